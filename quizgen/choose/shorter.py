"""Whether a fact may be asked for in its clause without the last phrases, and how it stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.choose.question import in_doubt
from quizgen.facts.standing import standings
from quizgen.language.shortened import shortened
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.choose.finding import Finding
    from quizgen.facts.fact import Fact
    from quizgen.facts.standing import Standing
    from quizgen.language.clause import Clause

_MENDED = frozenset(
    {
        "answer in stem",
        "asked twice",
        "broken off",
        "dangling pronoun",
        "lost preposition",
        "noun comes back",
        "only today",
        "stray symbol",
        "torn phrase",
        "unbalanced",
        "wrong length",
    }
)
"""What is wrong with a stem for a phrase too many; that too little is told, a shorter one does not mend."""

_DOUBTS = frozenset(
    {
        "breaks off",
        "clause behind",
        "loose comma",
        "name behind",
        "place beside a place",
        "runs on",
        "stacked",
        "two objects",
    }
)


def in_shorter_clauses(standing: Standing, asked: Finding) -> Iterator[Standing]:
    """The fact in its clause without the last phrases, where these may be what is wrong with the question.

    Example: "When was Anna Berger sent to Oslo for Hugo Brandt, and Clara Wood?" is torn; without the last phrase, the
    same is asked well.
    """
    if not _may_be_mended(asked):
        return
    fact = standing.fact
    tokens = fact.head.doc[fact.start : fact.end]
    held = {token.i for token in tokens} | {fact.head.i}
    if fact.counted is not None:
        held.add(fact.counted.i)
    labels = {token.ent_type_ for token in tokens} - {""}
    for clause in shortened(standing.clause, held, labels):
        if not (_tells_another_time(clause, fact) or _counts_again(clause, fact)):
            yield from list(standings(fact, clause))[:1]


def _tells_another_time(clause: Clause, fact: Fact) -> bool:
    """Whether a time is asked for beside another, as of a span that the parse has torn: "in 1911, through 1915"."""
    return fact.kind is Kind.DATE and any(
        token.ent_type_ == "DATE" and not fact.covers(token.i) for token in clause.rest
    )


def _may_be_mended(asked: Finding) -> bool:
    """Whether all that speaks against the question may go with the phrases."""
    if asked.candidate is None:
        return asked.reason in _MENDED or asked.reason.removeprefix(in_doubt(("",))) in _DOUBTS
    return bool(asked.candidate.doubts) and _DOUBTS.issuperset(asked.candidate.doubts)


def _counts_again(clause: Clause, fact: Fact) -> bool:
    """Whether what is counted is so a second time, as in a list that the parse has torn: "twice, Oslo three times"."""
    counted = fact.counted
    return counted is not None and any(token.lower_ == counted.lower_ and token.i != counted.i for token in clause.rest)

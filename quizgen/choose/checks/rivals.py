"""What else a passage tells with the same subject and verb: another clause that fits a stem gives it another answer."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.choose.checks.thin import is_asked_first, rest_of
from quizgen.language.clause import Role
from quizgen.language.lemmas import lemma
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from quizgen.choose.setting import Setting
    from quizgen.language.clause import Clause, Constituent
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft

_TELLING = frozenset({"NOUN", "PROPN", "NUM", "ADJ", "VERB", "PRON", "ADV"})


@dataclass(frozen=True, slots=True)
class Deed:
    """What one clause tells, as far as a stem can be held against it.

    Attributes:
        clause: The clause.
        subject: Who did it, in lower case; empty when that is not certain.
        words: The base forms of what is told beside subject and verb.
    """

    clause: Clause
    subject: str
    words: frozenset[str]


def deeds_of(told: Iterable[tuple[Clause, Mapping[int, str]]]) -> dict[str, list[Deed]]:
    """What these clauses tell, each with its document's swaps, by the base form of their verbs."""
    found: dict[str, list[Deed]] = defaultdict(list)
    for clause, swaps in told:
        words = _words((*clause.front, *clause.rest), swaps)
        found[clause.group.lemma].append(Deed(clause, _called(clause.subject_head, swaps), words))
    return found


def _words(tokens: Iterable[Token], swaps: Mapping[int, str]) -> frozenset[str]:
    """Base forms of the words that tell something, a resolved pronoun by its name."""
    found: set[str] = set()
    for token in tokens:
        if token.i in swaps:
            found |= {word.removesuffix("'s").removesuffix("'") for word in swaps[token.i].lower().split()}
        elif token.text in _AMERICA:
            found |= {"united", "states"}
        elif token.pos_ in _TELLING:
            found.add(lemma(token))
    return frozenset(found)


_AMERICA = frozenset({"U.S.", "US", "USA"})


def _called(head: Token, swaps: Mapping[int, str]) -> str:
    """By what a subject is known: its name, or its noun."""
    name = swaps.get(head.i, "" if head.pos_ == "PRON" else " ".join(t.text for t in (*compounds(head), head)))
    return name.lower().removeprefix("the ")


def compounds(noun: Token) -> list[Token]:
    """The words before a noun that are one name with it."""
    return [child for child in noun.lefts if child.dep_ == "compound"]


_ONCE = frozenset({"bear", "die", "have"})
"""Verbs of what happens once to each, or of what tells nothing by itself."""


def another_fits(draft: Draft, setting: Setting) -> bool:
    """Another sentence fits with another answer: "Where did Anna teach?", who taught in Oslo and then in Bergen."""
    clause, fact = draft.standing.clause, draft.standing.fact
    if draft.standing.phrase or clause.group.is_copula or draft.standing.stance or clause.group.lemma in _ONCE:
        return False
    told = _words(rest_of(draft), draft.swaps)
    answer = _words(fact.head.doc[fact.start : fact.end], draft.swaps)
    subject = _called(clause.subject_head, draft.swaps)
    for deed in _alike(clause, setting):
        if deed.clause.anchor.doc is clause.anchor.doc and deed.clause.anchor.i == clause.anchor.i:
            continue
        if not told <= deed.words or _differs(clause, deed.clause):
            continue
        if is_asked_first(draft):
            if told and deed.subject and deed.subject not in answer and deed.clause.subject_head.pos_ == "PROPN":
                return True
        elif deed.subject == subject and _has_other(deed.clause, draft.standing.constituent, fact.kind, answer):
            return True
    return False


def _alike(clause: Clause, setting: Setting) -> Iterator[Deed]:
    """What the passage tells with this verb, or with one that may say the same: "travelled", "returned"."""
    verb = clause.group.lemma
    if verb == "leave" and any(child.lower_ == "for" for child in clause.anchor.rights):
        verb = "go"
    for other in next((family for family in _FAMILIES if verb in family), (verb,)):
        yield from setting.deeds.get(other, ())


_FAMILIES = (
    ("arrive", "come", "go", "move", "return", "travel"),
    ("begin", "start"),
    ("build", "construct", "erect"),
    ("capture", "claim", "win"),
    ("direct", "film", "shoot"),
    ("make", "reach"),
    ("publish", "release"),
    ("lecture", "teach"),
)
"""Verbs that may tell the same of the same persons and things."""


def _differs(one: Clause, other: Clause) -> bool:
    """Whether one clause is passive or denied and the other is not."""
    return one.group.negated != other.group.negated or _is_passive(one) != _is_passive(other)


def _is_passive(clause: Clause) -> bool:
    return clause.group.tag == "VBN" and bool(
        {"be", "was", "were", "is", "are", "been"} & set(clause.group.auxiliaries)
    )


def _has_other(clause: Clause, asked: Constituent, kind: Kind, answer: frozenset[str]) -> bool:
    """Whether a clause has a part of the same role, of the same kind of fact, that is not the answer."""
    return any(
        part.role is asked.role
        and (part.preposition == asked.preposition or kind is Kind.DATE)
        and part.role is not Role.SUBJECT
        and _holds(part, kind)
        and not answer <= _words(part.tokens, {})
        and not (kind is Kind.DATE and _words(part.tokens, {}) <= answer)
        for part in clause.constituents
    )


def _holds(part: Constituent, kind: Kind) -> bool:
    """Whether a part may be the answer to a question for such a fact."""
    if kind is Kind.NAME:
        return part.noun is not None and part.noun.pos_ == "PROPN" and part.noun.ent_type_ != "DATE"
    if kind is Kind.DATE:
        return any(token.ent_type_ == "DATE" and token.text[:1].isdigit() for token in part.tokens)
    return any(token.tag_ == "CD" for token in part.tokens)


DOUBTS = (another_fits,)
"""What makes a question one for a person to look at."""

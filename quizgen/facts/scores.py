"""Scores and ratios as facts: "defeated Norway 3–0", "outnumbered them 20 to 1"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.fact import Fact, NumberType
from quizgen.language.verbs import lemma_of
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from quizgen.language.doc import Doc
    from quizgen.language.tokens import Token

_SCORE = re.compile(
    r"(?<![\w$£€.,–-])\d{1,3}(?:\s?[–-]\s?|\sto\s)\d{1,3}"
    r"(?:(?:,|,?\sand)?\s\d{1,2}[–-]\d{1,2}(?![\w%]|[.,–-]\d))*(?![\w%]|[.,–-]\d)"
)
"""A score, or those of all sets: "6-3, 6-4"."""

_SCORED = frozenset({
    "beat", "crush", "defeat", "draw", "edge", "finish", "lose", "outscore", "overcome", "rout", "thrash", "tie", "win",
})  # fmt: skip
_COMPARED = frozenset({"outnumber", "outvote"})
_COUNTED = frozenset({"approve", "decide", "pass", "reject", "rule", "vote"})


def score_facts(doc: Doc, taken: Collection[int]) -> Iterator[Fact]:
    """The scores, votes and ratios of a document, each under the verb that says what was won or lost.

    Args:
        doc: A parsed paragraph.
        taken: Indices of tokens that belong to a name or a date.
    """
    for match in _SCORE.finditer(doc.text):
        span = doc.char_span(*match.span())
        if span is None or any(token.i in taken for token in span) or _counts_a_noun(span[-1]):
            continue
        verb = verb_of(span.root)
        kind = _kind(verb) if verb is not None else None
        if kind is not None:
            yield Fact(Kind.NUMBER, kind, span.start, span.end, span.root, match.group(), match.group().casefold())


def verb_of(head: Token) -> Token | None:
    """The nearest verb above a token."""
    return next((node for node in head.ancestors if node.pos_ == "VERB"), None)


def _kind(verb: Token) -> NumberType | None:
    word = lemma_of(verb.text)
    if word in _SCORED:
        return NumberType.SCORE
    return NumberType.RATIO if word in _COMPARED | _COUNTED else None


def _counts_a_noun(last: Token) -> bool:
    """Whether a noun follows: "8–10 years", "a 24–10 lead"."""
    after = last.nbor(1) if last.i + 1 < len(last.doc) else None
    return after is not None and after.pos_ in {"NOUN", "PROPN", "ADJ", "NUM"}

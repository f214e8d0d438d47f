from __future__ import annotations

import pytest

from quizgen.language.clauses import clauses
from quizgen.language.shortened import shortened
from tests.docs import parsed, token, words

SENT = "Anna Berger was sent to Oslo in 1911 for Hugo Brandt, Clara Wood and their pupils."
NOT_ONLY = "Anna Berger was sent not only to Oslo in 1911 for Hugo Brandt."


def left(text: str, held: str, labels: frozenset[str] = frozenset()) -> list[str]:
    """What is left behind the verb, step by step, when this word is asked for."""
    parse = parsed(text)
    clause = next(iter(clauses(next(iter(parse.sents)))))
    return [words(shorter.rest) for shorter in shortened(clause, {token(parse, held).i}, labels)]


@pytest.mark.parametrize(
    ("text", "held", "expected"),
    [
        (SENT, "1911", ["to Oslo in 1911"]),
        (SENT, "Oslo", ["to Oslo in 1911"]),  # when it happened stays
        (SENT, "Hugo", []),
        (NOT_ONLY, "Oslo", []),
    ],
)
def test_the_last_phrases_go_that_nothing_needs(text: str, held: str, expected: list[str]) -> None:
    assert left(text, held) == expected


def test_what_is_left_can_still_be_asked_for() -> None:
    parse = parsed(SENT)
    clause = next(iter(clauses(next(iter(parse.sents)))))
    (shorter,) = shortened(clause, {token(parse, "1911").i}, frozenset())
    assert [words(part.tokens) for part in shorter.constituents] == ["Anna Berger", "to Oslo", "in 1911"]

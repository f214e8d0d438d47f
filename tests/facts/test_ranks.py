from __future__ import annotations

import pytest

from quizgen.facts.fact import NumberType
from quizgen.quiz import Kind

from .found import facts, roles


@pytest.mark.parametrize(
    ("text", "answer", "kind", "role"),
    [
        ("Hugo Brandt missed a penalty in the 62nd minute.", "62nd", NumberType.RANK, "count-of-adverbial"),
        ("Clara Wood visited Cairo twice.", "twice", NumberType.TIMES, "count-of-adverbial"),
        ("The six-member team of Norway won the prize.", "six", NumberType.PARTS, "count-of-object"),
        ("The 20-minute speech of Clara Wood was praised.", "20 minutes", NumberType.DURATION, "count-of-object"),
    ],
)
def test_number_beside_what_it_counts_is_a_fact(text: str, answer: str, kind: NumberType, role: str) -> None:
    (fact,) = facts(text, Kind.NUMBER)
    assert (fact.answer, fact.type, roles(text, answer)) == (answer, kind, [role])


@pytest.mark.parametrize(
    "text",
    [
        "In the first minute he fell.",  # tells too little
        "The choir asked for a second minute of silence.",  # one more
        "A 20-minute speech was praised.",  # which speech?
        "The five-year plan failed.",  # it did not last five years
        "The six-year-old boy fell.",
    ],
)
def test_number_that_tells_no_rank_or_measure_is_none(text: str) -> None:
    assert facts(text, Kind.NUMBER) == []


def test_twice_is_two_times() -> None:
    (fact,) = facts("Clara Wood visited Cairo twice.", Kind.NUMBER)
    assert {"two", "2", "two times"} <= set(fact.accept)

from __future__ import annotations

import pytest

from quizgen.quiz import Kind

from .found import facts, numbers


@pytest.mark.parametrize(
    "text",
    [
        "One man died.",
        "Anna Berger arrived three days later.",
        "The ship was built 50 years ago.",
    ],
)
def test_number_that_cannot_be_asked_for_is_none(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The fleet had 40 ships.", "ships"),
        ("The basin covers 7,000 square kilometres of forest.", "kilometres"),
        ("The trust sold 3 million tickets.", "tickets"),
        ("The new library cost $5 million.", None),
        ("The town had a population of 5,300.", None),
    ],
)
def test_number_knows_what_it_counts(text: str, counted: str | None) -> None:
    (fact,) = facts(text, Kind.NUMBER)
    assert (fact.counted.text if fact.counted is not None else None) == counted


def test_several_numbers_of_a_sentence_are_found() -> None:
    text = "The company employs 1,200 people in 14 countries."
    assert [number for number, _ in numbers(text)] == ["1,200", "14"]

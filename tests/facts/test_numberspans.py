from __future__ import annotations

import pytest

from .found import numbers


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("About 60 percent of the voters supported the plan.", "About 60 percent"),
        ("More than 4,000 people were evacuated from the valley.", "More than 4,000"),
        ("Up to 30 ships took part.", "Up to 30"),
        ("No fewer than 12 ships sank.", "No fewer than 12"),
        ("The film earned close to $600 million.", "close to $600 million"),
        ("Clara Wood sold 100 or more boats.", "100 or more"),
        ("The forest covers nearly half of the island.", "nearly half"),
    ],
)
def test_how_exact_a_number_is_belongs_to_it(text: str, answer: str) -> None:
    assert [number for number, _ in numbers(text)] == [answer]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The voyage lasted 10 to 12 weeks.", "10 to 12 weeks"),
        ("The ship had 5 or 6 masts.", "5 or 6"),
    ],
)
def test_range_is_one_number(text: str, answer: str) -> None:
    assert [number for number, _ in numbers(text)] == [answer]


@pytest.mark.parametrize(
    "text",
    [
        "The rule stands in Chapter 3 of the book.",
        "The airline bought a Boeing 747.",
        "Flight 12 landed at the airport.",
        "They signed a 3-year contract.",
        "The class meets at 9 o'clock.",
        "They lived on the second floor.",
    ],
)
def test_number_that_names_or_orders_is_none(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Two thirds of the town of Halden burned down in 1931.", "Two thirds"),
        ("Clara Wood led a hundred families to Halden in 1931.", "a hundred"),
    ],
)
def test_the_word_before_a_part_or_a_scale_belongs_to_it(text: str, answer: str) -> None:
    assert [number for number, _ in numbers(text)] == [answer]

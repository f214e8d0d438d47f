from __future__ import annotations

import pytest

from quizgen.values import is_measure, unit_of, units_agree


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("$", "$"),
        ("£", "pound"),
        ("lb", "pound"),
        ("°", "°C"),
        ("A$", "$"),
        ("people", "young people"),
        ("north korean troop", "troop"),
    ],
)
def test_units_that_can_be_the_same_agree(one: str, other: str) -> None:
    assert units_agree(one, other)
    assert units_agree(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("$", "£"),
        ("mile", "kilometre"),
        ("°C", "°F"),
        ("kilometre", "square kilometre"),
        ("hour", "kilometre per hour"),
        ("%", "percentage point"),
        ("people", "dog"),
        ("people", ""),
    ],
)
def test_different_units_do_not_agree(one: str, other: str) -> None:
    assert not units_agree(one, other)
    assert not units_agree(other, one)


@pytest.mark.parametrize("phrase", ["km", "kms", "kilometre", "kilometers", "kilometres of road"])
def test_spellings_of_a_unit_are_one(phrase: str) -> None:
    assert unit_of(phrase) == "kilometre"


def test_a_noun_is_counted_and_not_measured() -> None:
    assert is_measure("kilometre")
    assert not is_measure("soldier")

from __future__ import annotations

import pytest

from tests.language.swaps import swapped


def test_family_of_a_biography_is_that_of_whom_it_is_about() -> None:
    text = "Anna Berger was born in Oslo. In 1911 the family moved to Halden."
    assert swapped(text, "Anna Berger")["family"] == "Anna Berger's family"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Anna Berger was born in Oslo. In 1911 the family moved to Halden.", "Oslo"),
        ("Anna Berger was born in Oslo. In 1911 the family moved to Halden with Hugo Brandt.", "Anna Berger"),
    ],
)
def test_family_that_may_be_anothers_is_left(text: str, title: str) -> None:
    assert "family" not in swapped(text, title)


def test_couple_are_the_two_of_the_sentence_before() -> None:
    text = "In 1910 Anna Berger met Hugo Brandt. The couple settled in Oslo in 1911."
    assert swapped(text)["couple"] == "Anna Berger and Hugo Brandt"


def test_who_takes_no_part_is_not_one_of_a_couple() -> None:
    text = "In 1910 Anna Berger saw a painting by Hugo Brandt. The couple settled in Oslo in 1911."
    assert "couple" not in swapped(text)

from __future__ import annotations

import pytest

from quizgen.language.names import names_of
from quizgen.language.shortnames import short_name_swaps
from tests.docs import parsed

_BANK = "The Halden National Bank (HNB) opened in 1911. The HNB has five halls."
_ONE = "Anna Berger came to the University of Halden in 1911. She gave five talks at the new University."
_TWO = (
    "Anna Berger came to the University of Halden and to the University of Oslo. She gave five talks at the University."
)


def swapped(text: str, title: str = "") -> dict[str, str]:
    """What is written instead of which word of a text with this title."""
    parse = parsed(text)
    (swaps,) = short_name_swaps([parse], names_of([parse], title), title)
    return {parse[index].text: name for index, name in swaps.items()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [(_BANK, {"HNB": "Halden National Bank"}), (_ONE, {"University": "University of Halden"})],
)
def test_short_name_stands_for_the_full_one_before(text: str, expected: dict[str, str]) -> None:
    assert swapped(text) == expected


@pytest.mark.parametrize(
    ("text", "title"),
    [(_TWO, ""), (_BANK, "Halden National Bank"), (_ONE, "The University")],
)
def test_of_two_or_of_what_the_title_names_it_is_left(text: str, title: str) -> None:
    assert swapped(text, title) == {}

"""Of which two persons "they" is said."""

from __future__ import annotations

import pytest

from .swaps import swapped


@pytest.mark.parametrize(
    ("text", "word", "both"),
    [
        (
            "Karl Lund married Clara Wood in 1911. They had two sons. Their daughter was born in 1914.",
            "They",
            "Karl Lund and Clara Wood",
        ),
        (
            "Karl Lund married Clara Wood in 1911. They had two sons. Their daughter was born in 1914.",
            "Their",
            "Karl Lund and Clara Wood's",
        ),
        (
            "Hugo Brandt left the tower, and Karl Wood joined him. They stayed in Oslo for six years.",
            "They",
            "Hugo Brandt and Karl Wood",
        ),
    ],
)
def test_both_are_meant(text: str, word: str, both: str) -> None:
    assert swapped(text)[word] == both


def test_their_stays_where_one_of_them_is_named_before_it() -> None:
    text = "Hugo Brandt and Clara Wood left Oslo, but his wife stayed with their daughter."
    assert "their" not in swapped(text)

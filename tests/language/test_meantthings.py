"""What is meant by "it" and "they"."""

from __future__ import annotations

import pytest

from .swaps import dangling, swapped


@pytest.mark.parametrize(
    ("text", "pronoun", "phrase"),
    [
        ("The northern Oslo tower was built in 1904. It burned down in 1911.", "It", "the northern Oslo tower"),
        ("The Oslo tower leans to the west before it turns to the north.", "it", "the Oslo tower"),
        ("Anna Berger and Hugo Brandt lived in Cairo. They married in 1911.", "They", "Anna Berger and Hugo Brandt"),
    ],
)
def test_phrase_that_tells_what_it_is_stands_for_a_pronoun(text: str, pronoun: str, phrase: str) -> None:
    assert swapped(text)[pronoun] == phrase


def test_phrase_that_only_points_stands_for_nothing() -> None:
    assert dangling("The tower was built in 1904. It burned down in 1911.") == ["It"]

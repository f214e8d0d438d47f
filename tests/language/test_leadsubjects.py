"""What "it" and "they" of the next sentence stand for."""

from __future__ import annotations

import pytest

from .swaps import swapped


@pytest.mark.parametrize(
    ("text", "pronoun", "phrase"),
    [
        (
            "Hugo Brandt, Karl Wood and Otto Ness lived in Cairo. They left in 1911.",
            "They",
            "Hugo Brandt, Karl Wood, and Otto Ness",
        ),
        ("The Halden Bank signed a deal in 1911. It also agreed to buy a ship.", "It", "the Halden Bank"),
        ("Norway has a population of 5 million. It lies in the north.", "It", "Norway"),
        ("Lindholm are a folk group. Their song came out in 1971.", "Their", "Lindholm's"),
        (
            "Anna Berger's first novel about the old harbour of Oslo was a success. It was published in 1911.",
            "It",
            "Anna Berger's first novel",
        ),
    ],
)
def test_subject_goes_on(text: str, pronoun: str, phrase: str) -> None:
    assert swapped(text)[pronoun] == phrase

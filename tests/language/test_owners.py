"""Whose "his" and "her" are, as the grammar of their own sentence tells."""

from __future__ import annotations

import pytest

from .swaps import dangling, swapped


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Karl Lund and his wife Clara moved to Oslo in 1911.", "Karl Lund's"),
        ("Anna Berger met the composer Karl Lund, who dedicated his last song to Norway.", "Karl Lund's"),
        ("In his book on the harbour, critic Karl Lund praised Oslo.", "Karl Lund's"),
        ("On his return to Oslo, Karl Lund opened a school.", "Karl Lund's"),
        ("Hugo Brandt and Clara Wood left Oslo, but his wife stayed with their daughter.", "Hugo Brandt's"),
        (
            "Karl Wood met Hugo Brandt. He sold two of his six houses in Oslo; his ship burned in 1911.",
            "Karl Wood's",
        ),
    ],
)
def test_owner_is_told_by_the_sentence(text: str, owner: str) -> None:
    assert swapped(text)["his"] == owner


def test_who_is_betrayed_is_not_he_who_betrays() -> None:
    assert "he" in dangling("Hugo Brandt lived in Oslo. For betraying Brandt, he was banished in 1911.")


def test_novel_that_led_the_sentence_before_is_not_she() -> None:
    text = "Anna Berger wrote two songs. Harbour was her first novel. In 1911 she left Oslo."
    assert swapped(text, "Anna Berger")["she"] == "Anna Berger"


def test_first_pronoun_tells_whether_a_text_is_about_a_woman() -> None:
    text = "Kim Berger sold her house in 1911. His brother bought it, and he sold it in 1927."
    assert swapped(text, "Kim Berger")["her"] == "Kim Berger's"
    assert "His" not in swapped(text, "Kim Berger")

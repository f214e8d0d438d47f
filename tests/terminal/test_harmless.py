from __future__ import annotations

import pytest

from quizgen.terminal.harmless import LONGEST, safe, safe_in_place


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "␛[31mred"),
        ("a\x07\x00b", "a␇␀b"),
        ("del\x7f", "del␡"),
        ("\x9b31mred", "\ufffd31mred"),
        ("\ud800", "\ufffd"),
        ("two\r\nlines", "two lines"),
        ("a\tb\u2028c", "a b c"),
        ("a\u202egnirts\u202c b", "agnirts b"),
        ("\u2067x\u2069", "x"),
    ],
)
def test_nothing_in_a_text_commands_the_terminal(text: str, shown: str) -> None:
    assert safe(text) == shown


def test_a_huge_text_is_cut() -> None:
    shown = safe("x" * 3 * LONGEST)
    assert len(shown) == LONGEST + 2
    assert shown.endswith("…")


@pytest.mark.parametrize("text", ["a\n\tb", "\x1b[31m", "\u202eevil", "\x9b2J", "\ud800", "漢字", "x" * 30_000])
def test_made_safe_in_place_every_character_stays_one_and_none_is_obeyed(text: str) -> None:
    shown = safe_in_place(text)
    assert len(shown) == len(text)
    assert not [char for char in shown if char < " " or "\x7f" <= char <= "\x9f" or char in "\u202e\ud800"]

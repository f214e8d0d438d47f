from __future__ import annotations

import pytest

from quizgen.play.harmless import LONGEST, bar, counted, percent, safe


@pytest.mark.parametrize(
    ("share", "drawn"), [(0, "    "), (1, "████"), (0.5, "██  "), (0.53, "██▏ "), (-1, "    "), (2, "████")]
)
def test_a_bar_is_as_long_as_its_share(share: float, drawn: str) -> None:
    assert bar(share, 4) == drawn


def test_percent_is_rounded() -> None:
    assert percent(2 / 3) == "67 %"


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


def test_counted() -> None:
    assert (counted(1, "text"), counted(2, "text")) == ("1 text", "2 texts")

from __future__ import annotations

import pytest
from rich.cells import cell_len

from quizgen.terminal.wrapping import wrapped

TEXTS = [
    "",
    "word",
    "aaa bbb ccc ddd",
    "x" * 95,
    "a " * 60,
    "word " + "y" * 40 + " z",
    "漢字かな交じり文" * 5,
    "mixed 漢字 and words, שלום and 🚢🚢🚢🚢🚢🚢🚢",
    "     ",
    "e\u0301" * 30,
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("width", [2, 10, 80])
def test_lines_hold_all_of_the_text_in_order(text: str, width: int) -> None:
    lines = list(wrapped(text, width))
    assert "".join(text[start:end] for start, end in lines) == text


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("width", [2, 10, 80])
def test_no_line_is_wider_than_it_may_be(text: str, width: int) -> None:
    assert all(cell_len(text[start:end].rstrip()) <= width for start, end in wrapped(text, width))


def test_lines_break_between_words() -> None:
    text = "aaa bbb ccc"
    assert [text[start:end] for start, end in wrapped(text, 7)] == ["aaa bbb ", "ccc"]

from __future__ import annotations

import pytest
from textual.content import Content

from quizgen.terminal.flow import flow


@pytest.mark.parametrize(
    ("width", "lines"),
    [
        (16, ["ab cd  漢字  ef"]),
        (12, ["ab cd  漢字", "ef"]),
        (10, ["ab cd", "漢字  ef"]),
        (3, ["ab cd", "漢字", "ef"]),
    ],
)
def test_pieces_share_lines_and_none_is_parted(width: int, lines: list[str]) -> None:
    pieces = [Content("ab cd"), Content("漢字"), Content("ef")]
    assert [line.plain for line in flow(pieces, width)] == lines


def test_no_pieces_are_no_lines() -> None:
    assert flow([], 10) == []

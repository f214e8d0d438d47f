"""Kahoot!: the spreadsheet that *Add question → Import spreadsheet* takes, laid out as Kahoot's own template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.export.format import Wishes, Written
from quizgen.export.items import Item, items, longer, no_options, options
from quizgen.export.workbook import workbook

if TYPE_CHECKING:
    from quizgen.quiz import Quiz

LONGEST_QUESTION = 120
LONGEST_ANSWER = 75
SECONDS = 30
"""To answer; Kahoot knows 5, 10, 20, 30, 60, 90, 120 and 240."""

_TITLE_ROW, _HEADER_ROW, _FIRST_ROW = 2, 8, 9
_HEADER = (
    "",
    f"Question - max {LONGEST_QUESTION} characters",
    *(f"Answer {number} - max {LONGEST_ANSWER} characters" for number in range(1, 5)),
    "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
    "Correct answer(s) - choose at least one",
)


def write(quiz: Quiz, wishes: Wishes) -> Written:
    """The quiz as an .xlsx file for Kahoot."""
    kept, left_out = items(
        quiz,
        no_options,
        longer("question", lambda item: [item.prompt], LONGEST_QUESTION),
        longer("answer", lambda item: [item.answer, *item.wrong], LONGEST_ANSWER),
    )
    rows: dict[int, tuple[str | int, ...]] = {_TITLE_ROW: ("", "Quiz template"), _HEADER_ROW: _HEADER}
    questions = {row: _row(item, row, wishes) for row, item in enumerate(kept, _FIRST_ROW)}
    return Written(workbook(rows | questions, (4, 60, 25, 25, 25, 25, 12, 12)), left_out)


def _row(item: Item, row: int, wishes: Wishes) -> tuple[str | int, ...]:
    offered = options(item, wishes)
    empty = [""] * (4 - len(offered))
    return (row - _FIRST_ROW + 1, item.prompt, *offered, *empty, SECONDS, offered.index(item.answer) + 1)

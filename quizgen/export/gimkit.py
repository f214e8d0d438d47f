"""Gimkit: the spreadsheet that *Add questions → Import from spreadsheet* takes; Gimkit mixes the options itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.export.format import Wishes, Written
from quizgen.export.items import MOST_WRONG, Item, items, no_options
from quizgen.export.table import harmless, table

if TYPE_CHECKING:
    from quizgen.quiz import Quiz

_TITLE = ("Gimkit Spreadsheet Import Template", *[""] * 4)
_HEADER = (
    "Question",
    "Correct Answer",
    "Incorrect Answer 1",
    "Incorrect Answer 2 (Optional)",
    "Incorrect Answer 3 (Optional)",
)


def write(quiz: Quiz, _wishes: Wishes) -> Written:
    """The quiz as a .csv file for Gimkit."""
    kept, left_out = items(quiz, no_options)
    return Written(table([_TITLE, _HEADER, *map(_row, kept)]), left_out)


def _row(item: Item) -> tuple[str, ...]:
    empty = [""] * (MOST_WRONG - len(item.wrong))
    return (*map(harmless, (item.prompt, item.answer, *item.wrong)), *empty)

"""Blooket: the spreadsheet that *Import Spreadsheet* takes, with the two head rows of its template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.export.format import Wishes, Written
from quizgen.export.items import Item, items, no_options, options
from quizgen.export.table import harmless, table

if TYPE_CHECKING:
    from quizgen.quiz import Quiz

SECONDS = 30
"""To answer; Blooket takes up to 300."""

_TITLE = ("Blooket\nImport Template", *[""] * 7)
_HEADER = (
    "Question #",
    "Question Text",
    "Answer 1",
    "Answer 2",
    "Answer 3\n(Optional)",
    "Answer 4\n(Optional)",
    "Time Limit (sec)\n(Max: 300 seconds)",
    "Correct Answer(s)\n(Only include Answer #)",
)


def write(quiz: Quiz, wishes: Wishes) -> Written:
    """The quiz as a .csv file for Blooket."""
    kept, left_out = items(quiz, no_options)
    rows = [_row(item, number, wishes) for number, item in enumerate(kept, 1)]
    return Written(table([_TITLE, _HEADER, *rows]), left_out)


def _row(item: Item, number: int, wishes: Wishes) -> tuple[str, ...]:
    offered = options(item, wishes)
    cells = [harmless(text) for text in (item.prompt, *offered)]
    empty = [""] * (4 - len(offered))
    return (str(number), *cells, *empty, str(SECONDS), str(offered.index(item.answer) + 1))

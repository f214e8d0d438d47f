"""Wayground, which was Quizizz: the spreadsheet that it imports, with the two head rows of its template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.export.format import Wishes, Written
from quizgen.export.items import Item, items, longer, options
from quizgen.export.workbook import LONGEST_CELL, workbook

if TYPE_CHECKING:
    from quizgen.quiz import Quiz

SECONDS = 30
"""To answer, which is also what Wayground takes where nothing is said."""

OPTIONS = 5
"""How many columns there are for options, or for answers that count as right."""

_HEADER = (
    "Question Text",
    "Question Type",
    *(f"Option {number}" for number in range(1, OPTIONS + 1)),
    "Correct Answer",
    "Time in seconds",
    "Image Link",
    "Answer explanation",
)
_NEEDED = "(required in all cases except open-ended & draw questions)"
# The second row of the template holds these, and the questions begin in the third.
_SAYS = (
    "Text of the question\n\n(required)\n\n\n",
    "Question Type\n\n(default is Multiple Choice)\n\n",
    f"Text for option 1\n\n{_NEEDED}",
    f"Text for option 2\n\n{_NEEDED}",
    *(f"Text for option {number}\n\n(optional)\n\n\n" for number in range(3, OPTIONS + 1)),
    'The correct option choice (between 1-5).\n\nLeave blank for "Open-Ended", "Poll", "Draw" and "Fill-in-the-Blank".',
    "Time in seconds\n\n(optional, default value is 30 seconds)\n",
    "Link of the image\n\n(optional)\n\n\n",
    "Explanation for the answer\n(optional)\n\n\n",
)


def write(quiz: Quiz, wishes: Wishes) -> Written:
    """The quiz as an .xlsx file for Wayground; without enough options, the answer is typed."""
    kept, left_out = items(quiz, longer("text", _texts, LONGEST_CELL))
    rows = {1: _HEADER, 2: _SAYS} | {row: _row(item, wishes) for row, item in enumerate(kept, 3)}
    return Written(workbook(rows, (60, 18, *[25] * OPTIONS, 10, 10, 10, 60)), left_out)


def _texts(item: Item) -> tuple[str, ...]:
    return (item.prompt, *item.right, *item.wrong, _explanation(item))


def _row(item: Item, wishes: Wishes) -> tuple[str | int, ...]:
    offered: tuple[str, ...]
    if item.has_options:
        offered = options(item, wishes)
        kind, right = "Multiple Choice", str(offered.index(item.answer) + 1)
    else:
        offered = item.right[:OPTIONS]
        kind, right = "Fill-in-the-Blank", ""
    empty = [""] * (OPTIONS - len(offered))
    return (item.prompt, kind, *offered, *empty, int(right) if right else "", SECONDS, "", _explanation(item))


def _explanation(item: Item) -> str:
    return "".join(item.sentence)

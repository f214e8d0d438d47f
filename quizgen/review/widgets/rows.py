"""The list of questions: only the rows in sight are drawn, so that ten thousand cost what ten do.

Measured on 10,000 rows: Textual's OptionList takes 0.6 s to fill, DataTable 0.8 s, and so again at every change of the
filter; a ListView of 1,000 rows takes 2.7 s and 60 MB.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from rich.cells import set_cell_size
from rich.segment import Segment
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from quizgen.quiz import Question, Status
from quizgen.review.widgets.signs import SIGNS
from quizgen.terminal.harmless import safe

if TYPE_CHECKING:
    from textual import events

_LONGEST_ANSWER = 26
"""Cells; a longer answer is cut, it stands whole beside the list."""
_WIDE_ENOUGH = 44
"""Cells; on a narrower list answers are left out."""


class Rows(ScrollView, can_focus=False):
    """Questions, one on a line, with a cursor that the screen moves.

    Were the list to ask for a move by a message, a key that decides could overtake it and meet the question before.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"rows--cursor", "rows--dropped"}

    @dataclass
    class Moved(Message):
        """A row was clicked."""

        at: int

    def __init__(self) -> None:
        super().__init__()
        self._questions: tuple[Question, ...] = ()
        self._places: tuple[int, ...] = ()
        self._at = 0

    def show(self, questions: tuple[Question, ...], places: tuple[int, ...], at: int) -> None:
        """Show these of the questions, the cursor on one of them."""
        self._questions, self._places, self._at = questions, places, at
        self.virtual_size = Size(self.scrollable_content_region.width, len(places))
        self._bring_in()
        self.refresh()

    @property
    def page(self) -> int:
        """How many rows a screenful is."""
        return max(1, self.size.height - 1)

    def on_resize(self) -> None:
        """Keep the cursor in sight."""
        self._bring_in()

    def render_line(self, y: int) -> Strip:
        """The row that stands on this line of the screen."""
        row = y + round(self.scroll_y)
        width = self.scrollable_content_region.width
        if row >= len(self._places):
            return Strip.blank(width, self.rich_style)
        question = self._questions[self._places[row]]
        style = self.rich_style
        if question.status is Status.DROPPED:
            style += self.get_component_rich_style("rows--dropped")
        if row == self._at:
            style += self.get_component_rich_style("rows--cursor")
        return Strip([Segment(set_cell_size(self._line(row, question, width), width), style)], width)

    def on_click(self, event: events.Click) -> None:
        """A click takes the cursor to its row."""
        offset = event.get_content_offset(self)
        row = offset.y + round(self.scroll_y) if offset else len(self._places)
        if row < len(self._places):
            self.post_message(self.Moved(row))

    def _line(self, row: int, question: Question, width: int) -> str:
        digits = len(str(len(self._questions)))
        pointer = "›" if row == self._at else " "
        line = f"{pointer}{SIGNS[question.status]} {self._places[row] + 1:>{digits}}  "
        if width < _WIDE_ENOUGH:
            return line + _cut(question.stem, width - len(line))
        room = min(_LONGEST_ANSWER, width // 3)
        stem = _cut(question.stem, width - room - 2 - len(line))
        return f"{line}{stem}  {_cut(question.answer, room)}"

    def _bring_in(self) -> None:
        height = self.scrollable_content_region.height
        if height < 1:
            return
        top = round(self.scroll_y)
        if self._at < top:
            self.scroll_to(y=self._at, animate=False, force=True, immediate=True)
        elif self._at >= top + height:
            self.scroll_to(y=self._at - height + 1, animate=False, force=True, immediate=True)


def _cut(text: str, cells: int) -> str:
    """The beginning of a text, this wide, with a sign where something is left out."""
    cells = max(1, cells)
    # No character but the invisible ones is narrower than a cell: what is cut off here could not be seen.
    line = safe(text[: 4 * cells])
    short = set_cell_size(line, cells)
    return f"{set_cell_size(line, cells - 1)}…" if short.rstrip() != line.rstrip() else short

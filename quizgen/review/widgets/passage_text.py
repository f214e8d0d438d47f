"""A text with its facts marked; only the lines in sight are drawn, so that a book costs what a page does."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from quizgen.terminal.harmless import safe_in_place
from quizgen.terminal.wrapping import wrapped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.style import Style
    from textual import events

    from quizgen.review.marking import Mark, MarkedText

_CONTEXT = 2
"""Lines shown above and below the fact that is looked at, where there is room."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a block: `blocks[block].text[start:end]`."""

    block: int
    start: int
    end: int


class PassageText(ScrollView, can_focus=True):
    """The text, with a cursor on one of its facts."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "passage--heading",
        "passage--asked",
        "passage--dropped",
        "passage--open",
        "passage--silent",
        "passage--cursor",
    }

    @dataclass
    class Pointed(Message):
        """A fact was clicked."""

        at: int

    def __init__(self, is_dropped: Callable[[Mark], bool]) -> None:
        """`is_dropped`: whether all questions on a fact were dropped."""
        super().__init__()
        self._is_dropped = is_dropped
        self._text: MarkedText | None = None
        self._at = 0
        self._lines: list[_Line] = []
        self._first_lines: list[int] = []
        self._width = 0
        self._by_block: dict[int, list[int]] = {}

    def show(self, text: MarkedText, at: int) -> None:
        """Show the text, the cursor on this of its marks."""
        same = self._text is not None and self._text.blocks == text.blocks
        self._text, self._at = text, at
        self._by_block = {}
        for place, mark in enumerate(text.marks):
            self._by_block.setdefault(mark.block, []).append(place)
        if not same:
            self._width = 0
        self._wrap()
        self._bring_in()
        self.refresh()

    def on_resize(self) -> None:
        """Break the lines anew."""
        self._wrap()
        self._bring_in()

    def scroll_page(self, pages: int) -> None:
        """A screenful up or down, without moving the cursor."""
        self.scroll_relative(y=pages * max(1, self.size.height - 1), animate=False)

    def render_line(self, y: int) -> Strip:
        """The line of text that stands on this line of the screen."""
        row = y + round(self.scroll_y)
        width = self.scrollable_content_region.width
        if self._text is None or row >= len(self._lines):
            return Strip.blank(width, self.rich_style)
        segments = list(self._segments(self._lines[row], self._text))
        return Strip(segments).adjust_cell_length(width, self.rich_style)

    def on_click(self, event: events.Click) -> None:
        """A click on a line takes the cursor to the first fact of that line."""
        offset = event.get_content_offset(self)
        row = offset.y + round(self.scroll_y) if offset else len(self._lines)
        if self._text is None or row >= len(self._lines):
            return
        line = self._lines[row]
        for place in self._by_block.get(line.block, ()):
            mark = self._text.marks[place]
            if mark.start < line.end and mark.end > line.start:
                self.post_message(self.Pointed(place))
                return

    def _segments(self, line: _Line, text: MarkedText) -> Iterator[Segment]:
        """The runs of the line that look alike."""
        block = text.blocks[line.block]
        base = self.rich_style
        if block.heading:
            base += self.get_component_rich_style("passage--heading")
        inside = [
            (place, mark)
            for place in self._by_block.get(line.block, ())
            if (mark := text.marks[place]).start < line.end and mark.end > line.start
        ]
        edges = {line.start, line.end}
        for _, mark in inside:
            edges |= {max(mark.start, line.start), min(mark.end, line.end)}
        cuts = sorted(edges)
        for start, end in pairwise(cuts):
            style = base
            for place, mark in inside:
                if mark.start <= start and end <= mark.end:
                    style += self._style(place, mark)
            yield Segment(safe_in_place(block.text[start:end]), style)

    def _style(self, place: int, mark: Mark) -> Style:
        asked = "dropped" if mark.asked and self._is_dropped(mark) else "asked"
        name = asked if mark.asked else "open" if mark.open else "silent"
        style = self.get_component_rich_style(f"passage--{name}")
        return style + self.get_component_rich_style("passage--cursor") if place == self._at else style

    def _wrap(self) -> None:
        """Cut the text into lines of the present width."""
        width = self.scrollable_content_region.width
        if self._text is None or width < 1 or width == self._width:
            return
        self._width = width
        self._lines = []
        self._first_lines = []
        for place, block in enumerate(self._text.blocks):
            self._first_lines.append(len(self._lines))
            shown = safe_in_place(block.text)
            self._lines += [_Line(place, start, end) for start, end in wrapped(shown, width)]
            self._lines.append(_Line(place, len(block.text), len(block.text)))
        self.virtual_size = Size(width, len(self._lines))

    def _bring_in(self) -> None:
        """Scroll so that the fact stands in sight, with a little of what is around it."""
        height = self.scrollable_content_region.height
        if self._text is None or not self._text.marks or not self._lines or height < 1:
            return
        mark = self._text.marks[self._at]
        first = self._first_lines[mark.block]
        starts = [line.start for line in self._lines[first : self._block_end(mark.block)]]
        row = first + max(0, bisect_left(starts, mark.start + 1) - 1)
        context = min(_CONTEXT, (height - 1) // 2)
        top = round(self.scroll_y)
        if row - context < top:
            self.scroll_to(y=max(0, row - context), animate=False, force=True, immediate=True)
        elif row + context >= top + height:
            self.scroll_to(y=row + context - height + 1, animate=False, force=True, immediate=True)

    def _block_end(self, block: int) -> int:
        later = block + 1
        return self._first_lines[later] if later < len(self._first_lines) else len(self._lines)

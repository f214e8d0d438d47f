"""What has just happened, or what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

if TYPE_CHECKING:
    from textual.geometry import Size

_MOST_LINES = 3


class Notice(Widget):
    """A few words; the screen is laid out anew only when they take more lines than those before."""

    def __init__(self) -> None:
        super().__init__()
        self._text = Content()

    def say(self, text: Content, *, cut: bool = False) -> None:
        """Show these words; if `cut`, as many as fit on one line."""
        if cut:
            text = text.truncate(max(1, self.content_size.width), ellipsis=True)
        if text.is_same(self._text):
            return
        width = self.content_size.width
        other = self._lines(width, text) != self._lines(width, self._text)
        self._text = text
        self.refresh(layout=other)

    def render(self) -> Content:
        """The words."""
        return self._text

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002  (Textual's own)
        """How many lines the words take at this width."""
        return self._lines(width, self._text)

    def _lines(self, width: int, text: Content) -> int:
        return min(_MOST_LINES, max(1, text.get_height({}, width))) if width else 1

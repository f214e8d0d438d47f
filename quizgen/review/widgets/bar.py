"""The line at the top: what quiz it is, and how far the review is."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

from quizgen.terminal.plaintext import plain


class Bar(Widget):
    """A title, cut where there is no room, and figures that always have it."""

    def __init__(self) -> None:
        super().__init__()
        self._title = ""
        self._parts: tuple[str, ...] = ()

    def show(self, title: str, *parts: str) -> None:
        """Show this title and these figures."""
        if (title, parts) != (self._title, self._parts):
            self._title, self._parts = title, parts
            self.refresh()

    def render(self) -> Content:
        """One line as wide as the widget."""
        figures = plain(" · ".join(self._parts))
        room = max(0, self.content_size.width - figures.cell_length - 2)
        title = plain(self._title, "bold").truncate(room, ellipsis=True, pad=True)
        return Content.assemble(title, "  ", figures)

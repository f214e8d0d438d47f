"""The line at the foot of every screen that says which keys do what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

from quizgen.terminal.flow import flow

if TYPE_CHECKING:
    from textual.geometry import Size


class KeyLine(Widget):
    """Keys and what they do; as many lines as it takes, each key on one line with what it does."""

    def __init__(self) -> None:
        super().__init__()
        self._keys: tuple[tuple[str, str], ...] = ()

    def show(self, *keys: tuple[str, str]) -> None:
        """Say what each key does now."""
        if keys != self._keys:
            self._keys = keys
            self.refresh(layout=True)

    def render(self) -> Content:
        """The keys, broken into lines."""
        return Content("\n").join(self._lines(self.content_size.width))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002  (Textual's own)
        """How many lines the keys take at this width."""
        return max(1, len(self._lines(width)))

    def _lines(self, width: int) -> list[Content]:
        return flow((Content.assemble((key, "bold $text-accent"), f" {does}") for key, does in self._keys), width)

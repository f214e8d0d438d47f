"""A line to type in."""

from __future__ import annotations

from textual.widgets import Input

from quizgen.terminal.harmless import safe


class Line(Input):
    """One line of text. Nothing that a terminal would obey gets in; what does not fit is cut, not refused."""

    def __init__(self, value: str = "", *, longest: int, placeholder: str = "") -> None:
        """Take what stands there at first.

        Args:
            value: Can be changed.
            longest: Most characters.
            placeholder: Said as long as nothing is written.
        """
        super().__init__(safe(value), safe(placeholder), max_length=longest)
        self._longest = longest

    def replace(self, text: str, start: int, end: int) -> None:
        """Put text, typed or pasted, in the place of what stands there."""
        start, end = sorted((max(0, start), min(len(self.value), end)))
        room = self._longest - len(self.value) + end - start
        super().replace(safe(text)[: max(0, room)], start, end)

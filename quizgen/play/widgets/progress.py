"""The line at the top of a question: how far, how many right."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget


class Progress(Widget):
    """Number of the question, a bar, and the score."""

    number: reactive[int] = reactive(0)
    """Number of the question, from 1."""
    answered: reactive[int] = reactive(0)
    """How many were answered or skipped; the bar shows these."""
    score: reactive[str] = reactive("")
    """The score so far, in words; may be empty."""

    def __init__(self, total: int) -> None:
        super().__init__()
        self._total = total

    def render(self) -> Content:
        """One line as wide as the widget."""
        left, right = f"{self.number}/{self._total}  ", f"  {self.score}" if self.score else ""
        room = max(0, self.size.width - len(left) - len(right))
        done = room * self.answered // max(1, self._total)
        return Content.assemble(
            (left, "bold"), ("━" * done, "$accent"), ("─" * (room - done), "$foreground 30%"), right
        )

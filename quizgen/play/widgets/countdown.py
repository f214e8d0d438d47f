"""How much time is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Horizontal
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Digits

if TYPE_CHECKING:
    from textual.app import ComposeResult

_LITTLE = 5
"""Seconds from which the time left is shown as urgent."""


class TimeBar(Widget):
    """The time left as a number and a bar, on one line."""

    left: reactive[int] = reactive(0)
    paused: reactive[bool] = reactive(default=False)

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._limit = limit
        self.set_reactive(TimeBar.left, limit)

    def render(self) -> Content:
        """Words first: a colour or a length alone tells not everybody."""
        words = "Time is up " if not self.left else f"{self.left:>3} s left " + ("(paused) " if self.paused else "")
        room = max(0, self.size.width - len(words))
        full = -(-room * self.left // self._limit)
        style = "$text-error" if self.left <= _LITTLE else "$accent"
        return Content.assemble((words, "bold"), ("━" * full, style), ("─" * (room - full), "$foreground 30%"))


class Countdown(Horizontal):
    """The time left; on a large screen with digits that the last row can read."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._limit = limit

    def compose(self) -> ComposeResult:
        """Digits and bar; the style sheet hides the digits where there is no room."""
        yield Digits(str(self._limit))
        yield TimeBar(self._limit)

    def show(self, left: int, *, paused: bool) -> None:
        """Set the whole seconds that are left."""
        bar = self.query_one(TimeBar)
        if (bar.left, bar.paused) != (left, paused):
            bar.left, bar.paused = left, paused
            self.query_one(Digits).update(str(left))

"""One thing to choose, turned with the left and right arrows."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from quizgen.terminal.plaintext import plain


class Choice(Widget, can_focus=True):
    """A label and one of some values.

    Attributes:
        chosen: Index of the value that is set.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("left", "turn(-1)"), Binding("right", "turn(1)")]

    chosen: reactive[int] = reactive(0)

    class Turned(Message):
        """Another value is set."""

    def __init__(self, label: str, values: tuple[str, ...], chosen: int, *, id: str) -> None:  # noqa: A002 - Textual's own name
        # `id` is what Textual calls it.
        super().__init__(id=id)
        self._label = label
        self._values = values
        self.set_reactive(Choice.chosen, chosen)

    def render(self) -> Content:
        """The label, and the value between arrows that say which way it can be turned."""
        before = "‹" if self.chosen > 0 else " "
        after = "›" if self.chosen < len(self._values) - 1 else " "
        pointer = ">" if self.has_focus else " "
        return Content.assemble(
            f"{pointer} {self._label:<9}",
            (before, "$text-accent"),
            plain(f" {self._values[self.chosen]} ", "bold"),
            (after, "$text-accent"),
        )

    def action_turn(self, step: int) -> None:
        """Take the value before or after, if there is one."""
        self.chosen = min(max(self.chosen + step, 0), len(self._values) - 1)
        self.post_message(self.Turned())

    def on_focus(self) -> None:
        """Show the pointer."""
        self.refresh()

    def on_blur(self) -> None:
        """Hide the pointer."""
        self.refresh()

"""The choices on the start screen, turned with the arrow keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Region
from textual.message import Message
from textual.widget import Widget

from quizgen.terminal.harmless import safe

if TYPE_CHECKING:
    from textual import events
    from textual.geometry import Size

_MOST_DIGITS = 4
_LABEL = 13
"""Width of the column of labels, with the pointer before it."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One line.

    Attributes:
        name: What the program calls it.
        label: What the player reads.
        values: In words, one of which is chosen.
        chosen: Its index.
        number: Whether digits can be typed here.
    """

    name: str
    label: str
    values: tuple[str, ...]
    chosen: int
    number: bool = False


class ChoiceList(Widget, can_focus=True):
    """Lines with a label and one of some values; one widget for all, so that they are there at once.

    Attributes:
        choices: What is shown.
        cursor: Index of the line that the arrow keys turn.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)"),
        Binding("down", "move(1)"),
        Binding("left", "turn(-1)"),
        Binding("right", "turn(1)"),
        *(Binding(str(digit), f"digit({digit})") for digit in range(10)),
    ]

    @dataclass
    class Turned(Message):
        """Another value is chosen."""

        name: str
        chosen: int

    @dataclass
    class Typed(Message):
        """A number was typed."""

        name: str
        number: int

    def __init__(self, choices: tuple[Choice, ...]) -> None:
        super().__init__()
        self.choices = choices
        self.cursor = 0
        self._digits = ""

    def show(self, choices: tuple[Choice, ...]) -> None:
        """Offer these."""
        self.refresh(layout=len(choices) != len(self.choices))
        self.choices = choices
        self.cursor = min(self.cursor, len(choices) - 1)

    def render(self) -> Content:
        """A line for each choice, cut where the widget ends."""
        return Content("\n").join(self._line(index, choice) for index, choice in enumerate(self.choices))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002  (Textual's own)
        """As many lines as there are choices."""
        return len(self.choices)

    def action_move(self, step: int) -> None:
        """Go to the line before or after, and round."""
        self.cursor = (self.cursor + step) % len(self.choices)
        self._digits = ""
        self.refresh()
        self.screen.query_one(".body").scroll_to_region(
            Region(0, self.virtual_region.y + self.cursor, 1, 1), animate=False
        )

    def action_turn(self, step: int) -> None:
        """Take the value before or after, if there is one."""
        choice = self.choices[self.cursor]
        chosen = choice.chosen + step
        self._digits = ""
        if 0 <= chosen < len(choice.values):
            self.post_message(self.Turned(choice.name, chosen))

    def action_digit(self, digit: int) -> None:
        """Tell the number that the digits typed here make; one too many begins a new number."""
        choice = self.choices[self.cursor]
        if choice.number:
            self._digits = f"{self._digits}{digit}" if len(self._digits) < _MOST_DIGITS else str(digit)
            self.post_message(self.Typed(choice.name, int(self._digits)))

    def on_click(self, event: events.Click) -> None:
        """A click goes to a line, and turns it if it was there already; after the last value comes the first."""
        if event.y == self.cursor:
            choice = self.choices[event.y]
            self.post_message(self.Turned(choice.name, (choice.chosen + 1) % len(choice.values)))
        elif event.y < len(self.choices):
            self.action_move(event.y - self.cursor)

    def _line(self, index: int, choice: Choice) -> Content:
        before = "‹" if choice.chosen > 0 else " "
        after = "›" if choice.chosen < len(choice.values) - 1 else " "
        here = index == self.cursor
        line = Content.assemble(
            (f"{'>' if here else ' '} {choice.label}".ljust(_LABEL), "bold" if here else ""),
            (before, "$text-accent"),
            (f" {safe(choice.values[choice.chosen])} ", "bold"),
            (after, "$text-accent"),
        )
        width = max(1, self.content_size.width)
        line = line.truncate(width, ellipsis=True, pad=True)
        return line.stylize("on $boost") if here else line

"""The options of a multiple-choice question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from quizgen.play.rounds import LETTERS
from quizgen.terminal.figures import bar
from quizgen.terminal.plaintext import plain

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult
    from textual.geometry import Size

SHAPES = "▲◆●■"
"""A shape for each letter, for those who cannot tell the colours, or read the letter, from the last row."""
COLOURS = ("#e69f00", "#56b4e9", "#f0e442", "#00b88a")
"""Orange, blue, yellow and green that colour-blind people can tell apart (after Okabe and Ito), under black letters."""
_WIDE, _LONG_BAR, _SHORT_BAR = 90, 24, 10
_BADGE = 8
"""Width of sign, letter and shape, with the blanks between them."""


class OptionRow(Widget):
    """One option: a mark once it is known, its letter and shape, its text, how many chose it.

    One widget with columns of its own: four for each option would cost a repaint of 30 ms instead of 10.
    """

    def __init__(self, index: int, text: str) -> None:
        super().__init__()
        self.index = index
        self._text = plain(text)
        self._sign = " "
        self._amount = ""

    def mark(self, sign: str) -> None:
        """Put a sign before the letter."""
        if sign != self._sign:
            self._sign = sign
            self.refresh()

    def amount(self, number: int, total: int) -> None:
        """Tell how many chose it, as a bar and as a number."""
        width = _LONG_BAR if self.app.size.width >= _WIDE else _SHORT_BAR
        self._amount = f" {bar(number / max(1, total), width)} {number:>3}"
        self.refresh(layout=True)

    def render(self) -> Content:
        """The columns; wrapped lines of the text stand below its first."""
        width = self.content_size.width
        first, *more = self._lines(width)
        room = max(0, width - _BADGE - first.cell_length - len(self._amount))
        amount = Content.styled(" " * room + self._amount, "$text-accent") if self._amount else Content("")
        indent = Content(" " * _BADGE)
        return Content("\n").join([Content.assemble(self._badge(), first, amount), *(indent + line for line in more)])

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002  (Textual's own)
        """How many lines the text takes at this width."""
        return len(self._lines(width))

    def _lines(self, width: int) -> list[Content]:
        return self._text.wrap(max(1, width - _BADGE - len(self._amount))) or [Content("")]

    def _badge(self) -> Content:
        letter = f" {LETTERS[self.index]} {SHAPES[self.index]} "
        return Content.assemble(f"{self._sign} ", (letter, f"bold black on {COLOURS[self.index]}"), " ")


class Options(Vertical, can_focus=True):
    """Options with letters; a key, a click, or arrows and Enter pick one.

    No option is highlighted at first, so an Enter held down too long never answers the next question.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(f"{letter},{letter.lower()}", f"pick({index})") for index, letter in enumerate(LETTERS)),
        *(Binding(str(digit), f"digit({digit})") for digit in range(10)),
        Binding("up", "move(-1)"),
        Binding("down", "move(1)"),
        Binding("enter", "pick_highlighted"),
    ]

    highlighted: reactive[int | None] = reactive(None)

    @dataclass
    class Picked(Message):
        """An option was picked."""

        index: int

    def __init__(self, options: tuple[str, ...], *, numbers: bool = True) -> None:
        """Take what to offer.

        Args:
            options: In the order shown.
            numbers: Whether number keys pick, too.
        """
        super().__init__()
        self._options = options
        self._numbers = numbers
        self._revealed = False

    def compose(self) -> ComposeResult:
        """A row for each option."""
        for index, text in enumerate(self._options):
            yield OptionRow(index, text)

    def reveal(self, right: int, picked: int | None = None, counts: tuple[int, ...] = ()) -> None:
        """Mark the right option and a wrongly picked one, and tell how many chose each; no more picking."""
        self.highlighted = None
        self._revealed = True
        self.can_focus = False
        for row in self.query(OptionRow):
            row.mark("✓" if row.index == right else "✗" if row.index == picked else " ")
            row.add_class("right" if row.index == right else "picked" if row.index == picked else "other")
        self.count(counts)

    def count(self, counts: tuple[int, ...]) -> None:
        """Tell how many chose each option; with no counts, nothing."""
        for row, number in zip(self.query(OptionRow), counts, strict=False):
            row.amount(number, sum(counts))

    def action_pick(self, index: int) -> None:
        """Tell that this option is picked, if there is one of that letter.

        Raises:
            SkipAction: No option is picked any more: the screen may have a use for the key.
        """
        self._check_open()
        if index < len(self._options):
            self.post_message(self.Picked(index))

    def action_digit(self, digit: int) -> None:
        """Pick the option of this number; where numbers mean something else, leave the key to the screen.

        Raises:
            SkipAction: Numbers do not pick.
        """
        if self._revealed or not self._numbers or digit == 0:
            raise SkipAction
        self.action_pick(digit - 1)

    def action_pick_highlighted(self) -> None:
        """Pick the highlighted option, if any.

        Raises:
            SkipAction: None is highlighted: the screen may have a use for the key.
        """
        if self.highlighted is None:
            raise SkipAction
        self.action_pick(self.highlighted)

    def action_move(self, step: int) -> None:
        """Move the highlight; the first press lands on the first or last option.

        Raises:
            SkipAction: No option is picked any more.
        """
        self._check_open()
        last = len(self._options) - 1
        if self.highlighted is None:
            self.highlighted = 0 if step > 0 else last
        else:
            self.highlighted = (self.highlighted + step) % len(self._options)

    def watch_highlighted(self) -> None:
        """Show where the highlight is, by a sign as well as by colour."""
        for row in self.query(OptionRow):
            here = row.index == self.highlighted
            row.set_class(here, "highlighted")
            row.mark("›" if here else " ")
            if here:
                row.scroll_visible(animate=False)

    def on_click(self, event: events.Click) -> None:
        """A click on a row picks it."""
        if isinstance(event.widget, OptionRow) and not self._revealed:
            self.action_pick(event.widget.index)

    def _check_open(self) -> None:
        if self._revealed:
            raise SkipAction

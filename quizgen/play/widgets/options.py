"""The options of a multiple-choice question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Static

from quizgen.play.harmless import bar
from quizgen.play.plaintext import plain
from quizgen.play.rounds import LETTERS

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

SHAPES = "▲◆●■"
"""A shape for each letter, for those who cannot tell the colours, or read the letter, from the last row."""
COLOURS = ("#e69f00", "#56b4e9", "#f0e442", "#00b88a")
"""Orange, blue, yellow and green that colour-blind people can tell apart (after Okabe and Ito), under black letters."""
_WIDE, _LONG_BAR, _SHORT_BAR = 90, 24, 10


class OptionRow(Horizontal):
    """One option: a mark once it is known, its letter and shape, its text, how many chose it."""

    def __init__(self, index: int, text: str) -> None:
        super().__init__()
        self.index = index
        self._text = text

    def compose(self) -> ComposeResult:
        """Columns of their own, so that wrapped lines of the text stay indented."""
        yield Static(self._badge(" "), classes="letter")
        yield Static(plain(self._text), classes="text")
        yield Static(classes="amount", markup=False)

    def mark(self, sign: str) -> None:
        """Put a sign before the letter."""
        self.query_one(".letter", Static).update(self._badge(sign))

    def amount(self, number: int, total: int) -> None:
        """Tell how many chose it, as a bar and as a number."""
        width = _LONG_BAR if self.app.size.width >= _WIDE else _SHORT_BAR
        self.query_one(".amount", Static).update(f" {bar(number / max(1, total), width)} {number:>3}")

    def _badge(self, sign: str) -> Content:
        letter = f" {LETTERS[self.index]} {SHAPES[self.index]} "
        return Content.assemble(f"{sign} ", (letter, f"bold black on {COLOURS[self.index]}"))


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

    def compose(self) -> ComposeResult:
        """A row for each option."""
        for index, text in enumerate(self._options):
            yield OptionRow(index, text)

    def reveal(self, right: int, picked: int | None = None, counts: tuple[int, ...] = ()) -> None:
        """Mark the right option and a wrongly picked one, and tell how many chose each; no more picking."""
        self.highlighted = None
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
        """Tell that this option is picked, if there is one of that letter."""
        if self.can_focus and index < len(self._options):
            self.post_message(self.Picked(index))

    def action_digit(self, digit: int) -> None:
        """Pick the option of this number; where numbers mean something else, leave the key to the screen.

        Raises:
            SkipAction: Numbers do not pick.
        """
        if not self._numbers or digit == 0:
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
        """Move the highlight; the first press lands on the first or last option."""
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
        for row in self.query(OptionRow):
            if event.widget is row or (event.widget and row in event.widget.ancestors):
                self.action_pick(row.index)

"""The options of a multiple-choice question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Static

from quizgen.play.plaintext import plain
from quizgen.play.session import LETTERS

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult


class OptionRow(Horizontal):
    """One option: its letter, a mark once it is known, its text."""

    def __init__(self, index: int, text: str) -> None:
        super().__init__()
        self.index = index
        self._text = text

    def compose(self) -> ComposeResult:
        """A column for mark and letter, and one for the text, so that wrapped lines stay indented."""
        yield Static(f"  {LETTERS[self.index]}", classes="letter", markup=False)
        yield Static(plain(self._text), classes="text")

    def mark(self, sign: str) -> None:
        """Put a sign before the letter."""
        self.query_one(".letter", Static).update(f"{sign} {LETTERS[self.index]}")


class Options(Vertical, can_focus=True):
    """Options with letters; a key, a click, or arrows and Enter pick one.

    No option is highlighted at first, so an Enter held down too long never answers the next question.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            Binding(f"{letter},{letter.lower()},{number}", f"pick({number - 1})")
            for number, letter in enumerate(LETTERS, 1)
        ),
        Binding("up", "move(-1)"),
        Binding("down", "move(1)"),
        Binding("enter", "pick_highlighted"),
    ]

    highlighted: reactive[int | None] = reactive(None)

    @dataclass
    class Picked(Message):
        """An option was picked."""

        index: int

    def __init__(self, options: tuple[str, ...]) -> None:
        super().__init__()
        self._options = options

    def compose(self) -> ComposeResult:
        """A row for each option."""
        for index, text in enumerate(self._options):
            yield OptionRow(index, text)

    def reveal(self, right: int, picked: int | None) -> None:
        """Mark the right option and a wrongly picked one; no more picking."""
        self.highlighted = None
        self.can_focus = False
        for row in self.query(OptionRow):
            if row.index == right:
                row.mark("✓")
            elif row.index == picked:
                row.mark("✗")
            row.add_class("right" if row.index == right else "picked" if row.index == picked else "other")

    def action_pick(self, index: int) -> None:
        """Tell that this option is picked, if there is one of that letter."""
        if self.can_focus and index < len(self._options):
            self.post_message(self.Picked(index))

    def action_pick_highlighted(self) -> None:
        """Pick the highlighted option, if any."""
        if self.highlighted is not None:
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

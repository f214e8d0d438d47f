"""Options beside which hands are counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message

from quizgen.play.session import MOST_HANDS
from quizgen.play.widgets.options import Options


class HandCount(Options):
    """A letter goes to its option, digits are the hands that went up for it; the bars grow as they are typed."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("backspace,delete", "wipe")]

    @dataclass
    class Counted(Message):
        """So many hands went up for an option."""

        index: int
        hands: int

    class Finished(Message):
        """The last option was counted."""

    def __init__(self, options: tuple[str, ...], counts: tuple[int, ...]) -> None:
        """Take what to count.

        Args:
            options: In the order shown.
            counts: Hands that are counted already.
        """
        super().__init__(options)
        self._counts = [*counts, *(0 for _ in options)][: len(options)]
        self._fresh = True

    def on_mount(self) -> None:
        """Start at the first option."""
        self.highlighted = 0
        self.count(tuple(self._counts))

    def action_pick(self, index: int) -> None:
        """Go to this option."""
        self._check_open()
        if index < len(self._options):
            self.highlighted = index
            self._fresh = True

    def action_move(self, step: int) -> None:
        """Go to the next option, or the one before."""
        super().action_move(step)
        self._fresh = True

    def action_pick_highlighted(self) -> None:
        """Go on to the next option; after the last, the count is finished."""
        self._check_open()
        if self.highlighted == len(self._options) - 1:
            self.post_message(self.Finished())
        else:
            self.action_move(1)

    def action_digit(self, digit: int) -> None:
        """Add a digit to the number; the first at an option begins a new one."""
        self._check_open()
        if self.highlighted is not None:
            before = 0 if self._fresh else self._counts[self.highlighted]
            self._set(self.highlighted, before * 10 + digit)

    def action_wipe(self) -> None:
        """Take the last digit away."""
        self._check_open()
        if self.highlighted is not None:
            self._set(self.highlighted, self._counts[self.highlighted] // 10)

    def _set(self, index: int, hands: int) -> None:
        self._fresh = False
        if hands <= MOST_HANDS:
            self._counts[index] = hands
            self.count(tuple(self._counts))
            self.post_message(self.Counted(index, hands))

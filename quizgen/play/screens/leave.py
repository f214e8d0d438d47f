"""The question before leaving a quiz half-way."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from quizgen.terminal.key_line import KeyLine

if TYPE_CHECKING:
    from textual.app import ComposeResult


KEPT = "Your answers are kept: next time you can go on here."
LOST = "Your answers are not kept."


class Leave(Enum):
    """What the player decided."""

    STAY = "stay"
    RESULTS = "results"
    QUIT = "quit"


class LeaveScreen(ModalScreen[Leave]):
    """Leave, see the results so far, or stay."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y,Y,q,Q", "leave"),
        Binding("r,R", "results"),
        Binding("n,N,escape", "stay"),
    ]

    def __init__(self, *, any_given: bool, kept: bool) -> None:
        """Take what there is to lose.

        Args:
            any_given: Whether there are results to see.
            kept: Whether the answers are kept.
        """
        super().__init__()
        self._any_given = any_given
        self._kept = kept

    def compose(self) -> ComposeResult:
        """The question and its answers."""
        with Vertical(classes="box"):
            yield Static("Stop the quiz here?", classes="heading")
            yield Static(KEPT if self._kept else LOST, classes="note")
            yield KeyLine()

    def on_mount(self) -> None:
        """Say the keys."""
        results = [("r", "results so far")] if self._any_given else []
        self.query_one(KeyLine).show(("n", "go on playing"), *results, ("y", "quit"))

    def action_leave(self) -> None:
        """Quit the program."""
        self.dismiss(Leave.QUIT)

    def action_results(self) -> None:
        """End here and see the results, if there are any."""
        if self._any_given:
            self.dismiss(Leave.RESULTS)

    def action_stay(self) -> None:
        """Go on playing."""
        self.dismiss(Leave.STAY)

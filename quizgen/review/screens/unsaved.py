"""The question before leaving when a change could not be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from quizgen.terminal.key_line import KeyLine
from quizgen.terminal.plaintext import plain

if TYPE_CHECKING:
    from textual.app import ComposeResult


class UnsavedScreen(ModalScreen[bool]):
    """Leave without the last changes, or stay; gives whether to leave."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y,Y", "close(True)"),
        Binding("n,N,escape,q,Q", "close(False)"),
    ]

    def __init__(self, problem: str) -> None:
        """`problem`: why it could not be saved."""
        super().__init__()
        self._problem = problem

    def compose(self) -> ComposeResult:
        """What is wrong, and the choice."""
        with Vertical(classes="box"):
            yield Static("The last changes are not saved. Leave without them?", classes="heading")
            yield Static(plain(self._problem))
            yield KeyLine()

    def on_mount(self) -> None:
        """Say the keys."""
        self.query_one(KeyLine).show(("n", "stay, to try again"), ("y", "leave without them"))

    def action_close(self, leave: bool) -> None:  # noqa: FBT001 - as Textual calls it
        """Tell what was decided."""
        self.dismiss(leave)

    def action_leave(self) -> None:
        """Ctrl+C stays: nothing is lost by a key held too long."""
        self.dismiss(False)  # noqa: FBT003 - the screen's answer is yes or no

"""The offer to go on where a run stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from quizgen.terminal.figures import counted
from quizgen.terminal.key_line import KeyLine
from quizgen.terminal.plaintext import plain

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from quizgen.play.session import Session


class ResumeScreen(ModalScreen[bool | None]):
    """Go on (True), start anew (False), or decide later (None)."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,g,G", "decide(True)"),
        Binding("n,N", "decide(False)"),
        Binding("escape,q,Q", "later"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def compose(self) -> ComposeResult:
        """Where it stopped, and the keys."""
        with Vertical(classes="box"):
            yield Static("Go on where you stopped?", classes="heading")
            yield Static(_where(self._session))
            if teams := self._session.settings.teams:
                yield Static(plain(f"Teams: {', '.join(teams)}"))
            yield KeyLine()

    def on_mount(self) -> None:
        """Say the keys."""
        self.query_one(KeyLine).show(("Enter", "go on"), ("n", "start anew"), ("Esc", "decide later"))

    def action_decide(self, go_on: bool) -> None:  # noqa: FBT001 - as a binding calls it
        """Go on, or start anew."""
        self.dismiss(go_on)

    def action_later(self) -> None:
        """Neither: see the start screen; the offer comes again next time."""
        self.dismiss(None)


def _where(session: Session) -> str:
    """How far a run got."""
    return f"{len(session.turns)} of {counted(len(session.rounds), 'question')} answered"

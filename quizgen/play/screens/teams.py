"""The names of the teams."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from quizgen.errors import UsageError
from quizgen.play.settings import LONGEST_NAME, MOST_TEAMS, team_names
from quizgen.play.widgets.line import Line
from quizgen.terminal.key_line import KeyLine
from quizgen.terminal.plaintext import plain

if TYPE_CHECKING:
    from textual.app import ComposeResult


class TeamsScreen(ModalScreen[tuple[str, ...] | None]):
    """Asks for the names; gives them, or None if they stay as they are."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave")]

    def __init__(self, teams: tuple[str, ...]) -> None:
        super().__init__()
        self._teams = teams

    def compose(self) -> ComposeResult:
        """One line for all names."""
        with Vertical(classes="box"):
            yield Static("Teams: their names, with commas between, or their number", classes="heading")
            yield Line(", ".join(self._teams), longest=MOST_TEAMS * (LONGEST_NAME + 2))
            yield Static(classes="complaint")
            yield KeyLine()

    def on_mount(self) -> None:
        """Say the keys."""
        self.query_one(KeyLine).show(("Enter", "take them"), ("Esc", "leave them as they are"))

    def on_input_submitted(self, event: Line.Submitted) -> None:
        """Take the names, or say what is wrong with them."""
        try:
            self.dismiss(team_names(event.value))
        except UsageError as error:
            self.query_one(".complaint", Static).update(plain(str(error)))

    def action_leave(self) -> None:
        """Leave them as they are."""
        self.dismiss(None)

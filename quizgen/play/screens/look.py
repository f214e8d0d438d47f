"""An earlier question, to look at again."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widgets import Static

from quizgen.play.choices import Who
from quizgen.play.widgets.feedback import Feedback
from quizgen.play.widgets.options import Options
from quizgen.terminal.key_line import KeyLine
from quizgen.terminal.plaintext import plain

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from quizgen.play.answers import Turn
    from quizgen.play.session import Session


class LookScreen(Screen[None]):
    """A question with its answer; nothing can be changed here."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("b,B,ctrl+b,left", "look(-1)"),
        Binding("space,enter,right", "look(1)"),
        Binding("escape,q,Q", "leave"),
        Binding("up", "scroll(-1)"),
        Binding("down", "scroll(1)"),
        Binding("pageup", "scroll(-10)"),
        Binding("pagedown", "scroll(10)"),
    ]

    def __init__(self, session: Session, index: int) -> None:
        """Take what to look at.

        Args:
            session: What is played.
            index: Which of its turns.
        """
        super().__init__(classes="staged" if session.settings.staged else "")
        self._session = session
        self.index = index

    def compose(self) -> ComposeResult:
        """The frame; the question comes and goes in the body."""
        yield Static(classes="looking", markup=False)
        yield VerticalScroll(classes="body", can_focus=False)
        yield KeyLine()

    async def on_mount(self) -> None:
        """Show the question."""
        await self._show()

    async def action_look(self, step: int) -> None:
        """Look at the one before or after; after the last, back to the quiz."""
        if self.index + step >= self._session.position:
            self.dismiss()
        elif self.index + step >= 0:
            self.index += step
            await self._show()

    def action_leave(self) -> None:
        """Back to the quiz."""
        self.dismiss()

    def action_scroll(self, lines: int) -> None:
        """Scroll a text that is longer than the screen."""
        self.query_one(".body").scroll_relative(y=lines, animate=False)

    async def _show(self) -> None:
        turn, body = self._session.turns[self.index], self.query_one(".body")
        await body.remove_children()
        await body.mount(Static(plain(turn.round.question.stem), classes="stem"))
        if not turn.round.typed:
            options = Options(turn.round.options)
            await body.mount(options)
            show_options(options, turn, self._session)
        await body.mount(Feedback(self._session, self.index))
        body.scroll_home(animate=False)
        self.query_one(".looking", Static).update(f"Looking back: {self.index + 1}/{len(self._session.rounds)}")
        earlier = [("b", "earlier")] if self.index else []
        later = "later" if self.index + 1 < self._session.position else "back to the quiz"
        self.query_one(KeyLine).show(("Space", later), *earlier, ("↑ ↓", "scroll"), ("Esc", "back to the quiz"))


def show_options(options: Options, turn: Turn, session: Session) -> None:
    """Mark the right option, what was picked instead, and how the class is spread over them."""
    if session.settings.who in (Who.ALONE, Who.CLASS):
        answered = turn.given[0].answered
        picked = turn.round.options.index(answered) if answered in turn.round.options else None
        options.reveal(turn.round.right_option, picked)
    else:
        options.reveal(turn.round.right_option, counts=turn.counts)

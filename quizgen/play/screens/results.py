"""The last screen: the score, and what was missed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from quizgen.play.plaintext import plain
from quizgen.play.session import Outcome
from quizgen.play.widgets.feedback import MARKS
from quizgen.play.widgets.key_line import KeyLine

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from quizgen.play.session import Given, Session


class ResultsScreen(Screen[None]):
    """Score and missed questions with their right answers."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r,R", "again"),
        Binding("n,N", "new"),
        Binding("q,Q,escape", "leave"),
        Binding("up", "scroll(-1)"),
        Binding("down", "scroll(1)"),
        Binding("pageup", "scroll(-10)"),
        Binding("pagedown", "scroll(10)"),
    ]

    class Again(Message):
        """The player wants the missed ones once more."""

    class New(Message):
        """The player wants a new run."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session

    def compose(self) -> ComposeResult:
        """The score first, then each missed question."""
        session = self.session
        with VerticalScroll(classes="body", can_focus=False):
            yield Static(plain(session.quiz.title), classes="summary")
            yield Static(_score(session), classes="title")
            yield Static(_remarks(session), classes="summary")
            if session.missed:
                yield Static(f"To look at again ({len(session.missed)})", classes="heading")
            for given in session.missed:
                yield Static(_missed(given), classes="missed")
        yield KeyLine()

    def on_mount(self) -> None:
        """Say the keys that apply."""
        again = [("r", "missed ones again"), ("↑ ↓", "scroll")] if self.session.missed else []
        self.query_one(KeyLine).show(*again, ("n", "new run"), ("q", "quit"))

    def action_again(self) -> None:
        """Ask for the missed ones again, if there are any."""
        if self.session.missed:
            self.post_message(self.Again())

    def action_new(self) -> None:
        """Ask for a new run."""
        self.post_message(self.New())

    def action_leave(self) -> None:
        """Quit the program."""
        self.app.exit()

    def action_scroll(self, lines: int) -> None:
        """Scroll a long list of missed questions."""
        self.query_one(".body").scroll_relative(y=lines, animate=False)


def _score(session: Session) -> Content:
    answered = len(session.given)
    percent = round(100 * session.score / answered) if answered else 0
    return Content.styled(f"{session.score} of {answered} right · {percent} %", "bold")


def _remarks(session: Session) -> Content:
    """What else there is to say about the run."""
    remarks = []
    if session.score and not session.missed:
        remarks.append("Nothing missed")
    if session.best_streak > 1:
        remarks.append(f"longest row of right answers: {session.best_streak}")
    if left := len(session.rounds) - len(session.given):
        remarks.append(f"{left} not asked")
    text = " · ".join(remarks)
    return Content(text[:1].upper() + text[1:])


def _missed(given: Given) -> Content:
    """The question, the right answer, and what was answered instead."""
    mark = MARKS[given.outcome]
    yours = Content("skipped") if given.outcome is Outcome.SKIPPED else plain(given.answered)
    return Content("\n").join(
        [
            plain(given.question.stem),
            Content.assemble((f"{MARKS[Outcome.RIGHT]} ", "bold"), plain(given.question.answer, "bold")),
            Content.assemble(f"{mark} ", yours).stylize("dim"),
        ]
    )

"""The screen that asks and reveals, question after question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Input, Static

from quizgen.play.plaintext import plain
from quizgen.play.screens.leave import Leave, LeaveScreen
from quizgen.play.session import LETTERS, Phase, Session
from quizgen.play.widgets.feedback import Feedback
from quizgen.play.widgets.key_line import KeyLine
from quizgen.play.widgets.options import Options
from quizgen.play.widgets.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult

PAUSE = 0.3
"""Seconds after a reveal in which Enter does nothing: the key that answered may still be repeating."""
LONGEST_ANSWER = 300
"""Characters that can be typed; what is pasted beyond that is cut."""


class QuestionScreen(Screen[None]):
    """Asks each question of a session, shows the right answer, goes on."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "go_on"),
        Binding("s,S,ctrl+s", "skip"),
        Binding("q,Q,escape", "leave"),
        Binding("up", "scroll(-1)"),
        Binding("down", "scroll(1)"),
        Binding("pageup", "scroll(-10)"),
        Binding("pagedown", "scroll(10)"),
    ]

    @dataclass
    class Ended(Message):
        """All questions were asked, or the player wants the results so far."""

        session: Session

    def __init__(self, session: Session, clock: Callable[[], float]) -> None:
        """Take what to play.

        Args:
            session: A session at its first question.
            clock: Seconds that only grow, such as `time.monotonic`.
        """
        super().__init__()
        self.session = session
        self._clock = clock
        self._revealed_at = 0.0

    def compose(self) -> ComposeResult:
        """The frame; what is asked comes and goes in the body."""
        yield Progress(len(self.session.rounds))
        yield VerticalScroll(classes="body", can_focus=False)
        yield KeyLine()

    async def on_mount(self) -> None:
        """Ask the first question."""
        await self._ask()

    async def action_go_on(self) -> None:
        """From a revealed answer to the next question, or to the end."""
        if self.session.phase is not Phase.REVEALED or self._clock() - self._revealed_at < PAUSE:
            return
        self.session = self.session.next()
        if self.session.phase is Phase.DONE:
            self.post_message(self.Ended(self.session))
        else:
            await self._ask()

    async def action_skip(self) -> None:
        """Give no answer and see the right one."""
        if self.session.phase is Phase.ASKING:
            await self._reveal(self.session.skip())

    def action_leave(self) -> None:
        """Ask whether to stop here."""
        self.app.push_screen(LeaveScreen(any_given=bool(self.session.given)), self._leave)

    def action_scroll(self, lines: int) -> None:
        """Scroll a text that is longer than the screen."""
        self.query_one(".body").scroll_relative(y=lines, animate=False)

    @on(Options.Picked)
    async def _picked(self, event: Options.Picked) -> None:
        if self.session.phase is Phase.ASKING:
            await self._reveal(self.session.choose(event.index))

    @on(Input.Submitted)
    async def _typed(self, event: Input.Submitted) -> None:
        if not event.value.strip():
            event.input.clear()
        elif self.session.phase is Phase.ASKING:
            await self._reveal(self.session.answer(event.value))

    async def _ask(self) -> None:
        """Put the question, and the cursor where it is answered."""
        asked = self.session.round
        body = self.query_one(".body")
        await body.remove_children()
        answers = _answer_input(asked.question.kind.value) if asked.typed else Options(asked.options)
        await body.mount(Static(plain(asked.question.stem), classes="stem"), answers)
        answers.focus(scroll_visible=False)
        body.scroll_home(animate=False)
        self._show_progress()
        self.query_one(KeyLine).show(*_keys_asking(len(asked.options)))

    async def _reveal(self, session: Session) -> None:
        """Show what became of the question, and the right answer."""
        self.session = session
        self._revealed_at = self._clock()
        self.set_focus(None)
        letter = await self._close_answers()
        given = session.given[-1]
        source = session.quiz.source_of(given.question)
        feedback = Feedback(given, source, session.streak, letter)
        await self.query_one(".body").mount(feedback)
        self._show_progress()
        self._show_keys_revealed()
        self.call_after_refresh(self._bring_in, feedback)

    async def _close_answers(self) -> str:
        """Stop taking answers; gives the letter of the right option, if there are options."""
        asked, given = self.session.round, self.session.given[-1]
        if asked.typed:
            await self.query_one(Input).remove()
            return ""
        picked = asked.options.index(given.answered) if given.answered in asked.options else None
        self.query_one(Options).reveal(asked.right_option, picked)
        return LETTERS[asked.right_option]

    def _show_progress(self) -> None:
        progress = self.query_one(Progress)
        progress.number = self.session.position + 1
        progress.answered = len(self.session.given)
        progress.score = self.session.score

    def _show_keys_revealed(self) -> None:
        last = self.session.position + 1 == len(self.session.rounds)
        scroll = [("↑ ↓", "scroll")] if self.query_one(".body").max_scroll_y else []
        self.query_one(KeyLine).show(
            ("Enter", "see the results" if last else "next question"), *scroll, ("?", "help"), ("q", "quit")
        )

    def _bring_in(self, feedback: Feedback) -> None:
        """Show all of the feedback, or as much as fits from its top; only now is known whether it fits."""
        self.query_one(".body").scroll_to(y=feedback.virtual_region.y, animate=False)
        self._show_keys_revealed()

    def _leave(self, leave: Leave | None) -> None:
        if leave is Leave.QUIT:
            self.app.exit()
        elif leave is Leave.RESULTS:
            self.post_message(self.Ended(self.session))


def _answer_input(kind: str) -> Input:
    return Input(placeholder=f"Type the {kind}, then press Enter", max_length=LONGEST_ANSWER)


def _keys_asking(options: int) -> tuple[tuple[str, str], ...]:
    """The keys while a question waits; inside the input, letters are letters, so skip and help differ."""
    if not options:
        return ("Enter", "answer"), ("Ctrl+S", "skip"), ("F1", "help"), ("Esc", "quit")
    letters = f"{LETTERS[0]}-{LETTERS[options - 1]}"
    return (letters, "answer"), ("↑ ↓", "move"), ("s", "skip"), ("?", "help"), ("q", "quit")

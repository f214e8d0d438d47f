"""The Textual app: which screen follows which."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import App
from textual.binding import Binding, BindingType

from quizgen.play.screens.help import HelpScreen
from quizgen.play.screens.question import QuestionScreen
from quizgen.play.screens.results import ResultsScreen
from quizgen.play.screens.start import StartScreen
from quizgen.play.session import Mode, Session

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizgen.quiz import Quiz


class PlayApp(App[None]):
    """The terminal quiz: start, questions, results, and round again.

    Screens send messages; only the app decides what follows.
    """

    CSS_PATH = "play.tcss"
    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False
    # 18 lines are what a terminal zoomed for a projector has; there every blank line counts.
    VERTICAL_BREAKPOINTS: ClassVar[list[tuple[int, str]]] = [  # type: ignore[misc]  # Textual's is a class variable
        (0, "-short"),
        (22, "-medium"),
        (36, "-tall"),
    ]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+c,ctrl+q", "screen.leave", priority=True),
        Binding("question_mark,f1", "help"),
        Binding("t,T", "light_or_dark"),
    ]

    def __init__(
        self,
        quiz: Quiz,
        *,
        mode: Mode = Mode.MIXED,
        count: int | None = None,
        seed: int | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take what to play.

        Args:
            quiz: With at least one question that is not dropped.
            mode: How answers are given, until the player changes it.
            count: How many questions a run has, until the player changes it; None for all.
            seed: Makes the order of questions and options the same each time.
            clock: Seconds that only grow.
        """
        super().__init__()
        self._quiz = quiz.asked()
        self._mode = mode
        self._count = count
        self._rng = random.Random(seed)  # noqa: S311  (shuffles questions, hides nothing)
        self._clock = clock

    def on_mount(self) -> None:
        """Begin at the start screen."""
        self.push_screen(self._start_screen())

    def action_help(self) -> None:
        """Show all keys."""
        self.push_screen(HelpScreen())

    def action_light_or_dark(self) -> None:
        """Dark letters on light, which a projector in a bright room needs, or back."""
        self.theme = "textual-light" if self.current_theme.dark else "textual-dark"

    @on(StartScreen.Started)
    def _start(self, event: StartScreen.Started) -> None:
        self._mode, self._count = event.mode, event.count
        self._play(Session.start(self._quiz, self._rng, mode=event.mode, count=event.count))

    @on(QuestionScreen.Ended)
    def _end(self, event: QuestionScreen.Ended) -> None:
        self.switch_screen(ResultsScreen(event.session))

    @on(ResultsScreen.Again)
    def _again(self) -> None:
        if isinstance(self.screen, ResultsScreen):
            self._play(self.screen.session.again(self._rng))

    @on(ResultsScreen.New)
    def _new(self) -> None:
        self.switch_screen(self._start_screen())

    def _start_screen(self) -> StartScreen:
        return StartScreen(self._quiz, self._mode, self._count)

    def _play(self, session: Session) -> None:
        self.switch_screen(QuestionScreen(session, self._clock))

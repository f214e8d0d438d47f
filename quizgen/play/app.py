"""The Textual app: which screen follows which."""

from __future__ import annotations

import gc
import random
import time
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import App
from textual.binding import Binding, BindingType

from quizgen.errors import OutputError
from quizgen.play.choices import Who
from quizgen.play.records.journal import Journal
from quizgen.play.screens.start import StartScreen
from quizgen.play.settings import Settings
from quizgen.terminal.sizes import HEIGHTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.screen import Screen

    from quizgen.play.screens.question import QuestionScreen
    from quizgen.play.screens.results import ResultsScreen
    from quizgen.play.session import Session
    from quizgen.quiz import Quiz


class PlayApp(App[None]):
    """The terminal quiz: start, questions, results, and round again.

    Screens send messages; only the app decides what follows. A screen is imported when it is first needed, so that
    the first one is there at once.
    """

    CSS_PATH = "play.tcss"
    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False
    VERTICAL_BREAKPOINTS: ClassVar[list[tuple[int, str]]] = HEIGHTS  # type: ignore[misc]  # Textual's is a class variable
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+c,ctrl+q", "screen.leave", priority=True),
        Binding("question_mark,f1", "help"),
        Binding("t,T", "light_or_dark"),
    ]

    def __init__(
        self,
        quiz: Quiz,
        settings: Settings | None = None,
        *,
        journal: Journal | None = None,
        seed: int | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take what to play.

        Args:
            quiz: With at least one question that is not dropped.
            settings: How it is played, until the player changes it.
            journal: Keeps the answers; None to keep none.
            seed: Makes the order of questions and options the same each time.
            clock: Seconds that only grow.
        """
        super().__init__()
        self._quiz = quiz.asked()
        self._settings = settings or Settings()
        self._journal = journal or Journal(None)
        self._rng = random.Random(seed)  # noqa: S311  (shuffles questions, hides nothing)
        self._clock = clock
        self._told = False

    def get_default_screen(self) -> StartScreen:
        """Begin at the start screen."""
        return StartScreen(self._quiz, self._settings)

    def on_ready(self) -> None:
        """The start screen is there; now there is time for the rest."""
        if not gc.isenabled():
            gc.freeze()
            gc.enable()
        self._offer_to_go_on()

    def on_unmount(self) -> None:
        """Let go of the journal."""
        self._journal.close()

    def action_help(self) -> None:
        """Show all keys."""
        from quizgen.play.screens.help import HelpScreen  # noqa: PLC0415 - imported when it is first needed

        settings = self.screen.settings if isinstance(self.screen, StartScreen) else self._settings
        self.push_screen(HelpScreen(settings.who))

    def action_light_or_dark(self) -> None:
        """Dark letters on light, which a projector in a bright room needs, or back."""
        self.theme = "textual-light" if self.current_theme.dark else "textual-dark"

    def save_sheet(self, session: Session) -> None:
        """Write the answers as a table into the folder that the program was started in."""
        from quizgen.play.sheet import sheet, sheet_name  # noqa: PLC0415 - imported when it is first needed
        from quizgen.writing import write_bytes  # noqa: PLC0415 - as above

        started = self._journal.today()
        path = sheet_name(Path.cwd(), session.quiz.title, started)
        try:
            write_bytes(path, sheet([("", started, session)]))
        except OutputError as error:
            self.notify(str(error), severity="error", markup=False)
        else:
            self.notify(f"Saved as {path.name}", markup=False)

    def _offer_to_go_on(self) -> None:
        """Offer the run that was broken off, if there is one."""
        found = self._journal.unfinished(self._quiz)
        self._tell_trouble()
        if found is None or not isinstance(self.screen, StartScreen):
            return
        from quizgen.play.screens.resume import ResumeScreen  # noqa: PLC0415 - imported when it is first needed

        run, session = found
        if self._settings.who not in {Who.ALONE, session.settings.who}:
            return  # who came to play with a class does not go on alone

        def decided(go_on: bool | None) -> None:  # noqa: FBT001 - as the screen calls it
            if go_on:
                self._go_on(run, session)
            elif go_on is False:
                self._journal.end(run)

        self.push_screen(ResumeScreen(session), decided)

    def _go_on(self, run: int, session: Session) -> None:
        self._settings = session.settings
        self._journal.go_on(run)
        if session.position == len(session.rounds):
            self._finish(session)
        else:
            self._ask(session)

    @on(StartScreen.Started)
    def _start(self, event: StartScreen.Started) -> None:
        from quizgen.play.session import Session  # noqa: PLC0415 - imported when it is first needed

        self._settings = event.settings
        self._play(Session.start(self._quiz, self._rng, event.settings))

    def _play(self, session: Session) -> None:
        self._journal.begin(session)
        self._tell_trouble()
        self._ask(session)

    def _ask(self, session: Session) -> None:
        from quizgen.play.screens.question import QuestionScreen  # noqa: PLC0415 - imported when it is first needed

        self._show(QuestionScreen(session, self._clock, self._keep))

    def _keep(self, session: Session) -> bool:
        self._journal.keep(session)
        self._tell_trouble()
        return self._journal.keeps

    def on_question_screen_ended(self, event: QuestionScreen.Ended) -> None:
        """All questions were asked, or the player wants the results so far."""
        self._finish(event.session)

    def on_results_screen_again(self, event: ResultsScreen.Again) -> None:
        """Play the missed ones again."""
        self._play(event.session.again(self._rng))

    def on_results_screen_new(self) -> None:
        """Choose anew how to play."""
        self.pop_screen()

    def on_results_screen_save(self, event: ResultsScreen.Save) -> None:
        """Write the answers down."""
        self.save_sheet(event.session)

    def _finish(self, session: Session) -> None:
        from quizgen.play.screens.results import ResultsScreen  # noqa: PLC0415 - imported when it is first needed

        self._journal.keep(session)
        self._journal.end()
        self._tell_trouble()
        self._show(ResultsScreen(session))

    def _show(self, screen: Screen[None]) -> None:
        """Put a screen above the start screen, in place of the one that was there."""
        if isinstance(self.screen, StartScreen):
            self.push_screen(screen)
        else:
            self.switch_screen(screen)

    def _tell_trouble(self) -> None:
        """Say, once, that answers are not kept."""
        if self._journal.trouble and not self._told:
            self._told = True
            self.notify(self._journal.trouble, severity="warning", timeout=10, markup=False)

"""The screen that asks and reveals, question after question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from quizgen.play.choices import Who
from quizgen.play.screens.keys import keys
from quizgen.play.screens.leave import Leave, LeaveScreen
from quizgen.play.screens.look import LookScreen, show_options
from quizgen.play.session import TIME_IS_UP, Phase, Session
from quizgen.play.standings import score_words
from quizgen.play.watch import Watch
from quizgen.play.widgets.countdown import Countdown
from quizgen.play.widgets.feedback import Feedback
from quizgen.play.widgets.hand_count import HandCount
from quizgen.play.widgets.line import Line
from quizgen.play.widgets.options import Options
from quizgen.play.widgets.progress import Progress
from quizgen.play.widgets.team_panel import TeamPanel
from quizgen.terminal.harmless import safe
from quizgen.terminal.key_line import KeyLine
from quizgen.terminal.plaintext import plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult
    from textual.widget import Widget

PAUSE = 0.3
"""Seconds after a change of the screen in which Enter and Space do nothing: the key may still be repeating."""
LONGEST_ANSWER = 300
"""Characters that can be typed; what is pasted beyond that is cut."""
_TICK = 0.2
"""Seconds from one look at the watch to the next."""


class QuestionScreen(Screen[None]):
    """Asks each question of a session, shows the right answer, goes on."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "go_on(False)"),
        Binding("space", "go_on(True)"),
        Binding("s,S,ctrl+s", "skip"),
        Binding("b,B,ctrl+b,left", "look_back"),
        Binding("p,P,ctrl+p", "pause"),
        Binding("o,O", "overrule(0)"),
        *(Binding(str(digit), f"team({digit - 1})") for digit in range(1, 9)),
        Binding("backspace", "take_back"),
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

    def __init__(self, session: Session, clock: Callable[[], float], keep: Callable[[Session], bool]) -> None:
        """Take what to play.

        Args:
            session: A session that is not done.
            clock: Seconds that only grow, such as `time.monotonic`.
            keep: Keeps the session; when it returns, its answers are safe, if it says so.
        """
        super().__init__(classes="staged" if session.settings.staged else "")
        self.session = session
        self._clock = clock
        self._keep_safe = keep
        self._kept = True
        self._changed_at = 0.0
        self._watch = Watch()
        self._paused = False
        self._team = ""

    def compose(self) -> ComposeResult:
        """The frame; what is asked comes and goes in the body."""
        yield Progress(len(self.session.rounds))
        if self.session.settings.timer:
            yield Countdown(self.session.settings.timer)
        yield VerticalScroll(classes="body", can_focus=False)
        yield KeyLine()

    async def on_mount(self) -> None:
        """Ask the first question, or go on where an old run stopped."""
        if self.session.settings.timer:
            self.set_interval(_TICK, self.tick)
        await self._ask()
        if self.session.phase is Phase.REVEALED:
            await self._show_revealed()

    def on_screen_suspend(self) -> None:
        """The watch stands while another screen is in front."""
        self._watch = self._watch.halt(self._clock())

    def on_screen_resume(self) -> None:
        """The watch goes on, if it should."""
        self._set_going()

    async def tick(self) -> None:
        """Show the time that is left; when there is none, the answer of one who plays alone is closed."""
        limit, now = self.session.settings.timer, self._clock()
        left = max(0, limit - int(self._watch.seconds(now)))
        asking = self.session.phase is Phase.ASKING
        self.query_one(Countdown).display = asking
        self.query_one(Countdown).show(left, paused=self._paused)
        # A class is given the time to raise hands and cards; the teacher reveals.
        if asking and self._watch.seconds(now) >= limit and not self.session.settings.staged and self.is_current:
            await self._time_up()

    async def action_go_on(self, space: bool) -> None:  # noqa: FBT001 - as a binding calls it
        """One step on; only Space reveals, so that an Enter too many never does."""
        if self._clock() - self._changed_at < PAUSE:
            return
        match self.session.phase:
            case Phase.READING:
                await self._open()
            case Phase.ASKING if space and self.session.settings.staged:
                await self._reveal(self.session.close())
            case Phase.REVEALED:
                await self._next()

    async def action_skip(self) -> None:
        """Give no answer and see the right one."""
        if self.session.phase in (Phase.READING, Phase.ASKING):
            await self._reveal(self.session.skip())

    def action_look_back(self) -> None:
        """Look at the question before this one."""
        if self.session.position:
            self.app.push_screen(LookScreen(self.session, self.session.position - 1))

    async def action_pause(self) -> None:
        """Halt the countdown, or let it go on."""
        if self.session.settings.timer and self.session.phase is Phase.ASKING:
            self._paused = not self._paused
            self._set_going()
            await self.tick()

    async def action_overrule(self, index: int) -> None:
        """Decide against the grading of a typed answer, or take that back."""
        session, participants = self.session, self.session.settings.participants
        if session.phase is not Phase.REVEALED or not session.round.typed or index >= len(participants):
            return
        if any(each.participant == participants[index] and each.answered for each in session.turns[-1].given):
            self.session = session.overrule(participants[index])
            self._keep(self.session)
            await self.query_one(Feedback).remove()
            await self._show_feedback()

    async def action_team(self, index: int) -> None:
        """The team whose answer comes next, or whose answer is overruled."""
        teams = self.session.settings.teams
        if self.session.settings.who is not Who.TEAMS or index >= len(teams):
            return
        if self.session.phase is Phase.REVEALED:
            await self.action_overrule(index)
        elif self.session.phase is Phase.ASKING:
            self._show_team(teams[index])

    def action_take_back(self) -> None:
        """Take the last team's answer back."""
        if self.session.phase is Phase.ASKING and self.session.entered and self.session.settings.who is Who.TEAMS:
            team = self.session.entered[-1].participant
            self._enter(self.session.take_back(team), team)

    def action_leave(self) -> None:
        """Ask whether to stop here."""
        self.app.push_screen(LeaveScreen(any_given=bool(self.session.turns), kept=self._kept), self._leave)

    def action_scroll(self, lines: int) -> None:
        """Scroll a text that is longer than the screen."""
        self.query_one(".body").scroll_relative(y=lines, animate=False)

    @on(Options.Picked)
    async def _picked(self, event: Options.Picked) -> None:
        if self.session.phase is Phase.ASKING:
            team = self._team or next(iter(self.session.waiting), "")
            await self._take(self.session.choose(event.index, seconds=self._seconds(), team=team))

    @on(Line.Submitted)
    async def _typed(self, event: Line.Submitted) -> None:
        text = event.value
        event.input.clear()
        if self.session.phase is not Phase.ASKING or self._clock() - self._changed_at < PAUSE:
            event.input.value = text
        elif text.strip():
            await self._take(self.session.answer(text, seconds=self._seconds(), team=self._team))
        elif self.session.settings.staged:
            await self._reveal(self.session.close())

    @on(HandCount.Counted)
    def _counted(self, event: HandCount.Counted) -> None:
        if self.session.phase is Phase.ASKING:
            self.session = self.session.tally(event.index, event.hands)
            self._keep(self.session)

    @on(HandCount.Finished)
    async def _finished(self) -> None:
        if self.session.phase is Phase.ASKING:
            await self._reveal(self.session.close())

    async def _take(self, session: Session) -> None:
        """An answer is given: by a team, which waits for the others, or by all."""
        if session.phase is Phase.REVEALED:
            await self._reveal(session)
        else:
            self._enter(session)

    def _enter(self, session: Session, team: str = "") -> None:
        """Keep a team's answer, and wait for the next team's."""
        self.session = session
        self._keep(session)
        self._show_team(team or next(iter(session.waiting), ""))

    async def _ask(self) -> None:
        """Put the question; to a class, first without its answers."""
        body = self.query_one(".body")
        await body.remove_children()
        await body.mount(Static(plain(self.session.round.question.stem), classes="stem"))
        body.scroll_home(animate=False)
        self._watch, self._paused, self._team = Watch(), False, ""
        self.set_class(self.session.phase is Phase.READING, "-reading")
        if self.session.phase is not Phase.READING:
            await self._show_answers()
        await self._changed()

    async def _open(self) -> None:
        """Show the answers to choose from, and start the watch."""
        self.session = self.session.open()
        self.remove_class("-reading")
        await self._show_answers()
        await self._changed()

    async def _show_answers(self) -> None:
        """The options or the input, with the cursor where it is answered."""
        answers = self._answers()
        shown: list[Widget] = [answers]
        if self.session.settings.who is Who.TEAMS:
            shown.append(TeamPanel(self.session.settings.teams))
        await self.query_one(".body").mount(*shown)
        answers.focus(scroll_visible=False)
        self._show_team(next(iter(self.session.waiting), ""))

    def _answers(self) -> Options | Line:
        asked, who = self.session.round, self.session.settings.who
        if asked.typed:
            return Line(longest=LONGEST_ANSWER, placeholder=f"Type the {asked.question.kind}, then press Enter")
        if who is Who.HANDS:
            hands = {given.answered: given.hands for given in self.session.entered}
            return HandCount(asked.options, tuple(hands.get(option, 0) for option in asked.options))
        return Options(asked.options, numbers=who is not Who.TEAMS)

    def _show_team(self, team: str) -> None:
        """Whose answer comes next."""
        self._team = team
        for panel in self.query(TeamPanel):
            panel.entered = frozenset(given.participant for given in self.session.entered)
            panel.turn = team
        if self.session.settings.who is Who.TEAMS:
            for box in self.query(Line):
                all_in = "All teams have answered: press Enter to reveal"
                box.placeholder = f"{safe(team)}: type the {self.session.round.question.kind}" if team else all_in

    async def _time_up(self) -> None:
        """What was typed so far counts."""
        text = next((box.value for box in self.query(Line)), "")
        seconds = float(self.session.settings.timer)
        typed = self.session.answer(text, seconds=seconds) if text.strip() else None
        await self._reveal(typed or self.session.close(TIME_IS_UP))

    async def _reveal(self, session: Session) -> None:
        """Show what became of the question, and the right answer."""
        if self.session.phase is Phase.READING:
            # Skipped while it stood alone: its answers are shown all the same.
            self.remove_class("-reading")
            await self._show_answers()
        self.session = session
        self._keep(session)
        await self._show_revealed()

    async def _show_revealed(self) -> None:
        # A widget that has the focus cannot be taken away by its own key.
        self.set_focus(None)
        await self.query("Line, TeamPanel").remove()
        turn = self.session.turns[self.session.position]
        for options in self.query(Options):
            show_options(options, turn, self.session)
        await self._show_feedback()
        await self._changed()

    async def _show_feedback(self) -> None:
        feedback = Feedback(self.session, self.session.position)
        await self.query_one(".body").mount(feedback)
        self._show_progress()
        self.call_after_refresh(self._bring_in, feedback)

    async def _next(self) -> None:
        self.session = self.session.next()
        if self.session.phase is Phase.DONE:
            self.post_message(self.Ended(self.session))
        else:
            await self._ask()

    async def _changed(self) -> None:
        """Something else is on the screen now."""
        self._changed_at = self._clock()
        self._set_going()
        self._show_progress()
        self._show_keys()
        if self.session.settings.timer:
            await self.tick()

    def _keep(self, session: Session) -> None:
        self._kept = self._keep_safe(session)

    def _set_going(self) -> None:
        now = self._clock()
        going = self.session.phase is Phase.ASKING and not self._paused
        self._watch = self._watch.go(now) if going else self._watch.halt(now)

    def _seconds(self) -> float:
        return self._watch.seconds(self._clock())

    def _show_progress(self) -> None:
        progress, session = self.query_one(Progress), self.session
        progress.number = session.position + 1
        progress.answered = len(session.turns)
        progress.score = score_words(session) if session.settings.shows_each else ""

    def _show_keys(self) -> None:
        scrolls = bool(self.query_one(".body").max_scroll_y)
        self.query_one(KeyLine).show(*keys(self.session, scrolls=scrolls))

    def _bring_in(self, feedback: Feedback) -> None:
        """Show all of the feedback, or as much as fits from its top; only now is known whether it fits."""
        if feedback.is_attached:
            self.query_one(".body").scroll_to(y=feedback.virtual_region.y, animate=False)
            self._show_keys()

    def _leave(self, leave: Leave | None) -> None:
        if leave is Leave.QUIT:
            self.app.exit()
        elif leave is Leave.RESULTS:
            self.post_message(self.Ended(self.session))

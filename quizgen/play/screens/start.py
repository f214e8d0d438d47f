"""The first screen: what the quiz is, and how it is played."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from quizgen.play.choices import Mode, Order, Scores, Scoring, Who
from quizgen.play.rounds import has_options
from quizgen.play.settings import FEWEST_TEAMS, LONGEST_TIMER, MOST_TEAMS, Settings, team_names
from quizgen.play.widgets.choice_list import Choice, ChoiceList
from quizgen.quiz import Kind
from quizgen.terminal.figures import counted
from quizgen.terminal.key_line import KeyLine
from quizgen.terminal.plaintext import plain

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from quizgen.quiz import Quiz, Source

ROUND_COUNTS = (5, 10, 20, 50)
"""How many questions are offered besides all of them."""
TIMERS = (0, 20, 60)
"""Seconds that are offered for the timer."""
_SCORING = {Scoring.RIGHT: "right answers", Scoring.SPEED: "right and fast", Scoring.NONE: "none"}
_SCORES = {Scores.EACH: "after each question", Scores.END: "at the end", Scores.NEVER: "never"}
_ORDER = {Order.SHUFFLED: "shuffled", Order.TEXT: "as in the text"}


class StartScreen(Screen[None]):
    """Title, sources, settings; Enter starts."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "start"),
        Binding("pageup", "scroll(-1)"),
        Binding("pagedown", "scroll(1)"),
        Binding("n,N", "name_teams"),
        Binding("q,Q,escape", "leave"),
    ]

    @dataclass
    class Started(Message):
        """The player wants to begin."""

        settings: Settings

    def __init__(self, quiz: Quiz, settings: Settings) -> None:
        """Take what can be played.

        Args:
            quiz: With at least one question.
            settings: What is set at first.
        """
        super().__init__()
        self._quiz = quiz
        self._sorts = [(question.kind, has_options(question)) for question in quiz.questions]
        self._teams = settings.teams or team_names(str(FEWEST_TEAMS))
        self._whos = [who for who in Who if who is not Who.HANDS or any(has for _, has in self._sorts)]
        self._kinds = _kind_choices({kind for kind, _ in self._sorts})
        self._settings = settings
        # A number that is no usual one stays on offer.
        self._own_count, self._own_timer = settings.count, settings.timer

    @property
    def settings(self) -> Settings:
        """What is set."""
        teams = self._teams if self._settings.who is Who.TEAMS else ()
        return replace(self._settings, teams=teams)

    def compose(self) -> ComposeResult:
        """The settings stand above the sources, of which there may be many."""
        with VerticalScroll(classes="body", can_focus=False):
            yield Static(plain(self._quiz.title, "bold"), classes="title")
            yield Static(self._summary(), classes="summary")
            yield ChoiceList(self._choices())
            yield Static(_sources(self._quiz.sources), classes="sources")
        yield KeyLine()

    def on_mount(self) -> None:
        """Say the keys."""
        self.query_one(ChoiceList).focus(scroll_visible=False)
        self._show_keys()

    def on_choice_list_turned(self, event: ChoiceList.Turned) -> None:
        """Take the value that is chosen."""
        chosen, now = event.chosen, self._settings
        match event.name:
            case "who":
                now = replace(now, who=self._whos[chosen])
            case "count":
                now = replace(now, count=None if chosen == len(self._counts()) - 1 else self._counts()[chosen])
            case "mode":
                now = replace(now, mode=self._modes()[chosen])
            case "kinds":
                now = replace(now, kinds=self._kinds[chosen])
            case "order":
                now = replace(now, order=[*_ORDER][chosen])
            case "timer":
                now = replace(now, timer=self._limits()[chosen])
            case "scoring":
                now = replace(now, scoring=[*_SCORING][chosen])
            case _:
                now = replace(now, scores=[*_SCORES][chosen])
        self._take(now)

    def on_choice_list_typed(self, event: ChoiceList.Typed) -> None:
        """Take the number that was typed: of teams, questions or seconds."""
        number, now = event.number, self._settings
        match event.name:
            case "who" if FEWEST_TEAMS <= number <= MOST_TEAMS:
                self._teams = team_names(str(number))
                now = replace(now, who=Who.TEAMS)
            case "count":
                self._own_count = number or None
                now = replace(now, count=number or None)
            case "timer":
                self._own_timer = min(number, LONGEST_TIMER)
                now = replace(now, timer=self._own_timer)
        self._take(now)

    def action_start(self) -> None:
        """Begin with what is set."""
        if self._available():
            self.post_message(self.Started(self.settings))

    def action_name_teams(self) -> None:
        """Ask for the names of the teams."""
        from quizgen.play.screens.teams import TeamsScreen  # noqa: PLC0415 - 15 ms, and few need it

        self.app.push_screen(TeamsScreen(self._teams), self._take_names)

    def action_leave(self) -> None:
        """Quit; nothing has been answered that could be lost."""
        self.app.exit()

    def action_scroll(self, pages: int) -> None:
        """Scroll through a long list of sources."""
        body = self.query_one(".body")
        body.scroll_relative(y=pages * body.size.height, animate=False)

    def _take(self, settings: Settings) -> None:
        self._settings = settings
        self.query_one(ChoiceList).show(self._choices())
        self._show_keys()

    def _take_names(self, names: tuple[str, ...] | None) -> None:
        if names:
            self._teams = names
            self._take(replace(self._settings, who=Who.TEAMS))

    def _show_keys(self) -> None:
        teams = [("n", "name the teams")] if self._settings.who is Who.TEAMS else []
        self.query_one(KeyLine).show(
            *(("Enter", "start"), ("↑ ↓", "move"), ("← →", "change"), *teams),
            *(("t", "light/dark"), ("?", "help"), ("q", "quit")),
        )

    def _choices(self) -> tuple[Choice, ...]:
        """All that can be set, fitted to what is set; where there is nothing to choose, it still tells."""
        now, limits, counts = self._settings, self._limits(), self._counts()
        kinds = tuple(map(_kind_words, self._kinds))
        lines = (
            Choice("who", "Who plays", self._who_words(), self._whos.index(now.who), number=True),
            Choice("count", "Questions", _count_words(counts), counts.index(_count(now, counts)), number=True),
            Choice("mode", "Answers", self._mode_words(), self._mode_index()),
            Choice("kinds", "Ask for", kinds, self._kinds.index(_known(now.kinds, self._kinds))),
            Choice("order", "Order", tuple(_ORDER.values()), [*_ORDER].index(now.order)),
            Choice("timer", "Timer", tuple(map(_timer_words, limits)), limits.index(now.timer), number=True),
            Choice("scoring", "Points", tuple(_SCORING.values()), [*_SCORING].index(now.scoring)),
            Choice("scores", "Show points", tuple(_SCORES.values()), [*_SCORES].index(now.scores)),
        )
        return lines if now.scoring is not Scoring.NONE else lines[:-1]

    def _number(self, *, options: bool) -> int:
        """How many questions there are of the kinds that are set, or only of those with options."""
        kinds = self._settings.kinds
        return sum((not kinds or kind in kinds) and (has or not options) for kind, has in self._sorts)

    def _available(self) -> int:
        only = self._settings.who is Who.HANDS or self._modes()[self._mode_index()] is Mode.OPTIONS
        return self._number(options=only)

    def _counts(self) -> tuple[int, ...]:
        """The numbers of questions to choose from, the largest being all of them."""
        total = self._available()
        numbers = {
            number
            for number in (*ROUND_COUNTS, self._settings.count or total, self._own_count or total)
            if number < total
        }
        return (*sorted(numbers), total)

    def _limits(self) -> tuple[int, ...]:
        return tuple(sorted({*TIMERS, self._own_timer}))

    def _modes(self) -> tuple[Mode, ...]:
        """The ways to answer that make a difference."""
        options, total = self._number(options=True), self._number(options=False)
        if not options:
            return (Mode.TYPED,)
        if self._settings.who is Who.HANDS:
            return (Mode.OPTIONS,)
        return (Mode.MIXED, Mode.TYPED) if options == total else (Mode.MIXED, Mode.OPTIONS, Mode.TYPED)

    def _mode_index(self) -> int:
        modes = self._modes()
        return modes.index(self._settings.mode) if self._settings.mode in modes else 0

    def _mode_words(self) -> tuple[str, ...]:
        options, total = self._number(options=True), self._number(options=False)
        words = {
            Mode.MIXED: "pick from options" if options == total else f"pick where there are options ({options})",
            Mode.OPTIONS: f"pick, only questions with options ({options})",
            Mode.TYPED: "type them all",
        }
        return tuple(words[mode] for mode in self._modes())

    def _who_words(self) -> tuple[str, ...]:
        words = {
            Who.ALONE: "one person",
            Who.CLASS: "a class, together",
            Who.HANDS: "a class, hands are counted",
            Who.TEAMS: f"{len(self._teams)} teams: {', '.join(self._teams)}",
        }
        return tuple(words[who] for who in self._whos)

    def _summary(self) -> Content:
        kinds = Counter(question.kind for question in self._quiz.questions)
        each = ", ".join(counted(number, kind.value) for kind, number in kinds.most_common())
        return Content(f"{counted(len(self._quiz.questions), 'question')}: {each}")


def _count(settings: Settings, counts: tuple[int, ...]) -> int:
    """The number of questions that is set; all, if that is fewer."""
    return min(settings.count or counts[-1], counts[-1])


def _count_words(counts: tuple[int, ...]) -> tuple[str, ...]:
    total = counts[-1]
    return tuple(f"all {total}" if number == total else f"{number} of {total}" for number in counts)


def _timer_words(seconds: int) -> str:
    return f"{seconds} s a question" if seconds else "off"


def _kind_choices(there: set[Kind]) -> list[tuple[Kind, ...]]:
    """All kinds, each alone, and each pair, of those that are there."""
    kinds = [kind for kind in Kind if kind in there]
    choices = [tuple(some) for size in range(1, len(kinds)) for some in combinations(kinds, size)]
    return [(), *choices]


def _known(kinds: tuple[Kind, ...], choices: list[tuple[Kind, ...]]) -> tuple[Kind, ...]:
    """The choice that means these kinds; all, if there is none."""
    return next((choice for choice in choices if set(choice) == set(kinds)), ())


def _kind_words(kinds: tuple[Kind, ...]) -> str:
    return " and ".join(f"{kind}s" for kind in kinds) if kinds else "everything"


def _sources(sources: tuple[Source, ...]) -> Content:
    """Each text's title and where it was read from, a line each."""
    lines = [Content("From" if len(sources) == 1 else f"From {counted(len(sources), 'text')}")]
    for source in sources:
        parts = [source.title, "" if source.name == "-" else source.name, source.date]
        lines.append(plain("  " + " · ".join(part for part in dict.fromkeys(parts) if part)))
    return Content("\n").join(lines)

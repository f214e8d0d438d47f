"""The last screen: the score, the ranking, and what was missed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from quizgen.play.answers import Outcome
from quizgen.play.choices import Scoring, Who
from quizgen.play.standings import average, chosen, hardest, ranking
from quizgen.play.widgets.feedback import MARKS
from quizgen.terminal.figures import bar, counted, percent
from quizgen.terminal.harmless import safe
from quizgen.terminal.key_line import KeyLine
from quizgen.terminal.plaintext import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.app import ComposeResult

    from quizgen.play.answers import Turn
    from quizgen.play.session import Session

_BAR = 20


class ResultsScreen(Screen[None]):
    """Score or ranking, and the missed questions with their right answers."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r,R", "again"),
        Binding("n,N", "new"),
        Binding("c,C", "save"),
        Binding("q,Q,escape", "leave"),
        Binding("up", "scroll(-1)"),
        Binding("down", "scroll(1)"),
        Binding("pageup", "scroll(-10)"),
        Binding("pagedown", "scroll(10)"),
    ]

    @dataclass
    class Again(Message):
        """The player wants the missed ones once more."""

        session: Session

    class New(Message):
        """The player wants a new run."""

    @dataclass
    class Save(Message):
        """The player wants the answers as a table."""

        session: Session

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session

    def compose(self) -> ComposeResult:
        """The score first, then each question that was hard."""
        session = self.session
        with VerticalScroll(classes="body", can_focus=False):
            yield Static(plain(session.quiz.title), classes="summary")
            yield Static(_headline(session), classes="title")
            if remarks := _remarks(session):
                yield Static(remarks, classes="summary")
            if session.settings.who is Who.TEAMS and session.settings.shows_end:
                yield Static(_ranking(session), classes="ranking")
            yield from _hard(session)
        yield KeyLine()

    def on_mount(self) -> None:
        """Say the keys that apply."""
        again = [("r", "missed ones again"), ("↑ ↓", "scroll")] if self.session.missed else []
        self.query_one(KeyLine).show(*again, ("n", "new run"), ("c", "save as CSV"), ("?", "help"), ("q", "quit"))

    def action_again(self) -> None:
        """Ask for the missed ones again, if there are any."""
        if self.session.missed:
            self.post_message(self.Again(self.session))

    def action_new(self) -> None:
        """Ask for a new run."""
        self.post_message(self.New())

    def action_save(self) -> None:
        """Ask for a table of the answers."""
        self.post_message(self.Save(self.session))

    def action_leave(self) -> None:
        """Quit the program."""
        self.app.exit()

    def action_scroll(self, lines: int) -> None:
        """Scroll a long list of missed questions."""
        self.query_one(".body").scroll_relative(y=lines, animate=False)


def _headline(session: Session) -> Content:
    asked = len(session.turns)
    if session.settings.scoring is Scoring.NONE:
        return Content.styled(f"{counted(asked, 'question')} done", "bold")
    if session.settings.who in (Who.ALONE, Who.CLASS):
        return Content.styled(f"{session.score} of {asked} right · {percent(session.score / max(1, asked))}", "bold")
    if session.settings.who is Who.TEAMS and session.settings.shows_end:
        best = [place.name for place in ranking(session) if place.rank == 1 and place.points]
        first = {0: "No team has a point", 1: "First: "}.get(len(best), "First, together: ")
        return Content.styled(f"{first}{safe(', '.join(best))}", "bold")
    return Content.styled(f"{counted(asked, 'question')} · {percent(average(session))} right", "bold")


def _remarks(session: Session) -> str:
    """What else there is to say about the run; may be nothing."""
    remarks = []
    if session.turns and not session.missed:
        remarks.append("Nothing missed")
    if session.settings.scoring is Scoring.SPEED and session.settings.who in (Who.ALONE, Who.CLASS):
        remarks.append(f"{ranking(session)[0].points:,} points")
    if session.best_streak > 1 and session.settings.who is Who.ALONE:
        remarks.append(f"longest row of right answers: {session.best_streak}")
    if left := len(session.rounds) - len(session.turns):
        remarks.append(f"{left} not asked")
    text = " · ".join(remarks)
    return text[:1].upper() + text[1:]


def _ranking(session: Session) -> Content:
    """A line a team, with a bar as long as its points."""
    places = ranking(session)
    most = max(1, *(place.points for place in places))
    widest = max(plain(place.name).cell_length for place in places)
    lines = []
    for place in places:
        name = plain(place.name, "bold" if place.rank == 1 else "").pad_right(widest - plain(place.name).cell_length)
        filled = bar(place.points / most, _BAR)
        lines.append(Content.assemble(f"{place.rank}. ", name, "  ", (filled, "$accent"), f" {place.points:,}"))
    return Content("\n").join(lines)


def _hard(session: Session) -> Iterator[Static]:
    """The missed ones of one player; of a class the hardest, with what was chosen."""
    alone = session.settings.who in (Who.ALONE, Who.CLASS)
    turns = session.missed if alone else hardest(session.turns)
    if turns:
        yield Static(f"To look at again ({len(turns)})" if alone else "The hardest first", classes="heading")
    for turn in turns:
        yield Static(_missed(turn) if alone else _spread(turn), classes="missed")


def _missed(turn: Turn) -> Content:
    """The question, the right answer, and what was answered instead."""
    given = turn.given[0]
    yours = Content("skipped") if given.outcome is Outcome.SKIPPED else plain(given.answered)
    return Content("\n").join([*_asked(turn), Content.assemble(f"{MARKS[given.outcome]} ", yours).stylize("dim")])


def _spread(turn: Turn) -> Content:
    """The question, the right answer, how many had it, and what the others chose."""
    share = Content.assemble(f"{percent(turn.share)} right ", (bar(turn.share, _BAR), "$accent"))
    wrong = [each for each in chosen(turn) if not each.right]
    others = [
        Content.assemble(f"{MARKS[each.outcome]} {each.hands} × ", plain(each.text or "no answer")).stylize("dim")
        for each in wrong
    ]
    return Content("\n").join([*_asked(turn), share, *others])


def _asked(turn: Turn) -> tuple[Content, Content]:
    answer = plain(turn.round.question.answer, "bold")
    return plain(turn.round.question.stem), Content.assemble((f"{MARKS[Outcome.RIGHT]} ", "bold"), answer)

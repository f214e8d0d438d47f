"""What is shown once a question is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from quizgen.play.answers import Outcome
from quizgen.play.choices import Scoring, Who
from quizgen.play.rounds import LETTERS
from quizgen.play.standings import ranking
from quizgen.play.widgets.options import SHAPES
from quizgen.terminal.figures import counted, percent
from quizgen.terminal.flow import flow
from quizgen.terminal.harmless import safe
from quizgen.terminal.plaintext import marked_sentence, origin, plain

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from quizgen.play.answers import Given, Turn
    from quizgen.play.session import Session

MARKS = {Outcome.RIGHT: "✓", Outcome.WRONG: "✗", Outcome.SKIPPED: "–"}
"""A sign for each outcome, so that none is told by colour alone."""
WORDS = {Outcome.RIGHT: "Right", Outcome.WRONG: "Wrong", Outcome.SKIPPED: "Skipped"}
"""The word beside the sign."""


class Feedback(Vertical):
    """Right or wrong, the right answer, why, and the sentence it comes from."""

    def __init__(self, session: Session, index: int) -> None:
        """Take what to show.

        Args:
            session: What is played.
            index: Which of its turns; the last one is told with streak and standing.
        """
        self._session = session
        self._turn = turn = session.turns[index]
        self._latest = index + 1 == len(session.turns)
        super().__init__(classes=_outcome(turn).value)

    def compose(self) -> ComposeResult:
        """The lines that apply, the verdict first."""
        turn, settings = self._turn, self._session.settings
        question = turn.round.question
        yield Static(self._verdict(), classes="verdict")
        if settings.who is Who.TEAMS:
            yield TeamAnswers(turn)
        elif turn.round.typed and turn.given[0].answered and not turn.given[0].right:
            yield Static(Content.assemble("You wrote: ", plain(turn.given[0].answered)), classes="yours")
        yield Static(_answer(turn), classes="answer")
        yield Static(marked_sentence(question), classes="sentence")
        yield Static(origin(question, self._session.quiz.source_of(question)), classes="origin")
        if settings.who is Who.TEAMS and settings.shows_each and self._latest:
            yield Static(_standing(self._session), classes="standing")

    def _verdict(self) -> Content:
        turn = self._turn
        if self._session.settings.who is Who.TEAMS:
            return _teams_verdict(turn)
        if self._session.settings.who is Who.HANDS and any(given.answered for given in turn.given):
            right = sum(given.hands for given in turn.given if given.right)
            return Content.styled(f"{right} of {counted(turn.people, 'hand')} right · {percent(turn.share)}", "bold")
        streak = self._session.streak if self._latest else 0
        given = turn.given[0]
        row = f" · {streak} in a row" if streak > 1 else ""
        return Content.assemble((f"{MARKS[given.outcome]} {WORDS[given.outcome]}", "bold"), _why(given), row)


class TeamAnswers(Static):
    """What each team answered, with its mark."""

    def __init__(self, turn: Turn) -> None:
        super().__init__(classes="teams")
        self._turn = turn

    def render(self) -> Content:
        """A line a team where answers were typed; else as many on a line as fit."""
        pieces = [self._team(number, given) for number, given in enumerate(self._turn.given, 1)]
        lines = pieces if self._turn.round.typed else flow(pieces, max(1, self.content_size.width))
        return Content("\n").join(lines)

    def _team(self, number: int, given: Given) -> Content:
        points = f" +{given.points}" if given.points > 1 else ""
        head = Content.assemble((f"{MARKS[given.outcome]} ", "bold"), f"{number} ", plain(given.participant, "bold"))
        if not given.answered:
            return head
        if self._turn.round.typed:
            return Content.assemble(head, ": ", plain(given.answered), Content.styled(_why(given).plain, "dim"), points)
        return Content.assemble(head, f" {_letter(self._turn.round.options.index(given.answered))}{points}")


def _outcome(turn: Turn) -> Outcome:
    """Of all answers together: what more than half are."""
    if not any(given.answered for given in turn.given):
        return Outcome.SKIPPED if turn.missed else Outcome.RIGHT
    return Outcome.WRONG if turn.missed else Outcome.RIGHT


def _why(given: Given) -> Content:
    if given.overruled:
        taken = "taken" if given.right else "not taken"
        return Content(f": {taken} by your decision (graded: {safe(given.reason)})")
    return Content(f": {safe(given.reason)}" if given.reason else "")


def _answer(turn: Turn) -> Content:
    letter = "" if turn.round.typed else f"{_letter(turn.round.right_option)} "
    return Content.assemble("Answer: ", (f"{letter}{safe(turn.round.question.answer)}", "bold"))


def _letter(option: int) -> str:
    return f"{LETTERS[option]} {SHAPES[option]}"


def _teams_verdict(turn: Turn) -> Content:
    right = [given.participant for given in turn.given if given.right]
    if not right:
        return Content.styled("No team had it right", "bold")
    everybody = "Every team had it right" if len(right) == len(turn.given) else ""
    return Content.styled(everybody or f"Right: {safe(', '.join(right))}", "bold")


def _standing(session: Session) -> Content:
    speed = session.settings.scoring is Scoring.SPEED
    places = (f"{place.rank}. {safe(place.name)} {place.points:,}" for place in ranking(session))
    return Content(f"{'Points' if speed else 'Right so far'}: {' · '.join(places)}")

"""Who stands where, and which questions were hard."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.play.answers import Outcome
from quizgen.play.choices import Scoring, Who

if TYPE_CHECKING:
    from quizgen.play.answers import Turn
    from quizgen.play.session import Session


@dataclass(frozen=True, slots=True)
class Place:
    """One participant's place.

    Attributes:
        rank: From 1; equals share one.
        name: The participant.
        points: All points.
        right: How many answers were right.
    """

    rank: int
    name: str
    points: int
    right: int


def ranking(session: Session) -> tuple[Place, ...]:
    """The participants, the best first; equals in their order."""
    given = session.given
    sums = [
        (sum(each.points for each in mine), sum(each.right for each in mine), name)
        for name in session.settings.participants
        for mine in [[each for each in given if each.participant == name]]
    ]
    return tuple(
        Place(1 + sum(other > points for other, _, _ in sums), name, points, right)
        for points, right, name in sorted(sums, key=lambda each: -each[0])
    )


def hardest(turns: tuple[Turn, ...]) -> tuple[Turn, ...]:
    """The questions that were not right with everybody, the hardest first; equals in the order asked."""
    return tuple(sorted((turn for turn in turns if turn.share < 1), key=lambda turn: turn.share))


def average(session: Session) -> float:
    """How much of all answers was right, from 0 to 1."""
    return sum(turn.share for turn in session.turns) / max(1, len(session.turns))


def score_words(session: Session) -> str:
    """The score in a few words: "3 right", "64 % right"; empty for teams, who each have their own."""
    who, scoring = session.settings.who, session.settings.scoring
    if scoring is Scoring.NONE or who is Who.TEAMS:
        return ""
    if who is Who.HANDS:
        if not session.turns:
            return ""
        return f"{average(session):.0%} right".replace("%", " %")
    points = sum(given.points for given in session.given)
    return f"{session.score} right" + (f" · {points:,} points" if scoring is Scoring.SPEED else "")


@dataclass(frozen=True, slots=True)
class Chosen:
    """One answer to a question, by however many gave it.

    Attributes:
        text: What was answered; empty for no answer.
        outcome: What became of it.
        hands: How many gave it.
    """

    text: str
    outcome: Outcome
    hands: int

    @property
    def right(self) -> bool:
        """Whether it was right."""
        return self.outcome is Outcome.RIGHT


def chosen(turn: Turn) -> tuple[Chosen, ...]:
    """The different answers to a question, the most frequent first."""
    numbers: Counter[tuple[str, Outcome]] = Counter()
    for given in turn.given:
        numbers[given.answered, given.outcome] += given.hands
    return tuple(Chosen(text, outcome, hands) for (text, outcome), hands in numbers.most_common())

"""An answer, what became of it, and what it is worth."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from quizgen.play.choices import Scoring

if TYPE_CHECKING:
    from quizgen.play.rounds import Round
    from quizgen.play.settings import Settings

FULL_POINTS = 1000
"""What an answer at once is worth when speed counts; one at the end of the time is worth half."""
USUAL_TIME = 30
"""Seconds over which points fall when speed counts but no timer is set."""


class Outcome(StrEnum):
    """What became of a question."""

    RIGHT = "right"
    WRONG = "wrong"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Given:
    """What one participant answered to a question.

    Attributes:
        participant: A team's name, "you" or "class".
        answered: The option's text or what was typed; empty if nothing was answered.
        outcome: What became of it.
        reason: Why it counts so, in a few words; may be empty.
        seconds: How long it took.
        points: What it is worth.
        hands: How many people gave this answer.
        overruled: Whether a person decided against the grading.
    """

    participant: str
    answered: str
    outcome: Outcome
    reason: str = ""
    seconds: float = 0.0
    points: int = 0
    hands: int = 1
    overruled: bool = False

    @property
    def right(self) -> bool:
        """Whether the answer was right."""
        return self.outcome is Outcome.RIGHT


@dataclass(frozen=True, slots=True)
class Turn:
    """A question that has been answered.

    Attributes:
        round: The question as it was put.
        given: Its answers, one for each participant; of hands, one for each option that any went up for.
    """

    round: Round
    given: tuple[Given, ...]

    @property
    def people(self) -> int:
        """How many answers are counted, those left out too."""
        return sum(given.hands for given in self.given)

    @property
    def share(self) -> float:
        """How much of the answers was right, from 0 to 1."""
        return sum(given.hands for given in self.given if given.right) / max(1, self.people)

    @property
    def missed(self) -> bool:
        """Whether no more than half of the answers were right."""
        return self.share <= 1 / 2

    @property
    def counts(self) -> tuple[int, ...]:
        """For each option, how many chose it."""
        return tuple(
            sum(given.hands for given in self.given if given.answered == option) for option in self.round.options
        )


def picked(asked: Round, option: int, participant: str, seconds: float, settings: Settings) -> Given:
    """The answer that is the option with this index.

    Raises:
        ValueError: The question has no such option.
    """
    if not 0 <= option < len(asked.options):
        raise ValueError(f"the question has no option {option}")
    outcome = Outcome.RIGHT if option == asked.right_option else Outcome.WRONG
    given = Given(participant, asked.options[option], outcome, seconds=seconds)
    return replace(given, points=worth(given, settings))


def typed(asked: Round, text: str, participant: str, seconds: float, settings: Settings) -> Given:
    """The answer that was typed, graded."""
    # Grading costs 30 ms to import, which the first screen does without.
    from quizgen.grading import grade  # noqa: PLC0415 - not needed for the first screen

    verdict = grade(asked.question, text)
    outcome = Outcome.RIGHT if verdict.right else Outcome.WRONG
    given = Given(participant, text, outcome, verdict.reason, seconds)
    return replace(given, points=worth(given, settings))


def overruled(given: Given, settings: Settings) -> Given:
    """The answer taken where it was not, or the other way round."""
    turned = replace(given, outcome=Outcome.WRONG if given.right else Outcome.RIGHT, overruled=not given.overruled)
    return replace(turned, points=worth(turned, settings))


def worth(given: Given, settings: Settings) -> int:
    """The points of an answer; when speed counts they fall in a straight line, as in other class quizzes."""
    if not given.right or settings.scoring is Scoring.NONE:
        return 0
    if settings.scoring is Scoring.RIGHT:
        return 1
    time = settings.timer or USUAL_TIME
    return round(FULL_POINTS * (1 - min(given.seconds, time) / time / 2))

"""How a run is played."""

from __future__ import annotations

from dataclasses import dataclass

from quizgen.errors import UsageError
from quizgen.play.choices import Mode, Order, Scores, Scoring, Who
from quizgen.quiz import Kind  # noqa: TC001 - msgspec reads the types when a run is gone on with

FEWEST_TEAMS, MOST_TEAMS = 2, 8
"""More teams have no number key left, and one has nobody to play against."""
LONGEST_NAME = 24
"""Characters of a team's name; a longer one is cut."""
LONGEST_TIMER = 3600
"""Seconds; one hour for one question is enough."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What was chosen for a run.

    Attributes:
        who: Who answers.
        teams: Their names, if teams answer.
        mode: How answers are given.
        kinds: What is asked for; empty for all.
        count: How many questions, None for all.
        timer: Seconds for an answer; 0 for no limit.
        scoring: What a right answer is worth.
        scores: When scores are shown.
        order: The order of the questions.
    """

    who: Who = Who.ALONE
    teams: tuple[str, ...] = ()
    mode: Mode = Mode.MIXED
    kinds: tuple[Kind, ...] = ()
    count: int | None = None
    timer: int = 0
    scoring: Scoring = Scoring.RIGHT
    scores: Scores = Scores.EACH
    order: Order = Order.SHUFFLED

    @property
    def staged(self) -> bool:
        """Whether a question first stands alone, for a class to read."""
        return self.who is not Who.ALONE

    @property
    def participants(self) -> tuple[str, ...]:
        """Whose answers are kept."""
        if self.who is Who.TEAMS:
            return self.teams
        return ("you",) if self.who is Who.ALONE else ("class",)

    @property
    def shows_each(self) -> bool:
        """Whether scores are shown after each question."""
        return self.scoring is not Scoring.NONE and self.scores is Scores.EACH

    @property
    def shows_end(self) -> bool:
        """Whether scores are shown after the last question."""
        return self.scoring is not Scoring.NONE and self.scores is not Scores.NEVER


def team_names(text: str) -> tuple[str, ...]:
    """The teams in "Reds, Blues", or as many as a number says, each with a name of its own.

    Raises:
        UsageError: There are too few or too many.
    """
    if text.strip().isdecimal():
        # More digits than a number of teams can have are not worked out.
        number = int(text.strip()[:4])
        names = [f"Team {n}" for n in range(1, min(number, MOST_TEAMS + 1) + 1)]
    else:
        names = [" ".join(name.split())[:LONGEST_NAME] for name in text.split(",")]
    different = tuple(dict.fromkeys(name for name in names if name))
    if not FEWEST_TEAMS <= len(different) <= MOST_TEAMS:
        raise UsageError(
            f"A quiz takes {FEWEST_TEAMS} to {MOST_TEAMS} teams",
            "Name them with commas, as in “Reds, Blues”, or give their number.",
        )
    return different

from __future__ import annotations

import pytest

from quizgen.play.answers import Given, Outcome, Turn, overruled, picked, typed, worth
from quizgen.play.choices import Scoring
from quizgen.play.rounds import Round
from quizgen.play.settings import Settings

from .samples import PICKED, TYPED

ASKED = Round(PICKED, ("Ada Brandt", "Ben Okafor", "Cleo Marsh"))
RIGHT = Given("Reds", "Ada Brandt", Outcome.RIGHT)


@pytest.mark.parametrize(
    ("seconds", "points"), [(0, 1000), (10, 750), (20, 500), (99, 500)], ids=["at once", "half", "end", "late"]
)
def test_points_for_speed_fall_to_half_in_the_time_that_is_set(seconds: float, points: int) -> None:
    settings = Settings(scoring=Scoring.SPEED, timer=20)
    assert picked(ASKED, 0, "Reds", seconds, settings).points == points


def test_a_wrong_answer_is_worth_nothing_however_fast() -> None:
    assert picked(ASKED, 1, "Reds", 0.0, Settings(scoring=Scoring.SPEED)).points == 0


def test_speed_counts_over_a_usual_time_without_a_timer() -> None:
    assert picked(ASKED, 0, "Reds", 15.0, Settings(scoring=Scoring.SPEED)).points == 750


@pytest.mark.parametrize(("scoring", "points"), [(Scoring.RIGHT, 1), (Scoring.NONE, 0)])
def test_worth_without_speed(scoring: Scoring, points: int) -> None:
    assert worth(RIGHT, Settings(scoring=scoring)) == points


def test_a_typed_answer_says_why() -> None:
    given = typed(Round(TYPED), "12", "you", 2.0, Settings())
    assert (given.outcome, given.reason) == (Outcome.WRONG, "a different number")


def test_overruling_turns_outcome_and_points_and_back() -> None:
    wrong = typed(Round(TYPED), "12", "you", 2.0, Settings())
    taken = overruled(wrong, Settings())
    assert (taken.outcome, taken.points, taken.overruled) == (Outcome.RIGHT, 1, True)
    assert overruled(taken, Settings()) == wrong


def turn(*hands: tuple[str, int]) -> Turn:
    outcomes = {"Ada Brandt": Outcome.RIGHT, "": Outcome.SKIPPED}
    return Turn(ASKED, tuple(Given("class", text, outcomes.get(text, Outcome.WRONG), hands=n) for text, n in hands))


def test_counts_and_share_of_a_show_of_hands() -> None:
    shown = turn(("Ada Brandt", 12), ("Cleo Marsh", 4))
    assert shown.counts == (12, 0, 4)
    assert (shown.people, shown.share) == (16, 0.75)


@pytest.mark.parametrize(("right", "missed"), [(4, False), (3, True), (0, True)])
def test_a_question_is_missed_if_no_more_than_half_had_it(right: int, *, missed: bool) -> None:
    assert turn(("Ada Brandt", right), ("Cleo Marsh", 6 - right)).missed is missed

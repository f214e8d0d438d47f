from __future__ import annotations

import pytest

from quizgen.errors import UsageError
from quizgen.play.choices import Scores, Scoring, Who
from quizgen.play.settings import LONGEST_NAME, Settings, team_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Reds,Blues", ("Reds", "Blues")),
        (" Reds ,  The  Blues ,", ("Reds", "The Blues")),
        ("3", ("Team 1", "Team 2", "Team 3")),
        ("Reds,Reds,Blues", ("Reds", "Blues")),
    ],
)
def test_team_names_are_read_from_a_list_or_a_number(text: str, names: tuple[str, ...]) -> None:
    assert team_names(text) == names


@pytest.mark.parametrize("text", ["", "Reds", "1", "9", "9" * 5000, "Reds,Reds", ",".join("abcdefghi")])
def test_too_few_or_too_many_teams_are_refused(text: str) -> None:
    with pytest.raises(UsageError, match="2 to 8 teams"):
        team_names(text)


def test_a_long_team_name_is_cut() -> None:
    assert team_names(f"{'x' * 99},Blues")[0] == "x" * LONGEST_NAME


@pytest.mark.parametrize(
    ("settings", "names"),
    [
        (Settings(), ("you",)),
        (Settings(who=Who.CLASS), ("class",)),
        (Settings(who=Who.HANDS), ("class",)),
        (Settings(who=Who.TEAMS, teams=("Reds", "Blues")), ("Reds", "Blues")),
    ],
)
def test_participants_are_those_whose_answers_are_kept(settings: Settings, names: tuple[str, ...]) -> None:
    assert settings.participants == names


def test_without_scoring_no_scores_are_shown() -> None:
    settings = Settings(scoring=Scoring.NONE, scores=Scores.EACH)
    assert not settings.shows_each
    assert not settings.shows_end


def test_scores_at_the_end_are_not_shown_before() -> None:
    settings = Settings(scores=Scores.END)
    assert not settings.shows_each
    assert settings.shows_end

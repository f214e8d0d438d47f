from __future__ import annotations

from random import Random

from quizgen.play.answers import Outcome
from quizgen.play.choices import Scoring, Who
from quizgen.play.session import Session
from quizgen.play.settings import Settings
from quizgen.play.standings import average, chosen, hardest, ranking, score_words

from .samples import many

TEAMS = ("Reds", "Blues", "Greens")


def played(patterns: list[str], settings: Settings) -> Session:
    """A run in which each pattern says, team by team, r right, w wrong or - nothing."""
    session = Session.start(many(len(patterns)), Random(1), settings)
    for pattern in patterns:
        session = session.open()
        right = session.round.right_option
        for team, answer in zip(TEAMS, pattern, strict=True):
            if answer != "-":
                session = session.choose(right if answer == "r" else (right + 1) % 4, team=team)
        session = session.close().next()
    return session


def teams(*patterns: str) -> Session:
    return played(list(patterns), Settings(who=Who.TEAMS, teams=TEAMS))


def test_the_ranking_has_the_best_first_and_equals_share_a_rank() -> None:
    places = ranking(teams("rwr", "rrr", "w-r"))
    assert [(place.rank, place.name, place.points) for place in places] == [
        (1, "Greens", 3),
        (2, "Reds", 2),
        (3, "Blues", 1),
    ]
    assert [place.rank for place in ranking(teams("rwr"))] == [1, 1, 3]


def test_the_hardest_questions_come_first_and_easy_ones_not_at_all() -> None:
    session = teams("rrr", "rww", "www", "rrw")
    assert [round(turn.share, 2) for turn in hardest(session.turns)] == [0, 0.33, 0.67]


def test_what_was_chosen_is_counted_the_most_frequent_first() -> None:
    turn = teams("wwr").turns[0]
    assert [(each.outcome, each.hands) for each in chosen(turn)] == [(Outcome.WRONG, 2), (Outcome.RIGHT, 1)]


def test_the_average_of_hands_is_over_questions() -> None:
    session = Session.start(many(2), Random(1), Settings(who=Who.HANDS))
    for right, wrong in ((9, 1), (1, 1)):
        option = session.open().round.right_option
        session = session.open().tally(option, right).tally((option + 1) % 4, wrong).close().next()
    assert round(average(session), 2) == 0.7
    assert score_words(session) == "70 % right"


def test_score_in_words() -> None:
    session = Session.start(many(1), Random(1), Settings(scoring=Scoring.SPEED))
    assert score_words(session.choose(session.round.right_option)) == "1 right · 1,000 points"
    assert score_words(teams("rrr")) == ""

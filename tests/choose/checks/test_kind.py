from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.choose.check import CHECKS, DOUBTS, doubts, problem
from tests.choose.checks.kind_stems import KIND_DOUBTED, KIND_STOPPED
from tests.choose.drafts import draft

FOUNDERS = "Clara Wood was one of the founders of Halden College."


@pytest.mark.parametrize(("check", "text", "stem"), KIND_STOPPED)
def test_a_question_of_another_kind_is_stopped(check: str, text: str, stem: str) -> None:
    assert CHECKS[check](*draft(text, stem))


@pytest.mark.parametrize(("check", "text", "stem"), KIND_DOUBTED)
def test_a_question_whose_kind_may_be_another_is_in_doubt(check: str, text: str, stem: str) -> None:
    assert DOUBTS[check](*draft(text, stem))


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("In 1931 Clara Wood published BTX Notes.", "What did Clara Wood publish in 1931?"),
        (
            "The Council of Northern Lakes (CNL) met in Oslo. In 1931 the CNL sold the mine.",
            "What does CNL stand for?",
        ),
        (FOUNDERS, "Clara Wood was one of the founders of which college?"),
    ],
)
def test_nothing_speaks_against_a_kind_that_is_told(text: str, stem: str) -> None:
    found = draft(text, stem)
    assert (problem(*found), list(doubts(*found))) == (None, [])


def test_what_the_answer_has_besides_the_root_is_not_given_away() -> None:
    found, setting = draft(*KIND_DOUBTED[1][1:])
    assert not DOUBTS["gives root away"](replace(found, answer="Angolan Coastal Navy"), setting)


def test_a_namesake_of_whom_the_title_names_is_mentioned_in_passing() -> None:
    found, setting = draft("Anna Berger was an Austrian composer.", "What nationality was Anna Berger?")
    passing = DOUBTS["origin in passing"]
    assert passing(found, replace(setting, known=frozenset({"anna", "holm"})))
    assert not passing(found, replace(setting, known=frozenset({"berger"})))


def test_places_beside_each_other_are_not_taken_for_one_country_behind_them() -> None:
    found = draft(
        "There are mills in Oslo, Bergen and Halden in Norway.",
        "Besides Bergen and Halden, in which city are there mills in Norway?",
    )
    assert problem(*found) is None

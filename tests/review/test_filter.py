from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.quiz import Kind, Status
from quizgen.review.filter import SCORES, Filter, score_words

from .samples import BUILT, LIT, SHIPS

QUESTIONS = (BUILT, replace(SHIPS, status=Status.DROPPED), LIT)


@pytest.mark.parametrize(
    ("wanted", "places"),
    [
        (Filter(), (0, 1, 2)),
        (Filter(status=Status.DROPPED), (1,)),
        (Filter(status=Status.KEPT), ()),
        (Filter(kind=Kind.DATE), (2,)),
        (Filter(template="name-template"), (0,)),
        (Filter(below=0.5), (1,)),
        (Filter(low=0.5), (0, 2)),
        (Filter(low=0.2, below=0.9), (1, 2)),
        (Filter(status=Status.MADE, kind=Kind.NAME, search="quay"), (0,)),
    ],
)
def test_questions_that_are_all_that_is_wanted_pass(wanted: Filter, places: tuple[int, ...]) -> None:
    assert wanted.places(QUESTIONS) == places


@pytest.mark.parametrize(
    ("search", "places"),
    [
        ("quay", (0,)),
        ("QUAY ADA", (0,)),
        ("ada quay", (0,)),
        ("quay lighthouse", ()),
        ("1,200", (1,)),
        ("also", (0, 1, 2)),
        ("never 4 May", (2,)),
        ("first year", (1,)),
        ("   ", (0, 1, 2)),
        ("[/]", ()),
    ],
    ids=repr,
)
def test_a_search_finds_all_its_words_in_any_part_of_a_question(search: str, places: tuple[int, ...]) -> None:
    assert Filter(search=search).places(QUESTIONS) == places


def test_a_score_that_is_no_number_passes_only_when_scores_do_not_count() -> None:
    odd = (replace(BUILT, score=float("nan")),)
    assert Filter(search="quay").places(odd) == (0,)
    assert Filter(low=0.5).places(odd) == Filter(below=0.5).places(odd) == ()


def test_ranges_of_scores_have_words_of_their_own() -> None:
    assert len({score_words(scores) for scores in SCORES}) == len(SCORES)

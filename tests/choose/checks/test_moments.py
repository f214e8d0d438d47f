from __future__ import annotations

import pytest

from quizgen.choose.check import CHECKS, DOUBTS, doubts, problem
from tests.choose.checks.moment_stems import MOMENTS, MOMENTS_STOPPED, TELLING
from tests.choose.drafts import draft, drafts


@pytest.mark.parametrize(("check", "text", "stem"), MOMENTS_STOPPED)
def test_wrong_question_of_when_or_how_many_is_stopped(check: str, text: str, stem: str) -> None:
    assert CHECKS[check](*draft(text, stem))


@pytest.mark.parametrize(("doubt", "text", "stem"), MOMENTS)
def test_question_without_its_occasion_is_in_doubt(doubt: str, text: str, stem: str) -> None:
    assert DOUBTS[doubt](*draft(text, stem))


@pytest.mark.parametrize(("text", "stem"), TELLING)
def test_question_that_tells_its_occasion_is_asked(text: str, stem: str) -> None:
    made = draft(text, stem)
    assert (problem(*made), tuple(doubts(*made))) == (None, ())


def test_date_before_the_word_that_opens_a_clause_is_not_of_that_clause() -> None:
    text = (
        "On August 1, 1974 a few months after an army coup had overthrown the Lisbon regime, "
        "Clara Wood announced the formation of the Halden Army."
    )
    assert not [made.stem for made in drafts(text)[0] if made.stem.startswith("When ")]


@pytest.mark.parametrize(
    ("text", "doubt", "stem"),
    [
        (
            "Clara Wood's first film was Harbour's Childhood in 1962.",
            "is another",
            "In what year was Clara Wood's first film Harbour's Childhood?",
        ),
        (
            "After two early novels that were unknown in America, she won a cup.",
            "some of them",
            "How many early novels were unknown in America?",
        ),
        (
            "Two boats that are used in Norway are the grey boat and the Oslo boat.",
            "count told",
            "How many boats that are used in Norway are the grey boat and the Oslo boat?",
        ),
    ],
)
def test_what_something_is_does_not_tell_when_or_how_many(text: str, doubt: str, stem: str) -> None:
    assert DOUBTS[doubt](*draft(text, stem))

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.choose.check import CHECKS, problem
from tests.choose.checks.given_stems import GIVEN, NOT_GIVEN
from tests.choose.drafts import draft
from tests.choose.test_check import worded


@pytest.mark.parametrize(("check", "stem", "answer"), GIVEN)
def test_a_stem_that_gives_the_answer_away_is_stopped(check: str, stem: str, answer: str) -> None:
    assert CHECKS[check](*worded(stem, answer))


@pytest.mark.parametrize(("check", "stem", "answer"), NOT_GIVEN)
def test_a_stem_that_only_seems_to_give_the_answer_away_is_not_stopped(check: str, stem: str, answer: str) -> None:
    assert not CHECKS[check](*worded(stem, answer))


def test_namesake_in_the_stem_gives_nothing_away() -> None:
    """Two persons may have one given name: only the surname tells."""
    assert problem(*draft("In 1911 Hugo Brandt met Hugo Lund.", "Who did Hugo Brandt meet in 1911?")) is None


@pytest.mark.parametrize(
    ("mentions", "given"),
    [
        ({"Clara Wood": 3, "Henry Wood": 1}, False),
        ({"Clara Wood": 1, "Henry Wood": 3}, True),
        ({"Henry Wood": 1}, True),
    ],
)
def test_a_family_name_gives_nobody_away_whose_relative_is_told_of_more(
    mentions: dict[str, int], *, given: bool
) -> None:
    text = "Hugo Brandt visited Clara Wood's brother Henry Wood in 1931."
    made, setting = draft(text, "Who was Clara Wood's brother?")
    assert CHECKS["answer in stem"](made, replace(setting, mentions=mentions)) is given


@pytest.mark.parametrize(
    ("check", "text", "stem"),
    [
        (
            "told by its adjective",
            "Hugo Brandt's songs are of the Brandtian kind.",
            "Whose songs are of the Brandtian kind?",
        ),
        (
            "same number told",
            "In addition, 4 small stations serve the four ends of Norway.",
            "How many small stations serve the four ends of Norway?",
        ),
    ],
)
def test_the_answer_in_another_form_gives_it_away(check: str, text: str, stem: str) -> None:
    assert CHECKS[check](*draft(text, stem))

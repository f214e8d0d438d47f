from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.choose.check import CHECKS, DOUBTS
from tests.choose.checks.askew_stems import ASKEW, STRAIGHT
from tests.choose.drafts import draft
from tests.choose.test_check import worded

EVERY = {**CHECKS, **DOUBTS}
EVENING = "Clara Wood composed An Evening in Oslo for the town band."


@pytest.mark.parametrize(("check", "text", "stem"), ASKEW)
def test_what_is_told_of_another_is_stopped(check: str, text: str, stem: str) -> None:
    assert EVERY[check](*draft(text, stem))


@pytest.mark.parametrize(("check", "text", "stem"), STRAIGHT)
def test_what_is_told_of_the_right_one_is_asked(check: str, text: str, stem: str) -> None:
    assert not EVERY[check](*draft(text, stem))


def test_the_title_of_the_passage_is_not_taken_apart() -> None:
    found, setting = draft(EVENING, "In which city did Clara Wood compose An Evening for the town band?")
    assert CHECKS["inside the title"](found, replace(setting, title="An Evening in Oslo"))
    assert not CHECKS["inside the title"](found, replace(setting, title="Clara Wood in Oslo"))


@pytest.mark.parametrize(
    ("stem", "found"),
    [
        ("Who is as settled in Oslo?", True),
        ("Who was as formerly settled in Oslo?", True),
        ("Who was as gifted as Clara Wood?", False),
    ],
)
def test_what_one_is_described_as_is_not_told_of_who_describes(stem: str, *, found: bool) -> None:
    assert CHECKS["taken as"](*worded(stem)) is found

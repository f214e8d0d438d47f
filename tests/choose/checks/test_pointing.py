from __future__ import annotations

import pytest

from quizgen.choose.check import CHECKS, DOUBTS
from tests.choose.checks.pointing_stems import NOT_POINTING, POINTING
from tests.choose.test_check import worded


@pytest.mark.parametrize(("check", "stem", "answer"), POINTING)
def test_a_stem_that_points_at_what_is_not_in_it_is_stopped(check: str, stem: str, answer: str) -> None:
    assert {**CHECKS, **DOUBTS}[check](*worded(stem, answer))


@pytest.mark.parametrize(("check", "stem", "answer"), NOT_POINTING)
def test_a_stem_that_only_seems_to_point_at_something_is_not_stopped(check: str, stem: str, answer: str) -> None:
    assert not {**CHECKS, **DOUBTS}[check](*worded(stem, answer))

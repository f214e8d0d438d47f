from __future__ import annotations

import pytest

from quizgen.choose.check import CHECKS, DOUBTS
from tests.choose.checks.cut_stems import CUT, CUT_WORDS, WHOLE
from tests.choose.drafts import draft
from tests.choose.test_check import worded

EVERY = {**CHECKS, **DOUBTS}


@pytest.mark.parametrize(("check", "text", "stem"), CUT)
def test_a_stem_that_has_lost_something_is_stopped(check: str, text: str, stem: str) -> None:
    assert EVERY[check](*draft(text, stem))


@pytest.mark.parametrize(("check", "stem", "answer"), CUT_WORDS)
def test_words_that_a_cut_has_left_are_stopped(check: str, stem: str, answer: str) -> None:
    assert EVERY[check](*worded(stem, answer))


@pytest.mark.parametrize(("check", "text", "stem"), WHOLE)
def test_a_whole_stem_passes(check: str, text: str, stem: str) -> None:
    assert not EVERY[check](*draft(text, stem))

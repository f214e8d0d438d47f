from __future__ import annotations

import pytest

from quizgen.choose.check import DOUBTS
from tests.choose.checks.terms_stems import TERMS, TOLD
from tests.choose.drafts import draft


@pytest.mark.parametrize(("check", "text", "stem"), TERMS)
def test_age_without_a_name_and_time_for_nothing_are_in_doubt(check: str, text: str, stem: str) -> None:
    assert DOUBTS[check](*draft(text, stem))


@pytest.mark.parametrize(("check", "text", "stem"), TOLD)
def test_age_beside_a_name_and_time_for_something_are_not(check: str, text: str, stem: str) -> None:
    assert not DOUBTS[check](*draft(text, stem))

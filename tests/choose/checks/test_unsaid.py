from __future__ import annotations

import pytest

from quizgen.choose.check import DOUBTS
from quizgen.choose.checks import unsaid
from tests.choose.checks.unsaid_stems import SAID, UNSAID
from tests.choose.drafts import draft


@pytest.mark.parametrize(("doubt", "text", "stem"), UNSAID)
def test_a_stem_that_leaves_it_unsaid_is_doubted(doubt: str, text: str, stem: str) -> None:
    assert DOUBTS[doubt](*draft(text, stem))


@pytest.mark.parametrize(("text", "stem"), SAID)
def test_a_stem_that_says_it_is_not(text: str, stem: str) -> None:
    made = draft(text, stem)
    assert not [doubt.__name__ for doubt in unsaid.DOUBTS if doubt(*made)]

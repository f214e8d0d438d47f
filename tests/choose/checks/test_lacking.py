from __future__ import annotations

import pytest

from quizgen.choose.check import DOUBTS
from quizgen.choose.checks import lacking
from tests.choose.checks.lacking_stems import FULL, LACKING
from tests.choose.drafts import draft


@pytest.mark.parametrize(("doubt", "text", "stem"), LACKING)
def test_a_stem_that_lacks_what_its_verb_or_noun_needs_is_doubted(doubt: str, text: str, stem: str) -> None:
    assert DOUBTS[doubt](*draft(text, stem))


@pytest.mark.parametrize(("text", "stem"), FULL)
def test_a_stem_that_has_it_is_not(text: str, stem: str) -> None:
    made = draft(text, stem)
    assert not [doubt.__name__ for doubt in lacking.DOUBTS if doubt(*made)]

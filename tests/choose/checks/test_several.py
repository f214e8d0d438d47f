from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.choose.check import DOUBTS
from tests.choose.checks.several_stems import SEVERAL, TITLED
from tests.choose.drafts import draft


@pytest.mark.parametrize(("doubt", "text", "stem"), SEVERAL)
def test_a_stem_that_fits_several_is_doubted(doubt: str, text: str, stem: str) -> None:
    assert DOUBTS[doubt](*draft(text, stem))


@pytest.mark.parametrize(("doubt", "text", "stem"), TITLED)
def test_what_only_asks_back_the_title_is_doubted(doubt: str, text: str, stem: str) -> None:
    made, setting = draft(text, stem)
    assert DOUBTS[doubt](made, replace(setting, known=frozenset({"berger", "norway"})))


@pytest.mark.parametrize(("doubt", "text", "stem"), TITLED)
def test_under_another_title_it_is_not(doubt: str, text: str, stem: str) -> None:
    assert not DOUBTS[doubt](*draft(text, stem))

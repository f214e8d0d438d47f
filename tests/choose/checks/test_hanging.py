from __future__ import annotations

import pytest

from quizgen.choose.check import DOUBTS
from quizgen.choose.checks import bare, fronted, hanging
from tests.choose.checks.hanging_stems import BARE, FRONTED, HANGING, SOUND
from tests.choose.drafts import draft


@pytest.mark.parametrize(("doubt", "text", "stem"), [*HANGING, *FRONTED, *BARE])
def test_a_stem_that_begins_with_a_preposition_is_doubted(doubt: str, text: str, stem: str) -> None:
    assert DOUBTS[doubt](*draft(text, stem))


@pytest.mark.parametrize(("text", "stem"), SOUND)
def test_a_phrase_of_the_verb_is_not_doubted(text: str, stem: str) -> None:
    made = draft(text, stem)
    every = (*hanging.DOUBTS, *fronted.DOUBTS, *bare.DOUBTS)
    assert not [doubt.__name__ for doubt in every if doubt(*made)]

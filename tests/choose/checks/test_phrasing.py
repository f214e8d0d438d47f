from __future__ import annotations

import pytest

from quizgen.choose.check import CHECKS, DOUBTS
from tests.choose.cases import DOUBTED
from tests.choose.drafts import draft
from tests.choose.test_check import worded


@pytest.mark.parametrize(("doubt", "text", "stem"), DOUBTED)
def test_a_clumsy_stem_is_doubted(doubt: str, text: str, stem: str) -> None:
    made, setting = draft(text, stem)
    assert DOUBTS[doubt](made, setting)


SOUND = [
    ("loose comma", "Besides Halden and Oslo, in which city did Clara Wood open a school?"),
    ("loose comma", "According to Anna Berger, to whom did Clara Wood write?"),
    ("loose comma", "Who ruled for two years, from 1321 to 1323?"),
]


@pytest.mark.parametrize(("doubt", "stem"), SOUND)
def test_a_comma_that_leads_to_the_question_is_no_loose_one(doubt: str, stem: str) -> None:
    assert not DOUBTS[doubt](*worded(stem))


@pytest.mark.parametrize("stem", ["Who mixed it with O 2 in Cairo?", "Which two s are in Cairo?", "Who paid $ 200?"])
def test_what_is_left_of_a_formula_or_name_is_stray(stem: str) -> None:
    assert CHECKS["stray symbol"](*worded(stem))


@pytest.mark.parametrize("stem", ["Who flew Apollo 1 in Cairo?", "Who was released on US$ 20,000 bail?"])
def test_a_numbered_name_is_not_stray(stem: str) -> None:
    assert not CHECKS["stray symbol"](*worded(stem))

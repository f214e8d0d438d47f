from __future__ import annotations

import pytest

from quizgen.choose.check import CHECKS, DOUBTS
from tests.choose.checks.cut_stems import TWOFOLD
from tests.choose.drafts import draft
from tests.choose.test_check import worded

EVERY = {**CHECKS, **DOUBTS}


@pytest.mark.parametrize(("check", "text", "stem"), TWOFOLD)
def test_two_where_one_belongs_are_stopped(check: str, text: str, stem: str) -> None:
    assert EVERY[check](*draft(text, stem))


def test_two_of_a_surname_are_not_named_twice() -> None:
    assert not DOUBTS["named twice"](*worded("Who took Hugo Berger's ideas from Anna Berger's book in Cairo?"))

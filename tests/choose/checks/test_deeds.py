from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.choose.check import DOUBTS
from tests.choose.checks.deeds_stems import DEEDS, TOLD
from tests.choose.drafts import draft


@pytest.mark.parametrize(("doubt", "text", "stem"), DEEDS)
def test_a_deed_that_fits_many_is_doubted(doubt: str, text: str, stem: str) -> None:
    assert DOUBTS[doubt](*draft(text, stem))


@pytest.mark.parametrize(("doubt", "text", "stem"), TOLD)
def test_a_deed_that_is_told_apart_is_not(doubt: str, text: str, stem: str) -> None:
    assert not DOUBTS[doubt](*draft(text, stem))


def test_a_bargain_asks_back_the_title() -> None:
    """Many sign with the same mill; of another than the title's person, it may be asked."""
    made, setting = draft("Anna Berger signed a deal with Halden Mills.", "Who signed a deal with Halden Mills?")
    assert not DOUBTS["bargain of the titled"](made, setting)
    assert DOUBTS["bargain of the titled"](made, replace(setting, known=frozenset({"berger"})))

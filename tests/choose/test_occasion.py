from __future__ import annotations

import pytest

from quizgen.choose.check import DOUBTS

from .drafts import draft
from .open_stems import LEFT_OPEN

TOLD = [
    ("explained above", "Anna Berger raised $4,000 in Oslo for the army.",
     "How much did Anna Berger raise for the army?"),
    ("at that time", "Hugo Brandt opened 12 schools in Oslo at the end of the year 1911.",
     "How many schools did Hugo Brandt open in Oslo at the end of the year 1911?"),
    ("lost occasion", "In 1911 Anna Berger lost the race. Hugo Brandt won the Oslo Cup in 1912.",
     "Who won the Oslo Cup in 1912?"),
    ("office of where", "Clara Wood is the Foreign Minister of Norway.", "Who is the Foreign Minister of Norway?"),
]  # fmt: skip


@pytest.mark.parametrize(("check", "text", "stem"), LEFT_OPEN)
def test_stem_that_leaves_its_occasion_open_is_in_doubt(check: str, text: str, stem: str) -> None:
    assert DOUBTS[check](*draft(text, stem))


@pytest.mark.parametrize(("check", "text", "stem"), TOLD)
def test_stem_that_tells_its_occasion_is_not(check: str, text: str, stem: str) -> None:
    assert not DOUBTS[check](*draft(text, stem))

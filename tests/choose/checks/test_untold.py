from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.choose.check import DOUBTS
from quizgen.choose.checks.untold import of_the_day, title_fits_many
from tests.choose.checks.untold_stems import TOLD, UNTOLD
from tests.choose.drafts import draft


@pytest.mark.parametrize(("check", "text", "stem"), UNTOLD)
def test_stem_that_names_no_occasion_work_or_land_is_in_doubt(check: str, text: str, stem: str) -> None:
    assert DOUBTS[check](*draft(text, stem))


@pytest.mark.parametrize(("check", "text", "stem"), TOLD)
def test_stem_that_names_it_is_not(check: str, text: str, stem: str) -> None:
    assert not DOUBTS[check](*draft(text, stem))


@pytest.mark.parametrize(
    ("text", "stem", "many"),
    [
        ("Anna Berger moved to Norway in 1911.", "Who moved to Norway in 1911?", True),
        ("Anna Berger joined the Halden Choir in 1911.", "Who joined the Halden Choir in 1911?", False),
    ],
)
def test_what_many_did_does_not_pick_out_whom_the_title_names(text: str, stem: str, *, many: bool) -> None:
    made, setting = draft(text, stem)
    assert not title_fits_many(made, setting)
    titled = replace(setting, title="Anna Berger", known=frozenset({"anna", "berger"}))
    assert title_fits_many(made, titled) is many


@pytest.mark.parametrize(
    ("text", "stem", "lost"),
    [
        ("Clara Wood has left Oslo for talks in Bergen.", "Who has left Oslo for talks in Bergen?", True),
        ("Clara Wood is the head of the Halden Museum.", "Who is the head of the Halden Museum?", False),
        ("Anna Berger moved to Norway in 1911.", "Who moved to Norway in 1911?", False),
    ],
)
def test_news_of_an_unknown_day_is_in_doubt_unless_it_lasts_or_has_a_year(text: str, stem: str, *, lost: bool) -> None:
    made, setting = draft(text, stem)
    assert not of_the_day(made, setting)
    assert of_the_day(made, replace(setting, report=True)) is lost

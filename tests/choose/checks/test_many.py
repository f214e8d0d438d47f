from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.choose.check import DOUBTS
from quizgen.choose.checks import many, rivals, thin
from quizgen.choose.checks.untold import title_fits_many
from tests.choose.checks.many_stems import MANY, ONE
from tests.choose.drafts import draft


@pytest.mark.parametrize(("doubt", "text", "stem"), MANY)
def test_a_stem_that_fits_many_is_doubted(doubt: str, text: str, stem: str) -> None:
    assert DOUBTS[doubt](*draft(text, stem))


@pytest.mark.parametrize(("text", "stem"), ONE)
def test_a_stem_that_fits_one_is_not(text: str, stem: str) -> None:
    made = draft(text, stem)
    every = (*many.DOUBTS, *rivals.DOUBTS, thin.only_a_place)
    assert not [doubt.__name__ for doubt in every if doubt(*made)]


def test_birth_of_who_bears_the_name_of_the_title_is_told_of_the_family() -> None:
    made, setting = draft(*next(entry[1:] for entry in MANY if entry[0] == "birth in passing"))
    assert many.birth_in_passing(made, setting)
    assert not many.birth_in_passing(made, replace(setting, known=frozenset({"clara", "berger"})))


@pytest.mark.parametrize(
    ("text", "stem", "fits"),
    [
        ("Anna Berger graduated from Halden College in Norway.", "Who graduated from Halden College in Norway?", True),
        ("Anna Berger graduated from Halden College in 1911.", "Who graduated from Halden College in 1911?", False),
    ],
)
def test_where_one_went_to_school_picks_out_whom_the_title_names_only_with_a_year(
    text: str, stem: str, *, fits: bool
) -> None:
    made, setting = draft(text, stem)
    titled = replace(setting, title="Anna Berger", known=frozenset({"anna", "berger"}))
    assert title_fits_many(made, titled) is fits

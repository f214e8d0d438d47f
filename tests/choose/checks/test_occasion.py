from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.choose.check import DOUBTS
from quizgen.choose.checks.occasion import explained_above
from quizgen.choose.checks.thin import any_of_them
from tests.choose.checks.open_stems import LEFT_OPEN
from tests.choose.drafts import draft

TOLD = [
    ("explained above", "Anna Berger raised $4,000 in Oslo for the army.",
     "How much did Anna Berger raise in Oslo for the army?"),
    ("at that time", "Hugo Brandt opened 12 schools in Oslo at the end of the year 1911.",
     "How many schools did Hugo Brandt open in Oslo at the end of the year 1911?"),
    ("lost occasion", "In 1911 Anna Berger lost the race. Hugo Brandt won the Oslo Cup in 1912.",
     "Who won the Oslo Cup in 1912?"),
    ("lost occasion", "In 1911 Anna Berger lost the race. Hugo Brandt grew up in Oslo.",
     "In which city did Hugo Brandt grow up?"),
    ("office of where", "Clara Wood is the Foreign Minister of Norway.", "Who is the Foreign Minister of Norway?"),
    ("figure of nowhere", "Production in Halden rose by 30 percent in 1911.",
     "By what percentage did production in Halden rise in 1911?"),
    ("named nowhere", "Four victims of the Oslo fire were taken to Halden Hospital.",
     "To which hospital were four victims of the Oslo fire taken?"),
    ("any of them", "Prices began to fall in Norway in 1911.", "In what year did prices begin to fall in Norway?"),
    ("some of a people", "The Danes occupied Halden in 1641.", "Who occupied Halden in 1641?"),
    ("origin in passing", "Swiss explorer Anna Berger reached Halden in 1641.", "What nationality was Anna Berger?"),
    ("origin in passing", "The term was coined in Oslo by Swiss linguist Anna Berger.",
     "What nationality was Anna Berger?"),
    ("in how few", "The bridge of Halden was built in two stages.",
     "In how many stages was the bridge of Halden built?"),
    ("too few anchors", "Hugo Brandt used Berger's theorem, which was proved in 1911.",
     "In what year was Berger's theorem proved?"),
    ("too few anchors", "Clara Wood died at the age of 69.", "At what age did Clara Wood die?"),
    ("with so many", "Hugo Brandt arrived at Halden with 50 ships.",
     "With how many ships did Hugo Brandt arrive at Halden?"),
    ("so many that year", "In 1911 Clara Wood received a patent for a device for lifting boats.",
     "In what year did Clara Wood receive a patent for a device for lifting boats?"),
    ("at that time", "Clara Wood was named player of the year in 1911.",
     "In what year was Clara Wood named player of the year?"),
    ("sections of what", "Hugo Brandt contributed 48 articles to the Halden Review.",
     "How many articles did Hugo Brandt contribute to the Halden Review?"),
    ("no and", "Clara Wood studied at the University of Halden, Oslo in 1911.",
     "In what year did Clara Wood study at the University of Halden, Oslo?"),
    ("in how few", "The music of Halden falls into three styles.",
     "Into how many styles does the music of Halden fall?"),
]  # fmt: skip


@pytest.mark.parametrize(("check", "text", "stem"), LEFT_OPEN)
def test_stem_that_leaves_its_occasion_open_is_in_doubt(check: str, text: str, stem: str) -> None:
    assert DOUBTS[check](*draft(text, stem))


@pytest.mark.parametrize(("check", "text", "stem"), TOLD)
def test_stem_that_tells_its_occasion_is_not(check: str, text: str, stem: str) -> None:
    assert not DOUBTS[check](*draft(text, stem))


@pytest.mark.parametrize(("title", "known"), [("Film career in Oslo", False), ("The Oslo Film", True)])
def test_title_tells_which_film_only_when_it_names_one(title: str, known: bool) -> None:
    made, setting = draft("Anna Berger completed the film in 1911.", "In what year did Anna Berger complete the film?")
    words = frozenset(title.lower().split())
    assert explained_above(made, replace(setting, title=title, known=words)) is not known


def test_many_of_what_the_title_names_are_no_unknown_ones() -> None:
    made, setting = draft("Whales live in captivity for up to 20 years.", "For how long do whales live in captivity?")
    assert any_of_them(made, setting)
    assert not any_of_them(made, replace(setting, title="Whale", known=frozenset({"whale"})))

from __future__ import annotations

import pytest

from quizgen.templates.idiom import idiomatic


@pytest.mark.parametrize(
    ("stem", "better"),
    [
        ("of whom was Anna Berger the daughter ?", "whose daughter was Anna Berger ?"),
        ("which three people are the three pupils who won?", "who are the three pupils who won?"),
        ("of whom is Hugo Berg a grandson?", "whose grandson is Hugo Berg?"),
        ("who signed the Harbour Act of 1861 in 1861?", "who signed the Harbour Act of 1861?"),
        ("in 1861, who signed the Harbour Act of 1861?", "who signed the Harbour Act of 1861?"),
        ("who won a medal at the 1911 Halden Games in 1911?", "who won a medal at the 1911 Halden Games?"),
        ("which lake is the deepest lake in Asia?", "which lake is the deepest in Asia?"),
        ("which town is the second-largest town?", "which town is the second-largest?"),
        ("which town is Norway's largest and oldest town?", "which town is Norway's largest and oldest?"),
        ("which town was the first town to have a harbour?", "which town was the first to have a harbour?"),
        ("what considerable length does Norway have?", "what is the length of Norway?"),
        ("what total area does Norway have?", "what is the total area of Norway?"),
        ("on which session was it founded?", "at which session was it founded?"),
        ("when did the line of Oslo mark its beginnings?", "when did the line of Oslo begin?"),
        ("in which town was even Norwegian spoken?", "in which town was Norwegian spoken?"),
        ("which religion is the main religion in Norway?", "what is the main religion in Norway?"),
        ("which love journal was the most important American free love journal?",
         "what was the most important American free love journal?"),
        ("which last genus was the last living genus ?", "what was the last living genus ?"),
        ("what area does Norway have ?", "what is the area of Norway ?"),
        ("what height did the tower have?", "what was the height of the tower?"),
        ("what considerable length does the canal have?", "what is the length of the canal?"),
        ("what total area did Norway have in 1911?", "what was the total area of Norway in 1911?"),
        ("how large a population did Oslo have in 1911?", "what was the population of Oslo in 1911?"),
        ("how large a agreement did Anna sign?", "how large an agreement did Anna sign?"),
        ("of how many children is Anna the youngest with a brother?", "of how many children is Anna the youngest?"),
        ("from what year has Anna lived in Oslo?", "since what year has Anna lived in Oslo?"),
        (
            "which medal was Anna Berger awarded from the Halden Society?",
            "which medal was Anna Berger awarded by the Halden Society?",
        ),
        ("to which hall was Anna taken instead of being taken to a hotel?",
         "to which hall was Anna taken instead of to a hotel?"),
        ("of which union was Anna an active member?", "of which organization was Anna an active member?"),
        ("which college has its origins in a school?", "which college originated in a school?"),
        ("in which school does the college have its origins ?", "in which school did the college originate ?"),
        ("who added that the mill had burnt?", "who said that the mill had burnt?"),
        ("in what year was a old mill sold by an banker?", "in what year was an old mill sold by a banker?"),
        ("who sang in 1911's comedy The Mill?", "who sang in the 1911 comedy The Mill?"),
        ("in what year was a three–day fair held?", "in what year was a three-day fair held?"),
        ("of which mill is Hugo Berg  The old owner ?", "of which mill is Hugo Berg  the old owner ?"),
        ("who is The old owner of Halden?", "who is the old owner of Halden?"),
    ],
)  # fmt: skip
def test_a_stem_is_put_as_a_person_would(stem: str, better: str) -> None:
    assert idiomatic(stem) == better


@pytest.mark.parametrize(
    "stem",
    [
        "of whom was Anna Berger a pupil?",
        "which city is the largest U.S. city not on a river?",
        "which country was Anna awarded from 1911 on?",
        "of which union was Oslo the founder?",
        "between which years did the 1911–1920 league play?",
        "who played in The Old Owner?",
        "who sold an hour of a one-way line to a university and a useful mill in a year?",
    ],
)
def test_others_stay(stem: str) -> None:
    assert idiomatic(stem) == stem

"""What a text is about may be asked for when two things tell which deed is meant; and what tells a deed apart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.choose.check import DOUBTS
from quizgen.choose.checks.anchors import anchors, is_amount, names_and_times
from quizgen.choose.checks.untold import is_title
from quizgen.language.clause import ClauseKind
from tests.choose.drafts import draft, drafts

_PAPER = 'In 1911 Clara Wood published another article "On the Tides".'

OF_THE_TITLE = [
    ("Anna Berger", "title fits many", "Anna Berger described about 500 species of birds.",
     "Who described about 500 species of birds?", False),
    ("Anna Berger", "title fits many", "Anna Berger described 700 medicines.", "Who described 700 medicines?", True),
    ("Anna Berger", "title fits many", "Captain Berger was killed in a raid in 1786.",
     "Who was killed in a raid in 1786?", True),
    ("Hugo Brandt", "title fits many", "Hugo Brandt moved to Oslo.", "Who moved to Oslo?", True),
    ("Clara Brandt", "title fits many", "Hugo Brandt moved to Oslo.", "Who moved to Oslo?", False),
    ("Vienna", "title fits many", "Vienna is larger than Oslo.", "Which city is larger than Oslo?", False),
    ("Vienna", "title itself", "Vienna is larger than Oslo.", "Which city is larger than Oslo?", False),
    ("Vienna", "title itself", "Vienna was hit by Hurricane Dora in 1911.",
     "Which city was hit by Hurricane Dora in 1911?", False),
    ("Vienna", "title itself", "The name Vienna came from the Romans in 1911.",
     "Which city came from the Romans in 1911?", True),
    ("Anna Berger", "own affair", "Anna Berger made her debut at the Halden Festival in 1911.",
     "Who made her debut at the Halden Festival in 1911?", False),
    ("Anna Berger", "anybodys course", "Anna Berger supported the Halden Act.", "Who supported the Halden Act?", False),
    ("Anna Berger", "anybodys course", "Anna Berger was elected to the House of Lords in 1911.",
     "Who was elected to the House of Lords in 1911?", True),
    ("Norway", "mere continent", "Norway is the largest country in Europe.",
     "In which continent is Norway the largest country?", False),
]  # fmt: skip

TOLD_APART = [
    ("own affair", "Hugo Brandt dedicated his last song to Anna Berger.",
     "Who dedicated his last song to Anna Berger?"),
    ("thin deed", "Anna Berger described 700 medicines.", "Who described 700 medicines?"),
    ("only a date", "The Halden Commission was established on 4 May 1911.",
     "Which commission was established on 4 May 1911?"),
    ("only a place", "In 1911, 4,000 people left Norway.", "How many people left Norway in 1911?"),
    ("of method", "The release of Anna Berger's papers was announced in 1911.",
     "In what year was the release of Anna Berger's papers announced?"),
    ("one more", "In 1911 Clara Wood published a new map of Norway.",
     "In what year did Clara Wood publish a new map of Norway?"),
    ("one more", _PAPER, 'In what year did Clara Wood publish the article "On the Tides"?'),
    ("in how few", "Clara Wood was nominated for the Halden Prize two times.",
     "How many times was Clara Wood nominated for the Halden Prize?"),
    ("in how few", "Clara Wood's portrait appears on two coins of Norway.",
     "On how many coins of Norway does Clara Wood's portrait appear?"),
    ("two subjects", 'In 1911 Anna Berger\'s paper "The Tides" was printed in Oslo.',
     "In which city was Anna Berger's paper printed in 1911?"),
    ("where what is", "Halden is famous for the Oslo Festival.", "For which festival is Halden famous?"),
    ("below a purpose", "Anna Berger is known to have studied music with Hugo Brandt in Oslo in 1911.",
     "In which city is Anna Berger known to have studied music with Hugo Brandt in 1911?"),
    ("bare doing", "Anna Berger settled in Oslo and Bergen.", "Besides Bergen, in which city did Anna Berger settle?"),
    ("bare doing", "The first book about Anna Berger's songs appeared in 1911.",
     "In what year did the first book about Anna Berger's songs appear?"),
    ("explained above", "Anna Berger completed the script for the film Harbour Lights in 1911.",
     "For which film did Anna Berger complete the script in 1911?"),
    ("explained above", "Anna Berger moved the family to Oslo in 1911.",
     "In what year did Anna Berger move the family to Oslo?"),
    ("explained above", "Hugo Brandt wrote songs with the actor and singer Anna Berger in 1911.",
     "In what year did Hugo Brandt write songs with the actor and singer Anna Berger?"),
    ("bare work", "She sang in romantic comedy Harbour Lights (1931).",
     "In what year did the romantic comedy Harbour Lights come out?"),
    ("done in passing", "After beating Hugo Brandt and Anna Berger, Clara Wood left.",
     "Who beat Hugo Brandt and Anna Berger?"),
    ("told as present", "Anna Berger distinguishes three kinds of songs in Norway.",
     "Who distinguishes three kinds of songs in Norway?"),
    ("some of a people", "Many Danes moved to Halden in 1641.", "Who moved to Halden in 1641?"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "doubt", "text", "stem", "doubted"), OF_THE_TITLE)
def test_whom_the_title_names_is_asked_for_by_what_tells_enough(
    title: str, doubt: str, text: str, stem: str, *, doubted: bool
) -> None:
    made, setting = draft(text, stem)
    titled = replace(setting, title=title, known=frozenset(title.lower().split()))
    assert DOUBTS[doubt](made, titled) is doubted


@pytest.mark.parametrize(("doubt", "text", "stem"), TOLD_APART)
def test_a_deed_that_is_told_apart_is_not_doubted(doubt: str, text: str, stem: str) -> None:
    assert not DOUBTS[doubt](*draft(text, stem))


def test_a_namesake_is_not_whom_the_title_names() -> None:
    made, setting = draft("Hugo Brandt moved to Oslo.", "Who moved to Oslo?")
    titled = replace(setting, title="Clara Brandt", known=frozenset({"clara", "brandt"}))
    assert not is_title(made.standing.fact, titled)


def test_an_anchor_is_a_name_a_time_or_a_thing_each_once() -> None:
    made, _ = draft("Anna Berger described about 500 species of birds.", "Who described about 500 species of birds?")
    assert [token.text for token in anchors(made)] == ["species", "birds"]
    assert [token.text for token in made.tokens if is_amount(token)] == ["500"]


def test_names_and_times_of_a_stem_are_counted_once() -> None:
    made, _ = draft(
        "Anna Berger made her debut at the Halden Festival in 1911.",
        "Who made her debut at the Halden Festival in 1911?",
    )
    assert [token.text for token in names_and_times(made)] == ["Festival", "1911"]


def test_who_is_said_not_to_have_done_it_is_not_asked_about() -> None:
    made, _ = drafts("It was Anna Berger, not Clara Wood, who won the Oslo Cup in 1911.")
    whole = [one for one in made if one.standing.clause.kind is not ClauseKind.PARED]
    assert not any("Clara Wood" in one.stem and "won" in one.stem for one in whole)
    assert not any("Clara Wood win" in one.stem for one in whole)


def test_a_title_in_quotes_keeps_its_first_capital() -> None:
    made, _ = drafts(_PAPER)
    assert 'In what year did Clara Wood publish the article "On the Tides"?' in {one.stem for one in made}

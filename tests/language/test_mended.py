"""Parses that the words themselves show to be wrong."""

from __future__ import annotations

from quizgen.language.clause import ClauseKind
from tests.docs import parsed, token

from .opened import of_kind


def test_year_behind_in_hangs_on_it_and_not_on_the_noun_behind() -> None:
    assert of_kind("In 1891 Swedish chemist Karl Lund left Oslo.", ClauseKind.MAIN) == [
        "In 1891 / Swedish chemist Karl Lund / left / Oslo"
    ]


def test_year_of_what_the_preposition_governs_stays_there() -> None:
    year = token(parsed("In 1911 prices the bridge cost two million dollars."), "1911")
    assert year.head.text == "prices"


def test_bare_verb_behind_a_plural_has_a_tense() -> None:
    assert of_kind("The lowlands of the west face the North Sea.", ClauseKind.MAIN) == [
        "The lowlands of the west / face / the North Sea"
    ]


def test_first_word_that_compares_hangs_on_its_noun() -> None:
    parse = parsed("Later versions of the story tell that Hugo Brandt died.")
    assert (parse[0].dep_, parse[0].head.text) == ("amod", "versions")


def test_day_behind_on_hangs_on_it_and_not_on_the_name_behind() -> None:
    assert of_kind("On 9 May 1911 Norway was elected to the League of Towns.", ClauseKind.MAIN) == [
        "On 9 May 1911 / Norway / was elected / to the League of Towns"
    ]

"""Whom a text is about, as its pronouns show."""

from __future__ import annotations

import pytest

from quizgen.language.names import names_of
from quizgen.language.references import References, references_of
from tests.docs import parsed

from .swaps import swapped


def read(*texts: str) -> list[References]:
    """The references of a passage with these paragraphs."""
    parses = [parsed(text) for text in texts]
    return references_of(parses, names_of(parses))


def test_main_character_is_meant_where_nobody_else_is_named() -> None:
    """A biography says "she" of her in paragraphs that name nobody."""
    last = read(
        "Anna Berger lived in Cairo.",
        "Anna Berger wrote the song.",
        "Anna Berger wanted to visit Oslo.",
        "She stayed for six years.",
    )[-1]
    assert list(last.swaps.values()) == ["Anna Berger"]


def test_without_a_main_character_a_pronoun_that_opens_a_paragraph_dangles() -> None:
    last = read("Anna Berger lived in Cairo.", "She stayed for six years.")[-1]
    assert (last.swaps, len(last.dangling)) == ({}, 1)


def test_main_character_is_not_he_when_a_woman() -> None:
    last = read(
        "Anna Berger lived in Cairo.",
        "Anna Berger wrote the song.",
        "Anna Berger wanted to visit Oslo.",
        "He stayed for six years.",
    )[-1]
    assert (last.swaps, len(last.dangling)) == ({}, 1)


RICH = (
    "Hugo Brandt met Karl Wood and Otto Ness in Oslo. The town was rich. He bought a ship in 1911 and sold his house."
)
MET = "Karl Wood met Hugo Brandt in Oslo. He bought a ship in 1911."


@pytest.mark.parametrize("title", ["Hugo Brandt", "King Brandt"])
def test_sentence_of_a_life_begins_with_its_hero(title: str) -> None:
    """In a text about him "He" is he, whoever else was named, and "his" of the same clause is his."""
    found = swapped(RICH, title)
    assert found["He"] == "Hugo Brandt"


def test_another_subject_before_takes_the_pronoun_from_the_hero() -> None:
    assert swapped(MET, "Hugo Brandt").get("He") != "Hugo Brandt"


def test_title_names_its_person_before_a_colon() -> None:
    """Whose life a text tells stays "she" when others are named beside her."""
    parse = parsed("Anna Berger met Clara Wood in Cairo. The city thanked her in 1911.")
    names = names_of([parse], "Anna Berger: a life")
    assert references_of([parse], names, "Anna Berger: a life") == references_of([parse], names, "Anna Berger")

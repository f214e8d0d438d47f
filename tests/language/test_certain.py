"""Names of which the whole passage leaves no doubt."""

from __future__ import annotations

import pytest

from quizgen.language.certain import certain_kinds
from quizgen.language.namelists import NameType, cities
from tests.docs import doc


def certain(*tables: str) -> dict[str, tuple[NameType, str]]:
    """What is certain of the entities of these documents."""
    return certain_kinds(span for table in tables for span in doc(table).ents)


def within(name: str, label: str, preposition: str = "in") -> str:
    """A table of "she lived in NAME"."""
    rows = ["she PRP PRON nsubj 1", "lived VBD VERB ROOT 1", f"{preposition} IN ADP prep 1"]
    return "\n".join([*rows, f"{name} NNP PROPN pobj 2 {label}"])


def subject(name: str, label: str, verb: str) -> str:
    """A table of "NAME VERB"."""
    return f"{name} NNP PROPN nsubj 1 {label}\n{verb} VBD VERB ROOT 1"


def test_large_city_is_known_by_its_name() -> None:
    assert certain(within("Odense", "GPE", "across")) == {"Odense": (NameType.CITY, "city")}
    assert "Kandahar" in cities()  # listed as Kandahār


def test_city_that_others_bear_too_is_not_certain() -> None:
    assert "Jackson" not in certain(subject("Jackson", "GPE", "grew"))


def test_where_somebody_lived_is_a_place() -> None:
    assert certain(within("Mirrow", "GPE")) == {"Mirrow": (NameType.PLACE, "place")}


def test_place_that_acts_like_a_person_is_not_certain() -> None:
    assert certain(within("Mirrow", "GPE"), subject("Mirrow", "GPE", "wondered")) == {}


def test_what_is_done_to_persons_makes_a_person() -> None:
    table = "they PRP PRON nsubj 1\narrested VBD VERB ROOT 1\nMirrow NNP PROPN dobj 1 ORG"
    assert certain(table) == {"Mirrow": (NameType.PERSON, "")}


def test_region_with_an_article_is_no_person() -> None:
    table = "they PRP PRON nsubj 1\norder VBD VERB ROOT 1\nthe DT DET det 3\nEast NNP PROPN dobj 1 LOC"
    assert certain(table) == {}


@pytest.mark.parametrize("name", ["NTRX", "GLX-4", "Haldism"])
def test_letters_and_creeds_are_things(name: str) -> None:
    assert certain(subject(name, "ORG", "grew")) == {name: (NameType.THING, "")}


def test_what_somebody_is_is_no_thing() -> None:
    table = """
        she PRP PRON nsubj 1
        was VBD AUX ROOT 1
        the DT DET det 4
        Lighthouse NNP PROPN compound 4 ORG
        Keeper NNP PROPN attr 1 ORG
    """
    assert certain(table) == {}


def test_what_is_founded_with_an_article_is_a_thing() -> None:
    table = "she PRP PRON nsubj 1\nfounded VBD VERB ROOT 1\nthe DT DET det 3\nMirrow NNP PROPN dobj 1 ORG"
    assert certain(table) == {"Mirrow": (NameType.THING, "")}


def test_what_has_speakers_is_a_language() -> None:
    table = "speakers NNS NOUN nsubj 3\nof IN ADP prep 0\nMirrow NNP PROPN pobj 1 ORG\nleft VBD VERB ROOT 3"
    assert certain(table) == {"Mirrow": (NameType.LANGUAGE, "language")}

"""What the words and the form of a name tell."""

from __future__ import annotations

import pytest

from quizgen.language.namelists import NameType, name_lists
from quizgen.language.namewords import by_words
from tests.docs import doc


def told(name: str) -> tuple[NameType, str] | None:
    """What the name tells that stands alone in a document."""
    words = name.split()
    last = len(words) - 1
    rows = [f"{word} NNP PROPN compound {last} ORG" for word in words[:-1]]
    return by_words(doc("\n".join([*rows, f"{words[-1]} NNP PROPN ROOT {last} ORG"]))[: len(words)])


@pytest.mark.parametrize(
    ("name", "kind", "noun"),
    [
        ("Northern Norway", NameType.PLACE, "region"),
        ("Southeast Asia", NameType.PLACE, "region"),
        ("Upper Silesia", NameType.PLACE, "region"),
        ("North Korea", NameType.COUNTRY, "country"),
        ("Haldidae", NameType.THING, "family"),
        ("Haldophyta", NameType.THING, "group"),
        ("Halden High School", NameType.ORGANIZATION, "high school"),
        ("Halden Film Festival", NameType.EVENT, "film festival"),
        ("12th Oscars", NameType.AWARD, "awards"),
        ("NATO", NameType.ORGANIZATION, "organization"),
        ("Danube", NameType.PLACE, "river"),
        ("Dánube", NameType.PLACE, "river"),
        ("Plato", NameType.PERSON, ""),
        ("Chief of Staff", NameType.THING, ""),
        ("Operation Lund", NameType.EVENT, "operation"),
    ],
)
def test_words_and_form_tell(name: str, kind: NameType, noun: str) -> None:
    assert told(name) == (kind, noun)


@pytest.mark.parametrize("name", ["North Lund", "Haldar", "Western Union Lund"])
def test_other_forms_tell_nothing(name: str) -> None:
    assert told(name) is None


def test_no_name_is_listed_twice() -> None:
    lists = name_lists()
    assert not set(lists.known) & set(lists.places)

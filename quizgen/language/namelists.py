"""What is known of names beforehand: what their words say, famous ones, titles and given names."""

from __future__ import annotations

import tomllib
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Span


@cache
def name_lists() -> tuple[
    dict[str, tuple[NameType, str]], dict[str, tuple[NameType, str]], dict[str, NameType], frozenset[str]
]:
    data = tomllib.loads((files("quizgen.language") / "data" / "names.toml").read_text(encoding="utf-8"))
    last, first = ({word: typed(value) for word, value in data[table].items()} for table in ("last", "first"))
    places = {name: NameType(kind) for kind, names in data["places"].items() for name in names}
    return last, first, places, frozenset(data["titles"]["person"])


def typed(value: str) -> tuple[NameType, str]:
    kind, noun = value.split(":")
    return NameType(kind), noun


@cache
def famous_names() -> dict[str, tuple[NameType, str]]:
    data = tomllib.loads((files("quizgen.language") / "data" / "names.toml").read_text(encoding="utf-8"))
    return {name: typed(kind) for kind, names in data["known"].items() for name in names}


@cache
def _given_names() -> dict[str, str]:
    data = tomllib.loads((files("quizgen.language") / "data" / "names.toml").read_text(encoding="utf-8"))
    return {name: kind[0] for kind, names in data["given"].items() for name in names}


def gender_of(name: str) -> str | None:
    """What a person's given name tells: "m", "f", or None when it tells nothing."""
    return _given_names().get(name.split(maxsplit=1)[0])


def is_generic(name: str) -> bool:
    """Whether a single word only says what kind of thing is meant: "Parliament", "War"."""
    return name.lower() in name_lists()[0] or name.lower() in name_lists()[1]


def opens_event(word: str) -> bool:
    """Whether names that begin with this word have a date: "Battle of ...", "Edict of ..."."""
    kind = name_lists()[1].get(word)
    return kind is not None and kind[0] in {NameType.EVENT, NameType.LAW}


def is_title(word: str) -> bool:
    """Whether a word before a name makes it a person's ("President")."""
    return word in name_lists()[3]


class NameType(StrEnum):
    """What a name names."""

    PERSON = "person"
    ORGANIZATION = "organization"
    COUNTRY = "country"
    STATE = "state"
    CITY = "city"
    CONTINENT = "continent"
    PLACE = "place"
    FACILITY = "facility"
    PEOPLE = "people"
    EVENT = "event"
    WORK = "work"
    LAW = "law"
    LANGUAGE = "language"
    AWARD = "award"
    PRODUCT = "product"
    SEVERAL = "several"
    THING = "thing"


OF_LABEL = {
    "PERSON": NameType.PERSON, "ORG": NameType.ORGANIZATION, "GPE": NameType.PLACE, "LOC": NameType.PLACE,
    "FAC": NameType.FACILITY, "NORP": NameType.PEOPLE, "EVENT": NameType.EVENT, "WORK_OF_ART": NameType.WORK,
    "LAW": NameType.LAW, "LANGUAGE": NameType.LANGUAGE, "PRODUCT": NameType.PRODUCT, "": NameType.THING,
}  # fmt: skip
"""What spaCy's labels stand for; "" is that of a name it missed."""


def by_words(span: Span) -> tuple[NameType, str] | None:
    """The type that the name's own words tell, if they do."""
    last, first, places, _ = name_lists()
    singles = famous_names()
    if span.text in places:
        kind = places[span.text]
        return kind, kind.value
    if span.text in singles:
        return singles[span.text]
    if len(span) > 1:
        words = [token.lower_ for token in span]
        if words[0] in first and (
            words[1] in {"of", "for"} or words[0] in {"fort", "lake", "mount", "hurricane", "cape", "port", "river"}
        ):
            return first[words[0]]
        if words[-1] in last:
            return last[words[-1]]
        for place, word in enumerate(words):
            if place > 0 and word in {"of", "in", "for", "on"} and words[place - 1] in last:
                return last[words[place - 1]]
    return None

"""What is known of names beforehand: what words say of them, famous ones, titles and given names."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any


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


Kinds = dict[str, tuple[NameType, str]]
"""What a word or name says of the thing it names: its type, and the common noun to ask with."""


@dataclass(frozen=True, slots=True)
class NameLists:
    """The tables of `data/names.toml`, `known.toml`, `geography.toml` and `sorts.toml`, each explained there."""

    last: Kinds
    first: Kinds
    alone: frozenset[str]
    known: Kinds
    beside: Kinds
    places: dict[str, NameType]
    titles: frozenset[str]
    genders: dict[str, str]
    person_endings: tuple[str, ...]
    person_nouns: frozenset[str]
    no_person_nouns: frozenset[str]
    namesakes: frozenset[str]


@cache
def name_lists() -> NameLists:
    """The tables, read once."""
    data = _table("names")
    last = {word: _kind(value) for word, value in data["last"].items()}
    sorts = _table("sorts")
    beside = {noun: (NameType(kind), noun) for kind, nouns in sorts["beside"].items() for noun in nouns}
    return NameLists(
        last=last,
        first={word: _kind(value) for table in ("first", "alone") for word, value in data[table].items()},
        alone=frozenset(data["alone"]),
        known={
            name: _kind(value)
            for table in ("known", "geography")
            for value, names in _table(table).items()
            for name in names
        },
        beside=beside | last | {noun: _kind(value) for noun, value in sorts["as"].items()},
        places={name: NameType(kind) for kind, names in data["places"].items() for name in names},
        titles=frozenset(data["titles"]["person"]),
        genders={name: gender[0] for gender, names in data["given"].items() for name in names},
        person_endings=tuple(data["person_nouns"]["endings"]),
        person_nouns=frozenset(data["person_nouns"]["others"]),
        no_person_nouns=frozenset(data["person_nouns"]["not"]),
        namesakes=frozenset(data["namesakes"]["better_known"]),
    )


def _table(name: str) -> dict[str, Any]:
    """A file of tables."""
    return tomllib.loads((files("quizgen.language") / "data" / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def cities() -> frozenset[str]:
    """Names of large cities, which other things bear as well: to be asked where the model sees a place."""
    text = (files("quizgen.language") / "data" / "cities.txt").read_text(encoding="utf-8")
    names = frozenset(line for line in text.splitlines() if not line.startswith("#"))
    return names | {without_accents(name) for name in names}


def without_accents(name: str) -> str:
    """A name without its accents, as most texts write it."""
    return "".join(letter for letter in unicodedata.normalize("NFD", name) if not unicodedata.combining(letter))


@cache
def given_names() -> frozenset[str]:
    """Given names of many languages."""
    text = (files("quizgen.language") / "data" / "given.txt").read_text(encoding="utf-8")
    more = (name for line in text.splitlines() if not line.startswith("#") for name in line.split())
    return frozenset(more) | frozenset(name_lists().genders)


def is_given(word: str) -> bool:
    """Whether a word is a given name, or initials: "Clara", "E.I."."""
    return word in given_names() or bool(re.fullmatch(r"(?:[A-Z]\.)+", word))


def _kind(value: str) -> tuple[NameType, str]:
    kind, noun = value.split(":")
    return NameType(kind), noun


def gender_of(name: str) -> str | None:
    """What a person's given name tells: "m", "f", or None when it tells nothing."""
    return name_lists().genders.get(name.split(maxsplit=1)[0])


def is_person_noun(noun: str) -> bool:
    """Whether a common noun is what a person can be: "physicist", "consul"."""
    lists = name_lists()
    return noun in lists.person_nouns or (noun.endswith(lists.person_endings) and noun not in lists.no_person_nouns)


def is_generic(name: str) -> bool:
    """Whether a single word only says what kind of thing is meant: "Parliament", "War"."""
    return name in {"BC", "BCE", "CE", "AD"} or name.lower() in name_lists().last or name.lower() in name_lists().first


def has_date(word: str) -> bool:
    """Whether names that begin or end with this word have a date: "Battle of ...", "... Act"."""
    kind = name_lists().first.get(word) or name_lists().last.get(word)
    return kind is not None and kind[0] in {NameType.EVENT, NameType.LAW}


def is_title(word: str) -> bool:
    """Whether a word before a name makes it a person's ("President")."""
    return word in name_lists().titles


OF_LABEL = {
    "PERSON": NameType.PERSON, "ORG": NameType.ORGANIZATION, "GPE": NameType.PLACE, "LOC": NameType.PLACE,
    "FAC": NameType.FACILITY, "NORP": NameType.PEOPLE, "EVENT": NameType.EVENT, "WORK_OF_ART": NameType.WORK,
    "LAW": NameType.LAW, "LANGUAGE": NameType.LANGUAGE, "PRODUCT": NameType.PRODUCT, "": NameType.THING,
}  # fmt: skip
"""What spaCy's labels stand for; "" is that of a name it missed."""

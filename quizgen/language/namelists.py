"""What is known of names beforehand: what their words say, famous ones, titles and given names."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.language.spans import Span


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
    """The tables of `data/names.toml`, each explained there."""

    last: Kinds
    first: Kinds
    known: Kinds
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
    data = tomllib.loads((files("quizgen.language") / "data" / "names.toml").read_text(encoding="utf-8"))
    return NameLists(
        last={word: _kind(value) for word, value in data["last"].items()},
        first={word: _kind(value) for word, value in data["first"].items()},
        known={name: _kind(value) for value, names in data["known"].items() for name in names},
        places={name: NameType(kind) for kind, names in data["places"].items() for name in names},
        titles=frozenset(data["titles"]["person"]),
        genders={name: gender[0] for gender, names in data["given"].items() for name in names},
        person_endings=tuple(data["person_nouns"]["endings"]),
        person_nouns=frozenset(data["person_nouns"]["others"]),
        no_person_nouns=frozenset(data["person_nouns"]["not"]),
        namesakes=frozenset(data["namesakes"]["better_known"]),
    )


@cache
def cities() -> frozenset[str]:
    """Names of large cities, which other things bear as well: to be asked where the model sees a place."""
    text = (files("quizgen.language") / "data" / "cities.txt").read_text(encoding="utf-8")
    return frozenset(line for line in text.splitlines() if not line.startswith("#"))


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


_OF_THE_YEAR = re.compile(r" of the (?:Year|Month|Week|Day|Decade|Century|Match|Season|Tournament)$")
_NUMBER = re.compile(r"[0-9]+|[ivxl]+")
_NAMED_BEHIND = frozenset({"storm", "hurricane", "typhoon", "cyclone"})
"""Words with one name behind them and perhaps others before: "Tropical Storm Anna"."""
_NUMBERED = frozenset({"route", "highway", "interstate", "freeway"})
"""Words that make a name with a number alone: "Route 9"."""


def _without_number(words: list[str]) -> list[str]:
    """The words of a name but for the number it ends with: "world war" of "World War II"."""
    return words[:-1] if _NUMBER.fullmatch(words[-1]) else words


def by_words(span: Span) -> tuple[NameType, str] | None:
    """The type that the name's own words tell, if they do."""
    lists = name_lists()
    if span.text in lists.places:
        kind = lists.places[span.text]
        return kind, kind.value
    if span.text in lists.known:
        return lists.known[span.text]
    if _OF_THE_YEAR.search(span.text):
        return NameType.AWARD, "award"
    words = _without_number([token.lower_ for token in span])
    if len(span) > 1 and len(words) == 1:
        return lists.last.get(words[0]) if words[0] in _NUMBERED else None
    return _by_word(words, _head_before_of(span)) if len(words) > 1 else None


def _head_before_of(span: Span) -> str:
    """The word that heads a name with "of": "office" of "Office of the High Court", "navy" of "Republic of X Navy"."""
    root = span.root
    joined = root.i + 1 < span.end and span.doc[root.i + 1].lower_ in {"of", "for"}
    ends = root.i == span.end - 1 and root.lower_ in _BODIES and span[0].dep_ in {"compound", "nmod"}
    return root.lower_ if joined or ends else ""


_BODIES = frozenset({"air force", "army", "navy", "fleet", "police", "press"})
"""Words behind the name of what owns them: "Republic of Norway Navy"."""


_FIRST_ALONE = frozenset({"camp", "fort", "lake", "mount", "hurricane", "cape", "port", "river"})
"""Words that tell what is named by the words behind them, without "of"."""


_IN_THE_SKY = frozenset({"planet", "moon", "comet", "asteroid", "galaxy"})
"""What is named by the word before it only: "Planet of Giants" is no planet."""


def _by_word(words: list[str], head: str = "") -> tuple[NameType, str] | None:
    """The type that the first, the last, or the word before "of" tells; the last only if another is not the head."""
    last, first = name_lists().last, name_lists().first
    bodies = words[-1] in last and last[words[-1]][0] is NameType.ORGANIZATION and words[1] not in {"of", "for"}
    if (
        words[0] in first
        and not bodies
        and head != words[-1]
        and (words[1] in {"of", "for"} or words[0] in _FIRST_ALONE)
    ):
        return first[words[0]]
    if words[-1] in {"acts", "laws"}:
        return NameType.THING, ""  # several documents are asked for in no good way
    if words[-1] == "planet" and len(words) > 1:
        return NameType.THING, ""  # "Lonely Planet" is none: planets have their names alone
    if words[-1] in last and head in {"", *words[-1:]}:
        return last[words[-1]]
    if head in last and words[-1] in last:
        return last[head]
    if words[-2] in _NAMED_BEHIND:
        return first[words[-2]]
    for before, word in pairwise(words):
        if word in {"of", "in", "for", "on"} and before in last and last[before][1] not in _IN_THE_SKY:
            return last[before]
    return None

"""What the words of a name and their form tell: "Halden Bridge" is a bridge, "Northern Norway" a region."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.language.namelists import NameType, name_lists, without_accents

if TYPE_CHECKING:
    from quizgen.language.namelists import NameLists
    from quizgen.language.spans import Span

_OF_THE_YEAR = re.compile(r" of the (?:Year|Month|Week|Day|Decade|Century|Match|Season|Tournament)$")
_NUMBER = re.compile(r"[0-9]+|[ivxl]+")
_NAMED_BEHIND = frozenset({"storm", "hurricane", "typhoon", "cyclone"})
"""Words with one name behind them and perhaps others before: "Tropical Storm Anna"."""
_NUMBERED = frozenset({"route", "highway", "interstate", "freeway"})
"""Words that make a name with a number alone: "Route 9"."""


_NUMBERED_FIRST = re.compile(r"^\d+(?:st|nd|rd|th) ")  # "88th Academy Awards"
_OFFICE = re.compile(
    r"(?:Vice |Deputy |Lord |Prime )?"
    r"(?:Chair|Chairman|Chief|Commissioner|Director|Governor|Minister|President|Secretary|Speaker) of "
)
"""How the names of offices begin, which are no persons': "Chief of Staff"."""


def _without_number(words: list[str]) -> list[str]:
    """The words of a name but for the number it ends with: "world war" of "World War II"."""
    return words[:-1] if _NUMBER.fullmatch(words[-1]) else words


def by_words(span: Span) -> tuple[NameType, str] | None:
    """The type that the name's own words tell, if they do."""
    lists = name_lists()
    known = _known(_NUMBERED_FIRST.sub("", span.text), lists)
    if known is not None:
        return known
    if _OFFICE.match(span.text):
        return NameType.THING, ""
    if _OF_THE_YEAR.search(span.text):
        return NameType.AWARD, "award"
    words = _without_number([token.lower_ for token in span])
    if len(span) > 1 and len(words) == 1:
        return lists.last.get(words[0]) if words[0] in _NUMBERED else None
    told = _by_word(words, _head_before_of(span)) if len(words) > 1 else None
    return told or _by_form(span.text, lists)


def _known(name: str, lists: NameLists) -> tuple[NameType, str] | None:
    """What everybody knows a name to name."""
    kind = lists.places.get(name)
    if kind is not None:
        return kind, kind.value
    return lists.known.get(name) or (None if name.isascii() else lists.known.get(without_accents(name)))


def may_be_surname(told: tuple[NameType, str]) -> bool:
    """Whether the last word that tells a kind may be a surname: Sharon Street is no street, the Luther Bible a book."""
    return told[0] in {NameType.FACILITY, NameType.PLACE} or told[1] in _SURNAMES


_SURNAMES = frozenset(
    {"band", "bell", "bill", "chamber", "church", "deal", "fair", "fire", "law", "order", "peace", "play", "publisher"}
    | {"rule", "strike", "trial", "tournament", "union"}
)

_PART = re.compile(
    r"(?:[Nn]orth|[Ss]outh)?[- ]?(?:[Ee]ast|[Ww]est)?(?:ern)? (?=[A-Z])|(?:Central|Upper|Lower|Inner|Outer|Greater) "
)


def _by_form(name: str, lists: NameLists) -> tuple[NameType, str] | None:
    """What a name's form tells: the part of a land that it names, or the rank of its group of animals or plants."""
    part = _PART.match(name)
    land = _known(name[part.end() :], lists) if part is not None and part.end() > 1 else None
    if land is not None and land[0] in _WITH_PARTS:
        return NameType.PLACE, "region"
    rank = next((rank for ending, rank in _RANKS.items() if name.endswith(ending)), "")
    return (NameType.THING, rank) if rank and name.isalpha() else None


_WITH_PARTS = frozenset({NameType.COUNTRY, NameType.CONTINENT, NameType.STATE, NameType.PLACE})
_RANKS = {
    "idae": "family", "inae": "subfamily", "aceae": "family", "iformes": "order", "oidea": "superfamily",
    "saurus": "genus", "pithecus": "genus", "therium": "genus", "suchus": "genus", "opteryx": "genus",
    "bacter": "genus", "coccus": "genus", "phyta": "group", "mycota": "group", "zoa": "group", "poda": "group",
    "optera": "group", "pterygii": "group", "dontia": "group", "morpha": "group", "theria": "group",
    "gnatha": "group", "ichthyes": "group", "phora": "group", "branchia": "group",
}  # fmt: skip
"""How the names of groups of animals and plants end, by their rank: "Canidae"."""


def _head_before_of(span: Span) -> str:
    """The word that heads a name with "of": "office" of "Office of the High Court", "navy" of "Republic of X Navy"."""
    root = span.root
    joined = root.i + 1 < span.end and span.doc[root.i + 1].lower_ in {"of", "for"}
    ends = root.i == span.end - 1 and root.lower_ in _BODIES and span[0].dep_ in {"compound", "nmod"}
    return root.lower_ if joined or ends else ""


_BODIES = frozenset({"air force", "army", "navy", "fleet", "police", "press"})
"""Words behind the name of what owns them: "Republic of Norway Navy"."""


_IN_THE_SKY = frozenset({"planet", "moon", "comet", "asteroid", "galaxy"})
"""What is named by the word before it only: "Planet of Giants" is no planet."""


def _by_word(words: list[str], head: str = "") -> tuple[NameType, str] | None:
    """The type that the first, the last, or the word before "of" tells; the last only if another is not the head."""
    last, first, alone = name_lists().last, name_lists().first, name_lists().alone
    bodies = words[-1] in last and last[words[-1]][0] is NameType.ORGANIZATION and words[1] not in {"of", "for"}
    heads = words[0] in first and (words[1] in {"of", "for"} or words[0] in alone)
    if heads and not bodies and head != words[-1]:
        return first[words[0]]
    if words[-1] in {"acts", "laws"}:
        return NameType.THING, ""  # several documents are asked for in no good way
    if words[-1] == "planet":
        return NameType.THING, ""  # "Lonely Planet" is none: planets have their names alone
    if " ".join(words[-2:]) in last and not head:
        return last[" ".join(words[-2:])]
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

"""Names of which the whole passage leaves no doubt that they are towns, persons or things, though no noun says so."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from quizgen.language.bearers import is_like_a_thing, is_located, is_strictly_a_person, is_surely_a_thing
from quizgen.language.evidence import shows_person
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType, cities, is_given, is_person_noun, is_title, name_lists

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizgen.language.spans import Span

Kind = tuple[NameType, str]


def certain_kinds(spans: Iterable[Span]) -> dict[str, Kind]:
    """By name, what it surely is, and the noun to ask with, if there is one."""
    by_text: dict[str, list[Span]] = defaultdict(list)
    for span in spans:
        by_text[span.text].append(span)
    found = {text: _certain(text, mentions) for text, mentions in by_text.items()}
    return {text: kind for text, kind in found.items() if kind is not None}


def _certain(text: str, mentions: Sequence[Span]) -> Kind | None:
    if any(is_strictly_a_person(span) and not _has_article(span) for span in mentions):
        return (NameType.PERSON, "") if _may_be_a_person(text, mentions) else None
    if _is_city(text, mentions):
        return NameType.CITY, "city"
    if any(map(_is_spoken, mentions)):
        return NameType.LANGUAGE, "language"
    if _is_place(mentions):
        return NameType.PLACE, "place"
    labels = {span.label_ for span in mentions}
    if is_person_noun(mentions[0][-1].lower_) or is_title(text):
        return None  # "Lighthouse Keeper" is what somebody is
    if labels <= _LABELS_OF_THINGS and (_CODE.fullmatch(text) or text.endswith(_ENDINGS_OF_THINGS)):
        return (NameType.THING, "") if text not in _INITIALS else None
    if labels <= _LABELS_OF_THINGS - {""} and all(map(_has_article, mentions)) and _is_no_place(mentions):
        return NameType.THING, ""
    return None


def _may_be_a_person(text: str, mentions: Sequence[Span]) -> bool:
    """Whether nothing is said to be there, and the name is no land's and no title."""
    placed = any(is_located(span) or span.label_ in {"LOC", "FAC"} for span in mentions)
    return not placed and text not in name_lists().places and not is_title(text) and text[:1].isupper()


_LABELS_OF_THINGS = frozenset({"ORG", "PRODUCT", "WORK_OF_ART", "LAW", "EVENT", ""})
_CODE = re.compile(r"[A-Z]{3,}s?|[A-Z]+-?[0-9]+[A-Z]?|[A-Z]{2,}-[A-Z0-9]+")
"""How abbreviations and the names of models are written: "NTR", "GLX-4"."""
_INITIALS = frozenset({"FDR", "JFK", "LBJ", "MLK", "TR"})
_ENDINGS_OF_THINGS = ("ism", "ology", "onomy", "ometry", "ography")


def _is_city(text: str, mentions: Sequence[Span]) -> bool:
    """Whether the model always sees a place in the name of a large city, and nobody bears it here."""
    if text not in cities() or any(span.label_ != "GPE" for span in mentions):
        return False
    ambiguous = text in name_lists().namesakes or is_given(text.split(maxsplit=1)[0]) or text in ALSO_STATES
    return not ambiguous and (any(map(is_located, mentions)) or not any(map(_acts_as_person, mentions)))


def _acts_as_person(span: Span) -> bool:
    return shows_person(span) or span.root.dep_ == "poss"


def _is_place(mentions: Sequence[Span]) -> bool:
    """Whether the model always sees a place, something is there or goes there, and nobody acts who bears the name."""
    placed = any(is_located(span) or _is_ruled(span) for span in mentions)
    return placed and all(span.label_ in {"GPE", "LOC"} and not _acts_as_person(span) for span in mentions)


def _is_ruled(span: Span) -> bool:
    """Whether a name is that of a place that somebody rules, or whose capital is told: "the king of Mirrow"."""
    above = span.root.head
    return span.root.dep_ == "pobj" and above.lower_ == "of" and above.head.lower_ in _OF_PLACES


_OF_PLACES = frozenset(
    {
        "capital",
        "city",
        "duke",
        "emperor",
        "governor",
        "king",
        "mayor",
        "queen",
        "south",
        "town",
        "north",
        "east",
        "west",
    }
)


def _is_spoken(span: Span) -> bool:
    """Whether a name is a language's: "speakers of Mirrowese", "the Mirrow dialect"."""
    above = span.root.head
    of = span.root.dep_ == "pobj" and above.lower_ == "of" and lemma(above.head) in {"speaker", "dialect"}
    return of or (span.root.dep_ == "compound" and above.i == span.end and above.lower_ in {"dialect", "language"})


ALSO_STATES = frozenset({"Georgia", "Quebec", "Victoria", "Punjab", "York"})
"""Cities of which a state or province of the same name is as likely meant."""


def _has_article(span: Span) -> bool:
    """Whether "the" or "a" stands before a singular, as before no person's name and few towns': "the Halda"."""
    before = span.doc[span.start - 1] if span.start > span.sent.start else None
    return before is not None and before.lower_ in {"the", "a", "an"} and span.root.tag_ != "NNPS"


def _is_no_place(mentions: Sequence[Span]) -> bool:
    """Whether nothing is said to be in what bears the name, and something is said of it that is said of things."""
    within = any(span.root.head.lower_ in _WITHIN and span.root.dep_ == "pobj" for span in mentions)
    return not within and any(is_surely_a_thing(span) or is_like_a_thing(span) for span in mentions)


_WITHIN = frozenset({"in", "at", "near", "from", "to", "into", "across", "around", "throughout", "outside"})

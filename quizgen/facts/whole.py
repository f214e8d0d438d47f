"""Is a name whole, from end to end, as it stands in a document, or torn, or run together with another?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.units import units
from quizgen.language.namelists import NameType, is_generic, is_title, name_lists

if TYPE_CHECKING:
    from quizgen.language.doc import Doc
    from quizgen.language.names import Name

LONGEST = 8  # words: a longer "name" is a title misread, or a list

_MODEL = re.compile(r"[0-9]+[A-Z]?")
_JOINTS = frozenset({"of", "for", "into", "in", "on", "and"})


_OPEN_ENDS = frozenset({"and", "by", "for", "of", "the", "with"})
"""Words after which a name goes on: "List of Ships Built by"."""


def _runs_on(doc: Doc, name: Name) -> bool:
    """Whether the name goes on behind a preposition where the model cut it: "Society for Research" into ...."""
    if name.end < len(doc) and _MODEL.fullmatch(doc[name.end].text) and doc[name.end].pos_ in {"NUM", "PROPN"}:
        return True  # "Boeing 747", "Titan 2A"
    if doc[name.start].lower_ in units().labels and doc[name.end - 1].text.isdigit():
        return True  # "Chapter 3"
    if _lacks_its_end(doc, name) or _has_an_article_within(doc, name) or _goes_on_abroad(doc, name):
        return True
    if name.end + 1 >= len(doc) or doc[name.end].lower_ not in _JOINTS:
        return False
    after = doc[name.end + 1]
    apart = after.ent_type_ == "" or name.type is NameType.WORK  # "Journey in Time", of which the model sees an hour
    return after.text[:1].isupper() and apart and after.pos_ in {"PROPN", "ADJ", "NOUN"}


def _has_an_article_within(doc: Doc, name: Name) -> bool:
    """Whether a name goes on with "the": "Round" of "the Round the World racers"."""
    before = doc[name.start - 1].lower_ if name.start > 0 else ""
    if before != "the" or name.end + 1 >= len(doc) or doc[name.end].text != "the" or name.end - name.start > 1:
        return False
    return doc[name.end + 1].text[:1].isupper() and doc[name.end - 1].dep_ in {"compound", "nmod", "nsubj"}


def _goes_on_abroad(doc: Doc, name: Name) -> bool:
    """Whether a name goes on with the "la" or "von" of another language: "Andorra" of "Andorra la Vella"."""
    if name.end + 1 >= len(doc) or doc[name.end].text not in _ABROAD:
        return False
    return doc[name.end + 1].text[:1].isupper() and doc[name.end + 1].pos_ in {"PROPN", "X"}


_ABROAD = frozenset(
    {"da", "de", "del", "della", "der", "di", "du", "el", "la", "las", "le", "les", "los", "van", "von"}
)

_OF_NAMES = frozenset(
    {"commission", "confederation", "committee", "front", "movement", "office", "society", "state", "territory"}
)
"""Words that names end with and go on behind with "of" or "for", beside those that begin names so: "Royal Bank of"."""


def _goes_on_with_of(word: str) -> bool:
    return word in _OF_NAMES or word in name_lists().first


def _lacks_its_end(doc: Doc, name: Name) -> bool:
    """Whether the model has cut a name before its "of": "Free Republic" of "the Free Republic of the North"."""
    if not _goes_on_with_of(doc[name.end - 1].lower_) or name.end + 2 > len(doc):
        return False
    after = name.end + 1
    after += after < len(doc) and doc[after].lower_ == "the"
    return doc[name.end].lower_ in {"of", "for"} and after < len(doc) and doc[after].text[:1].isupper()


def is_end_of_name(doc: Doc, name: Name) -> bool:
    """Whether a name ends a longer one that the model missed: "Norway" in "the Second Bank of Norway"."""
    place = name.start - 1
    place -= place > 0 and doc[place].lower_ == "the"
    if place < 2 or doc[place].lower_ != "of":  # noqa: PLR2004 - two words make the beginning of a name
        return False
    word, before = doc[place - 1], doc[place - 2]
    named = _goes_on_with_of(word.lower_) and word.text[:1].isupper()
    return named and before.text[:1].isupper() and before.pos_ in {"PROPN", "ADJ"} and not before.is_sent_start


def is_whole(doc: Doc, name: Name) -> bool:
    """Whether the span is a name from end to end, not a torn or run-on one."""
    tokens = doc[name.start : name.end]
    if len(tokens) > LONGEST or not any(token.text[:1].isupper() for token in tokens):
        return False
    if ".." in name.text or any(token.text in {"(", ")", "[", "]", "“", "”", '"', ";", "/", "="} for token in tokens):
        return False
    edge = doc[name.end] if name.end < len(doc) else None
    torn = edge is not None and edge.text in {"-", "–", "&", "/"} and not edge.whitespace_
    before = doc[name.start - 1] if name.start > 0 else None
    torn = torn or (before is not None and before.text in {"-", "–", "&", "/"} and not before.whitespace_)
    torn = torn or tokens[-1].lower_ in _OPEN_ENDS or tokens[-1].text in _ABROAD or is_title(name.text)
    torn = torn or _beside_colon(doc, name) or _ends_in_a_title(doc, name)
    told = bool(name.noun) and name.noun != name.text.lower()
    generic = is_generic(name.text) and name.type is not NameType.WORK and not told
    return not torn and len(name.text) > 1 and not _runs_on(doc, name) and not generic


def _ends_in_a_title(doc: Doc, name: Name) -> bool:
    """Whether a name ends with the title of somebody whose name follows: "Union Brig" of "Union Brig. Gen. Lund"."""
    after = name.end + (name.end < len(doc) and doc[name.end].text == ".")
    titled = name.end - name.start > 1 and is_title(doc[name.end - 1].text)
    return titled and after < len(doc) and doc[after].pos_ == "PROPN" and doc[after].text[:1].isupper()


def _beside_colon(doc: Doc, name: Name) -> bool:
    """Whether the name is half of a title with a colon in it: "Harbour" of "Harbour: The Animated Series"."""
    for colon in (name.end, name.start - 1, name.start - 2):
        if not 0 < colon < len(doc) - 1 or doc[colon].text != ":" or doc[colon - 1].whitespace_:
            continue
        after = doc[colon + 1 if colon + 1 < len(doc) else colon]
        first = doc[colon + 2] if after.text in {"The", "A", "An"} and colon + 2 < len(doc) else after
        between = colon >= name.end or all(token.text in {"The", "A", "An"} for token in doc[colon + 1 : name.start])
        if between and doc[colon - 1].pos_ == first.pos_ == "PROPN":
            return True
    return False

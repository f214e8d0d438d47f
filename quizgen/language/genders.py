"""Who is "he" and who is "she"."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from quizgen.language.antecedents import GENDER
from quizgen.language.namelists import NameType, gender_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.language.doc import Doc
    from quizgen.language.names import Name

_CLEAR_MAJORITY = 0.8
_HE = (
    "baron brother count duke emperor father grandfather grandson half-brother husband king lord mr mr. nephew prince "
    "sir son stepfather tsar uncle widower"
)
_SHE = (
    "actress aunt countess dame daughter duchess empress granddaughter grandmother half-sister lady miss mother mrs "
    "mrs. ms ms. niece princess queen sister stepmother widow wife"
)
_TOLD = dict.fromkeys(_HE.split(), "m") | dict.fromkeys(_SHE.split(), "f")


def genders_of(docs: Sequence[Doc], names: Sequence[tuple[Name, ...]], main: str | None) -> dict[str, str]:
    """Persons' genders: by given names and the nouns beside them, and the main character's by the text's pronouns."""
    known: dict[str, str] = {}
    for doc, found in zip(docs, names, strict=True):
        for name in found:
            if name.type is NameType.PERSON and name.full not in known:
                gender = gender_of(name.full) or _told_beside(doc, name)
                known |= {name.full: gender} if gender else {}
    if main is not None and main not in known:
        counts = Counter(GENDER[token.lower_] for doc in docs for token in doc if token.lower_ in GENDER)
        if counts and counts.most_common(1)[0][1] >= _CLEAR_MAJORITY * counts.total():
            known[main] = counts.most_common(1)[0][0]
        elif gender := _first_told(docs, names, main):
            known[main] = gender
    return known


def _first_told(docs: Sequence[Doc], names: Sequence[tuple[Name, ...]], main: str) -> str | None:
    """What the first "he" or "she" tells of whom a text is about, where nobody else was named before it."""
    for doc, found in zip(docs, names, strict=True):
        persons = {name.start: name.full for name in found if name.type is NameType.PERSON}
        named: set[str] = set()
        for token in doc:
            named |= {persons[token.i]} if token.i in persons else set()
            if token.lower_ in GENDER and named:
                return GENDER[token.lower_] if named == {main} else None
        if named:
            return None
    return None


def _told_beside(doc: Doc, name: Name) -> str | None:
    """What a title or a relative's noun tells of a name: "Mr Lund", "her sister, Kim Lund", "Kim Lund, a niece"."""
    last = doc[name.end - 1]
    before = doc[max(name.start - 1, 0) : name.start]
    beside = [token for token in before if name.start <= token.head.i < name.end]
    beside += [last.head] if last.dep_ == "appos" else []
    beside += [child for child in last.rights if child.dep_ == "appos"]
    return next((_TOLD[token.lower_] for token in beside if token.lower_ in _TOLD), None)

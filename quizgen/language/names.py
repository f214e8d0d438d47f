"""Names across a whole passage: one name, one kind; a surname belongs to the full name seen before.

spaCy labels every mention on its own and is often wrong about it ("Kursk" a product, a surname an organization).
What the whole text, the name's own words and the words around it say is stronger, and is asked first.
"""

from __future__ import annotations

import tomllib
from collections import Counter, defaultdict
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from quizgen.language.phrases import is_noun

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.tokens import Doc, Span, Token


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


_OF_LABEL = {
    "PERSON": NameType.PERSON, "ORG": NameType.ORGANIZATION, "GPE": NameType.PLACE, "LOC": NameType.PLACE,
    "FAC": NameType.FACILITY, "NORP": NameType.PEOPLE, "EVENT": NameType.EVENT, "WORK_OF_ART": NameType.WORK,
    "LAW": NameType.LAW, "LANGUAGE": NameType.LANGUAGE, "PRODUCT": NameType.PRODUCT, "": NameType.THING,
}  # fmt: skip

PLACES = frozenset({NameType.COUNTRY, NameType.STATE, NameType.CITY, NameType.CONTINENT, NameType.PLACE})
"""Types that answer "where"."""

_LOCATIVE = frozenset({"in", "near", "from", "to", "into", "across", "throughout", "around"})


@dataclass(frozen=True, slots=True)
class Name:
    """A mention of a name.

    Attributes:
        start: First token's index in its document.
        end: Index after the last token.
        text: As it stands, without article and possessive ending.
        type: What it names.
        noun: The common noun to ask with ("university"), or empty when only the type is known.
        full: The fullest form of the name that the passage has given up to here.
    """

    start: int
    end: int
    text: str
    type: NameType
    noun: str
    full: str


@cache
def _lists() -> tuple[dict[str, tuple[NameType, str]], dict[str, tuple[NameType, str]], dict[str, NameType], frozenset[str]]:
    data = tomllib.loads((files("quizgen.language") / "data" / "names.toml").read_text(encoding="utf-8"))
    last, first = ({word: _typed(value) for word, value in data[table].items()} for table in ("last", "first"))
    places = {name: NameType(kind) for kind, names in data["places"].items() for name in names}
    return last, first, places, frozenset(data["titles"]["person"])


def _typed(value: str) -> tuple[NameType, str]:
    kind, noun = value.split(":")
    return NameType(kind), noun


@cache
def _singles() -> dict[str, tuple[NameType, str]]:
    data = tomllib.loads((files("quizgen.language") / "data" / "names.toml").read_text(encoding="utf-8"))
    return {name: _typed(kind) for kind, names in data["known"].items() for name in names}


@cache
def _given_names() -> dict[str, str]:
    data = tomllib.loads((files("quizgen.language") / "data" / "names.toml").read_text(encoding="utf-8"))
    return {name: kind[0] for kind, names in data["given"].items() for name in names}


def gender_of(name: str) -> str | None:
    """What a person's given name tells: "m", "f", or None when it tells nothing."""
    return _given_names().get(name.split()[0])


def is_title(word: str) -> bool:
    """Whether a word before a name makes it a person's ("President")."""
    return word in _lists()[3]


def names_of(docs: Sequence[Doc], title: str = "") -> list[tuple[Name, ...]]:
    """The names of each document of one passage, in order, with their kinds mended across the whole passage.

    Args:
        docs: The passage's paragraphs.
        title: The passage's title: of two who share a surname, the one named there is meant.
    """
    mentions = [list(_spans(doc)) for doc in docs]
    known = {span.text: span.label_ for spans in mentions for span in spans if len(span) == 1}
    known |= {word: "PERSON" for spans in mentions for span in spans if _is_full_person(span) for word in span.text.split()[-1:]}
    for doc, spans in zip(docs, mentions, strict=True):
        spans += _unlabelled(doc, known)
        spans.sort(key=lambda span: span.start)
    persons = _Persons((span for spans in mentions for span in spans), title)
    votes: dict[str, Counter[NameType]] = defaultdict(Counter)
    for spans in mentions:
        for span in spans:
            votes[span.text][_type_here(span)[0]] += 1
    return [tuple(_name(span, votes, persons) for span in spans) for spans in mentions]


def _unlabelled(doc: Doc, known: dict[str, str]) -> Iterator[Span]:
    """Names that the model missed here but labelled elsewhere in the passage."""
    index = 0
    while index < len(doc):
        end = index
        while end < len(doc) and doc[end].ent_type_ == "" and doc[end].pos_ == "PROPN" and doc[end].text[:1].isupper():
            end += 1
        if end > index and not (end - index == 1 and is_title(doc[index].text)):
            run = doc[index:end]
            label = known.get(run.text, "")
            if label or _is_sure(run):
                yield run.char_span(0, len(run.text), label=label)
        index = max(end, index + 1)


_SHORTEST_NAME = 3


def _is_sure(run: Span) -> bool:
    """Whether an unlabelled run of capitalised words is a name: not a sentence's first word, not half of one."""
    doc = run.doc
    after = doc[run.end] if run.end < len(doc) else None
    joined = after is not None and (after.pos_ == "PROPN" or after.text in {"-", "–", "of", "'s", "’s", "/"} or after.ent_type_ != "")
    before = doc[run.start - 1] if run.start > run.sent.start else None
    torn = before is None or before.ent_type_ != "" or before.text in {"-", "–", "of", "/", "'s", "’s"} or before.pos_ == "PROPN"
    return not joined and not torn and run.root.dep_ in {"dobj", "pobj", "attr", "oprd", "compound"} and len(run.text) >= _SHORTEST_NAME


def _spans(doc: Doc) -> Iterator[Span]:
    """Entities that are names, without what does not belong to them."""
    for entity in doc.ents:
        if entity.label_ in _OF_LABEL:
            span = _extended(_trimmed(entity))
            if span is not None and any(token.text[:1].isupper() for token in span):
                yield span


def _trimmed(span: Span) -> Span | None:
    """Without article, title, quotes at the ends and possessive ending."""
    start, end, doc = span.start, span.end, span.doc
    while start < end and (doc[start].lower_ in {"the", "a", "an"} or doc[start].is_punct or doc[start].is_space
                           or (is_title(doc[start].text) and end - start > 1 and span.label_ == "PERSON")):  # fmt: skip
        start += 1
    while end > start and (doc[end - 1].tag_ == "POS" or (doc[end - 1].pos_ == "VERB" and doc[end - 1].is_lower) or doc[end - 1].is_space or doc[end - 1].text in {",", "“", "”", '"', "'", "’", "(", "–", "—", "-"}):
        end -= 1
    return doc[start:end].char_span(0, len(doc[start:end].text), label=span.label_) if start < end else None


def _extended(span: Span | None) -> Span | None:
    """With the capitalised words before it that belong to the name: "Little" in "Little Norway"."""
    if span is None:
        return None
    start, end, doc = span.start, span.end, span.doc
    while start > span.sent.start and _belongs(doc[start - 1], span):
        start -= 1
    if end < len(doc) and doc[end].tag_ == "POS":
        end = _after_owned(doc, end)
    if (start, end) == (span.start, span.end):
        return span
    return doc[start:end].char_span(0, len(doc[start:end].text), label=span.label_)


def _after_owned(doc: Doc, end: int) -> int:
    """Index after the whole of "Hadrian's Wall" or "Seven Years' War", whose owner's name ends at `end`."""
    last = end + 1
    while last < len(doc) and doc[last].pos_ == "PROPN" and doc[last].text[:1].isupper():
        last += 1
    return last if last > end + 1 and doc[last - 1].lower_ in _lists()[0] else end


def _belongs(token: Token, span: Span) -> bool:
    inside = span.start <= token.head.i < span.end
    return token.pos_ == "PROPN" and token.dep_ == "compound" and inside and token.ent_type_ == "" and token.text[:1].isupper() and not is_title(token.text)


class _Persons:
    """Full names of persons by each of their words."""

    def __init__(self, spans: Iterable[Span], title: str) -> None:
        self._title = title
        self._by_word: dict[str, list[str]] = defaultdict(list)
        for span in spans:
            words = [token.text for token in span if not token.is_punct]
            if _is_full_person(span):
                for word in (words[0], words[-1]):
                    if span.text not in self._by_word[word]:
                        self._by_word[word].append(span.text)

    def full(self, span: Span) -> str | None:
        """The only full name that this single word can stand for; none when there are two, or none."""
        if len(span) != 1:
            return None
        found = self._by_word.get(span.text, [])
        found = [name for name in found if name.casefold() in self._title.casefold()] or found
        return found[0] if len(found) == 1 else None


def _is_full_person(span: Span) -> bool:
    if span.label_ != "PERSON" or len(span) < 2 or _by_words(span) is not None:  # noqa: PLR2004 - first and last name
        return False
    return all(
        token.text[:1].isupper() or token.lower_ in _PARTICLES or token.is_punct or token.nbor(-1).text == "-" for token in span
    )


_PARTICLES = frozenset({"de", "da", "di", "du", "del", "della", "van", "von", "der", "den", "bin", "ibn", "al", "la",
                        "le", "of", "the", "el", "dos", "y", "-", "’", "'s", "II", "III"})  # fmt: skip


def _by_words(span: Span) -> tuple[NameType, str] | None:
    """The type that the name's own words tell, if they do."""
    last, first, places, _ = _lists()
    singles = _singles()
    if span.text in places:
        kind = places[span.text]
        return kind, kind.value
    if span.text in singles:
        return singles[span.text]
    if len(span) > 1:
        words = [token.lower_ for token in span]
        if words[0] in first and (words[1] in {"of", "for"} or words[0] in {"fort", "lake", "mount", "hurricane", "cape", "port", "river"}):
            return first[words[0]]
        if words[-1] in last:
            return last[words[-1]]
        for place, word in enumerate(words):
            if place > 0 and word in {"of", "in", "for", "on"} and words[place - 1] in last:
                return last[words[place - 1]]
    return None


def _type_here(span: Span) -> tuple[NameType, str]:
    """The type of one mention by its own words, the words before it, and spaCy's label."""
    told = _by_words(span)
    if told:
        return told
    before = span.doc[span.start - 1] if span.start > span.sent.start else None
    if before is not None and is_title(before.text):
        return NameType.PERSON, ""
    described = _described(span.root)
    if described:
        return described
    kind = _OF_LABEL[span.label_]
    if span.text[-1].isdigit() and kind in {NameType.LAW, NameType.ORGANIZATION, NameType.PERSON}:
        return NameType.PRODUCT, ""  # "Sputnik 1", "Windows 95"
    if kind is NameType.PERSON and len(span) == 1:
        kind = _not_a_person(span, before)
    if before is not None and before.lower_ in _LOCATIVE and kind in {NameType.PRODUCT, NameType.ORGANIZATION} and len(span) == 1 and span.text[1:].islower() and span.root.dep_ == "pobj":
        return NameType.PLACE, ""
    return kind, ""


def _not_a_person(span: Span, before: Token | None) -> NameType:
    """What a single word labelled a person is when the words around it say otherwise: "the Vikings", "at Grimsvik"."""
    root = span.root
    if root.tag_ == "NNPS" or (before is not None and before.lower_ == "the" and root.text.endswith("s")):
        return NameType.PEOPLE
    if before is not None and before.lower_ in {"in", "at", "near"} and root.dep_ == "pobj":
        return NameType.PLACE
    return NameType.PERSON


def _described(root: Token) -> tuple[NameType, str] | None:
    """The type told by "the city of X" and "X, a town in ..."."""
    last = _lists()[0]
    head = root.head
    if root.dep_ == "pobj" and head.lower_ == "of" and head.head.lower_ in last and head.head.i == head.i - 1:
        return last[head.head.lower_]
    start = root.left_edge if root.dep_ != "compound" else root
    before = next((node for node in root.lefts if node.dep_ == "compound" and node.pos_ == "NOUN" and node.lower_ in last), None)
    if before is None and root.dep_ == "appos" and head.pos_ == "NOUN" and head.i == start.i - 1:
        before = head
    if before is not None and before.lower_ in last:
        return last[before.lower_]
    for child in root.children:
        if child.dep_ == "appos" and is_noun(child) and child.lower_ in last and child.pos_ == "NOUN":
            return last[child.lower_]
    return None


def _name(span: Span, votes: dict[str, Counter[NameType]], persons: _Persons) -> Name:
    full = persons.full(span)
    if full is not None and votes[span.text].most_common(1)[0][0] not in PLACES - {NameType.PLACE}:
        return Name(span.start, span.end, span.text, NameType.PERSON, "", full)
    kind, noun = _type_here(span)
    if not noun:
        kind = votes[span.text].most_common(1)[0][0]
    return Name(span.start, span.end, span.text, kind, noun or _noun_elsewhere(kind), span.text)


def _noun_elsewhere(kind: NameType) -> str:
    return kind.value if kind in {NameType.COUNTRY, NameType.STATE, NameType.CITY, NameType.CONTINENT} else ""

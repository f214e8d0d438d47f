"""What one mention of a name says of its kind: its own words, the words around it, and spaCy's label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.evidence import is_kin, nouns_beside, owns_as_person
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import (
    OF_LABEL,
    NameType,
    by_words,
    is_given,
    is_person_noun,
    is_title,
    name_lists,
)
from quizgen.language.relations import is_related

if TYPE_CHECKING:
    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token


PLACES = frozenset({NameType.COUNTRY, NameType.STATE, NameType.CITY, NameType.CONTINENT, NameType.PLACE})
"""Types that answer "where"."""

LOCATIVE = frozenset({"in", "near", "from", "to", "into", "across", "throughout", "around"})
"""Prepositions before places."""


def type_here(span: Span) -> tuple[NameType, str]:
    """The type of one mention by its own words, the words before it, and spaCy's label."""
    told = by_words(span)
    described = _described(span.root)
    if described and (described[0] is NameType.WORK or (_is_announced(span) and told and described[0] not in PLACES)):
        return described  # the film The Blue Tower is no tower, and the ship Norway no country
    if span.label_ == "PERSON" and len(span) > 1 and is_given(span.text.split(maxsplit=1)[0]):
        return told if told and not _is_surname(told) else (NameType.PERSON, "")
    if told and (told[0] in {NameType.WORK, NameType.LAW} or not _is_titled(span)):
        return told
    before = span.doc[span.start - 1] if span.start > span.sent.start else None
    if before is not None and is_title(before.text):
        return NameType.PERSON, ""
    if described:
        return described
    return _by_label(span, before), ""


def _is_announced(span: Span) -> bool:
    """Whether the noun that says what it is stands right before the name, with its article: "the ship Norway"."""
    noun = span.doc[span.start - 1] if span.start > span.sent.start + 1 else None
    if noun is None or noun.pos_ != "NOUN" or noun.i not in {span.root.head.i, *(child.i for child in span.root.lefts)}:
        return False
    return noun.nbor(-1).lower_ in {"the", "a", "his", "her", "their", "its"} and noun.lower_ in name_lists().last


def _is_surname(told: tuple[NameType, str]) -> bool:
    """Whether the last word that tells a kind may be a surname: Sharon Street is no street, the Luther Bible a book."""
    return told[0] in {NameType.FACILITY, NameType.PLACE} or told[1] in {"law", "peace", "play", "fair", "bill"}


def _is_titled(span: Span) -> bool:
    """Whether the model sees a work, and the article's capital within the sentence does too: "in The Late Game"."""
    before = span.doc[span.start - 1] if span.start > span.sent.start + 1 else None
    return span.label_ == "WORK_OF_ART" and before is not None and before.text in {"The", "A", "An"}


def _by_label(span: Span, before: Token | None) -> NameType:
    """The type that spaCy's label tells, unless the words around the name say otherwise."""
    kind = OF_LABEL[span.label_]
    if kind in _MAY_BE_PERSONS and _is_shown_a_person(span):
        return NameType.PERSON
    if span.root.tag_ == "NNPS" and kind in _MAY_BE_PERSONS and span.text.endswith(_ENDINGS_OF_PEOPLES):
        return NameType.PEOPLE
    if span.text[-1].isdigit() and kind in {NameType.LAW, NameType.ORGANIZATION, NameType.PERSON}:
        return NameType.PRODUCT  # "Sputnik 1", "Windows 95"
    if kind is NameType.PERSON and _ends_a_way(span):
        return NameType.PLACE
    if kind is NameType.PERSON and _is_country_of_an_age(span):
        return NameType.COUNTRY
    if kind is NameType.PERSON and len(span) == 1:
        return _not_a_person(span, before)
    return NameType.PLACE if _is_somewhere(span, before, kind) else kind


_ALSO_SURNAMES = frozenset(
    {"Chad", "Dominica", "France", "Georgia", "Germany", "Holland", "Ireland", "Israel", "Jordan"}
)


def _is_country_of_an_age(span: Span) -> bool:
    """Whether a name is a country's with the word for its rulers or age before it: "Vasa Sweden"."""
    *before, last = span.text.split()
    country = name_lists().places.get(last) is NameType.COUNTRY and last not in _ALSO_SURNAMES
    return country and len(before) == 1 and not is_given(before[0]) and not is_title(before[0])


def _ends_a_way(span: Span) -> bool:
    """Whether a name is where a way goes to that begins at a place: "closed from Halden to Bell Tops"."""
    to = span.root.head
    if span.root.dep_ != "pobj" or to.lower_ != "to" or is_given(span[0].text) or is_title(span[0].text):
        return False
    starts = (node for child in to.head.children if child.lower_ == "from" and child.i < to.i for node in child.rights)
    return any(node.ent_type_ in {"GPE", "LOC", "FAC"} and node.i < to.i for node in starts)


def _is_somewhere(span: Span, before: Token | None, kind: NameType) -> bool:
    """Whether a plain word stands where only places do: "in Mirrow"."""
    return (
        before is not None
        and before.lower_ in LOCATIVE
        and kind in {NameType.PRODUCT, NameType.ORGANIZATION}
        and len(span) == 1
        and span.text[1:].islower()
        and span.root.dep_ == "pobj"
    )


_MAY_BE_PERSONS = frozenset(
    {NameType.ORGANIZATION, NameType.PLACE, NameType.PRODUCT, NameType.WORK, NameType.THING, NameType.FACILITY}
)


_ENDINGS_OF_PEOPLES = ("ans", "ites", "ists", "nots")


def _is_shown_a_person(span: Span) -> bool:
    """Whether the words around a name say that it is a person's, whatever the model takes it for."""
    told = len(span) > 1 and any(is_person_noun(noun.lower_) for noun in nouns_beside(span))
    told = told or owns_as_person(span.root) or is_kin(span.root) or is_related(span.root)
    return told or _is_joined_to_persons(span)


def _is_joined_to_persons(span: Span) -> bool:
    """Whether a single name is the last of a list of persons: "Lund" of "Berger, Wood and Lund"."""
    others = [span.root]
    while others[-1].dep_ == "conj":
        others.append(others[-1].head)
    labels = [other.ent_type_ for other in others[1:]]
    return len(span) == 1 and span.text.istitle() and labels.count("PERSON") == len(labels) > 1


def _not_a_person(span: Span, before: Token | None) -> NameType:
    """What a single word labelled a person is by the words around it: "the Vikings", "a Viking", "at Grimsvik"."""
    root = span.root
    if before is not None and before.lower_ in {"a", "an"}:
        return NameType.PEOPLE
    if root.tag_ == "NNPS" or (before is not None and before.lower_ == "the" and root.text.endswith("s")):
        return NameType.PEOPLE
    if before is not None and before.lower_ in {"in", "at", "near"} and root.dep_ == "pobj":
        return NameType.PLACE
    return NameType.PERSON


def _described(root: Token) -> tuple[NameType, str] | None:
    """The type told by "the city of X" and "X, a town in ...", with what the noun's compound says: "soap opera"."""
    noun = _describing(root)
    if noun is None:
        return None
    kind, word = name_lists().last[noun.lower_]
    before = noun.nbor(-1) if noun.i > 0 else noun
    plain = before.dep_ == "compound" and before.head.i == noun.i and before.pos_ == "NOUN" and before.is_lower
    over = kind in PLACES and any(child.lower_ == "former" and child.dep_ == "amod" for child in noun.lefts)
    plain = plain and word == noun.lower_ and (before.i == 0 or before.nbor(-1).text != "-")  # "a break-away region"
    return kind, f"{before.text} {word}" if plain else f"{'former ' * over}{word}"


def _is_owned_before(noun: Token, start: Token) -> bool:
    """Whether a comma stands between a noun and its name, and somebody has it: "her novel, Harbour Lights"."""
    apart = noun.i == start.i - 2 and start.nbor(-1).text == ","
    return apart and any(child.dep_ == "poss" for child in noun.lefts)


def _is_any(noun: Token) -> bool:
    """Whether a noun is one of many that are the name's, and not what the name names: "a colony of Norway"."""
    return any(child.lower_ in {"a", "an"} for child in noun.lefts)


def _describing(root: Token) -> Token | None:
    """The common noun beside a name that says what it names."""
    last = name_lists().last
    head = root.head
    of = root.dep_ == "pobj" and head.lower_ == "of" and head.head.i == head.i - 1 and not _is_any(head.head)
    if of and head.head.lower_ in last and last[head.head.lower_][0] in PLACES:
        return head.head  # "the city of X"; "the institute of X" may be a person's
    start = root.left_edge if root.dep_ != "compound" else root
    beside = [node for node in root.lefts if node.dep_ == "compound" and node.pos_ == "NOUN" and node.lower_ in last]
    if root.dep_ == "appos" and (head.i == start.i - 1 or _is_owned_before(head, start)):
        beside.append(head)
    if root.dep_ in {"nsubj", "attr"} and lemma(head) == "be":
        other = "attr" if root.dep_ == "nsubj" else "nsubj"
        beside += [child for child in head.children if child.dep_ == other]
    beside += [child for child in root.children if child.dep_ == "appos"]
    return next((noun for noun in beside if noun.pos_ == "NOUN" and noun.lower_ in last), None)

"""What one mention of a name says of its kind: its own words, the words around it, and spaCy's label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.english import english
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
from quizgen.language.phrases import is_noun

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


PLACES = frozenset({NameType.COUNTRY, NameType.STATE, NameType.CITY, NameType.CONTINENT, NameType.PLACE})
"""Types that answer "where"."""

LOCATIVE = frozenset({"in", "near", "from", "to", "into", "across", "throughout", "around"})
"""Prepositions before places."""


def type_here(span: Span) -> tuple[NameType, str]:
    """The type of one mention by its own words, the words before it, and spaCy's label."""
    if span.label_ == "PERSON" and len(span) > 1 and is_given(span.text.split(maxsplit=1)[0]):
        return NameType.PERSON, ""  # Sharon Street is no street
    described = _described(span.root)
    if described and described[0] is NameType.WORK:
        return described  # the film The Blue Tower is no tower
    told = by_words(span)
    if told:
        return told
    before = span.doc[span.start - 1] if span.start > span.sent.start else None
    if before is not None and is_title(before.text):
        return NameType.PERSON, ""
    if described:
        return described
    kind = OF_LABEL[span.label_]
    if kind in _MAY_BE_PERSONS and (_described_as_person(span) or _owns_as_person(span.root)):
        return NameType.PERSON, ""
    if span.text[-1].isdigit() and kind in {NameType.LAW, NameType.ORGANIZATION, NameType.PERSON}:
        return NameType.PRODUCT, ""  # "Sputnik 1", "Windows 95"
    if kind is NameType.PERSON and len(span) == 1:
        kind = _not_a_person(span, before)
    if (
        before is not None
        and before.lower_ in LOCATIVE
        and kind in {NameType.PRODUCT, NameType.ORGANIZATION}
        and len(span) == 1
        and span.text[1:].islower()
        and span.root.dep_ == "pobj"
    ):
        return NameType.PLACE, ""
    return kind, ""


_MAY_BE_PERSONS = frozenset(
    {NameType.ORGANIZATION, NameType.PLACE, NameType.PRODUCT, NameType.WORK, NameType.THING, NameType.FACILITY}
)


def _owns_as_person(root: Token) -> bool:
    """Whether a name owns what only persons have: "Goldbach's conjecture", "Trent's wife"."""
    return root.dep_ == "poss" and root.tag_ == "NNP" and lemma(root.head) in english().personal


def _not_a_person(span: Span, before: Token | None) -> NameType:
    """What a single word labelled a person is when the words around it say otherwise: "the Vikings", "at Grimsvik"."""
    root = span.root
    if root.tag_ == "NNPS" or (before is not None and before.lower_ == "the" and root.text.endswith("s")):
        return NameType.PEOPLE
    if before is not None and before.lower_ in {"in", "at", "near"} and root.dep_ == "pobj":
        return NameType.PLACE
    return NameType.PERSON


def _described_as_person(span: Span) -> bool:
    """Whether a noun beside a name of two words says that it is a person's: "the consul Tiberius Longus"."""
    root = span.root
    beside = [node for node in root.lefts if node.dep_ == "compound" and node.i < span.start]
    beside += [root.head] if root.dep_ == "appos" else []
    beside += [node for node in root.rights if node.dep_ == "appos"]
    if lemma(root.head) == "be" and root.dep_ in {"attr", "nsubj"}:
        other = "nsubj" if root.dep_ == "attr" else "attr"
        beside += [node for node in root.head.children if node.dep_ == other]
    nouns = [node.lower_ for node in beside if node.pos_ == "NOUN"]
    return len(span) > 1 and any(is_person_noun(noun) for noun in nouns)


def _described(root: Token) -> tuple[NameType, str] | None:
    """The type told by "the city of X" and "X, a town in ..."."""
    last = name_lists().last
    head = root.head
    if root.dep_ == "pobj" and head.lower_ == "of" and head.head.lower_ in last and head.head.i == head.i - 1:
        told = last[head.head.lower_]
        if told[0] in PLACES:
            return told  # "the city of X"; "the institute of X" may be a person's
    start = root.left_edge if root.dep_ != "compound" else root
    before = next(
        (node for node in root.lefts if node.dep_ == "compound" and node.pos_ == "NOUN" and node.lower_ in last),
        None,
    )
    if before is None and root.dep_ == "appos" and head.pos_ == "NOUN" and head.i == start.i - 1:
        before = head
    if before is not None and before.lower_ in last:
        return last[before.lower_]
    if root.dep_ == "nsubj" and lemma(head) == "be":
        for child in head.rights:
            if child.dep_ == "attr" and child.pos_ == "NOUN" and child.lower_ in last:
                return last[child.lower_]
    for child in root.children:
        if child.dep_ == "appos" and is_noun(child) and child.lower_ in last and child.pos_ == "NOUN":
            return last[child.lower_]
    return None

"""Whose family "the family" of a biography is, and who "the couple" are: the two whom the sentence before names."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.language.definite import is_bare
from quizgen.language.namelists import NameType
from quizgen.language.phrases import SUBJECTS
from quizgen.language.pronouns import PERSONAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from quizgen.language.doc import Doc
    from quizgen.language.names import Name
    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token

_TWO = 2
_OF_ONE = frozenset({"does", "has", "is", "was"})


def household_swaps(doc: Doc, names: Sequence[Name], swaps: Mapping[int, str], hero: str | None) -> dict[int, str]:
    """By token index, what stands for "the" and the noun of "the family" and "the couple".

    Args:
        doc: A paragraph.
        names: Its names.
        swaps: What its pronouns and short names stand for.
        hero: The person of the text's title, if it is one.
    """
    found: dict[int, str] = {}
    for before, sentence in pairwise([None, *doc.sents]):
        assert sentence is not None
        for noun in sentence:
            text = None
            if noun.lower_ == "family":
                text = _family(noun, sentence, names, hero)
            elif noun.lower_ in {"couple", "pair"} and before is not None:
                text = _couple(noun, [before, sentence], names, swaps)
            if text:
                found[noun.i - 1], found[noun.i] = "", text
    return found


def _family(noun: Token, sentence: Span, names: Sequence[Name], hero: str | None) -> str | None:
    """The hero's family, where the sentence is on what it did and names nobody else."""
    if hero is None or noun.dep_ not in SUBJECTS or not is_bare(noun):
        return None
    persons = {name.full for name in _persons(sentence, names)}
    called = any(token.lower_ == "family" and not is_bare(token) for token in noun.doc.tokens[: noun.i])
    return None if called or persons - {hero} else f"{hero}'{'' if hero.endswith('s') else 's'} family"


def _couple(noun: Token, told: Sequence[Span], names: Sequence[Name], swaps: Mapping[int, str]) -> str | None:
    """The two persons of the sentence before, where no third is named before the noun or meant by a pronoun."""
    if noun.dep_ not in SUBJECTS or not is_bare(noun) or _is_one(noun.head):
        return None
    two: dict[str, None] = {}
    for token, who in _told_of((token for sentence in told for token in sentence if token.i < noun.i), names, swaps):
        if not who or not _takes_part(token):
            return None
        two[who] = None
    return " and ".join(two) if len(two) == _TWO else None


def _is_one(verb: Token) -> bool:
    """Whether a verb is a singular's, so that two names cannot be its subject."""
    return verb.tag_ == "VBZ" or any(token.lower_ in _OF_ONE for token in verb.lefts)


def _told_of(tokens: Iterable[Token], names: Sequence[Name], swaps: Mapping[int, str]) -> Iterator[tuple[Token, str]]:
    """The persons named or meant, each by the last word of the mention; one without a name is empty."""
    ends = {name.end - 1: name.full for name in names if name.type is NameType.PERSON}
    for token in tokens:
        if token.i in ends:
            yield token, ends[token.i]
        elif token.lower_ in PERSONAL and token.pos_ == "PRON" and token.tag_ != "PRP$":
            yield token, swaps.get(token.i, "")


def _takes_part(person: Token) -> bool:
    """Whether somebody does or undergoes what the sentence tells: not the "Lund" of "saw a painting by Lund"."""
    to = person.dep_ == "pobj" and person.head.lower_ in {"to", "with"} and person.head.head.pos_ == "VERB"
    return to or person.dep_ in {*SUBJECTS, "conj", "dative", "dobj"}


def _persons(sentence: Span, names: Sequence[Name]) -> list[Name]:
    inside = (name for name in names if sentence.start <= name.start < sentence.end)
    return [name for name in inside if name.type is NameType.PERSON]

"""Numbers that do not stand before what they count: "the 62nd minute", "twice", "the 20-minute speech"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.fact import Fact, NumberType
from quizgen.facts.units import units
from quizgen.language.ages import bearer_of, is_hyphened_age
from quizgen.language.hyphened import is_hyphened
from quizgen.language.verbs import plural_noun
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from quizgen.language.doc import Doc
    from quizgen.language.tokens import Token

_DIGITS = re.compile(r"\d+(?:st|nd|rd|th)")
_TIMES = {"twice": "two", "thrice": "three"}
_VALUES = {"two": "2", "three": "3"}


def rank_facts(doc: Doc, taken: Collection[int]) -> Iterator[Fact]:
    """The ranks, repetitions and hyphened measures of a document.

    Args:
        doc: A parsed paragraph.
        taken: Indices of tokens that belong to a name or a date.
    """
    for token in doc:
        if token.i in taken:
            continue
        if token.lower_ in _TIMES and token.dep_ == "advmod":
            yield _times(token)
        elif is_hyphened(token):
            yield _measure(token)
        elif is_hyphened_age(token) and bearer_of(token) is not None:
            yield _age(token)
        elif _is_rank(token):
            yield _rank(token)


def _times(token: Token) -> Fact:
    """The fact of "twice", for which "two times" is as right."""
    word = _TIMES[token.lower_]
    accept = (word, _VALUES[word], f"{word} times", f"{_VALUES[word]} times")
    return Fact(
        Kind.NUMBER, NumberType.TIMES, token.i, token.i + 1, token, token.text, word, counted=token, accept=accept
    )


def _age(number: Token) -> Fact:
    """The age of "14-year-old Anna Berger"."""
    answer = number.text
    return Fact(Kind.NUMBER, NumberType.AGE, number.i, number.i + 1, number, answer, answer)


def _measure(number: Token) -> Fact:
    """The number of "the 20-minute speech" (20 minutes) or "the six-member team" (six)."""
    unit = number.head
    noun = plural_noun(unit.lower_)
    if unit.lower_ in units().time:
        answer, kind = f"{number.text} {noun}", NumberType.DURATION
    else:
        answer, kind = number.text, NumberType.PARTS
    return Fact(
        Kind.NUMBER, kind, number.i, number.i + 1, number, answer, answer.casefold(), noun, unit, (number.text,)
    )


def _is_rank(token: Token) -> bool:
    """Whether the word tells the place of something that comes in a known order: "the ninth round"."""
    if (
        token.dep_ != "amod"
        or token.lower_ == "first"
        or not (token.ent_type_ == "ORDINAL" or _DIGITS.fullmatch(token.text))
    ):
        return False
    noun = token.head
    if any(child.lower_ in {"a", "an", "another"} for child in noun.lefts):
        return False  # "asked for a second minute": one more
    return noun.tag_ == "NN" and noun.lower_ in units().ordered and token.i < noun.i and token.ent_iob_ != "I"


def _rank(token: Token) -> Fact:
    answer = token.text
    return Fact(Kind.NUMBER, NumberType.RANK, token.i, token.i + 1, token, answer, answer.casefold(), "", token.head)

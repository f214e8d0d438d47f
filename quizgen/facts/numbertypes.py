"""What a number tells, by the noun it counts and the signs and words around it: an age, a share, how many, how long."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.fact import NumberType
from quizgen.facts.numberspans import FRACTIONS, MANY, PERCENT
from quizgen.facts.units import units
from quizgen.language.hidden import is_age
from quizgen.language.lemmas import lemma
from quizgen.language.phrases import bracketed

if TYPE_CHECKING:
    from quizgen.language.doc import Doc
    from quizgen.language.tokens import Token

_WHOLES = frozenset({"of", "the", "all", "its", "his", "her", "their"})
_BEFORE_A_FIGURE = frozenset({"with", "to", "at", "by", "from", "above", "below", "between"})
_OF_A_YEAR = frozenset({"figure", "level", "number", "price", "rate", "standard"})
_LIKE_A_YEAR = re.compile(r"1[6-9]\d\d|20\d\d")
_EACH_TIME = frozenset({"another", "each", "every"})
_OF_UNITS = frozenset({"cubic", "fluid", "imperial", "long", "metric", "nautical", "short", "sq", "square", "statute"})
"""Adjectives that belong to a unit: "20 cubic metres"."""
_MOST_BETWEEN = 4
"""Adjectives between a number and what it counts."""


def number_type(doc: Doc, begin: int, start: int, end: int, counted: Token | None) -> NumberType | None:
    """What a number tells, by the signs around it and the noun it counts; None when it cannot be asked for."""
    after = doc[end].lower_ if end < len(doc) else ""
    if after in PERCENT or (after == "per" and end + 1 < len(doc) and doc[end + 1].lower_ == "cent"):
        return NumberType.PERCENT
    timed = counted is not None and lemma(counted) in units().time
    if start > 0 and doc[start - 1].lower_ in _EACH_TIME and not timed:  # "every four years" is how often
        return None  # "400 for every 100,000 births" is a rate
    if begin < start and counted is not None and counted.i >= end and _is_of_so_much(counted):
        return NumberType.WORTH
    if begin < start or (counted is not None and lemma(counted) in units().currency and counted.i >= end):
        return NumberType.MONEY
    if after in {"°", "°c", "°f"}:
        return NumberType.MEASURE
    if doc[end - 1].lower_ in FRACTIONS and after in _WHOLES - {"of"}:
        return NumberType.PORTION
    if doc[start].lower_ in MANY:
        return NumberType.MANY if after == "of" else None
    if counted is None:
        return _standing_alone(doc, start, end)
    return _of_counted(doc, start, end, counted)


def _is_of_so_much(noun: Token) -> bool:
    """Whether an amount of money only says how large a thing is: "a $7 million contract"; not "$20,000 bail"."""
    if lemma(noun) in units().currency:
        return False
    return any(child.lower_ in {"a", "an"} and child.dep_ == "det" for child in noun.lefts)


def _of_counted(doc: Doc, start: int, end: int, counted: Token) -> NumberType | None:
    """What a number tells by the noun it counts."""
    word = lemma(counted)
    after = doc[end].lower_ if end < len(doc) else ""
    if word in FRACTIONS:
        return None
    if word == "age" and counted.i == start - 1:
        return NumberType.AGE
    between = doc[end : counted.i]
    if counted.i < start or len(between) - len(bracketed(list(between))) > _MOST_BETWEEN:
        return None
    if word in units().time:
        return _of_time(doc, counted)
    if word in _OF_A_YEAR and _LIKE_A_YEAR.fullmatch(doc[start].text):
        return None  # "2000 levels" are those of the year
    if word in units().distance or counted.lower_ in units().distance:
        return NumberType.MEASURE if after in {"square", "cubic", "sq"} else NumberType.DISTANCE
    if counted.tag_ == "NNS" and any(token.tag_ == "JJ" and token.lower_ not in _OF_UNITS for token in between):
        return NumberType.COUNT  # "twenty academic degrees" are no measure
    if word in units().measure or counted.lower_ in units().measure or after in {"square", "cubic"}:
        return NumberType.MEASURE
    return NumberType.COUNT if counted.tag_ in {"NNS", "NNPS"} or is_countable(counted) else None


def _of_time(doc: Doc, counted: Token) -> NumberType | None:
    """Whether a number of years is an age or a duration; "ten years ago" is neither."""
    following = doc[counted.i + 1].lower_ if counted.i + 1 < len(doc) else ""
    if following == "old" or (following == "of" and counted.i + 2 < len(doc) and doc[counted.i + 2].lower_ == "age"):
        return NumberType.AGE
    if following == "into" or (
        following in {"after", "before", "in"} and counted.dep_ == "npadvmod" and counted.i < counted.head.i
    ):
        return NumberType.INTERVAL  # "two minutes into the second half" is a moment
    return None if following in {"ago", "later", "earlier", "before", "after"} else NumberType.DURATION


def _standing_alone(doc: Doc, start: int, end: int) -> NumberType | None:
    """A number without a noun: the age in "aged 39", the value in "a population of 853,382", or "5 of the ships"."""
    before = doc[start - 1].lower_ if start > 0 else ""
    after = doc[end].lower_ if end < len(doc) else ""
    if is_age(doc[start]):
        return NumberType.AGE
    if before in {"aged", "age"} or (before == "of" and start > 1 and doc[start - 2].lower_ in {"age", "ages"}):
        return NumberType.AGE
    if before == "of" and start > 1 and lemma(doc[start - 2]) in units().quantity:
        return NumberType.AMOUNT
    if doc[end - 1].lower_ in FRACTIONS and after == "of":
        return NumberType.FRACTION
    if after == "of" and doc[start:end].root.dep_ in {"nsubj", "nsubjpass", "dobj", "attr", "pobj"}:
        return NumberType.COUNT
    if (
        doc[start:end].root.dep_ == "attr"
        and doc[start:end].root.head.pos_ == "AUX"
        and after in {"", ".", ",", "in", ";", "and"}
    ):
        return NumberType.AMOUNT
    if doc[start].text.replace(",", "").isdigit() and "," in doc[start].text and doc[start:end].root.dep_ == "pobj":
        return NumberType.AMOUNT
    return NumberType.FIGURE if _is_figure(doc[start:end].root, after) else None


def _is_figure(head: Token, after: str) -> bool:
    """Whether a number without a noun ends a phrase: "led the league in goals with 24"."""
    told = head.dep_ in {"dobj", "attr"} or (head.dep_ == "pobj" and head.head.lower_ in _BEFORE_A_FIGURE)
    return told and after in {"", ".", ",", "in", ";", "and", ")", "(", "as", "while"} and head.ent_type_ != "DATE"


def is_countable(counted: Token) -> bool:
    """Whether "How many" can be asked of the noun: a plural that no article or owner makes definite."""
    if counted.tag_ not in {"NNS", "NNPS"}:
        return counted.lower_ in {
            "people",
            "staff",
            "aircraft",
            "series",
            "species",
            "sheep",
            "fish",
            "police",
            "men",
            "women",
            "children",
        }
    for child in counted.children:
        if child.dep_ in {"det", "poss", "predet"} and child.lower_ not in {"some", "any", "no", "an", "a"}:
            return False
        if child.lower_ in {
            "other",
            "first",
            "last",
            "next",
            "latter",
            "former",
            "same",
            "more",
            "additional",
            "remaining",
            "further",
        }:
            return False
    return True

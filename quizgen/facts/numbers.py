"""Numbers as facts: counts, percentages, money, measures, durations and ages."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from quizgen.facts.fact import Fact, NumberType
from quizgen.language.hidden import is_age
from quizgen.language.lemmas import lemma
from quizgen.language.phrases import bracketed
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from quizgen.language.tokens import Doc, Token

_SCALES = frozenset({"hundred", "thousand", "million", "billion", "trillion", "dozen", "crore", "lakh"})
_SIGNS = frozenset({"$", "£", "€", "¥", "US$", "A$", "C$", "Rs", "Rs."})
_PERCENT = frozenset({"%", "percent", "per cent", "percentage"})
_RATES = frozenset({"hectare", "acre", "litre", "liter", "person", "mile", "kilometre", "kilometer"})
_FRACTIONS = frozenset(
    {
        "half",
        "two-thirds",
        "three-quarters",
        "one-third",
        "one-quarter",
        "third",
        "thirds",
        "quarter",
        "quarters",
    }
)
_PARTS_COUNTED = frozenset({"one", "two", "three"})
_WHOLES = frozenset({"of", "the", "all", "its", "his", "her", "their"})
_MANY = frozenset({"dozens", "scores", "hundreds", "thousands", "millions", "billions", "tens"})
_BEFORE_A_FIGURE = frozenset({"with", "to", "at", "by", "from", "above", "below", "between"})
_OF_A_YEAR = frozenset({"figure", "level", "number", "price", "rate", "standard"})
_LIKE_A_YEAR = re.compile(r"1[6-9]\d\d|20\d\d")
_MOST_BETWEEN = 4
"""Adjectives between a number and what it counts."""
_WITH_UNITS = frozenset(
    {NumberType.MEASURE, NumberType.DISTANCE, NumberType.DURATION, NumberType.INTERVAL, NumberType.MONEY}
)
"""What is answered with its unit: "20 tonnes"."""
_JOINS = frozenset({"to", "–", "-", "and", "or"})


@dataclass(frozen=True, slots=True)
class Units:
    """The lists of `data/units.toml`, each explained there."""

    time: frozenset[str]
    distance: frozenset[str]
    measure: frozenset[str]
    currency: frozenset[str]
    approximate: frozenset[str]
    quantity: frozenset[str]
    labels: frozenset[str]
    ordered: frozenset[str]


@cache
def units() -> Units:
    """The lists, read once."""
    text = (files("quizgen.facts") / "data" / "units.toml").read_text(encoding="utf-8")
    return Units(**{name: frozenset(words) for name, words in tomllib.loads(text).items()})


def number_facts(doc: Doc, taken: Collection[int]) -> Iterator[Fact]:
    """The numbers of a document that tell how many, how much, how long or how old.

    Args:
        doc: A parsed paragraph.
        taken: Indices of tokens that belong to a name or a date.
    """
    end = 0
    for token in doc.tokens:
        if token.i < end or token.i in taken or not _begins_number(token):
            continue
        end = _number_end(doc, token.i, taken)
        fact = _fact(doc, token.i, end)
        if fact is not None:
            yield fact
            end = max(end, fact.end)


def _begins_number(token: Token) -> bool:
    if token.tag_ != "CD" and not (token.like_num and token.pos_ == "NUM"):
        return (token.lower_ in _FRACTIONS or token.lower_ in _MANY) and token.pos_ in {"NOUN", "DET", "PRON"}
    if (
        token.lower_ == "one"
        and token.i + 1 < len(token.doc)
        and token.nbor(1).lower_ in _SCALES | _PERCENT | _FRACTIONS
    ):
        return True  # "one percent", "one million", "one third"
    return token.ent_type_ != "ORDINAL" and token.lower_ not in {"one", "zero"}


def _number_end(doc: Doc, start: int, taken: Collection[int]) -> int:
    """Index after the number that begins at `start`, ranges and scale words included."""
    end = start + 1
    while end < len(doc) and end not in taken:
        token = doc[end]
        if (
            token.text == "-"
            and end + 1 < len(doc)
            and doc[end - 1].is_alpha
            and doc[end + 1].tag_ == "CD"
            and doc[end + 1].is_alpha
        ):
            end += 2
        elif token.lower_ == "of" and end + 1 < len(doc) and {doc[end - 1].lower_, doc[end + 1].lower_} <= _MANY:
            end += 2  # "tens of thousands"
        elif (
            token.lower_ in _SCALES
            or (token.tag_ == "CD" and doc[end - 1].lower_ not in _JOINS)
            or _is_part_in_words(doc, end)
        ):
            end += 1
        elif (
            _goes_on_in_words(doc, end)
            or (token.text == "-" and end + 1 < len(doc) and doc[end + 1].lower_ in _FRACTIONS)
            or (token.lower_ in _JOINS and end + 1 < len(doc) and doc[end + 1].tag_ == "CD" and _joins(doc, start, end))
        ):
            end += 2
        else:
            break
    return end


def _is_part_in_words(doc: Doc, place: int) -> bool:
    """Whether a fraction ends here that is written as two words: the "third" of "one third"."""
    return doc[place].lower_ in _FRACTIONS and doc[place - 1].lower_ in _PARTS_COUNTED


def _goes_on_in_words(doc: Doc, place: int) -> bool:
    """Whether "and" stands inside one number: "two hundred and thirty"."""
    inside = doc[place].lower_ == "and" and place + 1 < len(doc) and doc[place - 1].lower_ in _SCALES
    return inside and doc[place + 1].tag_ == "CD" and doc[place + 1].is_alpha and doc[place - 1].is_alpha


def _joins(doc: Doc, start: int, place: int) -> bool:
    """Whether the word at `place` makes a range of the numbers around it."""
    word = doc[place].lower_
    if word == "and":
        return start > 0 and doc[start - 1].lower_ == "between"
    return word in {"to", "–"} or (word == "or" and doc[place].head.i in {place - 1, place + 1})


def _fact(doc: Doc, start: int, end: int) -> Fact | None:
    if _is_label(doc, start, end):
        return None
    core = doc[start:end]
    head = core.root
    after = doc[end] if end < len(doc) else None
    begin = start - 1 if start > 0 and doc[start - 1].text in _SIGNS else start
    counted = None if is_age(doc[start]) else _counted(head, start, end)
    kind = _type(doc, begin, start, end, counted)
    if kind is None:
        return None
    if kind in {NumberType.PORTION, NumberType.MANY}:
        counted = None
    while (
        kind is NumberType.MEASURE
        and counted is None
        and end < len(doc)
        and doc[end].text in {"°", "°C", "°F", "C", "F"}
    ):
        end += 1
    if kind is NumberType.PERCENT and after is not None:
        end += 1 if after.lower_ in _PERCENT else 2  # "per cent" is two words
        end += 3 if _is_second_percentage(doc, end) else 0
    begin -= _opens_with_a_word(doc, start, kind)
    begin = _with_approximation(doc, begin)
    head = doc[start:end].root if kind is NumberType.MEASURE and counted is None else head
    unit = "" if counted is None else counted.text
    answer = doc[begin:end].text
    if kind in _WITH_UNITS and counted is not None and counted.i >= end:
        answer = _with_unit(doc, begin, end, counted)
        end = max(end, min(counted.i + 1, end + 3))
        if (
            end + 1 < len(doc)
            and doc[end].lower_ in {"per", "an", "a"}
            and doc[end + 1].lower_ in units().time | _RATES
        ):
            kind = _how_often(kind, doc[end - 1])
            end += 2
        answer = doc[begin:end].text
    return Fact(
        Kind.NUMBER,
        kind,
        begin,
        end,
        head if kind is not NumberType.PERCENT else doc[start:end].root,
        answer,
        answer.casefold(),
        unit,
        counted,
        guessed=kind is NumberType.COUNT and counted is not None and not _is_countable(counted),
    )


def _is_second_percentage(doc: Doc, place: int) -> bool:
    """Whether a range of percentages goes on here: the "to 10%" of "5% to 10%"."""
    if place + 2 >= len(doc) or doc[place].text not in {"to", "–", "-"} or doc[place + 2].lower_ not in _PERCENT:
        return False
    before = doc[place - 2].nbor(-1).lower_ if place > 2 else ""  # noqa: PLR2004 - the number and its sign
    return doc[place + 1].tag_ == "CD" and before != "from"


def _how_often(kind: NumberType, unit: Token) -> NumberType:
    """What "three days a week" tells: how often, where "three hours a day" tells how long."""
    often = kind is NumberType.DURATION and lemma(unit) in {"day", "night", "week", "month"}
    return NumberType.FREQUENCY if often else kind


def _with_unit(doc: Doc, begin: int, end: int, counted: Token) -> str:
    return str(doc[begin : max(end, counted.i + 1)].text)


def _is_label(doc: Doc, start: int, end: int) -> bool:
    """Whether the number names something ("Chapter 3", "Boeing 747", "24-10", "3-year") instead of telling how many."""
    before = doc[start - 1] if start > 0 else None
    after = doc[end] if end < len(doc) else None
    if after is not None and after.text in {"-", "–", "/", ":"} and not after.whitespace_:
        return True
    if after is not None and after.lower_ in {"o'clock", "am", "pm", "a.m.", "p.m."}:
        return True
    if before is None:
        return False
    if before.text in {"-", "–", "/", ":", "×", "±", "=", "<", ">", "#", "§"} and before.i != 0:
        return True
    if before.pos_ != "VERB" and (before.lower_ in units().labels or lemma(before) in units().labels):
        return True
    return (
        before.pos_ == "PROPN"
        and before.text[:1].isupper()
        and before.whitespace_ == " "
        and doc[start].text[:1].isdigit()
        and (after is None or after.tag_ != "NNS")
    )


def _counted(head: Token, start: int, end: int) -> Token | None:
    """The noun that the number counts, outside the number itself."""
    node = head
    while node.dep_ in {"quantmod", "compound", "nummod", "advmod", "npadvmod", "amod"} or node.tag_ == "CD":
        above = node.head
        if above.i == node.i:
            return None
        if node.dep_ == "nummod" and not start <= above.i < end:
            return above if above.pos_ in {"NOUN", "PROPN", "SYM"} else None
        if node.dep_ not in {"quantmod", "compound", "nummod"}:
            return None
        if node.dep_ == "compound" and not start <= above.i < end:
            return above if above.tag_ == "NNS" else None
        node = above
    return None


def _type(doc: Doc, begin: int, start: int, end: int, counted: Token | None) -> NumberType | None:
    """What a number tells, by the signs around it and the noun it counts; None when it cannot be asked for."""
    after = doc[end].lower_ if end < len(doc) else ""
    if after in _PERCENT or (after == "per" and end + 1 < len(doc) and doc[end + 1].lower_ == "cent"):
        return NumberType.PERCENT
    if begin < start or (counted is not None and lemma(counted) in units().currency and counted.i >= end):
        return NumberType.MONEY
    if after in {"°", "°c", "°f"}:
        return NumberType.MEASURE
    if doc[end - 1].lower_ in _FRACTIONS and after in _WHOLES - {"of"}:
        return NumberType.PORTION
    if doc[start].lower_ in _MANY:
        return NumberType.MANY if after == "of" else None
    if counted is None:
        return _standing_alone(doc, start, end)
    return _of_counted(doc, start, end, counted)


def _of_counted(doc: Doc, start: int, end: int, counted: Token) -> NumberType | None:
    """What a number tells by the noun it counts."""
    word = lemma(counted)
    after = doc[end].lower_ if end < len(doc) else ""
    if word in _FRACTIONS:
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
    if word in units().measure or counted.lower_ in units().measure or after in {"square", "cubic"}:
        return NumberType.MEASURE
    return NumberType.COUNT if counted.tag_ in {"NNS", "NNPS"} or _is_countable(counted) else None


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
    if doc[end - 1].lower_ in _FRACTIONS and after == "of":
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


def _is_countable(counted: Token) -> bool:
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


def _opens_with_a_word(doc: Doc, start: int, kind: NumberType) -> bool:
    """Whether the word before belongs to the number: the "one" of "one third", the "a" of "a hundred"."""
    if start == 0:
        return False
    before = doc[start - 1]
    if kind is NumberType.FRACTION:
        return before.lower_ == "a" or (before.tag_ == "CD" and before.is_alpha)
    return before.lower_ == "a" and doc[start].lower_ in _SCALES


def _with_approximation(doc: Doc, start: int) -> int:
    """Where the number begins when "about" or "more than" belongs to it."""
    for length in (3, 2, 1):
        if start - length >= 0 and doc[start - length : start].text.lower() in units().approximate:
            governs = length == 1 and doc[start - 1].dep_ == "prep" and doc[start - 1].head.pos_ == "VERB"
            return start if governs else start - length  # "is organised around four themes"
    return start

"""Numbers as facts: counts, percentages, money, measures, durations and ages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.fact import Fact, NumberType
from quizgen.facts.numberspans import (
    PERCENT,
    begins_number,
    begins_range_of_compounds,
    is_label,
    number_end,
    opens_with_a_word,
    with_approximation,
    with_between,
)
from quizgen.facts.numbertypes import is_countable, number_type
from quizgen.facts.units import units
from quizgen.language.hidden import is_age
from quizgen.language.lemmas import lemma
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from quizgen.language.doc import Doc
    from quizgen.language.tokens import Token

_SIGNS = frozenset({"$", "£", "€", "¥", "US$", "A$", "C$", "USD", "EUR", "GBP", "Rs", "Rs."})
_RATES = frozenset({"hectare", "acre", "litre", "liter", "person", "mile", "kilometre", "kilometer"})
_WITH_UNITS = frozenset(
    {NumberType.MEASURE, NumberType.DISTANCE, NumberType.DURATION, NumberType.INTERVAL, NumberType.MONEY}
)
"""What is answered with its unit: "20 tonnes"."""


def number_facts(doc: Doc, taken: Collection[int]) -> Iterator[Fact]:
    """The numbers of a document that tell how many, how much, how long or how old.

    Args:
        doc: A parsed paragraph.
        taken: Indices of tokens that belong to a name or a date.
    """
    end = 0
    for token in doc.tokens:
        if token.i < end or token.i in taken or not begins_number(token):
            continue
        end = number_end(doc, token.i, taken)
        fact = _fact(doc, token.i, end)
        if fact is not None:
            yield fact
            end = max(end, fact.end)


def _fact(doc: Doc, start: int, end: int) -> Fact | None:
    if is_label(doc, start, end):
        return None
    core = doc[start:end]
    head = core.root
    after = doc[end] if end < len(doc) else None
    begin = start - 1 if start > 0 and doc[start - 1].text in _SIGNS else start
    counted = None if is_age(doc[start]) else _counted(head, start, end)
    kind = number_type(doc, begin, start, end, counted)
    if kind is None or (kind is NumberType.COUNT and _is_a_year(doc, start, end)):
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
        end += 1 if after.lower_ in PERCENT else 2  # "per cent" is two words
        end += 3 if _is_second_percentage(doc, end) else 0
    begin -= opens_with_a_word(doc, start, kind)
    begin = with_approximation(doc, begin)
    begin = with_between(doc, begin, end)
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
        if begins_range_of_compounds(doc, end):
            return None
        answer = doc[begin:end].text
    if kind is NumberType.DURATION and begin > 0 and doc[begin - 1].lower_ == "every":
        kind, begin, answer = NumberType.FREQUENCY, begin - 1, f"{doc[begin - 1].text} {answer}"
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
        guessed=kind is NumberType.COUNT and counted is not None and not is_countable(counted),
    )


def _is_a_year(doc: Doc, start: int, end: int) -> bool:
    """Whether a number is the year of "In 1994 parts of the film were shown", and counts nothing."""
    year = end == start + 1 and re.fullmatch(r"1[5-9]\d\d|20\d\d", doc[start].text) is not None
    return year and doc[start].ent_type_ == "DATE" and start > 0 and doc[start - 1].lower_ == "in"


def _is_second_percentage(doc: Doc, place: int) -> bool:
    """Whether a range of percentages goes on here: the "to 10%" of "5% to 10%"."""
    if place + 2 >= len(doc) or doc[place].text not in {"to", "–", "-"} or doc[place + 2].lower_ not in PERCENT:
        return False
    before = doc[place - 2].nbor(-1).lower_ if place > 2 else ""  # noqa: PLR2004 - the number and its sign
    return doc[place + 1].tag_ == "CD" and before != "from"


def _how_often(kind: NumberType, unit: Token) -> NumberType:
    """What "three days a week" tells: how often, where "three hours a day" tells how long."""
    often = kind is NumberType.DURATION and lemma(unit) in {"day", "night", "week", "month"}
    return NumberType.FREQUENCY if often else kind


def _with_unit(doc: Doc, begin: int, end: int, counted: Token) -> str:
    return str(doc[begin : max(end, counted.i + 1)].text)


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

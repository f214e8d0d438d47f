"""Days and months that the text's own order completes: "In May 1912 ... On 3 June the harbour burned" was in 1912."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.calendar import in_speech, lies_ahead, with_year
from quizgen.facts.fact import DateType
from quizgen.quiz import Kind
from quizgen.values.dates import DateValue, parse_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.facts.fact import Fact
    from quizgen.language.doc import Doc

_YEAR = re.compile(r"\b(?:1\d{3}|20\d{2})\b")
_NOT_THEN = frozenset({"since", "until", "till", "by", "before", "after", "from", "to", "of"})
"""After these, a year is not the one in which what is told happened."""

_ALSO_THEN = frozenset({"and", "or", "to", "–", "-", ","})


def in_their_year(doc: Doc, facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """The facts, with the year of each day and month that the year told right before it makes sure."""
    dates = [fact for fact in facts if fact.kind is Kind.DATE]
    done: dict[Fact, Fact] = {}
    for place, fact in enumerate(dates):
        before = [done.get(other, other) for other in dates[:place]]
        year = _year_for(doc, fact, before, dates[place + 1 :]) if lacks_year(fact) else None
        if year is not None:
            done[fact] = with_year(fact, year)
    return tuple(done.get(fact, fact) for fact in facts)


def lacks_year(fact: Fact) -> bool:
    """Whether a day or month has no year: "3 May"."""
    return fact.type in {DateType.DAY, DateType.MONTH} and not _YEAR.search(fact.answer)


def _year_for(doc: Doc, fact: Fact, before: Sequence[Fact], after: Sequence[Fact]) -> int | None:
    if in_speech(doc[fact.start]):
        return None
    shared = _shared_year(doc, fact, after)
    if shared is not None:
        return shared
    told = [(other, years) for other in before if (years := [int(year) for year in _YEAR.findall(other.answer)])]
    if not told or lies_ahead(fact.head) is not False:
        return None
    last, years = told[-1]
    following = [int(year) for other in after for year in _YEAR.findall(other.answer)[:1]]
    in_order = all(max(found) <= years[0] for _, found in told[:-1]) and all(year >= years[0] for year in following[:1])
    sure = len(years) == 1 and in_order and _is_near(doc, last, fact) and _happened_then(doc, last)
    return years[0] if sure and _comes_later(last, fact) else None


def _shared_year(doc: Doc, fact: Fact, after: Sequence[Fact]) -> int | None:
    """The year of the day it is joined with: "on May 3 and June 9, 1912"."""
    for other in after[:1]:
        between = doc[fact.end : other.start]
        years = _YEAR.findall(other.answer)
        if len(between) and all(token.lower_ in _ALSO_THEN for token in between) and len(years) == 1:
            return int(years[0])
    return None


def _is_near(doc: Doc, last: Fact, fact: Fact) -> bool:
    """Whether the year stands in the same sentence or in the one before."""
    return sum(1 for token in doc[last.start + 1 : fact.start + 1] if token.is_sent_start) <= 1


def _happened_then(doc: Doc, last: Fact) -> bool:
    """Whether the year is told as the time of something: "in 1912", not "since 1912" or "(1912)"."""
    word = doc[last.start - 1].lower_ if last.start > 0 else ""
    return word not in _NOT_THEN and word not in {"(", "the", "a"} and not in_speech(doc[last.start])


def _comes_later(last: Fact, fact: Fact) -> bool:
    """Whether the day lies after the one told before it, in the same year; a mere year says nothing against it."""
    one, other = parse_date(last.answer), parse_date(fact.answer)
    if not isinstance(other, DateValue) or other.month is None:
        return False
    if not isinstance(one, DateValue) or one.month is None:
        return last.type is DateType.YEAR
    return (one.month, one.day or 0) <= (other.month, other.day or 31)

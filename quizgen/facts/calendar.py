"""Days that only the date of publication completes: "on Tuesday", "yesterday", "12 May" in the news of that year."""

from __future__ import annotations

import calendar
import re
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from quizgen.facts.fact import DateType, Fact
from quizgen.quiz import Kind
from quizgen.values.date_text import date_forms
from quizgen.values.dates import DateValue, Precision, parse_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.language.doc import Doc
    from quizgen.language.tokens import Token

_WEEKDAYS = {name.lower(): place for place, name in enumerate(calendar.day_name)}
_YEAR = re.compile(r"\b(?:1[5-9]\d\d|20\d\d)\b")
_FROM_NOW = {"yesterday": -1, "today": 0, "tomorrow": 1, "tonight": 0}
_PARTS_OF_A_DAY = frozenset({"afternoon", "evening", "morning", "night"})
_NEAR = {"last": -1, "this": 0}
_WEEK = 7
_PAST = frozenset({"was", "were", "had", "did", "has", "have"})
_FUTURE = frozenset({"will", "shall", "'ll", "’ll"})


def on_the_calendar(doc: Doc, facts: Sequence[Fact], published: date) -> tuple[Fact, ...]:
    """The facts with the days that the date of publication makes exact, in reading order.

    A day without its year gets one where no year but that of publication has stood before it in the paragraph; a
    weekday becomes the nearest such day, before publication for what has happened and after it for what will; and
    "yesterday" is the day before.
    """
    taken = {index for fact in facts for index in range(fact.start, fact.end)}
    completed = [_completed(doc, fact, published) for fact in facts]
    near = (*_weekdays(doc, published), *_days_from_now(doc, published))
    days = [fact for fact in near if fact.start not in taken]
    return tuple(sorted([*completed, *days], key=lambda fact: (fact.start, fact.end)))


def years_told(doc: Doc, facts: Sequence[Fact]) -> dict[int, str]:
    """By token index, how the last word of each completed day reads in a stem: with the year."""
    told: dict[int, str] = {}
    for fact in facts:
        shown = doc[fact.start : fact.end].text
        completed = fact.type in {DateType.DAY, DateType.MONTH} and fact.answer != shown
        if completed and fact.answer.startswith(shown) and not _is_in_a_title(doc, fact):
            last = doc[fact.end - 1]
            told[last.i] = last.text + fact.answer[len(shown) :]
    return told


def _is_in_a_title(doc: Doc, fact: Fact) -> bool:
    """Whether a day belongs to a name: "Song of May 3"."""
    return fact.start > 1 and doc[fact.start - 1].lower_ == "of" and doc[fact.start - 2].pos_ == "PROPN"


def _completed(doc: Doc, fact: Fact, published: date) -> Fact:
    if fact.type not in {DateType.DAY, DateType.MONTH} or _YEAR.search(fact.answer) or in_speech(doc[fact.start]):
        return fact
    value = parse_date(fact.answer)
    if not isinstance(value, DateValue) or value.month is None or (fact.type is DateType.DAY and value.day is None):
        return fact
    said = _year_said(doc, fact, published)
    if said is not None:
        return replace(with_year(fact, said), end=fact.end + _WORDS_OF_A_YEAR)
    ahead = lies_ahead(fact.head)
    before = {int(year) for year in _YEAR.findall(doc[: fact.start].text)}
    if ahead is None or before - {published.year}:
        return fact
    return with_year(fact, _year_of(value.month, value.day, published, ahead=ahead))


_WORDS_OF_A_YEAR = 2
_YEARS_OFF = {"last": -1, "this": 0, "next": 1}


def _year_said(doc: Doc, fact: Fact, published: date) -> int | None:
    """The year of "in May last year"."""
    words = [token.lower_ for token in doc[fact.end : fact.end + _WORDS_OF_A_YEAR]]
    return published.year + _YEARS_OFF[words[0]] if words[1:] == ["year"] and words[0] in _YEARS_OFF else None


def with_year(fact: Fact, year: int) -> Fact:
    """The fact with this year: "3 May" gives "3 May 1912", "May 3" gives "May 3, 1912"."""
    answer = f"{fact.answer}, {year}" if fact.answer.strip()[-1:].isdigit() else f"{fact.answer} {year}"
    return replace(fact, answer=answer, key=answer.casefold(), accept=(fact.answer, *fact.accept))


def _year_of(month: int, day: int | None, published: date, *, ahead: bool) -> int:
    """The year of the nearest such day, or month, on the right side of publication."""
    here, now = ((month, day), (published.month, published.day)) if day is not None else ((month,), (published.month,))
    if ahead:
        return published.year if here >= now else published.year + 1
    return published.year - 1 if here > now else published.year


def _weekdays(doc: Doc, published: date) -> Iterator[Fact]:
    for token in doc:
        weekday = _WEEKDAYS.get(token.lower_)
        if weekday is None or not token.text[:1].isupper() or not _stands_alone(token) or in_speech(token):
            continue
        ahead = lies_ahead(token)
        if ahead is None or _is_in_passing(token):
            continue
        back = (published.weekday() - weekday) % _WEEK
        days = ((weekday - published.weekday()) % _WEEK or _WEEK) if ahead else -back
        yield _day(token, published + timedelta(days=days))


def _days_from_now(doc: Doc, published: date) -> Iterator[Fact]:
    """The days that are told by how far off they are: "yesterday", "last night", "tomorrow morning"."""
    for token in doc:
        if token.dep_ != "npadvmod" or token.head.pos_ not in {"VERB", "AUX"}:
            continue
        before = token.nbor(-1) if token.i > 0 and token.nbor(-1).head.i == token.i else None
        off = _off(token, before)
        if off is None or in_speech(token) or not _fits(off, token):
            continue
        yield _day(token, published + timedelta(days=off), token if before is None else before)


def _fits(off: int, token: Token) -> bool:
    """Whether the verb's form goes with the day: what happened did so yesterday or today."""
    ahead = None if _is_in_passing(token) else lies_ahead(token)
    return ahead is not None and (off == 0 or ahead is (off > 0))


def _is_in_passing(token: Token) -> bool:
    """Whether a day only tells a noun from others: "the letters published today"."""
    verb = next((node for node in token.ancestors if node.pos_ in {"VERB", "AUX"}), None)
    return verb is not None and verb.dep_ == "acl"


def _off(noun: Token, before: Token | None) -> int | None:
    """How many days from now it is; None for what is no day."""
    if before is None:
        return _FROM_NOW.get(noun.lower_)
    if noun.lower_ not in _PARTS_OF_A_DAY:
        return None
    if before.lower_ == "last" and noun.lower_ != "night":
        return None
    return (_FROM_NOW | _NEAR).get(before.lower_)


def _day(token: Token, day: date, first: Token | None = None) -> Fact:
    forms = date_forms(DateValue(day.year, day.month, day.day, Precision.DAY))
    answer = f"{calendar.day_name[day.weekday()]} {forms[0]}"
    start = token.i if first is None else first.i
    accept = (token.doc[start : token.i + 1].text, *forms)
    return Fact(Kind.DATE, DateType.DAY, start, token.i + 1, token, answer, forms[0].casefold(), accept=accept)


def _stands_alone(token: Token) -> bool:
    """Whether the weekday says when: "on Tuesday", "resigned Tuesday", not "Tuesday Group" or "every Tuesday"."""
    plain = not any(child.dep_ in {"amod", "det", "compound", "nummod"} for child in token.children)
    at = token.dep_ == "pobj" and token.head.lower_ == "on" and token.head.head.pos_ in {"VERB", "AUX"}
    return plain and (at or (token.dep_ == "npadvmod" and token.head.pos_ in {"VERB", "AUX"}))


def lies_ahead(token: Token) -> bool | None:
    """Whether what the verb tells was still to come; None when its form does not say."""
    verb = next((node for node in token.ancestors if node.pos_ in {"VERB", "AUX"}), None)
    if verb is None:
        return None
    words = {child.lower_ for child in verb.lefts if child.dep_ in {"aux", "auxpass"}}
    if words & _FUTURE:
        return True
    if words & _PAST or (not words and verb.tag_ == "VBD"):
        return False
    return _of_no_tense(verb, words)


def _of_no_tense(verb: Token, words: set[str]) -> bool | None:
    """Whether a deed lies ahead that only the verb above tells the time of: "died after leaving home on 3 May"."""
    above = verb.head
    if verb.tag_ == "VBN" and verb.dep_ == "acl" and not words:
        return None if verb.lower_ in _PLANNED else False
    leaning = verb.dep_ in {"advcl", "ccomp"} or (verb.dep_ == "pcomp" and above.lower_ in _AFTERWARDS)
    if verb.tag_ in {"VBG", "VBN"} and leaning and words <= {"being", "having"}:
        finite = next((node for node in verb.ancestors if node.pos_ == "VERB"), None)
        return False if finite is not None and finite.tag_ == "VBD" else None
    planned = "to" in words and verb.dep_ == "xcomp" and above.lower_ in _PLANNED
    now = planned and any(child.lower_ in {"is", "are"} for child in (*above.lefts, above.head))
    return True if now else None


_AFTERWARDS = frozenset({"after", "since", "by", "following"})
_PLANNED = frozenset({"due", "expected", "planned", "scheduled", "set", "slated"})


def in_speech(token: Token) -> bool:
    """Whether the token stands in quotation marks, where another day may be meant."""
    before = token.doc[token.sent.start : token.i].text
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")

"""Wrong options for numbers and dates: the answer's own, moved, in the same form."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from quizgen.facts.fact import DateType, NumberType
from quizgen.values import number_words, parse_number
from quizgen.values.dates import DateValue, parse_date

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable

    from quizgen.facts.fact import Fact

DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
"""A number as it is written."""

MOST_DIGITS = 30
"""A longer number is none that anybody chooses among others, and may be too large to reckon with."""

_WEEKDAYS = frozenset(calendar.day_name)
_YEAR = re.compile(r"(?<!\d)(?:1\d{3}|20\d{2})(?!\d)")
_ANCIENT = re.compile(r"\b(\d{1,4})(?=\s?(?:BC|BCE|B\.C\.|AD|CE)\b)")


def _ancient_dates(fact: Fact, rng: random.Random) -> Iterable[str]:
    """The same date in other years of the same era."""
    shifts = [shift for shift in range(-12, 13) if abs(shift) > 1]
    rng.shuffle(shifts)
    year = int(_ANCIENT.findall(fact.answer)[-1])
    return [_ANCIENT.sub(str(year + shift), fact.answer) for shift in shifts if year + shift > 0]


def moved_dates(fact: Fact, rng: random.Random) -> Iterable[str]:
    """The same date some years away; the distance grows with how long ago it was."""
    if fact.type is DateType.CENTURY:
        return []
    if _ANCIENT.search(fact.answer):
        return _ancient_dates(fact, rng)
    weekday, _, rest = fact.answer.partition(" ")
    if weekday in _WEEKDAYS:
        return _near_days(rest, rng)
    if _SHORT_SPAN.search(fact.answer):
        return _short_spans(fact.answer, rng)
    years = [int(match) for match in _YEAR.findall(fact.answer)]
    if not years:
        return []
    step = 10 if re.search(r"\d0['’]?s$", fact.answer) else 1
    reach = 30 if max(years) < 1700 else (12 if max(years) < 1950 else 6)  # noqa: PLR2004 - older dates are known less exactly
    shifts = [
        step * shift
        for shift in range(-reach // (2 if step > 1 else 1), reach // (2 if step > 1 else 1) + 1)
        if shift and (step > 1 or abs(shift) > 1)
    ]
    rng.shuffle(shifts)
    options = [_YEAR.sub(lambda match, shift=shift: str(int(match.group()) + shift), fact.answer) for shift in shifts]  # type: ignore[misc]  # mypy cannot type a lambda's default
    latest = max(years) if max(years) >= _RECENT else _LATEST
    return [option for option in options if all(int(year) <= latest for year in _YEAR.findall(option))]


_SHORT_SPAN = re.compile(r"(\d{2})(\d{2})([–-])(\d{2})$")


def _short_spans(answer: str, rng: random.Random) -> Iterable[str]:
    """Other spans of the same length: "1620–21" beside "1626–27", never "1626–21"."""
    match = _SHORT_SPAN.search(answer)
    assert match is not None
    century, first, dash, last = match.groups()
    shifts = [shift for shift in range(-12, 13) if abs(shift) > 1]
    rng.shuffle(shifts)
    moved = [(int(first) + shift, int(last) + shift) for shift in shifts]
    lead = answer[: match.start()]
    return [f"{lead}{century}{one:02}{dash}{two:02}" for one, two in moved if 0 <= one < two < _ALL]


def _near_days(day: str, rng: random.Random) -> Iterable[str]:
    """The days around one of the calendar, each with its weekday: "Monday 16 June 2025"."""
    value = parse_date(day)
    if not isinstance(value, DateValue) or not (value.year and value.month and value.day):
        return []
    here = date(value.year, value.month, value.day)
    # Mostly before it: what the news tells of did not happen after the news.
    near = [here + timedelta(days=shift) for shift in range(-6, 2) if shift]
    rng.shuffle(near)
    months = calendar.month_name
    return [f"{calendar.day_name[other.weekday()]} {other.day} {months[other.month]} {other.year}" for other in near]


_LATEST = 2024
_RECENT = 2010  # a year after the text was written is no option: of a recent event, only earlier years are
_ALL = 100  # percent, or years of a person
_SMALL_NUMBER = 20  # up to which people count by ones; above, by tens


def moved_numbers(fact: Fact, rng: random.Random) -> Iterable[str]:
    """The same number made larger or smaller, as round as it was, in the same form."""
    match = DIGITS.search(fact.answer)
    if match is None:
        return _number_words(fact, rng)
    if len(match.group()) > MOST_DIGITS:
        return []
    if len(DIGITS.findall(fact.answer)) > 1:
        return []
    text = match.group()
    # People of 76 do not do what people of 38 do.
    factors = (
        [0.8, 0.85, 0.9, 1.1, 1.15, 1.2] if fact.type is NumberType.AGE else [0.5, 0.6, 0.75, 0.8, 1.25, 1.4, 1.5, 2]
    )
    rng.shuffle(factors)
    options = [_like(text, float(text.replace(",", "")) * factor) for factor in factors]
    made = [fact.answer[: match.start()] + option + fact.answer[match.end() :] for option in options]
    return [option for option, number in zip(made, options, strict=True) if _is_possible(fact, number)]


def _is_possible(fact: Fact, number: str) -> bool:
    value = float(number.replace(",", ""))
    return (
        value > 0
        and not (fact.type is NumberType.PERCENT and value > _ALL)
        and not (fact.type is NumberType.AGE and value > _ALL)
    )


def _like(text: str, value: float) -> str:
    """The value written as roundly and with the same separators as `text`."""
    if "." in text:
        return f"{value:,.{len(text.split('.')[1])}f}" if "," in text else f"{value:.{len(text.split('.')[1])}f}"
    digits = text.replace(",", "")
    zeros = len(digits) - len(digits.rstrip("0"))
    unit = 10 ** max(0, min(zeros, len(digits) - 2))
    rounded = max(1, round(value / unit) * unit)
    return f"{rounded:,}" if "," in text or (rounded >= 10_000 and len(digits) > 4) else str(rounded)  # noqa: PLR2004 - as English texts write


def _number_words(fact: Fact, rng: random.Random) -> Iterable[str]:
    """Other number words for a number word: "six" beside "nine"."""
    for word in fact.answer.split():
        value = parse_number(word.lower())
        if value is not None and value == int(value) and 2 <= value <= 99:  # noqa: PLR2004 - what is written as one word
            number = int(value)
            near = (
                [n for n in range(max(2, number - 4), number + 5) if n != number]
                if number <= _SMALL_NUMBER
                else [number - 20, number - 10, number + 10, number + 20, number - 5, number + 5]
            )
            rng.shuffle(near)
            return [fact.answer.replace(word, _cased(number_words(n), word)) for n in near if n > 1]
    return []


def _cased(word: str, like: str) -> str:
    return word.capitalize() if like[:1].isupper() else word

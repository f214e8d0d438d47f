"""Wrong options: of the answer's kind and form, plausible, and certainly wrong.

Names come from the same passage; numbers and dates are the answer's own, moved, in the same form (Pho et al. 2014,
"Multiple choice question corpus analysis for distractor characterization"). Two good ones beat three with a filler, so
there may be none.
"""

from __future__ import annotations

import calendar
import random
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from quizgen.choose.wording import words
from quizgen.facts.fact import DateType, NumberType
from quizgen.language.namelists import NameType
from quizgen.language.names import PLACES
from quizgen.quiz import Kind
from quizgen.values import number_words, parse_number
from quizgen.values.dates import DateValue, parse_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizgen.facts.fact import Fact

MOST = 3
_YEAR = re.compile(r"(?<!\d)(?:1\d{3}|20\d{2})(?!\d)")
_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
_FEWEST = 2  # with a single wrong option a guess is right every second time


def distractors(fact: Fact, passage: Sequence[Fact], sentence: str, seed: str) -> tuple[str, ...]:
    """Up to three wrong options for a fact, best first; none when fewer than two are good.

    Args:
        fact: What is asked for.
        passage: All facts of the passage, in order.
        sentence: The sentence of the fact; what stands in it may also be true and is no option.
        seed: Makes the choice among equals, the same every time.
    """
    rng = random.Random(seed)  # noqa: S311 - the same choice every time, nothing secret
    if fact.kind is Kind.NAME:
        found = list(_names(fact, passage, sentence, rng))
    elif fact.kind is Kind.DATE:
        found = list(_dates(fact, rng))
    else:
        found = list(_numbers(fact, rng))
    taken = {fact.answer.casefold(), *(other.casefold() for other in fact.accept)}
    around = f" {' '.join(words(sentence))} "
    options: list[str] = []
    for option in found:
        if option.casefold() not in taken and not _stands_in(option, around):
            taken.add(option.casefold())
            options.append(option)
    return tuple(options[:MOST]) if len(options) >= _FEWEST else ()


def _stands_in(option: str, sentence: str) -> bool:
    return f" {' '.join(words(option))} " in sentence


def _names(fact: Fact, passage: Iterable[Fact], sentence: str, rng: random.Random) -> Iterable[str]:
    """Other names of the same type in the passage, those with as many words first."""
    mine = {word.casefold() for word in fact.answer.split()}
    candidates = [
        other for other in passage if other.kind is Kind.NAME and _same_type(fact, other) and _fits(fact, other)
    ]
    length = len(fact.answer.split())
    names = list(dict.fromkeys(other.answer for other in candidates))
    rng.shuffle(names)  # so that the same three do not stand under every question
    ordered = sorted(names, key=lambda name: abs(len(name.split()) - length))
    return [
        name
        for name in ordered
        if not mine & {word.casefold() for word in name.split()} - _SMALL and name not in sentence
    ]


_SMALL = frozenset(
    {
        "of",
        "the",
        "de",
        "von",
        "van",
        "and",
        "for",
        "university",
        "battle",
        "river",
        "lake",
        "city",
        "new",
        "north",
        "south",
    }
)


def _same_type(fact: Fact, other: Fact) -> bool:
    if fact.type in {NameType.COUNTRY, NameType.STATE, NameType.CITY, NameType.CONTINENT} or fact.type not in PLACES:
        return fact.type is other.type and (fact.noun == other.noun or fact.type in {NameType.PERSON, NameType.PEOPLE})
    return other.type in PLACES - {NameType.CONTINENT} and fact.noun == other.noun


def _fits(fact: Fact, other: Fact) -> bool:
    """Whether grammar does not rule it out: a full name beside full names, a plural beside plurals."""
    if fact.type is NameType.PERSON and (" " in fact.answer) != (" " in other.answer):
        return False
    if fact.type is NameType.PEOPLE and fact.answer.endswith("s") != other.answer.endswith("s"):
        return False  # "French" beside "Romans"
    return fact.answer.isupper() == other.answer.isupper() or fact.type in PLACES


_ANCIENT = re.compile(r"\b(\d{1,4})(?=\s?(?:BC|BCE|B\.C\.|AD|CE)\b)")


def _ancient_dates(fact: Fact, rng: random.Random) -> Iterable[str]:
    """The same date in other years of the same era."""
    shifts = [shift for shift in range(-12, 13) if abs(shift) > 1]
    rng.shuffle(shifts)
    year = int(_ANCIENT.findall(fact.answer)[-1])
    return [_ANCIENT.sub(str(year + shift), fact.answer) for shift in shifts if year + shift > 0]


def _dates(fact: Fact, rng: random.Random) -> Iterable[str]:
    """The same date some years away; the distance grows with how long ago it was."""
    if fact.type is DateType.CENTURY:
        return []
    if _ANCIENT.search(fact.answer):
        return _ancient_dates(fact, rng)
    weekday, _, rest = fact.answer.partition(" ")
    if weekday in calendar.day_name:
        return _near_days(rest, rng)
    years = [int(match) for match in _YEAR.findall(fact.answer)]
    if not years:
        return []
    step = 10 if fact.type is DateType.DECADE else 1
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


def _near_days(day: str, rng: random.Random) -> Iterable[str]:
    """The days around one of the calendar, each with its weekday: "Monday 16 June 2025"."""
    value = parse_date(day)
    if not isinstance(value, DateValue) or not (value.year and value.month and value.day):
        return []
    here = date(value.year, value.month, value.day)
    near = [here + timedelta(days=shift) for shift in range(-4, 5) if shift]
    rng.shuffle(near)
    months = calendar.month_name
    return [f"{calendar.day_name[other.weekday()]} {other.day} {months[other.month]} {other.year}" for other in near]


_LATEST = 2024
_RECENT = 2010  # a year after the text was written is no option: of a recent event, only earlier years are
_ALL = 100  # percent, or years of a person
_SMALL_NUMBER = 20  # up to which people count by ones; above, by tens


def _numbers(fact: Fact, rng: random.Random) -> Iterable[str]:
    """The same number made larger or smaller, as round as it was, in the same form."""
    match = _DIGITS.search(fact.answer)
    if match is None:
        return _number_words(fact, rng)
    if len(_DIGITS.findall(fact.answer)) > 1:
        return []
    text = match.group()
    factors = [0.5, 0.6, 0.75, 0.8, 1.25, 1.4, 1.5, 2.0]
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

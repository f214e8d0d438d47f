"""Reads dates as English writes them, each only as exactly as it is written.

Nothing is filled in: "1849" is a year and not its twelfth of June, "12 May" has no year. What would have to
be guessed ("last year", "12/5/1903", "the nineties") is None.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING

from quizgen.values.numbers import parse_ordinal

if TYPE_CHECKING:
    from collections.abc import Callable

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
LONGEST = 80
"""Longer texts are not read: no date anyone writes comes near it."""

_MOST_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LEAP_DAY = (2, 29)
_SEASONS = {"spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter"}
# A bare number is a year from here to there; below and above, only with an era, a month or "the year".
_FIRST_BARE_YEAR, _LAST_BARE_YEAR = 1000, 2999
_FIRST_DATED_YEAR = 100
# "The 1800s" are a century; "the 2000s" are ten years to most.
_FIRST_DECADE_OF_HUNDREDS = 2000


class Precision(IntEnum):
    """How exact a date is, from the least."""

    CENTURY = 1
    DECADE = 2
    YEAR = 3
    SEASON = 4
    MONTH = 5
    DAY = 6


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date with the parts that are written, and no others.

    Attributes:
        year: The year, negative before Christ (-44 is 44 BC); of a decade or century its first: 1990 for the
            1990s, 1801 for the 19th century, -300 for the 3rd century BC.
        month: From 1 to 12.
        day: From 1 to 31.
        precision: The least part that is written.
        season: "spring", "summer", "autumn" or "winter".
        part: "early", "mid" or "late" in the year, month, decade or century.
    """

    year: int | None
    month: int | None
    day: int | None
    precision: Precision
    season: str | None = None
    part: str = ""


@dataclass(frozen=True, slots=True)
class DateSpan:
    """From one date to another, both of them included."""

    start: DateValue
    end: DateValue


def _month_names() -> dict[str, int]:
    """Full names and the usual short ones, in lower case."""
    names = {name.lower(): number for number, name in enumerate(MONTHS, 1)}
    return names | {name[:3]: number for name, number in names.items()} | {"sept": 9}


_MONTHS = _month_names()

# Any word at first, looked up after: to list every name in each pattern takes 2 ms longer at each start.
_MONTH = r"(?P<month>[a-z]{3,9})\.?"
_DAY = r"(?P<day>[0-9]{1,2}(?:st|nd|rd|th)?|[a-z]+(?:-[a-z]+)?)"
_YEAR = r"(?P<year>(?:ad )?[0-9]{1,5}(?: ?(?:bc|ad))?|[0-9]{1,2},[0-9]{3} ?bc)"
_OF_YEAR = rf"(?:,? (?:of |in )?(?:the year )?{_YEAR})"
_ISO = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})")
_DAY_MONTH = re.compile(rf"{_DAY}(?: day)?(?: of)? {_MONTH}{_OF_YEAR}?")
_MONTH_DAY = re.compile(rf"{_MONTH} (?:the )?{_DAY}{_OF_YEAR}?")
_MONTH_YEAR = re.compile(rf"{_MONTH}{_OF_YEAR}?")
_SEASON = re.compile(rf"(?P<season>{'|'.join(_SEASONS)}){_OF_YEAR}")
_DECADE = re.compile(r"(?P<tens>[0-9]{2,3})0'?s(?: (?P<era>bc|ad))?")
_CENTURY = re.compile(r"(?P<rank>[a-z0-9]+(?:-[a-z]+)?)[ -]century(?: (?P<era>bc|ad))?")
_ONLY_YEAR = re.compile(rf"(?P<named>(?:the )?year )?{_YEAR}")

_LEAD = re.compile(
    r"^(?:(?:in|on|by|since|until|till|during|about|around|roughly|approximately|as of|circa|ca|c|the)\b\.? ?"
    r"|~ ?|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?=[0-9a-z]))+"
)
_PART = re.compile(r"(?P<part>early|mid|late)(?: in| of)?[ -](?:the )?")
_ERAS = (
    (re.compile(r"\b(?:b\.? ?c\.? ?e|b\.? ?c)\b\.?"), "bc"),
    (re.compile(r"\b(?:a\. ?d\b\.?|c\. ?e\b\.?|ce\b)"), "ad"),
)
_PLAIN = str.maketrans({"’": "'", "‐": "-", "‑": "-", "−": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " "})
_SPAN_WORD = re.compile(r"(?:in |during )?(?P<word>between |from )")
_TO = re.compile(r" (?:to|until|till|through) | ?[–—] ?| ?- ?")
_AND = re.compile(r" and ")
_DAYS_OF_MONTH = re.compile(rf"{_MONTH} {_DAY}")
_DAY_OF_YEAR = re.compile(rf"{_DAY}{_OF_YEAR}?")


def parse_date(text: str) -> DateValue | DateSpan | None:
    """The date or span of dates that the whole text is, or None.

    Words before it are left out ("in", "by", "around"). Of a span, the start takes month, year and era from
    the end where it has none: "12–15 May 1903", "264–241 BC".
    """
    if len(text) > LONGEST:
        return None
    text = _plain(text)
    return _single(text) or _span(text)


def bare_year(text: str) -> int | None:
    """A year from 1 to 2999 given as bare digits, for where nothing but a year is meant."""
    text = _without_lead(_plain(text))
    return int(text) if re.fullmatch(r"[0-9]{1,4}", text) and 0 < int(text) <= _LAST_BARE_YEAR else None


def _plain(text: str) -> str:
    text = " ".join(text.translate(_PLAIN).lower().split())
    for pattern, era in _ERAS:
        text = pattern.sub(era, text)
    return text.rstrip(" .,;:!?")


def _single(text: str) -> DateValue | None:
    text = _without_lead(text)
    part = _PART.match(text)
    if not part:
        return _date(text)
    value = _date(text[part.end() :])
    return replace(value, part=part["part"]) if value and value.precision is not Precision.DAY else None


def _without_lead(text: str) -> str:
    return _LEAD.sub("", text, count=1)


def _date(text: str) -> DateValue | None:
    for pattern, read in _READERS:
        match = pattern.fullmatch(text)
        value = read(match) if match else None
        if value:
            return value
    return None


def _day(match: re.Match[str]) -> DateValue | None:
    day, month = _day_number(match["day"]), _month_number(match["month"])
    year = _year(match["year"], _FIRST_DATED_YEAR)
    if year is None and match["year"]:
        return None
    if not 1 <= month <= len(MONTHS) or not 1 <= day <= _MOST_DAYS[month - 1]:
        return None
    # Every fourth year: the Julian calendar had a 29 February in 1700 too.
    if (month, day) == _LEAP_DAY and year is not None and year > 0 and year % 4:
        return None
    return DateValue(year, month, day, Precision.DAY)


def _day_number(written: str) -> int:
    """The day of the month; 0 if it is none, as "12st"."""
    return int(written) if written.isdigit() else parse_ordinal(written) or 0


def _month_number(written: str) -> int:
    """The month from its name or number; 0 if it is none."""
    return int(written) if written.isdigit() else _MONTHS.get(written, 0)


def _month(match: re.Match[str]) -> DateValue | None:
    year, month = _year(match["year"], _FIRST_DATED_YEAR), _month_number(match["month"])
    if not month or (year is None and match["year"]):
        return None
    return DateValue(year, month, None, Precision.MONTH)


def _season(match: re.Match[str]) -> DateValue | None:
    year = _year(match["year"], _FIRST_DATED_YEAR)
    return DateValue(year, None, None, Precision.SEASON, _SEASONS[match["season"]]) if year else None


def _decade(match: re.Match[str]) -> DateValue | None:
    year = 10 * int(match["tens"])
    if match["era"] == "bc":
        return None if year % 100 == 0 else DateValue(-year - 9, None, None, Precision.DECADE)
    if not 0 < year <= _LAST_BARE_YEAR:
        return None
    if year % 100 == 0 and year < _FIRST_DECADE_OF_HUNDREDS:
        return DateValue(year + 1, None, None, Precision.CENTURY)
    return DateValue(year, None, None, Precision.DECADE)


def _century(match: re.Match[str]) -> DateValue | None:
    rank = parse_ordinal(match["rank"])
    if not rank:
        return None
    year = -100 * rank if match["era"] == "bc" else 100 * (rank - 1) + 1
    return DateValue(year, None, None, Precision.CENTURY)


def _only_year(match: re.Match[str]) -> DateValue | None:
    year = _year(match["year"], 1 if match["named"] else _FIRST_BARE_YEAR)
    return DateValue(year, None, None, Precision.YEAR) if year else None


def _year(text: str | None, first: int) -> int | None:
    """The year in `text`; without an era it must be from `first` on."""
    if not text:
        return None
    year = int("".join(char for char in text if char.isdigit()))
    if "bc" in text:
        return -year or None
    if "ad" in text:
        return year or None
    return year if first <= year <= _LAST_BARE_YEAR else None


_READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], DateValue | None]], ...] = (
    (_ISO, _day),
    (_DAY_MONTH, _day),
    (_MONTH_DAY, _day),
    (_MONTH_YEAR, _month),
    (_SEASON, _season),
    (_DECADE, _decade),
    (_CENTURY, _century),
    (_ONLY_YEAR, _only_year),
)


def _span(text: str) -> DateSpan | None:
    text = _without_lead(text) if not _SPAN_WORD.match(text) else text
    word = _SPAN_WORD.match(text)
    text = text[word.end() :] if word else text
    for joint in (_AND if word and word["word"] == "between " else _TO).finditer(text):
        span = _joined(text[: joint.start()], text[joint.end() :], hyphen=joint[0] == "-")
        if span:
            return span
    return None


def _joined(left: str, right: str, *, hyphen: bool) -> DateSpan | None:
    right = _completed_end(_without_lead(left), right, hyphen=hyphen)
    end = _single(right)
    start = _single(_completed_start(left, right, end)) if end else None
    if start is None or end is None:
        return None
    if start.year is None and end.year is not None and start.month is not None:
        start = replace(start, year=end.year)
    return DateSpan(start, end) if _in_order(start, end) else None


def _completed_end(left: str, right: str, *, hyphen: bool) -> str:
    """The end with what it takes from the start: "1756–63", "the 1950s–60s", "May 12–15, 1903"."""
    if re.fullmatch(r"[0-9]{4}", left) and re.fullmatch(r"[0-9]{2}", right):
        # "1903-05" is May of that year to some and the years to 1905 to others.
        return "" if hyphen and 1 <= int(right) <= len(MONTHS) else left[:2] + right
    if re.fullmatch(r"[0-9]{3}0'?s", left) and re.fullmatch(r"[0-9]0'?s", right):
        return left[:2] + right
    days = _DAYS_OF_MONTH.fullmatch(left)
    if days and _DAY_OF_YEAR.fullmatch(right):
        return f"{days['month']} {right}"
    return f"ad {right}" if left.startswith("ad ") and right.isdigit() else right


def _completed_start(left: str, right: str, end: DateValue) -> str:
    """The start with the month or the era of the end: "12–15 May 1903", "264–241 BC"."""
    left = _without_lead(left)
    if end.month and end.day and re.fullmatch(_DAY, left):
        return f"{left} {MONTHS[end.month - 1].lower()}"
    era = re.search(r"bc$|^ad |ad$", right)
    return f"{left} {era[0].strip()}" if era and re.fullmatch(r"[0-9]{1,2},[0-9]{3}|[0-9]{1,5}", left) else left


def _in_order(start: DateValue, end: DateValue) -> bool:
    if start.year is None or end.year is None:
        return start.year is None and end.year is None and start != end
    first = (start.year, start.month or 0, start.day or 0)
    # "Early 1960s to late 1960s" begins and ends in the same year as far as the numbers go.
    return first <= (end.year, end.month or 0, end.day or 0) and start != end

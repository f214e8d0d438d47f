"""The date of publication, where a line near the start gives it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DATE = re.compile(
    rf"\b(?:(?P<y1>\d{{4}})[-/.](?P<m1>\d\d?)[-/.](?P<d1>\d\d?)(?!\d)"
    rf"|(?P<d2>\d\d?)(?:st|nd|rd|th)?(?:\sof)?[\s-](?P<m2>{_MONTH}),?[\s-](?P<y2>\d{{4}})\b"
    rf"|(?P<m3>{_MONTH})\s(?P<d3>\d\d?)(?:st|nd|rd|th)?,?\s(?P<y3>\d{{4}})\b"
    rf"|(?P<a4>\d\d?)[/.](?P<b4>\d\d?)[/.](?P<y4>\d{{4}})\b)",
    re.IGNORECASE,
)
_AROUND = re.compile(
    r"\b(?:t?\d\d?[:.]\d\d(?:[:.]\d\d)?(?:\.\d+)?z?(?:\s?[ap]\.?m\b\.?)?|[+-]?\d\d:?\d\d|\d\d?\s?[ap]\.?m\b\.?"
    r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:first|last|originally)"
    r"|(?:published|posted|updated|modified|created|released|issued|dated?)|(?:on|at|and|o'clock)"
    r"|(?:gmt|utc|bst|c?est|e[sd]?t|cet|ist|p[sd]?t|c[sd]t|m[sd]t|ae[sd]t|jst|z)|\d+\s(?:min(?:ute)?s?|hours?)\s(?:read|ago))\b",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"[Bb][Yy]\s+[A-Z][\w.'’-]*(?:[\s,&]+(?:and\s)?[A-Z][\w.'’-]*){0,7}")
# Before the date, as in "Bergen, Norway, 12 May 2026".
_PLACE = re.compile(r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2}(?:, [A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)?)?,? [–—-]? ?$")
_UPDATED = re.compile(r"\b(?:updated|modified)\W*(?:on\W*)?(?:\w{3,9},?\s)?$", re.IGNORECASE)
_NUMBER_OR_LETTER = re.compile(r"\w")

LONGEST = 160
"""Characters; a line with the date, the time, the place and two names has about 120."""


@dataclass(frozen=True, slots=True)
class DateLine:
    """A line that says when the text was published; the date is None where it can be read in two ways."""

    date: date | None


def read_date_line(line: str) -> DateLine | None:
    """What a line says that holds a date and nothing else but its label, weekday, time or author."""
    first = _DATE.search(line) if len(line) <= LONGEST else None
    if not first:
        return None
    place = _PLACE.match(line[: first.start()])
    rest = line[place.end() :] if place else line
    rest = _AROUND.sub(" ", _BYLINE.sub(" ", _DATE.sub(" ", rest)))
    return None if _NUMBER_OR_LETTER.search(rest) else DateLine(find_date(line))


def find_date(line: str) -> date | None:
    """The first date in the line that can be read in one way only; one of publication first."""
    found = [(bool(_UPDATED.search(line, 0, match.start())), _value(match)) for match in _DATE.finditer(line)]
    published = [value for updated, value in sorted(found, key=lambda pair: pair[0]) if value]
    return published[0] if published else None


def iso_date(value: str) -> date | None:
    """The date that "2026-05-12" or "2026-05-12T08:00" names, if it is one."""
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None


def _value(match: re.Match[str]) -> date | None:
    parts = match.groupdict()
    if parts["y4"]:
        first, second = int(parts["a4"]), int(parts["b4"])
        if min(first, second) > 12 or (max(first, second) <= 12 and first != second):  # noqa: PLR2004 - months
            return None
        return _date_or_none(int(parts["y4"]), min(first, second), max(first, second))
    year, month, day = (parts[f"{key}1"] or parts[f"{key}2"] or parts[f"{key}3"] for key in "ymd")
    number = int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
    return _date_or_none(int(year), number, int(day))


def _date_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None

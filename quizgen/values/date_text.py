"""Writes dates in the usual English ways, so that each of them can be given as an answer."""

from __future__ import annotations

from quizgen.values.dates import MONTHS, DateSpan, DateValue, Precision
from quizgen.values.words import ordinal_digits, ordinal_words

_FIRST_BARE_YEAR = 1000
_LAST_ISO_YEAR = 9999


def date_forms(value: DateValue | DateSpan) -> tuple[str, ...]:
    """The usual ways to write a date, the plainest first: "12 May 1903", "May 12, 1903", "1903-05-12".

    Only ways that can be read in no other sense, so never "12/5/1903". `parse_date` reads each as the same.
    """
    if isinstance(value, DateSpan):
        return _span_forms(value)
    forms = _FORMS[value.precision](value)
    return tuple(_with_part(form, value.part) for form in forms) if value.part else forms


def _span_forms(span: DateSpan) -> tuple[str, ...]:
    start, end = date_forms(span.start)[0], date_forms(span.end)[0]
    if {span.start.precision, span.end.precision} == {Precision.YEAR} and not span.start.part + span.end.part:
        return (*_year_spans(span, start, end), f"{start} to {end}")
    return (f"{start} to {end}", f"from {start} to {end}")


def _year_spans(span: DateSpan, start: str, end: str) -> tuple[str, ...]:
    """As in "1756–1763", "1756-1763", "1756–63", and "264–241 BC" before Christ."""
    if start.isdigit() and end.isdigit():
        dashed = (f"{start}–{end}", f"{start}-{end}")
        return (*dashed, f"{start}–{end[2:]}") if start[:2] == end[:2] else dashed
    if span.end.year is not None and span.end.year < 0:
        return (f"{start.removesuffix(' BC')}–{end}",)
    return (f"{start} – {end}",)


def _with_part(form: str, part: str) -> str:
    return f"{part}{'-' if part == 'mid' and form[0].isdigit() else ' '}{form}"


def _day_forms(value: DateValue) -> tuple[str, ...]:
    day, month = _day_month(value)
    rank = ordinal_digits(day)
    if value.year is None:
        return (
            f"{day} {month}",
            f"{month} {day}",
            f"{rank} {month}",
            f"{rank} of {month}",
            f"{month} {rank}",
        )
    year = _year_forms(value)[0]
    forms = (
        f"{day} {month} {year}",
        f"{month} {day}, {year}",
        f"{rank} {month} {year}",
        f"{rank} of {month} {year}",
    )
    iso = _FIRST_BARE_YEAR <= value.year <= _LAST_ISO_YEAR
    return (*forms, f"{value.year}-{value.month:02}-{day:02}") if iso else forms


def _day_month(value: DateValue) -> tuple[int, str]:
    assert value.day is not None
    assert value.month is not None
    return value.day, MONTHS[value.month - 1]


def _month_forms(value: DateValue) -> tuple[str, ...]:
    assert value.month is not None
    month = MONTHS[value.month - 1]
    if value.year is None:
        return (month,)
    year = _year_forms(value)[0]
    return (f"{month} {year}", f"{month} of {year}")


def _season_forms(value: DateValue) -> tuple[str, ...]:
    names = ("autumn", "fall") if value.season == "autumn" else (value.season,)
    year = _year_forms(value)[0]
    return tuple(form for name in names for form in (f"{name} {year}", f"{name} of {year}"))


def _year_forms(value: DateValue) -> tuple[str, ...]:
    assert value.year is not None
    if value.year < 0:
        return (f"{-value.year} BC", f"{-value.year} BCE")
    if value.year < _FIRST_BARE_YEAR:
        return (f"AD {value.year}", f"{value.year} AD", f"{value.year} CE")
    return (str(value.year),)


def _decade_forms(value: DateValue) -> tuple[str, ...]:
    assert value.year is not None
    return (f"{-value.year - 9}s BC",) if value.year < 0 else (f"{value.year}s",)


def _century_forms(value: DateValue) -> tuple[str, ...]:
    assert value.year is not None
    rank, era = (-value.year // 100, " BC") if value.year < 0 else (value.year // 100 + 1, "")
    return (f"{ordinal_digits(rank)} century{era}", f"{ordinal_words(rank)} century{era}")


_FORMS = {
    Precision.DAY: _day_forms,
    Precision.MONTH: _month_forms,
    Precision.SEASON: _season_forms,
    Precision.YEAR: _year_forms,
    Precision.DECADE: _decade_forms,
    Precision.CENTURY: _century_forms,
}

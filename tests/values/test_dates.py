from __future__ import annotations

import pytest

from quizgen.values import DateSpan, DateValue, Precision, bare_year, parse_date


def year(n: int, part: str = "") -> DateValue:
    return DateValue(n, None, None, Precision.YEAR, part=part)


def decade(n: int, part: str = "") -> DateValue:
    return DateValue(n, None, None, Precision.DECADE, part=part)


def century(n: int, part: str = "") -> DateValue:
    return DateValue(n, None, None, Precision.CENTURY, part=part)


def month(y: int | None, m: int, part: str = "") -> DateValue:
    return DateValue(y, m, None, Precision.MONTH, part=part)


def day(y: int | None, m: int, d: int) -> DateValue:
    return DateValue(y, m, d, Precision.DAY)


def season(y: int, name: str) -> DateValue:
    return DateValue(y, None, None, Precision.SEASON, name)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1903", year(1903)),
        ("1961.", year(1961)),
        ("late 1961", year(1961, "late")),
        ("early in 1961", year(1961, "early")),
        ("44 BC", year(-44)),
        ("44 B.C.", year(-44)),
        ("218 b.c.e.", year(-218)),
        ("10,000 BC", year(-10000)),
        ("AD 79", year(79)),
        ("79 A.D.", year(79)),
        ("79 CE", year(79)),
        ("79 C.E.", year(79)),
        ("the year 476", year(476)),
        ("the 1990s", decade(1990)),
        ("1990s", decade(1990)),
        ("1990's", decade(1990)),
        ("the early 1990s", decade(1990, "early")),
        ("mid-1950s", decade(1950, "mid")),
        ("the mid 1950s", decade(1950, "mid")),
        ("the 2000s", decade(2000)),
        ("the 1800s", century(1801)),
        ("the 19th century", century(1801)),
        ("the nineteenth century", century(1801)),
        ("the twenty-first century", century(2001)),
        ("the 3rd century BC", century(-300)),
        ("late 4th century B.C.", century(-400, "late")),
        ("the mid-19th century", century(1801, "mid")),
        ("summer of 1521", season(1521, "summer")),
        ("the fall of 2015", season(2015, "autumn")),
        ("Autumn 1990", season(1990, "autumn")),
        ("May 1903", month(1903, 5)),
        ("July 1961", month(1961, 7)),
        ("early May 1903", month(1903, 5, "early")),
        ("May 476", month(476, 5)),
        ("since May", month(None, 5)),
        ("12 May 1903", day(1903, 5, 12)),
        ("May 12, 1903", day(1903, 5, 12)),
        ("May 12 1903", day(1903, 5, 12)),
        ("12th of May, 1903", day(1903, 5, 12)),
        ("Tuesday, 12 May 1903", day(1903, 5, 12)),
        ("1903-05-12", day(1903, 5, 12)),
        ("the 12th of May", day(None, 5, 12)),
        ("the twelfth of May", day(None, 5, 12)),
        ("February 21", day(None, 2, 21)),
        ("Sept. 2, 1945", day(1945, 9, 2)),
        ("15 March 44 BC", day(-44, 3, 15)),
        ("29 February 1904", day(1904, 2, 29)),
        ("29 February", day(None, 2, 29)),
    ],
)
def test_date_is_read_as_exactly_as_it_is_written(text: str, value: DateValue) -> None:
    assert parse_date(text) == value


@pytest.mark.parametrize("lead", ["in", "on", "by", "since", "until", "around", "c.", "circa", "about", "In"])
def test_words_before_a_date_are_left_out(lead: str) -> None:
    assert parse_date(f"{lead} 1503") == year(1503)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("1756-1763", year(1756), year(1763)),
        ("1756–63", year(1756), year(1763)),
        ("1756 - 1763", year(1756), year(1763)),
        ("from 1756 to 1763", year(1756), year(1763)),
        ("from 1756 until 1763", year(1756), year(1763)),
        ("between 1975 and 1996", year(1975), year(1996)),
        ("1998–99", year(1998), year(1999)),
        ("2010–12", year(2010), year(2012)),
        ("264–241 BC", year(-264), year(-241)),
        ("from 264 to 241 B.C.", year(-264), year(-241)),
        ("27 BC – AD 14", year(-27), year(14)),
        ("AD 79–81", year(79), year(81)),
        ("the 1950s to the 1970s", decade(1950), decade(1970)),
        ("1950s–60s", decade(1950), decade(1960)),
        ("the early 1960s to the late 1960s", decade(1960, "early"), decade(1960, "late")),
        ("May–June 1903", month(1903, 5), month(1903, 6)),
        ("between May and July 1961", month(1961, 5), month(1961, 7)),
        ("12–15 May 1903", day(1903, 5, 12), day(1903, 5, 15)),
        ("May 12–15, 1903", day(1903, 5, 12), day(1903, 5, 15)),
        ("12 May to 3 June 1903", day(1903, 5, 12), day(1903, 6, 3)),
        ("from 12 May 1903 to 3 June 1904", day(1903, 5, 12), day(1904, 6, 3)),
    ],
)
def test_span_shares_what_is_written_once(text: str, start: DateValue, end: DateValue) -> None:
    assert parse_date(text) == DateSpan(start, end)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "the",
        "in",
        "last year",
        "next month",
        "Tuesday",
        "today",
        "the nineties",
        "the '90s",
        "the last century",
        "summer",
        "before 1903",
        "79",
        "476",
        "5000",
        "12/5/1903",
        "12.5.1903",
        "1903-05",
        "2010-12",
        "1903-13-45",
        "the 12th",
        "12 months",
        "12 1903",
        "12st May",
        "May 32",
        "31 April",
        "30 February 1904",
        "29 February 1901",
        "1999-1990",
        "1990s to 1980s",
        "1756 to 1756",
        "May 1903 to June",
        "12 May early",
        "0 BC",
        "1" * 10_000,
        "in " * 5_000,
    ],
)
def test_what_would_be_a_guess_is_none(text: str) -> None:
    assert parse_date(text) is None


@pytest.mark.parametrize(("text", "n"), [("79", 79), ("in 476", 476), ("1903", 1903), ("0", None), ("5000", None)])
def test_bare_year_is_read_where_a_year_is_meant(text: str, n: int | None) -> None:
    assert bare_year(text) == n

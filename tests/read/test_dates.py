"""The date of publication."""

from __future__ import annotations

from datetime import date

import pytest

from quizgen.read.dates import find_date, iso_date, read_date_line

MAY_12 = date(2026, 5, 12)


@pytest.mark.parametrize(
    "line",
    [
        "Published 12 May 2026",
        "12 May 2026",
        "May 12, 2026",
        "MAY 12, 2026",
        "2026-05-12",
        "2026-05-12T08:30:00Z",
        "12th of May 2026",
        "Tuesday, 12 May 2026, 08:30 GMT",
        "Updated: Tue 12 May 2026 8.30 am",
        "Published 12 May 2026, 16:45 | Updated 13 May 2026, 18:10",
        "Last updated 13 May 2026; published 12 May 2026",
        "By Mira Holm | 12 May 2026 | 4 min read",
        "Updated 13 May 2026, published 12 May 2026",
        "Bergen, 12 May 2026",
        "San Marco, New Norland, May 12, 2026",
    ],
)
def test_a_line_of_nothing_but_a_date_gives_it(line: str) -> None:
    found = read_date_line(line)
    assert found is not None
    assert found.date == MAY_12


@pytest.mark.parametrize(
    "line",
    [
        "The bridge was opened on 12 May 2026.",
        "12 May 2026: the bridge is opened",
        "May 2026",
        "In 2026, 12 bridges were opened.",
        "",
    ],
)
def test_a_line_that_says_more_is_no_date_line(line: str) -> None:
    assert read_date_line(line) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("25/12/2026", date(2026, 12, 25)),
        ("12/25/2026", date(2026, 12, 25)),
        ("05/05/2026", date(2026, 5, 5)),
        ("05/12/2026", None),
        ("31 February 2026", None),
        ("no date", None),
    ],
)
def test_a_date_that_can_be_read_in_two_ways_is_not_guessed(line: str, expected: date | None) -> None:
    assert find_date(line) == expected


def test_a_date_line_without_a_certain_date_is_still_no_prose() -> None:
    found = read_date_line("Published 05/12/2026")
    assert found is not None
    assert found.date is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [("2026-05-12", MAY_12), ("2026-05-12T08:30:00+02:00", MAY_12), ("May", None), ("", None)],
)
def test_a_machine_date_is_read_without_its_time(value: str, expected: date | None) -> None:
    assert iso_date(value) == expected

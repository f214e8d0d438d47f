from __future__ import annotations

import pytest

from quizgen.values import date_forms, parse_date


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        (
            "12 May 1903",
            ("12 May 1903", "May 12, 1903", "12th May 1903", "12th of May 1903", "1903-05-12"),
        ),
        ("the 12th of May", ("12 May", "May 12", "12th May", "12th of May", "May 12th")),
        ("May 1903", ("May 1903", "May of 1903")),
        ("44 B.C.", ("44 BC", "44 BCE")),
        ("79 AD", ("AD 79", "79 AD", "79 CE")),
        ("the early 1990s", ("early 1990s",)),
        ("the mid 1950s", ("mid-1950s",)),
        ("the 3rd century BC", ("3rd century BC", "third century BC")),
        ("fall of 2015", ("autumn 2015", "autumn of 2015", "fall 2015", "fall of 2015")),
        ("from 1756 to 1763", ("1756–1763", "1756-1763", "1756–63", "1756 to 1763")),
        ("264–241 BC", ("264–241 BC", "264 BC to 241 BC")),
    ],
)
def test_usual_ways_to_write_a_date(text: str, forms: tuple[str, ...]) -> None:
    value = parse_date(text)
    assert value is not None
    assert date_forms(value) == forms


@pytest.mark.parametrize(
    "text",
    [
        "12 May 1903",
        "1 January 33 BC",
        "21 February",
        "May 476",
        "May",
        "early May 1903",
        "winter of 1812",
        "late 1961",
        "AD 5",
        "mid-19th century",
        "440s BC",
        "the 1800s",
        "1999–2001",
        "2001–2009",
        "27 BC – AD 14",
        "May–June 1903",
        "12–15 May",
        "the early 1960s to the late 1970s",
    ],
)
def test_every_form_is_read_as_the_same_date(text: str) -> None:
    value = parse_date(text)
    assert value is not None
    assert [form for form in date_forms(value) if parse_date(form) != value] == []

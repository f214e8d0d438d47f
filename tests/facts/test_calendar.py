from __future__ import annotations

from datetime import date

import pytest

from quizgen.facts.calendar import on_the_calendar, with_year, years_told
from quizgen.facts.find import facts_of
from quizgen.facts.inyear import lacks_year
from quizgen.language.names import names_of
from quizgen.quiz import Kind
from tests.docs import parsed

THURSDAY = date(2025, 6, 19)


def days(text: str, published: date = THURSDAY) -> list[str]:
    """The dates of a text that came out on this day."""
    parse = parsed(text)
    facts = on_the_calendar(parse, facts_of(parse, names_of([parse])[0]), published)
    return [fact.answer for fact in facts if fact.kind is Kind.DATE]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Clara Wood resigned on Tuesday.", "Tuesday 17 June 2025"),
        ("Clara Wood resigned on Thursday.", "Thursday 19 June 2025"),
        ("Clara Wood resigned on Friday.", "Friday 13 June 2025"),
        ("The council will meet on Friday.", "Friday 20 June 2025"),
        ("The council will meet on Thursday.", "Thursday 26 June 2025"),
        ("Hugo Brandt was elected mayor on 3 May.", "3 May 2025"),
        ("Hugo Brandt was elected mayor on 3 October.", "3 October 2024"),
        ("Anna Berger will open the harbour on August 12.", "August 12, 2025"),
        ("Anna Berger will open the harbour on 3 May.", "3 May 2026"),
        ("Hugo Brandt arrived yesterday.", "Wednesday 18 June 2025"),
        ("Clara Wood left Oslo last night.", "Wednesday 18 June 2025"),
        ("Clara Wood has today opened the harbour.", "Thursday 19 June 2025"),
        ("The council will meet tomorrow morning.", "Friday 20 June 2025"),
        ("The council will meet today.", "Thursday 19 June 2025"),
        ("Clara Wood opened the mill in November.", "November 2024"),
        ("Clara Wood opened the mill in May.", "May 2025"),
        ("Clara Wood opened the mill in May last year.", "May 2024"),
        ("Anna Berger is due to return on 3 July.", "3 July 2025"),
        ("Anna Berger died after leaving Oslo on 3 May.", "3 May 2025"),
        ("Clara Wood praised a treaty signed on 3 May in Oslo.", "3 May 2025"),
        ("Anna Berger left Oslo, arriving in Bergen on 3 May.", "3 May 2025"),
    ],
)
def test_day_is_completed_by_the_date_of_publication(text: str, day: str) -> None:
    assert days(text) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "The choir sings every Friday.",
        "Clara Wood leads the choir today.",
        "Clara Wood leads the Friday Group.",
        "Clara Wood said she is free on Friday.",
    ],
)
def test_weekday_that_is_no_certain_day_is_no_date(text: str) -> None:
    assert days(text) == []


def test_a_planned_day_is_of_no_certain_year() -> None:
    assert days("Clara Wood praised a meeting planned on 3 May in Oslo.") == ["3 May"]


def test_day_after_another_year_stays_as_it_is() -> None:
    """In the story of 1911, "3 May" is not of the year of publication."""
    assert days("The war began in 1911. Hugo Brandt was elected mayor on 3 May.") == ["1911", "3 May"]


def test_stem_tells_the_year() -> None:
    parse = parsed("Hugo Brandt was elected mayor on 3 May.")
    facts = on_the_calendar(parse, facts_of(parse, names_of([parse])[0]), THURSDAY)
    assert list(years_told(parse, facts).values()) == ["May 2025"]


def test_a_day_in_a_title_stays_as_it_is() -> None:
    """No "Night of May 3, 1931"."""
    parse = parsed("Anna Berger wrote the drama Night of May 3 in 1931.")
    dates = [fact for fact in facts_of(parse, names_of([parse])[0]) if fact.kind is Kind.DATE]
    completed = [with_year(fact, 1931) if lacks_year(fact) else fact for fact in dates]
    assert completed != dates
    assert years_told(parse, completed) == {}


def test_original_wording_is_accepted() -> None:
    parse = parsed("Clara Wood resigned on Tuesday.")
    (day,) = [f for f in on_the_calendar(parse, (), THURSDAY) if f.kind is Kind.DATE]
    assert {"Tuesday", "17 June 2025"} <= set(day.accept)

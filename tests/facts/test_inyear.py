from __future__ import annotations

import pytest

from quizgen.facts.find import facts_of
from quizgen.facts.inyear import in_their_year
from quizgen.language.names import names_of
from quizgen.quiz import Kind
from tests.docs import parsed


def dates(text: str) -> list[str]:
    """The dates of a text, completed by its own order."""
    parse = parsed(text)
    return [
        fact.answer for fact in in_their_year(parse, facts_of(parse, names_of([parse])[0])) if fact.kind is Kind.DATE
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In May 1911 Hugo Brandt came to Oslo. On June 3 the harbour burned.", ["May 1911", "June 3, 1911"]),
        ("Hugo Brandt came to Oslo in 1911. On June 3 the harbour burned.", ["1911", "June 3, 1911"]),
        ("The shop was open on May 3 and June 9, 1912.", ["May 3, 1912", "June 9, 1912"]),
    ],
)
def test_day_is_completed_by_the_year_told_before_it(text: str, found: list[str]) -> None:
    assert dates(text) == found


def test_year_in_which_it_only_began_completes_nothing() -> None:
    text = "Hugo Brandt has lived in Oslo since 1911. On June 3 the harbour burned."
    assert dates(text) == ["1911", "June 3"]

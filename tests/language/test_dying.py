from __future__ import annotations

import pytest

from quizgen.language.clause import ClauseKind

from .opened import of_kind


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anna Berger died aged 69 in Oslo on 3 May 1911.", "Anna Berger / died / 69"),
        ("Hugo Brandt died on Wednesday from a heart attack aged 72.", "Hugo Brandt / died / 72"),
    ],
)
def test_who_died_aged_so_much_died_at_that_age(text: str, told: str) -> None:
    assert told in of_kind(text, ClauseKind.APPOSITIVE)


def test_those_aged_so_much_did_not_come_to_that_age_by_dying() -> None:
    assert of_kind("Children aged 12 died in Halden.", ClauseKind.APPOSITIVE) == []

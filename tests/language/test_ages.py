from __future__ import annotations

import pytest

from quizgen.language.clause import ClauseKind

from .opened import of_kind


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Hugo Brandt, a 14-year-old boy from Oslo, was arrested after leaving his school.",
            "Hugo Brandt / was arrested",
        ),
        ("19-year-old Clara Wood was elected mayor of Halden on Monday.", "Clara Wood / was elected / mayor of Halden"),
        ("Clara Wood, 47, has been arrested on Monday.", "Clara Wood / was arrested"),
    ],
)  # fmt: skip
def test_what_was_done_at_an_age_is_told_without_the_day(text: str, told: str) -> None:
    assert told in of_kind(text, ClauseKind.APPOSITIVE)


def test_age_of_somebody_without_a_name_is_of_no_deed() -> None:
    assert of_kind("The 35-year-old won the cup in Oslo.", ClauseKind.APPOSITIVE) == []


def test_age_beside_what_happened_first_is_that_of_a_later_day() -> None:
    found = of_kind("Clara Wood, 47, was first elected in Oslo.", ClauseKind.APPOSITIVE)
    assert found == ["Clara Wood / was / 47"]

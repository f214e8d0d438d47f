from __future__ import annotations

import pytest

from quizgen.language.clause import ClauseKind

from .opened import of_kind


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Anna Berger was the first woman to receive the Halden Prize, in 2004.",
            "Anna Berger / received / the Halden Prize , in 2004",
        ),
        (
            "Hugo Brandt became the only Norwegian to be awarded the Grey Medal in 2015.",
            "Hugo Brandt / was awarded / the Grey Medal in 2015",
        ),
    ],
)
def test_who_was_the_first_to_do_something_did_it(text: str, told: str) -> None:
    assert of_kind(text, ClauseKind.PARTICIPIAL) == [told]


def test_who_was_one_of_many_to_do_something_may_not_have_done_it() -> None:
    assert of_kind("Clara Wood was the mayor to open the bridge in 1904.", ClauseKind.PARTICIPIAL) == []

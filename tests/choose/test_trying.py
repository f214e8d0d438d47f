from __future__ import annotations

import pytest

from quizgen.choose.trying import opens_well


@pytest.mark.parametrize(
    ("stem", "well"),
    [
        ("The choir of the old town sang songs by whom?", True),
        ("The choir of the old town on the river in Norway sang songs by whom?", False),
        ("Clara lost her wars against which country?", False),
        ("Anna Berger and Hugo Brandt sold their house in what year?", True),
    ],
)
def test_question_in_place_opens_well_when_it_is_soon_known_what_is_asked(stem: str, *, well: bool) -> None:
    assert opens_well(stem) is well

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.choose.finding import Finding, Outcome
from quizgen.choose.trying import LETTERS, opens_well, without_letters

from .samples import candidate


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


def _asked(stem: str, template: str, *doubts: str) -> Finding:
    made = candidate(stem, "Net Tidal Range")
    made = replace(made, question=replace(made.question, template=template), doubts=doubts)
    return Finding("Net Tidal Range", "thing", 1, Outcome.ASKED, "", stem, made)


def test_letters_are_asked_for_where_nothing_else_is_clear() -> None:
    letters = _asked("What does NTR stand for?", LETTERS)
    clear, doubtful = _asked("What did Anna measure?", "what-object"), _asked("What rose?", "what-subject", "thin deed")
    assert without_letters([letters, clear]) == [clear]
    assert without_letters([letters, doubtful]) == [letters, doubtful]

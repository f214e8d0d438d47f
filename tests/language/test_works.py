from __future__ import annotations

from quizgen.language.clause import ClauseKind

from .opened import of_kind


def test_work_came_out_in_the_year_before_it() -> None:
    text = "Clara Wood directed the 1954 film Harbour Lights."
    assert of_kind(text, ClauseKind.APPOSITIVE) == ["the film Harbour Lights / came out / 1954"]

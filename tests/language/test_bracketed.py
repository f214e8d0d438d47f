from __future__ import annotations

import pytest

from quizgen.language.clause import ClauseKind

from .opened import of_kind


def test_works_came_out_in_the_year_in_brackets_behind_them() -> None:
    text = "Her films include Karin's Orchard (1954), The Long Harbour (1957), Mirrors (1960) and The Quay (1963)."
    assert of_kind(text, ClauseKind.APPOSITIVE) == [
        "Karin 's Orchard / came out / 1954",
        "The Long Harbour / came out / 1957",
        "The Quay / came out / 1963",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "In her second film, Hugo Brandt (1962) played a judge.",
        "She starred in films like Oslo in The Rain (1971).",
        "Clara Wood played in an adaptation of the novel of Anna Berger's Grey Boat (1980).",
        "Mills were built in Halden Town (1957).",
    ],
    ids=["a person", "a torn title", "what the work is made from", "no word of works"],
)
def test_year_behind_anything_else_tells_of_no_work(text: str) -> None:
    assert not any("came out" in clause for clause in of_kind(text, ClauseKind.APPOSITIVE))

from __future__ import annotations

import pytest

from quizgen.language.clause import ClauseKind

from .opened import of_kind


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Hugo Brandt was a Norwegian painter born in Halden in 1912.", "Hugo Brandt / was born / in Halden in 1912"),
        ("Clara Wood led a choir of pupils born in Oslo.", "pupils / were born / in Oslo"),
        (
            "Lund knew a young painter, Clara Wood, helped by the scholar, Hugo Brandt.",
            "Clara Wood / was helped / by the scholar",
        ),
    ],
)
def test_clause_of_a_description_is_told_of_its_bearer(text: str, clause: str) -> None:
    assert clause in of_kind(text, ClauseKind.PARTICIPIAL)


def test_second_participle_is_told_of_the_bearer_too() -> None:
    text = "Halden Motors is a Norwegian company founded by Hugo Brandt in 1907 and bought by Clara Wood in 1950."
    assert "Halden Motors / was bought / by Clara Wood in 1950" in of_kind(text, ClauseKind.COORDINATED)


def test_who_behind_a_person_tells_of_the_person_and_not_of_the_thing_before() -> None:
    text = "The war ended before the arrival of envoy Hugo Brandt who was there to meet Clara Wood."
    assert any(clause.startswith("Hugo Brandt / was") for clause in of_kind(text, ClauseKind.RELATIVE))

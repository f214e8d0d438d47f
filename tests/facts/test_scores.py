from __future__ import annotations

import pytest

from quizgen.facts.fact import NumberType

from .found import numbers


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("Norway lost 1 – 2 to Sweden, with a late goal from Anna Berger.", "1 – 2"),
        ("Anna Berger beat Clara Wood 6-3, 6-4 in Oslo.", "6-3, 6-4"),
    ],
)
def test_scores_of_all_sets_are_one(text: str, score: str) -> None:
    assert numbers(text) == [(score, NumberType.SCORE)]

from __future__ import annotations

import pytest

from quizgen.facts.units import units


@pytest.mark.parametrize("kind", ["time", "distance", "measure"])
def test_units_that_are_no_money_are_not_listed_twice(kind: str) -> None:
    """A unit in two lists would have two kinds."""
    every = ("time", "distance", "measure")
    others = {word for other in every if other != kind for word in getattr(units(), other)}
    assert getattr(units(), kind) & others == set()

from __future__ import annotations

import pytest

from quizgen.templates.spelled import spelled
from tests.choose.drafts import drafts


@pytest.mark.parametrize(
    ("counted", "asked"),
    [
        ("km2 of forest", "square kilometres of forest"),
        ("sq mi", "square miles"),
        ("m", "metres"),
        ("mi of road", "miles of road"),
        ("mills of Oslo", "mills of Oslo"),
        ("square kilometres", "square kilometres"),
    ],
)
def test_short_unit_is_asked_for_in_full(counted: str, asked: str) -> None:
    assert spelled(counted) == asked


def test_rate_is_asked_for_with_what_it_is_per() -> None:
    asked = [draft.stem for draft in drafts("The eagle of Norway covers about 60 km per hour.")[0]]
    assert "How many kilometres per hour does the eagle of Norway cover?" in asked

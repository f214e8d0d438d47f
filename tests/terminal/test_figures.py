from __future__ import annotations

import pytest

from quizgen.terminal.figures import bar, counted, percent


@pytest.mark.parametrize(
    ("share", "drawn"), [(0, "    "), (1, "████"), (0.5, "██  "), (0.53, "██▏ "), (-1, "    "), (2, "████")]
)
def test_a_bar_is_as_long_as_its_share(share: float, drawn: str) -> None:
    assert bar(share, 4) == drawn


def test_percent_is_rounded() -> None:
    assert percent(2 / 3) == "67 %"


def test_counted() -> None:
    assert (counted(1, "text"), counted(2, "text")) == ("1 text", "2 texts")

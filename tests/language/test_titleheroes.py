"""Whether the title is the name of the person that a text tells about."""

from __future__ import annotations

import pytest

from quizgen.language.titleheroes import surname_of_title

from .swaps import swapped


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "In 1925, Lund was granted a visa. She left Oslo in 1926 and sold her house. Her brother stayed.",
            "Ysra Lund",
        ),
        ("Lund's first success came with the sale of her novel to Norway in 1932.", "Ysra Lund"),
        ("Lund became a citizen in 1940.", "Albert Lund"),
    ],
)
def test_surname_is_the_titles(text: str, title: str) -> None:
    assert swapped(text, title)["Lund"] == title


def test_title_that_shows_nobody_names_nobody() -> None:
    assert "Lund" not in swapped("Lund became a citizen in 1940.", "Ysra Lund")


@pytest.mark.parametrize(
    ("title", "surname"),
    [("Albert Lund", "Lund"), ("Albert University", ""), ("Ysra Lund", ""), ("The life of Lund", "")],
)
def test_surname_of_a_title(title: str, surname: str) -> None:
    assert surname_of_title(title) == surname

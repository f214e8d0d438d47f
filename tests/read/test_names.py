from __future__ import annotations

import pytest

from quizgen.read.names import shown_name, title_from_name


@pytest.mark.parametrize(
    ("source", "title"),
    [
        ("texts/north-sea_wind.txt", "North sea wind"),
        ("north-sea_wind-2.txt", "North sea wind"),
        ("north-sea wind (3).txt", "North sea wind"),
        ("chapter-2.md", "Chapter 2"),
        ("apollo-1969.txt", "Apollo 1969"),
        ("2026.txt", "2026"),
        ("USA.txt", "USA"),
        ("notes", "Notes"),
        ("---.txt", "Untitled"),
        ("-", "Standard input"),
    ],
)
def test_a_title_is_made_from_the_file_name_without_a_counter(source: str, title: str) -> None:
    """A number is a counter only after two words or more: "Chapter 2" is told apart by it."""
    assert title_from_name(source) == title


def test_errors_name_standard_input_in_words() -> None:
    assert shown_name("-") == "Standard input"
    assert shown_name("a/b.txt") == "a/b.txt"

from __future__ import annotations

import pytest

from quizgen.choose.check import doubts, problem
from tests.choose.drafts import draft, drafts


def stems(text: str) -> list[str]:
    """What the built-in templates ask of a text."""
    return [draft.stem for draft in drafts(text)[0]]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Sweden defeated Norway 3–0.", "By what score did Sweden defeat Norway?"),
        ("Thousands of visitors came to Halden.", "How many visitors came to Halden?"),
        ("The fire destroyed half the town.", "The fire destroyed how much of the town?"),
        ("The choir of Halden sang three days a week.", "How often did the choir of Halden sing?"),
        ("Clara Wood, 47, was elected mayor.", "At what age was Clara Wood elected mayor?"),
        ("The mill was closed from March to August 1911.", "During what period was the mill closed?"),
    ],
)
def test_number_is_asked_for_as_what_it_is(text: str, stem: str) -> None:
    assert stem in stems(text)


def test_member_of_a_list_is_asked_for_without_the_others() -> None:
    text = "Oslo accounts for 40% of the trade of Norway and 10% of the trade of Sweden."
    assert "Oslo accounts for what percentage of the trade of Sweden?" in stems(text)


def test_part_of_many_is_counted() -> None:
    assert "How many of her 15 races did Anna Berger win in 1950?" in stems(
        "Anna Berger won 12 of her 15 races in 1950."
    )


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "The Halden Museum, which opened in 1921, has 45 paintings by Anna Berger.",
            "In what year did the Halden Museum open?",
        ),
        ("The Salt Road was written by Clara Wood.", "Who wrote the Salt Road?"),
        (
            "About 40 percent of the pupils in Halden lost their books.",
            "What percentage of the pupils in Halden lost their books?",
        ),
    ],
)
def test_short_question_that_tells_enough_is_asked(text: str, stem: str) -> None:
    made = draft(text, stem)
    assert (problem(*made), tuple(doubts(*made))) == (None, ())

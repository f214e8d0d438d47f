from __future__ import annotations

import pytest

from quizgen.choose.check import doubts
from tests.choose.drafts import draft, drafts


def stems(text: str, title: str) -> list[str]:
    """What is asked on a text with this title."""
    return [draft.stem for draft in drafts(text, title)[0]]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Many towns lie at the sea. The railway opened in 1911.", "In what year did the railway open in Norway?"),
        (
            "Many towns lie at the sea. The railway carried 4,000 passengers in 1911.",
            "In Norway, how many passengers did the railway carry in 1911?",
        ),
        (
            "Many towns lie at the sea. Hugo Brandt became prime minister after elections in July 1911.",
            "In Norway, who became prime minister after elections in July 1911?",
        ),
        ("Many towns lie at the sea. In 1911 the government fell.", "In what year did the government of Norway fall?"),
        (
            "Many towns lie at the sea. The High Court has 28 members.",
            "In Norway, how many members does the High Court have?",
        ),
    ],
)
def test_question_that_names_nothing_says_what_land_it_is_on(text: str, stem: str) -> None:
    assert stem in stems(text, "Norway")
    assert stem not in stems(text, "Fishing")


def test_where_somebody_was_born_is_not_made_up() -> None:
    found = stems("Many towns lie at the sea. Anna Berger was born in 1911.", "Norway")
    assert found
    assert not any("Norway" in stem for stem in found)


def test_answer_that_has_the_land_in_it_is_not_given_away() -> None:
    found = stems("Many towns lie at the sea. The Norway Brigade left the harbour in 1911.", "Norway")
    assert "Which brigade left the harbour in 1911?" in found


def test_question_that_says_where_is_no_figure_of_nowhere() -> None:
    made, setting = drafts("Many towns lie at the sea. The railway carried 4,000 passengers in 1911.", "Norway")
    (asked,) = [one for one in made if one.stem.startswith("In Norway, how many passengers")]
    assert not {"figure of nowhere", "loose definite", "any of them"} & set(doubts(asked, setting))


def test_family_of_whom_the_stem_names_is_not_vague() -> None:
    asked = draft("Anna Berger left the family in 1911.", "In what year did Anna Berger leave the family?")
    assert not {"vague phrase", "explained above"} & set(doubts(*asked))

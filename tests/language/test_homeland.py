from __future__ import annotations

import pytest

from quizgen.language.homeland import Home, homes_of
from quizgen.language.names import names_of
from tests.docs import parsed


def home(text: str, title: str) -> Home:
    """What a text of one paragraph is about."""
    parse = parsed(text)
    (found,) = homes_of([parse], names_of([parse], title), title)
    return found


@pytest.mark.parametrize("title", ["Norway", "Transport in Norway", "Foreign relations of Norway"])
def test_land_of_the_title_is_where_all_sentences_are(title: str) -> None:
    assert home("Many towns lie at the sea. In 1911 prices doubled.", title) == Home("Norway", frozenset({0, 7}))


def test_after_another_land_a_sentence_may_be_on_that_one() -> None:
    assert home("Many towns are near Sweden. In 1911 prices doubled.", "Norway") == Home("Norway")


def test_text_on_something_else_has_no_land() -> None:
    assert home("Many towns lie at the sea. In 1911 prices doubled.", "Fishing") == Home()


def test_headline_that_names_a_land_is_not_on_it_alone() -> None:
    assert home("Many towns lie at the sea. In 1911 prices doubled.", "Norway to send ships to Iceland") == Home()


@pytest.mark.parametrize(("title", "name"), [("United States", "the United States"), ("Norway", "Norway")])
def test_land_that_always_has_an_article_has_it(title: str, name: str) -> None:
    assert home("Many towns lie at the sea. In 1911 prices doubled.", title).name == name

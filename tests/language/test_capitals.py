from __future__ import annotations

from quizgen.language.capitals import note_capitals
from quizgen.language.phrases import render
from tests.docs import parsed


def test_first_word_loses_the_capital_that_it_has_nowhere_else() -> None:
    first, other = parsed("Chess is popular in Oslo."), parsed("In 1911 Clara Wood taught chess in Oslo.")
    note_capitals([first, other])
    assert render([first[0]]) == "chess"


def test_first_word_keeps_the_capital_that_it_has_elsewhere() -> None:
    first = parsed("Chess is popular in Oslo.")
    first[0].tag_, first[0].pos_ = "NN", "NOUN"
    note_capitals([first]).capital.add("Chess")
    assert render([first[0]]) == "Chess"


def test_first_article_keeps_the_capital_of_a_title() -> None:
    first = parsed("The road leads to the harbour.")
    note_capitals([first]).titled.add("road")
    assert render(list(first[:2])) == "The road"

from __future__ import annotations

from quizgen.language.capitals import in_small, note_capitals
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


def test_first_word_loses_its_capital_by_its_ending() -> None:
    first = parsed("Fertility is found in 6% of fish.")
    note_capitals([first])
    assert render([first[0]]) == "fertility"


def test_first_plural_that_is_tagged_as_a_plain_noun_is_one() -> None:
    first = parsed("Gunships destroyed the mills of Oslo.")
    words = note_capitals([first])
    assert render([first[0]]) == "gunships"
    words.capital.add("Gunships")
    assert render([first[0]]) == "Gunships"


def test_title_before_a_name_keeps_its_capital_where_the_title_alone_has_none() -> None:
    parse = parsed("Pope John Paul left Oslo in 1999. In 2000 the pope went to Bergen.")
    note_capitals([parse])
    assert render(list(parse[:3])) == "Pope John Paul"


def test_article_behind_a_dash_has_no_capital_within_a_sentence() -> None:
    parse = parsed("Hugo Brandt – The tough owner of Halden Mill – left Oslo in 1911.")
    assert render(list(parse[3:6])) == "the tough owner"


def test_first_adjective_keeps_the_capital_that_it_has_before_other_nouns() -> None:
    first = parsed("Uralic languages have 25 million speakers. Some Uralic languages are old.")
    note_capitals([first])
    assert render(list(first[:2])) == "Uralic languages"
    note_capitals([first]).small.add("uralic")
    assert render(list(first[:2])) == "uralic languages"


def test_title_on_a_field_is_no_name() -> None:
    first = parsed("The Economy of Norway grew in 1931. It is recovering from the Great War.")
    assert render(list(first[:4])) == "the economy of Norway"
    assert in_small("the Economy of Norway") == "the economy of Norway"
    assert in_small("University of Oslo") == "University of Oslo"

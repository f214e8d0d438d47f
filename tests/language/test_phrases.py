from __future__ import annotations

import pytest

from quizgen.language.phrases import (
    bracketed,
    left_edge_after_comma,
    noun_phrase,
    render,
    spare_roots,
    subtree,
    tidy,
)
from tests.docs import doc, parsed, token, words

LEE = """
    Lee    NNP PROPN nsubj 7 PERSON
    ,      ,   PUNCT punct 0
    who    WP  PRON  nsubj 3
    took   VBD VERB  relcl 0
    office NN  NOUN  dobj  3
    again  RB  ADV   advmod 3
    ,      ,   PUNCT punct 0
    spoke  VBD VERB  ROOT  7
    .      .   PUNCT punct 7
"""

BRACKETS = """
    The    DT  DET   det   1
    port   NN  NOUN  nsubj 8
    (      -LRB- PUNCT punct 4
    the    DT  DET   det   4
    oldest JJS ADJ   appos 1
    )      -RRB- PUNCT punct 4
    and    CC  CCONJ cc    1
    town   NN  NOUN  conj  1
    grew   VBD VERB  ROOT  8
    .      .   PUNCT punct 8
"""


def test_subtree_is_in_the_order_of_the_text() -> None:
    assert words(subtree(token(doc(LEE), "Lee"))) == "Lee , who took office again ,"


def test_subtree_leaves_out_whole_branches() -> None:
    assert words(subtree(token(doc(LEE), "Lee"), {3})) == "Lee , ,"


def test_subtree_of_a_leaf_is_the_leaf() -> None:
    assert words(subtree(token(doc(LEE), "office"))) == "office"


def test_aside_after_a_comma_can_be_spared() -> None:
    assert spare_roots(token(doc(LEE), "Lee")) == {3}


def test_noun_phrase_is_without_what_can_be_spared() -> None:
    assert words(noun_phrase(token(doc(LEE), "Lee"))) == "Lee"


@pytest.mark.parametrize(
    ("text", "noun", "phrase"),
    [
        ("Hugo Brandt, the first director of the museum, bought the painting.", "Brandt", "Hugo Brandt"),
        ("The song that Anna Berger wrote won a prize.", "song", "The song that Anna Berger wrote"),
        ("The old bridge, which crosses the river, was closed.", "bridge", "The old bridge"),
        ("Three animals, including a tiger, escaped from the zoo.", "animals", "Three animals"),
        ("Anna Berger was born in Montgomery, Alabama.", "Montgomery", "Montgomery , Alabama"),
        ("The tower of the old castle fell.", "tower", "The tower of the old castle"),
    ],
)
def test_phrase_keeps_what_tells_which_one_is_meant(text: str, noun: str, phrase: str) -> None:
    assert words(noun_phrase(token(parsed(text), noun))) == phrase


def test_brackets_are_found_with_all_that_stands_in_them() -> None:
    assert bracketed(list(doc(BRACKETS))) == {2, 3, 4, 5}


def test_bracket_that_never_closes_reaches_to_the_end() -> None:
    parse = doc("The DT DET det 1\nport NN NOUN ROOT 1\n( -LRB- PUNCT punct 1\nold JJ ADJ amod 1")
    assert bracketed(list(parse)) == {2, 3}


def test_tidy_drops_brackets() -> None:
    assert words(tidy(list(doc(BRACKETS))[:8])) == "The port and town"


def test_tidy_drops_commas_that_a_cut_left_alone() -> None:
    parse = doc(LEE)
    assert words(tidy([parse[0], parse[1], parse[6], parse[7]])) == "Lee spoke"


def test_tidy_keeps_commas_between_neighbours() -> None:
    parse = doc("red JJ ADJ amod 2\n, , PUNCT punct 2\nflags NNS NOUN ROOT 2")
    assert words(tidy(parse)) == "red , flags"


@pytest.mark.parametrize("mark", [",", ";", ":", "—", "–", "."])
def test_tidy_drops_punctuation_at_both_ends(mark: str) -> None:
    parse = doc(f"{mark} , PUNCT punct 1\nflags NNS NOUN ROOT 1\n{mark} , PUNCT punct 1")
    assert words(tidy(parse)) == "flags"


def test_tidy_of_nothing_but_punctuation_is_nothing() -> None:
    assert tidy(doc(", , PUNCT ROOT 0\n. . PUNCT punct 0")) == ()


@pytest.mark.parametrize(("word", "after"), [("took", True), ("Lee", False), ("office", False)])
def test_whether_a_comma_stands_before_a_phrase(word: str, *, after: bool) -> None:
    assert left_edge_after_comma(token(doc(LEE), word)) is after


def test_render_spaces_words_as_the_text_does() -> None:
    parse = doc("The DT DET det 1\nmayor NN NOUN poss 3\n's POS PART case 1\n$ $ SYM nmod 4\n5 CD NUM ROOT 4")
    assert render(list(parse)) == "the mayor's $5"


@pytest.mark.parametrize(
    ("first", "shown"),
    [
        ("Two CD NUM nummod 1", "two ships"),
        ("Norwegian JJ ADJ amod 1 NORP", "Norwegian ships"),
        ("Bergen NNP PROPN compound 1 GPE", "Bergen ships"),
        ("The DT DET det 1 ORG", "the ships"),
        ("NATO NN NOUN compound 1", "NATO ships"),
    ],
)
def test_first_word_of_a_sentence_loses_its_capital_unless_it_is_a_name(first: str, shown: str) -> None:
    assert render(list(doc(f"{first}\nships NNS NOUN ROOT 1"))) == shown


def test_render_puts_fuller_names_in_place() -> None:
    parse = doc("She PRP PRON nsubj 1\nsold VBD VERB ROOT 1\nher PRP$ PRON poss 3\nhouse NN NOUN dobj 1")
    assert render(list(parse), {0: "Anna Berger", 2: "Anna Berger's"}) == "Anna Berger sold Anna Berger's house"


def test_words_swapped_for_nothing_leave_no_gap() -> None:
    parse = doc("Old JJ ADJ amod 1\nBerger NNP PROPN compound 2\nHouse NNP PROPN ROOT 2")
    assert render(list(parse), {1: "", 2: "Berger House"}) == "old Berger House"


def test_render_joins_what_a_cut_left_with_a_space() -> None:
    parse = doc(LEE)
    assert render([parse[0], parse[7]]) == "Lee spoke"

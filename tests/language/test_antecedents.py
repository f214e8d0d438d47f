"""Who "he" and "she" are where speech, a third person or the clause itself tells."""

from __future__ import annotations

import pytest

from quizgen.language.described import is_empty
from quizgen.language.genders import genders_of
from quizgen.language.names import names_of
from quizgen.language.quoted import in_speech
from tests.docs import doc, parsed, token

from .swaps import swapped


@pytest.mark.parametrize(
    ("text", "pronoun"),
    [
        ('Hugo Brandt met Anna Berger. "She is a great singer," he said.', "She"),
        ('"Hugo Brandt may come in 1911," he said.', "he"),
        ("Hugo Brandt lived in Oslo. In 1911 police followed a man until he reached the harbour.", "he"),
        ("A spokesman for Hugo Brandt says the tower fell. He says six men died in 1911.", "He"),
        ("Hugo Brandt defended Karl Wood for what he did in 1911.", "he"),
    ],
)
def test_pronoun_is_left_where_another_may_be_meant(text: str, pronoun: str) -> None:
    assert pronoun not in swapped(text)


@pytest.mark.parametrize(
    ("text", "pronoun", "name"),
    [
        ('Hugo Brandt met Anna Berger. "She is a great singer," he said.', "he", "Hugo Brandt"),
        ("Hugo Brandt admired Karl Wood and thanked him in 1911.", "him", "Karl Wood"),
        ("Hugo Brandt says the man left, but he will stay until 1911.", "he", "Hugo Brandt"),
        ("Mr Kim Lund met Sasha Berger. She left in 1911.", "She", "Sasha Berger"),
    ],
)
def test_pronoun_stands_for_who_is_left(text: str, pronoun: str, name: str) -> None:
    assert swapped(text)[pronoun] == name


def test_direct_speech_is_about_the_title_unless_the_title_may_speak() -> None:
    about = 'Anna Berger painted Harbour in 1911. "She was the best," said Karl Lund.'
    by_her = 'Anna Berger painted Harbour in 1911. "She was the best," she said.'
    assert swapped(about, "Anna Berger")["She"] == "Anna Berger"
    assert "She" not in swapped(by_her, "Anna Berger")


def test_courtesy_goes_where_the_full_name_is_told() -> None:
    assert swapped("Anna Berger wrote Harbour. Ms Berger sold it in 1911.") == {"Ms": "", "Berger": "Anna Berger"}


def test_name_that_is_spelt_out_stays() -> None:
    assert swapped("Peter the Great ruled. In 1911 Peter the Great died.") == {}


def test_relatives_nouns_tell_genders() -> None:
    parse = parsed("Sasha Berger met her brother, Kim Berger. He left in 1911.")
    assert genders_of([parse], names_of([parse]), None) == {"Kim Berger": "m"}


def test_only_quoted_clauses_are_speech() -> None:
    spoken = parsed('"Hugo Brandt may come in 1911," he said.')
    assert [spoken[index].text for index in sorted(in_speech(spoken))][:3] == ["Hugo", "Brandt", "may"]
    assert token(spoken, "said").i not in in_speech(spoken)


def test_quotation_left_open_goes_on() -> None:
    """The next paragraph begins with a mark of its own."""
    parse = doc("""
        “     `` PUNCT punct 2
        We    PRP PRON nsubj 2
        won   VBD VERB ROOT  2
        .     .   PUNCT punct 2
        “     `` PUNCT punct 6
        They  PRP PRON nsubj 6
        lost  VBD VERB ROOT  6
        .     .   PUNCT punct 6
    """)
    assert sorted(in_speech(parse)) == [1, 2, 3, 4, 5, 6, 7]


def test_it_that_only_points_at_a_time_is_empty() -> None:
    parse = parsed("Norway fought Sweden. It was in 1911 that the Vikings reached Oslo.")
    assert is_empty(token(parse, "It"))

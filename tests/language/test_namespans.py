from __future__ import annotations

import pytest

from quizgen.language.namespans import name_spans, unlabelled_names
from tests.docs import doc, parsed


def found(table: str) -> list[str]:
    return [span.text for span in unlabelled_names(doc(table), {})]


def test_unlabelled_subject_within_a_sentence_is_a_name() -> None:
    assert found("""
        In IN ADP prep 3
        1911 CD NUM pobj 0
        Mirrow NNP PROPN nsubj 3
        sang VBD VERB ROOT 3
    """) == ["Mirrow"]


def test_one_capitalised_word_at_the_beginning_is_no_name() -> None:
    assert found("Mirrow NNP PROPN nsubj 1\nsang VBD VERB ROOT 1") == []


def test_two_capitalised_words_at_the_beginning_are_a_name() -> None:
    assert found("Otta NNP PROPN compound 1\nMirrow NNP PROPN nsubj 2\nsang VBD VERB ROOT 2") == ["Otta Mirrow"]


def test_of_within_a_name_does_not_cut_it() -> None:
    assert found("""
        It PRP PRON nsubj 1
        was VBD AUX ROOT 1 - be
        Island NNP PROPN attr 1
        of IN ADP prep 2
        Giants NNP PROPN pobj 3
    """) == ["Island of Giants"]


@pytest.mark.parametrize(
    ("before", "expected"), [("discourse NN NOUN nsubj 3", ["Mirrowism"]), ("Giant NNP PROPN nsubj 3 ORG", [])]
)
def test_what_stands_behind_of_is_a_name_unless_it_ends_one(before: str, expected: list[str]) -> None:
    assert found(f"{before}\nof IN ADP prep 0\nMirrowism NNP PROPN pobj 1\nended VBD VERB ROOT 3") == expected


def test_sultan_may_be_a_given_name() -> None:
    spans = name_spans(parsed("In 1985 Prince Sultan bin Halim visited Oslo."))
    assert [span.text for span in spans] == ["Sultan bin Halim", "Oslo"]


def test_name_does_not_begin_with_an_adjective_and_goes_on_behind_of() -> None:
    parse = parsed("In 1862 the communist People's Party of Norway won.")
    assert [span.text for span in name_spans(parse) if span.label_ == "ORG"] == ["People's Party of Norway"]


def test_era_behind_a_year_is_no_name() -> None:
    assert name_spans(parsed("The king died in 44 BC.")) == []

from __future__ import annotations

import pytest

from quizgen.language.names import names_of
from quizgen.language.references import references_of
from tests.docs import parsed

from .swaps import dangling, swapped


@pytest.mark.parametrize(
    ("text", "pronoun", "name"),
    [
        ("Anna Berger lived in Cairo. She stayed for six years.", "She", "Anna Berger"),
        ("Anna Berger met Hugo Brandt in Cairo. He stayed for six years.", "He", "Hugo Brandt"),
        ("Hugo Brandt lived in Cairo. The city thanked him in 1911.", "him", "Hugo Brandt"),
        ("Norway lies in the north. It has many islands.", "It", "Norway"),
        ("The Vikings reached Iceland. They stayed for six years.", "They", "the Vikings"),
    ],
)
def test_only_antecedent_that_fits_is_meant(text: str, pronoun: str, name: str) -> None:
    assert swapped(text)[pronoun] == name


@pytest.mark.parametrize(
    ("text", "swap"),
    [
        ("Anna Berger lived in Cairo. Her house burned down in 1911.", {"Her": "Anna Berger's"}),
        ("Hugo Matthias lived in Cairo. His house burned down in 1911.", {"His": "Hugo Matthias'"}),
        (
            "Anna Berger lived in Cairo. In 1911 she made her theatrical debut.",
            {"she": "Anna Berger", "her": "Anna Berger's"},
        ),
    ],
)
def test_possessive_stays_one(text: str, swap: dict[str, str]) -> None:
    assert swapped(text) == swap


@pytest.mark.parametrize(
    ("text", "pronoun"),
    [
        ("Anna Berger met Clara Wood in Cairo. The city thanked her in 1911.", "her"),
        ("Anna Berger and Clara Wood lived in Cairo. She stayed for six years.", "She"),
        ("The company built a harbour. It cost 5 million dollars.", "It"),
        ("Norway and Sweden signed the treaty. It ended the war.", "It"),
        ("Anna Berger lived in Cairo. He stayed for six years.", "He"),
    ],
)
def test_pronoun_dangles_where_it_is_not_certain(text: str, pronoun: str) -> None:
    assert pronoun in dangling(text)
    assert pronoun not in swapped(text)


@pytest.mark.parametrize("word", ["We", "this", "my"])
def test_words_of_the_speaker_dangle(word: str) -> None:
    assert word in dangling("We saw this in my house.")


def test_there_of_there_is_does_not_dangle() -> None:
    assert dangling("There are 30 schools in the town.") == []


def test_surname_is_written_out() -> None:
    assert swapped("Anna Berger wrote the song. Berger sold it in 1911.") == {"Berger": "Anna Berger"}


def test_surname_after_a_title_stays_as_it_is() -> None:
    assert swapped("Anna Berger wrote the song. Professor Berger sold it in 1911.") == {}


def test_pronoun_of_a_clause_that_follows_stands_for_nothing_else() -> None:
    assert dangling("Anna Berger said it is likely that the old tower of Oslo leans.") == []


@pytest.mark.parametrize(
    ("text", "pronoun", "name"),
    [
        ("Brandt smiled when in 1911 he left Oslo.", "he", "Brandt"),
        ("The Halden Bank grew. In 1911 it closed.", "it", "the Halden Bank"),
        ("The Halden Bank grew. Its offices closed in 1911.", "Its", "the Halden Bank's"),
        ("The Halden Bank opened in Oslo in 1911 and sold its offices in 1927.", "its", "the Halden Bank's"),
        ("Hugo Brandt lived in Cairo. He was a painter and in 1927 sold his house.", "his", "Hugo Brandt's"),
    ],
)
def test_subject_of_the_leading_clause_is_meant(text: str, pronoun: str, name: str) -> None:
    assert swapped(text)[pronoun] == name


def test_middle_name_of_whom_the_text_tells_is_put_back() -> None:
    parse = parsed("Anna Maria Berger was a painter. Anna Berger was born in Oslo.")
    swaps = references_of([parse], names_of([parse], "Anna Maria Berger"), "Anna Maria Berger")[0].swaps
    assert [swaps[index] for index in sorted(swaps)] == ["Anna Maria Berger", ""]


def test_field_that_a_text_is_on_is_no_name_in_a_question() -> None:
    assert swapped("The Economy of Norway grew in 1931. It is recovering from the Great War.")["It"] == (
        "the economy of Norway"
    )

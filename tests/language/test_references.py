from __future__ import annotations

import pytest

from quizgen.language.names import names_of
from quizgen.language.references import References, references_of
from tests.docs import parsed


def read(*texts: str) -> list[References]:
    """The references of a passage with these paragraphs."""
    parses = [parsed(text) for text in texts]
    return references_of(parses, names_of(parses))


def swapped(text: str) -> dict[str, str]:
    """What is written instead of which word of a text."""
    parse = parsed(text)
    return {parse[index].text: name for index, name in references_of([parse], names_of([parse]))[0].swaps.items()}


def dangling(text: str) -> list[str]:
    """The words of a text whose meaning is not certain."""
    parse = parsed(text)
    return [parse[index].text for index in sorted(references_of([parse], names_of([parse]))[0].dangling)]


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


def test_subject_goes_on_being_the_subject() -> None:
    """Parallel subjects: of two women, the one who was the subject is "she" when "she" is the subject."""
    assert swapped("Anna Berger met Clara Wood in Cairo. She stayed for six years.")["She"] == "Anna Berger"


def test_there_of_there_is_does_not_dangle() -> None:
    assert dangling("There are 30 schools in the town.") == []


def test_surname_is_written_out() -> None:
    assert swapped("Anna Berger wrote the song. Berger sold it in 1911.") == {"Berger": "Anna Berger"}


def test_surname_after_a_title_stays_as_it_is() -> None:
    assert swapped("Anna Berger wrote the song. Professor Berger sold it in 1911.") == {}


def test_main_character_is_meant_where_nobody_else_is_named() -> None:
    """A biography says "she" of her in paragraphs that name nobody."""
    last = read(
        "Anna Berger lived in Cairo.",
        "Anna Berger wrote the song.",
        "Anna Berger wanted to visit Oslo.",
        "She stayed for six years.",
    )[-1]
    assert list(last.swaps.values()) == ["Anna Berger"]


def test_without_a_main_character_a_pronoun_that_opens_a_paragraph_dangles() -> None:
    last = read("Anna Berger lived in Cairo.", "She stayed for six years.")[-1]
    assert (last.swaps, len(last.dangling)) == ({}, 1)


def test_main_character_is_not_he_when_a_woman() -> None:
    last = read(
        "Anna Berger lived in Cairo.",
        "Anna Berger wrote the song.",
        "Anna Berger wanted to visit Oslo.",
        "He stayed for six years.",
    )[-1]
    assert (last.swaps, len(last.dangling)) == ({}, 1)


def swapped_in(title: str, text: str) -> dict[str, str]:
    """What is written instead of which word of a text with a title."""
    parse = parsed(text)
    names = names_of([parse], title)
    return {parse[index].text: name for index, name in references_of([parse], names, title)[0].swaps.items()}


RICH = (
    "Hugo Brandt met Karl Wood and Otto Ness in Oslo. The town was rich. He bought a ship in 1911 and sold his house."
)
MET = "Karl Wood met Hugo Brandt in Oslo. He bought a ship in 1911."


@pytest.mark.parametrize("title", ["Hugo Brandt", "King Brandt"])
def test_sentence_of_a_life_begins_with_its_hero(title: str) -> None:
    """In a text about him "He" is he, whoever else was named, and "his" of the same clause is his."""
    found = swapped_in(title, RICH)
    assert found["He"] == "Hugo Brandt"


def test_another_subject_before_takes_the_pronoun_from_the_hero() -> None:
    assert swapped_in("Hugo Brandt", MET).get("He") != "Hugo Brandt"


def test_title_names_its_person_before_a_colon() -> None:
    """Whose life a text tells stays "she" when others are named beside her."""
    parse = parsed("Anna Berger met Clara Wood in Cairo. The city thanked her in 1911.")
    names = names_of([parse], "Anna Berger: a life")
    assert references_of([parse], names, "Anna Berger: a life") == references_of([parse], names, "Anna Berger")


@pytest.mark.parametrize(
    ("text", "pronoun", "phrase"),
    [
        ("The northern Oslo tower was built in 1904. It burned down in 1911.", "It", "the northern Oslo tower"),
        ("The Oslo tower leans to the west before it turns to the north.", "it", "the Oslo tower"),
        ("Anna Berger and Hugo Brandt lived in Cairo. They married in 1911.", "They", "Anna Berger and Hugo Brandt"),
    ],
)
def test_phrase_that_tells_what_it_is_stands_for_a_pronoun(text: str, pronoun: str, phrase: str) -> None:
    assert swapped(text)[pronoun] == phrase


def test_phrase_that_only_points_stands_for_nothing() -> None:
    assert dangling("The tower was built in 1904. It burned down in 1911.") == ["It"]


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


def test_parallel_subject_is_the_same() -> None:
    """Of "she went, and in 1912 she opened", both are one."""
    text = "Clara Wood sang in Bergen. In 1911 she went to Oslo, and in 1912 she opened a school."
    parse = parsed(text)
    (found,) = references_of([parse], names_of([parse]))
    assert [name for index, name in found.swaps.items() if parse[index].lower_ == "she"] == ["Clara Wood"] * 2


def test_whom_a_text_is_about_stays_so_behind_his_teacher() -> None:
    """A teacher named in the front phrase is not "he"."""
    parse = parsed("Hugo Brandt lived in Cairo. On the advice of his teacher Karl Lund, he returned to Oslo.")
    (found,) = references_of([parse], names_of([parse]), "Hugo Brandt")
    assert {parse[index].text: name for index, name in found.swaps.items()} == {
        "his": "Hugo Brandt's",
        "he": "Hugo Brandt",
    }


def test_a_bare_name_of_unknown_kind_may_be_meant_as_well() -> None:
    text = "Hugo Lund ruled Oslo. When Arun fell in 1011, Harald Moe succeeded him as mayor of Halden."
    assert "him" in dangling(text)


def test_middle_name_of_whom_the_text_tells_is_put_back() -> None:
    parse = parsed("Anna Maria Berger was a painter. Anna Berger was born in Oslo.")
    swaps = references_of([parse], names_of([parse], "Anna Maria Berger"), "Anna Maria Berger")[0].swaps
    assert [swaps[index] for index in sorted(swaps)] == ["Anna Maria Berger", ""]


def test_field_that_a_text_is_on_is_no_name_in_a_question() -> None:
    assert swapped("The Economy of Norway grew in 1931. It is recovering from the Great War.")["It"] == (
        "the economy of Norway"
    )

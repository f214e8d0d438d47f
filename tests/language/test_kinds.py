from __future__ import annotations

import pytest

from quizgen.language.namelists import NameType, is_given
from quizgen.language.names import Name, names_of
from quizgen.language.namewords import by_words
from tests.docs import doc


def named(table: str) -> list[Name]:
    """The names of a document that is given as a table."""
    return list(names_of([doc(table)])[0])


def subject(name: str, label: str, verb: str = "grew") -> str:
    """A table of "NAME grew" with this label for the name."""
    words = name.split()
    last = len(words) - 1
    rows = [f"{word} NNP PROPN compound {last} {label}" for word in words[:-1]]
    return "\n".join([*rows, f"{words[-1]} NNP PROPN nsubj {last + 1} {label}", f"{verb} VBD VERB ROOT {last + 1}"])


@pytest.mark.parametrize(
    ("name", "kind", "noun"),
    [
        ("Halden Times", NameType.ORGANIZATION, "newspaper"),
        ("State Route 41", NameType.FACILITY, "highway"),
        ("Route 9", NameType.FACILITY, "highway"),
        ("World War II", NameType.EVENT, "war"),
        ("Halden Bridge Act 1981", NameType.LAW, "law"),
        ("Tropical Storm Anna", NameType.EVENT, "storm"),
        ("Oslo Player of the Year", NameType.AWARD, "award"),
        ("Halden Proclamation", NameType.LAW, "proclamation"),
        ("Mount Halden University", NameType.ORGANIZATION, "university"),
        ("Mount Halden", NameType.PLACE, "mountain"),
        ("Northern Railway Acts", NameType.THING, ""),
        ("Lonely Planet", NameType.THING, ""),
        ("Norwegian Crown", NameType.ORGANIZATION, "crown"),
    ],
)
def test_own_words_tell_the_kind(name: str, kind: NameType, noun: str) -> None:
    assert by_words(doc(subject(name, "ORG"))[: len(name.split())]) == (kind, noun)


def test_a_number_behind_any_word_tells_nothing() -> None:
    assert by_words(doc(subject("Bridge 3", "ORG"))[:2]) is None


@pytest.mark.parametrize("name", ["E.I. von Holm", "Axel Lund", "Hans-Joachim Wood"])
@pytest.mark.parametrize("label", ["ORG", "PRODUCT", "WORK_OF_ART"])
def test_name_that_begins_with_a_given_name_is_a_persons(name: str, label: str) -> None:
    (found,) = named(subject(name, label))
    assert (found.text, found.type) == (name, NameType.PERSON)


def test_name_that_begins_with_a_given_name_and_ends_with_a_kind_is_not_a_persons() -> None:
    (found,) = named(subject("Clara Wood Foundation", "ORG"))
    assert found.type is NameType.ORGANIZATION


def test_author_of_a_cited_work_is_no_name() -> None:
    table = "Berger NNP PROPN nsubj 3 ORG\net NNP PROPN dep 0\nal. NNP PROPN dep 0\nfound VBD VERB ROOT 3"
    assert named(table) == []


@pytest.mark.parametrize("word", ["Clara", "E.I.", "J.", "Nils"])
def test_given_names_and_initials(word: str) -> None:
    assert is_given(word)


@pytest.mark.parametrize("word", ["Halden", "Bridge", "U.S", "NATO"])
def test_no_given_names(word: str) -> None:
    assert not is_given(word)


def test_noun_before_a_name_brings_its_own_compound() -> None:
    (name,) = named("""
        the DT DET det 3
        soap NN NOUN compound 2
        opera NN NOUN compound 3
        Mirrow NNP PROPN nsubj 4 GPE
        ended VBD VERB ROOT 4
    """)
    assert (name.type, name.noun) == (NameType.WORK, "soap opera")


def test_two_labelled_halves_of_a_persons_name_are_one() -> None:
    parse = """
        Karim NNP PROPN compound 2 PERSON
        ibn NNP PROPN compound 2 PERSON
        Mirrow NNP PROPN nsubj 3 B-PERSON
        sang VBD VERB ROOT 3
    """
    assert "Karim ibn Mirrow" in [name.text for name in named(parse)]

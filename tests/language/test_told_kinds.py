"""Kinds of names that the words around them tell."""

from __future__ import annotations

import pytest

from quizgen.facts.names import name_facts
from quizgen.language.evidence import shows_person
from quizgen.language.namelists import NameType
from quizgen.language.names import Name, names_of
from quizgen.language.namewords import by_words
from tests.docs import doc, parsed


def named(text: str, title: str = "") -> list[Name]:
    return list(names_of([parsed(text)], title)[0])


@pytest.mark.parametrize(
    ("text", "name", "kind", "noun"),
    [
        ("Another script is Elder Mirrow.", "Elder Mirrow", NameType.THING, "script"),
        ("Her novel, Harbour Lights, sold well.", "Harbour Lights", NameType.WORK, "novel"),
        ("The Council was founded by Philip II of Norway in 1531.", "Philip II", NameType.PERSON, ""),
        ("Mr. Brandt was interested in Universalism.", "Universalism", NameType.THING, ""),
        ("Halden Road is closed from Halden to Bell Tops.", "Bell Tops", NameType.PLACE, ""),
        ("Halden was a colony of Norway.", "Norway", NameType.COUNTRY, "country"),
    ],
)
def test_words_around_a_name_tell_its_kind(text: str, name: str, kind: NameType, noun: str) -> None:
    (found,) = [one for one in named(text) if one.text == name]
    assert (found.type, found.noun) == (kind, noun)


def test_a_colony_of_a_place_does_not_tell_what_the_place_is() -> None:
    lake = "Halden NNP PROPN nsubj 1 GPE\nwas VBD AUX ROOT 1\na DT DET det 3\ncolony NN NOUN attr 1\nof IN ADP prep 3\n"
    names = names_of([doc(f"{lake}Mirrow NNP PROPN pobj 4 GPE")])[0]
    assert [name.noun for name in names if name.text == "Mirrow"] == [""]


def test_an_abbreviation_names_what_its_words_do() -> None:
    names = named("The Council of Northern Lakes (CNL) met in Oslo. In 1931 the CNL sold the mine.")
    assert {(name.type, name.noun) for name in names if name.text == "CNL"} == {(NameType.ORGANIZATION, "council")}


def test_a_work_and_a_person_of_one_name_are_told_apart() -> None:
    names = named("Clara Wood directed the film Anna Lund. In 1931 Anna Lund, the painter, left Oslo.")
    assert [name.type for name in names if name.text == "Anna Lund"] == [NameType.WORK, NameType.PERSON]


def test_of_two_works_of_one_name_the_kind_is_in_doubt() -> None:
    first, *_ = named("In 1931 she finished Harbour, an adaptation of the novel Harbour by Anna Berger.")
    assert (first.text, first.noun, first.doubtful) == ("Harbour", "", True)


def test_what_somebody_also_did_shows_a_person() -> None:
    parse = parsed("Lund arrived from Oslo and captured the town.")
    assert shows_person(parse[:1])


def test_the_surname_in_the_title_is_a_persons() -> None:
    table = "Berger NNP PROPN nsubj 1 ORG\ngrew VBD VERB ROOT 1"
    (name,) = names_of([doc(table)], "Anna Berger")[0]
    assert name.type is NameType.PERSON


def test_a_bracket_is_no_part_of_a_full_name() -> None:
    table = (
        "Anna NNP PROPN nsubj 4 PERSON\n( -LRB- PUNCT punct 0 PERSON\n; : PUNCT punct 0 PERSON\n"
        "Anja NNP PROPN appos 0 PERSON\ngrew VBD VERB ROOT 4\nAnna NNP PROPN dobj 4 PERSON"
    )
    assert [name.full for name in names_of([doc(table)])[0]][-1] == "Anna"


def test_a_body_at_the_end_of_its_owners_name_is_one() -> None:
    table = (
        "Republic NNP PROPN nmod 3 ORG\nof IN ADP prep 0 ORG\nHalden NNP PROPN pobj 1 ORG\n"
        "Navy NNP PROPN nsubj 4 ORG\nsailed VBD VERB ROOT 4"
    )
    assert by_words(doc(table)[:4]) == (NameType.ORGANIZATION, "navy")


def test_a_ministry_that_a_country_has_is_guessed() -> None:
    text = "Norway's Foreign Ministry sold the house in 1931."
    facts = {fact.answer: fact.guessed for fact in name_facts(parsed(text), named(text))}
    assert facts == {"Norway": False, "Foreign Ministry": True}


@pytest.mark.parametrize(("before", "name"), [("17th", "Wall"), ("the", "Century Wall")])
def test_century_belongs_to_a_name_unless_it_is_counted(before: str, name: str) -> None:
    table = (
        f"{before} JJ ADJ amod 2\nCentury NNP PROPN compound 2 FAC\nWall NNP PROPN nsubj 3 FAC\nfell VBD VERB ROOT 3"
    )
    assert [one.text for one in names_of([doc(table)])[0]] == [name]

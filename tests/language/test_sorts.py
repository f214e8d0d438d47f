"""Nouns beside a name that say what it names."""

from __future__ import annotations

import pytest

from quizgen.language.namelists import NameType
from quizgen.language.sorts import bears_names, sort_of
from tests.docs import doc, token

BEFORE = """
    the DT DET det 1
    genus NN NOUN nsubj 3
    Halda NNP PROPN appos 1 ORG
    grew VBD VERB ROOT 3
"""
OF = """
    the DT DET det 1
    kingdom NN NOUN nsubj 4
    of IN ADP prep 1
    Mirrow NNP PROPN pobj 2 PERSON
    fell VBD VERB ROOT 4
"""
COPULA = """
    Mirrow NNP PROPN nsubj 1 ORG
    became VBD VERB ROOT 1
    a DT DET det 3
    province NN NOUN attr 1
"""
RELATIVE = """
    Mirrow NNP PROPN nsubj 6 ORG
    , , PUNCT punct 0
    which WDT PRON nsubj 3
    is VBZ AUX relcl 0
    a DT DET det 5
    novella NN NOUN attr 3
    sold VBD VERB ROOT 6
"""
ONE_OF = """
    Mirrow NNP PROPN nsubj 1 ORG
    is VBZ AUX ROOT 1
    one CD NUM attr 1
    of IN ADP prep 2
    the DT DET det 5
    towns NNS NOUN pobj 3
"""
CALLED = """
    a DT DET det 1
    rifle NN NOUN nsubj 4
    called VBN VERB acl 1
    Mirrow NNP PROPN oprd 2 ORG
    fired VBD VERB ROOT 4
"""
LISTED = """
    tribes NNS NOUN nsubj 4
    such JJ ADJ amod 2
    as IN ADP prep 0
    Mirrow NNP PROPN pobj 2 PERSON
    left VBD VERB ROOT 4
"""


@pytest.mark.parametrize(
    ("table", "name", "kind", "noun"),
    [
        (BEFORE, "Halda", NameType.THING, "genus"),
        (OF, "Mirrow", NameType.PLACE, "kingdom"),
        (COPULA, "Mirrow", NameType.PLACE, "province"),
        (RELATIVE, "Mirrow", NameType.WORK, "novella"),
        (ONE_OF, "Mirrow", NameType.PLACE, "town"),
        (CALLED, "Mirrow", NameType.PRODUCT, "rifle"),
        (LISTED, "Mirrow", NameType.PEOPLE, "tribe"),
    ],
)
def test_noun_beside_a_name_says_what_it_names(table: str, name: str, kind: NameType, noun: str) -> None:
    assert sort_of(token(doc(table), name)) == (kind, noun)


def test_what_is_denied_is_not_said() -> None:
    table = COPULA.replace("became VBD VERB", "is VBZ AUX") + "not RB PART neg 1"
    assert sort_of(token(doc(table), "Mirrow")) is None


def test_capital_of_a_place_is_another() -> None:
    assert sort_of(token(doc(OF.replace("kingdom", "capital")), "Mirrow")) is None


def test_noun_for_a_person_ends_the_search() -> None:
    table = """
        Lund NNP PROPN nsubj 8 ORG
        , , PUNCT punct 0
        leader NN NOUN appos 0
        of IN ADP prep 2
        a DT DET det 5
        sect NN NOUN pobj 3
        , , PUNCT punct 0
        movement NN NOUN appos 0
        left VBD VERB ROOT 8
    """
    assert sort_of(token(doc(table), "Lund")) is None


@pytest.mark.parametrize(("noun", "bears"), [("crop", True), ("coin", True), ("style", False), ("area", False)])
def test_nouns_that_names_tell_apart(noun: str, bears: bool) -> None:
    table = f"the DT DET det 2\nHalda NNP PROPN compound 2 ORG\n{noun} NN NOUN nsubj 3\ngrew VBD VERB ROOT 3"
    assert bears_names(token(doc(table), noun)) is bears

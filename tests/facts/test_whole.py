from __future__ import annotations

from quizgen.facts.whole import is_whole
from quizgen.language.namelists import NameType
from quizgen.language.names import Name
from quizgen.quiz import Kind
from tests.docs import doc

from .found import facts


def test_name_cut_before_its_of_is_no_answer() -> None:
    found = facts("Clara Wood left the Free Republic of the North.", Kind.NAME)
    assert "Free Republic" not in {fact.answer for fact in found}


def test_end_of_a_longer_name_is_in_doubt() -> None:
    found = facts("The clerk wrote to the Second Bank of Norway.", Kind.NAME)
    assert {fact.answer: fact.guessed for fact in found}["Norway"]


def test_what_people_of_a_region_are_called_is_no_sure_nationality() -> None:
    found = facts("Clara Wood was a Sicilian composer.", Kind.NAME)
    assert {fact.answer: fact.guessed for fact in found} == {"Clara Wood": False, "Sicilian": True}


def test_name_that_goes_on_in_another_language_is_no_answer() -> None:
    found = facts("The harbour of Andorra la Vella was built in 1911.", Kind.NAME)
    assert "Andorra" not in {fact.answer for fact in found}


def test_name_that_ends_in_what_goes_on_is_no_answer() -> None:
    parse = doc("""
        Hugo NNP PROPN compound 2 PERSON
        Brandt NNP PROPN compound 2 PERSON
        de NNP PROPN nsubj 3 PERSON
        left VBD VERB ROOT 3
    """)
    name = Name(0, 3, "Hugo Brandt de", NameType.PERSON, "", "Hugo Brandt de")
    assert not is_whole(parse, name)

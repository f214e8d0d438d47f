from __future__ import annotations

from quizgen.language.namelists import NameType
from quizgen.language.names import Name, names_of
from tests.docs import parsed


def named(word: str, *texts: str) -> list[Name]:
    """The mentions of a name in a passage with these paragraphs."""
    return [name for found in names_of([parsed(text) for text in texts]) for name in found if name.text == word]


def test_general_with_a_citys_name_is_a_person_throughout() -> None:
    found = named("Lincoln", "General Lincoln crossed the river.", "In 1862 Lincoln attacked the fort.")
    assert {name.type for name in found} == {NameType.PERSON}


def test_city_stays_one_where_somebody_lives_in_it() -> None:
    found = named("Lincoln", "General Lincoln crossed the river.", "Clara Wood lives in Lincoln.")
    assert found[-1].type is NameType.CITY


def test_what_is_taken_from_somebody_does_not_come_from_a_city() -> None:
    assert [name.noun for name in named("Lincoln", "The ball was taken away from Lincoln.")] == [""]


def test_two_cited_authors_are_no_organization() -> None:
    (name,) = named("Lund & Wood", "The grant was renewed, and Lund & Wood (2011) suggest a third branch.")
    assert (name.type, name.doubtful) == (NameType.THING, True)


def test_name_is_in_doubt_where_it_does_what_things_do() -> None:
    assert [name.doubtful for name in named("Pelorin", "In winter Pelorin contains two acids.")] == [True]

from __future__ import annotations

import pytest

from quizgen.language.clause import ClauseKind, Role

from .opened import of_kind, opened, parts, shown


def test_relative_clause_has_what_it_tells_about_as_its_object() -> None:
    clause = next(c for c in opened("The song that Anna Berger wrote won a prize.") if c.kind is ClauseKind.RELATIVE)
    assert (Role.OBJECT, "The song") in parts(clause)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The church built by Clara Wood stands in Oslo.", "was built"),
        ("The story is called The Old Ship.", "is called"),
        ("The town has a church, built in 1611.", "was built"),
        ("The river forms a lake called Mirrow.", "is called"),
        ("Nine men, seized near Oslo, have been moved to Halden.", "were seized"),
    ],
)
def test_participle_tells_an_event_or_a_state(text: str, verb: str) -> None:
    assert verb in [clause.group.after_subject() for clause in opened(text)]


def test_a_thing_told_of_behind_a_member_is_not_the_member() -> None:
    text = "In 1911 Norway was not a member of the League of Towns, which Denmark had joined in 1905."
    assert of_kind(text, ClauseKind.RELATIVE) == []


def test_what_says_how_a_participle_is_meant_is_kept() -> None:
    text = "The choir, often seen as the best in Norway, was founded in 1911."
    assert of_kind(text, ClauseKind.PARTICIPIAL) == ["The choir / was often seen / as the best in Norway"]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        (  # its year is that of the next verb
            "The Halden School, located in Oslo and founded in 1811, is the oldest school of Norway.",
            "The Halden School / is located / in Oslo",
        ),
        (  # the letter did not move
            "In a long letter to Clara Wood, who moved from Oslo to Bergen, Hugo Brandt told the truth.",
            "Clara Wood / moved / from Oslo to Bergen",
        ),
        (  # who came as the teacher is named
            "Anna Berger came as the first teacher, staying in Norway for nine years.",
            "Anna Berger / stayed / in Norway for nine years",
        ),
        (
            "The committee of the Halden Society estimated in 1992 that many houses burn every year.",
            "The committee of the Halden Society / estimated / in 1992 that many houses burn every year",
        ),
        (
            "Norway is a kingdom in Northern Europe, located by the sea and bordered by Sweden.",
            "Norway / is bordered / by Sweden",
        ),
        (
            "Clara Wood founded the Halden Hall, now known as The Old Barn.",
            "the Halden Hall / is known / as The Old Barn",
        ),
    ],
)
def test_a_clause_behind_a_noun_is_told_of_what_it_belongs_to(text: str, clause: str) -> None:
    assert clause in [shown(found) for found in opened(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The workers began adding boats sailing in Oslo to their list in 1911.",
        "The offer went to those who had not left Oslo, had not sold a house, and would stay.",
        "Beginning in 1911, Clara Wood led the Halden Choir.",
        "The town saw use in Oslo, Bergen and, until the Long War, the northern world.",
    ],
)
def test_what_is_told_of_something_else_gives_no_clause(text: str) -> None:
    told = {ClauseKind.PARTICIPIAL, ClauseKind.COORDINATED, ClauseKind.APPOSITIVE}
    assert not [shown(clause) for clause in opened(text) if clause.kind in told]


def test_what_was_done_to_a_work_is_not_told_of_its_maker() -> None:
    text = "Harbour Lights is an old novel by Hugo Brandt, first published in Oslo in 1911."
    assert of_kind(text, ClauseKind.PARTICIPIAL) == ["Harbour Lights / was first published / in Oslo in 1911"]

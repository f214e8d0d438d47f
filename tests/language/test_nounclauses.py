from __future__ import annotations

import pytest

from quizgen.language.clause import ClauseKind, Role

from .opened import of_kind, opened, parts


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

from __future__ import annotations

import pytest

from quizgen.facts.standing import Stance
from quizgen.language.clause import Role
from quizgen.templates.template import ROLES

from .found import roles


@pytest.mark.parametrize(
    ("text", "answer", "role"),
    [
        ("Clara Wood was the mayor of Bergen.", "Clara Wood", "subject"),
        ("Anna Berger, who took office in June, met Hugo Brandt.", "Hugo Brandt", "object"),
        ("Anna Berger gave Clara Wood a painting.", "Clara Wood", "indirect-object"),
        ("The school was opened by Clara Wood in 1911.", "Clara Wood", "agent"),
        ("The school was opened by Clara Wood in 1911.", "1911", "adverbial"),
        ("The average size of a household was 3.07.", "3.07", "attribute"),
        ("In 1831, fifty-five delegates gathered in the capital.", "fifty-five", "count-of-subject"),
        ("The fleet had 40 ships.", "40", "count-of-object"),
        ("There are 30 schools in the town.", "30", "count-of-attribute"),
        ("The company employs 1,200 people in 14 countries.", "14", "count-of-adverbial"),
        ("About 60 percent of the voters supported the plan.", "About 60 percent", "share-of-subject"),
        ("The company owns 40 percent of the port.", "40 percent", "share-of-object"),
        ("Six of the ships were lost.", "Six", "share-of-subject"),
        ("The town had a population of 5,300.", "5,300", "quantity-of-object"),
        ("Clara Wood died at the age of 47.", "47", "quantity-of-adverbial"),
        ("The bridge is 31 metres high.", "31 metres", "degree-of-attribute"),
        ("Hugo Brandt's father sold the farm.", "Hugo Brandt", "owner-of-subject"),
        ("The army destroyed Clara Wood's farm.", "Clara Wood", "owner-of-object"),
        ("Anna Berger was an Austrian composer.", "Austrian", "origin-of-attribute"),
        ("Clara Wood was the mayor of Bergen.", "Bergen", "inside-attribute"),
        ("The siege of Halden (1716–1718) failed.", "Halden", "inside-subject"),
        ("They bought the painting from the Brandt family.", "Brandt", "name-of-adverbial"),
        ("The farm has three dogs and two cats.", "three", "count-of-object"),
        ("The farm has three dogs and two cats.", "two", "count-of-object"),
        ("Schools in 14 towns joined the league in 1911.", "14", "quantity-of-subject"),
    ],
)
def test_fact_stands_in_its_role(text: str, answer: str, role: str) -> None:
    assert role in roles(text, answer)


def test_several_together_are_one_answer() -> None:
    assert roles("Anna Berger and Hugo Brandt bought the painting.", "Anna Berger and Hugo Brandt") == ["subject"]


def test_fact_stands_in_each_clause_that_holds_it() -> None:
    assert roles("Anna Berger wrote the song and sold the house.", "Anna Berger") == ["subject", "subject"]


def test_fact_in_no_clause_has_no_role() -> None:
    assert roles("If the river rises, Norway will build a wall.", "Norway") == []


def test_every_stance_and_role_can_be_named_in_a_template() -> None:
    assert {f"{stance}{role}" for stance in Stance for role in Role} == ROLES


def test_appositive_with_a_is_asked_about_and_not_for() -> None:
    """Many may have been a professor at the University of Oslo; where Clara Wood taught is one."""
    text = "Clara Wood, a professor at the University of Oslo, built the bridge in 1911."
    assert "adverbial" in roles(text, "University of Oslo")
    assert roles(text, "Clara Wood") == ["subject"]


def test_place_before_a_named_place_is_not_its_name() -> None:
    assert "name-of-adverbial" not in roles("Clara Wood was buried in the Kent village of Bramley.", "Kent")


def test_the_second_of_two_that_the_parse_has_torn_stands_nowhere() -> None:
    assert not roles("Lund and Hugo Brandt founded the school in 1931.", "Hugo Brandt")

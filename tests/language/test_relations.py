from __future__ import annotations

import pytest

from quizgen.language.clause import ClauseKind
from quizgen.language.namelists import NameType
from quizgen.language.names import names_of
from tests.docs import parsed

from .opened import of_kind


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Clara Wood's mentor Hugo Lund lived in Oslo in 1911.", "Hugo Lund / was / Clara Wood 's mentor"),
        ("Clara Wood lived in Oslo with her first husband, Hugo Lund.", "Hugo Lund / was / her first husband"),
        ("Clara Wood's son Erik opened a school in 1931.", "Erik / was / Clara Wood 's son"),
        ("Anna Berger met the merchant Olaf Wood and his first wife, Karin Lund.", "Karin Lund / was / his first wife"),
        ("Hugo Brandt visited Clara Wood's brother Henry Wood in 1931.", "Henry Wood / was / Clara Wood 's brother"),
    ],
)
def test_what_somebody_is_to_another_is_told_before_the_name(text: str, told: str) -> None:
    assert told in of_kind(text, ClauseKind.APPOSITIVE)


@pytest.mark.parametrize(
    "text",
    [
        "Clara Wood's son Erik left Oslo in 1931 with her second son.",
        "Anna Berger met Clara Wood's mother, originally a Protestant.",
        "Anna Berger's teacher Clara Wood aims at the whole.",
        "In 207 BC Hannibal's brother Olaf was killed at the River Alma.",
    ],
)
def test_one_of_several_what_is_no_name_and_what_is_over_are_not_told(text: str) -> None:
    assert of_kind(text, ClauseKind.APPOSITIVE) == []


def test_whoever_is_something_to_another_is_a_person() -> None:
    text = "Clara Wood's son Erik opened a school in 1931."
    parse = parsed(text)
    parse[4].ent_type_ = "GPE"
    (names,) = names_of([parse])
    assert [(name.type, name.doubtful) for name in names if name.text == "Erik"] == [(NameType.PERSON, False)]


def test_an_office_of_something_needs_no_article() -> None:
    text = "The choir met Henry Lund, leader of the Oslo Party, in 1931."
    assert of_kind(text, ClauseKind.APPOSITIVE) == ["Henry Lund / was / leader of the Oslo Party"]


def test_a_verb_misread_as_a_name_is_of_nobody() -> None:
    assert of_kind("The south coast moved Norway's king Hugo Brandt to go.", ClauseKind.APPOSITIVE) == []

from __future__ import annotations

import pytest

from quizgen.language.clause import ClauseKind

from .opened import of_kind, opened, parts


@pytest.mark.parametrize(
    ("text", "told", "preposition"),
    [
        ("In 1911 Anna Berger moved to Lisbon, where she founded a school.", "Lisbon", "in"),
        (
            "Anna Berger studied at the University of Oslo, where she met Hugo Brandt.",
            "at the University of Oslo",
            "at",
        ),
        ("The town joined the League of Harbours, with which Norway traded.", "with the League of Harbours", "with"),
        ("She was a pupil of Clara Wood, under whom she painted for two years.", "under Clara Wood", "under"),
        ("The post stayed empty until July 1911, when Clara Wood became mayor of Oslo.", "July 1911", "in"),
    ],
)
def test_what_the_relative_word_stands_for_is_a_part_of_its_clause(text: str, told: str, preposition: str) -> None:
    clause = next(clause for clause in opened(text) if clause.kind is ClauseKind.RELATIVE)
    part = clause.constituents[-1]
    assert (parts(clause)[-1][1], part.preposition) == (told, preposition)


def test_a_place_with_a_preposition_that_fits_is_told_with_the_rest() -> None:
    text = "Anna Berger studied at the University of Oslo, where she met Hugo Brandt."
    assert of_kind(text, ClauseKind.RELATIVE) == ["she / met / Hugo Brandt at the University of Oslo"]


def test_a_noun_without_a_name_and_some_of_several_are_no_part() -> None:
    text = "She owned a farm, where Hugo Brandt worked, and the Lund houses, of which two burnt down."
    assert all("farm" not in told and "houses" not in told for told in of_kind(text, ClauseKind.RELATIVE))


def test_of_two_places_either_may_be_meant() -> None:
    text = "In 1911 Anna Berger visited Oslo and Lisbon, where she sang for the king."
    clause = next(clause for clause in opened(text) if clause.kind is ClauseKind.RELATIVE)
    assert not any("Oslo" in told or "Lisbon" in told for _, told in parts(clause))

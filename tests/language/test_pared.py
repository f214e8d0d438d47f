from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizgen.language.clause import Clause, ClauseKind
from quizgen.language.clauses import clauses
from quizgen.language.pared import STEPS, clauses_around, fronted, measured, moved_out, pared, path
from tests.docs import parsed, words

if TYPE_CHECKING:
    from quizgen.language.tokens import Token

BRANDT = "The engineer Hugo Brandt, who had taught in Oslo, gave the town of Halden a copy of Sputnik 1."
FLEET = "The fleet was made of ships from Norway, Sweden and Denmark."
MET = "In the old hall at Halden, Clara Wood met the young Anna Berger."
TOLD = "The town told Clara Wood to wait in the hall of Halden."


def around(text: str, word: str) -> tuple[Token, list[Clause]]:
    """A word of the text and the clauses around it."""
    parse = parsed(text)
    token = next(token for token in parse if token.text == word)
    return token, list(clauses_around(token, list(clauses(token.sent)), token.sent))


def left(text: str, word: str, step: int, *, move: bool = False) -> str:
    """What is left of the nearest clause around the word, without its verb."""
    token, found = around(text, word)
    way = set(path(token, found[0]))
    small = pared(found[0], way, step)
    if small is not None and move:
        small = fronted(small, way, step)
    return " | ".join(words(part) for part in (small.front, small.subject, small.rest) if part) if small else ""


@pytest.mark.parametrize(
    ("text", "word", "step", "expected"),
    [
        (BRANDT, "Sputnik", 0, "The engineer Hugo Brandt | the town of Halden a copy of Sputnik 1"),
        (FLEET, "Denmark", 0, "The fleet | of ships from Norway , Sweden and Denmark"),
        (FLEET, "Denmark", 2, "The fleet | of ships from Denmark"),
        (FLEET, "Sweden", 2, "The fleet | of ships from Sweden"),
        (MET, "Berger", 0, "Clara Wood | the young Anna Berger"),
        (MET, "Halden", 0, "In the old hall at Halden | Clara Wood | the young Anna Berger"),
        (MET, "Halden", STEPS - 1, "In the hall at Halden | Clara Wood | the young Anna Berger"),
    ],
)
def test_step_by_step_less_is_left_beside_the_word(text: str, word: str, step: int, expected: str) -> None:
    assert left(text, word, step).casefold() == expected.casefold()


def test_the_nearest_clause_comes_first() -> None:
    _, found = around(BRANDT, "Oslo")
    assert [clause.anchor.text for clause in found] == ["taught", "gave"]


RICH = "If the mill had 100 wheels, the town would be rich."


def test_what_stands_under_a_condition_is_asked_for_with_all_that_depends_on_it() -> None:
    assert [clause.kind for clause in around(RICH, "wheels")[1]] == [ClauseKind.PARED]
    assert left(RICH, "wheels", 0) == "If the mill had 100 wheels | the town | rich"


def test_what_depends_on_a_condition_is_not_told_without_it() -> None:
    assert left(RICH, "rich", 0) == ""


def test_the_phrase_of_an_infinitive_goes_in_front() -> None:
    assert left(TOLD, "Halden", 0, move=True).casefold() == "in the hall of halden | the town | clara wood to wait"


def test_what_is_in_front_already_is_not_moved() -> None:
    assert left(MET, "Halden", 0, move=True) == ""


def test_time_deep_in_a_clause_can_stand_in_front_of_it() -> None:
    token, (*_, clause) = around("Clara Wood was the first woman to receive the prize, in 2004.", "2004")
    way = set(path(token, clause))
    small = pared(clause, way, 0)
    moved = moved_out(small, way, (token,), 0) if small else None
    assert moved
    assert (words(moved.front), words(moved.rest)) == ("in 2004", "the first woman to receive the prize")


def test_measure_before_a_noun_is_told_of_it() -> None:
    number = next(
        token
        for token in parsed("The children climbed the steps of the 70 meter tower in Halden.")
        if token.text == "70"
    )
    clause = measured(number, number.head)
    assert clause
    assert (words(clause.subject), words(clause.rest)) == ("the tower in Halden", "70 meter")

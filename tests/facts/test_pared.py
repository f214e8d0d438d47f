from __future__ import annotations

from datetime import date

import pytest

from quizgen.facts.calendar import on_the_calendar
from quizgen.facts.pared import standings_pared
from quizgen.language.clauses import clauses
from tests.docs import parsed, words

from .found import facts

BRANDT = "The engineer Hugo Brandt, who had taught in Oslo, gave the town of Halden a copy of Sputnik 1."
SWAM = "Clara Wood swam in the Oslo harbour in 1911."


def asked(text: str, answer: str) -> list[tuple[str, str]]:
    """The role of the fact in each clause pared around it, and what the question word would replace."""
    (fact,) = [fact for fact in facts(text) if fact.answer == answer]
    sentence = fact.head.sent
    found = standings_pared(fact, list(clauses(sentence)), sentence)
    return list(dict.fromkeys((standing.role, words(standing.phrase)) for standing in found))


@pytest.mark.parametrize(
    ("text", "answer", "expected"),
    [
        (SWAM, "Oslo", [("name-place-in-object", "the Oslo")]),  # "in which harbour"
        (SWAM, "1911", [("place-in-object", "1911")]),
        (BRANDT, "Halden", [("place-in-object", "Halden")]),
        (BRANDT, "Hugo Brandt", [("place-in-subject", "The engineer Hugo Brandt")]),  # "which engineer"
        (
            "In the old hall at Halden, Clara Wood met the young Anna Berger.",
            "Anna Berger",
            [("place-in-object", "the young Anna Berger")],  # "whom"
        ),
        ("Clara Wood knows a man who lived in Norway.", "Norway", [("place-in-object", "Norway")]),
    ],
)
def test_question_word_replaces_the_whole_phrase(text: str, answer: str, expected: list[tuple[str, str]]) -> None:
    assert asked(text, answer) == expected


def test_a_day_that_stands_bare_is_not_asked_for_in_its_place() -> None:
    """No "Hugo Brandt arrived what date?"."""
    parse = parsed("Hugo Brandt arrived yesterday.")
    (fact,) = on_the_calendar(parse, (), date(2025, 6, 19))
    assert list(standings_pared(fact, list(clauses(fact.head.sent)), fact.head.sent)) == []


def test_what_is_denied_is_not_asked_for() -> None:
    assert asked("Hugo Brandt wrote no word about Norway.", "Norway") == []


def test_measure_before_a_noun_is_asked_of_the_noun() -> None:
    found = asked("The children climbed the steps of the 70 meter tower in Halden.", "70 meter")
    assert found[0] == ("degree-of-attribute", "")

from __future__ import annotations

import pytest

from quizgen.facts.find import facts_of
from quizgen.facts.standing import standings
from quizgen.language.clauses import clauses
from quizgen.language.names import names_of
from quizgen.language.phrases import render
from tests.docs import parsed


def others(text: str, answer: str) -> list[list[str]]:
    """For each role of a fact, what it is joined with."""
    parse = parsed(text)
    (fact,) = [fact for fact in facts_of(parse, names_of([parse])[0]) if fact.answer == answer]
    opened = [clause for sentence in parse.sents for clause in clauses(sentence)]
    found = [standing for clause in opened for standing in standings(fact, clause)]
    return [[render(phrase) for phrase in standing.others] for standing in found]


@pytest.mark.parametrize(
    ("text", "answer", "beside"),
    [
        ("Rome and Milan built the first roads in 1911.", "Rome", ["Milan"]),
        ("Rome and Milan built the first roads in 1911.", "Milan", ["Rome"]),
        ("Anna Berger and Hugo Brandt bought the painting.", "Hugo Brandt", ["Anna Berger"]),
        ("Norway, Sweden and Denmark signed the treaty.", "Sweden", ["Norway", "Denmark"]),
        ("Anna Berger plays in the Halden Cup and in the Oslo Cup.", "Oslo Cup", ["the Halden Cup"]),
        ("Anna Berger studied in Vienna, Rome and Milan.", "Rome", ["Vienna", "Milan"]),
    ],
)
def test_name_in_a_list_is_asked_for_beside_the_others(text: str, answer: str, beside: list[str]) -> None:
    assert others(text, answer) == [beside]


def test_what_two_do_with_each_other_is_not_asked_of_one() -> None:
    """No question is "Besides Hugo Brandt, who married?"."""
    assert others("Anna Berger and Hugo Brandt married in 1911.", "Anna Berger") == []

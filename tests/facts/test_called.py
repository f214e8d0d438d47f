from __future__ import annotations

import pytest

from quizgen.facts.find import facts_of
from quizgen.facts.standing import Standing, standings
from quizgen.language.clauses import clauses
from quizgen.language.namelists import NameType
from quizgen.language.names import names_of
from tests.docs import parsed


def _standings(text: str, answer: str) -> list[Standing]:
    parse = parsed(text)
    found = [fact for fact in facts_of(parse, names_of([parse])[0]) if fact.answer == answer]
    opened = [clause for sentence in parse.sents for clause in clauses(sentence)]
    return [one for fact in found for clause in opened for one in standings(fact, clause)]


@pytest.mark.parametrize(
    ("text", "answer", "role", "noun", "kind"),
    [
        ("In 1931 Clara Wood started a research project called WaveNet in Oslo.", "WaveNet", "object",
         "research project", NameType.ORGANIZATION),
        ("Hugo Brandt published a long essay titled The Old Harbour in 1911.", "The Old Harbour", "object",
         "long essay", NameType.WORK),
        ("The army was led by a young officer named Axel Lund.", "Axel Lund", "agent", "young officer",
         NameType.PERSON),
        ("The river known as Grimsa separates Norway from Sweden.", "Grimsa", "subject", "river", NameType.PLACE),
    ],
)  # fmt: skip
def test_what_is_called_so_stands_where_its_noun_does(
    text: str, answer: str, role: str, noun: str, kind: NameType
) -> None:
    found = [(one.role, one.fact.noun, one.fact.type) for one in _standings(text, answer)]
    assert (role, noun, kind) in found


def test_a_word_for_the_name_itself_is_no_kind() -> None:
    text = "In 1931 Clara Wood invented a name called Grimsa in Oslo."
    assert all(one.fact.noun != "name" for one in _standings(text, "Grimsa"))

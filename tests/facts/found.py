"""The facts of a parsed text, in the form that tests compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.fact import NumberType
from quizgen.facts.find import facts_of
from quizgen.facts.standing import standings
from quizgen.language.clauses import clauses
from quizgen.language.names import names_of
from quizgen.quiz import Kind
from tests.docs import parsed

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact


def facts(text: str, kind: Kind | None = None) -> list[Fact]:
    """The facts of a text in `parses/`, all or those of one kind."""
    parse = parsed(text)
    return [fact for fact in facts_of(parse, names_of([parse])[0]) if kind in {None, fact.kind}]


def numbers(text: str) -> list[tuple[str, NumberType]]:
    """The numbers of a text, and what each tells."""
    return [(fact.answer, NumberType(fact.type)) for fact in facts(text, Kind.NUMBER)]


def roles(text: str, answer: str) -> list[str]:
    """The roles in which a fact stands in the clauses of its text, the closest first."""
    parse = parsed(text)
    (fact,) = [fact for fact in facts_of(parse, names_of([parse])[0]) if fact.answer == answer]
    opened = [clause for sentence in parse.sents for clause in clauses(sentence)]
    return [standing.role for clause in opened for standing in standings(fact, clause)]

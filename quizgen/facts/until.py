"""What was not so until a date began then: "did not open until 1911" is asked as "In what year did it open?"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.facts.fact import DateType
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact
    from quizgen.language.clause import Clause, Constituent


def as_begun(fact: Fact, clause: Clause, part: Constituent) -> tuple[Clause, Constituent]:
    """The clause and the part that tells its time as they tell when something began; else both as they are."""
    late = fact.kind is Kind.DATE and part.preposition in {"until", "till"} and part.within is None
    if not late or not clause.group.negated or fact.type is DateType.SPAN:
        return clause, part
    done = replace(clause.group, negated=False).in_simple_past(plural=clause.plural)
    return replace(clause, group=done), replace(part, preposition="in")

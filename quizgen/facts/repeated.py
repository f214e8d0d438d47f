"""How often something was done, told before the verb: "Clara Wood was twice elected mayor"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.facts.fact import NumberType
from quizgen.language.clause import Clause, Constituent, Role

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact


def said_before_the_verb(fact: Fact, clause: Clause) -> tuple[Clause, Constituent] | None:
    """The clause without its "twice", and that as a part of it; None where it stands elsewhere or beside "only"."""
    before = fact.type is NumberType.TIMES and fact.head.head.i == clause.anchor.i and fact.start < clause.anchor.i
    if not before or clause.group.adverbs != (fact.answer,):
        return None
    tokens = (fact.head,)
    return (
        replace(clause, group=replace(clause.group, adverbs=())),
        Constituent(Role.ADVERBIAL, fact.head, fact.head, "", tokens),
    )

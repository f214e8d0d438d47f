"""All facts of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.dates import date_facts
from quizgen.facts.names import expansion_facts, joined_names, name_facts
from quizgen.facts.numbers import number_facts
from quizgen.facts.ranks import rank_facts
from quizgen.facts.scores import score_facts
from quizgen.language.namelists import NameType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.facts.fact import Fact
    from quizgen.language.doc import Doc
    from quizgen.language.names import Name


def facts_of(doc: Doc, names: Sequence[Name]) -> tuple[Fact, ...]:
    """The facts of a document in reading order; where two overlap, the date wins over the name over the number."""
    dates = list(date_facts(doc))
    taken = {index for date in dates for index in range(date.start, date.end)}
    kept = [fact for fact in name_facts(doc, names) if taken.isdisjoint(range(_without_year(fact), fact.end))]
    kept += list(expansion_facts(doc, taken | {index for fact in kept for index in range(fact.start, fact.end)}))
    kept += list(joined_names(doc, kept))
    taken |= {index for name in names for index in range(name.start, name.end)}
    taken -= _numbers_alone(doc, names)
    scores = list(score_facts(doc, taken))
    taken |= {index for fact in scores for index in range(fact.start, fact.end)}
    found = [*dates, *kept, *scores, *number_facts(doc, taken), *rank_facts(doc, taken)]
    return tuple(sorted(found, key=lambda fact: (fact.start, fact.end)))


def _without_year(fact: Fact) -> int:
    """Where an event's name begins behind the year that is its own: "2009" may be asked for as a date as well."""
    first = fact.head.doc[fact.start]
    return fact.start + (fact.type is NameType.EVENT and first.is_digit)


def _numbers_alone(doc: Doc, names: Sequence[Name]) -> set[int]:
    """Tokens of names that are a mere number, mislabelled."""
    return {name.start for name in names if name.end - name.start == 1 and doc[name.start].tag_ == "CD"}

"""Doubts about ages and the time that somebody is given: each says what it stops, with an example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.choose.checks.thin import rest_of
from quizgen.facts.fact import NumberType

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.templates.fill import Draft


def called_by_age(draft: Draft, setting: Setting) -> bool:
    """Somebody is called by an age only, who has a name in the passage: "When did the 35-year-old win the cup?"."""
    return any(
        token.lower_ == "old"
        and token.dep_ not in {"acomp", "amod"}
        and token.nbor(-1).text == "-"
        and any(child.lower_ in {"the", "a", "an"} for child in token.lefts)
        for token in draft.tokens
        if token.i > 0
    )


def time_for_what(draft: Draft, setting: Setting) -> bool:
    """How much time somebody was given is asked without what for: "How many weeks has Anna Berger been given?"."""
    standing = draft.standing
    if standing.fact.type is not NumberType.DURATION or draft.template.name != "how-many-units-of-time":
        return False
    told = {token.i for token in rest_of(draft) if token.pos_ in _TELLING} - standing.constituent.indices
    of_another = standing.fact.counted is not None and standing.fact.counted.head.i != standing.clause.anchor.i
    return not told or of_another


_TELLING = frozenset({"NOUN", "PROPN", "VERB"})

CHECKS = ()
"""What makes a question wrong."""

DOUBTS = (called_by_age, time_for_what)
"""What makes a question one for a person to look at."""

"""The tense in which a question tells its clause, where the date that it keeps or asks for wants another."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.facts.fact import DateType
from quizgen.language.clause import Role
from quizgen.language.english import english
from quizgen.language.verbs import inflect

if TYPE_CHECKING:
    from collections.abc import Collection

    from quizgen.facts.standing import Standing
    from quizgen.language.clause import Clause, Constituent
    from quizgen.language.verbs import VerbGroup


def as_done(group: VerbGroup, clause: Clause, dropped: Collection[int]) -> VerbGroup:
    """The verb as told of a later time: "By 1931 they chose a king" asks "Who had they chosen by 1931?".

    "By what year was it built?" asks what had been built then, so that a passive keeps the tense of the text.
    """
    limits = [part for part in clause.constituents[1:] if _is_a_limit(part) and part.head.i not in dropped]
    if not limits or not _is_a_deed(group, clause):
        return group
    if group.auxiliaries:
        had = any(child.lower_ == "had" and child.dep_ == "aux" for child in clause.anchor.lefts)
        return replace(group, auxiliaries=("had", "been")) if had else group
    return replace(group, auxiliaries=("had",), verb=inflect(group.lemma, "VBN"), tag="VBN")


def as_past(standing: Standing) -> VerbGroup:
    """The verb; where the time asked for is over, without "has": "Between which years did trade decline?".

    "The council has today opened a mill" is asked as well: "When did the council open a mill?"; and of "has sold three
    mills on the third day", "How many mills did it sell?".
    """
    group, clause = standing.clause.group, standing.clause
    over = standing.constituent.role is Role.ADVERBIAL and (
        standing.fact.type is DateType.SPAN
        or (standing.fact.type is DateType.DAY and standing.constituent.preposition in {"", "on"})
    )
    over = over or any(map(_is_on_a_day, clause.constituents[1:]))
    if not over or standing.phrase or group.negated or group.auxiliaries[:1] not in {("has",), ("have",)}:
        return group
    done = "VBN" if group.tag == "VBD" else group.tag  # the model takes "endorsed" of "has today endorsed" for a past
    return replace(group, auxiliaries=("had", *group.auxiliaries[1:]), tag=done).in_simple_past(plural=clause.plural)


def _is_on_a_day(part: Constituent) -> bool:
    """Whether a phrase tells the day: "has sold the mill late on day four", which somebody else did sell then."""
    if part.preposition != "on" or part.within is not None or part.role is not Role.ADVERBIAL or part.noun is None:
        return False
    return bool(part.noun.ent_type_ == "DATE")


def _is_a_limit(part: Constituent) -> bool:
    """Whether this is the "by 1931" of what had been done by then; not the "by a law of 1931" of who did it."""
    if part.preposition != "by" or part.within is not None or part.role is not Role.ADVERBIAL or part.noun is None:
        return False
    if _YEAR.fullmatch(part.noun.text):
        return int(part.noun.text) <= _LAST_SURE_YEAR
    return bool(part.noun.ent_type_ == "DATE")


_LAST_SURE_YEAR = 2020
"""What was told of a later year may still have lain ahead: "estimated that it will be so by 2050"."""

_YEAR = re.compile(r"1\d{3}|20\d{2}")


def _is_a_deed(group: VerbGroup, clause: Clause) -> bool:
    """Whether a clause in the simple past tells what was done once: "chose", "was chosen", but not "lived", "was"."""
    if group.negated or group.particle or group.is_copula or clause.subject_head.dep_ == "expl":
        return False
    passive = group.tag == "VBN" and group.auxiliaries in {("was",), ("were",)}
    done = passive or (group.tag == "VBD" and not group.auxiliaries)
    return done and group.lemma not in english().stative

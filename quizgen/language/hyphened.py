"""Clauses hidden in measures: "the 20-minute speech" lasted 20 minutes, "the six-member team" has six members."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.clause import Clause, ClauseKind, Constituent, Role
from quizgen.language.english import english
from quizgen.language.groups import is_plural, past_around
from quizgen.language.phrases import spare_roots, subtree, tidy
from quizgen.language.verbs import VerbGroup

if TYPE_CHECKING:
    from quizgen.language.tokens import Token

_DEFINITE = frozenset({"the", "his", "her", "its", "their"})


def is_hyphened(number: Token) -> bool:
    """Whether a number measures a noun through its unit: "20" in "the 20-minute speech"."""
    unit = number.head
    return (
        number.tag_ == "CD"
        and number.dep_ == "nummod"
        and unit.i == number.i + 2
        and number.nbor(1).text == "-"
        and unit.tag_ == "NN"
        and unit.lower_ in english().lasting | english().parts
        and unit.dep_ in {"compound", "nmod"}
        and _is_measured(unit)
    )


def _is_measured(unit: Token) -> bool:
    """Whether the noun that bears the measure is a definite thing, and one that can last when time is told."""
    noun = unit.head
    if noun.pos_ != "NOUN" or noun.i < unit.i or is_plural(noun) or noun.ent_type_ == "PERSON":
        return False
    definite = any(child.lower_ in _DEFINITE or child.dep_ == "poss" for child in noun.lefts)
    return definite and (unit.lower_ in english().parts or noun.lower_ not in english().not_lasting)


def hyphened(number: Token) -> Clause | None:
    """The clause of a hyphened measure, or None when the token is no part of one."""
    if not is_hyphened(number):
        return None
    unit, noun = number.head, number.head.head
    past = past_around(noun)
    subject = tidy(subtree(noun, spare_roots(noun) | {unit.i}))
    measure = (number, number.nbor(1), unit)
    return Clause(
        anchor=number,
        kind=ClauseKind.APPOSITIVE,
        group=_group(unit, past=past),
        subject=subject,
        subject_head=noun,
        plural=False,
        front=(),
        rest=measure,
        constituents=(
            Constituent(Role.SUBJECT, noun, None, "", ()),
            Constituent(Role.OBJECT, unit, unit, "", measure),
        ),
    )


def _group(unit: Token, *, past: bool) -> VerbGroup:
    if unit.lower_ in english().lasting:
        return VerbGroup((), "lasted", "VBD") if past else VerbGroup((), "lasts", "VBZ")
    return VerbGroup((), "had", "VBD") if past else VerbGroup((), "has", "VBZ")

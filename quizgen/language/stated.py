"""Clauses of a verb that the text leaves out: "Shoigu, the council's secretary" says that Shoigu is the secretary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.clause import Clause, ClauseKind, Constituent, Role
from quizgen.language.verbs import VerbGroup

if TYPE_CHECKING:
    from quizgen.language.tokens import Token


def being(*, past: bool) -> VerbGroup:
    """The verb "be" in the singular."""
    return VerbGroup((), "was", "VBD") if past else VerbGroup((), "is", "VBZ")


def subject_named(name: Token, tokens: tuple[Token, ...]) -> Constituent:
    """A name as the subject."""
    return Constituent(Role.SUBJECT, name, name, "", tokens)


def stated(anchor: Token, group: VerbGroup, subject: Constituent, other: Constituent, *inside: Constituent) -> Clause:
    """The clause of a subject, a verb that the text leaves out, and one other part, with the phrases inside it."""
    return Clause(
        anchor=anchor,
        kind=ClauseKind.APPOSITIVE,
        group=group,
        subject=subject.tokens,
        subject_head=subject.head,
        plural=False,
        front=(),
        rest=other.tokens,
        constituents=(subject, other, *inside),
    )

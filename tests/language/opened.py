"""The clauses of a parsed text, in the form that tests compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.clauses import clauses
from tests.docs import parsed, words

if TYPE_CHECKING:
    from quizgen.language.clause import Clause, ClauseKind, Role


def opened(text: str) -> list[Clause]:
    """The clauses of a text's sentences."""
    return [clause for sentence in parsed(text).sents for clause in clauses(sentence)]


def shown(clause: Clause) -> str:
    """A clause as "subject / verb / rest", with "front /" before it if there is one."""
    parts = [words(clause.front)] if clause.front else []
    return " / ".join([*parts, words(clause.subject), clause.group.after_subject(), words(clause.rest)]).rstrip(" /")


def of_kind(text: str, kind: ClauseKind) -> list[str]:
    """The clauses of one kind, as `shown` writes them."""
    return [shown(clause) for clause in opened(text) if clause.kind is kind]


def parts(clause: Clause) -> list[tuple[Role, str]]:
    """The parts of a clause that can be asked for, and their roles."""
    return [(part.role, words(part.tokens)) for part in clause.constituents]

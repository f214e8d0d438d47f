"""Runs that the tests of the records keep."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from quizgen.play.session import Phase, Session
from quizgen.play.settings import Settings

if TYPE_CHECKING:
    from quizgen.quiz import Quiz

NOW = "2026-03-02T10:15:00+01:00"


def start(quiz: Quiz, settings: Settings | None = None) -> Session:
    """A run that always comes out the same."""
    return Session.start(quiz, Random(3), settings or Settings())


def answered(session: Session, pattern: str) -> Session:
    """The run after answers: r right, w wrong, s skipped; the last one stays revealed."""
    for step in pattern:
        if session.phase is Phase.REVEALED:
            session = session.next()
        right = session.round.right_option
        match step:
            case "r":
                session = session.choose(right)
            case "w":
                session = session.choose((right + 1) % len(session.round.options))
            case _:
                session = session.skip()
    return session

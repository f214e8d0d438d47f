"""Which keys the foot of the question screen names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.play.choices import Who
from quizgen.play.rounds import LETTERS
from quizgen.play.session import Phase

if TYPE_CHECKING:
    from quizgen.play.session import Session

Keys = tuple[tuple[str, str], ...]
"""Each key and what it does."""


def keys(session: Session, *, scrolls: bool = False) -> Keys:
    """The keys that apply where the session stands.

    Args:
        session: What is played.
        scrolls: Whether the text is longer than the screen.
    """
    scroll = (("↑ ↓", "scroll"),) if scrolls else ()
    match session.phase:
        case Phase.READING:
            return ("Space", "show the answers"), *scroll, *_back(session), ("s", "skip"), ("?", "help"), ("q", "quit")
        case Phase.ASKING:
            return _asking(session)
        case _:
            last = session.position + 1 == len(session.rounds)
            go_on = ("Space" if session.settings.staged else "Enter", "see the results" if last else "next question")
            return go_on, *scroll, *_overrule(session), *_back(session), ("?", "help"), ("q", "quit")


def _asking(session: Session) -> Keys:
    """Inside the input, letters are letters, so skip and help differ."""
    who, options = session.settings.who, len(session.round.options)
    if not options:
        reveal = (("Enter, empty:", "reveal"),) if session.settings.staged else ()
        return ("Enter", "answer"), *reveal, ("Ctrl+S", "skip"), ("F1", "help"), ("Esc", "quit")
    letters = f"{LETTERS[0]}-{LETTERS[options - 1]}"
    pause = (("p", "pause"),) if session.settings.timer else ()
    # B is an option here.
    tail = (*pause, ("s", "skip"), *_back(session, "←"), ("?", "help"), ("q", "quit"))
    match who:
        case Who.ALONE:
            return (letters, "answer"), ("↑ ↓", "move"), *tail
        case Who.CLASS:
            return (letters, "answer"), ("Space", "reveal"), *tail
        case Who.HANDS:
            return ("0-9", "count hands"), ("Enter", "next option"), (letters, "go to"), ("Space", "reveal"), *tail
        case Who.TEAMS:
            teams = f"1-{len(session.settings.teams)}"
            return (letters, "answer"), (teams, "which team"), ("Space", "reveal"), *tail


def _back(session: Session, key: str = "b") -> Keys:
    return ((key, "look back"),) if session.position else ()


def _overrule(session: Session) -> Keys:
    """Only what was typed is graded, and can be graded wrongly."""
    turn = session.turns[session.position]
    if not turn.round.typed or not any(given.answered for given in turn.given):
        return ()
    if session.settings.who is Who.TEAMS:
        return ((f"1-{len(session.settings.teams)}", "overrule a team"),)
    return (("o", "not taken after all" if turn.given[0].right else "take it after all"),)

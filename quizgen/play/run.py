"""Plays a quiz in the terminal."""

from __future__ import annotations

import gc
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizgen.errors import NothingToAskError, UsageError
from quizgen.play.records.journal import Journal
from quizgen.play.records.place import records_path
from quizgen.play.rounds import check_playable
from quizgen.play.settings import Settings
from quizgen.terminal.attached import KEYBOARD, terminal

if TYPE_CHECKING:
    from quizgen.quiz import Quiz

_TASK = "to play in"
_HINT = "Run `quizgen play` in a terminal window, with a saved quiz."


@dataclass(frozen=True, slots=True)
class Extras:
    """What the player cannot change on the screen.

    Attributes:
        missed: Whether to ask only what went wrong last time.
        record: Whether to keep the answers.
        seed: Makes the order of questions and options the same each time.
    """

    missed: bool = False
    record: bool = True
    seed: int | None = None


def play(quiz: Quiz, settings: Settings | None = None, extras: Extras | None = None) -> None:
    """Play the quiz until the player quits.

    Args:
        quiz: What to play; dropped questions are left out.
        settings: How it is played; the player can change it.
        extras: What else was asked for.

    Raises:
        NothingToAskError: No question fits.
        UsageError: There is no terminal to play in, or fewer questions than one are wanted.
    """
    wanted, more = settings or Settings(), extras or Extras()
    quiz, journal = _prepared(quiz, wanted, more)
    # Nothing becomes garbage before the first screen is there; the app collects from then on.
    gc.disable()
    with terminal(_TASK, _HINT):
        # Textual costs 0.15 s and more to import; a mistake above is told without that wait.
        from quizgen.play.app import PlayApp  # noqa: PLC0415 - Textual, see above

        PlayApp(quiz, wanted, journal=journal, seed=more.seed).run()


def play_plain(
    quiz: Quiz, settings: Settings | None = None, extras: Extras | None = None, *, keyboard: bool = False
) -> None:
    """Play the quiz with plain lines of text.

    Args:
        quiz: What to play; dropped questions are left out.
        settings: How it is played: by one person, without a timer.
        extras: What else was asked for.
        keyboard: Whether to read from the keyboard, because standard input has been read already.

    Raises:
        NothingToAskError: No question fits.
        UsageError: The settings need a screen, or there is no keyboard.
    """
    from quizgen.play.plain import PlainGame, Talk  # noqa: PLC0415 - the screen does without

    wanted, more = settings or Settings(), extras or Extras()
    if wanted.staged or wanted.timer:
        raise UsageError("--plain is for one person without a countdown", "Leave out --plain, or the other options.")
    quiz, journal = _prepared(quiz, wanted, more)
    with terminal(_TASK, _HINT, (KEYBOARD,) if keyboard else ()):
        PlainGame(quiz, wanted, journal, Talk(), seed=more.seed).play()


def _prepared(quiz: Quiz, settings: Settings, extras: Extras) -> tuple[Quiz, Journal]:
    """What is left to ask, and the journal of it."""
    check_playable(quiz, settings)
    if extras.missed:
        quiz = _missed(quiz, settings)
    return quiz, Journal(records_path if extras.record else None, offers=not extras.missed)


def _missed(quiz: Quiz, settings: Settings) -> Quiz:
    """The quiz with only what went wrong last time."""
    journal = Journal(records_path)
    ids = journal.missed(quiz)
    journal.close()
    if journal.trouble:
        raise NothingToAskError("What went wrong last time cannot be read", journal.trouble)
    left = replace(quiz, questions=tuple(question for question in quiz.questions if question.id in ids))
    if not left.asked().questions:
        raise NothingToAskError("Nothing of this quiz went wrong last time", "Play it without --missed.")
    check_playable(left, settings)
    return left

"""Plays a quiz in the terminal."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from quizgen.errors import UsageError
from quizgen.play.session import Mode, check_playable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.quiz import Quiz

_KEYBOARD = 0
_SCREEN = 2
"""Textual reads keys from standard input and draws on standard error."""


def play(quiz: Quiz, *, mode: Mode = Mode.MIXED, count: int | None = None, seed: int | None = None) -> None:
    """Play the quiz until the player quits.

    Args:
        quiz: What to play; dropped questions are left out.
        mode: How answers are given; the player can change it.
        count: How many questions a run has, None for all; the player can change it.
        seed: Makes the order of questions and options the same each time.

    Raises:
        NothingToAskError: The quiz has no questions.
        UsageError: There is no terminal to play in, or `count` is less than 1.
    """
    check_playable(quiz, count)
    with _terminal():
        # Textual costs 0.7 s to import; a mistake above is told without that wait.
        from quizgen.play.app import PlayApp  # noqa: PLC0415

        PlayApp(quiz, mode=mode, count=count, seed=seed).run()


@contextmanager
def _terminal() -> Iterator[None]:
    """Keyboard and screen are the terminal's, even if a text was piped in or messages are sent to a file."""
    elsewhere = [stream for stream in (_KEYBOARD, _SCREEN) if not os.isatty(stream)]
    before = _attach(elsewhere) if elsewhere else {}
    try:
        yield
    finally:
        for stream, copy in before.items():
            os.dup2(copy, stream)
            os.close(copy)


def _attach(streams: list[int]) -> dict[int, int]:
    """Put the terminal in the place of these streams; gives a copy of what each was before."""
    try:
        terminal = os.open(os.ctermid(), os.O_RDWR)
        before = {stream: os.dup(stream) for stream in streams}
    except (OSError, AttributeError) as error:
        # AttributeError: Windows has no `os.ctermid`.
        raise UsageError(
            "There is no terminal to play in", "Run `quizgen play` in a terminal window, with a saved quiz."
        ) from error
    for stream in streams:
        os.dup2(terminal, stream)
    os.close(terminal)
    return before

"""The terminal itself, wherever standard input and standard error lead."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from quizgen.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

KEYBOARD = 0
SCREEN = 2
"""Textual reads keys from standard input and draws on standard error."""


@contextmanager
def terminal(task: str, hint: str, needed: tuple[int, ...] = (KEYBOARD, SCREEN)) -> Iterator[None]:
    """Keyboard and screen are the terminal's, even if a text was piped in or messages are sent to a file.

    Args:
        task: What the terminal is for, as in "to play in".
        hint: What to do where there is none.
        needed: The streams that must be the terminal's; the others stay as they are.

    Raises:
        UsageError: There is no terminal.
    """
    elsewhere = [stream for stream in needed if not os.isatty(stream)]
    before = _attach(elsewhere, task, hint) if elsewhere else {}
    try:
        yield
    finally:
        for stream, copy in before.items():
            os.dup2(copy, stream)
            os.close(copy)


def _attach(streams: list[int], task: str, hint: str) -> dict[int, int]:
    """Put the terminal in the place of these streams; gives a copy of what each was before."""
    try:
        device = os.open(os.ctermid(), os.O_RDWR)
        before = {stream: os.dup(stream) for stream in streams}
    except (OSError, AttributeError) as error:
        # AttributeError: Windows has no `os.ctermid`.
        raise UsageError(f"There is no terminal {task}", hint) from error
    for stream in streams:
        os.dup2(device, stream)
    os.close(device)
    return before

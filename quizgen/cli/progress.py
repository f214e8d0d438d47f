"""Long work in view: a line on stderr that changes in place, and is gone when the work is done."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self, TextIO

    from quizgen.progress import Progress

PATIENCE = 1.0
"""Seconds before anything is shown: short work needs no line."""
_EVERY = 0.2
"""Seconds between two changes of the line, on a terminal that can change one."""
_EVERY_ON_DUMB = 10.0
"""Seconds between two lines on one that cannot."""
_SURE = 0.05
"""The part of the work after which the time left can be told."""
_USUAL_WIDTH = 80


class ProgressLine:
    """A line on a terminal that says how far the work is.

    Used as a context, it cleans up after itself whatever happens. On what is no terminal it writes nothing; on a dumb
    terminal, where a line cannot be written over, a new line now and then.
    """

    def __init__(
        self, stream: TextIO | None = None, *, quiet: bool = False, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Take where to write.

        Args:
            stream: Where to; standard error if None.
            quiet: Write nothing at all.
            clock: Seconds that only grow.
        """
        self._stream = stream or sys.stderr
        self._silent = quiet or self._stream is None or not self._stream.isatty()
        self._dumb = os.environ.get("TERM", "") in {"", "dumb"} and os.name == "posix"
        self._clock = clock
        self._began = clock()
        self._next = self._began + PATIENCE
        self._first: tuple[float, float] | None = None
        self._written = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._written and not self._dumb:
            self._stream.write("\r\x1b[K")
            self._stream.flush()

    @property
    def wanted(self) -> Callable[[Progress], None] | None:
        """What to hand to `make_quiz`: None where nothing would be shown, so that nothing is counted either."""
        return None if self._silent else self.show

    def say(self, words: str) -> None:
        """Say what is being done, at once: for work that cannot tell how far it is."""
        if not self._silent:
            self._write(words)

    def show(self, so_far: Progress) -> None:
        """Say how far the work is, if it is time to."""
        now = self._clock()
        if self._first is None:
            self._first = now, so_far.part
        all_read = so_far.read == so_far.size and now - self._began > PATIENCE
        if now >= self._next or all_read:
            self._next = now + (_EVERY_ON_DUMB if self._dumb else _EVERY)
            self._write(_words(so_far, self._left(now, so_far.part)))

    def _left(self, now: float, part: float) -> float | None:
        """Seconds that the rest will take; None as long as nobody knows."""
        if self._first is None or part < _SURE:
            return None
        began, before = self._first
        return (now - began) * (1 - part) / (part - before) if part > before else None

    def _write(self, words: str) -> None:
        self._written = True
        if self._dumb:
            self._stream.write(f"{words}\n")
        else:
            # The last column stays free: some terminals go on to the next line when it is written.
            self._stream.write(f"\r{words[: self._width() - 1]}\x1b[K")
        self._stream.flush()

    def _width(self) -> int:
        try:
            return os.get_terminal_size(self._stream.fileno()).columns or _USUAL_WIDTH
        except (OSError, ValueError):
            return _USUAL_WIDTH


def _words(so_far: Progress, left: float | None) -> str:
    """The line, what matters most first, for it may be cut."""
    parts = [f"{so_far.part:4.0%}", f"{_time(left)} left"] if left is not None else [f"{so_far.part:4.0%}"]
    if so_far.texts > 1:
        parts.append(f"text {min(so_far.texts_done + 1, so_far.texts)} of {so_far.texts}")
    parts.append(f"{so_far.sentences:,} sentences")
    if so_far.questions:
        parts.append(f"{so_far.questions:,} questions")
    elif so_far.read == so_far.size:
        parts.append("making questions")
    return " · ".join(parts)


def _time(seconds: float) -> str:
    whole = max(1, round(seconds))
    return f"{whole} s" if whole < 100 else f"{whole // 60 + 1} min"  # noqa: PLR2004 - longer counts are hard to read

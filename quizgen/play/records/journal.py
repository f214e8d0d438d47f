"""The journal of the run that is played."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypeVar

from quizgen.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from quizgen.play.records.store import Store
    from quizgen.play.session import Session
    from quizgen.quiz import Quiz


T = TypeVar("T")


class Journal:
    """Keeps each answer of a run. What cannot be kept does not stop the quiz: it is told, once.

    Attributes:
        trouble: Why nothing is kept any more; empty while all is well.
    """

    def __init__(
        self,
        where: Callable[[], Path] | None,
        *,
        offers: bool = True,
        now: Callable[[], dt.datetime] = lambda: dt.datetime.now().astimezone(),
    ) -> None:
        """Take where to keep it.

        Args:
            where: Gives the database's path, once it is needed; None to keep nothing.
            offers: Whether to offer old runs to go on with.
            now: The time of day, with its zone.
        """
        self.trouble = ""
        self._where = where
        self._offers = offers
        self._now = now
        self._store: Store | None = None
        self._run: int | None = None

    @property
    def keeps(self) -> bool:
        """Whether answers are kept."""
        return self._where is not None and not self.trouble

    def unfinished(self, quiz: Quiz) -> tuple[int, Session] | None:
        """The run of this quiz that can be gone on with, with its number."""
        return self._try(lambda store: store.unfinished(quiz)) if self._offers else None

    def missed(self, quiz: Quiz) -> frozenset[str]:
        """Ids of the questions that went wrong last time."""
        return self._try(lambda store: store.missed(quiz)) or frozenset()

    def begin(self, session: Session) -> None:
        """A new run."""
        self._run = self._try(lambda store: store.begin(session, self._stamp()))

    def go_on(self, run: int) -> None:
        """An old run, gone on with."""
        self._run = run

    def keep(self, session: Session) -> None:
        """The session's last answers are on the disk when this returns."""
        run = self._run
        if run is not None:
            self._try(lambda store: store.keep(run, session))

    def end(self, run: int | None = None) -> None:
        """The run, or the one of that number, is over."""
        over = self._run if run is None else run
        if over is not None:
            self._try(lambda store: store.end(over, self._stamp()))

    def today(self) -> str:
        """The time now, as ISO 8601."""
        return self._stamp()

    def close(self) -> None:
        """Let go of the database."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def _stamp(self) -> str:
        return self._now().isoformat(timespec="seconds")

    def _try(self, act: Callable[[Store], T]) -> T | None:
        """Do it if answers are kept; after the first failure no more are."""
        if not self.keeps:
            return None
        try:
            return act(self._opened())
        except OutputError as error:
            self.trouble = str(error)
            return None

    def _opened(self) -> Store:
        if self._store is None:
            # sqlite3 and msgspec's decoders: 10 ms that the first screen does without.
            from quizgen.play.records.store import Store  # noqa: PLC0415 - SQLite is not needed with --no-record

            assert self._where is not None
            self._store = Store(self._where())
        return self._store

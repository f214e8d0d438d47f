"""The database of runs and answers."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

import msgspec

from quizgen.errors import OutputError, QuizFileError
from quizgen.play.answers import Given, Outcome, Turn
from quizgen.play.rounds import Round
from quizgen.play.session import Session
from quizgen.play.settings import Settings
from quizgen.quiz import quiz_from_json

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from quizgen.quiz import Quiz

VERSION = 1
"""Of the schema; a database of a newer version is left alone."""
_PATIENCE = 5.0
"""Seconds to wait while another run writes."""
_OFFERED = 20
"""How many unfinished runs are looked through for one of the quiz."""


@dataclass(frozen=True, slots=True)
class PastRun:
    """One run, as the list of runs shows it.

    Attributes:
        id: Its number.
        title: The quiz's title.
        started: ISO 8601 date and time with its offset.
        ended: The same; empty while it can be gone on with.
        settings: How it was played.
        asked: How many questions were answered.
        planned: How many there were to ask.
        share: How much of the answers was right, from 0 to 1.
    """

    id: int
    title: str
    started: str
    ended: str
    settings: Settings
    asked: int
    planned: int
    share: float


class Store:
    """An open database. Each change is on the disk when its method returns."""

    def __init__(self, path: Path) -> None:
        """Open the database at `path`, and make it if there is none.

        Raises:
            OutputError: It cannot be opened, or is none of ours.
        """
        self._path = path
        with self._told():
            path.parent.mkdir(parents=True, exist_ok=True)
            self._base = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
            try:
                self._prepare()
            except BaseException:
                self._base.close()
                raise

    def close(self) -> None:
        """Let go of the database."""
        self._base.close()

    def begin(self, session: Session, now: str) -> int:
        """Keep a new run; gives its number.

        Raises:
            OutputError: It cannot be written.
        """
        body = msgspec.json.encode(session.quiz)
        digest = hashlib.sha256(body).hexdigest()
        settings, plan = msgspec.json.encode(session.settings), msgspec.json.encode(_plan(session))
        with self._told(), self._base:
            self._base.execute("BEGIN IMMEDIATE")
            self._base.execute("INSERT OR IGNORE INTO quiz VALUES (?, ?)", (digest, body))
            made = self._base.execute(
                "INSERT INTO run (quiz, started, settings, plan) VALUES (?, ?, ?, ?)", (digest, now, settings, plan)
            )
        assert made.lastrowid is not None
        return made.lastrowid

    def keep(self, run: int, session: Session) -> None:
        """Keep the last answers of a run, all that were not kept before, and how far it is.

        Raises:
            OutputError: They cannot be written.
        """
        with self._told(), self._base:
            self._base.execute("BEGIN IMMEDIATE")
            (closed,) = self._base.execute("SELECT closed FROM run WHERE id = ?", (run,)).fetchone() or (0,)
            # The last round may have been overruled since.
            first = max(0, min(closed, len(session.turns) - 1))
            rows = [*_rows(run, session, first)]
            self._base.execute("DELETE FROM answer WHERE run = ? AND round >= ?", (run, first))
            self._base.executemany("INSERT INTO answer VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
            self._base.execute(
                "UPDATE run SET position = ?, closed = ? WHERE id = ?", (session.position, len(session.turns), run)
            )

    def end(self, run: int, now: str) -> None:
        """Say that a run is over, and not to be gone on with.

        Raises:
            OutputError: It cannot be written.
        """
        with self._told(), self._base:
            self._base.execute("UPDATE run SET ended = ? WHERE id = ?", (now, run))

    def forget(self, run: int) -> None:
        """Take a run out, with all its answers, and what only it needed.

        Raises:
            OutputError: It cannot be written.
        """
        with self._told(), self._base:
            self._base.execute("BEGIN IMMEDIATE")
            self._base.execute("DELETE FROM run WHERE id = ?", (run,))
            self._base.execute("DELETE FROM quiz WHERE hash NOT IN (SELECT quiz FROM run)")

    def unfinished(self, quiz: Quiz) -> tuple[int, Session] | None:
        """The latest run of this quiz that was broken off after an answer, with its number.

        A quiz is the same if at least half of its questions are: it may have been put right since.
        """
        here = {question.id for question in quiz.questions}
        for run in self._numbers(
            "SELECT id FROM run WHERE ended IS NULL AND EXISTS (SELECT 1 FROM answer WHERE run = run.id)"
            " ORDER BY id DESC LIMIT ?",
            _OFFERED,
        ):
            session = self.session(run)
            then = {question.id for question in session.quiz.questions} if session else set()
            if session and len(here & then) * 2 >= len(here | then):
                return run, session
        return None

    def missed(self, quiz: Quiz) -> frozenset[str]:
        """Ids of the questions that no more than half had right when they were last answered."""
        with self._told():
            rows = self._base.execute(
                "SELECT question, run, SUM(hands * (outcome = 'right')), SUM(hands) FROM answer"
                " JOIN run ON run.id = answer.run WHERE round < run.closed GROUP BY question, run ORDER BY run"
            ).fetchall()
        last = {question: right * 2 <= hands for question, _, right, hands in rows}
        return frozenset(question.id for question in quiz.questions if last.get(question.id, False))

    def runs(self) -> tuple[PastRun, ...]:
        """All runs with an answer, the latest first."""
        with self._told():
            rows = self._base.execute(
                "SELECT run.id, json_extract(CAST(quiz.body AS TEXT), '$.title'), started, COALESCE(ended, ''),"
                " settings, closed, json_array_length(CAST(plan AS TEXT)),"
                " COALESCE(SUM(hands * (outcome = 'right')) * 1.0 / SUM(hands), 0.0)"
                " FROM run JOIN quiz ON quiz.hash = run.quiz JOIN answer ON answer.run = run.id"
                " WHERE round < closed GROUP BY run.id ORDER BY run.id DESC"
            ).fetchall()
        return tuple(
            PastRun(run, title, started, ended, _settings(settings), asked, planned, share)
            for run, title, started, ended, settings, asked, planned, share in rows
        )

    def session(self, run: int) -> Session | None:
        """The run as it stood last; None if there is none of that number, or it cannot be read any more."""
        with self._told():
            row = self._base.execute(
                "SELECT body, settings, plan, position, closed FROM run JOIN quiz ON quiz.hash = run.quiz WHERE id = ?",
                (run,),
            ).fetchone()
            answers = self._base.execute(
                "SELECT round, participant, answered, outcome, reason, seconds, points, hands, overruled"
                " FROM answer WHERE run = ? ORDER BY round, place",
                (run,),
            ).fetchall()
        try:
            return _session(row, answers) if row else None
        except (msgspec.DecodeError, QuizFileError, IndexError):
            return None

    def _prepare(self) -> None:
        """Make the tables of a new database, and set how it is written."""
        version = self._base.execute("PRAGMA user_version").fetchone()[0]
        if version > VERSION:
            raise OutputError(f"{self._path} was made by a newer quizgen", "Update quizgen, or play with --no-record.")
        # Readers and a second run do not block each other, and an answer costs one write.
        self._base.execute("PRAGMA journal_mode = WAL")
        # An answer that was acknowledged survives a power cut, too.
        self._base.execute("PRAGMA synchronous = FULL")
        self._base.execute("PRAGMA foreign_keys = ON")
        if version == 0:
            with self._base:
                self._base.execute("BEGIN IMMEDIATE")
                # Somebody else may have made the tables while we waited.
                if self._base.execute("PRAGMA user_version").fetchone()[0] == 0:
                    for statement in _schema():
                        self._base.execute(statement)
                    self._base.execute(f"PRAGMA user_version = {VERSION}")

    def _numbers(self, query: str, *arguments: int) -> list[int]:
        with self._told():
            return [row[0] for row in self._base.execute(query, arguments).fetchall()]

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What the database or the disk complains of, as an error that a person can read."""
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            reason = getattr(error, "strerror", None) or error
            raise OutputError(
                f"Results cannot be kept in {self._path}: {reason}", "Play with --no-record to keep none."
            ) from error


class _Put(msgspec.Struct, array_like=True, frozen=True):
    """A round in the plan: the question's place in the quiz, and the options in their order."""

    place: int
    options: tuple[str, ...]


def _schema() -> list[str]:
    text = files("quizgen.play.records").joinpath("schema.sql").read_text(encoding="utf-8")
    return [statement for statement in text.split(";\n") if statement.strip()]


def _plan(session: Session) -> tuple[_Put, ...]:
    places = {question: place for place, question in enumerate(session.quiz.questions)}
    return tuple(_Put(places[each.question], each.options) for each in session.rounds)


def _rows(run: int, session: Session, first: int) -> Iterator[tuple[object, ...]]:
    """The rows of the rounds from `first` on, with those that are entered but not closed."""
    turns = [turn.given for turn in session.turns[first:]]
    if session.entered:
        turns.append(session.entered)
    for number, answers in enumerate(turns, first):
        question = session.rounds[number].question.id
        for place, given in enumerate(answers):
            who, answered, outcome, reason, seconds, points, hands, overruled = astuple(given)
            yield (
                *(run, number, place, question, who, _writable(answered), outcome, reason),
                *(seconds, points, hands, overruled),
            )


def _writable(text: str) -> str:
    """The text without lone surrogates, which a terminal may send and UTF-8 cannot hold."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _settings(data: bytes) -> Settings:
    return msgspec.json.decode(data, type=Settings)


def _session(
    row: tuple[bytes, bytes, bytes, int, int],
    answers: list[tuple[int, str, str, str, str, float, int, int, int]],
) -> Session:
    body, settings, plan, position, closed = row
    quiz = quiz_from_json(body)
    rounds = tuple(
        Round(quiz.questions[put.place], put.options) for put in msgspec.json.decode(plan, type=tuple[_Put, ...])
    )
    given: list[list[Given]] = [[] for _ in rounds]
    for number, who, answered, outcome, reason, seconds, points, hands, overruled in answers:
        given[number].append(
            Given(who, answered, Outcome(outcome), reason, seconds, points, hands, overruled=bool(overruled))
        )
    turns = tuple(Turn(each, tuple(given[number])) for number, each in enumerate(rounds[:closed]))
    entered = tuple(given[closed]) if closed < len(rounds) else ()
    return Session(quiz, _settings(settings), rounds, turns, entered, position, opened=bool(entered))

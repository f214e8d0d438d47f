"""The quiz file under review: read once, written after every change, never over what another program wrote."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quizgen.again.merging import told_apart
from quizgen.errors import QuizgenError
from quizgen.quiz import read_quiz
from quizgen.review.quizbytes import QuizBytes
from quizgen.writing import write_bytes

if TYPE_CHECKING:
    from pathlib import Path

    from quizgen.quiz import Quiz
    from quizgen.review.state import Change

_Stamp = tuple[int, int, int]


@dataclass
class QuizFile:
    """A quiz file that changes are written to.

    Attributes:
        path: Where it is.
        problem: Why the last changes are not in the file, or nothing.
    """

    path: Path
    problem: str = ""
    _stamp: _Stamp | None = None
    _bytes: QuizBytes = field(default_factory=QuizBytes)
    _waiting: list[Change] = field(default_factory=list)

    def read(self) -> Quiz:
        """The quiz in the file.

        Raises:
            QuizFileError: There is no such file, or it is not a quiz.
        """
        stamp = _stamp(self.path)
        quiz = told_apart(read_quiz(self.path))
        self._stamp = stamp
        return quiz

    def save(self, quiz: Quiz, change: Change) -> Quiz:
        """Write the quiz, of which `change` is the last change; gives the quiz that now stands in the file.

        Where another program has written the file meanwhile, the change is made to what that wrote. When writing
        fails, `problem` says why, and the change is written with the next one.
        """
        self._waiting.append(change)
        try:
            if self._changed_elsewhere():
                quiz = self._with_waiting(self.read())
            write_bytes(self.path, self._bytes.of(quiz))
        except QuizgenError as error:
            self.problem = str(error)
            return quiz
        self._stamp = _stamp(self.path)
        self._waiting.clear()
        self.problem = ""
        return quiz

    def save_again(self, quiz: Quiz) -> None:
        """Try once more to write what could not be written."""
        if self._waiting:
            self.save(quiz, self._waiting.pop())

    def _changed_elsewhere(self) -> bool:
        now = _stamp(self.path)
        return now is not None and now != self._stamp

    def _with_waiting(self, quiz: Quiz) -> Quiz:
        for change in self._waiting:
            quiz = change.applied(quiz)
        return quiz


def _stamp(path: Path) -> _Stamp | None:
    """What tells one version of a file from the next; None when there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino

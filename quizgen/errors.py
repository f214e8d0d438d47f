"""What a user is told when something is wrong, and the exit codes.

Every error a user can cause is a `QuizgenError`. It is caught in one place, `quizgen.cli.main`, printed as one
line on stderr, and ends the program with its `code`.
"""

from __future__ import annotations

from enum import IntEnum
from typing import ClassVar


class ExitCode(IntEnum):
    """How the program ends; the README lists these."""

    OK = 0
    """All that was asked for is done."""
    USAGE = 2
    """The command line itself is wrong: an unknown option, an ending that no format has."""
    SOURCE = 3
    """A text cannot be read: it is missing, empty, binary or in an unknown form."""
    NOTHING_TO_ASK = 4
    """The texts were read, but hold no fact that makes a sound question."""
    TEMPLATE = 5
    """A template file is wrong, or an example in it does not give what it says."""
    OUTPUT = 6
    """The output cannot be written, or Anki does not take it; whatever was there before is untouched."""
    QUIZ = 7
    """A quiz file cannot be read or is not a quiz."""
    MISSING_PART = 8
    """A part of the installation is missing, such as the language model."""
    INTERRUPTED = 130
    """The user pressed Ctrl-C."""


class QuizgenError(Exception):
    """Something the user can put right.

    Args:
        message: What is wrong, in one sentence without a full stop.
        hint: What to do about it, in one sentence; may be empty.
    """

    code: ClassVar[ExitCode] = ExitCode.USAGE

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}. {self.hint}" if self.hint else self.message


class UsageError(QuizgenError):
    """The command line asks for something that does not exist."""

    code = ExitCode.USAGE


class SourceError(QuizgenError):
    """A text cannot be read."""

    code = ExitCode.SOURCE


class NothingToAskError(QuizgenError):
    """The texts hold nothing that can be asked soundly."""

    code = ExitCode.NOTHING_TO_ASK


class TemplateError(QuizgenError):
    """A template file is wrong."""

    code = ExitCode.TEMPLATE


class OutputError(QuizgenError):
    """An output cannot be written."""

    code = ExitCode.OUTPUT


class QuizFileError(QuizgenError):
    """A quiz file cannot be read or is not a quiz."""

    code = ExitCode.QUIZ


class MissingPartError(QuizgenError):
    """A part of the installation is missing."""

    code = ExitCode.MISSING_PART

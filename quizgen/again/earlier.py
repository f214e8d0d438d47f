"""What is known of a quiz from before: from the quiz file that is about to be written again."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.again.content import dated, is_edited
from quizgen.again.merging import first_made, made_again
from quizgen.errors import OutputError
from quizgen.quiz import quiz_to_json, read_quiz
from quizgen.writing import write_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from quizgen.quiz import Quiz

QUIZ_ENDING = ".quiz.json"


def remembered(quiz: Quiz, paths: Sequence[Path], *, title: str = "", multiple_choice: bool | None = None) -> Quiz:
    """A quiz just made, with what is known of it from the files that it is about to be written to.

    Args:
        quiz: The quiz as made.
        paths: Where it will be written.
        title: The title that the user asked for, if any; otherwise it keeps the one it had.
        multiple_choice: Whether the user asked for options on cards, if so; otherwise it stays as it was.

    Raises:
        QuizFileError: A file that would be replaced is not a quiz, so that nobody's work is lost.
    """
    quiz = first_made(replace(quiz, multiple_choice=bool(multiple_choice)))
    # What is named first is merged last, and so has the last word.
    for path in reversed(_quiz_files(paths)):
        quiz = made_again(quiz, _as_before(path, multiple_choice=multiple_choice))
    return replace(quiz, title=title) if title else quiz


def _as_before(path: Path, *, multiple_choice: bool | None) -> Quiz:
    before = dated(read_quiz(path), changed_at(path))
    return replace(before, multiple_choice=False) if multiple_choice is False else before


def settled(path: Path) -> Quiz:
    """The quiz in a file, the times of what a person edited in it written down there.

    Without that, every later edit of the file would make all edits before it look new, and a deck would replace those
    notes again.

    Raises:
        QuizFileError: It cannot be read or is not a quiz.
    """
    quiz = read_quiz(path)
    now = dated(quiz, changed_at(path))
    if any(map(is_edited, quiz.questions)):
        try:
            write_bytes(path, quiz_to_json(now))
        except OutputError:
            return now  # a quiz that may only be read is still exported
    return now


def changed_at(path: Path) -> int:
    """When the file last changed, in seconds since 1970; `SOURCE_DATE_EPOCH` overrules it."""
    fixed = os.environ.get("SOURCE_DATE_EPOCH", "")
    return int(fixed) if fixed.isdigit() else int(path.stat().st_mtime)


def _quiz_files(paths: Sequence[Path]) -> list[Path]:
    return [path for path in paths if path.name.endswith(QUIZ_ENDING) and path.exists()]

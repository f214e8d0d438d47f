"""What is known of a quiz from before: from the quiz file that is about to be written again."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizgen.again.content import dated, is_edited
from quizgen.again.merging import first_made, made_again
from quizgen.errors import OutputError
from quizgen.quiz import quiz_to_json, read_quiz
from quizgen.writing import write_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from quizgen.quiz import Question, Quiz

QUIZ_ENDING = ".quiz.json"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a user asked for on this occasion; what is None or empty stays as it was.

    Attributes:
        title: The title.
        multiple_choice: Whether cards ask by options.
        spare: Questions that the texts give beside those chosen.
    """

    title: str = ""
    multiple_choice: bool | None = None
    spare: tuple[Question, ...] = ()


def remembered(made: Quiz, paths: Sequence[Path], wanted: Wanted | None = None) -> tuple[Quiz, str]:
    """A quiz just made, with what is known of it from the files it is about to be written to; and what is different.

    Args:
        made: The quiz as made.
        paths: Where it will be written.
        wanted: What the user asked for.

    Raises:
        QuizFileError: A file that would be replaced is not a quiz, so that nobody's work is lost.
    """
    wanted = wanted or Wanted()
    quiz, said = first_made(replace(made, multiple_choice=bool(wanted.multiple_choice))), ""
    # What is named first is merged last, and so has the last word.
    for path in reversed(_quiz_files(paths)):
        before = _as_before(path, multiple_choice=wanted.multiple_choice)
        quiz = made_again(quiz, before, wanted.spare)
        said = difference(before, quiz)
    return replace(quiz, title=wanted.title) if wanted.title else quiz, said


def difference(before: Quiz, now: Quiz) -> str:
    """What became of the questions of before, in one line."""
    then = {question.id: question.changed for question in before.asked().questions}
    here = {question.id: question.changed for question in now.asked().questions}
    changed = sum(here[name] != then[name] for name in here.keys() & then.keys())
    new, gone = len(here.keys() - then.keys()), len(then.keys() - here.keys())
    return f"since last time: {changed} changed, {new} new, {gone} gone, {len(here) - changed - new} as before"


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

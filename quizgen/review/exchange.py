"""A quiz file out to Markdown, and what was changed there back into the quiz file."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from quizgen.errors import OutputError, QuizFileError
from quizgen.quiz import quiz_to_json
from quizgen.review.markdown import quiz_to_markdown
from quizgen.review.reading import read_markdown
from quizgen.review.store import QuizFile
from quizgen.writing import write_bytes

if TYPE_CHECKING:
    from pathlib import Path

_LARGEST = 200_000_000
"""Bytes; a quiz of 10,000 questions has eight million."""


def export_markdown(quiz: Path, target: Path) -> str:
    """Write the quiz as Markdown; a line about what was written.

    Raises:
        QuizFileError: The quiz cannot be read.
        OutputError: The file cannot be written, or is there already and may hold a person's work.
    """
    command = f"quizgen review {shlex.quote(str(quiz))} --import {shlex.quote(str(target))}"
    if target.exists():
        raise OutputError(f"{target} is there already", "It may hold your changes: name another file or remove it.")
    data = quiz_to_markdown(QuizFile(quiz).read(), command)
    write_bytes(target, data)
    return f"{target}: {len(data):,} bytes; read it back with: {command}"


def import_markdown(quiz: Path, source: Path) -> list[str]:
    """Bring what was changed in the Markdown file into the quiz; lines about what was done and what was not.

    Raises:
        QuizFileError: One of the files cannot be read; the quiz file stays as it was.
        OutputError: The quiz file cannot be written; it stays as it was.
    """
    whole = QuizFile(quiz).read()
    back = read_markdown(_bytes(source), whole, str(source))
    if back.changed:
        write_bytes(quiz, quiz_to_json(back.quiz))
    return [f"{quiz}: {back.changed} question{'' if back.changed == 1 else 's'} changed", *back.notes]


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        raise QuizFileError(f"Cannot read {path}: {error.strerror}") from error
    if len(data) > _LARGEST:
        raise QuizFileError(f"{path} is bigger than {_LARGEST // 1_000_000} MB")
    return data

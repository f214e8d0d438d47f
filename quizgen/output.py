"""Outputs by their ending: `.quiz.json`, `.apkg`, `.jsonl`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.errors import OutputError, UsageError
from quizgen.quiz import quiz_to_json, quiz_to_lines
from quizgen.writing import write_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from quizgen.quiz import Quiz


def _deck(quiz: Quiz) -> bytes:
    from quizgen.anki.deck import deck_bytes  # noqa: PLC0415 - genanki takes 0.2 s

    return deck_bytes(quiz)


def _lines(quiz: Quiz) -> bytes:
    return quiz_to_lines(quiz.asked())


FORMATS: dict[str, Callable[[Quiz], bytes]] = {
    ".quiz.json": quiz_to_json,
    ".apkg": _deck,
    ".jsonl": _lines,
}
"""What writes each ending."""


def check_outputs(paths: Sequence[Path]) -> None:
    """Refuse before the work begins what could not be written after it.

    Raises:
        UsageError: No format has this ending.
        OutputError: The folder does not exist and cannot be made, or the path is a folder.
    """
    for path in paths:
        _format(path)
        if path.is_dir():
            raise OutputError(f"{path} is a folder", "Name a file in it.")


def _format(path: Path) -> Callable[[Quiz], bytes]:
    for ending, write in FORMATS.items():
        if path.name.endswith(ending):
            return write
    raise UsageError(f"No format has the ending of {path.name!r}", f"Endings are {', '.join(FORMATS)}.")


def write_outputs(quiz: Quiz, paths: Sequence[Path]) -> list[str]:
    """Write the quiz in each form; a line for each about what was written.

    Raises:
        OutputError: A file cannot be written; those before it are whole, it and those after it are untouched.
    """
    contents = [(path, _format(path)(quiz)) for path in paths]
    for path, data in contents:
        write_bytes(path, data)
    return [f"{path}: {len(data):,} bytes" for path, data in contents]


def print_quiz(quiz: Quiz) -> None:
    """The questions and answers as plain text on stdout."""
    import typer  # noqa: PLC0415 - loaded by the command line

    for number, question in enumerate(quiz.questions, 1):
        typer.echo(f"{number}. {question.stem}\n   {question.answer}")

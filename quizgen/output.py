"""Outputs by their ending or by name: the quiz file, the deck, lines, and what the export room lists."""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.errors import MissingPartError, NothingToAskError, OutputError, UsageError
from quizgen.export.format import Format, Wishes, Written
from quizgen.export.registry import EXPORTS
from quizgen.quiz import quiz_to_json, quiz_to_lines
from quizgen.writing import write_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizgen.quiz import Quiz


def _quiz_file(quiz: Quiz, _wishes: Wishes) -> Written:
    return Written(quiz_to_json(quiz))


def _deck(quiz: Quiz, _wishes: Wishes) -> Written:
    from quizgen.anki.deck import deck_bytes  # noqa: PLC0415 - genanki takes 0.2 s

    return Written(deck_bytes(quiz))


def _lines(quiz: Quiz, _wishes: Wishes) -> Written:
    return Written(quiz_to_lines(quiz.asked()))


QUIZ_FILE = Format("quiz", "the quiz, to play, edit and export", (".quiz.json",), _quiz_file)
DECK = Format("apkg", "deck for Anki", (".apkg",), _deck)

FORMATS: tuple[Format, ...] = (
    QUIZ_FILE,
    DECK,
    Format("jsonl", "one question a line, for programs", (".jsonl",), _lines),
    *EXPORTS,
)
"""What can be written, in the order in which it is listed."""


def check_outputs(paths: Sequence[Path], name: str = "", *, spared: Sequence[Path] = ()) -> None:
    """Refuse before the work begins what could not be written after it.

    Args:
        paths: Where to write.
        name: The format's name for the paths whose ending does not say it, if the user gave one.
        spared: What the quiz is made from; only a quiz file may take its own place.

    Raises:
        UsageError: No format has this ending or name, or several have the ending.
        MissingPartError: A format needs a library that is not installed.
        OutputError: The path is a folder, or a file to be spared.
    """
    for path, each in zip(paths, _formats(paths, name), strict=True):
        if each.needs and find_spec(each.needs.module) is None:
            raise MissingPartError(
                f"{path} needs a library that is not installed",
                f'Get it with: pip install "quizgen[{each.needs.extra}]"',
            )
        if path.is_dir():
            raise OutputError(f"{path} is a folder", "Name a file in it.")
        if each is not QUIZ_FILE:
            _spare(path, spared)


def write_outputs(
    quiz: Quiz,
    paths: Sequence[Path],
    *,
    name: str = "",
    wishes: Wishes | None = None,
) -> list[str]:
    """Write the quiz in each form; lines for each about what was written and what was left out.

    Args:
        quiz: What to write.
        paths: Where.
        name: As for `check_outputs`.
        wishes: What the user asks of every format.

    Raises:
        NothingToAskError: A format can hold none of the questions.
        OutputError: A file cannot be written, or is one of the sources; those before it are whole, it and those
            after it are untouched.
    """
    formats = _formats(paths, name)
    for path in paths:
        _spare(path, _sources(quiz))
    written = [_write(each, quiz, path, wishes or Wishes()) for path, each in zip(paths, formats, strict=True)]
    for path, made in zip(paths, written, strict=True):
        write_bytes(path, made.data)
    return [line for path, made in zip(paths, written, strict=True) for line in _told(path, made)]


def _formats(paths: Sequence[Path], name: str) -> list[Format]:
    """The format of each path.

    Raises:
        UsageError: As in `check_outputs`.
    """
    named = format_named(name) if name else None
    formats = [_format(path, named) for path in paths]
    if named and named not in formats:
        listed = ", ".join(map(str, paths)) or "without -o, nothing is written"
        raise UsageError(f"--format {name} fits no output: {listed}", f"Name a file that ends in {named.endings[0]}.")
    return formats


def format_named(name: str) -> Format:
    """The format that `--format` calls so, in capital letters or not.

    Raises:
        UsageError: There is none.
    """
    for each in FORMATS:
        if each.name == name.lower():
            return each
    raise UsageError(f"There is no format {name!r}", f"Formats are {', '.join(each.name for each in FORMATS)}.")


def _format(path: Path, named: Format | None) -> Format:
    """The format that the ending says, or the named one where it does not."""
    own = [each for each in FORMATS if any(_ends(path, ending) for ending in each.endings)]
    if own:
        return own[0]
    shared = [each for each in EXPORTS if each.shared and _ends(path, each.shared)]
    if named in {QUIZ_FILE, DECK}:
        # They are found by their endings when the quiz is made again; under another name, decisions would be lost.
        raise UsageError(f"{path} cannot be {named.says}", f"Name a file that ends in {named.endings[0]}.")
    if named and (not shared or any(_ends(path, suffix) for suffix in named.suffixes)):
        return named
    if len(shared) == 1 and not named:
        return shared[0]
    if shared:
        choices = " or ".join(f"--format {each.name}" for each in shared)
        own_endings = " or ".join(each.endings[0] for each in shared)
        raise UsageError(
            f"The ending of {path.name!r} can mean several formats", f"Say {choices}, or end in {own_endings}."
        )
    endings = ", ".join(each.endings[0] for each in FORMATS)
    raise UsageError(f"No format has the ending of {path.name!r}", f"Endings are {endings}.")


def _ends(path: Path, ending: str) -> bool:
    """Whether a file has the ending, in capital letters too; `kahoot.xlsx` is a name and an ending at once."""
    name = path.name.lower()
    return name.endswith(ending) or (ending.count(".") > 1 and ending == f".{name}" and ending != ".quiz.json")


def is_quiz_file(path: Path) -> bool:
    """Whether the path is that of a quiz file, by its ending."""
    return any(_ends(path, ending) for ending in QUIZ_FILE.endings)


def _write(each: Format, quiz: Quiz, path: Path, wishes: Wishes) -> Written:
    if each in EXPORTS and not quiz.asked().questions:
        raise NothingToAskError(f"The quiz has no question left for {path}", "Keep at least one of its questions.")
    written = each.write(quiz, wishes)
    lost = sum(len(left_out.numbers) for left_out in written.left_out)
    if lost and lost == len(quiz.asked().questions):
        reasons = "; ".join(map(str, written.left_out))
        raise NothingToAskError(f"{path} would hold no question: {reasons}", "Choose another format.")
    return written


def _told(path: Path, written: Written) -> list[str]:
    return [f"{path}: {len(written.data):,} bytes", *(f"{path}: {left_out}" for left_out in written.left_out)]


def _spare(path: Path, precious: Iterable[Path]) -> None:
    """Refuse to write over a file that the quiz comes from, also through a link.

    Raises:
        OutputError: The path is that of such a file.
    """
    for each in precious:
        if _is_same(path, each):
            raise OutputError(f"{path} is {each}, which the quiz is made from", "Choose another name for the output.")


def _sources(quiz: Quiz) -> list[Path]:
    return [Path(source.name) for source in quiz.sources if source.name not in {"", "-"}]


def _is_same(path: Path, source: Path) -> bool:
    """Whether both are one file; a source that is not here was named from another folder, and may be this file."""
    try:
        if not path.exists():
            return False
        if source.exists():
            return path.samefile(source)
        tail = Path(os.path.normpath(source)).parts
        return path.resolve().parts[-len(tail) :] == tail
    except (OSError, ValueError):
        return False


def print_quiz(quiz: Quiz) -> None:
    """The questions and answers as plain text on stdout."""
    import typer  # noqa: PLC0415 - loaded by the command line

    for number, question in enumerate(quiz.questions, 1):
        typer.echo(f"{number}. {question.stem}\n   {question.answer}")

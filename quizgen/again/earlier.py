"""What is known of a quiz from before: from the quiz file that is about to be written again, or from the deck."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizgen.again.content import dated, is_edited
from quizgen.again.merging import first_made, made_again
from quizgen.errors import OutputError
from quizgen.quiz import quiz_to_json, read_quiz
from quizgen.writing import write_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from quizgen.quiz import Question, Quiz

QUIZ_ENDING = ".quiz.json"
DECK_ENDING = ".apkg"


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
    for before in reversed(_quizzes(paths) or _decks(paths)):
        # A person who takes multiple choice back has it taken back there, too.
        then = replace(before, multiple_choice=before.multiple_choice and wanted.multiple_choice is not False)
        quiz = made_again(quiz, then, wanted.spare)
        said = difference(before, quiz)
    said = "\n".join(filter(None, [said, *_passed_over(paths)]))
    return replace(quiz, title=wanted.title) if wanted.title else quiz, said


def difference(before: Quiz, now: Quiz) -> str:
    """What became of the questions of before, in one line."""
    then = {question.id: question.changed for question in before.asked().questions}
    here = {question.id: question.changed for question in now.asked().questions}
    changed = sum(here[name] != then[name] for name in here.keys() & then.keys())
    new, gone = len(here.keys() - then.keys()), len(then.keys() - here.keys())
    return f"since last time: {changed} changed, {new} new, {gone} gone, {len(here) - changed - new} as before"


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
    """When the file last changed, in seconds since 1970, but not in the future; `SOURCE_DATE_EPOCH` overrules it."""
    fixed = os.environ.get("SOURCE_DATE_EPOCH", "")
    return int(fixed) if fixed.isdigit() else min(int(path.stat().st_mtime), int(time.time()))


def _quizzes(paths: Sequence[Path]) -> list[Quiz]:
    """Those of the quiz files among the paths."""
    found = [path for path in paths if path.name.lower().endswith(QUIZ_ENDING) and path.exists()]
    return [dated(read_quiz(path), changed_at(path)) for path in found]


def _decks(paths: Sequence[Path]) -> list[Quiz]:
    """Those of the decks among the paths, for who keeps no quiz file."""
    found = [path for path in paths if path.name.lower().endswith(DECK_ENDING) and path.is_file()]
    if not found:
        return []
    from quizgen.anki.reading import deck_quiz  # noqa: PLC0415 - genanki takes 0.2 s

    return [quiz for quiz in (deck_quiz(path.read_bytes()) for path in found) if quiz]


def _passed_over(paths: Sequence[Path]) -> Iterator[str]:
    """A line for each quiz file that stands beside a deck and is not named with it."""
    for path in paths:
        beside = path.with_name(path.name[: -len(DECK_ENDING)] + QUIZ_ENDING)
        if path.name.lower().endswith(DECK_ENDING) and beside.exists() and beside not in paths:
            yield f"{beside} is not used; name it with -o as well to keep what was decided in it"

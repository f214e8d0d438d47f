"""From what a user names on the command line to a quiz: texts are read and asked from, saved quizzes loaded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.cli.options import note
from quizgen.cli.progress import ProgressLine
from quizgen.errors import UsageError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from quizgen.making import Made
    from quizgen.quiz import Quiz


def made_from(
    sources: Sequence[str],
    *,
    everything: bool = False,
    count: int | None = None,
    title: str = "",
    date: str = "",
    templates: Sequence[Path] | None = None,
    model: str | None = None,
    line: ProgressLine | None = None,
) -> Made:
    """The quiz made from texts; how far that is stands on the line.

    Raises:
        QuizgenError: A text cannot be read, or an option contradicts another.
    """
    from quizgen.language.model import load_model  # noqa: PLC0415 - loads spaCy, 0.7 s
    from quizgen.making import Wishes, make_quiz  # noqa: PLC0415 - as above
    from quizgen.read.changed import last_change  # noqa: PLC0415 - as above
    from quizgen.read.source import read_passages  # noqa: PLC0415 - as above
    from quizgen.templates.template import own_templates  # noqa: PLC0415 - as above

    passages = read_passages(sources, date=_date(date), skipped=lambda error: note(f"left out: {error}"))
    own = own_templates(templates or ())
    wishes = Wishes(
        everything=everything, count=count, templates=own, title=title, made=last_change([*sources, *(templates or ())])
    )
    if line:
        line.say("Loading the language model …")
    return make_quiz(passages, wishes, load_model(model), line.wanted if line else None)


def quiz_from(source: str, *, date: str, templates: Sequence[Path] | None, model: str | None) -> Quiz:
    """The saved quiz, or the quiz made from a text.

    Raises:
        QuizgenError: It cannot be read, or there is nothing to ask from it.
    """
    if source.endswith(".json"):
        from quizgen.quiz import read_quiz  # noqa: PLC0415 - a saved quiz needs nothing else

        return read_quiz(Path(source))
    with ProgressLine() as line:
        made = made_from([source], date=date, templates=templates, model=model, line=line)
    refuse_empty(made)
    return made.quiz


def refuse_empty(made: Made) -> None:
    """Say so when there is nothing to ask.

    Raises:
        NothingToAskError: The quiz has no questions.
    """
    from quizgen.making import refuse_empty as refuse  # noqa: PLC0415 - loads spaCy

    refuse(made)


def _date(text: str) -> dt.date | None:
    from datetime import date as calendar_date  # noqa: PLC0415 - not needed for --help

    try:
        return calendar_date.fromisoformat(text) if text else None
    except ValueError as error:
        raise UsageError(f"{text!r} is not a date", "Write it as 2026-05-12.") from error

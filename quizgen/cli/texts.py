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
    from quizgen.quiz import Form, Kind, Quiz


def made_from(
    sources: Sequence[str],
    *,
    everything: bool = False,
    count: int | None = None,
    title: str = "",
    date: str = "",
    templates: Sequence[Path] | None = None,
    model: str | None = None,
    kinds: str = "",
    form: str = "question",
    per_section: int | None = None,
    line: ProgressLine | None = None,
) -> Made:
    """The quiz made from texts; how far that is stands on the line.

    Raises:
        QuizgenError: A text cannot be read, or an option contradicts another.
    """
    from quizgen.language.model import load_model  # noqa: PLC0415 - loads spaCy, 0.7 s
    from quizgen.making import make_quiz  # noqa: PLC0415 - as above
    from quizgen.portion import Wishes  # noqa: PLC0415 - as above
    from quizgen.read.changed import last_change  # noqa: PLC0415 - as above
    from quizgen.read.source import read_passages  # noqa: PLC0415 - as above
    from quizgen.templates.files import own_templates  # noqa: PLC0415 - as above

    wanted_kinds, wanted_form = _kinds(kinds), _form(form)
    passages = read_passages(sources, date=_date(date), skipped=lambda error: note(f"left out: {error}"))
    wishes = Wishes(
        everything=everything,
        count=count,
        kinds=wanted_kinds,
        form=wanted_form,
        per_section=per_section,
        templates=own_templates(templates or ()),
        title=title,
        made=last_change([*sources, *(templates or ())]),
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


def _kinds(text: str) -> frozenset[Kind]:
    """The kinds that a user names, all of them by default."""
    from quizgen.quiz import Kind  # noqa: PLC0415 - not needed for --help

    names = [name.strip().lower().removesuffix("s") for name in text.split(",") if name.strip()]
    unknown = [name for name in names if name not in set(Kind)]
    if unknown:
        raise UsageError(f"{unknown[0]!r} is no kind of fact", f"Kinds are {', '.join(Kind)}; join them by commas.")
    return frozenset(Kind(name) for name in names) or frozenset(Kind)


def _form(text: str) -> Form:
    from quizgen.quiz import Form  # noqa: PLC0415 - not needed for --help

    if text not in set(Form):
        raise UsageError(f"{text!r} is no form of question", f"Forms are {' and '.join(Form)}.")
    return Form(text)


def _date(text: str) -> dt.date | None:
    from datetime import date as calendar_date  # noqa: PLC0415 - not needed for --help

    try:
        return calendar_date.fromisoformat(text) if text else None
    except ValueError as error:
        raise UsageError(f"{text!r} is not a date", "Write it as 2026-05-12.") from error

"""`quizgen play`."""

from __future__ import annotations

from typing import Annotated

import typer

from quizgen.cli.options import Count, Date, Language, Templates
from quizgen.cli.texts import quiz_from


def play(
    source: Annotated[str, typer.Argument(help="A saved .quiz.json, or a text to make a quiz from.")],
    *,
    count: Count = None,
    typed: Annotated[bool, typer.Option("--typed", help="Type every answer; no options to choose from.")] = False,
    seed: Annotated[
        int | None, typer.Option("--seed", help="The same order of questions and options every time.")
    ] = None,
    date: Date = "",
    templates: Templates = None,
    model: Language = None,
) -> None:
    """Play a quiz in the terminal."""
    from quizgen.play.run import play as run  # noqa: PLC0415 - loads Textual's names only when playing
    from quizgen.play.session import Mode  # noqa: PLC0415 - as above

    quiz = quiz_from(source, date=date, templates=templates, model=model)
    run(quiz, mode=Mode.TYPED if typed else Mode.MIXED, count=count, seed=seed)

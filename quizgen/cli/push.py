"""`--push`: the deck goes into the Anki that is running."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from quizgen.quiz import Quiz

Push = Annotated[bool, typer.Option("--push", help="Hand the deck to the Anki that is running.")]


def pushed(quiz: Quiz) -> str:
    """Hand the quiz to Anki as a deck; a line about what became of it.

    Raises:
        QuizgenError: Anki or its add-on is not there, or refuses.
    """
    from quizgen.anki.deck import deck_bytes  # noqa: PLC0415 - genanki takes 0.2 s
    from quizgen.anki.push import push  # noqa: PLC0415 - not needed for --help

    return push(deck_bytes(quiz), quiz.title)

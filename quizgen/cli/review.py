"""`quizgen review`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from quizgen.cli.options import Language, Templates, note
from quizgen.errors import UsageError

if TYPE_CHECKING:
    from quizgen.review.texts import Texts


def review(
    quiz: Annotated[Path, typer.Argument(help="A saved .quiz.json.")],
    *,
    export: Annotated[
        Path | None, typer.Option("--export", help="Write the quiz to a Markdown file, to review it there.")
    ] = None,
    read_back: Annotated[
        Path | None, typer.Option("--import", help="Take over what was changed in such a Markdown file.")
    ] = None,
    templates: Templates = None,
    model: Language = None,
) -> None:
    """Look through a quiz: keep, drop, edit and add questions; every change is saved as it is made."""
    if export and read_back:
        raise UsageError("--export and --import exclude each other", "Leave one of them out.")
    if export:
        _export(quiz, export)
    elif read_back:
        _import(quiz, read_back)
    else:
        from quizgen.review.run import review as run  # noqa: PLC0415 - not needed for --help

        run(quiz, _texts(quiz, templates, model))


def _export(quiz: Path, target: Path) -> None:
    from quizgen.review.exchange import export_markdown  # noqa: PLC0415 - not needed for --help

    note(export_markdown(quiz, target))


def _import(quiz: Path, source: Path) -> None:
    from quizgen.review.exchange import import_markdown  # noqa: PLC0415 - not needed for --help

    note(*import_markdown(quiz, source))


def _texts(quiz: Path, templates: list[Path] | None, model: str | None) -> Texts:
    """The ways to a quiz's texts; what they load, they load when they are gone."""
    from quizgen.cli.reviewing import askables, passage  # noqa: PLC0415 - not needed for --help
    from quizgen.review.texts import Texts  # noqa: PLC0415 - as above

    return Texts(
        lambda source: passage(source, quiz.parent),
        lambda text, tell: askables(text, templates or (), model, tell),
    )

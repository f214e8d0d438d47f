"""`quizgen export`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from quizgen.cli.options import note


def export(
    quiz: Annotated[Path, typer.Argument(help="A saved .quiz.json.")],
    output: Annotated[
        list[Path],
        typer.Option("--output", "-o", help="Where to write: .apkg, .jsonl or .quiz.json; may be given several times."),
    ],
) -> None:
    """Write a saved quiz in other forms; questions that were dropped are left out."""
    from quizgen.again.earlier import settled  # noqa: PLC0415 - not needed for --help
    from quizgen.output import check_outputs, write_outputs  # noqa: PLC0415 - as above

    check_outputs(output)
    note(*write_outputs(settled(quiz), output))

"""`quizgen export`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from quizgen.cli.options import OutputFormat, OutputSeed, note
from quizgen.cli.push import Push, pushed
from quizgen.errors import UsageError


class ListsFormats(TyperCommand):
    """A command whose help ends with the formats that can be written."""

    def format_epilog(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002 - click's classes move between releases
        """Write the list; it is read only when somebody asks for help."""
        from quizgen.output import FORMATS  # noqa: PLC0415 - not needed to parse a command line

        with formatter.section("Formats"):
            formatter.write_dl([(each.name, f"{each.says} ({', '.join(each.endings)})") for each in FORMATS])


def export(
    quiz: Annotated[Path, typer.Argument(help="A saved .quiz.json.")],
    output: Annotated[
        list[Path] | None,
        typer.Option("--output", "-o", help="Where to write; the ending says how. May be given several times."),
    ] = None,
    *,
    push: Push = False,
    output_format: OutputFormat = "",
    seed: OutputSeed = 0,
) -> None:
    """Write a saved quiz in other forms; questions that were dropped are left out."""
    from quizgen.again.earlier import settled  # noqa: PLC0415 - not needed for --help
    from quizgen.export.format import Wishes  # noqa: PLC0415 - as above
    from quizgen.output import check_outputs, write_outputs  # noqa: PLC0415 - as above

    targets = output or []
    if not targets and not push:
        raise UsageError("Nothing to write", "Name a file with -o, or hand the deck to Anki with --push.")
    check_outputs(targets, output_format, spared=[quiz])
    now = settled(quiz)
    note(*write_outputs(now, targets, name=output_format, wishes=Wishes(seed)))
    if push:
        note(pushed(now.asked()))

"""`quizgen export`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from quizgen.cli.options import OutputFormat, OutputSeed, note


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
        list[Path],
        typer.Option("--output", "-o", help="Where to write; the ending says how. May be given several times."),
    ],
    *,
    output_format: OutputFormat = "",
    seed: OutputSeed = 0,
) -> None:
    """Write a saved quiz in other forms; questions that were dropped are left out."""
    from quizgen.export.format import Wishes  # noqa: PLC0415 - not needed for --help
    from quizgen.output import as_it_is_now, check_outputs, write_outputs  # noqa: PLC0415 - as above
    from quizgen.quiz import read_quiz  # noqa: PLC0415 - as above

    check_outputs(output, output_format, spared=[quiz])
    now = as_it_is_now(read_quiz(quiz), quiz)
    note(*write_outputs(now, output, name=output_format, wishes=Wishes(seed)))

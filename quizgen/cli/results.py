"""`quizgen results`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from quizgen.cli.options import note


def results(
    run: Annotated[str, typer.Argument(help="The number of a run, or “last”; without one, all runs are listed.")] = "",
    *,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write the answers to a .csv file: of one run, or of all.")
    ] = None,
    forget: Annotated[bool, typer.Option("--forget", help="Delete the run, with all its answers.")] = False,
) -> None:
    """Show the results of quizzes that were played, and how hard each question was."""
    from quizgen.play.records.past import forget_run, list_runs, show_run, write_sheet  # noqa: PLC0415 - not for --help

    if forget:
        note(forget_run(run))
    elif output is not None:
        note(write_sheet(output, run))
    else:
        for line in show_run(run) if run else list_runs():
            typer.echo(line)

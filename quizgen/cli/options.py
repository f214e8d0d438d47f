"""Options that several commands share, and the notes that commands write to stderr."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Sources = Annotated[
    list[str],
    typer.Argument(help="Texts: .txt, .md or .html files, folders of them, or - for standard input."),
]
Templates = Annotated[
    list[Path] | None,
    typer.Option("--templates", help="A file of your own templates; may be given several times."),
]
Count = Annotated[
    int | None,
    typer.Option("--count", "-n", min=1, help="How many questions; by default the text's length decides."),
]
Date = Annotated[str, typer.Option("--date", help="When the text was published (2026-05-12), if it does not say so.")]
Language = Annotated[str | None, typer.Option("--model", help="The language model: en_core_web_md or en_core_web_sm.")]
OutputFormat = Annotated[
    str,
    typer.Option(
        "--format", "-f", help="The format of -o where its ending can mean several; `quizgen export --help` lists them."
    ),
]
OutputSeed = Annotated[
    int, typer.Option("--seed", help="Another order of options, and of the questions of version B of a hand-out.")
]

MultipleChoice = Annotated[
    bool | None,
    typer.Option(
        "--multiple-choice/--no-multiple-choice",
        help="Whether decks ask by options where there are enough; a quiz file remembers it.",
        show_default="no, or as before",
    ),
]


def note(*lines: str) -> None:
    """Write lines to stderr, where notes and progress go; names in them cannot command the terminal."""
    from quizgen.terminal.harmless import safe  # noqa: PLC0415 - not needed for --help

    for line in lines:
        for each in line.splitlines() or [""]:
            typer.echo(safe(each), err=True)

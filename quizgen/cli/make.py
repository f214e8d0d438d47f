"""`quizgen make`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from quizgen.cli.options import Count, Date, Language, Sources, Templates, note
from quizgen.cli.progress import ProgressLine
from quizgen.cli.texts import made_from, refuse_empty
from quizgen.errors import UsageError

if TYPE_CHECKING:
    from quizgen.making import Made
    from quizgen.quiz import Quiz


def make(
    sources: Sources,
    output: Annotated[
        list[Path] | None,
        typer.Option("--output", "-o", help="Where to write: .quiz.json, .apkg or .jsonl; may be given several times."),
    ] = None,
    *,
    everything: Annotated[bool, typer.Option("--all", help="Every sound question instead of the best ones.")] = False,
    count: Count = None,
    title: Annotated[str, typer.Option("--title", help="The quiz's title.")] = "",
    date: Date = "",
    templates: Templates = None,
    model: Language = None,
    explain: Annotated[bool, typer.Option("--explain", help="Say for every fact why it was or was not asked.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No notes on stderr.")] = False,
) -> None:
    """Make a quiz from texts and write it; without -o, print its questions."""
    from quizgen.output import check_outputs, print_quiz, write_outputs  # noqa: PLC0415 - not needed for --help

    if everything and count is not None:
        raise UsageError("--all and --count exclude each other", "Leave one of them out.")
    targets = output or []
    check_outputs(targets)
    with ProgressLine(quiet=quiet) as line:
        made = made_from(
            sources,
            everything=everything,
            count=count,
            title=title,
            date=date,
            templates=templates,
            model=model,
            line=line,
        )
    if explain:
        _print_explanation(made)
    refuse_empty(made)
    notes = write_outputs(made.quiz, targets, again=True)
    if not targets and not explain:
        print_quiz(made.quiz)
    if not quiet:
        note(_summary(made.quiz, count), *notes)


def _print_explanation(made: Made) -> None:
    from quizgen.making import explain  # noqa: PLC0415 - loaded by now

    for line in explain(made.findings):
        typer.echo(line)


def _summary(quiz: Quiz, wanted: int | None) -> str:
    made = len(quiz.questions)
    asked = f" of the {wanted} asked for" if wanted is not None and made < wanted else ""
    texts = f"{len(quiz.sources)} texts" if len(quiz.sources) > 1 else quiz.sources[0].title
    return f"{made} question{'s' if made != 1 else ''}{asked} from {texts}"

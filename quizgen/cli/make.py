"""`quizgen make`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from quizgen.cli.options import (
    Count,
    Date,
    Language,
    MultipleChoice,
    OutputFormat,
    OutputSeed,
    Sources,
    Templates,
    note,
)
from quizgen.cli.progress import ProgressLine
from quizgen.cli.push import Push, pushed
from quizgen.cli.texts import made_from, refuse_empty
from quizgen.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.making import Made
    from quizgen.quiz import Question, Quiz


def make(
    sources: Sources,
    output: Annotated[
        list[Path] | None,
        typer.Option(
            "--output",
            "-o",
            help="Where to write: .quiz.json, .apkg, .html and others, see `quizgen export --help`; "
            "may be given several times.",
        ),
    ] = None,
    *,
    everything: Annotated[bool, typer.Option("--all", help="Every sound question instead of the best ones.")] = False,
    count: Count = None,
    kinds: Annotated[str, typer.Option("--kinds", help="Only these kinds: number, name, date; join by commas.")] = "",
    per_section: Annotated[
        int | None, typer.Option("--per-section", min=1, help="At most so many questions from each section.")
    ] = None,
    form: Annotated[str, typer.Option("--form", help="question, or cloze for gaps in sentences.")] = "question",
    title: Annotated[str, typer.Option("--title", help="The quiz's title.")] = "",
    date: Date = "",
    templates: Templates = None,
    model: Language = None,
    output_format: OutputFormat = "",
    seed: OutputSeed = 0,
    multiple_choice: MultipleChoice = None,
    push: Push = False,
    explain: Annotated[bool, typer.Option("--explain", help="Say for every fact why it was or was not asked.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No notes on stderr.")] = False,
) -> None:
    """Make a quiz from texts and write it; without -o, print its questions."""
    from quizgen.again.earlier import Wanted, remembered  # noqa: PLC0415 - not needed for --help
    from quizgen.export.format import Wishes  # noqa: PLC0415 - as above
    from quizgen.output import check_outputs, print_quiz, write_outputs  # noqa: PLC0415 - as above

    if everything and count is not None:
        raise UsageError("--all and --count exclude each other", "Leave one of them out.")
    targets = output or []
    if everything and per_section is not None:
        raise UsageError("--all and --per-section exclude each other", "Leave one of them out.")
    check_outputs(targets, output_format, spared=[Path(source) for source in sources])
    with ProgressLine(quiet=quiet) as line:
        made = made_from(
            sources,
            everything=everything,
            count=count,
            kinds=kinds,
            per_section=per_section,
            form=form,
            title=title,
            date=date,
            templates=templates,
            model=model,
            line=line,
        )
    if explain:
        _print_explanation(made)
    refuse_empty(made)
    spare = () if count is not None else _spare(made)
    dated = _dated(made.quiz, templates or ())
    quiz, said = remembered(dated, targets, Wanted(title, multiple_choice, spare))
    notes = [said] * bool(said) + write_outputs(quiz, targets, name=output_format, wishes=Wishes(seed))
    if not targets and not explain and not push:
        print_quiz(quiz)
    if not quiet:
        note(_summary(quiz.asked(), count), *notes)
    if push:
        said = pushed(quiz)
        note(*[said, *_forgetful(targets)] * (not quiet))


def _dated(quiz: Quiz, templates: Sequence[Path]) -> Quiz:
    """The quiz with the time of each question's own text: a chapter is no newer because another was added to it."""
    from quizgen.read.changed import last_change  # noqa: PLC0415 - loaded by now

    times = {source.name: last_change([source.name, *templates]) for source in quiz.sources}
    return replace(quiz, questions=tuple(replace(one, changed=times[one.source]) for one in quiz.questions))


def _spare(made: Made) -> tuple[Question, ...]:
    """The sound questions that were not chosen: those that are in somebody's deck already stay there."""
    chosen = {question.id for question in made.quiz.questions}
    found = (finding.question for finding in made.findings if finding.question)
    return tuple(question for question in found if question.id not in chosen)


def _forgetful(targets: Sequence[Path]) -> list[str]:
    """What to say to a user who keeps nothing that the deck could be known again by."""
    if targets:
        return []
    return ["write a .quiz.json too (-o), so that next time only the questions that changed are replaced in Anki"]


def _print_explanation(made: Made) -> None:
    from quizgen.making import explain  # noqa: PLC0415 - loaded by now

    for line in explain(made.findings):
        typer.echo(line)


def _summary(quiz: Quiz, wanted: int | None) -> str:
    made = len(quiz.questions)
    asked = f" of the {wanted} asked for" if wanted is not None and made < wanted else ""
    texts = f"{len(quiz.sources)} texts" if len(quiz.sources) > 1 else quiz.sources[0].title
    return f"{made} question{'s' if made != 1 else ''}{asked} from {texts}"

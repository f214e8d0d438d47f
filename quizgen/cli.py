"""The commands: parse, call one function, report. Everything heavy is imported by the command that needs it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from quizgen.errors import ExitCode, QuizgenError, UsageError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from quizgen.making import Made
    from quizgen.quiz import Quiz

# Rich help costs 340 ms at every start; plain help reads as well.
app = typer.Typer(
    name="quizgen",
    help="Turn a text into a comprehension quiz: an Anki deck, or a quiz in the terminal.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
)
templates_app = typer.Typer(help="List the question templates, or check a file of your own.", rich_markup_mode=None)
app.add_typer(templates_app, name="templates")

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


def main() -> None:
    """Run the program; the one place where a user's mistake becomes a line on stderr and an exit code."""
    try:
        app()
    except QuizgenError as error:
        print(f"quizgen: {error}", file=sys.stderr)  # noqa: T201 - notes go to stderr
        sys.exit(error.code)
    except KeyboardInterrupt:
        sys.exit(ExitCode.INTERRUPTED)
    except (PermissionError, UnicodeError) as error:
        print(f"quizgen: {error}", file=sys.stderr)  # noqa: T201 - as above
        sys.exit(ExitCode.SOURCE)
    except BrokenPipeError:
        # The reader of our output went away (`quizgen make … | head`): nothing is left to say.
        sys.stderr.close()
        sys.exit(ExitCode.OK)
    except OSError as error:
        print(f"quizgen: {error.strerror or error}", file=sys.stderr)  # noqa: T201 - as above
        sys.exit(ExitCode.OUTPUT)


@app.command()
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
    made = _make(sources, everything=everything, count=count, title=title, date=date, templates=templates, model=model)
    if explain:
        _print_explanation(made)
    _refuse_empty(made)
    notes = write_outputs(made.quiz, targets, again=True)
    if not targets and not explain:
        print_quiz(made.quiz)
    if not quiet:
        _note(_summary(made.quiz, count), *notes)


@app.command()
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

    quiz = _quiz_from(source, date=date, templates=templates, model=model)
    run(quiz, mode=Mode.TYPED if typed else Mode.MIXED, count=count, seed=seed)


@app.command()
def export(
    quiz: Annotated[Path, typer.Argument(help="A saved .quiz.json.")],
    output: Annotated[
        list[Path],
        typer.Option("--output", "-o", help="Where to write: .apkg, .jsonl or .quiz.json; may be given several times."),
    ],
) -> None:
    """Write a saved quiz in other forms; questions that were dropped are left out."""
    from quizgen.output import as_it_is_now, check_outputs, write_outputs  # noqa: PLC0415 - not needed for --help
    from quizgen.quiz import read_quiz  # noqa: PLC0415 - as above

    check_outputs(output)
    _note(*write_outputs(as_it_is_now(read_quiz(quiz), quiz), output))


@templates_app.callback(invoke_without_command=True)
def list_templates(context: typer.Context) -> None:
    """List the built-in templates."""
    if context.invoked_subcommand is None:
        from quizgen.templates.checking import describe  # noqa: PLC0415 - not needed for --help
        from quizgen.templates.template import built_in_templates  # noqa: PLC0415 - as above

        for template in built_in_templates():
            typer.echo(describe(template))


@templates_app.command("check")
def check_templates(
    file: Annotated[
        Path | None, typer.Argument(help="A template file; without one, the built-in templates are checked.")
    ] = None,
    model: Language = None,
) -> None:
    """Run the examples of a template file: each must give exactly its question and answer."""
    from quizgen.language.model import load_model  # noqa: PLC0415 - loads spaCy
    from quizgen.templates.checking import check  # noqa: PLC0415 - as above
    from quizgen.templates.template import built_in_templates, read_templates  # noqa: PLC0415 - as above

    templates = read_templates(file) if file else built_in_templates()
    for line in check(templates, load_model(model)):
        typer.echo(line)


def _version(wanted: bool) -> None:  # noqa: FBT001 - as Typer calls it
    if wanted:
        from quizgen import __version__  # noqa: PLC0415 - not needed for --help

        typer.echo(f"quizgen {__version__}")
        raise typer.Exit


@app.callback()
def every_command(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say which version this is.")
    ] = False,
) -> None:
    """Turn a text into a comprehension quiz: an Anki deck, or a quiz in the terminal."""


def _make(
    sources: Sequence[str],
    *,
    everything: bool = False,
    count: int | None = None,
    title: str = "",
    date: str = "",
    templates: Sequence[Path] | None = None,
    model: str | None = None,
) -> Made:
    from quizgen.language.model import load_model  # noqa: PLC0415 - loads spaCy, 0.7 s
    from quizgen.making import Wishes, make_quiz  # noqa: PLC0415 - as above
    from quizgen.read.changed import last_change  # noqa: PLC0415 - as above
    from quizgen.read.source import read_passages  # noqa: PLC0415 - as above
    from quizgen.templates.template import own_templates  # noqa: PLC0415 - as above

    passages = read_passages(sources, date=_date(date), skipped=lambda error: _note(f"left out: {error}"))
    own = own_templates(templates or ())
    wishes = Wishes(
        everything=everything, count=count, templates=own, title=title, made=last_change([*sources, *(templates or ())])
    )
    return make_quiz(passages, wishes, load_model(model))


def _quiz_from(source: str, *, date: str, templates: Sequence[Path] | None, model: str | None) -> Quiz:
    """The saved quiz, or the quiz made from a text."""
    if source.endswith(".json"):
        from quizgen.quiz import read_quiz  # noqa: PLC0415 - a saved quiz needs nothing else

        return read_quiz(Path(source))
    made = _make([source], date=date, templates=templates, model=model)
    _refuse_empty(made)
    return made.quiz


def _refuse_empty(made: Made) -> None:
    from quizgen.making import refuse_empty  # noqa: PLC0415 - loaded by now

    refuse_empty(made)


def _date(text: str) -> dt.date | None:
    from datetime import date as calendar_date  # noqa: PLC0415 - not needed for --help

    try:
        return calendar_date.fromisoformat(text) if text else None
    except ValueError as error:
        raise UsageError(f"{text!r} is not a date", "Write it as 2026-05-12.") from error


def _print_explanation(made: Made) -> None:
    from quizgen.making import explain  # noqa: PLC0415 - loaded by now

    for line in explain(made.findings):
        typer.echo(line)


def _summary(quiz: Quiz, wanted: int | None) -> str:
    made = len(quiz.questions)
    asked = f" of the {wanted} asked for" if wanted is not None and made < wanted else ""
    texts = f"{len(quiz.sources)} texts" if len(quiz.sources) > 1 else quiz.sources[0].title
    return f"{made} question{'s' if made != 1 else ''}{asked} from {texts}"


def _note(*lines: str) -> None:
    for line in lines:
        typer.echo(line, err=True)

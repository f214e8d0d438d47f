"""The commands: parse, call one function, report. Everything heavy is imported by the command that needs it."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from quizgen.cli.export import ListsFormats, export
from quizgen.cli.make import make
from quizgen.cli.options import note
from quizgen.cli.play import play
from quizgen.cli.results import results
from quizgen.cli.review import review
from quizgen.cli.templates import templates_app
from quizgen.errors import ExitCode, QuizgenError

# Rich help costs 340 ms at every start; plain help reads as well.
app = typer.Typer(
    name="quizgen",
    help="Turn a text into a comprehension quiz: an Anki deck, or a quiz in the terminal.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
)
app.command()(make)
app.command()(play)
app.command()(review)
app.command()(results)
app.command(cls=ListsFormats)(export)
app.add_typer(templates_app, name="templates")


def main() -> None:
    """Run the program; the one place where a user's mistake becomes a line on stderr and an exit code."""
    try:
        app()
    except QuizgenError as error:
        note(f"quizgen: {' '.join(str(error).splitlines())}")
        sys.exit(error.code)
    except KeyboardInterrupt:
        sys.exit(ExitCode.INTERRUPTED)
    except (PermissionError, UnicodeError) as error:
        note(f"quizgen: {' '.join(str(error).splitlines())}")
        sys.exit(ExitCode.SOURCE)
    except BrokenPipeError:
        # The reader of our output went away (`quizgen make … | head`): nothing is left to say.
        sys.stderr.close()
        sys.exit(ExitCode.OK)
    except OSError as error:
        note(f"quizgen: {error.strerror or error}")
        sys.exit(ExitCode.OUTPUT)


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

"""`quizgen templates` and `quizgen templates check`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from quizgen.cli.options import Language

templates_app = typer.Typer(help="List the question templates, or check a file of your own.", rich_markup_mode=None)


@templates_app.callback(invoke_without_command=True)
def list_templates(context: typer.Context) -> None:
    """List the built-in templates."""
    if context.invoked_subcommand is None:
        from quizgen.templates.checking import describe  # noqa: PLC0415 - not needed for --help
        from quizgen.templates.files import built_in_templates  # noqa: PLC0415 - as above

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
    from quizgen.templates.files import built_in_templates, read_templates  # noqa: PLC0415 - as above

    templates = read_templates(file) if file else built_in_templates()
    for line in check(templates, load_model(model)):
        typer.echo(line)

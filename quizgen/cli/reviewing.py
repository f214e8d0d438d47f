"""How review gets at the texts of a quiz: read them again, and find all that could be asked."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from quizgen.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quizgen.askable import Askable
    from quizgen.passage import Passage
    from quizgen.quiz import Source

_STDIN = "-"


def passage(source: Source, beside: Path) -> Passage:
    """The text of a source as it is now.

    Args:
        source: Where the quiz says that it comes from; what is not there is looked for beside the quiz.
        beside: The folder of the quiz file.

    Raises:
        SourceError: It is not there, or cannot be read.
    """
    from quizgen.read.source import read_passage  # noqa: PLC0415 - takes 0.1 to 1 s

    if source.name == _STDIN:
        raise SourceError("The text came from standard input")
    places = (Path(source.name), beside / source.name, beside / PurePath(source.name).name)
    for place in places:
        if _is_file(place):
            return _named(read_passage(str(place)), source)
    raise SourceError(f"The text {source.name} is not there any more")


def askables(
    text: Passage, templates: Sequence[Path], model: str | None, tell: Callable[[float], None]
) -> tuple[Askable, ...]:
    """All facts of a text, with the questions that the templates make of them.

    Raises:
        MissingPartError: No language model is installed.
        TemplateError: A template file is wrong.
    """
    from quizgen.language.model import load_model  # noqa: PLC0415 - loads spaCy, 0.7 s
    from quizgen.making import askables as find  # noqa: PLC0415 - as above
    from quizgen.templates.files import own_templates  # noqa: PLC0415 - as above

    return find(text, load_model(model), own_templates(templates), lambda so_far: tell(so_far.part))


def _is_file(place: Path) -> bool:
    try:
        return place.is_file()
    except (OSError, ValueError):  # a name with a NUL in it, before Python 3.12
        return False


def _named(found: Passage, source: Source) -> Passage:
    """The passage under the name and title that the quiz has for it, so that questions on it fit in."""
    from dataclasses import replace  # noqa: PLC0415 - beside its only use
    from datetime import date  # noqa: PLC0415 - as above

    try:
        published = date.fromisoformat(source.date) if source.date else found.date
    except ValueError:
        published = found.date
    return replace(found, source=source.name, date=published)

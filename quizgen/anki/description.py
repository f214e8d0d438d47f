"""What Anki shows above a deck's button, as HTML: what is in it, where it comes from, how to update it."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from quizgen.anki.fieldtext import html_text
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.quiz import Quiz

_LISTED_SOURCES = 20
"""How many sources it names, since it stands above the button that starts the deck."""


def description(quiz: Quiz) -> str:
    """The description of the quiz's deck."""
    questions = _counted(len(quiz.questions), "question")
    texts = _counted(len({question.source for question in quiz.questions}), "text")
    kinds = Counter(question.kind for question in quiz.questions)
    counts = ", ".join(_counted(kinds[kind], kind.value) for kind in Kind if kinds[kind])
    day = datetime.fromtimestamp(quiz.made, UTC).date().isoformat()
    return (
        f"<p>{questions} ({counts}) from {texts}, made by quizgen on {day}.</p>"
        f"<ul>{''.join(_source_items(quiz))}</ul>"
        "<p>To update this deck, make it again into the same files and import it. What you have learnt stays, and so"
        " does what you changed on cards whose question is the same. A question that changed is replaced, with what"
        " you added to it; one that is no longer in the deck stays until you delete it.</p>"
    )


def _source_items(quiz: Quiz) -> Iterator[str]:
    questions = Counter(question.source for question in quiz.questions)
    used = [source for source in quiz.sources if questions[source.name]]
    for source in used[:_LISTED_SOURCES]:
        day = f" ({html_text(source.date)})" if source.date else ""
        count = _counted(questions[source.name], "question")
        yield f"<li><bdi>{html_text(source.title)}</bdi>{day}: {count}</li>"
    if len(used) > _LISTED_SOURCES:
        yield f"<li>and {_counted(len(used) - _LISTED_SOURCES, 'text')} more</li>"


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"

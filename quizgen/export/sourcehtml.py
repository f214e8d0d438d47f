"""What a learner is told after answering: the sentence with the answer marked, and where it stands, as HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.export.plaintext import html_text

if TYPE_CHECKING:
    from quizgen.export.items import Item


def explanation(item: Item) -> str:
    """The item's sentence and its place, as HTML."""
    before, answer, after = map(html_text, item.sentence)
    place = f"<p><small>{html_text(item.place)}</small></p>" if item.place else ""
    return f"<p>{before}<strong>{answer}</strong>{after}</p>{place}"

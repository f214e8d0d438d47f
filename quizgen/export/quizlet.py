"""Quizlet: terms and definitions to paste into *Import*, with a tab between and a new line after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.export.format import Wishes, Written
from quizgen.export.items import items
from quizgen.export.table import harmless

if TYPE_CHECKING:
    from quizgen.quiz import Quiz


def write(quiz: Quiz, _wishes: Wishes) -> Written:
    """The quiz as lines for Quizlet, which knows no quotes: no text holds a tab or a new line."""
    kept, left_out = items(quiz)
    lines = (f"{harmless(item.prompt)}\t{harmless(item.answer)}\n" for item in kept)
    return Written("".join(lines).encode(), left_out)

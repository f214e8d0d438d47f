"""Aiken: the plainest form of multiple choice, which Moodle and others import.

The rules are those of Moodle's importer: a line that begins with a capital letter and `.` or `)` is an option, one that
begins with `ANSWER:` ends the question, and any other is the question.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.export.format import Wishes, Written
from quizgen.export.items import Item, items, no_options, options

if TYPE_CHECKING:
    from quizgen.quiz import Quiz

_OPTION = re.compile(r"[A-Z][).]|ANSWER:")
_LETTERS = "ABCD"
_SHORTEST = 2
"""A shorter line is passed over, counted in bytes."""


def write(quiz: Quiz, wishes: Wishes) -> Written:
    """The quiz as a .txt file in Aiken form."""
    kept, left_out = items(quiz, no_options, _misread)
    return Written("\n".join(_text(item, wishes) for item in kept).encode(), left_out)


def _misread(item: Item) -> str:
    if len(item.prompt.encode()) < _SHORTEST:
        return "question of one letter"
    return "question begins like an option" if _OPTION.match(item.prompt) else ""


def _text(item: Item, wishes: Wishes) -> str:
    offered = options(item, wishes)
    lines = [f"{letter}) {text}" for letter, text in zip(_LETTERS, offered, strict=False)]
    return "\n".join([item.prompt, *lines, f"ANSWER: {_LETTERS[offered.index(item.answer)]}", ""])

"""Tags: how a learner finds the notes of one kind, one text or one section."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.quiz import Question, Source

_LONGEST = 60
"""Of a slug, in characters, since it stands in a list of tags."""

_KEPT = frozenset("LMN") | {"So", "Sc"}
"""Unicode categories that may stand in a tag: letters, marks, digits, emoji and currencies."""


@lru_cache(maxsize=1024)  # a whole chapter has one
def slug(text: str) -> str:
    """The text as one part of a tag: without spaces, colons, quotes and wildcards, which Anki would read."""
    normal = unicodedata.normalize("NFC", text)
    kept = "".join(char if _may_stay(char) else "_" for char in normal)
    # The cut may end in the middle of a word and leave a joint at its end.
    return re.sub("_+", "_", kept).strip("_.-")[:_LONGEST].strip("_.-") or "untitled"


def tags(question: Question, source: Source) -> list[str]:
    """The tags of a question: its kind, its source, and its section if it has one."""
    section = [f"quizgen::section::{slug(question.section)}"] if question.section else []
    return [f"quizgen::kind::{question.kind}", f"quizgen::source::{slug(source.title)}", *section]


def _may_stay(char: str) -> bool:
    category = unicodedata.category(char)
    return char in "-." or category in _KEPT or category[0] in _KEPT

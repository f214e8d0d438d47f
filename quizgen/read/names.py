"""What a text is called when it does not say so itself."""

from __future__ import annotations

import re
from pathlib import PurePath

STDIN = "-"
"""The source that means standard input."""
_STDIN_TITLE = "Standard input"
_JOINTS = re.compile(r"[-_\s]+")
# After one word a number is no counter: "chapter-2".
_COUNTER = re.compile(r"(?<=\w)[-_\s]+[^-_\s]+(?P<counter>[-_\s]+(?:\d{1,2}|\(\d{1,2}\)))$")


def shown_name(source: str) -> str:
    """What an error calls a source."""
    return _STDIN_TITLE if source == STDIN else source


def title_from_name(source: str) -> str:
    """A title made from a file's name: "texts/north-sea_wind-2.txt" gives "North sea wind"."""
    if source == STDIN:
        return _STDIN_TITLE
    stem = PurePath(source).stem
    if counter := _COUNTER.search(stem):
        stem = stem[: counter.start("counter")]
    words = _JOINTS.sub(" ", stem).strip()
    return words[:1].upper() + words[1:] or "Untitled"

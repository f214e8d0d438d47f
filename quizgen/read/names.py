"""What a text is called when it does not say so itself."""

from __future__ import annotations

import re
from pathlib import PurePath

STDIN = "-"
"""The source that means standard input."""
_STDIN_TITLE = "Standard input"
_JOINTS = re.compile(r"[-_\s]+")


def shown_name(source: str) -> str:
    """What an error calls a source."""
    return _STDIN_TITLE if source == STDIN else source


def title_from_name(source: str) -> str:
    """A title made from a file's name: "texts/north-sea_wind.txt" gives "North sea wind"."""
    if source == STDIN:
        return _STDIN_TITLE
    words = _JOINTS.sub(" ", PurePath(source).stem).strip()
    return words[:1].upper() + words[1:] or "Untitled"

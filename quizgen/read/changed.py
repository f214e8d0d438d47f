"""When the inputs of a quiz last changed: the time its deck carries, so that the same input gives the same bytes."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

RELEASED = 1_795_392_000
"""When this version of quizgen was released (2026-11-23), in seconds since 1970. Anki replaces a note only by a later
one, so better questions on an old text reach a deck made by an older version: move it with every release."""


def last_change(inputs: Iterable[str | Path]) -> int:
    """When the newest of the files and folders was changed, or quizgen released if that is later.

    `SOURCE_DATE_EPOCH` (reproducible-builds.org) overrules both; standard input ("-") and what is missing do not count.
    """
    fixed = os.environ.get("SOURCE_DATE_EPOCH", "")
    if fixed.isdigit():
        return int(fixed)
    # A file dated in the future, as some archives leave it, would go before everything a learner does until then.
    now = int(time.time())
    return max([RELEASED, *(min(now, int(path.stat().st_mtime)) for given in inputs for path in _files(Path(given)))])


def _files(path: Path) -> Iterator[Path]:
    if path.is_dir():
        yield from (found for found in sorted(path.rglob("*")) if found.is_file())
    elif path.is_file():
        yield path

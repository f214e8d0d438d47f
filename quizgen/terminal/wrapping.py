"""Long texts cut into lines once, so that only the lines in sight are ever drawn."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rich.cells import cell_len, chop_cells

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"\S+\s*|\s+")


def wrapped(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Start and end, in characters, of each line of at most `width` cells; at least one line.

    Lines break at white space, which stays at the end of its line and may stand over the edge; a longer word is cut.
    """
    line = start = 0
    used = 0
    for found in _WORD.finditer(text):
        word = found.group().rstrip()
        cells = cell_len(word)
        if used and used + cells > width:
            yield line, start
            line, used = start, 0
        if cells > width:
            *full, rest = chop_cells(word, width)
            for part in full:
                yield line, line + len(part)
                line += len(part)
            cells = cell_len(rest)
        used += cells + len(found.group()) - len(word)
        start = found.end()
    yield line, len(text)

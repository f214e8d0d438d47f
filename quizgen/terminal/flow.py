"""Pieces of text put into lines, none of them parted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

if TYPE_CHECKING:
    from collections.abc import Iterable

GAP = 2
"""Spaces between one piece and the next."""


def flow(pieces: Iterable[Content], width: int) -> list[Content]:
    """The pieces in lines of at most `width` cells; a piece that is wider has a line of its own."""
    # Textual breaks lines at hard spaces too, so the pieces are put into lines here.
    lines: list[Content] = []
    for piece in pieces:
        if lines and lines[-1].cell_length + GAP + piece.cell_length <= width:
            lines[-1] += Content(" " * GAP) + piece
        else:
            lines.append(piece)
    return lines

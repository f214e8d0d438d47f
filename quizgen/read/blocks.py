"""Blocks: what every format is taken apart into before it is known what of it is prose."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from quizgen.passage import Paragraph, Piece

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NEEDLESS_SPACE = re.compile(r"^\s+|\s+$|(?<=\s)\s+")


class Role(Enum):
    """What a format says about a block."""

    PARAGRAPH = "paragraph"
    """A paragraph, or what stands like one: plain text does not tell headings and menus from prose."""
    ITEM = "item"
    """An item of a list."""
    HEADING = "heading"
    """A heading, marked as such."""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, list item or heading, as a format gives it.

    Attributes:
        paragraph: Its place and its words.
        role: What the format says it is.
        level: Of a heading, from 1; else 0.
    """

    paragraph: Paragraph
    role: Role = Role.PARAGRAPH
    level: int = 0


def block_of(text: str, pieces: Iterable[tuple[int, int]], role: Role = Role.PARAGRAPH, level: int = 0) -> Block | None:
    """The block made of these runs of `text`, or None if nothing but white space is in them."""
    joined: list[Piece] = []
    for start, end in pieces:
        if joined and joined[-1].end == start:
            joined[-1] = Piece(joined[-1].start, end)
        elif start < end:
            joined.append(Piece(start, end))
    paragraph = tidied(text, Paragraph.of(text, tuple(joined)))
    return Block(paragraph, role, level) if paragraph else None


def tidied(text: str, paragraph: Paragraph) -> Paragraph | None:
    """The paragraph with no white space at its ends and none doubled; None if nothing is left."""
    prose = paragraph.prose
    if prose and "  " not in prose and not prose[0].isspace() and not prose[-1].isspace():
        return paragraph
    return without(text, paragraph, [match.span() for match in _NEEDLESS_SPACE.finditer(prose)])


def without(text: str, paragraph: Paragraph, cuts: Iterable[tuple[int, int]]) -> Paragraph | None:
    """The paragraph without these parts of its prose, given in order; None if nothing is left."""
    kept = [
        piece
        for start, end in _between(len(paragraph.prose), cuts)
        for piece in _pieces_of(paragraph, start, end)
    ]  # fmt: skip
    return Paragraph.of(text, tuple(kept), paragraph.section) if kept else None


def _between(length: int, cuts: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What the cuts leave of a string of this length."""
    position = 0
    for start, end in cuts:
        if start > position:
            yield position, start
        position = max(position, end)
    if position < length:
        yield position, length


def _pieces_of(paragraph: Paragraph, start: int, end: int) -> Iterator[Piece]:
    """The pieces of the text that make up `prose[start:end]`."""
    position = 0
    for piece in paragraph.pieces:
        length = piece.end - piece.start
        first, last = max(start - position, 0), min(end - position, length)
        if first < last:
            yield Piece(piece.start + first, piece.start + last)
        position += length

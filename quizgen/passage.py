"""A passage: one text with its title, source and date, in sections and paragraphs.

Offsets everywhere in quizgen are character offsets into `Passage.text`, the text as it was read. Cleaning never
changes that text: a paragraph is a list of pieces of it, and what lies between the pieces is left out of the prose.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

# Each is read as the character beside it; the length stays one, so offsets hold.
_PLAIN = str.maketrans({"\n": " ", "\r": " ", "\t": " ", "\v": " ", "\f": " ", "\u00a0": " ", "\u2028": " ",
                        "\u2029": " ", "\u202f": " ", "\u2009": " "})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of the text that is prose: `Passage.text[start:end]`."""

    start: int
    end: int


@dataclass(frozen=True)
class Paragraph:
    """Consecutive sentences of prose, made of one or more pieces of the passage's text.

    Attributes:
        pieces: In order, without overlap, none empty.
        prose: The pieces joined, with every kind of white space as a plain space: what the language model reads.
        section: Index into `Passage.sections`, or -1 before the first heading.
    """

    pieces: tuple[Piece, ...]
    prose: str
    section: int = -1

    @classmethod
    def of(cls, text: str, pieces: tuple[Piece, ...], section: int = -1) -> Paragraph:
        """The paragraph made of these pieces of `text`."""
        prose = "".join(text[piece.start : piece.end] for piece in pieces).translate(_PLAIN)
        return cls(pieces, prose, section)

    @cached_property
    def _piece_starts(self) -> tuple[int, ...]:
        """Where each piece begins in the prose."""
        lengths = (piece.end - piece.start for piece in self.pieces)
        return tuple(accumulate(lengths, initial=0))[:-1]

    def place(self, offset: int) -> int:
        """The offset in the passage's text of the prose's character at `offset`."""
        index = bisect_right(self._piece_starts, offset) - 1
        return self.pieces[index].start + offset - self._piece_starts[index]

    def place_span(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the passage's text of `prose[start:end]`, which must not be empty."""
        return self.place(start), self.place(end - 1) + 1


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its place: `level` is 1 for a chapter, 2 for a part of it, and so on."""

    title: str
    level: int = 1


@dataclass(frozen=True)
class Passage:
    """One text as a user gave it.

    Attributes:
        source: Where it was read from: a path as given, or "-" for standard input.
        title: The text's own title, or one made from the file's name; never empty.
        text: The text as read, unchanged; all offsets point into it.
        paragraphs: The prose, in order.
        sections: The headings, in order.
        date: When it was published, if the text says so.
        language: An ISO 639-1 code.
    """

    source: str
    title: str
    text: str
    paragraphs: tuple[Paragraph, ...]
    sections: tuple[Section, ...] = ()
    date: date | None = None
    language: str = field(default="en")

    def section_title(self, paragraph: Paragraph) -> str:
        """The heading above the paragraph, or nothing."""
        return self.sections[paragraph.section].title if paragraph.section >= 0 else ""

    def chapter_title(self, paragraph: Paragraph) -> str:
        """The heading of the chapter around the paragraph, or nothing."""
        level = self._chapter_level
        for section in reversed(self.sections[: paragraph.section + 1]):
            if section.level <= level:
                is_title = section is self.sections[0] and section.level < level
                return "" if is_title else section.title
        return ""

    @cached_property
    def _chapter_level(self) -> int:
        """The highest level of headings that has more than one: a single one is a title."""
        counts = Counter(section.level for section in self.sections)
        return min((level for level, count in counts.items() if count > 1), default=0)

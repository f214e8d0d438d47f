"""Blocks become a passage: which is the title, which the date, which are headings and which prose."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from quizgen.errors import SourceError
from quizgen.passage import Paragraph, Passage, Section
from quizgen.read.blocks import Block, Role
from quizgen.read.clean import without_labels, without_notes
from quizgen.read.dates import read_date_line
from quizgen.read.names import shown_name, title_from_name
from quizgen.read.verdict import (
    Verdict,
    heading_level,
    is_back_matter,
    is_furniture,
    is_heading,
    is_title,
    judge,
    word_count,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

_HEADING_MARK = re.compile(r"^#{1,6}[ \t]+(?=\S)")
"""What Markdown sets before a heading; a plain text may have it before its title."""
_HEAD_BLOCKS = 8
"""Headline, summary, byline, date, time of reading, caption: the date stands among the first few blocks."""
_SHORTEST_NOTE = 5
"""Words; shorter lines are labels even in notes that are written without full stops."""
_LONGEST_RUN = 3
"""More labels than this in a row are a list or a table of facts, and none of them is a heading."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A block, cleaned, and what it is."""

    paragraph: Paragraph
    verdict: Verdict
    block: Block

    @property
    def prose(self) -> str:
        """Its words."""
        return self.paragraph.prose


@dataclass
class Outline:
    """Sections and paragraphs as they are gathered.

    Attributes:
        title: The text's title: a heading that repeats it is no section.
        sections: The headings so far.
        paragraphs: The prose so far.
        dropping: Level of the heading under which nothing is prose, or 0.
    """

    title: str
    sections: list[Section] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)
    dropping: int = 0

    def open(self, heading: str, level: int) -> None:
        """Begin a section."""
        if self.dropping and level > self.dropping:
            return
        self.dropping = level if is_back_matter(heading) else 0
        if not self.dropping and heading.casefold() != self.title.casefold():
            self.sections.append(Section(heading.removesuffix("."), level))

    def add(self, paragraph: Paragraph) -> None:
        """Add prose to the last section."""
        if not self.dropping:
            self.paragraphs.append(replace(paragraph, section=len(self.sections) - 1))


def make_passage(
    source: str, text: str, blocks: Sequence[Block], *, title: str = "", date: date | None = None
) -> Passage:
    """The passage made of a text's blocks.

    Args:
        source: The path as given.
        text: The text that the blocks are places in.
        blocks: In order.
        title: The title, if the format told it.
        date: The date of publication, if the format told it.

    Raises:
        SourceError: No block is prose.
    """
    judged = [one for block in blocks for one in _judged(text, block)]
    judged, line_date = _without_dates(judged)
    if not title:
        title, judged = _title(judged)
    outline = Outline(title)
    _fill(outline, _with_notes(judged))
    if not outline.paragraphs:
        raise SourceError(
            f"{shown_name(source)} holds no prose",
            "Sentences are needed: headings, menus and tables are left out.",
        )
    return Passage(
        source=source,
        title=title or title_from_name(source),
        text=text,
        paragraphs=tuple(outline.paragraphs),
        sections=tuple(outline.sections),
        date=date or line_date,
    )


def _judged(text: str, block: Block) -> Iterator[Judged]:
    """The block, and after it the next one's heading if that is stuck to it.

    A caption is known by its credit, so that is cut only from what is prose.
    """
    paragraph = without_notes(text, block.paragraph)
    if not paragraph:
        return
    verdict = _verdict(paragraph.prose, block.role)
    if verdict is not Verdict.PROSE:
        yield Judged(paragraph, verdict, block)
        return
    shorter, heading = without_labels(text, paragraph)
    if shorter:
        verdict = verdict if shorter is paragraph else _verdict(shorter.prose, block.role)
        yield Judged(shorter, verdict, block)
    if heading:
        yield Judged(heading, Verdict.LABEL, block)


def _verdict(prose: str, role: Role) -> Verdict:
    if role is Role.HEADING:
        return Verdict.FURNITURE if is_furniture(prose) else Verdict.LABEL
    verdict = judge(prose)
    if role is Role.ITEM and verdict is Verdict.LABEL and word_count(prose) >= _SHORTEST_NOTE:
        return Verdict.PROSE
    return verdict


def _without_dates(judged: list[Judged]) -> tuple[list[Judged], date | None]:
    """The blocks without lines of dates near the start, and the first such date.

    A line beside the date that looks like a name is the author's.
    """
    found: date | None = None
    dropped: set[int] = set()
    for index, one in enumerate(judged[:_HEAD_BLOCKS]):
        line = read_date_line(one.prose)
        if line:
            found = found or line.date
            dropped.add(index)
            dropped.update(near for near in (index - 1, index + 1) if near > 0 and _is_name(judged, near))
    return [one for index, one in enumerate(judged) if index not in dropped], found


def _is_name(judged: list[Judged], index: int) -> bool:
    """Whether the block is nothing but two or three capitalised words."""
    if index >= len(judged) or judged[index].block.role is Role.HEADING:
        return False
    words = judged[index].prose.split()
    return 2 <= len(words) <= 3 and all(word[0].isupper() for word in words)  # noqa: PLR2004 - a person's name


def _title(judged: list[Judged]) -> tuple[str, list[Judged]]:
    """The headline and the blocks without it, if the first block that belongs to the text is one."""
    furniture = sum(1 for _ in takewhile(lambda one: one.verdict is Verdict.FURNITURE, judged))
    rest = judged[furniture:]
    if not rest or rest[0].block.role is Role.ITEM or rest[0].verdict is Verdict.PROSE:
        return "", judged
    first, following = rest[0].prose, rest[1:]
    if is_title(first) and any(one.verdict is not Verdict.FURNITURE for one in following):
        return _HEADING_MARK.sub("", first), following
    return "", judged


def _with_notes(judged: list[Judged]) -> list[Judged]:
    """In notes, where most lines have no full stop, lines of some length are prose."""
    words = dict.fromkeys(Verdict, 0)
    notes = [one.verdict is Verdict.LABEL and _is_note(one) for one in judged]
    for one, is_note in zip(judged, notes, strict=True):
        if is_note or one.verdict is Verdict.PROSE:
            words[one.verdict] += word_count(one.prose)
    if words[Verdict.PROSE] >= words[Verdict.LABEL]:
        return judged
    return [replace(one, verdict=Verdict.PROSE) if note else one for one, note in zip(judged, notes, strict=True)]


def _is_note(one: Judged) -> bool:
    return one.block.role is not Role.HEADING and word_count(one.prose) >= _SHORTEST_NOTE and one.prose[-1] != "?"


def _fill(outline: Outline, judged: list[Judged]) -> None:
    """Every block in order; a run of labels is a heading if prose follows it."""
    marked = any(one.block.role is Role.HEADING for one in judged)
    labels: list[Judged] = []
    listing = False
    for one in judged:
        if one.verdict is Verdict.PROSE:
            if not marked and not (listing and len(labels) > 1):
                _open_first(outline, labels)
            labels = []
            listing = one.prose[-1] == ":"
            outline.add(one.paragraph)
        elif one.block.role is Role.HEADING:
            if one.verdict is Verdict.LABEL:
                outline.open(one.prose, one.block.level)
        elif one.verdict is Verdict.LABEL:
            labels.append(one)
            if not marked and is_back_matter(one.prose):
                outline.open(one.prose, 1)


def _open_first(outline: Outline, labels: list[Judged]) -> None:
    """Of two headings above a paragraph the first is certain: the second may be a picture's caption."""
    if 0 < len(labels) <= _LONGEST_RUN:
        headings = (
            one.prose
            for one in labels
            if one.block.role is not Role.ITEM
            and is_heading(one.prose)
            and one.prose.casefold() != outline.title.casefold()
        )
        if heading := next(headings, None):
            outline.open(heading, heading_level(heading))

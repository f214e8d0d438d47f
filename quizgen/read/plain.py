"""Plain text: which of its lines make a paragraph together.

Three habits are told apart by the shape of the lines alone: paragraphs between blank lines, a paragraph a
line (as in text copied from a page), and lines broken at a fixed width.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.read.blocks import Block, Role, block_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"(?:[-*+•‣◦▪●·–]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)")
_MARK = re.compile(r"[-*+•‣◦▪●·–]\s+(?=\S)")
_RULE = re.compile(r"[\W_]*$")
_SENTENCE_END = re.compile(r"[.!?:;…][\"”’')\]]*$")
_SOFT_END = re.compile(r"[^\W\d_]-$")
_HYPHENATED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
# Pages with subscripts are copied so: "the pressure of O" / "2 in the air".
_FORMULA = re.compile(r"\(?[A-Z]\w{0,4}$")
_SUBSCRIPT = re.compile(r"\d{1,2}\b")
# First parts of compounds that keep their hyphen when the line breaks after it.
_COMPOUND = re.compile(
    r"\b(?:self|well|ill|ex|half|all|cross|non|mid|anti|co|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|long|short|high|low|north|south|so|then)-$",
    re.IGNORECASE,
)

_WIDEST = 132
"""Characters; no editor breaks lines beyond this by habit, and copied paragraphs are longer."""
_NARROWEST = 40
_FULL_SHARE = 0.7
"""Share of lines with no room for the next word, above which a machine broke them: 1.0 in what editors and
`fmt` make, under 0.2 in lists and verse."""
_FEW_LINES = 3
"""Below this many line pairs the share says nothing."""
_WIDTH_RANK = 0.95
"""The width is that of all but the longest lines: a URL may stand out."""
_INDENT = 2
_RAGGED = 12
"""Characters by which one line of a wrapped text is longer than another: a long word's."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line's words, without the white space around them."""

    start: int
    end: int
    words: str
    indent: int

    @property
    def first_word(self) -> int:
        """How long the first word is."""
        return len(self.words.split(maxsplit=1)[0])


def plain_blocks(text: str) -> list[Block]:
    """The paragraphs and list items of a plain text, in order."""
    groups = list(_groups(text))
    width = _wrapping_width(groups)
    hyphenated = _hyphenated(text)
    blocks = (
        block
        for group in groups
        for lines in _joined(group, width)
        if (block := _block(text, lines, hyphenated))
    )  # fmt: skip
    return list(blocks)


def _groups(text: str) -> Iterator[list[Line]]:
    """The lines between blank ones."""
    group: list[Line] = []
    line_end = 0
    for match in _LINE.finditer(text):
        if match.start() > line_end + 1 and group:
            yield group
            group = []
        line_end = match.end()
        if line := _line(match.group(), match.start()):
            group.append(line)
        elif group:
            yield group
            group = []
    if group:
        yield group


def _line(raw: str, start: int) -> Line | None:
    """The line, or None if it has neither letter nor digit: blank, or a rule such as "-----"."""
    words = raw.strip("\ufeff \t\v\f\u00a0\u3000\r")
    if _RULE.match(words):
        return None
    indent = raw.index(words)
    return Line(start + indent, start + indent + len(words), words, indent)


def _wrapping_width(groups: list[list[Line]]) -> int | None:
    """The width at which lines were broken, 0 if each line is a paragraph, None if too few lines tell."""
    pairs = [pair for group in groups for pair in pairwise(group)]
    if len(pairs) < _FEW_LINES:
        return None
    lengths = sorted(len(line.words) + line.indent for line, _ in pairs)
    width = lengths[min(int(len(lengths) * _WIDTH_RANK), len(lengths) - 1)]
    full = sum(_is_full(line, following, width) for line, following in pairs)
    return width if _NARROWEST <= width <= _WIDEST and full >= _FULL_SHARE * len(pairs) else 0


def _is_full(line: Line, following: Line, width: int) -> bool:
    """Whether the next line's first word had no room on this one."""
    if _SOFT_END.search(line.words):
        return True
    return line.indent + len(line.words) + 1 + following.first_word > width


def _joined(group: list[Line], width: int | None) -> Iterator[list[Line]]:
    """The group's lines by paragraph."""
    paragraph = group[:1]
    for line, following in pairwise(group):
        if _goes_on(line, following, width):
            paragraph.append(following)
        else:
            yield paragraph
            paragraph = [following]
    yield paragraph


def _goes_on(line: Line, following: Line, width: int | None) -> bool:
    if _is_subscript(line, following):
        return True
    if _BULLET.match(following.words):
        return False
    ended = bool(_SENTENCE_END.search(line.words))
    if following.words[0].islower() and not ended:
        return True
    if not width:
        return width is None and not ended and _looks_broken(line, following)
    if following.indent >= line.indent + _INDENT and not _BULLET.match(line.words):
        return False
    return _is_full(line, following, width - width // 8 if not ended else width - width // 5)


def _is_subscript(line: Line, following: Line) -> bool:
    """Whether the next line begins with the number of a formula at this one's end."""
    if len(line.words) < _NARROWEST or not _SUBSCRIPT.match(following.words):
        return False
    return bool(_FORMULA.match(line.words.rsplit(maxsplit=1)[-1]))


def _looks_broken(line: Line, following: Line) -> bool:
    """Whether two lines alone look like a sentence broken at a width.

    The second may not be much longer than the first: then the first is a heading above a paragraph.
    """
    return _NARROWEST <= len(line.words) <= _WIDEST and len(following.words) <= len(line.words) + _RAGGED


def _hyphenated(text: str) -> frozenset[str]:
    """The words that the text writes with a hyphen where no line ends: "rain-fed"."""
    return frozenset(_HYPHENATED.findall(text)) if "-\n" in text else frozenset()


def _block(text: str, lines: list[Line], hyphenated: frozenset[str]) -> Block | None:
    mark = _MARK.match(lines[0].words)
    role = Role.ITEM if mark else Role.PARAGRAPH
    return block_of(text, _runs(lines, mark.end() if mark else 0, hyphenated), role)


def _runs(lines: list[Line], skipped: int, hyphenated: frozenset[str]) -> Iterable[tuple[int, int]]:
    """The runs of text of a paragraph's lines; a hyphen at a line's end goes, any other end is a space."""
    start = lines[0].start + skipped
    for line, following in pairwise(lines):
        if not _SOFT_END.search(line.words) or not following.words[0].islower():
            yield start, line.end + 1
        elif _COMPOUND.search(line.words) or _broken_word(line, following) in hyphenated:
            yield start, line.end
        else:
            yield start, line.end - 1
        start = following.start
    yield start, lines[-1].end


def _broken_word(line: Line, following: Line) -> str:
    """The word that a line's end breaks, with its hyphen."""
    first, second = line.words.rsplit(maxsplit=1)[-1], following.words.split(maxsplit=1)[0]
    return first.lstrip("([\"“‘'") + second.rstrip(".,;:!?)]\"”’'")

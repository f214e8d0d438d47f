"""Markdown: the prose between its marks.

The passage's text is the file as it is; emphasis marks, link targets and the like lie between the pieces.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from quizgen.read.blocks import Block, Role, block_of
from quizgen.read.dates import find_date, iso_date
from quizgen.read.outline import make_passage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from markdown_it.token import Token

    from quizgen.passage import Passage

_FRONT_MATTER = re.compile(
    r"\ufeff?---[ \t]*\n(?=[^\n:]*:|#|---|\.\.\.)(?P<fields>.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)",
    re.DOTALL | re.MULTILINE,
)
_FIELD = re.compile(r"^(?P<name>title|date)[ \t]*:[ \t]*(?P<value>.+?)[ \t]*$", re.IGNORECASE | re.MULTILINE)
# Markdown knows two kinds of white space and Python strips more: a line of another kind would not be counted.
_OTHER_SPACE = re.compile(r"[^\S\n\t ]|\ufeff")
_FOOTNOTE = re.compile(r"\[\^[^\]\n]+\]")
# Stands for a footnote's mark while the Markdown is parsed. It is for private use, so that no prose has it.
_HIDDEN = "\ue000"
_NOT_PROSE = re.compile(
    rf"{_HIDDEN}+"  # footnote marks
    r"|\[\[(?:[^\[\]|\n]*\|)?|\]\]"  # wiki links: the name that is shown stays
    r"|\{[#.:][^{}\n]*\}"  # attributes of a heading
    r"|^\[[ xX]\] "  # tasks
    r"|^\[![A-Za-z]+\][+-]?"  # the kind of a call-out
    r"|==(?=\S)|(?<=\S)=="  # highlights
)
_FOOTNOTE_TEXT = re.compile(rf"{_HIDDEN}+:")
_LEFT_OUT = {"table_open": "table_close"}
_TARGET = re.compile(r"\]\((?:[^()\\\n]|\\.|\((?:[^()\\]|\\.)*\))*\)|\]\[[^\]\n]*\]|\]", re.DOTALL)


def read_markdown(source: str, text: str) -> Passage:
    """The passage in a Markdown file.

    Raises:
        SourceError: It holds no prose.
    """
    front = _FRONT_MATTER.match(text)
    fields = {match["name"].lower(): match["value"] for match in _FIELD.finditer(front["fields"])} if front else {}
    blocks = markdown_blocks(text, front.end() if front else 0)
    title, blocks = _title(blocks, fields.get("title", "").strip("\"' "))
    return make_passage(source, text, blocks, title=title, date=_date(fields.get("date", "")))


def markdown_blocks(text: str, start: int = 0) -> list[Block]:
    """The headings, paragraphs and list items after `start`, in order, without their marks."""
    plain = _OTHER_SPACE.sub(" ", text)
    hidden = _FOOTNOTE.sub(lambda match: _HIDDEN * len(match.group()), plain)
    # Lines are numbered as in the file, so the front matter's stay, empty.
    lines = hidden.split("\n")
    skipped = text.count("\n", 0, start)
    parsed = _parser().parse("\n" * skipped + "\n".join(lines[skipped:]))
    starts = _line_starts(lines)
    return list(_blocks(text, lines, starts, parsed))


@cache
def _parser() -> MarkdownIt:
    # "text_join" would lose which characters an escape or an entity stands for.
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("text_join")


def _line_starts(lines: list[str]) -> list[int]:
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    return starts


def _blocks(text: str, lines: list[str], starts: list[int], tokens: Sequence[Token]) -> Iterator[Block]:
    """The blocks among Markdown's tokens; an inline token is the words of the one that opened before it."""
    until, items, before = "", 0, ""
    for token in tokens:
        if until:
            until = "" if token.type == until else until
        elif token.type in _LEFT_OUT:
            until = _LEFT_OUT[token.type]
        elif token.type == "inline" and token.map:
            level = int(before[1:]) if before[:1] == "h" else 0
            role = Role.HEADING if level else Role.ITEM if items else Role.PARAGRAPH
            if not _FOOTNOTE_TEXT.match(token.content) and (
                block := block_of(text, _pieces(token, lines, starts), role, level)
            ):
                yield block
        items += {"list_item_open": 1, "list_item_close": -1}.get(token.type, 0)
        before = token.tag


def _pieces(token: Token, lines: list[str], starts: list[int]) -> list[tuple[int, int]]:
    """Where in the file the words of an inline token stand."""
    places = _content_places(token, lines, starts)
    walk = Walk(token.content)
    walk.over(token.children or [])
    return [
        (places[start], places[end - 1] + 1)
        for run_start, run_end in walk.runs
        for start, end in _within_lines(token.content, run_start, run_end)
    ]


def _content_places(token: Token, lines: list[str], starts: list[int]) -> list[int]:
    """For each character of the token's content, its offset in the file.

    Within a line the content is a run of the line; before it may stand the marks of lists and quotations.
    """
    places: list[int] = []
    assert token.map
    numbers = range(token.map[0], token.map[1])
    for number, content in zip(numbers, token.content.split("\n"), strict=False):
        shown = content.lstrip(" \t")
        indent = len(content) - len(shown)
        start = starts[number] + max(lines[number].find(shown), 0)
        # White space at a line's start is never shown, so that its place does not matter.
        places.extend([start] * indent)
        places.extend(range(start, start + len(shown)))
        places.append(starts[number] + len(lines[number]))
    return places


def _within_lines(content: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of a run that do not go over a line's end, the line ends, and no part of what is no prose."""
    while start < end:
        line_end = content.find("\n", start, end)
        part_end = line_end if line_end >= 0 else end
        position = start
        for match in _NOT_PROSE.finditer(content[start:part_end]):
            if start + match.start() > position:
                yield position, start + match.start()
            position = start + match.end()
        if position < part_end:
            yield position, part_end
        if line_end >= 0:
            yield line_end, line_end + 1
        start = part_end + 1


@dataclass
class Walk:
    """A walk along an inline token's content that finds the runs of it that are shown.

    Attributes:
        content: Markdown.
        runs: What is shown of it, as found so far.
        position: Everything before has been seen.
    """

    content: str
    runs: list[tuple[int, int]] = field(default_factory=list)
    position: int = 0

    def over(self, tokens: Sequence[Token]) -> None:
        """Go over these tokens."""
        for token in tokens:
            self._step(token)

    def _step(self, token: Token) -> None:
        if token.type == "text":
            self._show(token.content)
        elif token.type == "text_special":
            self._special(token)
        elif token.type in {"softbreak", "hardbreak"}:
            self._show("\n")
        elif token.type == "code_inline":
            self._code(token)
        elif token.type == "image":
            self._image(token)
        elif token.type == "link_close":
            self._link_end(token)
        elif token.type == "link_open":
            self._skip("<" if token.info == "auto" else "[")
        else:
            self._skip(token.content if token.type == "html_inline" else token.markup)

    def _show(self, shown: str) -> None:
        """The next run is this."""
        start = self.content.find(shown, self.position)
        if shown and start >= 0:
            self.position = start + len(shown)
            self.runs.append((start, self.position))

    def _skip(self, mark: str) -> None:
        """The next mark is this, and it is not shown."""
        start = self.content.find(mark, self.position)
        if start >= 0:
            self.position = start + len(mark)

    def _special(self, token: Token) -> None:
        r"""Show the character that is meant.

        Of an escape, "\*", and of "&amp;" it stands in the text; another entity is shown as it is written,
        and one for white space not at all.
        """
        start = self.content.find(token.markup, self.position)
        if start < 0:
            return
        self.position = start + len(token.markup)
        within = token.markup.find(token.content)
        if within >= 0:
            self.runs.append((start + within, start + within + len(token.content)))
        elif not token.content.isspace():
            self.runs.append((start, self.position))
        else:
            self.runs.append((start, start))

    def _code(self, token: Token) -> None:
        self._skip(token.markup)
        end = self.content.find(token.markup, self.position)
        self.runs.append((self.position, end))
        self.position = end + len(token.markup)

    def _image(self, token: Token) -> None:
        """An image is not shown; its text may hold marks, so that they are walked over."""
        self._skip("![")
        inner = Walk(self.content, position=self.position)
        inner.over(token.children or [])
        self.position = inner.position
        self._link_target()

    def _link_end(self, token: Token) -> None:
        if token.info == "auto":
            self._skip(">")
        else:
            self._link_target()

    def _link_target(self) -> None:
        if match := _TARGET.search(self.content, self.position):
            self.position = match.end()


def _title(blocks: list[Block], given: str) -> tuple[str, list[Block]]:
    """The title: the front matter's, or the first heading of the first level, which is then no section."""
    first = next((block for block in blocks if block.level == 1), None)
    if given or first is None:
        return given, blocks
    return first.paragraph.prose, [block for block in blocks if block is not first]


def _date(value: str) -> date | None:
    return iso_date(value.strip("\"' ")) or find_date(value)

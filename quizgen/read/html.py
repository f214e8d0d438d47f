"""Web pages: the article alone, without menus and comments."""

from __future__ import annotations

import logging
import re
import warnings
from copy import deepcopy
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

from trafilatura import bare_extraction
from trafilatura.settings import DEFAULT_CONFIG

from quizgen.errors import SourceError
from quizgen.read.blocks import Block, Role, block_of
from quizgen.read.dates import iso_date
from quizgen.read.names import shown_name
from quizgen.read.outline import make_passage
from quizgen.read.text import decode, encoding_of_mark

if TYPE_CHECKING:
    from collections.abc import Iterator
    from configparser import ConfigParser

    from trafilatura.settings import Document

    from quizgen.passage import Passage

_ROLES = {
    "head": Role.HEADING,
    "item": Role.ITEM,
    "p": Role.PARAGRAPH,
    "quote": Role.PARAGRAPH,
    "ab": Role.PARAGRAPH,
}
# Without a handler of their own, Python prints what these say on stderr.
_LOGGERS = ("trafilatura", "htmldate")
_SPACE = re.compile(r"\s+")
# Before a small letter a line break is only for the page's looks.
_LINE_BREAK = re.compile(r"\n(?!\s*[a-z])")
_SHORT_ARTICLE = 1000
"""Characters; what is given in place of an article of 250 may be longer."""
_LEFT_OUT = frozenset({"table", "graphic", "code", "comments"})


class Element(Protocol):
    """What is used of an element of the extracted tree."""

    tag: object
    text: str | None
    tail: str | None

    def get(self, name: str, /) -> str | None:
        """The attribute of this name."""

    def __iter__(self) -> Iterator[Element]: ...


def read_html(source: str, data: bytes) -> Passage:
    """The passage in a web page; its text is the article's, a blank line between paragraphs.

    Args:
        source: The path as given.
        data: The page as saved; its own declaration tells the encoding.

    Raises:
        SourceError: There is no article on the page, or the bytes are not text.
    """
    if b"\0" in data or encoding_of_mark(data):
        page: bytes | str = decode(data, shown_name(source))
    else:
        page = data
    document = _extracted(page)
    if document is None or document.body is None:
        raise SourceError(
            f"{shown_name(source)} has no article text",
            "Save the page's text as plain text and name that file.",
        )
    parts = list(_parts(document.body))
    text, blocks = _laid_out(parts)
    title = _title(document, parts)
    return make_passage(source, text, blocks, title=title, date=iso_date(document.date or ""))


def _extracted(page: bytes | str) -> Document | None:
    """What trafilatura takes for the article.

    Of an article below 250 characters it gives the page's paragraphs without headings, or all its words in
    one, menus among them. Then the article is asked for whatever its length.
    """
    for name in _LOGGERS:
        logging.getLogger(name).addHandler(logging.NullHandler())
    document = _extraction(page, DEFAULT_CONFIG)
    if document is None or document.body is None or len(document.text or "") > _SHORT_ARTICLE:
        return document
    short = _extraction(page, _short_config())
    return short if short is not None and _is_better(short, document) else document


def _is_better(short: Document, document: Document) -> bool:
    """Whether an article has a structure that the other has lost, and most of its words."""
    if short.body is None or len(short.body) < 2 or len(short.text or "") < len(document.text or "") / 2:  # noqa: PLR2004 - one block has no structure
        return False
    return len(document.body) < 2 or (_has_heading(short) and not _has_heading(document))  # noqa: PLR2004 - as above


def _has_heading(document: Document) -> bool:
    return document.body.find(".//head") is not None


def _short_config() -> ConfigParser:
    config = deepcopy(DEFAULT_CONFIG)
    config.set("DEFAULT", "min_extracted_size", "1")
    return config


def _extraction(page: bytes | str, config: ConfigParser) -> Document | None:
    """One run of trafilatura.

    `fast` leaves out its two fallbacks: precision 0.947 and recall 0.972 on 181 news pages, at 21 ms a page.
    """
    with warnings.catch_warnings():
        # A page's odd dates and markup make its parsers warn about things that no reader can put right.
        warnings.simplefilter("ignore")
        found = bare_extraction(
            page,
            fast=True,
            include_comments=False,
            include_tables=False,
            with_metadata=True,
            config=config,
            # The extensive search takes any year on the page, "Copyright 2019", for its date.
            date_extraction_params={"original_date": True, "extensive_search": False},
        )
    assert not isinstance(found, dict)
    return found


def _parts(element: Element) -> Iterator[tuple[Role, int, str]]:
    """The blocks of the extracted tree in order: role, heading level, words."""
    for child in element:
        if not isinstance(child.tag, str) or child.tag in _LEFT_OUT:
            continue
        nested = any(grand.tag in _ROLES or grand.tag == "list" for grand in child)
        if nested and child.tag != "head":
            if words := _words(child.text or ""):
                yield _ROLES.get(child.tag, Role.PARAGRAPH), 0, words
            yield from _parts(child)
        else:
            yield from _lines(child)


def _lines(element: Element) -> Iterator[tuple[Role, int, str]]:
    """A block's lines: a page may set its paragraphs apart by line breaks alone."""
    role = _ROLES.get(str(element.tag), Role.PARAGRAPH)
    level = _level(element) if role is Role.HEADING else 0
    for line in _LINE_BREAK.split(_flat(element)):
        if words := _words(line):
            yield role, level, words


def _flat(element: Element) -> str:
    """The element's words, with a newline where the page breaks the line."""
    parts = [_SPACE.sub(" ", element.text or "")]
    for child in element:
        if child.tag == "lb":
            parts.append("\n")
        elif isinstance(child.tag, str) and child.tag not in _LEFT_OUT:
            parts.append(_flat(child))
        parts.append(_SPACE.sub(" ", child.tail or ""))
    return "".join(parts)


def _words(line: str) -> str:
    return _SPACE.sub(" ", line).strip()


def _level(element: Element) -> int:
    rend = str(element.get("rend") or "")
    return int(rend[1:]) if rend[:1] == "h" and rend[1:].isdigit() else 2


def _laid_out(parts: list[tuple[Role, int, str]]) -> tuple[str, list[Block]]:
    """The passage's text and its blocks."""
    text = "".join(f"{words}\n\n" for _, _, words in parts).rstrip("\n") + "\n"
    ends = [0]
    for _, _, words in parts:
        ends.append(ends[-1] + len(words) + 2)
    places = pairwise(ends)
    found = (
        block_of(text, [(start, end - 2)], role, level)
        for (role, level, _), (start, end) in zip(parts, places, strict=True)
    )
    return text, [block for block in found if block]


def _title(document: Document, parts: list[tuple[Role, int, str]]) -> str:
    """The page's title, or its first heading."""
    return _words(document.title or "") or next((words for role, _, words in parts if role is Role.HEADING), "")

"""A path, a folder or standard input becomes passages."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.errors import SourceError
from quizgen.read.names import STDIN, shown_name
from quizgen.read.outline import make_passage
from quizgen.read.plain import plain_blocks
from quizgen.read.text import decode, is_page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date as Date  # noqa: N812 - `date` is the argument's name
    from typing import BinaryIO

    from quizgen.passage import Passage

PLAIN_ENDINGS = ("", ".txt", ".text")
MARKDOWN_ENDINGS = (".md", ".markdown")
HTML_ENDINGS = (".html", ".htm", ".xhtml")
ENDINGS = (*PLAIN_ENDINGS[1:], *MARKDOWN_ENDINGS, *HTML_ENDINGS)
"""The file name endings that are read, in lower case."""
LARGEST = 20_000_000
"""Bytes; six times the Bible. The language model would take ten minutes over it."""


def read_passages(
    sources: Sequence[str],
    *,
    date: Date | None = None,
    stdin: BinaryIO | None = None,
    skipped: Callable[[SourceError], None] | None = None,
) -> list[Passage]:
    """The passages of all sources, in order; a file that is named twice is read once.

    Args:
        sources: Paths of files and folders; "-" is standard input. Of a folder all files below it are read
            whose ending is known, by name; hidden ones are left out.
        date: When the texts were published, whatever they say themselves.
        stdin: What "-" reads from, if not `sys.stdin`.
        skipped: Is told about each file of a folder that cannot be read; the others are read all the same.

    Raises:
        SourceError: A source is missing, empty, too big, not text or of an unknown form, or a folder holds
            nothing that can be read.
    """
    seen: set[str] = set()
    passages: list[Passage] = []
    for source in sources:
        if source != STDIN and Path(source).is_dir():
            passages += _folder_passages(source, seen, skipped)
        elif _is_new(source, seen):
            passages.append(_passage(source, stdin))
    return [replace(passage, date=date) for passage in passages] if date else passages


def read_passage(source: str, *, date: Date | None = None, stdin: BinaryIO | None = None) -> Passage:
    """The passage of one file, or of standard input for "-".

    Raises:
        SourceError: It is missing, empty, too big, not text, of an unknown form, or a folder.
    """
    if source != STDIN and Path(source).is_dir():
        raise SourceError(f"{source} is a folder", "Name one file.")
    passage = _passage(source, stdin)
    return replace(passage, date=date) if date else passage


def _is_new(source: str, seen: set[str]) -> bool:
    # A name with a NUL in it has no real path; opening it gives the error.
    key = source if source == STDIN or "\0" in source else os.path.realpath(source)
    if key in seen:
        return False
    seen.add(key)
    return True


def _standard_input() -> BinaryIO:
    if sys.stdin is None:
        raise SourceError("There is no standard input", "Name a file, or pipe a text in.")
    return sys.stdin.buffer


def _folder_passages(folder: str, seen: set[str], skipped: Callable[[SourceError], None] | None) -> Iterator[Passage]:
    """The passages of the files below a folder."""
    found = 0
    failure: SourceError | None = None
    for path in _files_below(folder):
        if not _is_new(path, seen):
            found += 1
            continue
        try:
            passage = _passage(path, None)
        except SourceError as error:
            failure = failure or error
            if skipped:
                skipped(error)
        else:
            found += 1
            yield passage
    if failure and not found:
        raise failure
    if not found:
        raise SourceError(f"The folder {folder} holds no text", f"Files with these endings are read: {_endings()}.")


def _files_below(folder: str) -> Iterator[str]:
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = os.path.join(root, name)  # noqa: PTH118 - "./texts" stays as it was given
            if not name.startswith(".") and Path(name).suffix.lower() in ENDINGS and not Path(path).is_fifo():
                yield path  # a pipe would be waited for without end


def _passage(source: str, stdin: BinaryIO | None) -> Passage:
    if source == STDIN:
        return _read("", source, _bounded(stdin or _standard_input(), source))
    ending = Path(source).suffix.lower()
    _check_path(source, ending)
    return _read(ending, source, _file_bytes(source))


def _read(ending: str, source: str, data: bytes) -> Passage:
    """The passage in these bytes, read as the ending says; without one, a web page shows itself as such."""
    name = shown_name(source)
    if not data.strip(b"\xef\xbb\xbf \t\r\n\f\v"):
        raise SourceError(f"{name} is empty")
    if ending in HTML_ENDINGS or (not ending and is_page(data)):
        from quizgen.read.html import read_html  # noqa: PLC0415 - takes 0.3 to 1.1 s, and only pages need it

        return read_html(source, data)
    text = decode(data, name)
    if not text.strip("\ufeff \t\n\f\v\u00a0\u3000"):
        raise SourceError(f"{name} is empty")
    if ending in MARKDOWN_ENDINGS:
        from quizgen.read.markdown import read_markdown  # noqa: PLC0415 - takes 0.12 s

        return read_markdown(source, text)
    return make_passage(source, text, plain_blocks(text))


def _check_path(source: str, ending: str) -> None:
    """Refuse what is not to be opened at all."""
    if "://" in source:
        raise SourceError(f"{source} is an address on the web", "Save the page as a file and name that.")
    if not os.path.exists(source):  # noqa: PTH110 - Path.exists raises for a name with a NUL in it before 3.12
        raise SourceError(f"There is no file {source}", "Check the path; `-` reads standard input.")
    if ending not in (*PLAIN_ENDINGS, *ENDINGS):
        raise SourceError(f"{source} has an unknown ending", f"These are read: {_endings()}.")


def _file_bytes(source: str) -> bytes:
    try:
        with Path(source).open("rb") as file:
            return _bounded(file, source)
    except OSError as error:
        raise SourceError(f"Cannot read {source}: {error.strerror}", "Check the file and its permissions.") from error


def _bounded(file: BinaryIO, name: str) -> bytes:
    """All bytes of the file, which may also be a pipe or a device that never ends."""
    data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise SourceError(f"{shown_name(name)} is bigger than {LARGEST // 1_000_000} MB", "Split it into parts.")
    return data


def _endings() -> str:
    return " ".join(ENDINGS)

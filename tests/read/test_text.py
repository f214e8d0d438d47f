"""Bytes become text: encodings, line ends and what is refused."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

import pytest

from quizgen.errors import SourceError
from quizgen.read.text import decode, encoding_of_mark, is_page

if TYPE_CHECKING:
    from pathlib import Path

PRICE = "The ferry costs £12 – “cheap”, says Zoë."


@pytest.mark.parametrize(
    "data",
    [
        PRICE.encode(),
        PRICE.encode("cp1252"),
        PRICE.encode("utf-16"),
        PRICE.encode("utf-32"),
        codecs.BOM_UTF16_BE + PRICE.encode("utf-16-be"),
        codecs.BOM_UTF32_BE + PRICE.encode("utf-32-be"),
    ],
)
def test_every_encoding_gives_the_same_text(data: bytes) -> None:
    assert decode(data, "price.txt") == PRICE


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_offsets_are_those_of_a_utf_8_file_read_by_python(tmp_path: Path, end: str, mark: bytes) -> None:
    """Whoever reads the file with `Path.read_text` gets the same characters at the same places."""
    file = tmp_path / "price.txt"
    file.write_bytes(mark + end.join([PRICE, "", PRICE, ""]).encode())
    assert decode(file.read_bytes(), "price.txt") == file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"The mill\0 was built in 1850.", "is binary"),
        (b"\x89\x01\x02\x03 not words", "is binary"),
        (b"%PDF-1.7\n", "is a PDF"),
        (b"PK\x03\x04rest", "is a zip archive or an office document"),
        (b"{\\rtf1\\ansi The mill.}", "is a rich text document"),
        (b"The mill \x81\x8d was built.", "is not text in a known encoding"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8a\x00", "is not text in a known encoding"),
    ],
)
def test_what_is_not_text_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(SourceError, match=says) as caught:
        decode(data, "mill.txt")
    assert caught.value.message.startswith("mill.txt ")
    assert caught.value.hint


@pytest.mark.parametrize(
    ("data", "page"),
    [
        (b"<!DOCTYPE html><p>Words</p>", True),
        (b"\n <html lang='en'>", True),
        (b'<?xml version="1.0"?>\n<!-- saved -->\n<HTML>', True),
        (codecs.BOM_UTF8 + b"<!doctype HTML>", True),
        (b"The <html> element came in 1993.", False),
        (b"<htmlish>", False),
    ],
)
def test_a_web_page_shows_itself_as_such(data: bytes, page: bool) -> None:
    assert is_page(data) is page


@pytest.mark.parametrize(
    ("data", "encoding"),
    [("é".encode("utf-16"), "utf-16"), ("é".encode("utf-32"), "utf-32"), ("é".encode("utf-8-sig"), None)],
)
def test_byte_order_marks_name_wide_encodings_only(data: bytes, encoding: str | None) -> None:
    """UTF-8's mark stays in the text, as Python's own reading keeps it."""
    assert encoding_of_mark(data) == encoding

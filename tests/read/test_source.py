"""Paths, folders and standard input."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from quizgen.errors import ExitCode, SourceError
from quizgen.read import source as source_module
from quizgen.read.source import read_passage, read_passages
from tests.read.samples import OTHER, SENTENCE, prose, sound


def write(path: Path, text: str = SENTENCE) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("ending", ["", ".txt", ".text", ".TXT", ".md", ".markdown", ".html", ".htm", ".xhtml"])
def test_every_known_ending_is_read(tmp_path: Path, ending: str) -> None:
    page = f"<html><body><article><p>{SENTENCE}</p><p>{OTHER}</p></article></body></html>"
    path = write(tmp_path / f"mill{ending}", page if "htm" in ending else f"{SENTENCE}\n\n{OTHER}\n")
    passage = sound(read_passage(path))
    assert passage.source == path
    assert passage.title
    assert prose(passage) == [SENTENCE, OTHER]


def test_a_page_without_an_ending_shows_itself(tmp_path: Path) -> None:
    page = f"<!DOCTYPE html><html><body><article><p>{SENTENCE}</p><p>{OTHER}</p></article></body></html>"
    assert prose(read_passage(write(tmp_path / "mill", page))) == [SENTENCE, OTHER]


def test_standard_input_is_named_by_a_dash() -> None:
    passage = sound(read_passage("-", stdin=io.BytesIO(SENTENCE.encode())))
    assert (passage.source, passage.title, prose(passage)) == ("-", "Standard input", [SENTENCE])


def test_without_another_stream_a_dash_reads_the_programs_own_input() -> None:
    code = "from quizgen.read.source import read_passages; print(read_passages(['-', '-'])[0].text)"
    done = subprocess.run([sys.executable, "-c", code], input=SENTENCE.encode(), capture_output=True, check=True)
    assert done.stdout.decode().strip() == SENTENCE


def test_a_folder_is_read_by_name_without_hidden_and_unknown_files(tmp_path: Path) -> None:
    for name in ["b.txt", "a/z.md", "a/y.txt", ".hidden.txt", ".git/x.txt", "c.png", "Makefile"]:
        write(tmp_path / name)
    names = [os.path.relpath(passage.source, tmp_path) for passage in read_passages([str(tmp_path)])]
    assert sorted(names) == [str(Path("a/y.txt")), str(Path("a/z.md")), "b.txt"]
    again = [os.path.relpath(passage.source, tmp_path) for passage in read_passages([str(tmp_path)])]
    assert names == again


def test_a_folders_files_are_named_below_the_folder_as_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "texts" / "mill.txt")
    monkeypatch.chdir(tmp_path)
    assert [passage.source for passage in read_passages(["texts"])] == [str(Path("texts/mill.txt"))]
    assert read_passages(["./texts/"])[0].source == "./texts/mill.txt"


def test_a_file_that_is_named_twice_is_read_once(tmp_path: Path) -> None:
    path = write(tmp_path / "mill.txt")
    other = f"{tmp_path}/./mill.txt"
    assert [passage.source for passage in read_passages([path, other, str(tmp_path)])] == [path]


def test_a_file_that_is_linked_twice_is_read_once(tmp_path: Path) -> None:
    path = write(tmp_path / "mill.txt")
    link = tmp_path / "same.txt"
    link.symlink_to(path)
    assert len(read_passages([path, str(link)])) == 1


def test_the_date_given_is_the_date(tmp_path: Path) -> None:
    path = write(tmp_path / "mill.txt", f"The mill\n\n12 May 2026\n\n{SENTENCE}\n")
    given = date(2020, 1, 2)
    assert read_passage(path).date == date(2026, 5, 12)
    assert read_passage(path, date=given).date == given
    assert [passage.date for passage in read_passages([path], date=given)] == [given]


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("mill.txt", b"", "is empty"),
        ("mill.txt", b" \n\t\r\n", "is empty"),
        ("mill.txt", "\ufeff\u00a0\n".encode(), "is empty"),
        ("mill.md", b"\n\n", "is empty"),
        ("mill.html", b"  ", "is empty"),
        ("mill.txt", b"The mill\0was built.", "is binary"),
        ("mill.txt", b"\x81\x8d\x8f", "not text in a known encoding"),
        ("mill.txt", b"%PDF-1.4", "is a PDF"),
        ("mill.pdf", b"%PDF-1.4", "has an unknown ending"),
        ("mill.docx", b"PK\x03\x04", "has an unknown ending"),
        ("mill.html", b"<html><body></body></html>", "has no article text|holds no prose"),
        ("mill.md", b"# Mill\n\n![](mill.png)\n", "holds no prose"),
        ("mill.txt", b"Advertisement\n", "holds no prose"),
    ],
)
def test_what_cannot_be_read_gets_one_line(tmp_path: Path, name: str, data: bytes, says: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    for read in (read_passage, lambda one: read_passages([one])):
        with pytest.raises(SourceError, match=says) as caught:
            read(str(path))
        assert str(path) in caught.value.message
        assert "\n" not in str(caught.value)
        assert caught.value.code is ExitCode.SOURCE


@pytest.mark.parametrize("read", [read_passage, lambda one: read_passages([one])])
@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("no-such-file.txt", "There is no file no-such-file.txt"),
        ("no-such\0file.txt", "There is no file"),
        ("https://example.org/mill.html", "is an address on the web"),
    ],
)
def test_what_is_not_there_is_said(read: object, source: str, says: str) -> None:
    assert callable(read)
    with pytest.raises(SourceError, match=says) as caught:
        read(source)
    assert caught.value.hint


def test_an_unknown_ending_is_answered_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as caught:
        read_passage(write(tmp_path / "mill.doc"))
    assert {".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml"} <= set(
        caught.value.hint.replace(",", " ").rstrip(".").split()
    )


def test_a_folder_with_nothing_to_read_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "notes.xyz")
    with pytest.raises(SourceError, match="holds no text") as caught:
        read_passages([str(tmp_path)])
    assert ".txt" in caught.value.hint


def test_a_folder_is_not_one_passage(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="is a folder"):
        read_passage(str(tmp_path))


def test_a_bad_file_in_a_folder_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "")
    write(tmp_path / "b.txt")
    told: list[SourceError] = []
    passages = read_passages([str(tmp_path)], skipped=told.append)
    assert [Path(passage.source).name for passage in passages] == ["b.txt"]
    assert [error.message for error in told] == [f"{tmp_path / 'a.txt'} is empty"]


def test_a_folder_of_bad_files_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "")
    with pytest.raises(SourceError, match="is empty"):
        read_passages([str(tmp_path)])


def test_an_unreadable_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "mill.txt")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(SourceError, match=r"Cannot read .*mill\.txt: Permission denied") as caught:
        read_passage(path)
    assert caught.value.hint


def test_what_is_too_big_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit itself is still read; a stream is not read beyond it."""
    monkeypatch.setattr(source_module, "LARGEST", len(SENTENCE))
    assert read_passage(write(tmp_path / "mill.txt", SENTENCE)).text == SENTENCE
    path = write(tmp_path / "mill.txt", SENTENCE + "\n")
    endless = io.BytesIO((SENTENCE * 9).encode())
    with pytest.raises(SourceError, match="is bigger than"):
        read_passage(path)
    with pytest.raises(SourceError, match="is bigger than"):
        read_passage("-", stdin=endless)
    assert endless.tell() <= len(SENTENCE) + 1


def test_twenty_megabytes_are_the_limit() -> None:
    assert source_module.LARGEST == 20_000_000


def test_reading_plain_text_loads_no_heavy_library(tmp_path: Path) -> None:
    path = write(tmp_path / "mill.txt")
    code = (
        "import sys; from quizgen.read.source import read_passage; read_passage(sys.argv[1]);"
        "print(*{'trafilatura', 'markdown_it', 'spacy', 'textual'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""

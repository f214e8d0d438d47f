"""How review gets at the texts of a quiz."""

from __future__ import annotations

import datetime as dt
import os
from typing import TYPE_CHECKING

import pytest

from quizgen.cli.reviewing import askables, passage
from quizgen.errors import SourceError, TemplateError
from quizgen.quiz import Source

if TYPE_CHECKING:
    from pathlib import Path

WOOD = "In 1911, Clara Wood opened a school in Cairo.\n"


def source(name: str) -> Source:
    return Source(name, "Wood", "2020-02-03")


def test_a_text_is_read_where_the_quiz_says_that_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "wood.txt").write_text(WOOD, "utf-8")
    monkeypatch.chdir(tmp_path)
    assert passage(source("texts/wood.txt"), tmp_path / "elsewhere").text == WOOD


@pytest.mark.parametrize("name", ["wood.txt", "texts/wood.txt", "/somewhere/else/wood.txt"])
def test_a_text_that_has_moved_with_the_quiz_is_found_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (tmp_path / "quiz").mkdir()
    (tmp_path / "quiz" / "wood.txt").write_text(WOOD, "utf-8")
    monkeypatch.chdir(tmp_path)
    found = passage(source(name), tmp_path / "quiz")
    assert found.text == WOOD
    assert found.source == name
    assert found.date == dt.date(2020, 2, 3)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("wood.txt", "The text wood.txt is not there any more"),
        ("-", "standard input"),
        ("a\0b", "is not there any more"),
        ("x" * 5000, "is not there any more"),
        ("folder", "is not there any more"),
    ],
    ids=["gone", "standard input", "nul", "long", "folder"],
)
def test_a_text_that_cannot_be_read_is_told(tmp_path: Path, name: str, says: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(SourceError, match=says):
        passage(source(name), tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are a POSIX idea")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(SourceError, match="not there"):
        passage(source(str(tmp_path / "pipe.txt")), tmp_path)


def test_a_date_that_is_none_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "wood.txt").write_text(WOOD, "utf-8")
    assert passage(Source("wood.txt", "Wood", "long ago"), tmp_path).date is None


@pytest.mark.model
def test_all_that_can_be_asked_is_found_and_how_far_that_is_told(tmp_path: Path) -> None:
    (tmp_path / "wood.txt").write_text(WOOD, "utf-8")
    parts: list[float] = []
    found = askables(passage(source("wood.txt"), tmp_path), (), None, parts.append)
    assert {"1911", "Clara Wood", "Cairo"} <= {each.blank.answer for each in found}
    assert all(each.blank.source == "wood.txt" for each in found)
    assert parts


@pytest.mark.model
def test_templates_of_ones_own_are_tried_and_mistakes_in_them_told(tmp_path: Path) -> None:
    (tmp_path / "wood.txt").write_text(WOOD, "utf-8")
    (tmp_path / "broken.toml").write_text('[[template]]\nname = "a"\ncolour = 1\n', "utf-8")
    with pytest.raises(TemplateError, match="colour"):
        askables(passage(source("wood.txt"), tmp_path), [tmp_path / "broken.toml"], None, lambda _: None)

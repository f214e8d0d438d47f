from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizgen.errors import OutputError, QuizFileError
from quizgen.quiz import Status, quiz_to_json, read_quiz
from quizgen.review.exchange import export_markdown, import_markdown

from .samples import QUIZ

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "my harbour.quiz.json"
    path.write_bytes(quiz_to_json(QUIZ))
    return path


def test_what_was_changed_in_the_file_is_in_the_quiz_afterwards(saved: Path, tmp_path: Path) -> None:
    paper = tmp_path / "harbour.md"
    assert f"--import {paper}" in export_markdown(saved, paper)
    paper.write_text(paper.read_text("utf-8").replace("[ ] drop", "[x] drop", 1), "utf-8")
    assert import_markdown(saved, paper) == [f"{saved}: 1 question changed"]
    assert [question.status for question in read_quiz(saved).questions] == [Status.DROPPED, Status.MADE, Status.MADE]


def test_reading_the_same_file_back_twice_changes_nothing_more(saved: Path, tmp_path: Path) -> None:
    paper = tmp_path / "harbour.md"
    export_markdown(saved, paper)
    paper.write_text(paper.read_text("utf-8").replace("Who built", "Who raised"), "utf-8")
    import_markdown(saved, paper)
    before = saved.read_bytes()
    assert import_markdown(saved, paper) == [f"{saved}: 0 questions changed"]
    assert saved.read_bytes() == before


def test_a_name_with_spaces_is_quoted_in_the_command(saved: Path, tmp_path: Path) -> None:
    export_markdown(saved, tmp_path / "harbour.md")
    assert f"quizgen review '{saved}' --import" in (tmp_path / "harbour.md").read_text("utf-8")


def test_a_file_that_may_hold_changes_is_not_written_over(saved: Path, tmp_path: Path) -> None:
    paper = tmp_path / "harbour.md"
    paper.write_text("mine", "utf-8")
    with pytest.raises(OutputError, match="is there already"):
        export_markdown(saved, paper)
    assert paper.read_text("utf-8") == "mine"


def test_a_file_with_a_mistake_leaves_the_quiz_as_it_is(saved: Path, tmp_path: Path) -> None:
    paper = tmp_path / "harbour.md"
    export_markdown(saved, paper)
    text = paper.read_text("utf-8").replace("[ ] drop", "[x] drop", 1)
    paper.write_text(text + "\nand a line that nobody understands\n", "utf-8")
    before = saved.read_bytes()
    with pytest.raises(QuizFileError, match=rf":{len(text.splitlines()) + 2}: "):
        import_markdown(saved, paper)
    assert saved.read_bytes() == before


def test_a_missing_file_is_told(saved: Path, tmp_path: Path) -> None:
    with pytest.raises(QuizFileError, match="Cannot read"):
        import_markdown(saved, tmp_path / "none.md")

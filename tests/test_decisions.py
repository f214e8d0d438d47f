"""What a person decided about a question outlives making the quiz again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizgen.errors import QuizFileError
from quizgen.output import write_outputs
from quizgen.quiz import Kind, Question, Quiz, Source, Status, quiz_to_json, read_quiz, with_decisions

if TYPE_CHECKING:
    from pathlib import Path


def _question(name: str, *, status: Status = Status.MADE, stem: str = "Who came?", number: int = 1) -> Question:
    return Question(
        id=name, source="a.txt", stem=stem, answer="Anna", kind=Kind.NAME, start=number, end=number + 4,
        sentence="Anna came.", answer_start=0, answer_end=4, sentence_number=number, status=status,
    )  # fmt: skip


def _quiz(*questions: Question, source: str = "a.txt") -> Quiz:
    return Quiz("Title", (Source(source, "Title"),), questions)


def test_edited_stem_stays() -> None:
    before = _quiz(_question("1", status=Status.EDITED, stem="Who arrived?"))
    assert with_decisions(_quiz(_question("1")), before).questions[0].stem == "Who arrived?"


def test_dropped_question_stays_dropped() -> None:
    before = _quiz(_question("1", status=Status.DROPPED))
    assert with_decisions(_quiz(_question("1")), before).asked().questions == ()


def test_kept_question_stays_when_it_is_not_made_any_more() -> None:
    before = _quiz(_question("1", status=Status.KEPT), _question("2", number=2))
    again = with_decisions(_quiz(_question("3", number=3)), before)
    assert [question.id for question in again.questions] == ["1", "3"]


def test_untouched_question_goes_when_it_is_not_made_any_more() -> None:
    assert with_decisions(_quiz(), _quiz(_question("1"))).questions == ()


def test_question_goes_with_its_text() -> None:
    before = _quiz(_question("1", status=Status.KEPT))
    assert with_decisions(_quiz(source="b.txt"), before).questions == ()


def test_file_written_again_keeps_the_decisions(tmp_path: Path) -> None:
    path = tmp_path / "a.quiz.json"
    edited = _question("1", status=Status.EDITED, stem="Who arrived?")
    path.write_bytes(quiz_to_json(_quiz(edited)))
    write_outputs(_quiz(_question("1"), _question("2", number=2)), [path], again=True)
    assert [question.stem for question in read_quiz(path).questions] == ["Who arrived?", "Who came?"]


def test_file_that_is_no_quiz_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.quiz.json"
    path.write_text("somebody's notes", encoding="utf-8")
    with pytest.raises(QuizFileError):
        write_outputs(_quiz(_question("1")), [path], again=True)
    assert path.read_text(encoding="utf-8") == "somebody's notes"


def test_lines_leave_dropped_questions_out(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    write_outputs(_quiz(replace(_question("1"), status=Status.DROPPED), _question("2")), [path])
    assert path.read_text(encoding="utf-8").count("\n") == 1


def test_decision_follows_the_text_to_another_folder() -> None:
    before = _quiz(_question("1", status=Status.DROPPED))
    again = with_decisions(_quiz(replace(_question("1"), source="texts/a.txt"), source="texts/a.txt"), before)
    assert [(question.source, question.status) for question in again.questions] == [("texts/a.txt", Status.DROPPED)]


def test_export_takes_nothing_from_the_file_it_replaces(tmp_path: Path) -> None:
    path = tmp_path / "b.quiz.json"
    path.write_bytes(quiz_to_json(_quiz(_question("1", status=Status.EDITED, stem="Old?"))))
    write_outputs(_quiz(_question("1", status=Status.EDITED, stem="New?")), [path])
    assert read_quiz(path).questions[0].stem == "New?"

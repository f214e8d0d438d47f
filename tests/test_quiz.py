from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizgen.errors import QuizFileError
from quizgen.quiz import FORMAT_VERSION, Kind, Status, quiz_from_json, quiz_to_json, quiz_to_lines, read_quiz

from .quizzes import QUIZ, question

if TYPE_CHECKING:
    from pathlib import Path


def changed(path: str, value: object) -> bytes:
    """The quiz file with another value at "a/0/b"."""
    data = json.loads(quiz_to_json(QUIZ))
    *steps, last = path.split("/")
    place = data
    for step in steps:
        place = place[int(step) if step.isdigit() else step]
    place[last] = value
    return json.dumps(data).encode()


def test_quiz_comes_back_as_it_was_written() -> None:
    assert quiz_from_json(quiz_to_json(QUIZ)) == QUIZ


def test_file_is_for_people_too() -> None:
    """Indented, with letters as they are, so that it can be edited and compared."""
    text = quiz_to_json(QUIZ).decode()
    assert "Clara Wood’s school" in text
    assert text.count("\n") > 20
    assert text.endswith("}\n")


@pytest.mark.parametrize("status", list(Status))
def test_what_a_person_decided_is_kept(status: Status) -> None:
    quiz = replace(QUIZ, questions=(question(status=status),))
    assert quiz_from_json(quiz_to_json(quiz)).questions[0].status is status


def test_dropped_questions_are_not_asked() -> None:
    quiz = replace(QUIZ, questions=(question(status=Status.DROPPED), question("Cairo", Kind.NAME, Status.KEPT)))
    assert [asked.answer for asked in quiz.asked().questions] == ["Cairo"]


def test_question_knows_its_text() -> None:
    assert QUIZ.source_of(QUIZ.questions[0]).title == "Clara Wood"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"title": "A"}',
        b"\xff\xfe\x00",
        b"not json",
        b'{"title": 3, "sources": [], "questions": []}',
    ],
)
def test_what_is_no_quiz_is_refused(data: bytes) -> None:
    with pytest.raises(QuizFileError, match=r"mine\.json is not a quiz file"):
        quiz_from_json(data, "mine.json")


@pytest.mark.parametrize(
    ("path", "value", "says"),
    [
        ("version", FORMAT_VERSION + 1, "made by a newer quizgen"),
        ("questions/0/source", "other.txt", "'other.txt', which is not among its sources"),
        ("questions/0/answer_end", 9999, "outside its sentence"),
        ("questions/0/answer_start", -1, "outside its sentence"),
        ("questions/0/answer_start", 9, "outside its sentence"),
        ("questions/0/kind", "colour", "not a quiz file"),
        ("questions/0/status", "lost", "not a quiz file"),
        ("questions/0/stem", None, "not a quiz file"),
        ("questions/0/accept", "text", "not a quiz file"),
    ],
)
def test_quiz_that_contradicts_itself_is_refused(path: str, value: object, says: str) -> None:
    with pytest.raises(QuizFileError, match=says):
        quiz_from_json(changed(path, value))


def test_what_a_newer_file_may_add_is_passed_over() -> None:
    assert quiz_from_json(changed("colour", "red")) == QUIZ


def test_missing_quiz_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(QuizFileError, match="No such file"):
        read_quiz(tmp_path / "none.quiz.json")


def test_saved_quiz_is_read(tmp_path: Path) -> None:
    path = tmp_path / "wood.quiz.json"
    path.write_bytes(quiz_to_json(QUIZ))
    assert read_quiz(path) == QUIZ


def test_lines_hold_one_question_each() -> None:
    lines = [json.loads(line) for line in quiz_to_lines(QUIZ).splitlines()]
    assert [line["answer"] for line in lines] == ["1911", "Cairo"]
    assert set(lines[0]) == {
        "source", "question", "answer", "kind", "form", "start", "end", "sentence", "accept", "distractors",
        "template", "score",
    }  # fmt: skip


def test_lines_of_no_questions_are_nothing() -> None:
    assert quiz_to_lines(replace(QUIZ, questions=())) == b""


def test_deeply_nested_file_is_no_quiz() -> None:
    with pytest.raises(QuizFileError):
        quiz_from_json(b'{"title": "A", "zz": ' + b"[" * 100_000)

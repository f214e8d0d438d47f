"""What is decided is in the file, whatever else happens to the file."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizgen.again.content import dated
from quizgen.again.merging import first_made, made_again
from quizgen.errors import OutputError, QuizFileError
from quizgen.quiz import Status, quiz_to_json, read_quiz
from quizgen.review import store
from quizgen.review.quizbytes import QuizBytes
from quizgen.review.wording import Wording

from .samples import BUILT, LIT, QUIZ, SHIPS, YEAR, desk, many, reopened

if TYPE_CHECKING:
    from pathlib import Path

HOSTILE = '\n  "questions": [] \x1b[31m "]} \u2028 [/] '


def saved(path: Path) -> list[tuple[str, Status]]:
    """What stands in the file."""
    return [(question.id, question.status) for question in read_quiz(path / "harbour.quiz.json").questions]


def test_every_step_is_in_the_file_at_once(tmp_path: Path) -> None:
    here = desk(tmp_path)
    for step in ("drop", "keep", "undo", "redo"):
        here.take(getattr(here.review, step)())
        assert read_quiz(here.file.path) == here.review.quiz


def test_looking_writes_nothing(tmp_path: Path) -> None:
    here = desk(tmp_path)
    before = here.file.path.stat().st_mtime_ns
    assert not here.take(here.review.move(2))
    assert here.file.path.stat().st_mtime_ns == before


def test_edits_outlive_making_the_quiz_again(tmp_path: Path) -> None:
    here = desk(tmp_path, first_made(QUIZ))
    here.take(here.review.reword(Wording("Who rebuilt it?", "Ada Brandt")))
    here.take(here.review.move(1).drop())
    here.take(here.review.add(replace(YEAR, status=Status.KEPT)))
    again = made_again(QUIZ, dated(read_quiz(here.file.path), 60)).questions
    assert [question.stem for question in again] == ["Who rebuilt it?", YEAR.stem, SHIPS.stem, LIT.stem]
    assert [question.status for question in again] == [Status.EDITED, Status.KEPT, Status.DROPPED, Status.MADE]


def test_what_another_program_wrote_meanwhile_stays(tmp_path: Path) -> None:
    one, other = desk(tmp_path), reopened(tmp_path)
    one.take(one.review.drop())
    other.take(other.review.move(1).keep())
    assert saved(tmp_path) == [(BUILT.id, Status.DROPPED), (SHIPS.id, Status.KEPT), (LIT.id, Status.MADE)]
    assert other.review.quiz.questions[0].status is Status.DROPPED


def test_taking_back_counts_against_what_another_program_wrote(tmp_path: Path) -> None:
    one, other = desk(tmp_path), reopened(tmp_path)
    one.take(one.review.drop())
    other.take(other.review.move(1).drop())
    one.take(one.review.undo())
    assert saved(tmp_path) == [(BUILT.id, Status.MADE), (SHIPS.id, Status.DROPPED), (LIT.id, Status.MADE)]


def test_a_file_that_has_gone_is_written_again(tmp_path: Path) -> None:
    here = desk(tmp_path)
    here.file.path.unlink()
    here.take(here.review.drop())
    assert read_quiz(here.file.path) == here.review.quiz


def test_a_file_that_is_no_quiz_any_more_is_left_alone_and_said(tmp_path: Path) -> None:
    here = desk(tmp_path)
    here.file.path.write_text("notes", encoding="utf-8")
    here.take(here.review.drop())
    here.take(here.review.keep())
    assert "is not a quiz file" in here.problem
    assert here.file.path.read_text(encoding="utf-8") == "notes"


def test_what_could_not_be_written_is_written_with_the_next_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = desk(tmp_path)

    def full(_path: Path, _data: bytes) -> None:
        raise OutputError("The disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(store, "write_bytes", full)
        here.take(here.review.drop())
        assert here.problem == "The disk is full"
    other = reopened(tmp_path)
    other.take(other.review.move(2).keep())
    here.take(here.review.keep())
    assert not here.problem
    assert saved(tmp_path) == [(BUILT.id, Status.DROPPED), (SHIPS.id, Status.KEPT), (LIT.id, Status.KEPT)]


def test_what_could_not_be_written_can_be_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = desk(tmp_path)

    def full(_path: Path, _data: bytes) -> None:
        raise OutputError("The disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(store, "write_bytes", full)
        here.take(here.review.drop())
    here.file.save_again(here.review.quiz)
    assert not here.problem
    assert saved(tmp_path)[0] == (BUILT.id, Status.DROPPED)


def test_a_copied_block_gets_an_identity_of_its_own(tmp_path: Path) -> None:
    here = desk(tmp_path, replace(QUIZ, questions=(BUILT, BUILT)))
    here.take(here.review.move(1).drop())
    assert [status for _, status in saved(tmp_path)] == [Status.MADE, Status.DROPPED]


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(QuizFileError, match="Cannot read"):
        reopened(tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="file permissions as POSIX has them")
def test_the_file_keeps_its_permissions(tmp_path: Path) -> None:
    here = desk(tmp_path)
    here.file.path.chmod(0o640)
    here.take(here.review.drop())
    assert here.file.path.stat().st_mode & 0o777 == 0o640


def test_the_bytes_are_those_of_a_quiz_file_after_every_change() -> None:
    odd = replace(BUILT, stem=HOSTILE, accept=(), id="odd")
    quizzes = [
        QUIZ,
        replace(QUIZ, title=HOSTILE),
        replace(QUIZ, questions=(BUILT, odd, LIT)),
        replace(QUIZ, questions=(odd,)),
        replace(QUIZ, questions=()),
        many(30),
        replace(QUIZ, questions=(LIT, *many(29).questions)),
    ]
    written = QuizBytes()
    for quiz in quizzes:
        assert written.of(quiz) == quiz_to_json(quiz)

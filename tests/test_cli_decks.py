"""Decks as a user makes them, makes them again, and hands them to Anki."""

from __future__ import annotations

import os
import socket
import time
from typing import TYPE_CHECKING

import pytest

from quizgen.errors import ExitCode
from quizgen.quiz import read_quiz
from quizgen.read.changed import RELEASED

from .test_cli import WOOD, run

if TYPE_CHECKING:
    from pathlib import Path

MANY = WOOD + "Her brother Tom Wood built 12 boats in Oslo in 1915. In 1920, Clara Wood moved to Lima.\n"

pytestmark = pytest.mark.model


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with a text."""
    (tmp_path / "wood.txt").write_text(MANY, encoding="utf-8")
    return tmp_path


def change(desk: Path, old: str, new: str) -> None:
    """Put something right in the text, an hour later."""
    text = desk / "wood.txt"
    when = text.stat().st_mtime + 3600
    text.write_text(text.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    os.utime(text, (when, when))


def test_a_deck_made_again_differs_in_what_changed(desk: Path) -> None:
    make = ("make", "wood.txt", "-o", "wood.quiz.json", "-o", "wood.apkg")
    run(desk, *make)
    first = read_quiz(desk / "wood.quiz.json")
    change(desk, "12 boats", "14 boats")
    done = run(desk, *make)
    again = read_quiz(desk / "wood.quiz.json")
    assert [question.id for question in again.questions] == [question.id for question in first.questions]
    assert {question.answer for question in again.questions if question.changed > first.made} == {
        "14",
        "Oslo",
        "1915",
    } & {question.answer for question in again.questions}
    assert "since last time: " in done.stderr


def test_unchanged_texts_give_the_same_bytes(desk: Path) -> None:
    make = ("make", "wood.txt", "-o", "wood.quiz.json", "-o", "wood.apkg")
    run(desk, *make)
    before = [(desk / name).read_bytes() for name in ("wood.quiz.json", "wood.apkg")]
    run(desk, *make)
    assert [(desk / name).read_bytes() for name in ("wood.quiz.json", "wood.apkg")] == before


def test_the_quiz_file_remembers_multiple_choice(desk: Path) -> None:
    run(desk, "make", "wood.txt", "-o", "wood.quiz.json", "--multiple-choice")
    run(desk, "make", "wood.txt", "-o", "wood.quiz.json")
    assert read_quiz(desk / "wood.quiz.json").multiple_choice
    run(desk, "make", "wood.txt", "-o", "wood.quiz.json", "--no-multiple-choice")
    assert not read_quiz(desk / "wood.quiz.json").multiple_choice


def test_without_anki_push_is_one_line_and_the_files_are_written(desk: Path) -> None:
    with socket.socket() as taken:
        try:
            taken.bind(("127.0.0.1", 8765))  # bound, but nobody listens
        except OSError:
            pytest.skip("something listens where AnkiConnect would")
        done = run(desk, "make", "wood.txt", "-o", "wood.apkg", "--push")
    assert done.returncode == ExitCode.OUTPUT
    assert done.stderr.splitlines()[-1].startswith("quizgen: Anki is not running, or it has no AnkiConnect. Start Anki")
    assert (desk / "wood.apkg").exists()


def test_a_chapter_is_no_newer_because_another_joins_it(desk: Path) -> None:
    """Or a deck of the whole course would write over what a learner added to the chapter that was there before."""
    now = int(time.time())
    (desk / "new.txt").write_text(WOOD.replace("Clara Wood", "Ann Bell"), encoding="utf-8")
    os.utime(desk / "wood.txt", (now - 60, now - 60))
    os.utime(desk / "new.txt", (now, now))
    run(desk, "make", "wood.txt", "new.txt", "-o", "both.quiz.json")
    times = {question.source: question.changed for question in read_quiz(desk / "both.quiz.json").questions}
    assert times == {"wood.txt": max(RELEASED, now - 60), "new.txt": max(RELEASED, now)}


def test_a_text_dated_in_the_future_is_as_new_as_today(desk: Path) -> None:
    """Anki would take its notes for newer than all that the learner does until then."""
    future = time.time() + 90_000
    os.utime(desk / "wood.txt", (future, future))
    run(desk, "make", "wood.txt", "-o", "wood.quiz.json")
    assert all(question.changed <= time.time() for question in read_quiz(desk / "wood.quiz.json").questions)

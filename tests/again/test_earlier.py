"""The files that a quiz is remembered from."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizgen.again.earlier import Wanted, remembered, settled
from quizgen.again.merging import first_made
from quizgen.anki.deck import deck_bytes
from quizgen.errors import QuizFileError
from quizgen.quiz import Quiz, Status, quiz_to_json, read_quiz
from tests.again.samples import NOW, THEN, question, quiz

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A quiz file, written when it was made."""
    path = tmp_path / "light.quiz.json"
    save(path, first_made(quiz(question(), made=THEN)), THEN)
    return path


def save(path: Path, saved: Quiz, when: int) -> None:
    """Write a quiz as at that time."""
    path.write_bytes(quiz_to_json(saved))
    os.utime(path, (when, when))


def edit(path: Path, when: int, **changes: object) -> None:
    """Change the first question as a person does, in the file."""
    saved = read_quiz(path)
    first, *others = saved.questions
    save(path, replace(saved, questions=(replace(first, **changes), *others)), when)  # type: ignore[arg-type]  # mypy cannot follow **


def test_the_first_time_there_is_nothing_to_remember(tmp_path: Path) -> None:
    made, said = remembered(quiz(question()), [tmp_path / "none.quiz.json"])
    assert said == ""
    assert made.questions[0].changed == NOW
    assert made.questions[0].fingerprint


def test_a_quiz_file_is_remembered(path: Path) -> None:
    edit(path, THEN + 60, stem="How much oil?")
    made, _ = remembered(quiz(question()), [path])
    assert [(one.stem, one.changed) for one in made.questions] == [("How much oil?", THEN + 60)]


def test_a_file_that_is_no_quiz_is_refused(path: Path) -> None:
    path.write_text("somebody's notes", encoding="utf-8")
    with pytest.raises(QuizFileError):
        remembered(quiz(question()), [path])


def test_the_file_named_first_has_the_last_word(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.quiz.json"
    other.write_bytes(path.read_bytes())
    edit(path, THEN, stem="First?")
    edit(other, THEN, stem="Second?")
    assert remembered(quiz(question()), [path, other])[0].questions[0].stem == "First?"


def test_a_title_asked_for_replaces_the_one_remembered(path: Path) -> None:
    assert remembered(quiz(question(), title="New"), [path])[0].title == "The Light"
    assert remembered(quiz(question(), title="New"), [path], Wanted("New"))[0].title == "New"


def test_multiple_choice_is_remembered_until_it_is_taken_back(path: Path) -> None:
    save(path, remembered(quiz(question()), [path], Wanted(multiple_choice=True))[0], THEN)
    assert remembered(quiz(question()), [path])[0].multiple_choice
    assert not remembered(quiz(question()), [path], Wanted(multiple_choice=False))[0].multiple_choice


def test_an_edit_is_dated_by_its_file_once(path: Path) -> None:
    """A second edit later does not make the first look new."""
    edit(path, THEN + 60, stem="How much oil?", status=Status.EDITED)
    assert settled(path).questions[0].changed == THEN + 60
    os.utime(path, (NOW, NOW))
    assert settled(path).questions[0].changed == THEN + 60


def test_a_file_without_edits_is_left_alone(path: Path) -> None:
    before = path.read_bytes()
    settled(path)
    assert path.read_bytes() == before
    assert path.stat().st_mtime == THEN


def test_an_edit_without_status_is_settled_as_edited(path: Path) -> None:
    edit(path, THEN + 60, answer="a thousand")
    settled(path)
    assert read_quiz(path).questions[0].status is Status.EDITED


def test_a_fixed_time_overrules_that_of_the_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(THEN + 5))
    edit(path, NOW, stem="How much oil?")
    assert settled(path).questions[0].changed == THEN + 5


def test_what_is_different_is_said(path: Path) -> None:
    more = question("The lamp needed *1,300* litres of oil a year.")
    steps = question("The tower has *120* steps.", "How many steps does the tower have?", sentence_number=2)
    _, said = remembered(quiz(more, steps), [path])
    assert said == "since last time: 1 changed, 1 new, 0 gone, 0 as before"


def test_without_a_quiz_file_the_deck_is_remembered(tmp_path: Path) -> None:
    deck = tmp_path / "light.apkg"
    deck.write_bytes(deck_bytes(first_made(quiz(question(), made=THEN))))
    made, said = remembered(quiz(question(), made=NOW), [deck])
    assert made.questions[0].changed == THEN
    assert said.endswith("1 as before")


def test_somebody_elses_deck_tells_nothing(tmp_path: Path) -> None:
    deck = tmp_path / "light.apkg"
    deck.write_bytes(b"not a deck")
    assert remembered(quiz(question(), made=NOW), [deck])[0].questions[0].changed == NOW


def test_a_quiz_file_beside_the_deck_that_is_not_named_is_told(path: Path) -> None:
    """What a person dropped there would come back without a word."""
    deck = path.with_name("light.apkg")
    assert "light.quiz.json is not used; name it with -o" in remembered(quiz(question()), [deck])[1]
    assert "not used" not in remembered(quiz(question()), [deck, path])[1]

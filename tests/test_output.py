from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from quizgen.errors import OutputError, UsageError
from quizgen.output import FORMATS, check_outputs, print_quiz, write_outputs
from quizgen.quiz import quiz_to_json, quiz_to_lines

from .quizzes import QUIZ


def test_ending_says_the_form(tmp_path: Path) -> None:
    paths = [tmp_path / f"wood{ending}" for ending in (".quiz.json", ".jsonl", ".apkg")]
    write_outputs(QUIZ, paths)
    assert paths[0].read_bytes() == quiz_to_json(QUIZ)
    assert paths[1].read_bytes() == quiz_to_lines(QUIZ)
    assert zipfile.is_zipfile(paths[2])


def test_what_was_written_is_told(tmp_path: Path) -> None:
    path = tmp_path / "wood.jsonl"
    assert write_outputs(QUIZ, [path]) == [f"{path}: {path.stat().st_size:,} bytes"]


@pytest.mark.parametrize("name", ["wood", "wood.txt", "wood.json", "wood.APK", ".quiz"])
def test_unknown_ending_is_refused_with_the_known_ones(name: str) -> None:
    with pytest.raises(UsageError) as caught:
        check_outputs([Path(name)])
    assert all(ending in caught.value.hint for ending in FORMATS)


def test_folder_is_no_output(tmp_path: Path) -> None:
    folder = tmp_path / "wood.jsonl"
    folder.mkdir()
    with pytest.raises(OutputError, match="is a folder"):
        check_outputs([folder])


def test_all_outputs_are_checked_before_any_is_written(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        write_outputs(QUIZ, [tmp_path / "wood.jsonl", tmp_path / "wood.doc"])
    assert list(tmp_path.iterdir()) == []


def test_deck_of_one_quiz_is_the_same_every_time(tmp_path: Path) -> None:
    paths = [tmp_path / "one.apkg", tmp_path / "two.apkg"]
    write_outputs(QUIZ, paths)
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_questions_are_printed_with_their_answers(capsys: pytest.CaptureFixture[str]) -> None:
    print_quiz(QUIZ)
    lines = capsys.readouterr().out.splitlines()
    assert (lines[0], lines[1].strip()) == (f"1. {QUIZ.questions[0].stem}", "1911")

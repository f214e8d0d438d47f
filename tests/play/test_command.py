"""`quizgen play` and `quizgen results` as they are called."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from quizgen.errors import ExitCode
from quizgen.quiz import quiz_to_json

from .samples import TYPED, quiz

if TYPE_CHECKING:
    from pathlib import Path


def quizgen(folder: Path, *words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    """Run the program in the folder, with results of its own, and type this."""
    (folder / "harbour.quiz.json").write_bytes(quiz_to_json(quiz(TYPED)))
    environment = {**os.environ, "HOME": str(folder), "XDG_DATA_HOME": str(folder / "data"), "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, "-m", "quizgen", *words],
        cwd=folder,
        env=environment,
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_what_went_wrong_is_asked_again_and_its_results_are_shown(tmp_path: Path) -> None:
    first = quizgen(tmp_path, "play", "harbour.quiz.json", "--plain", typed="12\nn\n")
    assert "Wrong: a different number." in first.stdout
    second = quizgen(tmp_path, "play", "harbour.quiz.json", "--plain", "--missed", typed="1200\n")
    assert "1 of 1 right" in second.stdout
    third = quizgen(tmp_path, "play", "harbour.quiz.json", "--plain", "--missed")
    assert third.returncode == ExitCode.NOTHING_TO_ASK
    assert "went wrong last time" in third.stderr
    listed = quizgen(tmp_path, "results").stdout.splitlines()
    assert [line.split()[0] for line in listed[1:3]] == ["2", "1"]
    assert "instead: 1 × 12" in quizgen(tmp_path, "results", "1").stdout


def test_no_record_keeps_nothing(tmp_path: Path) -> None:
    quizgen(tmp_path, "play", "harbour.quiz.json", "--plain", "--no-record", typed="12\nn\n")
    assert not (tmp_path / "data").exists()


def test_a_terminal_that_cannot_draw_gets_plain_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    done = quizgen(tmp_path, "play", "harbour.quiz.json", "--no-record", typed="1200\n")
    assert "Right: the same number." in done.stdout
    assert "cannot draw" in done.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--hands", "--teams", "2"], "exclude each other"),
        (["--teams", "Reds"], "2 to 8 teams"),
        (["--kind", "colour"], "There is no such kind"),
        (["--plain", "--timer", "20"], "--plain is for one person"),
        (["--plain", "--class"], "--plain is for one person"),
    ],
)
def test_what_cannot_be_is_told_in_one_line(tmp_path: Path, words: list[str], said: str) -> None:
    done = quizgen(tmp_path, "play", "harbour.quiz.json", *words)
    assert done.returncode == ExitCode.USAGE
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_kinds_may_be_named_in_the_plural(tmp_path: Path) -> None:
    done = quizgen(tmp_path, "play", "harbour.quiz.json", "--plain", "--no-record", "--kind", "numbers", typed="s\n")
    assert "Question 1 of 1" in done.stdout
    none = quizgen(tmp_path, "play", "harbour.quiz.json", "--plain", "--no-record", "--kind", "date")
    assert none.returncode == ExitCode.NOTHING_TO_ASK

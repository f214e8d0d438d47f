from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizgen.errors import NothingToAskError, UsageError
from quizgen.play.run import play
from quizgen.play.settings import Settings
from quizgen.quiz import Question, Status, quiz_to_json

from .samples import PICKED, TYPED, quiz

if TYPE_CHECKING:
    from pathlib import Path

posix = pytest.mark.skipif(os.name != "posix", reason="a controlling terminal is a POSIX idea")

HEADLESS = """
import asyncio, sys
from pathlib import Path
from quizgen.quiz import read_quiz
import quizgen.play.run
from quizgen.play.app import PlayApp

async def main():
    app = PlayApp(read_quiz(Path(sys.argv[1])), seed=1)
    async with app.run_test() as pilot:
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("s")
        await pilot.pause()

asyncio.run(main())
print(sorted({"spacy", "genanki", "trafilatura"} & set(sys.modules)))
"""

NO_TERMINAL = """
import sys
from pathlib import Path
from quizgen.errors import QuizgenError
from quizgen.play.run import play
from quizgen.play.settings import Settings
from quizgen.quiz import read_quiz
try:
    play(read_quiz(Path(sys.argv[1])))
except QuizgenError as error:
    print(type(error).__name__, error.message, "textual" in sys.modules)
"""

PIPED = """
import os, sys
from pathlib import Path
from quizgen.play.run import play
from quizgen.play.settings import Settings
from quizgen.quiz import read_quiz
os.login_tty(int(sys.argv[2]))
piped, end = os.pipe()
os.write(end, b"a piped text")
os.close(end)
os.dup2(piped, 0)
assert sys.stdin.read() == "a piped text"
play(read_quiz(Path(sys.argv[1])))
print("ended, stdin is back:", not os.isatty(0), flush=True)
"""


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.quiz.json"
    path.write_bytes(quiz_to_json(quiz(PICKED, TYPED)))
    return path


@pytest.mark.parametrize("module", ["quizgen.play", "quizgen.play.run", "quizgen.play.session"])
def test_textual_is_not_imported_before_playing(module: str) -> None:
    code = f"import sys, {module}; print(any(m in sys.modules for m in ('textual', 'rich', 'spacy')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_playing_a_saved_quiz_loads_no_language_model(saved: Path) -> None:
    done = subprocess.run([sys.executable, "-c", HEADLESS, saved], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("questions", [(), (replace(PICKED, status=Status.DROPPED),)])
def test_a_quiz_without_questions_is_refused(questions: tuple[Question, ...]) -> None:
    with pytest.raises(NothingToAskError):
        play(quiz(*questions))


def test_a_count_below_one_is_refused() -> None:
    with pytest.raises(UsageError):
        play(quiz(PICKED), Settings(count=0))


@posix
def test_without_a_terminal_one_clear_error(saved: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", NO_TERMINAL, saved],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
        start_new_session=True,
    )
    assert done.stdout.strip() == "UsageError There is no terminal to play in False"
    assert not done.stderr


@posix
def test_after_a_piped_text_the_keyboard_still_plays(saved: Path) -> None:
    ours, theirs = os.openpty()
    player = subprocess.Popen(
        [sys.executable, "-c", PIPED, saved, str(theirs)], pass_fds=[theirs], start_new_session=True
    )
    os.close(theirs)
    try:
        _read_until(ours, b"Questions")
        os.write(ours, b"\r")
        _read_until(ours, b"1/2")
        os.write(ours, b"\x03")
        _read_until(ours, b"Stop the quiz here?")
        os.write(ours, b"y")
        assert b"True" in _read_until(ours, b"stdin is back: True")
        assert player.wait() == 0
    finally:
        player.kill()
        player.wait()
        os.close(ours)


def _read_until(terminal: int, words: bytes) -> bytes:
    """What the terminal got, up to and with these words; fails if the program ends before."""
    got = b""
    while words not in got:
        try:
            read = os.read(terminal, 65536)
        except OSError as error:
            raise AssertionError(f"ended without {words!r}: …{got[-2000:]!r}") from error
        got += read
    return got

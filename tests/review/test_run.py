"""The review as a person starts it: in a terminal of its own, with nothing lost when that is killed."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizgen.quiz import Status, quiz_to_json, read_quiz

from .samples import QUIZ, SHIPS, many

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

posix = pytest.mark.skipif(os.name != "posix", reason="a controlling terminal is a POSIX idea")

HEADLESS = """
import asyncio, sys
from pathlib import Path
from quizgen.cli.review import _texts
from quizgen.review.app import ReviewApp
from quizgen.review.desk import Desk
from quizgen.review.store import QuizFile

async def main():
    path = Path(sys.argv[1])
    file = QuizFile(path)
    app = ReviewApp(Desk(file, file.read()), _texts(path, [], None))
    async with app.run_test() as pilot:
        for key in ("d", "k", "u", "e", "escape", "f", "escape", "down"):
            await pilot.press(key)
            await pilot.pause()

asyncio.run(main())
print(sorted({"spacy", "genanki", "trafilatura", "lemminflect"} & set(sys.modules)))
"""
PATIENCE = 30.0


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.quiz.json"
    path.write_bytes(quiz_to_json(QUIZ))
    return path


class Tmux:
    """A real terminal of 80 columns, with a program in it."""

    def __init__(self, folder: Path) -> None:
        self._socket = folder / "tmux"

    def __call__(self, *arguments: str) -> str:
        """What tmux answers."""
        command = ["tmux", "-f", "/dev/null", "-S", str(self._socket), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    def start(self, *command: str) -> None:
        """Run a program."""
        self("new-session", "-d", "-s", "review", "-x", "80", "-y", "24", *command)

    def press(self, *keys: str) -> None:
        """Press keys."""
        self("send-keys", "-t", "review", *keys)

    def screen(self) -> str:
        """What stands on the screen, with single spaces."""
        return " ".join(self("capture-pane", "-t", "review", "-p").split())

    def process(self) -> int:
        """The program's identity."""
        return int(self("list-panes", "-t", "review", "-F", "#{pane_pid}"))


@pytest.fixture
def tmux(tmp_path: Path) -> Iterator[Tmux]:
    if shutil.which("tmux") is None:
        pytest.skip("tmux is not installed")
    terminal = Tmux(tmp_path)
    yield terminal
    subprocess.run(["tmux", "-S", str(tmp_path / "tmux"), "kill-server"], capture_output=True, check=False)


def wait_for(what: Callable[[], bool]) -> None:
    """Wait until it is so; fails when it never is."""
    end = time.monotonic() + PATIENCE
    while not what():
        assert time.monotonic() < end, "never happened"
        time.sleep(0.05)


def statuses(path: Path) -> list[Status]:
    return [question.status for question in read_quiz(path).questions]


def review(path: Path) -> list[str]:
    """The command, as a person types it."""
    return [sys.executable, "-m", "quizgen", "review", str(path)]


@posix
def test_killed_in_the_middle_it_has_lost_nothing_and_goes_on(saved: Path, tmux: Tmux) -> None:
    tmux.start(*review(saved))
    wait_for(lambda: "Who built the old quay?" in tmux.screen())
    tmux.press("d", "k")
    wait_for(lambda: "2 of 3 questions looked at" in tmux.screen())
    tmux.press("e", "s", "t", "d", "k", "q")
    wait_for(lambda: "lit?stdkq" in tmux.screen())
    tmux.press("C-s")
    wait_for(lambda: "Edited and saved" in tmux.screen())
    tmux.press("e", "x", "y")
    wait_for(lambda: "lit?stdkqxy" in tmux.screen())
    process = tmux.process()
    os.kill(process, signal.SIGKILL)
    wait_for(lambda: not _alive(process))
    assert statuses(saved) == [Status.DROPPED, Status.KEPT, Status.EDITED]
    assert read_quiz(saved).questions[2].stem == "When was the lighthouse lit?stdkq"
    assert not list(saved.parent.glob(".quizgen-*"))
    _restart(tmux, saved)
    tmux.press("k", "q")
    wait_for(lambda: statuses(saved)[0] is Status.KEPT)


def _restart(tmux: Tmux, path: Path) -> None:
    wait_for(lambda: subprocess.run(["tmux", "-S", str(path.parent / "tmux"), "has-session"],
                                    capture_output=True, check=False).returncode != 0)  # fmt: skip
    tmux.start(*review(path))
    wait_for(lambda: "3 of 3 questions looked at · 1 dropped · saved" in tmux.screen())


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


@posix
def test_killed_while_it_writes_the_file_is_whole(tmp_path: Path, tmux: Tmux) -> None:
    path = tmp_path / "big.quiz.json"
    path.write_bytes(quiz_to_json(many(3000)))
    tmux.start(*review(path))
    wait_for(lambda: "Who built quay 1?" in tmux.screen())
    tmux.press(*["d"] * 200)
    wait_for(lambda: bool(re.search(r" [1-9]\d* dropped", tmux.screen())))
    os.kill(tmux.process(), signal.SIGKILL)
    done = statuses(path)
    dropped = done.count(Status.DROPPED)
    assert dropped > 0
    assert done == [Status.DROPPED] * dropped + [Status.MADE] * (3000 - dropped)


@posix
def test_leaving_ends_the_program_and_gives_the_terminal_back(saved: Path, tmux: Tmux) -> None:
    tmux.start("sh", "-c", f"{' '.join(review(saved))}; echo ended with $?; sleep 60")
    wait_for(lambda: "Who built the old quay?" in tmux.screen())
    tmux.press("q")
    wait_for(lambda: "ended with 0" in tmux.screen())


@posix
def test_without_a_terminal_one_clear_error(saved: Path) -> None:
    done = subprocess.run(
        review(saved), stdin=subprocess.DEVNULL, capture_output=True, text=True, start_new_session=True, check=False
    )
    assert done.returncode == 2
    assert done.stderr == (
        "quizgen: There is no terminal to review in. Use --export to review the quiz in an editor or on paper.\n"
    )


def test_reviewing_loads_no_language_model(saved: Path) -> None:
    done = subprocess.run([sys.executable, "-c", HEADLESS, saved], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert statuses(saved) == [Status.DROPPED, Status.MADE, Status.MADE]


@pytest.mark.parametrize("module", ["quizgen.review.run", "quizgen.review.exchange", "quizgen.cli.review"])
def test_textual_is_not_imported_before_reviewing(module: str) -> None:
    code = f"import sys, {module}; print(any(m in sys.modules for m in ('textual', 'rich', 'spacy')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_export_and_import_from_the_command_line(saved: Path) -> None:
    paper = saved.parent / "harbour.md"
    first = subprocess.run([*review(saved), "--export", paper], capture_output=True, text=True, check=True)
    assert (first.stdout, "--import" in first.stderr) == ("", True)
    paper.write_text(paper.read_text("utf-8").replace(SHIPS.stem, "How many?"), "utf-8")
    subprocess.run([*review(saved), "--import", paper], capture_output=True, text=True, check=True)
    assert read_quiz(saved).questions[1] == replace(SHIPS, stem="How many?", status=Status.EDITED)


@pytest.mark.parametrize(
    ("options", "code", "says"),
    [
        (["--export", "a.md", "--import", "b.md"], 2, "exclude each other"),
        (["--import", "none.md"], 7, "Cannot read none.md"),
    ],
)
def test_mistakes_are_told_in_one_line(saved: Path, options: list[str], code: int, says: str) -> None:
    done = subprocess.run([*review(saved), *options], capture_output=True, text=True, cwd=saved.parent, check=False)
    assert done.returncode == code
    assert says in done.stderr
    assert done.stderr.count("\n") == 1

"""A real terminal, a real process, a real kill."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from quizgen.quiz import quiz_to_json

from .samples import many

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed")

PATIENCE = 20.0
"""Seconds after which what is waited for will not come any more."""
FIRST_GREY, BLACK_AND_WHITE = 232, (16, 231)
"""Of the palette of 256 colours."""


class Terminal:
    """A tmux session of 60 × 18 with a server of its own."""

    def __init__(self, folder: Path) -> None:
        self._socket = str(folder / "tmux")
        self._tmux(
            "-f",
            "/dev/null",
            "new-session",
            "-d",
            "-s",
            "quiz",
            "-x",
            "60",
            "-y",
            "18",
            "env",
            "-u",
            "LINES",
            "-u",
            "COLUMNS",
            "sh",
        )
        # Both are set here and there, and would be believed more than the terminal itself.

    def run(self, *words: str) -> None:
        """Type a command and Enter."""
        self._tmux("send-keys", "-t", "quiz", "-l", " ".join(words))
        self.press("Enter")

    def press(self, *keys: str) -> None:
        """Press keys, under tmux's names."""
        self._tmux("send-keys", "-t", "quiz", *keys)

    def screen(self) -> str:
        """What stands on it, with single spaces."""
        return " ".join(self._tmux("capture-pane", "-t", "quiz", "-p").split())

    def styled(self) -> str:
        """What stands on it, with the escapes that colour it."""
        return self._tmux("capture-pane", "-t", "quiz", "-p", "-e")

    def wait_for(self, words: str) -> str:
        """The screen, once it shows these words."""
        until = time.monotonic() + PATIENCE
        while words not in (shown := self.screen()):
            assert time.monotonic() < until, f"no {words!r} in: {shown}"
            time.sleep(0.05)
        return shown

    def kill(self) -> None:
        """End what runs in it, at once and without a chance to tidy up."""
        shell = self._tmux("display-message", "-t", "quiz", "-p", "#{pane_pid}").strip()
        children = subprocess.run(["pgrep", "-P", shell], capture_output=True, text=True, check=True).stdout.split()
        for child in children:
            os.kill(int(child), signal.SIGKILL)

    def close(self) -> None:
        """End the session and its server."""
        self._tmux("kill-server")

    def _tmux(self, *words: str) -> str:
        done = subprocess.run(["tmux", "-S", self._socket, *words], capture_output=True, text=True, check=True)
        return done.stdout


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    opened = Terminal(tmp_path)
    yield opened
    opened.close()


@pytest.mark.skipif(shutil.which("pgrep") is None, reason="pgrep is not installed")
def test_a_kill_in_the_middle_loses_no_answer(tmp_path: Path, terminal: Terminal) -> None:
    """Killed with one answer revealed and one team's answer entered: both are there again."""
    quiz = tmp_path / "harbour.quiz.json"
    quiz.write_bytes(quiz_to_json(many(3)))
    play = (f"XDG_DATA_HOME={tmp_path}/data", sys.executable, "-m", "quizgen", "play", str(quiz))
    terminal.run(*play, "--teams", "Reds,Blues")
    terminal.wait_for("Questions")
    terminal.press("Enter")
    terminal.wait_for("1/3")
    terminal.wait_for("show the answers")
    _after_the_pause(terminal, "Space", "which team")
    terminal.press("a", "b")
    terminal.wait_for("2 Blues answered")
    _after_the_pause(terminal, "Space", "Right so far")
    _after_the_pause(terminal, "Space", "2/3")
    _after_the_pause(terminal, "Space", "which team")
    terminal.press("c")
    terminal.wait_for("1 Reds answered")
    terminal.kill()
    terminal.wait_for("Killed")
    # What was killed has left the terminal raw, where Enter ends no line.
    terminal.press("C-j", *"stty", "Space", *"sane", "C-j")
    terminal.run("clear")
    terminal.run(*play)
    terminal.wait_for("1 of 3 questions answered")
    terminal.press("Enter")
    shown = terminal.wait_for("2/3")
    shown = terminal.wait_for("1 Reds answered")
    assert "2 Blues answered" not in shown
    terminal.press("C-c")
    terminal.wait_for("Stop the quiz here?")
    terminal.press("y")


def _after_the_pause(terminal: Terminal, key: str, words: str) -> None:
    """Press a key until it is taken: it is not, just after the screen has changed."""
    until = time.monotonic() + PATIENCE
    while words not in terminal.screen():
        assert time.monotonic() < until, f"{key} does not bring {words!r}: {terminal.screen()}"
        time.sleep(0.4)
        if words not in terminal.screen():
            terminal.press(key)
            time.sleep(0.2)


def test_a_piped_text_leaves_the_keys_to_the_player(tmp_path: Path, terminal: Terminal) -> None:
    """Standard input is a pipe, yet keys arrive; a saved quiz stands for the text, which would need a model."""
    quiz = tmp_path / "harbour.quiz.json"
    quiz.write_bytes(quiz_to_json(many(2)))
    terminal.run("echo text |", sys.executable, "-m", "quizgen", "play", "--no-record", str(quiz))
    terminal.wait_for("Questions")
    terminal.press("Enter")
    terminal.wait_for("1/2")
    terminal.press("C-c")
    terminal.wait_for("Stop the quiz here?")
    terminal.press("y")


def test_in_a_real_terminal_a_question_is_answered_without_colour(tmp_path: Path, terminal: Terminal) -> None:
    """Only the greys of the palette of 256 arrive, and the sign tells what the colour would."""
    quiz = tmp_path / "harbour.quiz.json"
    quiz.write_bytes(quiz_to_json(many(2)))
    play = (sys.executable, "-m", "quizgen", "play", "--no-record", str(quiz))
    terminal.run("TERM=xterm-256color NO_COLOR=1 TEXTUAL_ANIMATIONS=none", *play)
    terminal.wait_for("Questions")
    terminal.press("Enter")
    terminal.wait_for("1/2")
    terminal.press("a")
    terminal.wait_for("✓ ")
    colours = [int(colour) for colour in re.findall(r"\[[34]8;5;(\d+)m", terminal.styled())]
    assert colours
    assert all(colour >= FIRST_GREY or colour in BLACK_AND_WHITE for colour in colours)
    terminal.press("C-c")
    terminal.wait_for("Stop the quiz here?")
    terminal.press("y")

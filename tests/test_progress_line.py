from __future__ import annotations

import io
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from quizgen.cli.progress import PATIENCE, ProgressLine
from quizgen.progress import Progress

if TYPE_CHECKING:
    from pathlib import Path

HALF = Progress(2, 100, texts_done=1, read=50, asked=50, sentences=1234, questions=12)


class Screen(io.StringIO):
    """A terminal that remembers all that was written to it."""

    def isatty(self) -> bool:
        """It is one."""
        return True


class Clock:
    """Stands still until it is moved."""

    now = 100.0

    def __call__(self) -> float:
        """The time now."""
        return self.now


@pytest.fixture(autouse=True)
def _terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")


def told(steps: list[tuple[float, Progress]], **options: bool) -> str:
    """What is written when these parts are told so many seconds after the start."""
    screen, clock = Screen(), Clock()
    with ProgressLine(screen, clock=clock, **options) as line:
        for seconds, progress in steps:
            clock.now = 100.0 + seconds
            assert line.wanted
            line.wanted(progress)
    return screen.getvalue()


def test_texts_sentences_questions_and_the_time_left_are_told_in_one_line() -> None:
    written = told([(0, Progress(2, 100)), (10, HALF)])
    assert written.startswith("\r 50% · 10 s left · text 2 of 2 · 1,234 sentences · 12 questions\x1b[K")
    assert "\n" not in written


def test_the_line_is_gone_when_the_work_is_done() -> None:
    assert told([(0, Progress(2, 100)), (10, HALF)]).endswith("\r\x1b[K")


def test_the_line_is_gone_when_the_work_fails() -> None:
    screen = Screen()

    def fail() -> None:
        with ProgressLine(screen) as line:
            line.say("Loading")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert screen.getvalue() == "\rLoading\x1b[K\r\x1b[K"


def test_short_work_is_done_in_silence() -> None:
    assert told([(0, Progress(2, 100)), (PATIENCE / 2, HALF)]) == ""


def test_the_line_changes_only_now_and_then() -> None:
    steps = [(10 + hundredth / 100, HALF) for hundredth in range(100)]
    assert told([(0, Progress(2, 100)), *steps]).count("sentences") <= 6


def test_the_time_left_is_told_in_minutes_when_it_is_long() -> None:
    assert "10 min left" in told([(0, Progress(1, 1000)), (60, Progress(1, 1000, read=100, asked=100))])


def test_no_time_is_guessed_at_the_beginning() -> None:
    assert "left" not in told([(0, Progress(1, 1000)), (60, Progress(1, 1000, read=10))])


def test_after_the_last_sentence_the_questions_are_made() -> None:
    assert "making questions" in told([(0, Progress(1, 100)), (9, Progress(1, 100, read=100, sentences=5))])


@pytest.mark.parametrize("quiet", [True, False])
def test_quiet_or_without_a_terminal_nothing_is_written_nor_counted(quiet: bool) -> None:
    stream = Screen() if quiet else io.StringIO()
    with ProgressLine(stream, quiet=quiet) as line:
        line.say("Loading")
        assert line.wanted is None
    assert stream.getvalue() == ""


@pytest.mark.skipif(os.name != "posix", reason="TERM is a POSIX idea")
@pytest.mark.parametrize("term", ["dumb", ""])
def test_a_dumb_terminal_gets_whole_lines_and_few(monkeypatch: pytest.MonkeyPatch, term: str) -> None:
    monkeypatch.setenv("TERM", term)
    steps = [(float(second), HALF) for second in range(1, 31)]
    written = told([(0, Progress(2, 100)), *steps])
    assert "\r" not in written
    assert "\x1b" not in written
    assert 2 <= written.count("\n") <= 4


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
def test_the_line_is_cut_to_the_width_of_the_terminal() -> None:
    import fcntl  # noqa: PLC0415 - POSIX only
    import struct  # noqa: PLC0415 - beside its only use
    import termios  # noqa: PLC0415 - POSIX only

    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 20, 0, 0))
    with os.fdopen(theirs, "w") as stream, ProgressLine(stream) as line:
        line.say("A line that is far too long for this terminal")
    assert os.read(ours, 1000).startswith(b"\rA line that is far \x1b[K")
    os.close(ours)


@pytest.mark.model
@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(("options", "seen"), [([], True), (["-q"], False)])
def test_make_shows_its_work_on_a_terminal_unless_quiet(tmp_path: Path, options: list[str], seen: bool) -> None:
    (tmp_path / "wood.txt").write_text("In 1911, Clara Wood opened a school in Cairo.\n", "utf-8")
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "quizgen", "make", "wood.txt", "-o", "wood.quiz.json", *options]
    subprocess.run(command, cwd=tmp_path, stderr=theirs, check=True)
    os.write(theirs, b"end")
    os.close(theirs)
    written = os.read(ours, 10_000)
    os.close(ours)
    assert (b"\rLoading the language model" in written) == seen
    assert seen or written == b"end"


@pytest.mark.model
def test_make_into_a_file_tells_only_what_it_made(tmp_path: Path) -> None:
    (tmp_path / "wood.txt").write_text("In 1911, Clara Wood opened a school in Cairo.\n", "utf-8")
    command = [sys.executable, "-m", "quizgen", "make", "wood.txt", "-o", "wood.quiz.json"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "\r" not in done.stderr
    assert "Loading" not in done.stderr

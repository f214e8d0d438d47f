"""`quizgen review` on a quiz of 10,000 questions, driven through a terminal of its own, as a person would.

    python benchmarks/reviewing.py [--questions N] [--rounds N] [--keys N]

Prints the time from start to first paint, beside that of a bare Textual app with one widget in the same run, and their
ratio; the time from a key to the last byte of the repaint, median and 99th percentile, for each key on its own; and the
most memory used. Needs a POSIX terminal; memory is read from /proc, so on Linux only.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import pty
import select
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path
from typing import Self

from quizgen.quiz import Kind, Question, Quiz, Source, Status, quiz_to_json

ROWS, COLUMNS = 24, 80
QUIET = 0.05
"""Seconds without a byte after which a repaint is taken to be over."""
PATIENCE = 60.0
"""Seconds after which the app is taken to hang."""

BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static("painted")
Bare().run()
"""

KEYS = {
    "down": b"\x1b[B",
    "page down": b"\x1b[6~",
    "end, home": b"\x1b[F|\x1b[H",
    "keep (saves)": b"k",
    "drop (saves)": b"d",
    "undo (saves)": b"u",
}
"""What is pressed; keys with a bar between them are pressed in turn."""


class Terminal:
    """A program in a terminal of its own."""

    def __init__(self, command: list[str]) -> None:
        self.began = time.perf_counter()
        self._ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        environment = {**os.environ, "TERM": "xterm-256color"}
        self.process = subprocess.Popen(
            command, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True, env=environment
        )
        os.close(theirs)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._ours)

    def until(self, words: bytes) -> float:
        """Seconds from the start until these words stand in what was painted."""
        got = b""
        while words not in got:
            if not select.select([self._ours], [], [], PATIENCE)[0]:
                raise TimeoutError(f"{words!r} was never painted")
            got += os.read(self._ours, 1 << 16)
        return time.perf_counter() - self.began

    def settle(self) -> None:
        """Wait until nothing is painted any more."""
        while select.select([self._ours], [], [], 5 * QUIET)[0]:
            os.read(self._ours, 1 << 16)

    def press(self, key: bytes) -> float:
        """Seconds from the key to the last byte that it had painted."""
        begin = last = time.perf_counter()
        os.write(self._ours, key)
        wait = PATIENCE
        while select.select([self._ours], [], [], wait)[0]:
            os.read(self._ours, 1 << 16)
            last = time.perf_counter()
            wait = QUIET
        if last == begin:
            raise TimeoutError(f"{key!r} painted nothing")
        return last - begin

    def memory(self) -> float:
        """The most memory that the program has used, in MB; 0 where that cannot be known."""
        status = Path(f"/proc/{self.process.pid}/status")
        lines = status.read_text().splitlines() if status.exists() else []
        return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0.0)


def big_quiz(number: int) -> Quiz:
    """A quiz of that many questions, each with words of its own."""
    return Quiz(
        "The harbours of Vell", (Source("vell.txt", "The harbours of Vell"),), tuple(map(_question, range(number)))
    )


def _question(number: int) -> Question:
    name = f"Ada Brandt the {number}th"
    sentence = (
        f"In the year {1000 + number}, {name} rebuilt quay {number} of the old harbour with stone from the hills."
    )
    start = sentence.index(name)
    return Question(
        id=f"{number:016x}",
        source="vell.txt",
        stem=f"Who rebuilt quay {number} of the old harbour with stone from the hills?",
        answer=name,
        kind=Kind.NAME,
        start=100 * number,
        end=100 * number + len(name),
        sentence=sentence,
        answer_start=start,
        answer_end=start + len(name),
        section=f"Quay {number}",
        sentence_number=number + 1,
        accept=(f"Brandt {number}",),
        distractors=tuple(f"{other} the {number}th" for other in ("Ben Okafor", "Cleo Marsh", "Dag Lunde")),
        template="who-subject",
        score=(number * 37 % 1000) / 1000,
        status=Status.MADE,
    )


def first_paints(review: list[str], rounds: int) -> tuple[float, float]:
    """The best times to the first paint: of the bare app, and of the review."""
    bare: list[float] = []
    ours: list[float] = []
    for _ in range(rounds):
        with Terminal([sys.executable, "-c", BARE]) as terminal:
            bare.append(terminal.until(b"painted"))
        with Terminal(review) as terminal:
            ours.append(terminal.until(b"quay 0 of"))
    return min(bare), min(ours)


def main() -> None:
    """Measure first paints in turn, then each key, then memory."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--keys", type=int, default=200)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "vell.quiz.json"
        path.write_bytes(quiz_to_json(big_quiz(arguments.questions)))
        review = [sys.executable, "-m", "quizgen", "review", str(path)]
        bare, ours = first_paints(review, arguments.rounds)
        print(f"{arguments.questions:,} questions, {path.stat().st_size / 1e6:.1f} MB")
        print(f"first paint of a bare Textual app  {bare * 1000:.0f} ms")
        print(f"first paint of review              {ours * 1000:.0f} ms")
        print(f"ratio                              {ours / bare:.2f}")
        with Terminal(review) as terminal:
            terminal.until(b"quay 0 of")
            terminal.settle()
            for name, keys in KEYS.items():
                turns = keys.split(b"|")
                times = sorted(terminal.press(turns[turn % len(turns)]) for turn in range(arguments.keys))
                late = times[min(len(times) - 1, round(len(times) * 0.99))]
                print(f"{name:<13} median {statistics.median(times) * 1000:5.1f} ms   p99 {late * 1000:5.1f} ms")
            print(f"most memory   {terminal.memory():.0f} MB")


if __name__ == "__main__":
    main()

"""The terminal quiz in a real terminal: its first screen, its answer to a key, its memory.

python benchmarks/playing.py [--rounds N] [--keys N]

Prints how long `quizgen play` on a saved quiz of 500 questions takes to its first screen, against a bare Textual app
with one widget, in turn in one run; how long from a key to the first byte of the repaint, while questions are
answered; and the most memory that it took. Ends with 1 if a figure is not within its bound.
"""

from __future__ import annotations

import argparse
import compileall
import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import quizgen
from quizgen.quiz import quiz_to_json, read_quiz

if TYPE_CHECKING:
    from collections.abc import Iterator

DECK = Path(__file__).parent.parent / "decks" / "kursk.quiz.json"
QUESTIONS = 500
BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static("HELLO")
Bare().run()
"""
HEIGHT, WIDTH = 30, 100
MOST_RATIO, MOST_MEDIAN, MOST_P99, MOST_MEMORY = 1.3, 20.0, 60.0, 90.0
"""Times the bare app; milliseconds; milliseconds; megabytes."""
QUIET = 0.05
"""Seconds without a byte after which a repaint is over; far more than lies between two bytes of one."""
PATIENCE = 20.0


class Player:
    """A program in a terminal of its own."""

    def __init__(self, command: list[str], folder: Path) -> None:
        self.began = time.perf_counter()
        self.process, self.terminal = pty.fork()
        if not self.process:
            os.environ.update(TERM="xterm-256color", XDG_DATA_HOME=str(folder))
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", HEIGHT, WIDTH, 0, 0))
            os.execvp(command[0], command)  # noqa: S606 - a program of ours

    def wait_for(self, words: bytes) -> float:
        """Seconds from the start until these words are on the screen."""
        got = b""
        while words not in got:
            got += self._read(PATIENCE)
        return time.perf_counter() - self.began

    def press(self, key: bytes) -> float:
        """Seconds from the key to the first byte of the repaint; waits until it is over."""
        began = time.perf_counter()
        os.write(self.terminal, key)
        self._read(PATIENCE)
        took = time.perf_counter() - began
        self.settle()
        return took

    def settle(self) -> None:
        """Wait until nothing more is drawn."""
        while select.select([self.terminal], [], [], QUIET)[0]:
            os.read(self.terminal, 1 << 16)

    def stop(self) -> float:
        """End it; gives the megabytes that it took at most."""
        os.kill(self.process, signal.SIGKILL)
        _, _, used = os.wait4(self.process, 0)
        os.close(self.terminal)
        return used.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)

    def _read(self, patience: float) -> bytes:
        if not select.select([self.terminal], [], [], patience)[0]:
            raise TimeoutError("nothing is drawn")
        return os.read(self.terminal, 1 << 16)


@contextmanager
def playing(quiz: Path) -> Iterator[Player]:
    """`quizgen play`, without results of other runs."""
    with tempfile.TemporaryDirectory() as folder:
        yield Player([sys.executable, "-m", "quizgen", "play", str(quiz)], Path(folder))


def first_screens(quiz: Path, rounds: int) -> tuple[float, float]:
    """Seconds to the first screen of the bare app and of the quiz, the median of each."""
    bare, ours = [], []
    for _ in range(rounds):
        player = Player([sys.executable, "-c", BARE], quiz.parent)
        bare.append(player.wait_for(b"HELLO"))
        player.stop()
        with playing(quiz) as player:
            ours.append(player.wait_for(b"Questions"))
            player.stop()
    return statistics.median(bare), statistics.median(ours)


def key_times(quiz: Path, keys: int) -> tuple[list[float], float]:
    """Seconds from key to repaint while answering, looking back and going on; and the megabytes taken."""
    with playing(quiz) as player:
        player.wait_for(b"Questions")
        player.settle()
        player.press(b"\r")
        times: list[float] = []
        while len(times) < keys:
            # Move, answer, wait out the pause after a reveal (0.3 s), go on.
            times += [player.press(b"\x1b[B"), player.press(b"\x1b[B"), player.press(b"a")]
            time.sleep(0.5)
            times.append(player.press(b"\r"))
            if len(times) % 20 == 0:
                times += [player.press(b"?"), player.press(b"\r")]
        return times, player.stop()


def saved_quiz(folder: Path) -> Path:
    """A quiz of 500 questions, all with options."""
    quiz = read_quiz(DECK)
    asked = [question for question in quiz.questions if len(question.distractors) > 1]
    questions = tuple(replace(asked[n % len(asked)], id=str(n)) for n in range(QUESTIONS))
    path = folder / "big.quiz.json"
    path.write_bytes(quiz_to_json(replace(quiz, questions=questions)))
    return path


def main() -> None:
    """Measure, print, and compare with the bounds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--keys", type=int, default=400)
    arguments = parser.parse_args()
    # An installed program has its bytecode; so has Textual here.
    compileall.compile_dir(str(Path(quizgen.__file__).parent), quiet=2)
    with tempfile.TemporaryDirectory() as folder:
        quiz = saved_quiz(Path(folder))
        bare, ours = first_screens(quiz, arguments.rounds)
        times, memory = key_times(quiz, arguments.keys)
    milliseconds = sorted(1000 * took for took in times)
    p99 = milliseconds[int(len(milliseconds) * 0.99)]
    figures = (
        ("first screen, ratio to a bare app", ours / bare, MOST_RATIO),
        ("key to repaint, median (ms)", statistics.median(milliseconds), MOST_MEDIAN),
        ("key to repaint, p99 (ms)", p99, MOST_P99),
        ("memory (MB)", memory, MOST_MEMORY),
    )
    print(f"bare Textual app {bare * 1000:.0f} ms, quizgen play {ours * 1000:.0f} ms, {len(times)} keys")
    for name, value, most in figures:
        print(f"{name:<36}{value:8.2f}   at most {most:g}")
    sys.exit(any(value > most for _, value, most in figures))


if __name__ == "__main__":
    main()

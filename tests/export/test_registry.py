"""The formats of this room."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from quizgen.export.format import Format, Wishes
from quizgen.export.registry import EXPORTS
from quizgen.quiz import quiz_to_json

from .quizzes import PLAIN, hostile, question, quiz

if TYPE_CHECKING:
    from pathlib import Path

DIGESTS = """
import sys, hashlib
from pathlib import Path
from quizgen.export.format import Wishes
from quizgen.export.registry import EXPORTS
from quizgen.quiz import read_quiz
quiz = read_quiz(Path(sys.argv[1]))
for each in EXPORTS:
    print(each.name, hashlib.sha256(each.write(quiz, Wishes(7)).data).hexdigest())
"""

every_format = pytest.mark.parametrize("each", EXPORTS, ids=lambda each: each.name)


def test_same_quiz_gives_the_same_bytes_in_another_process(tmp_path: Path) -> None:
    """Another day, another place, another order of sets."""
    path = tmp_path / "quiz.quiz.json"
    path.write_bytes(quiz_to_json(hostile()))
    environment = os.environ | {"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"}
    done = subprocess.run(
        [sys.executable, "-c", DIGESTS, str(path)], capture_output=True, text=True, check=True, env=environment
    )
    here = [f"{each.name} {hashlib.sha256(each.write(hostile(), Wishes(7)).data).hexdigest()}" for each in EXPORTS]
    assert done.stdout.splitlines() == here


@every_format
def test_dropped_questions_leave_no_trace(each: Format) -> None:
    from dataclasses import replace  # noqa: PLC0415 - for this claim alone

    from quizgen.quiz import Status  # noqa: PLC0415 - as above

    dropped = replace(question(9, stem="Dropped?"), status=Status.DROPPED)
    with_it = replace(PLAIN, questions=(*PLAIN.questions, dropped))
    assert each.write(with_it, Wishes()).data == each.write(PLAIN, Wishes()).data


@every_format
def test_what_is_written_and_left_out_is_the_whole_quiz(each: Format) -> None:
    """Numbers of what is left out are those of questions that are asked, each once."""
    made = hostile()
    written = each.write(made, Wishes())
    numbers = [number for left_out in written.left_out for number in left_out.numbers]
    assert len(numbers) == len(set(numbers))
    assert set(numbers) <= set(range(1, len(made.questions) + 1))


@every_format
def test_nothing_is_cut(each: Format) -> None:
    """A word of 600 characters is in the file as a whole, or its question is left out."""
    if each.name in {"docx", "pdf", "canvas", "wayground", "kahoot"}:
        pytest.skip("compressed: its own tests read it")
    word = "long" * 150
    written = each.write(quiz(question(1), question(2, answer=word)), Wishes())
    assert written.left_out or word.encode() in written.data


@every_format
def test_format_says_what_it_is_on_one_line(each: Format) -> None:
    assert 0 < len(each.says) <= 60
    assert each.endings[0].startswith(".")
    assert each.endings == tuple(ending.lower() for ending in each.endings)

"""Aiken, read back by the rules of Moodle's importer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from quizgen.export import aiken
from quizgen.export.format import Wishes
from quizgen.export.items import items

from .quizzes import FORBIDDEN, PLAIN, SPLIT, hostile, question, quiz

if TYPE_CHECKING:
    from quizgen.quiz import Quiz


def read_aiken(data: bytes) -> list[tuple[str, list[str], str]]:
    """The questions: text, options, right option. Lines are told apart by how they begin, as Moodle does."""
    questions: list[tuple[str, list[str], str]] = []
    text, offered = "", list[str]()
    for line in map(str.strip, re.split(r"\r\n|\r|\n", data.decode("utf-8"))):
        if len(line.encode()) < 2:
            continue
        if re.match(r"[A-Z][).][ \t]?", line):
            assert line[0] == chr(ord("A") + len(offered))
            offered.append(line[2:].strip())
        elif line.startswith("ANSWER:"):
            questions.append((text, offered, offered[ord(line[7:].strip()[0]) - ord("A")]))
            text, offered = "", []
        else:
            assert not text, "a question stands on one line"
            text = line
    assert not text
    assert not offered
    return questions


@pytest.mark.parametrize(
    "made", [PLAIN, hostile(), quiz(question(stem=SPLIT, answer=FORBIDDEN))], ids=["plain", "hostile", "split"]
)
def test_questions_arrive_as_they_were_written(made: Quiz) -> None:
    kept = [item for item in items(made)[0] if item.wrong]
    read = read_aiken(aiken.write(made, Wishes()).data)
    for (text, offered, right), item in zip(read, kept, strict=True):
        assert (text, right) == (item.prompt, item.answer)
        assert sorted(offered) == sorted((item.answer, *item.wrong))


@pytest.mark.parametrize("stem", ["U.S. presidents: how many?", "A) what?", "I.", "ANSWER: what?"])
def test_question_that_reads_like_an_option_is_left_out(stem: str) -> None:
    written = aiken.write(quiz(question(1), question(2, stem=stem)), Wishes())
    assert [str(left) for left in written.left_out] == ["1 left out: question begins like an option (question 2)"]
    assert len(read_aiken(written.data)) == 1


def test_question_of_one_letter_is_left_out() -> None:
    written = aiken.write(quiz(question(1), question(2, stem="?")), Wishes())
    assert [left.numbers for left in written.left_out] == [(2,)]
    assert len(read_aiken(written.data)) == 1


def test_options_may_begin_as_they_like() -> None:
    made = quiz(question(answer="B. Russell", distractors=("A) x", "ANSWER: B")))
    assert read_aiken(aiken.write(made, Wishes()).data)[0][2] == "B. Russell"

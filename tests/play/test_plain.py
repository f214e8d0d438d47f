from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizgen.errors import UsageError
from quizgen.play.choices import Mode, Who
from quizgen.play.plain import PlainGame, Talk
from quizgen.play.records.journal import Journal
from quizgen.play.records.store import Store
from quizgen.play.run import play_plain
from quizgen.play.settings import Settings
from quizgen.quiz import Kind

from .samples import PICKED, TYPED, many, quiz

if TYPE_CHECKING:
    from pathlib import Path

    from quizgen.quiz import Quiz


def told(whole: Quiz, *lines: str, settings: Settings | None = None, records: Path | None = None) -> str:
    """What is told in a run in which these lines are typed."""
    out = io.StringIO()
    journal = Journal(lambda: records) if records else Journal(None)
    talk = Talk(io.StringIO("".join(f"{line}\n" for line in lines)), out, lambda: 0.0)
    PlainGame(whole, settings or Settings(), journal, talk, seed=1).play()
    return out.getvalue()


def test_a_question_is_told_with_its_letters_and_the_answer_with_its_sentence() -> None:
    text = told(quiz(PICKED), "s")
    assert "Question 1 of 1. Who built the quay?" in text
    assert [line[:3] for line in text.splitlines() if line[1:2] == "."] == ["A. ", "B. ", "C. ", "D. "]
    assert "Skipped." in text
    assert "It says *Ada Brandt*." in text
    assert "0 of 1 right, 0 %." in text


@pytest.mark.parametrize("answers", ["abcd", "ABCD", "1234"])
def test_letters_and_numbers_answer(answers: str) -> None:
    texts = [told(quiz(PICKED), answer) for answer in answers]
    assert sum("Right" in text for text in texts) == 1
    assert sum("Wrong" in text for text in texts) == 3


def test_a_typed_answer_is_graded_and_its_reason_told() -> None:
    assert "Right: the same number." in told(quiz(TYPED), "1200")
    assert "Wrong: a different number." in told(quiz(TYPED), "12")


@pytest.mark.parametrize("line", ["x", "7", "", "?"])
def test_what_is_no_answer_asks_again(line: str) -> None:
    text = told(quiz(PICKED), line, "s")
    assert text.count("Answer: ") - text.count("\nAnswer: A") >= 2
    assert "Skipped" in text


def test_l_tells_the_question_before_again() -> None:
    text = told(many(2), "s", "l", "s")
    assert text.count("It says *Ada Brandt*.") == 3


def test_a_letter_that_is_the_answer_is_no_key() -> None:
    whole = quiz(replace(TYPED, answer="Q", kind=Kind.NAME))
    assert "1 of 1 right" in told(whole, "q")


def test_right_answers_in_a_row_are_told() -> None:
    text = told(quiz(TYPED, TYPED), "1200", "1200")
    assert "2 in a row." in text
    assert "Longest row of right answers: 2." in text


def test_the_missed_ones_can_be_asked_again() -> None:
    text = told(quiz(TYPED), "5", "y", "1200")
    assert "0 of 1 right" in text
    assert "1 of 1 right" in text


def test_stopping_keeps_the_answers_and_the_next_run_goes_on(records: Path) -> None:
    first = told(many(3), "s", "q", records=records)
    assert "Your answers are kept" in first
    second = told(many(3), "", "s", "s", records=records)
    assert "1 of 3 questions are answered. Go on there?" in second
    assert "Question 2 of 3" in second
    assert "0 of 3 right" in second


def test_the_end_of_the_input_ends_the_quiz_and_keeps_the_answers(records: Path) -> None:
    told(many(3), "s", records=records)
    store = Store(records)
    found = store.unfinished(many(3))
    store.close()
    assert found is not None
    assert len(found[1].turns) == 1


def test_starting_anew_is_offered_too(records: Path) -> None:
    told(many(3), "s", "q", records=records)
    assert "Question 1 of 3" in told(many(3), "n", "q", records=records)
    assert "Go on there?" not in told(many(3), "q", records=records)


def test_hostile_text_commands_no_terminal() -> None:
    text = told(quiz(PICKED), "\x1b[31m\x07", "s")
    assert "\x1b" not in text
    assert "\x07" not in text


def test_a_terminal_without_the_letters_gets_a_question_mark() -> None:
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding="ascii")
    talk = Talk(io.StringIO("s\n"), out, lambda: 0.0)
    PlainGame(quiz(TYPED), Settings(mode=Mode.TYPED), Journal(None), talk).play()
    talk.tell("漢字")
    out.flush()
    assert raw.getvalue().endswith(b"??\n")


@pytest.mark.parametrize("settings", [Settings(who=Who.CLASS), Settings(timer=20)])
def test_what_needs_a_screen_is_refused(settings: Settings) -> None:
    with pytest.raises(UsageError, match="--plain"):
        play_plain(quiz(PICKED), settings)

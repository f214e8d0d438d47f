from __future__ import annotations

import pytest

from quizgen.choose.check import CHECKS, DOUBTS
from quizgen.choose.checks import counts
from tests.choose.checks.counts_stems import COUNTED, COUNTS, COUNTS_STOPPED
from tests.choose.drafts import draft


@pytest.mark.parametrize(("check", "text", "stem"), COUNTS_STOPPED)
def test_a_figure_of_something_else_is_stopped(check: str, text: str, stem: str) -> None:
    assert CHECKS[check](*draft(text, stem))


@pytest.mark.parametrize(("doubt", "text", "stem"), COUNTS)
def test_a_count_that_tells_little_is_doubted(doubt: str, text: str, stem: str) -> None:
    assert DOUBTS[doubt](*draft(text, stem))


@pytest.mark.parametrize(("text", "stem"), COUNTED)
def test_a_count_worth_knowing_is_asked(text: str, stem: str) -> None:
    made = draft(text, stem)
    assert not [check.__name__ for check in (*counts.CHECKS, *counts.DOUBTS) if check(*made)]


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        ("The school of Halden has between 28 and 42 pupils.", "How many pupils does the school of Halden have?",
         "between 28 and 42"),
        ("The school of Halden runs twenty academic degrees.",
         "How many academic degrees does the school of Halden run?", "twenty"),
    ],
)  # fmt: skip
def test_the_answer_is_the_whole_number_and_no_noun(text: str, stem: str, answer: str) -> None:
    assert draft(text, stem)[0].answer == answer

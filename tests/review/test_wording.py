from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.quiz import Kind, Status
from quizgen.review.wording import Wording, reworded

from .samples import BUILT, LIT, SHIPS

OWN = Wording.of(BUILT)


def test_its_own_words_leave_a_question_as_it_is() -> None:
    assert reworded(BUILT, OWN) is BUILT


def test_other_words_are_taken_over_and_marked() -> None:
    wording = Wording("Who?", "Ada", ("A. B.",), ("Ben",))
    question = reworded(BUILT, wording)
    assert Wording.of(question) == wording
    assert question.status is Status.EDITED
    assert (question.id, question.sentence) == (BUILT.id, BUILT.sentence)


def test_with_a_new_number_the_old_ones_other_forms_are_right_no_more() -> None:
    question = replace(SHIPS, answer="1,000", accept=("1000", "one thousand"))
    accept = reworded(question, replace(Wording.of(question), answer="1,200")).accept
    assert "one thousand" not in accept
    assert "1200" in accept


def test_with_a_new_date_the_old_ones_other_forms_are_right_no_more() -> None:
    question = replace(LIT, kind=Kind.DATE, accept=("May 4, 1901", "1901-05-04"))
    accept = reworded(question, replace(Wording.of(question), answer="5 May 1901")).accept
    assert "1901-05-04" not in accept
    assert "1901-05-05" in accept


def test_a_surname_stays_right_when_a_title_is_taken_off() -> None:
    question = replace(BUILT, answer="Dame Ada Brandt", accept=("Brandt", "The Builder"))
    accept = reworded(question, replace(Wording.of(question), answer="Ada Brandt")).accept
    assert "Brandt" in accept
    assert "The Builder" not in accept


def test_a_list_that_was_changed_with_the_answer_is_taken_as_it_is() -> None:
    question = replace(SHIPS, answer="1,000", accept=("1000",))
    wording = replace(Wording.of(question), answer="1,200", accept=("1000", "many"))
    assert reworded(question, wording).accept == ("1000", "many")


@pytest.mark.parametrize(
    ("wording", "word"),
    [
        (replace(OWN, stem="  "), "question is empty"),
        (replace(OWN, answer=""), "answer is empty"),
        (replace(OWN, distractors=("Ben", " ada  BRANDT ")), "right answer and a wrong option"),
        (replace(OWN, accept=("Ben",), distractors=("ben",)), "right answer and a wrong option"),
    ],
)
def test_words_that_make_no_question_are_told(wording: Wording, word: str) -> None:
    assert word in wording.problem()


def test_words_that_make_a_question_are_no_problem() -> None:
    assert not OWN.problem()

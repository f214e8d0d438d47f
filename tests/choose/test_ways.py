"""Every way to ask for every fact of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizgen.making import askables, make_quiz
from quizgen.read.outline import make_passage
from quizgen.read.plain import plain_blocks

if TYPE_CHECKING:
    from quizgen.language.model import Model
    from quizgen.passage import Passage

WOOD = "In 1911, Clara Wood opened a school in Cairo.\n\nAbout 400 pupils visited the new school in 1912.\n"


def passage(name: str, text: str = WOOD) -> Passage:
    return make_passage(name, text, plain_blocks(text))


@pytest.mark.model
def test_all_facts_are_offered_with_their_questions_or_a_reason(model: Model) -> None:
    found = askables(passage("a.txt"), model)
    by_answer = {each.blank.answer: each for each in found}
    assert {"1911", "Clara Wood", "Cairo", "1912"} <= set(by_answer)
    assert by_answer["Clara Wood"].questions
    for each in found:
        assert bool(each.reason) != bool(each.questions)
        blank = each.blank
        assert WOOD[blank.start : blank.end] == blank.sentence[blank.answer_start : blank.answer_end]


@pytest.mark.model
def test_a_question_that_is_made_is_offered_with_the_same_identity(model: Model) -> None:
    made = make_quiz([passage("a.txt")], model=model).quiz.questions
    offered = {question.id: question for each in askables(passage("a.txt"), model) for question in each.questions}
    assert made
    for question in made:
        assert offered[question.id] == question


@pytest.mark.model
def test_no_stem_is_offered_for_two_different_answers(model: Model) -> None:
    text = "Clara Wood opened a school in Cairo in 1911. Clara Wood opened a school in Cairo in 1925."
    offered = [question.stem for each in askables(passage("a.txt", text), model) for question in each.questions]
    assert not [stem for stem in offered if stem.startswith("When did Clara Wood open")]

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.again.merging import first_made
from quizgen.quiz import Question, Status
from quizgen.review.filter import Filter
from quizgen.review.state import Review
from quizgen.review.wording import Wording

from .samples import BUILT, LIT, QUIZ, SHIPS, YEAR

NEW = Wording("Who rebuilt the quay?", "Ada Brandt", ("Brandt",), ("Ben Okafor",))


def now(review: Review) -> Question:
    """The question that is looked at."""
    assert review.question is not None
    return review.question


def statuses(review: Review) -> list[Status]:
    return [question.status for question in review.quiz.questions]


def test_dropping_marks_the_question_and_goes_on() -> None:
    review = Review(QUIZ).drop()
    assert statuses(review) == [Status.DROPPED, Status.MADE, Status.MADE]
    assert now(review).id == SHIPS.id


def test_keeping_marks_the_question_and_goes_on() -> None:
    review = Review(QUIZ).keep()
    assert statuses(review) == [Status.KEPT, Status.MADE, Status.MADE]
    assert now(review).id == SHIPS.id


def test_deciding_on_the_last_question_stays_there() -> None:
    assert now(Review(QUIZ).move(2).drop()).id == LIT.id


def test_deciding_the_same_again_is_no_change() -> None:
    review = Review(QUIZ).keep().move(0).keep()
    assert len(review.done) == 1


def test_a_step_leaves_the_review_before_as_it_was() -> None:
    review = Review(QUIZ)
    review.drop()
    assert review.quiz == QUIZ


def test_other_words_mark_the_question_as_edited() -> None:
    question = now(Review(QUIZ).reword(NEW))
    assert (Wording.of(question), question.status) == (NEW, Status.EDITED)


def test_the_same_words_are_no_change() -> None:
    review = Review(QUIZ)
    assert review.reword(Wording.of(BUILT)) is review


def test_an_edited_question_that_is_kept_stays_edited() -> None:
    assert statuses(Review(QUIZ).reword(NEW).keep())[0] is Status.EDITED


def test_an_edited_question_that_was_dropped_is_edited_again_when_kept() -> None:
    review = Review(QUIZ).reword(NEW).drop().move(0).keep()
    assert statuses(review)[0] is Status.EDITED
    assert review.quiz.questions[0].stem == NEW.stem


def test_words_that_were_changed_in_an_editor_and_dropped_are_edited_again_when_kept() -> None:
    made = first_made(QUIZ).questions[0]
    changed = replace(made, stem="Who, then?", status=Status.DROPPED)
    review = Review(replace(QUIZ, questions=(changed, replace(made, id="as made", status=Status.DROPPED))))
    assert statuses(review.keep().keep()) == [Status.EDITED, Status.KEPT]


def test_undo_takes_back_one_step_after_the_other_and_looks_at_each() -> None:
    review = Review(QUIZ).drop().keep().reword(replace(NEW, answer="4 May"))
    for left, place in ((2, LIT), (1, SHIPS), (0, BUILT)):
        review = review.undo()
        assert len(review.done) == left
        assert now(review).id == place.id
    assert review.quiz == QUIZ


def test_undo_without_a_change_is_no_change() -> None:
    review = Review(QUIZ)
    assert review.undo() is review


def test_redo_makes_again_what_was_taken_back() -> None:
    done = Review(QUIZ).drop().keep()
    assert done.undo().undo().redo().redo().quiz == done.quiz


def test_a_new_change_after_undo_leaves_nothing_to_redo() -> None:
    review = Review(QUIZ).drop().undo().keep()
    assert review.redo() is review


def test_a_decided_question_makes_room_where_only_undecided_ones_are_shown() -> None:
    review = Review(QUIZ).narrow(Filter(status=Status.MADE)).drop()
    assert review.shown == (1, 2)
    assert now(review).id == SHIPS.id


def test_deciding_on_all_that_is_shown_leaves_nothing_to_look_at() -> None:
    review = Review(QUIZ).narrow(Filter(status=Status.MADE)).drop().drop().drop()
    assert (review.question, review.shown, review.at) == (None, (), 0)
    for step in (review.drop, review.keep, lambda: review.reword(NEW)):
        assert step() is review


def test_undo_brings_back_to_a_question_that_is_shown_again() -> None:
    review = Review(QUIZ).narrow(Filter(status=Status.MADE)).drop().drop().undo()
    assert now(review).id == SHIPS.id


def test_narrowing_keeps_the_question_that_is_looked_at() -> None:
    assert now(Review(QUIZ).move(2).narrow(Filter(search="lighthouse"))).id == LIT.id


def test_narrowing_goes_on_to_the_next_that_is_shown() -> None:
    assert now(Review(QUIZ).narrow(Filter(search="ships"))).id == SHIPS.id


def test_looking_at_a_hidden_question_shows_all() -> None:
    review = Review(QUIZ).narrow(Filter(search="ships")).look_at(LIT.id)
    assert now(review).id == LIT.id
    assert review.wanted.open


@pytest.mark.parametrize(("to", "at"), [(-5, 0), (1, 1), (99, 2)])
def test_moving_stays_within_what_is_shown(to: int, at: int) -> None:
    assert Review(QUIZ).move(to).at == at


def test_what_is_shown_and_counted_is_that_of_the_quiz_after_every_step() -> None:
    review = Review(QUIZ).narrow(Filter(status=Status.MADE))
    for step in ("drop", "undo", "redo", "keep", "undo"):
        review = getattr(review.move(1).move(0), step)()
        fresh = Review(review.quiz, review.wanted)
        assert (review.shown, review.statuses) == (fresh.shown, fresh.statuses)


def test_an_added_question_stands_where_its_fact_stands_in_the_text() -> None:
    review = Review(QUIZ).add(replace(YEAR, status=Status.KEPT))
    assert [question.id for question in review.quiz.questions] == [BUILT.id, YEAR.id, SHIPS.id, LIT.id]
    assert now(review).id == YEAR.id


def test_adding_can_be_undone_and_done_again() -> None:
    added = Review(QUIZ).add(YEAR)
    assert added.undo().quiz == QUIZ
    assert added.undo().redo().quiz == added.quiz


def test_adding_a_dropped_question_again_keeps_it() -> None:
    review = Review(QUIZ).drop().add(BUILT)
    assert statuses(review) == [Status.KEPT, Status.MADE, Status.MADE]


def test_another_question_of_the_same_identity_gets_one_of_its_own() -> None:
    review = Review(QUIZ).add(replace(BUILT, stem="Whose quay is it?"))
    assert len({question.id for question in review.quiz.questions}) == 4


@pytest.mark.parametrize("steps", [["drop"], ["drop", "undo"], ["drop", "undo", "redo"]])
def test_each_step_tells_what_it_changed(steps: list[str]) -> None:
    before = after = Review(QUIZ)
    for step in steps:
        before, after = after, getattr(after, step)()
    change = after.change_since(before)
    assert change is not None
    assert change.applied(before.quiz) == after.quiz


def test_looking_changes_nothing() -> None:
    review = Review(QUIZ)
    assert review.move(2).change_since(review) is None

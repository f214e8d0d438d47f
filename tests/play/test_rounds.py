from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.errors import NothingToAskError
from quizgen.play.choices import Mode, Order, Who
from quizgen.play.rounds import askable, check_playable, make_rounds
from quizgen.play.settings import Settings
from quizgen.quiz import Kind

from .samples import PICKED, TYPED, many, quiz


def test_only_the_kinds_that_are_set_are_asked() -> None:
    assert askable(quiz(PICKED, TYPED), Settings(kinds=(Kind.NUMBER,))) == (TYPED,)


@pytest.mark.parametrize("settings", [Settings(mode=Mode.OPTIONS), Settings(who=Who.HANDS)])
def test_options_only_and_hands_leave_out_what_has_no_options(settings: Settings) -> None:
    assert askable(quiz(PICKED, TYPED), settings) == (PICKED,)


def test_hands_are_never_asked_to_type() -> None:
    rounds = make_rounds([PICKED], Random(1), Settings(who=Who.HANDS, mode=Mode.TYPED))
    assert not rounds[0].typed


def test_the_order_of_the_text_is_kept_when_only_some_are_asked() -> None:
    questions = many(30).questions
    rounds = make_rounds(questions, Random(1), Settings(order=Order.TEXT, count=8))
    places = [questions.index(each.question) for each in rounds]
    assert places == sorted(places)
    assert places != list(range(8))


def test_settings_that_no_question_fits_are_refused() -> None:
    with pytest.raises(NothingToAskError, match="of that sort"):
        check_playable(quiz(PICKED), Settings(kinds=(Kind.DATE,)))


def test_dropped_distractors_make_a_question_typed_in_a_class_together() -> None:
    bare = replace(PICKED, distractors=())
    rounds = make_rounds([bare], Random(1), Settings(who=Who.CLASS))
    assert rounds[0].typed

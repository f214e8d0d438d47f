"""Questions as every format asks them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.export.format import LeftOut, Wishes
from quizgen.export.items import GAP, items, longer, no_options, options, shuffled
from quizgen.quiz import Kind, Source, Status

from .quizzes import FORBIDDEN, LIGHTHOUSE, PLAIN, SPLIT, cloze, question, quiz, typed


def test_dropped_questions_are_not_asked_and_not_spoken_of() -> None:
    kept, left_out = items(quiz(question(1), question(2, status=Status.DROPPED), question(3)))
    assert [item.id for item in kept] == ["lamp-1", "lamp-3"]
    assert [item.number for item in kept] == [1, 2]
    assert left_out == ()


def test_what_fails_a_check_is_left_out_with_the_first_reason() -> None:
    """Questions of one reason stand together, with their numbers."""
    made = quiz(typed(1, "a" * 80), question(2, "b" * 80), question(3), typed(4))
    kept, left_out = items(made, no_options, longer("answer", lambda item: [item.answer], 75))
    assert [item.id for item in kept] == ["lamp-3"]
    assert left_out == (LeftOut("no wrong options", (1, 4)), LeftOut("answer longer than 75 characters", (2,)))


def test_what_was_left_out_reads_as_a_line() -> None:
    assert str(LeftOut("no wrong options", (3,))) == "1 left out: no wrong options (question 3)"
    assert str(LeftOut("x", tuple(range(1, 13)))) == "12 left out: x (questions 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …)"


def test_length_is_counted_as_spreadsheets_do() -> None:
    """An emoji is two for them."""
    check = longer("answer", lambda item: [item.answer], 10)
    fits, too_long = (items(quiz(question(answer="🎉" * count)), check) for count in (5, 6))
    assert (len(fits[0]), len(too_long[0])) == (1, 0)


@pytest.mark.parametrize("changes", [{"stem": " "}, {"answer": "\n"}, {"stem": "\u00a0"}])
def test_question_without_words_is_left_out(changes: dict[str, str]) -> None:
    kept, left_out = items(quiz(replace(question(), **changes)))  # type: ignore[arg-type]  # mypy cannot follow **
    assert kept == ()
    assert left_out == (LeftOut("no question or no answer", (1,)),)


def test_gap_question_without_a_stem_is_its_sentence_with_the_gap() -> None:
    (item,), _ = items(quiz(cloze()))
    assert item.prompt == f"The lamp needed {GAP} litres of oil a year."


def test_texts_stand_on_one_line() -> None:
    (item,), _ = items(quiz(question(stem=SPLIT, distractors=(SPLIT, "b"), accept=(SPLIT + "c",))))
    for text in (item.prompt, *item.wrong, *item.accept):
        assert len(text.splitlines()) == 1
        assert "\t" not in text
    assert item.prompt == "one two three four five six seven"


def test_what_no_file_can_hold_is_shown_as_lost() -> None:
    (item,), _ = items(quiz(question(stem=FORBIDDEN)))
    assert item.prompt.encode().decode() == "bell\ufffd null\ufffd unit lone\ufffd end\ufffd"


def test_sentence_keeps_its_blanks_around_the_answer() -> None:
    (item,), _ = items(quiz(question()))
    assert item.sentence == ("The lamp needed ", "1,200", " litres of oil a year.")


def test_place_names_the_text_only_among_several() -> None:
    other = Source("other.txt", "Other")
    (alone,), _ = items(quiz(question()))
    (among,), _ = items(quiz(question(), sources=(LIGHTHOUSE, other)))
    assert alone.place == "The Lamp, sentence 7"
    assert among.place == "The Lighthouse, The Lamp, sentence 7"


def test_wrong_options_are_the_best_three_that_differ() -> None:
    texts = ("1,200", "900", "900 ", "TWELVE HUNDRED", "", "1,500", "2,400", "3,000")
    (item,), _ = items(quiz(question(distractors=texts)))
    assert item.wrong == ("900", "1,500", "2,400")


def test_number_worth_the_same_is_no_wrong_option() -> None:
    (item,), _ = items(quiz(question(kind=Kind.NUMBER, accept=(), distractors=("1200", "1 200", "900"))))
    assert item.wrong == ("900",)


def test_names_a_letter_apart_are_two_options() -> None:
    (item,), _ = items(quiz(question(answer="Johnson", distractors=("Johnston", "Jonson"))))
    assert item.wrong == ("Johnston", "Jonson")


def test_order_of_options_hangs_on_seed_question_and_version() -> None:
    (first, second), _ = items(quiz(question(1), question(2)))
    orders = {options(first, Wishes(seed)) for seed in range(300)}
    assert len(orders) > 5
    assert options(first, Wishes(3)) == options(first, Wishes(3))
    assert {options(first, Wishes(seed)) == options(second, Wishes(seed)) for seed in range(300)} == {True, False}
    assert {options(first, Wishes(seed), "B") == options(first, Wishes(seed)) for seed in range(300)} == {True, False}


def test_right_option_is_not_always_in_one_place() -> None:
    kept, _ = items(quiz(*(question(number) for number in range(40))))
    assert {options(item, Wishes()).index(item.answer) for item in kept} == {0, 1, 2, 3}


def test_shuffled_keeps_everything() -> None:
    assert sorted(shuffled(range(20), Wishes(1), "x")) == list(range(20))


def test_plain_quiz_is_what_the_tests_think() -> None:
    kept, _ = items(PLAIN)
    assert [item.has_options for item in kept] == [True, False, False, True]

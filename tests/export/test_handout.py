"""The hand-out as data."""

from __future__ import annotations

from quizgen.export.format import Wishes
from quizgen.export.handout import Asked, Handout, handout
from quizgen.export.items import items

from .quizzes import PLAIN, question, quiz, typed


def solution(asked: Asked) -> tuple[str, str]:
    """What is asked, and what its letter stands for on that sheet."""
    return asked.prompt, asked.options["ABCD".index(asked.letter)] if asked.letter else asked.answer


def many() -> Handout:
    """A hand-out of twelve questions."""
    return handout(quiz(*(question(number) for number in range(1, 13))), Wishes(1))


def test_versions_ask_the_same_in_another_order() -> None:
    a, b = many().sheets
    assert (a.version, b.version) == ("A", "B")
    assert [asked.number for asked in a.questions] == [asked.number for asked in b.questions] == list(range(1, 13))
    assert [asked.prompt for asked in a.questions] != [asked.prompt for asked in b.questions]
    assert sorted(asked.prompt for asked in a.questions) == sorted(asked.prompt for asked in b.questions)


def test_version_a_keeps_the_order_of_the_text() -> None:
    kept, _ = items(PLAIN)
    assert [asked.prompt for asked in handout(PLAIN, Wishes(5)).sheets[0].questions] == [item.prompt for item in kept]


def test_options_of_a_question_differ_between_the_versions() -> None:
    a, b = many().sheets
    other = {asked.prompt: asked.options for asked in b.questions}
    assert any(asked.options != other[asked.prompt] for asked in a.questions)
    assert all(sorted(asked.options) == sorted(other[asked.prompt]) for asked in a.questions)


def test_letters_of_both_keys_lead_to_the_right_answer() -> None:
    for made in (many(), handout(PLAIN, Wishes())):
        for sheet in made.sheets:
            assert all(solution(asked)[1] == asked.answer for asked in sheet.questions)


def test_seed_gives_another_version() -> None:
    made = quiz(*(question(number) for number in range(1, 13)))
    assert len({handout(made, Wishes(seed)).sheets[1] for seed in range(5)}) == 5
    assert handout(made, Wishes(2)) == handout(made, Wishes(2))


def test_two_questions_change_places() -> None:
    """With any seed: otherwise neighbours could copy."""
    made = quiz(question(1), typed(2))
    for seed in range(10):
        first = [sheet.questions[0].prompt for sheet in handout(made, Wishes(seed)).sheets]
        assert len(set(first)) == 2


def test_too_few_options_leave_a_line_to_write_on() -> None:
    (asked,) = handout(quiz(question(distractors=("900",))), Wishes()).sheets[0].questions
    assert (asked.options, asked.letter) == ((), "")

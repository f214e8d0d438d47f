from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import genanki
import pytest

from quizgen.anki.deck import deck_bytes
from quizgen.anki.notes import guid, hint, note
from quizgen.anki.notetypes import CHOICE, CLOZE, QUESTION
from tests.anki.quizzes import LIGHTHOUSE, cloze, question, quiz

if TYPE_CHECKING:
    from quizgen.quiz import Question
    from tests.anki.learner import Learner

CITY = question(1, "Seoul", distractors=("Moscow", "Oslo", "Lima", "Bern"))


def options(asked: Question) -> list[str]:
    """The options of its card, as they stand in the fields."""
    made = note(asked, LIGHTHOUSE, choice=True)
    named = zip((field.name for field in made.type.fields), made.fields, strict=True)
    return [text for name, text in named if name.startswith("Option") and text]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("Sergei Shoigu", "S_____ S_____"),
        ("1903", "19__"),
        ("12 May 1903", "1_ M__ 19__"),
        ("1,200", "1,2__"),
        ("ten", "t__"),
        ("about 15 per cent", "a____ 1_ p__ c___"),
        ("القاهرة", "ا______"),
        ("5", ""),
        ("", ""),
        ("—", ""),
        ("word " * 40, ""),
    ],
)
def test_a_hint_shows_the_shape_of_the_answer(answer: str, expected: str) -> None:
    assert hint(answer) == expected


def test_options_are_off_unless_asked_for() -> None:
    assert note(CITY, LIGHTHOUSE, choice=False).type is QUESTION
    assert note(CITY, LIGHTHOUSE, choice=True).type is CHOICE


def test_too_few_options_make_a_plain_question() -> None:
    assert note(replace(CITY, distractors=("Oslo",)), LIGHTHOUSE, choice=True).type is QUESTION
    assert note(replace(CITY, distractors=("Oslo", "Seoul", " ", "Oslo")), LIGHTHOUSE, choice=True).type is QUESTION


def test_a_gap_has_no_options() -> None:
    assert note(cloze(2, distractors=("1", "2")), LIGHTHOUSE, choice=True).type is CLOZE


def test_the_right_option_is_one_of_four() -> None:
    assert sorted(options(CITY)) == ['<span class="right">Seoul</span>', "Lima", "Moscow", "Oslo"]


def test_options_are_mixed_the_same_way_every_time() -> None:
    """By the question's identity: not by where it stands, nor by the order in which they were found."""
    moved = replace(CITY, sentence_number=99, distractors=("Lima", "Oslo", "Moscow"))
    assert options(moved) == options(CITY)


def test_the_right_option_is_not_always_in_one_place() -> None:
    places = [
        next(place for place, text in enumerate(options(replace(CITY, id=f"q{number}"))) if "right" in text)
        for number in range(200)
    ]
    assert all(30 < places.count(place) < 70 for place in range(4))


def test_an_option_that_goes_leaves_the_others_in_order() -> None:
    fewer = replace(CITY, distractors=("Moscow", "Lima"))
    assert options(fewer) == [text for text in options(CITY) if text != "Oslo"]


def test_each_form_of_a_question_is_a_note_of_its_own() -> None:
    """Anki refuses a note that it knows under another note type."""
    guids = {note(asked, LIGHTHOUSE, choice=choice).guid for asked, choice in ((CITY, True), (CITY, False))}
    guids.add(note(cloze(1), LIGHTHOUSE, choice=False).guid)
    assert len(guids) == 3


def test_front_and_back_show_the_options_in_one_order(learner: Learner) -> None:
    asked = [replace(CITY, id=f"q{number}") for number in range(12)]
    learner.take(deck_bytes(replace(quiz(*asked), multiple_choice=True)))
    for card in learner.cards():
        front, back = (re.findall(r"<li.*?</li>", side) for side in (card.question(), card.answer()))
        assert len(front) == 4
        assert front == back


@pytest.mark.parametrize("number", range(20))
def test_a_guid_is_that_of_genanki(number: int) -> None:
    """So that decks of every release have the same."""
    asked = replace(CITY, id=f"é{number}")
    assert guid(asked, QUESTION) == genanki.guid_for("quizgen", asked.id)
    assert guid(asked, CHOICE) == genanki.guid_for("quizgen", asked.id, "choice")

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.chapters import chapters, subdeck
from quizgen.quiz import Chapter, Question, Quiz, Source
from tests.again.samples import question, quiz


def asked(*headings: str, source: str = "light.txt") -> tuple[Question, ...]:
    """A question under each heading."""
    return tuple(question(chapter=heading, source=source) for heading in headings)


def decks(made: Quiz, before: tuple[Chapter, ...] = ()) -> list[str]:
    """What the parts are called."""
    return [part.deck for part in chapters(made, before)]


def test_each_chapter_is_a_part_in_the_order_of_the_text() -> None:
    assert decks(quiz(*asked("The Lamp", "The Lamp", "The Fog"))) == ["01 The Lamp", "02 The Fog"]


@pytest.mark.parametrize("headings", [(), ("",), ("The Lamp", "The Lamp"), ("", "")])
def test_a_text_of_one_piece_has_no_parts(headings: tuple[str, ...]) -> None:
    assert chapters(quiz(*asked(*headings))) == ()


def test_of_several_texts_each_is_a_part() -> None:
    texts = (Source("a", "The Lamp"), Source("b", "The Fog"))
    both = (*asked("One", "Two", source="a"), *asked("Three", source="b"))
    made = replace(quiz(*both), sources=texts)
    assert chapters(made) == (Chapter("a", "", "01 The Lamp"), Chapter("b", "", "02 The Fog"))


@pytest.mark.parametrize(
    ("heading", "deck"),
    [("1. Oil", "01 Oil"), ("3.2: Oil", "01 Oil"), ("12 Years", "01 12 Years"), ("1984", "01 1984"), ("1. ", "01 1. ")],
)
def test_a_heading_has_one_number(heading: str, deck: str) -> None:
    assert decks(quiz(*asked(heading, "Other")))[0] == deck


def test_a_part_keeps_its_name_and_a_new_one_finds_its_place() -> None:
    """With other numbers, each later chapter's new cards would go into a deck of another name."""
    before = chapters(quiz(*asked("B", "D")))
    now = quiz(*asked("A", "B", "C", "C2", "D", "E"))
    found = decks(now, before)
    assert found == ["00 A", "01 B", "01b C", "01c C2", "02 D", "03 E"]
    assert sorted(found) == found
    assert decks(now, chapters(now, before)) == found


def test_a_part_without_questions_keeps_its_name_for_later() -> None:
    before = chapters(quiz(*asked("A", "B")))
    without = chapters(quiz(*asked("B", "C")), before)
    assert decks(quiz(*asked("A", "B", "C")), without) == ["01 A", "02 B", "03 C"]


def test_a_text_in_parts_stays_so_when_another_joins() -> None:
    before = chapters(quiz(*asked("A", "B")))
    texts = (Source("light.txt", "Light"), Source("b", "The Fog"))
    now = replace(quiz(*asked("A", "B"), *asked("X", "Y", source="b")), sources=texts)
    assert decks(now, before) == ["01 A", "02 B", "03 The Fog"]


def test_a_question_belongs_to_its_chapter_or_its_text_or_the_deck() -> None:
    (one,) = asked("A")
    assert subdeck(one, {("light.txt", "A"): "01 A", ("light.txt", ""): "x"}) == "01 A"
    assert subdeck(one, {("light.txt", ""): "02 Light"}) == "02 Light"
    assert subdeck(one, {("other", "A"): "01 A"}) == ""


def test_many_parts_in_between_have_names_of_their_own() -> None:
    before = chapters(quiz(*asked("A", "B")))
    found = decks(quiz(*asked("A", *(f"x{number}" for number in range(40)), "B")), before)
    assert len(set(found)) == 42

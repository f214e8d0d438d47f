"""What a deck tells of the quiz it was written from."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pytest

from quizgen.again.content import same_card
from quizgen.again.merging import first_made, made_again
from quizgen.anki.deck import deck_bytes
from quizgen.anki.reading import deck_quiz
from quizgen.quiz import Quiz, Source
from tests.anki.quizzes import LIGHTHOUSE, MADE, cloze, question, quiz
from tests.anki.test_fieldtext import AS_WRITTEN


def read_back(written: Quiz) -> Quiz:
    """The quiz written as a deck and read."""
    found = deck_quiz(deck_bytes(written))
    assert found is not None
    return found


@pytest.mark.parametrize("choice", [False, True])
@pytest.mark.parametrize("text", AS_WRITTEN)
def test_a_deck_tells_what_its_cards_show(text: str, *, choice: bool) -> None:
    gap = cloze(2, text, sentence=f"{text} {text}!", answer_start=len(text) + 1, answer_end=2 * len(text) + 1)
    asked = question(1, text, stem=f"What is {text}?", changed=MADE - 5, distractors=("a", f"b{text}"))
    read = read_back(replace(quiz(asked, gap), multiple_choice=choice))
    assert same_card(read.questions[0], replace(asked, distractors=read.questions[0].distractors), choice=False)
    assert same_card(read.questions[1], gap, choice=False)
    assert [one.changed for one in read.questions] == [MADE - 5, MADE]
    assert set(read.questions[0].distractors) == ({"a", f"b{text}"} if choice else set())
    assert read.multiple_choice is choice


def test_a_deck_made_again_without_a_quiz_file_changes_only_what_changed() -> None:
    first = first_made(quiz(question(1, chapter="A"), question(2, chapter="B"), cloze(3, chapter="B")))
    now = quiz(question(1, chapter="A"), question(2, "1,300", chapter="B"), cloze(3, chapter="B"), made=MADE + 60)
    made = made_again(now, read_back(first))
    assert [one.changed for one in made.questions] == [MADE, MADE + 60, MADE]
    assert made.chapters == first.chapters


def test_the_parts_of_several_texts_are_known_again() -> None:
    texts = (LIGHTHOUSE, Source("fog.txt", "The Fog"))
    first = first_made(quiz(question(1), question(2, source="fog.txt"), sources=texts))
    assert made_again(replace(first, made=MADE + 60, chapters=()), read_back(first)).chapters == first.chapters


def _zip(name: str, data: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(name, data)
    return file.getvalue()


@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04", _zip("other", b""), _zip("collection.anki2", b"x"), _zip("collection.anki2", b"")]
)
def test_what_is_no_deck_tells_nothing(data: bytes) -> None:
    assert deck_quiz(data) is None


def test_a_broken_deck_tells_nothing() -> None:
    data = deck_bytes(quiz(question(1)))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        database = archive.read("collection.anki2")
    for place in range(0, len(database), 4096):
        broken = database[:place] + b"\xff" * 2048 + database[place + 2048 :]
        deck_quiz(_zip("collection.anki2", broken))

from __future__ import annotations

import io
import json
import sqlite3
import tempfile
import zipfile
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from quizgen.anki.deck import deck_bytes, deck_id, deck_name
from quizgen.errors import NothingToAskError, QuizFileError
from quizgen.quiz import Question, Source, Status
from tests.anki.quizzes import LIGHTHOUSE, MADE, cloze, question, quiz

if TYPE_CHECKING:
    from pathlib import Path


def rows(data: bytes, query: str) -> list[Any]:
    """What the deck's database answers."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive, closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(archive.read("collection.anki2"))
        return connection.execute(query).fetchall()


def description(data: bytes) -> str:
    """The description of the one deck that is not Anki's own."""
    decks = json.loads(rows(data, "select decks from col")[0][0])
    return str(next(deck["desc"] for deck in decks.values() if deck["name"] != "Default"))


def test_the_same_quiz_and_time_give_the_same_bytes() -> None:
    made = quiz(question(1), cloze(2))
    assert deck_bytes(made) == deck_bytes(made)


def test_no_file_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    deck_bytes(quiz(question()))
    assert list(tmp_path.iterdir()) == []


def test_the_file_is_packed_and_does_not_say_when() -> None:
    with zipfile.ZipFile(io.BytesIO(deck_bytes(quiz(question())))) as archive:
        assert {entry.compress_type for entry in archive.infolist()} == {zipfile.ZIP_DEFLATED}
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.read("media") == b"{}"


def test_a_note_is_known_by_its_question_alone() -> None:
    """A changed answer changes the note; it makes no second one."""
    before = rows(deck_bytes(quiz(question(1, "1,200"))), "select guid from notes")
    after = rows(deck_bytes(quiz(question(1, "1,300"), title="Other", made=MADE + 9)), "select guid from notes")
    assert before == after == [("E9i}b2^QJ(",)]


def test_dropped_questions_are_left_out() -> None:
    made = quiz(question(1), question(2, status=Status.DROPPED), question(3, status=Status.KEPT))
    assert len(rows(deck_bytes(made), "select id from notes")) == 2


def test_cards_are_due_in_the_order_of_the_quiz() -> None:
    made = quiz(question(3), cloze(1), question(2))
    assert rows(deck_bytes(made), "select due from cards order by id") == [(1,), (2,), (3,)]


def test_notes_are_dated_by_when_they_were_made_or_changed() -> None:
    data = deck_bytes(quiz(question(1), question(2, changed=MADE - 500)))
    assert rows(data, "select mod from notes order by id") == [(MADE,), (MADE - 500,)]


def test_a_quiz_with_nothing_left_is_refused() -> None:
    with pytest.raises(NothingToAskError):
        deck_bytes(quiz(question(status=Status.DROPPED)))


@pytest.mark.parametrize(
    ("bad", "side"),
    [
        (question(stem=" \n"), "stem"),
        (question(answer=""), "answer"),
        (cloze(answer_start=4, answer_end=4), "gap"),
    ],
)
def test_a_card_with_an_empty_side_is_refused(bad: Question, side: str) -> None:
    with pytest.raises(QuizFileError, match=f"The {side} of question '{bad.id}' is empty"):
        deck_bytes(quiz(bad))


def test_a_cloze_needs_no_stem() -> None:
    assert len(rows(deck_bytes(quiz(cloze(stem=""))), "select id from cards")) == 1


def test_two_questions_with_one_id_are_refused() -> None:
    with pytest.raises(QuizFileError, match="lamp-1"):
        deck_bytes(quiz(question(1), question(1)))


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Lights", "Lights"),
        ("std::vector", "std:vector"),
        (" a \n b\x1f ", "a b\ufffd"),
        ("::", "quizgen"),
        ("", "quizgen"),
        ("x" * 5000, "x" * 99 + "…"),
    ],
)
def test_a_title_names_one_deck(title: str, expected: str) -> None:
    assert deck_name(title) == expected


def test_a_decks_id_comes_from_its_title_alone() -> None:
    assert deck_id("Lights") == 1_204_611_006_700
    assert deck_id("Lights") != deck_id("Lights 2")


def test_the_description_says_what_from_where_and_when() -> None:
    text = description(deck_bytes(quiz(question(1), cloze(2))))
    assert "2 questions (2 numbers) from 1 text, made by quizgen on 2023-11-14" in text
    assert "<bdi>The Lighthouse</bdi> (2021-05-04): 2 questions" in text
    assert "To update" in text


def test_the_description_escapes_titles_and_names_only_texts_that_are_asked_about() -> None:
    sources = (LIGHTHOUSE, Source("b", "<img src=x>"), Source("c", "Unused"))
    text = description(deck_bytes(quiz(question(1), question(2, source="b"), sources=sources)))
    assert "&lt;img src=x&gt;" in text
    assert "Unused" not in text


def test_a_long_list_of_texts_is_cut() -> None:
    sources = tuple(Source(f"s{number}", f"Text {number}") for number in range(30))
    asked = [question(number, source=f"s{number}") for number in range(30)]
    text = description(deck_bytes(quiz(*asked, sources=sources)))
    assert "Text 19<" in text
    assert "Text 20<" not in text
    assert "and 10 texts more" in text

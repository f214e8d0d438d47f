"""The text for Anki, imported into a real collection by the official library."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from quizgen.export import anki_text
from quizgen.export.format import Wishes
from quizgen.export.items import items
from quizgen.quiz import Form

from .quizzes import FORBIDDEN, PLAIN, SPLIT, cloze, hostile, question, quiz

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from quizgen.quiz import Quiz

pytest.importorskip("anki", reason="the official library has no version for this Python")


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Any]:
    """An empty collection of Anki."""
    from anki.collection import Collection  # noqa: PLC0415 - skipped above where it is missing

    collection = Collection(str(tmp_path / "collection.anki2"))
    yield collection
    collection.close()


def imported(collection: Any, made: Quiz, folder: Path) -> Any:
    """The log of importing the quiz as the file's header lines say, with nothing chosen by hand."""
    from anki.collection import ImportCsvRequest  # noqa: PLC0415 - as above

    path = folder / "quiz.anki.tsv"
    path.write_bytes(anki_text.write(made, Wishes()).data)
    metadata = collection.get_csv_metadata(str(path), None)
    return collection.import_csv(ImportCsvRequest(path=str(path), metadata=metadata)).log


def notes(collection: Any) -> list[Any]:
    """All notes, in the order in which they came."""
    return [collection.get_note(note) for note in sorted(collection.find_notes(""))]


def as_shown(text: str) -> str:
    """What a card shows of a field."""
    import html  # noqa: PLC0415 - a name of this file's subject

    return html.unescape(re.sub(r"<br>", "\n", text))


@pytest.mark.parametrize(
    "made",
    [PLAIN, hostile(), quiz(question(stem=SPLIT, answer=FORBIDDEN), title=SPLIT)],
    ids=["plain", "hostile", "split"],
)
def test_every_question_becomes_a_note_with_its_texts(collection: Any, tmp_path: Path, made: Quiz) -> None:
    log = imported(collection, made, tmp_path)
    kept, _ = items(made)
    assert (len(log.new), log.found_notes) == (len(kept), len(kept))
    for note, item in zip(notes(collection), kept, strict=True):
        assert as_shown(note["Front"]) == item.prompt
        assert as_shown(re.sub(r"</?(b|u|small)>", "", note["Back"])).split("\n") == [
            item.answer,
            "",
            "".join(item.sentence),
            item.place,
        ]
        assert note.tags == ["quizgen::kind::name"]


def test_every_note_has_one_card_in_the_deck_of_the_title(collection: Any, tmp_path: Path) -> None:
    imported(collection, hostile(), tmp_path)
    cards = [collection.get_card(card) for card in collection.find_cards("")]
    assert len(cards) == len(notes(collection))
    assert {collection.decks.name(card.did) for card in cards} == {"<b>Title</b> & :one:/two #=~{}"}
    for card in cards:
        assert "[sound:" not in card.question()
        assert "<script" not in card.question() + card.answer()
        assert "[anki:" not in card.question() + card.answer()
    message, clean = collection.fix_integrity()
    assert clean, message


def test_file_imported_twice_changes_nothing(collection: Any, tmp_path: Path) -> None:
    imported(collection, PLAIN, tmp_path)
    log = imported(collection, PLAIN, tmp_path)
    assert (len(log.new), len(log.updated), len(notes(collection))) == (0, 0, 4)


def test_changed_question_updates_its_note(collection: Any, tmp_path: Path) -> None:
    imported(collection, quiz(question(1), question(2)), tmp_path)
    log = imported(collection, quiz(question(1), question(2, stem="Another?"), question(3)), tmp_path)
    assert (len(log.new), len(log.updated)) == (1, 1)
    assert notes(collection)[1]["Front"] == "Another?"


def test_gap_becomes_a_plain_note(collection: Any, tmp_path: Path) -> None:
    gap = cloze()
    assert gap.form is Form.CLOZE
    imported(collection, quiz(gap), tmp_path)
    assert notes(collection)[0]["Front"] == "The lamp needed _____ litres of oil a year."


def test_spreadsheet_finds_no_formula_in_it() -> None:
    lines = anki_text.write(hostile(), Wishes()).data.decode("utf-8").splitlines()[8:]
    cells = [cell for line in lines for cell in line.split("\t")]
    assert not [cell for cell in cells if cell.lstrip('"')[:1] in set("=+-@")]

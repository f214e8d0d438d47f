"""A quiz as an Anki deck: the bytes of an .apkg file.

What Anki does when a deck is imported again hangs on three things. A note is known by its guid, which comes
from the question's id, so a changed answer changes the note and makes no second one. A note is only replaced
by one with a later time, which is why `deck_bytes` is told the time. And notes no longer in the deck stay
with the learner.

Nothing touches the disk: genanki's own writer leaves a file in the temporary folder each time, stores the
database uncompressed (five times the size), and gives the same deck other bytes each time.
"""

from __future__ import annotations

import hashlib
import itertools
import re
import sqlite3
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import genanki

from quizgen.anki.fieldtext import cloze_text, html_text, marked_sentence, shown, source_line
from quizgen.anki.notetypes import CLOZE, NOTE_TYPES, QUESTION, NoteType, model_of
from quizgen.anki.tags import tags
from quizgen.errors import NothingToAskError, QuizFileError
from quizgen.quiz import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quizgen.quiz import Question, Quiz

_LONGEST_NAME = 100
"""Of a deck, in characters, since it stands in a list of decks; the description has the whole titles."""

_LISTED_SOURCES = 20
"""How many sources the description names, since it stands above the button that starts the deck."""

_REGULAR_FILE = 0o644 << 16
_UNIX = 3


def deck_bytes(quiz: Quiz, made: int, changed: Mapping[str, int] | None = None) -> bytes:
    """The quiz as an .apkg file, the same bytes for the same quiz and times; dropped questions are left out.

    A learner's note is replaced by one with the same guid and a later time, as a whole: all its fields and
    tags. A changed question written with the time it had before is not taken over, without a word; an
    unchanged one written with a later time takes away what the learner added to it. Hence a time for each
    question.

    Args:
        quiz: The quiz; its title becomes the deck's name.
        made: When the questions were made or last changed, in seconds since 1970.
        changed: The same for single questions, by their ids, where it is known.

    Raises:
        NothingToAskError: Every question is dropped, or there was none.
        QuizFileError: A question has nothing to show on a side of its card, or shares its id with another.
    """
    asked = quiz.asked()
    if not asked.questions:
        raise NothingToAskError("The quiz has no question left for a deck", "Keep at least one of its questions.")
    _check(asked)
    deck = genanki.Deck(deck_id(quiz.title), deck_name(quiz.title), _description(asked, made))
    for note in _notes(asked, changed or {}):
        deck.add_note(note)
    return _package(_database(deck, made))


def deck_name(title: str) -> str:
    """The title as the name of one deck: `::` would make a deck within a deck."""
    name = " ".join(re.sub(":{2,}", ":", shown(title)).split())
    short = name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1].rstrip() + "…"
    return short.strip(":") or "quizgen"


def deck_id(title: str) -> int:
    """The deck's id: the same for the same title, and as large as those that Anki makes from the time."""
    digest = hashlib.sha256(title.encode("utf-8", "surrogatepass")).digest()
    return (1 << 40) + int.from_bytes(digest[:5], "big")


def _check(quiz: Quiz) -> None:
    """Refuses what Anki loses without a word: a note without a card, a second note with the same guid."""
    seen: set[str] = set()
    for question in quiz.questions:
        if question.id in seen:
            raise QuizFileError(f"Two questions have the id {question.id!r}", "Give one of them another id.")
        seen.add(question.id)
        for side, text in _sides(question).items():
            if not text.strip():
                raise QuizFileError(f"The {side} of question {question.id!r} is empty", "Fill it in, or drop it.")


def _sides(question: Question) -> dict[str, str]:
    """What must not be empty on a card, by what a user calls it."""
    if question.form is Form.CLOZE:
        return {"gap": question.sentence[question.answer_start : question.answer_end]}
    return {"stem": question.stem, "answer": question.answer}


# genanki has no types, so mypy sees its classes as Any.
class _Note(genanki.Note):  # type: ignore[misc]
    """A genanki note with its own time of change; genanki gives every note that of the package."""

    changed: int | None = None

    def write_to_db(self, cursor: sqlite3.Cursor, timestamp: float, deck_id: int, id_gen: Iterator[int]) -> None:
        super().write_to_db(cursor, timestamp if self.changed is None else self.changed, deck_id, id_gen)


def _notes(quiz: Quiz, changed: Mapping[str, int]) -> Iterator[_Note]:
    models = {note_type.id: model_of(note_type) for note_type in NOTE_TYPES}
    sources = {source.name: source for source in quiz.sources}
    for position, question in enumerate(quiz.questions, start=1):
        source = sources[question.source]
        note_type, values = _cloze(question) if question.form is Form.CLOZE else _question(question)
        values |= {
            "Source": source_line(question, source),
            "Kind": question.kind.value,
            "Id": html_text(question.id),
        }
        note = _Note(
            model=models[note_type.id],
            fields=[values.get(field.name, "") for field in note_type.fields],
            tags=tags(question, source),
            guid=genanki.guid_for("quizgen", question.id),
            # With genanki's 0 for all, Anki shows the cards in no order at all.
            due=position,
        )
        note.changed = changed.get(question.id)
        yield note


def _question(question: Question) -> tuple[NoteType, dict[str, str]]:
    return QUESTION, {
        "Question": html_text(question.stem),
        "Answer": html_text(question.answer),
        "Context": marked_sentence(question),
    }


def _cloze(question: Question) -> tuple[NoteType, dict[str, str]]:
    return CLOZE, {"Text": cloze_text(question)}


def _description(quiz: Quiz, made: int) -> str:
    """What Anki shows above the deck's button, as HTML."""
    questions = _counted(len(quiz.questions), "question")
    texts = _counted(len({question.source for question in quiz.questions}), "text")
    kinds = Counter(question.kind for question in quiz.questions)
    counts = ", ".join(_counted(kinds[kind], kind.value) for kind in Kind if kinds[kind])
    day = datetime.fromtimestamp(made, UTC).date().isoformat()
    return (
        f"<p>{questions} ({counts}) from {texts}, made by quizgen on {day}.</p>"
        f"<ul>{''.join(_source_items(quiz))}</ul>"
        "<p>To update this deck, make it again from the same texts and import it. What you have learnt stays."
        " A question that is replaced loses what you added to it; one that is no longer in the deck stays"
        " until you delete it.</p>"
    )


def _source_items(quiz: Quiz) -> Iterator[str]:
    questions = Counter(question.source for question in quiz.questions)
    used = [source for source in quiz.sources if questions[source.name]]
    for source in used[:_LISTED_SOURCES]:
        day = f" ({html_text(source.date)})" if source.date else ""
        count = _counted(questions[source.name], "question")
        yield f"<li><bdi>{html_text(source.title)}</bdi>{day}: {count}</li>"
    if len(used) > _LISTED_SOURCES:
        yield f"<li>and {_counted(len(used) - _LISTED_SOURCES, 'text')} more</li>"


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _database(deck: genanki.Deck, made: int) -> bytes:
    """The deck as an Anki collection of schema 11, which every version of Anki and AnkiDroid reads."""
    with closing(sqlite3.connect(":memory:")) as connection:
        # Anki gives a note another id when it has one already, so decks made in the same second do no harm.
        genanki.Package(deck).write_to_db(connection.cursor(), made, itertools.count(made * 1000))
        connection.commit()
        return connection.serialize()


def _package(database: bytes) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        for name, data in (("collection.anki2", database), ("media", b"{}")):
            entry = ZipInfo(name)  # dated 1980, so that the same deck has the same bytes
            entry.compress_type, entry.create_system, entry.external_attr = ZIP_DEFLATED, _UNIX, _REGULAR_FILE
            archive.writestr(entry, data)
    return file.getvalue()

"""A deck that quizgen wrote, read back: what is known of its questions where no quiz file was kept.

A deck holds less than a quiz file: neither what a person dropped nor questions of the past. But identities and times
are in it, and with them a deck made again changes those notes alone whose questions changed.
"""

from __future__ import annotations

import html
import re
import sqlite3
import zlib
from contextlib import closing
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

import msgspec

from quizgen.anki.notetypes import CHOICE, NOTE_TYPES
from quizgen.quiz import Chapter, Form, Kind, Question, Quiz, Source

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_LARGEST = 1 << 30
"""Bytes of a database that is read; 20,000 notes are a hundredth of that."""

_NOTES = (
    "select cast(n.mid as integer), min(max(cast(n.mod as integer), 0), 253402300799), cast(n.flds as text),"
    " cast(c.did as integer) from notes n join cards c on c.nid = n.id order by n.id"
)
_TAG = re.compile(r"<[^>]*>")
_GAP = re.compile(r"(.*)\{\{c1::(.*)\}\}(.*)", re.DOTALL)
_MARKED = re.compile(r"(.*)<mark>(.*)</mark>(.*)", re.DOTALL)
_PLACE = re.compile(r"<bdi>(.*?)</bdi>")
_NUMBER = re.compile(r"<bdi>sentence (\d+)</bdi>")
_PART = re.compile(r"\d+[a-z]* (.*)")

_NO_DECK = (
    *(BadZipFile, EOFError, NotImplementedError, OSError, RuntimeError, zlib.error),  # zipfile
    *(sqlite3.Error, ValueError, KeyError),  # a table, a number, a field that is not what or where it should be
)

_Row = tuple[int, int, str, int]


class _Deck(msgspec.Struct):
    """What is read of a deck."""

    name: str


def deck_quiz(deck: bytes) -> Quiz | None:
    """The quiz that a deck was written from, as far as the deck tells; None if it is no deck of quizgen's.

    Args:
        deck: The bytes of an .apkg file; they may be anything.
    """
    try:
        with ZipFile(BytesIO(deck)) as archive:
            if not 0 < archive.getinfo("collection.anki2").file_size <= _LARGEST:
                return None
            rows, names = _content(archive.read("collection.anki2"))
        return _quiz(rows, names)
    except _NO_DECK:
        return None


def _content(database: bytes) -> tuple[list[_Row], dict[int, str]]:
    """The notes with the decks of their cards, and the decks' names."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(database)
        names: dict[int, str] = {}
        for (decks,) in connection.execute("select cast(decks as text) from col"):
            names |= {number: deck.name for number, deck in msgspec.json.decode(decks, type=dict[int, _Deck]).items()}
        return list(connection.execute(_NOTES)), names


def _quiz(rows: Sequence[_Row], names: Mapping[int, str]) -> Quiz | None:
    types = {note_type.id: note_type for note_type in NOTE_TYPES}
    questions: list[Question] = []
    parts: dict[Chapter, None] = {}
    title = ""
    for type_number, changed, text, deck in rows:
        if type_number not in types:
            continue
        named = zip((field.name for field in types[type_number].fields), text.split("\x1f"), strict=True)
        question = _question(dict(named), changed)
        title, _, part = names[deck].partition("::")
        match = _PART.match(part)
        if match:
            heading = "" if match[1] == question.source else match[1]
            parts[Chapter(question.source, heading, part)] = None
        questions.append(question)
    if not questions:
        return None
    sources = tuple(Source(name, name) for name in dict.fromkeys(question.source for question in questions))
    return Quiz(
        title, sources, tuple(questions), made=max(question.changed for question in questions),
        multiple_choice=any(number == CHOICE.id for number, *_ in rows), chapters=tuple(parts),
    )  # fmt: skip


def _question(fields: Mapping[str, str], changed: int) -> Question:
    """The question of a note; its text goes by its title, since the deck does not say what its file was called."""
    is_cloze = "Text" in fields
    match = _GAP.match(fields["Text"]) if is_cloze else _MARKED.match(fields["Context"])
    before, gap, after = map(_plain, match.groups()) if match else (_plain(fields.get("Context", "")), "", "")
    places = _PLACE.findall(fields["Source"])
    number = _NUMBER.search(fields["Source"])
    return Question(
        id=_plain(fields["Id"]),
        source=_plain(places[0]) if places else "",
        stem=_plain(fields.get("Question", "")),
        answer=gap if is_cloze else _plain(fields["Answer"]),
        kind=Kind(fields["Kind"]),
        start=0,
        end=0,
        sentence=before + gap + after,
        answer_start=len(before),
        answer_end=len(before) + len(gap),
        sentence_number=int(number[1]) if number else 0,
        distractors=tuple(_wrong(fields)),
        form=Form.CLOZE if is_cloze else Form.QUESTION,
        changed=changed,
    )


def _wrong(fields: Mapping[str, str]) -> Iterator[str]:
    """The wrong options of a card that has options."""
    options = (text for name, text in fields.items() if name.startswith("Option ") and text)
    return (_plain(text) for text in options if 'class="right"' not in text)


def _plain(text: str) -> str:
    """The text that a field shows."""
    return html.unescape(_TAG.sub("", text))

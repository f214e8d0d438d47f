"""Decks as the bytes of an .apkg file.

Nothing touches the disk: genanki's own writer leaves a file in the temporary folder each time, stores the database
uncompressed (five times the size), and gives the same deck other bytes each time.
"""

from __future__ import annotations

import itertools
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import genanki

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizgen.anki.notes import Note

_REGULAR_FILE = 0o644 << 16
_UNIX = 3

_NOTE = "insert into notes values (?, ?, ?, ?, -1, ?, ?, '', 0, 0, '')"
"""Sort field and checksum are left empty: Anki makes them anew of every note it imports."""

_CARD = "insert into cards values (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')"
"""A new card, the first and only one of its note."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A note and where it belongs.

    Attributes:
        note: The note.
        deck: The id of its deck.
        changed: When it last changed, in seconds since 1970.
        position: The place of its card among the new ones, from 1.
    """

    note: Note
    deck: int
    changed: int
    position: int


def package(decks: Sequence[genanki.Deck], notes: Iterable[Placed], made: int) -> bytes:
    """The decks as an .apkg file, the same bytes for the same decks, notes and time.

    Args:
        decks: The decks, with the models of their notes but without the notes.
        notes: The notes of all decks.
        made: When they were made, in seconds since 1970.
    """
    return _zipped(_database(decks, notes, made))


def _database(decks: Sequence[genanki.Deck], notes: Iterable[Placed], made: int) -> bytes:
    """The decks as an Anki collection of schema 11, which every version of Anki and AnkiDroid reads."""
    with closing(sqlite3.connect(":memory:")) as connection:
        cursor = connection.cursor()
        genanki.Package(decks).write_to_db(cursor, made, itertools.count(made * 1000))
        _drop_indexes(cursor)
        # Not through genanki's notes: those have one time for all, and take three times as long to write.
        cards: list[tuple[int, ...]] = []
        cursor.executemany(_NOTE, _note_rows(notes, made * 1000, cards))
        cursor.executemany(_CARD, cards)
        connection.commit()
        return connection.serialize()


def _drop_indexes(cursor: sqlite3.Cursor) -> None:
    """They serve a collection that is learnt from; in a package, which is read once, they are half of the file."""
    names = cursor.execute("select name from sqlite_master where type = 'index' and sql is not null").fetchall()
    for (name,) in names:
        cursor.execute(f'drop index "{name}"')


def _note_rows(notes: Iterable[Placed], first: int, cards: list[tuple[int, ...]]) -> Iterator[tuple[object, ...]]:
    """A row for each note; the row of its card goes to `cards`.

    Anki gives a note another id when it has that one already, so decks made in the same second do no harm.
    """
    for number, placed in zip(itertools.count(first, 2), notes, strict=False):
        note = placed.note
        cards.append((number + 1, number, placed.deck, placed.changed, placed.position))
        yield number, note.guid, note.type.id, placed.changed, f" {' '.join(note.tags)} ", "\x1f".join(note.fields)


def _zipped(database: bytes) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        for name, data in (("collection.anki2", database), ("media", b"{}")):
            entry = ZipInfo(name)  # dated 1980, so that the same deck has the same bytes
            entry.compress_type, entry.create_system, entry.external_attr = ZIP_DEFLATED, _UNIX, _REGULAR_FILE
            archive.writestr(entry, data)
    return file.getvalue()

"""Decks as the bytes of an .apkg file.

Nothing touches the disk: genanki's own writer leaves a file in the temporary folder each time, stores the database
uncompressed (five times the size), and gives the same deck other bytes each time.
"""

from __future__ import annotations

import itertools
import sqlite3
from contextlib import closing
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import genanki

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_REGULAR_FILE = 0o644 << 16
_UNIX = 3


# genanki has no types, so mypy sees its classes as Any.
class TimedNote(genanki.Note):  # type: ignore[misc]
    """A genanki note with its own time of change; genanki gives every note that of the package."""

    changed: int = 0

    def write_to_db(self, cursor: sqlite3.Cursor, timestamp: float, deck_id: int, id_gen: Iterator[int]) -> None:
        """Write the note and its cards; a note without a time of its own has that of the package."""
        super().write_to_db(cursor, self.changed or timestamp, deck_id, id_gen)


def package(decks: Sequence[genanki.Deck], made: int) -> bytes:
    """The decks as an .apkg file, the same bytes for the same decks and time.

    Args:
        decks: The decks.
        made: When they were made, in seconds since 1970.
    """
    return _zipped(_database(decks, made))


def _database(decks: Sequence[genanki.Deck], made: int) -> bytes:
    """The decks as an Anki collection of schema 11, which every version of Anki and AnkiDroid reads."""
    with closing(sqlite3.connect(":memory:")) as connection:
        # Anki gives a note another id when it has one already, so decks made in the same second do no harm.
        genanki.Package(decks).write_to_db(connection.cursor(), made, itertools.count(made * 1000))
        connection.commit()
        return connection.serialize()


def _zipped(database: bytes) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        for name, data in (("collection.anki2", database), ("media", b"{}")):
            entry = ZipInfo(name)  # dated 1980, so that the same deck has the same bytes
            entry.compress_type, entry.create_system, entry.external_attr = ZIP_DEFLATED, _UNIX, _REGULAR_FILE
            archive.writestr(entry, data)
    return file.getvalue()

"""A learner's collection, kept by the official `anki` library, into which decks are imported."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

collection = pytest.importorskip("anki.collection", reason="the anki library has no build for Python 3.11")

SCHEDULE = "select id, did, ord, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data from cards"
"""All that Anki knows of what was learnt, but for when it last looked at the card."""


class Learner:
    """A learner's collection into which decks are imported."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.notes: Any = collection.Collection(str(folder / "collection.anki2"))

    def take(self, data: bytes, *, through_add_on: bool = False) -> Any:
        """Imports a deck and gives Anki's log of it.

        Args:
            data: The deck.
            through_add_on: With the options that it is imported with when AnkiConnect asks for it.
        """
        path = self.folder / "deck.apkg"
        path.write_bytes(data)
        options = collection.ImportAnkiPackageOptions(
            merge_notetypes=through_add_on, with_scheduling=through_add_on, with_deck_configs=through_add_on
        )
        request = collection.ImportAnkiPackageRequest(package_path=str(path), options=options)
        return self.notes.import_anki_package(request).log

    def cards(self) -> list[Any]:
        """All cards, in the order in which they will be shown."""
        cards = [self.notes.get_card(number) for number in self.notes.find_cards("")]
        return sorted(cards, key=lambda card: card.due)

    def note(self, identity: str) -> Any:
        """The note of a question."""
        (number,) = self.notes.find_notes(f"Id:{identity}")
        return self.notes.get_note(number)

    def study(self, cards: int) -> None:
        """Answer so many cards, a few of them wrong."""
        limits = self.notes.decks.config_dict_for_deck_id(self.notes.decks.current()["id"])
        limits["new"]["perDay"] = limits["rev"]["perDay"] = 9999
        self.notes.decks.update_config(limits)
        for number in range(cards):
            card = self.notes.sched.getCard()
            self.notes.sched.answerCard(card, 1 if number % 7 == 0 else 3)

    def learnt(self) -> dict[int, tuple[Any, ...]]:
        """What Anki knows of each card."""
        return {row[0]: tuple(row) for row in self.notes.db.all(SCHEDULE)}

    def log(self) -> list[Any]:
        """Every answer that was ever given."""
        return list(self.notes.db.all("select * from revlog order by id"))

    def decks(self) -> list[str]:
        """The names of all decks but Anki's own."""
        return sorted(deck.name for deck in self.notes.decks.all_names_and_ids() if deck.name != "Default")

    def complaints(self) -> list[str]:
        """What Anki's own checks of database, media and empty cards find."""
        problems, good = self.notes.fix_integrity()
        media = self.notes.media.check()
        found = [] if good and problems == "Database rebuilt and optimized." else [problems]
        found += [*media.missing, *media.unused]
        return found + [f"empty cards of note {note.note_id}" for note in self.notes.get_empty_cards().notes]


def shown(side: str) -> str:
    """What a learner reads: the card's HTML without style and tags."""
    return html.unescape(re.sub(r"<[^>]*>", "", re.sub(r"<style>.*?</style>", "", side, flags=re.DOTALL)))

"""A quiz as an Anki deck: the bytes of an .apkg file.

What Anki does when a deck is imported again hangs on three things. A note is known by its guid, which comes from the
question's id, so a changed answer changes the note and makes no second one. A note is only replaced by one with a later
time, as a whole, so each carries the time when its question last changed: a changed question with the time it had
before is not taken over, without a word, and an unchanged one with a later time takes away what the learner added to
it. And notes no longer in the deck stay with the learner.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import genanki

from quizgen.anki.description import description
from quizgen.anki.fieldtext import shown
from quizgen.anki.notes import note, sides
from quizgen.anki.notetypes import CHANGED, CHOICE, NOTE_TYPES, model_of
from quizgen.anki.package import Placed, package
from quizgen.chapters import chapters, subdeck
from quizgen.errors import NothingToAskError, QuizFileError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quizgen.quiz import Quiz

_LONGEST_NAME = 100
"""Of a deck, in characters, since it stands in a list of decks; the description has the whole titles."""


def deck_bytes(quiz: Quiz) -> bytes:
    """The quiz as an .apkg file, the same bytes for the same quiz; dropped questions are left out.

    Raises:
        NothingToAskError: Every question is dropped, or there was none.
        QuizFileError: A question has nothing to show on a side of its card, or shares its id with another.
    """
    asked = quiz.asked()
    # A quiz that does not say when it was made is as old as the note types: Anki shows a time of 0 as 1970.
    asked = replace(asked, made=asked.made or CHANGED)
    if not asked.questions:
        raise NothingToAskError("The quiz has no question left for a deck", "Keep at least one of its questions.")
    _check(asked)
    names = {(part.source, part.heading): part.deck for part in asked.chapters or chapters(asked)}
    decks = _decks(asked, names)
    return package(list(decks.values()), _placed(asked, names, decks), asked.made)


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
        for side, text in sides(question).items():
            if not text.strip():
                raise QuizFileError(f"The {side} of question {question.id!r} is empty", "Fill it in, or drop it.")


def _placed(quiz: Quiz, names: Mapping[tuple[str, str], str], decks: Mapping[str, genanki.Deck]) -> Iterator[Placed]:
    """The quiz's notes, numbered in its order over all of its parts.

    With genanki's 0 for all places, Anki shows the cards in no order at all.
    """
    sources = {source.name: source for source in quiz.sources}
    for position, question in enumerate(quiz.questions, start=1):
        made = note(question, sources[question.source], choice=quiz.multiple_choice)
        yield Placed(made, decks[subdeck(question, names)].deck_id, question.changed or quiz.made, position)


def _decks(quiz: Quiz, names: Mapping[tuple[str, str], str]) -> dict[str, genanki.Deck]:
    """The deck, and by name those of its parts that have questions."""
    title = deck_name(quiz.title)
    decks = {"": genanki.Deck(deck_id(quiz.title), title, description(quiz))}
    for part in dict.fromkeys(subdeck(question, names) for question in quiz.questions):
        if part:
            decks[part] = genanki.Deck(deck_id(f"{quiz.title}\n{part}"), f"{title}::{deck_name(part)}")
    for note_type in NOTE_TYPES:
        if note_type is not CHOICE or quiz.multiple_choice:
            decks[""].add_model(model_of(note_type))
    return decks

"""The note types: what a note of quizgen holds and how its cards look.

Anki knows a note type, its fields and its templates by their ids. Every id here was chosen once and never
changes: with another id a learner's notes are no longer updated. A new field makes Anki keep a second note
type beside the first, so all fields are here from the first version, some of them empty until they are
needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from typing import Any

# Takes 0.1 to 0.2 s, so this module is imported only where a deck is written.
import genanki

CHANGED = 1_795_392_000
"""When the cards' style, which all note types share, last changed, in seconds since 1970: 2026-11-23."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a note type.

    Attributes:
        name: What templates and Anki's editor call it.
        id: Anki's key for it.
        description: What the editor shows while the field is empty.
    """

    name: str
    id: int
    description: str = ""


@dataclass(frozen=True, slots=True)
class NoteType:
    """What a note holds and how its one card looks.

    Attributes:
        name: Shown in Anki.
        id: Anki's key for it.
        template_id: Anki's key for its one template.
        cards: The beginning of the names of its files in `cards/`.
        fields: In Anki's order; the first is the one that notes are sorted by.
        is_cloze: Whether Anki makes its cards from gaps in the text.
        changed: When it last changed, its fields, its cards or their style, in seconds since 1970. Anki replaces a
            learner's templates and CSS only by newer ones: a date that does not move with every deck leaves alone what
            learners changed in them, and it must move when the note type changes, or nobody gets the change.
    """

    name: str
    id: int
    template_id: int
    cards: str
    fields: tuple[Field, ...]
    is_cloze: bool = False
    changed: int = CHANGED


_HINT = "Shown on the front after a tap"
_EXTRA = "Yours: shown on the back"
_TYPED = "Write anything here to type the answer on this card"

QUESTION = NoteType(
    name="quizgen question",
    id=1842064051,
    template_id=1731815359975178,
    cards="qa",
    fields=(
        Field("Question", 1549637313622809),
        Field("Answer", 3125798259114953),
        Field("Typed", 2266513828800734, _TYPED),
        Field("Hint", 2991545032507856, _HINT),
        Field("Context", 1077421872449372),
        Field("Source", 4152437639772645),
        Field("Kind", 491872697409963),
        Field("Extra", 2399471689101718, _EXTRA),
        Field("Id", 4014591811185390),
    ),
)
"""A question and its answer."""

CLOZE = NoteType(
    name="quizgen cloze",
    id=1664157040,
    template_id=430698536456461,
    cards="cloze",
    fields=(
        Field("Text", 2329779988450246),
        Field("Hint", 21414687996248, _HINT),
        Field("Context", 1096170226672750),
        Field("Source", 1358190822009033),
        Field("Kind", 3873419524326134),
        Field("Extra", 2172904854082508, _EXTRA),
        Field("Id", 4277006405460511),
    ),
    is_cloze=True,
)
"""A sentence with a gap."""

CHOICE = NoteType(
    name="quizgen choice",
    id=1602416435,
    template_id=289758958501227,
    cards="choice",
    fields=(
        Field("Question", 2269688036067820),
        Field("Option 1", 873741108489706),
        Field("Option 2", 2810429813747628),
        Field("Option 3", 2937384239487988),
        Field("Option 4", 840843418717426),
        Field("Option 5", 2132593893013826),
        Field("Answer", 2670130648084527),
        Field("Hint", 2217924642754959, _HINT),
        Field("Context", 592704716573163),
        Field("Source", 3415359338663183),
        Field("Kind", 2325941046614757),
        Field("Extra", 2086128648102727, _EXTRA),
        Field("Id", 3700752379218405),
    ),
)
"""A question with options, in the order in which they are shown."""

NOTE_TYPES = (QUESTION, CLOZE, CHOICE)
"""All note types."""


# genanki has no types, so mypy sees its classes as Any.
class _Model(genanki.Model):  # type: ignore[misc]  # genanki has no types
    """A genanki model with its own time of change; genanki gives every model that of the package."""

    changed: int = CHANGED

    def to_json(self, timestamp: float, deck_id: int) -> dict[str, Any]:  # noqa: ARG002 - the signature is genanki's
        model: dict[str, Any] = super().to_json(self.changed, deck_id)
        return model


def model_of(note_type: NoteType) -> genanki.Model:
    """The note type as genanki writes it: a new one each time, since genanki changes what it is given."""
    model = _Model(
        model_id=note_type.id,
        name=note_type.name,
        fields=[{"name": field.name, "id": field.id, "description": field.description} for field in note_type.fields],
        templates=[
            {
                "name": "Card 1",
                "id": note_type.template_id,
                "qfmt": _card_file(f"{note_type.cards}-front.html"),
                "afmt": _card_file(f"{note_type.cards}-back.html"),
            }
        ],
        css=_card_file("cards.css"),
        model_type=genanki.Model.CLOZE if note_type.is_cloze else genanki.Model.FRONT_BACK,
    )
    model.changed = note_type.changed
    return model


def _card_file(name: str) -> str:
    return files("quizgen.anki").joinpath("cards", name).read_text(encoding="utf-8")

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from importlib.resources import files

import pytest

from quizgen.anki.notetypes import CHOICE, CLOZE, NOTE_TYPES, QUESTION, NoteType, model_of

CARDS = sorted(path.name for path in files("quizgen.anki").joinpath("cards").iterdir())


@pytest.mark.parametrize(
    ("note_type", "name", "number", "template", "fields"),
    [
        (
            QUESTION,
            "quizgen question",
            1842064051,
            1731815359975178,
            {
                "Question": 1549637313622809,
                "Answer": 3125798259114953,
                "Typed": 2266513828800734,
                "Hint": 2991545032507856,
                "Context": 1077421872449372,
                "Source": 4152437639772645,
                "Kind": 491872697409963,
                "Extra": 2399471689101718,
                "Id": 4014591811185390,
            },
        ),
        (
            CLOZE,
            "quizgen cloze",
            1664157040,
            430698536456461,
            {
                "Text": 2329779988450246,
                "Hint": 21414687996248,
                "Context": 1096170226672750,
                "Source": 1358190822009033,
                "Kind": 3873419524326134,
                "Extra": 2172904854082508,
                "Id": 4277006405460511,
            },
        ),
        (
            CHOICE,
            "quizgen choice",
            1602416435,
            289758958501227,
            {
                "Question": 2269688036067820,
                "Option 1": 873741108489706,
                "Option 2": 2810429813747628,
                "Option 3": 2937384239487988,
                "Option 4": 840843418717426,
                "Option 5": 2132593893013826,
                "Answer": 2670130648084527,
                "Hint": 2217924642754959,
                "Context": 592704716573163,
                "Source": 3415359338663183,
                "Kind": 2325941046614757,
                "Extra": 2086128648102727,
                "Id": 3700752379218405,
            },
        ),
    ],
)
def test_a_note_type_never_changes_its_ids(
    note_type: NoteType, name: str, number: int, template: int, fields: dict[str, int]
) -> None:
    """Every deck that was ever imported knows these; see the module's own words before changing one."""
    assert (note_type.name, note_type.id, note_type.template_id) == (name, number, template)
    assert [(field.name, field.id) for field in note_type.fields] == list(fields.items())


def test_no_id_is_used_twice() -> None:
    ids = [field.id for note_type in NOTE_TYPES for field in note_type.fields]
    ids += [number for note_type in NOTE_TYPES for number in (note_type.id, note_type.template_id)]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("note_type", "known"),
    [
        (QUESTION, (1_795_392_000, "9a8b55e818adf7ac")),
        (CLOZE, (1_795_392_000, "a8f668e35ef6de44")),
        (CHOICE, (1_795_392_000, "d008adbb05c52aeb")),
    ],
    ids=lambda value: value.cards if isinstance(value, NoteType) else "",
)
def test_a_changed_note_type_has_a_new_time_of_change(note_type: NoteType, known: tuple[int, str]) -> None:
    """When this fails, set the type's `changed` to today and put the new pair here: learners get the change only then.

    Once released, that is; a pair that no deck was made with may be put right in place.
    """
    model = model_of(note_type)
    looks = repr([model.css, [(one["qfmt"], one["afmt"]) for one in model.templates], model.fields])
    assert (note_type.changed, hashlib.sha256(looks.encode()).hexdigest()[:16]) == known


def test_every_model_is_dated_by_the_note_types_change() -> None:
    """So that a newer deck leaves alone what a learner changed in the CSS."""
    for note_type in NOTE_TYPES:
        assert model_of(note_type).to_json(1_900_000_000, 1)["mod"] == note_type.changed


def test_note_types_change_apart() -> None:
    assert model_of(replace(CHOICE, changed=5)).to_json(1_900_000_000, 1)["mod"] == 5


@pytest.mark.parametrize("name", CARDS)
def test_cards_have_no_script_and_no_network(name: str) -> None:
    text = files("quizgen.anki").joinpath("cards", name).read_text(encoding="utf-8")
    assert not re.search(r"<script|javascript:|\son\w+=|https?:|//|@import|url\(", text, re.IGNORECASE)


@pytest.mark.parametrize("name", [name for name in CARDS if name.endswith(".html")])
def test_each_optional_field_stands_between_its_own_conditions(name: str) -> None:
    text = files("quizgen.anki").joinpath("cards", name).read_text(encoding="utf-8")
    for field in ("Typed", "Hint", "Context", "Source", "Kind", "Extra", "Option 1", "Option 5"):
        assert text.count(f"{{{{#{field}}}}}") == text.count(f"{{{{/{field}}}}}")
        outside = re.sub(rf"\{{\{{#{field}\}}\}}.*?\{{\{{/{field}\}}\}}", "", text, flags=re.DOTALL)
        assert not re.search(rf"\{{\{{(\w+:)?{field}\}}\}}", outside)


@pytest.mark.parametrize("name", [name for name in CARDS if name.endswith("-back.html")])
def test_each_back_has_the_line_that_anki_scrolls_to(name: str) -> None:
    text = files("quizgen.anki").joinpath("cards", name).read_text(encoding="utf-8")
    assert text.count("<hr id=answer>") == 1


@pytest.mark.parametrize("rule", [".nightMode", ".night_mode", "overflow-wrap", "max-width"])
def test_the_style_has_what_phones_and_dark_rooms_need(rule: str) -> None:
    assert rule in files("quizgen.anki").joinpath("cards", "cards.css").read_text(encoding="utf-8")

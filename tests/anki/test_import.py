"""What Anki itself makes of a deck."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import genanki
import pytest

from quizgen.anki.deck import deck_bytes
from quizgen.anki.notetypes import CHOICE, model_of
from tests.anki.learner import Learner, shown
from tests.anki.quizzes import LIGHTHOUSE, MADE, cloze, question, quiz

if TYPE_CHECKING:
    from quizgen.quiz import Quiz

HOSTILE = {
    "script": "<script>alert(1)</script>",
    "cloze": "{{c1::x}}",
    "nested cloze": "{{c2::a {{c3::b}}",
    "closing": "a }} b }}}",
    "colons": "std::vector:::x",
    "entity": "&amp; &#58; &lt;b&gt;",
    "brackets": "a<b and c>d",
    "field": "{{Answer}} {{#Hint}}",
    "sound": "[sound:bell.mp3] [anki:play:q:0]",
    "latex": "[latex]x[/latex] [$]y[/$] \\(z\\)",
    "typed": "[[type:Answer]]",
    "right to left": "القاهرة 1,200 מגדלור",
    "emoji": "💡👩‍🚀🇪🇺",
    "long word": "x" * 5000,
    "quotes": '"it\'s" «so»',
}


def mixed() -> Quiz:
    """A quiz with both forms."""
    return quiz(question(1), cloze(2), question(3, "Ann Bell"), cloze(4, "12 May 1903"))


def test_each_question_becomes_one_note_with_one_card(learner: Learner) -> None:
    log = learner.take(deck_bytes(mixed()))
    assert (len(log.new), learner.notes.note_count(), learner.notes.card_count()) == (4, 4, 4)
    assert not log.conflicting
    assert learner.complaints() == []


def test_cards_come_in_the_order_of_the_quiz(learner: Learner) -> None:
    learner.take(deck_bytes(mixed()))
    assert [card.note()["Id"] for card in learner.cards()] == ["lamp-1", "lamp-2", "lamp-3", "lamp-4"]


def test_a_question_shows_all_it_has(learner: Learner) -> None:
    made = question(answer="Ann Bell", stem="Who lit the lamp?")
    learner.take(deck_bytes(quiz(made)))
    (card,) = learner.cards()
    front, back = shown(card.question()), shown(card.answer())
    assert front.split() == [*made.stem.split(), "Hint", "A__", "B___"]
    for text in (
        made.stem,
        made.answer,
        made.sentence,
        "The Lighthouse · The Lamp · sentence 7 · 2021-05-04",
    ):
        assert text in back
    assert "<mark>Ann Bell</mark>" in card.answer()
    assert "<hr id=answer>" in card.answer()


def test_a_cloze_hides_its_answer_on_the_front_alone(learner: Learner) -> None:
    made = cloze(answer="12 May 1903")
    learner.take(deck_bytes(quiz(made)))
    (card,) = learner.cards()
    assert "The lamp needed [...] litres of oil a year." in shown(card.question())
    assert made.sentence in shown(card.answer())
    assert "The Lighthouse · The Lamp · sentence 7" in shown(card.answer())
    assert re.search(r'<span class="cloze"[^>]*>12 May 1903</span>', card.answer())


def test_a_learner_switches_typing_on_by_filling_a_field(learner: Learner) -> None:
    learner.take(deck_bytes(quiz(question())))
    (card,) = learner.cards()
    assert "[[type:" not in card.question()
    note = card.note()
    note["Typed"], note["Hint"], note["Extra"] = "y", "more than a thousand", "my own words"
    learner.notes.update_note(note)
    (card,) = learner.cards()
    assert "[[type:Answer]]" in card.question()
    assert "more than a thousand" in card.question()
    assert "my own words" in card.answer()


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_any_text_arrives_as_it_was_written(learner: Learner, text: str) -> None:
    source = replace(LIGHTHOUSE, title=text)
    asked = question(1, text, stem=f"What is {text}?", section=text)
    gap = cloze(2, text, sentence=f"{text} {text} {text}", answer_start=len(text) + 1, answer_end=2 * len(text) + 1)
    learner.take(deck_bytes(quiz(asked, gap, title=text, sources=(source,))))
    asked_card, gap_card = learner.cards()
    assert asked.stem in shown(asked_card.question())
    for part in (asked.stem, asked.sentence, f"{text} · sentence 7"):
        assert part in shown(asked_card.answer())
    assert f"{text} [...] {text}" in shown(gap_card.question())
    assert gap.sentence in shown(gap_card.answer())
    assert not [tag for card in (asked_card, gap_card) for tag in card.question_av_tags() + card.answer_av_tags()]
    assert "[[type:" not in asked_card.answer() + gap_card.answer()
    assert learner.complaints() == []


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_any_text_is_an_option_as_it_was_written(learner: Learner, text: str) -> None:
    asked = question(1, text, distractors=(f"{text} one", f"{text} two"))
    learner.take(deck_bytes(replace(quiz(asked), multiple_choice=True)))
    (card,) = learner.cards()
    for side in (card.question(), card.answer()):
        lines = [line.strip() for line in shown(side).splitlines()]
        assert {text, f"{text} one", f"{text} two"} <= set(lines)
    assert not card.question_av_tags() + card.answer_av_tags()
    assert learner.complaints() == []


@pytest.mark.parametrize(
    "heading", ["A :: B", "::", "<b>", "x" * 5000, "\x1f", "02 {{c1::x}}", '"quoted" *', "القاهرة"]
)
def test_any_heading_makes_one_subdeck(learner: Learner, heading: str) -> None:
    asked = (question(1, chapter=heading), question(2, chapter="Other"))
    learner.take(deck_bytes(quiz(*asked)))
    assert [name.count("::") for name in learner.decks()] == [0, 1, 1]
    assert learner.complaints() == []


@pytest.mark.parametrize("title", ["A :: B", "::", "<b>", "x" * 5000, "\x1f"])
def test_any_title_makes_one_deck(learner: Learner, title: str) -> None:
    learner.take(deck_bytes(quiz(question(), title=title)))
    decks = [deck.name for deck in learner.notes.decks.all_names_and_ids() if deck.name != "Default"]
    assert len(decks) == 1
    assert "::" not in decks[0]


def test_tags_arrive_as_they_are(learner: Learner) -> None:
    learner.take(deck_bytes(quiz(question(section='1. "Oil" & *Light*'))))
    assert learner.notes.tags.all() == [
        "quizgen::kind::number",
        "quizgen::section::1._Oil_Light",
        "quizgen::source::The_Lighthouse",
    ]


def test_the_same_file_twice_changes_nothing(learner: Learner) -> None:
    learner.take(deck_bytes(mixed()))
    log = learner.take(deck_bytes(mixed()))
    assert (len(log.duplicate), len(log.new), len(log.updated), learner.notes.note_count()) == (4, 0, 0, 4)


def test_a_later_deck_updates_its_notes_and_keeps_what_was_learnt(learner: Learner) -> None:
    learner.take(deck_bytes(quiz(question(1), question(2))))
    learner.notes.sched.set_due_date([card.id for card in learner.cards()], "9")
    log = learner.take(deck_bytes(quiz(question(1, "1,300"), question(2), question(3), made=MADE + 60)))
    assert (len(log.updated), len(log.new), len(log.conflicting)) == (2, 1, 0)
    assert sorted(note["Answer"] for note in map(learner.notes.get_note, learner.notes.find_notes(""))) == [
        "1,200",
        "1,200",
        "1,300",
    ]
    assert [card.ivl for card in sorted(learner.cards(), key=lambda card: card.id)] == [9, 9, 0]


def test_a_question_that_did_not_change_keeps_what_the_learner_added(learner: Learner) -> None:
    learner.take(deck_bytes(quiz(question(1), question(2))))
    for number in learner.notes.find_notes(""):
        note = learner.notes.get_note(number)
        note["Extra"] = "mine"
        learner.notes.update_note(note)
    data = deck_bytes(quiz(question(1, changed=MADE), question(2, "1,300"), made=2 * MADE))
    assert len(learner.take(data).updated) == 1
    extra = {note["Id"]: note["Extra"] for note in map(learner.notes.get_note, learner.notes.find_notes(""))}
    assert extra == {"lamp-1": "mine", "lamp-2": ""}


def test_a_later_deck_leaves_a_learners_own_style_alone(learner: Learner) -> None:
    learner.take(deck_bytes(quiz(question())))
    note_type = learner.notes.models.by_name("quizgen question")
    note_type["css"] = ".card { color: green; }"
    learner.notes.models.update_dict(note_type)
    learner.take(deck_bytes(quiz(question(1, "1,300"), made=2 * MADE)))
    assert learner.notes.models.by_name("quizgen question")["css"] == ".card { color: green; }"


def test_two_decks_of_the_same_second_do_not_meet(learner: Learner) -> None:
    learner.take(deck_bytes(quiz(question(1), question(2))))
    log = learner.take(deck_bytes(quiz(question(3), question(4), title="Other")))
    assert (len(log.new), learner.notes.card_count()) == (2, 4)
    assert learner.complaints() == []


def test_the_ids_of_note_types_and_fields_arrive(learner: Learner) -> None:
    """Without them a renamed field would make a second note type."""
    learner.take(deck_bytes(quiz(question())))
    note_type = learner.notes.models.by_name("quizgen question")
    assert note_type["id"] == 1842064051
    assert note_type["tmpls"][0]["id"] == 1731815359975178
    assert note_type["flds"][0]["id"] == 1549637313622809


def test_a_choice_card_shows_the_options_it_has(learner: Learner) -> None:
    values = {"Question": "How many?", "Option 1": "12", "Option 2": "1,200", "Answer": "1,200"}
    fields = [values.get(field.name, "") for field in CHOICE.fields]
    deck = genanki.Deck(5, "Choices")
    deck.add_note(genanki.Note(model=model_of(CHOICE), fields=fields))
    path = learner.folder / "choices.apkg"
    genanki.Package(deck).write_to_file(path)
    learner.take(path.read_bytes())
    (card,) = learner.cards()
    assert shown(card.question()).split() == ["How", "many?", "12", "1,200"]
    assert card.question().count("<li") == 2
    assert shown(card.answer()).split()[-1] == "1,200"

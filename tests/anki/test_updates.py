"""A deck of 1,000 notes, learnt from, marked and edited, then made again from a changed text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quizgen.again.content import dated
from quizgen.again.merging import first_made, made_again
from quizgen.anki.deck import deck_bytes
from quizgen.quiz import Form, Status, read_quiz
from tests.again.samples import NOW, THEN, question, quiz
from tests.anki.learner import Learner, shown

if TYPE_CHECKING:
    from quizgen.quiz import Question, Quiz

OLDER = Path(__file__).parent / "older"
COUNT = 1000


def station(number: int, height: int = 0) -> Question:
    """One of many facts that are told in nearly the same words."""
    form = Form.CLOZE if number % 5 == 0 else Form.QUESTION
    return question(
        f"Station {number} stands *{height or 100 + number}* metres above the sea.",
        f"How many metres above the sea does station {number} stand?",
        sentence_number=number,
        chapter=f"Line {number * 4 // COUNT}",
        section=f"Line {number * 4 // COUNT}",
        distractors=(f"{number}8", f"{number}9"),
        form=form,
    )


def stations() -> Quiz:
    """The quiz as it was first made."""
    return first_made(quiz(*map(station, range(COUNT)), made=THEN))


CORRECTED = tuple(range(7, COUNT, 83))[:6]
REWORDED = tuple(range(11, COUNT, 83))[:6]


def changed() -> Quiz:
    """The same text with two facts put in at the beginning, six corrected, six reworded, in other places by then."""
    added = tuple(replace(station(number), chapter="Line 0", section="Line 0") for number in (2001, 2002))
    kept = [station(number, height=5000 + number if number in CORRECTED else 0) for number in range(COUNT)]
    for number in REWORDED:
        one = kept[number]
        sentence = one.sentence.replace("stands ", "stands high, about ")
        place = sentence.index(f" {one.answer} metres") + 1
        kept[number] = replace(
            one, id=f"reworded-{number}", sentence=sentence, answer_start=place, answer_end=place + len(one.answer),
            stem=one.stem.replace("How many", "About how many"),
        )  # fmt: skip
    every = [replace(one, sentence_number=place) for place, one in enumerate([*added, *kept])]
    return quiz(*every, made=NOW)


@pytest.fixture
def studied(learner: Learner) -> Learner:
    """A learner who has the deck, has studied, and has made it their own."""
    log = learner.take(deck_bytes(stations()))
    assert (len(log.new), len(log.conflicting), learner.notes.card_count()) == (COUNT, 0, COUNT)
    learner.notes.decks.set_current(learner.notes.decks.id_for_name("The Light"))
    learner.study(60)
    learner.notes.sched.set_due_date([card.id for card in learner.cards()[200:400]], "9")
    # Answers given around the turn of a second leave Anki something to write down, whatever is imported later.
    learner.notes.fix_integrity()
    return learner


@pytest.mark.parametrize("through_add_on", [False, True])
def test_exactly_what_changed_is_updated(studied: Learner, *, through_add_on: bool) -> None:
    """12 of 1,000 changed and 2 new: so many are updated and added, and everything learnt is as it was."""
    learnt, answers, schema = studied.learnt(), studied.log(), studied.notes.db.scalar("select scm from col")
    log = studied.take(deck_bytes(made_again(changed(), dated(stations(), THEN))), through_add_on=through_add_on)
    counts = [len(kind) for kind in (log.updated, log.new, log.duplicate, log.conflicting)]
    assert counts == [12, 2, COUNT - 12, 0]
    assert studied.notes.note_count() == COUNT + 2
    after = studied.learnt()
    assert {number: after[number] for number in learnt} == learnt
    assert studied.log() == answers
    assert len(answers) == 260
    assert studied.notes.db.scalar("select scm from col") == schema  # or all of the collection would be sent again
    assert studied.complaints() == []


def test_what_changed_reaches_the_cards(studied: Learner) -> None:
    studied.take(deck_bytes(made_again(changed(), dated(stations(), THEN))))
    for number in CORRECTED:
        assert str(5000 + number) in shown(studied.note(station(number).id).cards()[0].answer())
    for number in REWORDED:
        assert "stands high, about" in shown(studied.note(station(number).id).cards()[0].answer())


def test_tags_and_edits_of_other_notes_are_kept(studied: Learner) -> None:
    """Also a hint, a mark, a flag, a suspended card, and a card that was moved to another deck."""
    mine = studied.note(station(500).id)
    mine["Extra"], mine["Hint"], mine["Question" if "Question" in mine else "Text"] = (
        "my own",
        "my hint",
        "{{c1::My}} words",
    )
    mine.tags += ["marked", "exam::june"]
    studied.notes.update_note(mine)
    (card,) = mine.card_ids()
    studied.notes.set_user_flag_for_cards(3, [card])
    studied.notes.sched.suspend_cards([card])
    studied.notes.set_deck([card], studied.notes.decks.id("Exam"))
    fields, tags, learnt = list(mine.fields), list(mine.tags), studied.learnt()[card]
    studied.take(deck_bytes(made_again(changed(), dated(stations(), THEN))))
    after = studied.note(station(500).id)
    assert (list(after.fields), sorted(after.tags), studied.learnt()[card]) == (fields, sorted(tags), learnt)


def test_every_card_can_be_shown(learner: Learner) -> None:
    learner.take(deck_bytes(replace(stations(), multiple_choice=True)))
    for card in learner.cards():
        front, back = card.question(), card.answer()
        assert "{{" not in front + back
        assert "above the sea" in shown(front)
        assert "Line" in shown(back)


def test_updating_one_after_another_is_as_good_as_at_once(studied: Learner) -> None:
    """A deck that was skipped does no harm, and the same deck again changes nothing."""
    second = made_again(changed(), dated(stations(), THEN))
    third_text = changed()
    third = made_again(replace(third_text, questions=third_text.questions[5:], made=NOW + 60), dated(second, NOW))
    log = studied.take(deck_bytes(third))
    assert [len(kind) for kind in (log.updated, log.new, log.conflicting)] == [12, 0, 0]
    log = studied.take(deck_bytes(third))
    assert [len(kind) for kind in (log.updated, log.new, log.conflicting)] == [0, 0, 0]


def test_a_deck_imported_backwards_undoes_nothing(studied: Learner) -> None:
    studied.take(deck_bytes(made_again(changed(), dated(stations(), THEN))))
    log = studied.take(deck_bytes(stations()))
    assert (len(log.updated), len(log.new)) == (0, 0)


def test_a_persons_edit_updates_one_note(studied: Learner) -> None:
    before = stations()
    edited = replace(before.questions[3], stem="How high is station 3?", status=Status.EDITED)
    now = dated(replace(before, questions=(*before.questions[:3], edited, *before.questions[4:])), THEN + 60)
    log = studied.take(deck_bytes(now))
    assert (len(log.updated), len(log.new)) == (1, 0)


def test_each_chapter_is_a_deck_and_stays_one_when_another_comes_between(studied: Learner) -> None:
    assert studied.decks() == ["The Light", *(f"The Light::0{number + 1} Line {number}" for number in range(4))]
    between = replace(station(3000), chapter="Branch", sentence_number=300)
    now = changed()
    now = replace(now, questions=(*now.questions[:300], between, *now.questions[300:]))
    log = studied.take(deck_bytes(made_again(now, dated(stations(), THEN))))
    assert len(log.new) == 3
    assert [name for name in studied.decks() if "Branch" in name] == ["The Light::02b Branch"]
    assert len(studied.decks()) == 6


def test_the_deck_says_what_it_is(learner: Learner) -> None:
    learner.take(deck_bytes(stations()))
    deck = learner.notes.decks.by_name("The Light")
    assert "1,000 questions" in deck["desc"]
    assert "To update" in deck["desc"]


def test_multiple_choice_is_a_note_of_its_own(learner: Learner) -> None:
    """Anki cannot turn a note into one of another type; with the same guid it would refuse it."""
    learner.take(deck_bytes(stations()))
    log = learner.take(deck_bytes(replace(stations(), multiple_choice=True)))
    assert (len(log.new), len(log.conflicting)) == (COUNT - COUNT // 5, 0)
    assert learner.complaints() == []


def test_a_deck_of_an_older_release_is_updated(learner: Learner) -> None:
    """Made before questions had times: the one that changed is replaced, the others and what was learnt stay."""
    learner.take((OLDER / "lighthouse-2026-11-23.apkg").read_bytes())
    count = learner.notes.note_count()
    learner.notes.sched.set_due_date([card.id for card in learner.cards()], "9")
    learnt = learner.learnt()
    before = read_quiz(OLDER / "lighthouse-2026-11-23.quiz.json")
    first, *others = before.questions
    text = replace(before, questions=(replace(first, id="x", stem="In other words?"), *others), made=before.made + 60)
    log = learner.take(deck_bytes(made_again(text, dated(before, before.made))))
    assert [len(kind) for kind in (log.updated, log.new, log.duplicate, log.conflicting)] == [1, 0, count - 1, 0]
    assert learner.learnt() == learnt
    assert len([one for one in learner.notes.models.all_names_and_ids() if "quizgen" in one.name]) <= 3
    assert learner.complaints() == []


def test_an_older_release_gets_the_new_cards(learner: Learner) -> None:
    """A note type that changed since is replaced in place, without a second one beside it."""
    learner.take((OLDER / "lighthouse-2026-11-23.apkg").read_bytes())
    learner.take(deck_bytes(stations()))
    names = sorted(one.name for one in learner.notes.models.all_names_and_ids() if "quizgen" in one.name)
    assert names == ["quizgen cloze", "quizgen question"]
    assert "details" in learner.notes.models.by_name("quizgen question")["tmpls"][0]["qfmt"]

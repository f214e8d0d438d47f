"""What a quiz made again keeps: identities, times, and what a person decided."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from quizgen.again.content import dated
from quizgen.again.merging import first_made, made_again
from quizgen.quiz import Kind, Status
from tests.again.samples import NOW, THEN, question, quiz

if TYPE_CHECKING:
    from quizgen.quiz import Question, Quiz

OIL = question()
MORE_OIL = question("The lamp needed *1,300* litres of oil a year.")
STEPS = question("The tower has *120* steps.", "How many steps does the tower have?", sentence_number=2)
KEEPER = question("Ann Bell kept *two* dogs.", "How many dogs did Ann Bell keep?", sentence_number=3)


def first(*questions: Question) -> Quiz:
    """A quiz made the first time."""
    return first_made(quiz(*questions, made=THEN))


def decided(status: Status, before: Question = OIL, **changes: object) -> Quiz:
    """A quiz of one question after a person looked at it."""
    made = first(before)
    return replace(made, questions=(replace(made.questions[0], status=status, **changes),))  # type: ignore[arg-type]  # mypy cannot follow **


def again(now: Quiz, before: Quiz) -> Quiz:
    """The quiz made again, from a file that was last changed a little after it was made."""
    return made_again(now, dated(before, THEN + 60))


def test_a_question_that_did_not_change_keeps_its_time() -> None:
    made = again(quiz(OIL, STEPS), first(OIL, STEPS))
    assert [question.changed for question in made.questions] == [THEN, THEN]


def test_a_changed_question_keeps_its_identity_and_has_a_new_time() -> None:
    (made,) = again(quiz(MORE_OIL), first(OIL)).questions
    assert (made.id, made.answer, made.changed) == (OIL.id, "1,300", NOW)


def test_a_new_question_has_the_time_of_the_quiz() -> None:
    made = again(quiz(OIL, STEPS), first(OIL))
    assert [(question.id, question.changed) for question in made.questions] == [(OIL.id, THEN), (STEPS.id, NOW)]


def test_where_a_question_stands_does_not_change_it() -> None:
    """Or a paragraph put in at the beginning would write over all that a learner added in Anki."""
    moved = replace(OIL, sentence_number=40, start=900, end=905, section="Oil", chapter="Oil", score=0.1)
    (made,) = again(quiz(moved), first(OIL)).questions
    assert (made.changed, made.sentence_number, made.section) == (THEN, 40, "Oil")


def test_a_change_is_later_even_if_the_text_is_older() -> None:
    """A text restored from a backup has an old date; Anki takes over only what is later."""
    (made,) = again(quiz(MORE_OIL, made=THEN - 5000), first(OIL)).questions
    assert made.changed == THEN + 1


def test_making_again_changes_nothing_the_second_time() -> None:
    once = again(quiz(MORE_OIL, STEPS), first(OIL))
    assert again(quiz(MORE_OIL, STEPS), once) == once


def test_a_question_comes_back_as_who_it_was() -> None:
    """Reworded, then passed over, then asked again: Anki would take it for a new one."""
    reworded = again(quiz(MORE_OIL), first(OIL))
    without = again(quiz(STEPS, made=NOW + 1), reworded)
    assert [question.id for question in without.questions] == [STEPS.id]
    back = again(quiz(MORE_OIL, STEPS, made=NOW + 2), without)
    assert [(question.id, question.changed) for question in back.questions] == [(OIL.id, NOW), (STEPS.id, NOW + 1)]
    assert back.past == ()


def test_a_current_question_goes_before_a_past_one() -> None:
    before = first(OIL)
    before = replace(before, past=(replace(before.questions[0], id="older"),))
    assert again(quiz(OIL), before).questions[0].id == OIL.id


def test_untouched_question_goes_when_it_is_not_made_any_more() -> None:
    assert again(quiz(STEPS), first(OIL, STEPS)).questions[0].id == STEPS.id


def test_a_question_that_was_passed_over_this_time_stays_in_the_deck() -> None:
    """Or the card that somebody learns from would never hear of a correction again."""
    before = first(replace(OIL, distractors=("900", "1,300")))
    made = made_again(quiz(STEPS), before, [replace(MORE_OIL, id="fresh")])
    assert [(question.id, question.answer, question.changed) for question in made.questions] == [
        (OIL.id, "1,300", NOW),
        (STEPS.id, "120", NOW),
    ]
    assert made.questions[0].distractors == ("900",)


def test_a_spare_question_that_was_never_asked_is_not() -> None:
    assert len(made_again(quiz(STEPS), first(STEPS), [OIL, KEEPER]).questions) == 1


@pytest.mark.parametrize("status", [Status.KEPT, Status.EDITED, Status.DROPPED])
def test_decided_question_stays_when_it_is_not_made_any_more(status: Status) -> None:
    made = again(quiz(STEPS), decided(status))
    assert [(question.id, question.status) for question in made.questions] == [
        (OIL.id, status),
        (STEPS.id, Status.MADE),
    ]


def test_dropped_question_stays_dropped() -> None:
    assert again(quiz(OIL), decided(Status.DROPPED)).asked().questions == ()


def test_dropped_question_stays_dropped_in_another_wording() -> None:
    assert again(quiz(MORE_OIL), decided(Status.DROPPED)).asked().questions == ()


def test_edited_stem_stays_and_has_its_own_time() -> None:
    (made,) = again(quiz(OIL), decided(Status.EDITED, stem="How much oil?")).questions
    assert (made.stem, made.changed) == ("How much oil?", THEN + 60)
    (once_more,) = again(
        quiz(OIL, made=NOW + 9), again(quiz(OIL), decided(Status.EDITED, stem="How much oil?"))
    ).questions
    assert once_more.changed == THEN + 60


@pytest.mark.parametrize(
    "edit",
    [{"stem": "How much oil?"}, {"distractors": ("1", "2")}, {"accept": ("1200 l",)}],
    ids=lambda edit: next(iter(edit)),
)
def test_an_edit_is_seen_without_its_status(edit: dict[str, Any]) -> None:
    """A teacher mends the words and forgets the status."""
    (made,) = again(quiz(OIL), decided(Status.MADE, **edit)).questions
    assert made.status is Status.EDITED
    assert {name: getattr(made, name) for name in edit} == edit


def test_an_edit_of_what_no_card_shows_updates_no_note() -> None:
    (made,) = again(quiz(OIL), decided(Status.EDITED, accept=("1200 l",))).questions
    assert made.changed == THEN


def test_edited_stem_follows_a_corrected_answer() -> None:
    (made,) = again(quiz(MORE_OIL), decided(Status.EDITED, stem="How much oil?")).questions
    assert (made.stem, made.answer, made.status) == ("How much oil?", "1,300", Status.EDITED)


def test_edited_answer_stays() -> None:
    (made,) = again(quiz(MORE_OIL), decided(Status.EDITED, answer="about a thousand")).questions
    assert (made.answer, made.sentence) == ("about a thousand", OIL.sentence)


def test_kept_question_stands_while_its_sentence_does() -> None:
    asked_otherwise = replace(OIL, id="new", template="other", stem="What amount of oil did the lamp need a year?")
    (made,) = again(quiz(asked_otherwise), decided(Status.KEPT)).questions
    assert (made.stem, made.status, made.changed) == (OIL.stem, Status.KEPT, THEN)


def test_kept_question_says_what_the_text_says_now() -> None:
    (made,) = again(quiz(MORE_OIL), decided(Status.KEPT)).questions
    assert (made.answer, made.status) == ("1,300", Status.KEPT)


def test_decision_follows_the_text_to_another_folder() -> None:
    now = quiz(replace(OIL, source="texts/light.txt"), source="texts/light.txt")
    made = again(now, decided(Status.DROPPED))
    assert [(question.source, question.status) for question in made.questions] == [("texts/light.txt", Status.DROPPED)]


def test_a_renamed_text_keeps_its_questions() -> None:
    now = quiz(replace(OIL, source="b.txt", id="1"), replace(STEPS, source="b.txt", id="2"), source="b.txt")
    assert [question.id for question in again(now, first(OIL, STEPS)).questions] == [OIL.id, STEPS.id]


def test_decision_waits_for_its_text() -> None:
    """A chapter left out once is not a chapter thrown away."""
    other = replace(
        quiz(replace(STEPS, source="b.txt"), source="b.txt"),
        sources=(replace(quiz().sources[0], name="b.txt", title="B"),),
    )
    without = again(other, decided(Status.DROPPED))
    assert [question.source for question in without.questions] == ["b.txt"]
    assert again(quiz(OIL), without).questions[0].status is Status.DROPPED


def test_a_new_question_takes_nobodys_identity() -> None:
    """Two texts of one name with one sentence would share it."""
    before = first(OIL)
    other = replace(OIL, source="0/light.txt")
    now = replace(
        quiz(other, replace(OIL, id=f"{OIL.id}-copy2")),
        sources=(replace(quiz().sources[0], name="0/light.txt"), quiz().sources[0]),
    )
    made = again(now, before)
    assert [(question.source, question.id) for question in made.questions] == [
        ("0/light.txt", f"{OIL.id}-copy2"),
        ("light.txt", OIL.id),
    ]


def test_title_stays_so_that_anki_finds_the_deck() -> None:
    assert again(quiz(OIL, title="Chapter 1"), first(OIL)).title == "The Light"


def test_multiple_choice_stays_with_its_options() -> None:
    """New options are a changed card."""
    before = replace(first(replace(OIL, distractors=("1", "2", "3"))), multiple_choice=True)
    made = again(quiz(replace(OIL, distractors=("4", "5", "6"))), before)
    assert made.multiple_choice
    assert (made.questions[0].distractors, made.questions[0].changed) == (("1", "2", "3"), THEN)


def test_without_multiple_choice_new_options_change_no_card() -> None:
    made = again(quiz(replace(OIL, distractors=("4", "5"))), first(replace(OIL, distractors=("1", "2"))))
    assert (made.questions[0].distractors, made.questions[0].changed) == (("4", "5"), THEN)


@pytest.mark.parametrize(("then", "now"), [((), ("1", "2")), (("1", "2"), ())])
def test_a_card_with_options_stays_one_and_one_without_too(then: tuple[str, ...], now: tuple[str, ...]) -> None:
    """To Anki they are notes of two types, and one cannot become the other."""
    before = replace(first(replace(OIL, distractors=then)), multiple_choice=True)
    assert again(quiz(replace(MORE_OIL, distractors=now)), before).questions[0].distractors == then


def test_an_old_quiz_file_has_the_times_of_the_quiz() -> None:
    old = quiz(OIL, STEPS, made=THEN)
    made = again(quiz(OIL, replace(STEPS, kind=Kind.NAME)), old)
    assert [question.changed for question in made.questions] == [THEN, NOW]


def test_a_block_copied_in_an_editor_is_a_question_of_its_own() -> None:
    """Somebody wrote their own question over a copy."""
    made = first(OIL)
    own = replace(made.questions[0], stem="What did the keeper say?", answer="Nothing")
    stems = [question.stem for question in again(quiz(OIL), replace(made, questions=(*made.questions, own))).questions]
    assert stems == [OIL.stem, "What did the keeper say?"]

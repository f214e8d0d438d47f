from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from quizgen.again.content import dated, fingerprint, is_edited, same_card
from quizgen.quiz import Form, Status
from tests.again.samples import NOW, THEN, question, quiz

OIL = question(distractors=("900", "1,300"))


@pytest.mark.parametrize(
    "change",
    [{"stem": "How much?"}, {"answer": "about 1,200"}, {"sentence": "It needed 1,200."}, {"answer_start": 3}],
    ids=lambda change: next(iter(change)),
)
def test_what_a_card_shows_makes_another_card(change: dict[str, Any]) -> None:
    assert not same_card(OIL, replace(OIL, **change), choice=False)


@pytest.mark.parametrize(
    "change",
    [{"sentence_number": 9}, {"section": "Oil"}, {"start": 99}, {"score": 0.1}, {"template": "x"}, {"accept": ("x",)}],
    ids=lambda change: next(iter(change)),
)
def test_what_a_card_does_not_ask_makes_none(change: dict[str, Any]) -> None:
    assert same_card(OIL, replace(OIL, **change), choice=True)


def test_options_are_shown_where_cards_ask_by_options() -> None:
    other = replace(OIL, distractors=("1", "2"))
    assert same_card(OIL, other, choice=False)
    assert not same_card(OIL, other, choice=True)


def test_a_gap_does_not_show_its_question() -> None:
    gap = replace(OIL, form=Form.CLOZE)
    assert same_card(gap, replace(gap, stem="Another?"), choice=False)
    assert is_edited(replace(gap, fingerprint=fingerprint(gap), stem="Another?"))


def test_texts_are_not_run_together() -> None:
    assert fingerprint(replace(OIL, accept=("a", "b"))) != fingerprint(replace(OIL, accept=("ab",)))
    assert fingerprint(replace(OIL, accept=("a",), distractors=())) != fingerprint(
        replace(OIL, accept=(), distractors=("a",))
    )


def test_a_text_that_cannot_be_written_down_has_a_fingerprint() -> None:
    assert fingerprint(replace(OIL, stem="\ud800"))


def test_only_what_a_person_changed_gets_a_new_time() -> None:
    first = dated(quiz(OIL, replace(OIL, id="b"), made=THEN), NOW)
    edited = replace(first, questions=(replace(first.questions[0], stem="?"), first.questions[1]))
    again = dated(edited, NOW)
    assert [(one.changed, one.status) for one in again.questions] == [(NOW, Status.EDITED), (THEN, Status.MADE)]
    assert dated(again, NOW + 5) == again


def test_an_edit_in_a_file_of_an_older_release_has_the_time_of_the_file() -> None:
    """It has no fingerprints; the status says which were edited."""
    old = quiz(replace(OIL, status=Status.EDITED), replace(OIL, id="b"), made=THEN)
    assert [one.changed for one in dated(old, NOW).questions] == [NOW, THEN]


def test_an_edit_dropped_stays_dropped() -> None:
    first = dated(quiz(OIL, made=THEN), THEN)
    dropped = replace(first.questions[0], stem="?", status=Status.DROPPED)
    assert dated(replace(first, questions=(dropped,)), NOW).questions[0].status is Status.DROPPED

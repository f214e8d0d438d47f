from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.choose.check import CHECKS, DOUBTS
from tests.choose.checks.strict_stems import NOT_STRICT, STRICT, STRICT_WORDS
from tests.choose.drafts import draft, drafts
from tests.choose.test_check import worded

EVERY = {**CHECKS, **DOUBTS}


@pytest.mark.parametrize(("check", "text", "stem"), STRICT)
def test_what_an_editor_would_change_is_stopped(check: str, text: str, stem: str) -> None:
    assert EVERY[check](*draft(text, stem))


@pytest.mark.parametrize(("check", "stem", "answer"), STRICT_WORDS)
def test_words_that_an_editor_would_change_are_stopped(check: str, stem: str, answer: str) -> None:
    assert EVERY[check](*worded(stem, answer))


@pytest.mark.parametrize(("check", "text"), NOT_STRICT)
def test_sound_stems_pass(check: str, text: str) -> None:
    made, setting = drafts(text)
    assert made
    assert not any(EVERY[check](found, setting) for found in made)


def test_a_range_that_has_lost_its_end_is_doubted() -> None:
    text = "Clara Wood painted the rooms from the hall (1931) to the attic (1935) used as a school."
    whole, setting = draft(text, "Who painted the rooms from the hall to the attic used as a school?")
    check = DOUBTS["range without end"]
    assert not check(whole, setting)
    end = next(token.i for token in whole.tokens if token.text == "to")
    half = tuple(token for token in whole.tokens if token.i < end)
    assert check(replace(whole, tokens=half, stem="Who painted the rooms from the hall?"), setting)


def test_where_something_went_is_not_asked_past_another_phrase() -> None:
    text = "Halden took part in a year-long trip to the river Glomma."
    assert DOUBTS["past a phrase"](*draft(text, "To which river did Halden take part in a year-long trip?"))


def test_a_trade_that_things_have_needs_its_article() -> None:
    text = "Norway went from a food importer to large food exporter in 1931."
    stem = "In what year did Norway go from a food importer to large food exporter?"
    assert DOUBTS["no article"](*draft(text, stem))


def test_two_doers_behind_by_are_doubted() -> None:
    text = "Halden College was voted 'Best School' by The Oslo Guide by the town magazine Quays in 1931."
    stem = "In what year was Halden College voted 'Best School' by The Oslo Guide by the town magazine Quays?"
    assert DOUBTS["two doers"](*draft(text, stem))

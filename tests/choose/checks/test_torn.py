from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.choose.check import CHECKS, DOUBTS
from quizgen.templates.files import built_in_templates
from tests.choose.checks.torn_stems import IN_PLACE, OUT_OF_PLACE, SOUND, TORN, TORN_STOPPED, TORN_WORDS
from tests.choose.drafts import draft, drafts
from tests.choose.test_check import worded


@pytest.mark.parametrize("stem", OUT_OF_PLACE)
def test_a_word_where_none_can_stand_is_stopped(stem: str) -> None:
    assert CHECKS["out of place"](*worded(stem))


@pytest.mark.parametrize("stem", IN_PLACE)
def test_a_word_in_its_place_is_not_stopped(stem: str) -> None:
    assert not CHECKS["out of place"](*worded(stem))


@pytest.mark.parametrize(("check", "text", "stem"), TORN_STOPPED)
def test_a_torn_statement_is_stopped(check: str, text: str, stem: str) -> None:
    assert CHECKS[check](*draft(text, stem))


def test_a_question_word_far_from_both_ends_is_late() -> None:
    sound, setting = worded("Anna Berger was in charge of ordering supplies at which school for Cairo in 1911?")
    template = next(one for one in built_in_templates() if one.name == "which-in-place")
    assert DOUBTS["late word"](replace(sound, template=template), setting)


@pytest.mark.parametrize(("doubt", "text", "stem"), TORN)
def test_a_torn_stem_is_doubted(doubt: str, text: str, stem: str) -> None:
    assert DOUBTS[doubt](*draft(text, stem))


@pytest.mark.parametrize(("doubt", "stem"), TORN_WORDS)
def test_torn_words_are_doubted(doubt: str, stem: str) -> None:
    assert DOUBTS[doubt](*worded(stem))


@pytest.mark.parametrize(("doubt", "stem"), SOUND)
def test_whole_words_are_not_doubted(doubt: str, stem: str) -> None:
    assert not DOUBTS[doubt](*worded(stem))


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Anna Berger's mother died in 1931 when she was 14.", "In what year did Anna Berger's mother die?"),
        ("At age 23, Anna Berger bought a shop in Oslo in 1931.", "In what year did Anna Berger buy a shop in Oslo?"),
    ],
)
def test_an_age_is_left_out_beside_the_date_that_is_asked_for(text: str, stem: str) -> None:
    assert stem in {draft.stem for draft in drafts(text)[0]}


def test_a_name_told_before_is_a_pronoun_the_second_time() -> None:
    made, _ = drafts("Clara Wood said in 1931 that she would sell the house.")
    assert "In what year did Clara Wood say that she would sell the house?" in {draft.stem for draft in made}

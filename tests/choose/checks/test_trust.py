from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.choose.check import CHECKS, DOUBTS
from tests.choose.cases import STOPPED
from tests.choose.drafts import draft, drafts


@pytest.mark.parametrize(("check", "text", "stem"), STOPPED)
def test_a_question_from_a_parse_gone_wrong_is_stopped(check: str, text: str, stem: str) -> None:
    made, setting = draft(text, stem)
    assert (CHECKS | DOUBTS)[check](made, setting)


def test_a_passive_that_tells_what_somebody_became_is_sound() -> None:
    made, setting = draft("Anna Berger was made a Dame by Hugo Brandt in 1931.", "Who made Anna Berger a Dame in 1931?")
    assert not CHECKS["odd passive"](made, setting)


def test_the_second_of_three_is_no_appositive() -> None:
    made, _ = drafts("The images were from tapes in Norway, the Brandt archive, and recordings made in Oslo.")
    assert not [found.stem for found in made if "was the Brandt archive" in found.stem]


def test_letters_with_nothing_behind_them_have_no_words_too_many() -> None:
    text = "The Council of Northern Lakes (CNL) met in Oslo. In 1931 the CNL sold the mine."
    made, setting = draft(text, "What does CNL stand for?")
    standing = replace(made.standing, clause=replace(made.standing.clause, rest=()))
    assert not CHECKS["more than its letters"](replace(made, standing=standing), setting)


def test_an_up_that_has_lost_its_noun_is_torn() -> None:
    text = "Norway begins a long match against Iceland in Oslo on Thursday in the lead up to the Halden Cup."
    made, setting = draft(
        text, "Which country begins a long match against Iceland in Oslo in the lead up to the Halden Cup?"
    )
    assert not CHECKS["torn phrase"](made, setting)
    left = tuple(token for token in made.tokens if token.lower_ not in {"in", "lead"})
    stem = "Which country begins a long match against Iceland up to the Halden Cup?"
    assert CHECKS["torn phrase"](replace(made, stem=stem, tokens=left), setting)

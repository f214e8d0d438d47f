from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.choose.check import DOUBTS
from quizgen.choose.checks.rivals import another_fits
from quizgen.choose.checks.worth import own_affair, title_itself
from tests.choose.checks.thin_stems import THIN
from tests.choose.drafts import draft


@pytest.mark.parametrize(("check", "text", "stem"), THIN)
def test_stem_that_tells_too_little_is_in_doubt(check: str, text: str, stem: str) -> None:
    assert DOUBTS[check](*draft(text, stem))


def test_same_deed_at_another_time_is_no_rival() -> None:
    """The stem's year tells which of two schools is meant."""
    text = "Anna Berger taught at Oslo University. In 1911 she taught at Bergen University."
    assert not another_fits(*draft(text, "At which university did Anna Berger teach in 1911?"))


TITLED = "Vienna was hit by Hurricane Dora.", "Which city was hit by Hurricane Dora?"


def test_title_is_no_answer() -> None:
    """Who reads "Vienna" above the text answers without reading it."""
    made, setting = draft(*TITLED)
    assert title_itself(made, replace(setting, title="Vienna"))


def test_headline_is_no_name() -> None:
    """A headline names several things, and does not say which of them was hit."""
    made, setting = draft(*TITLED)
    assert not title_itself(made, replace(setting, title="Vienna without power after hurricane"))


def test_title_may_be_the_largest() -> None:
    """That the title's city is the largest is a fact to remember."""
    made, setting = draft("Vienna is the largest city of Austria.", "Which city is the largest of Austria?")
    assert not title_itself(made, replace(setting, title="Vienna"))


def test_affair_of_whom_the_text_is_about_asks_nothing() -> None:
    """Whose earlier work it was needs no reading when the title names him."""
    made, setting = draft(
        "Hugo Brandt returned to his earlier work on bees in 1911.", "Who returned to his earlier work on bees in 1911?"
    )
    assert own_affair(made, replace(setting, title="Hugo Brandt", known=frozenset({"hugo", "brandt"})))
    assert not own_affair(made, setting)


def test_own_affair_of_a_year_is_no_secret() -> None:
    text = "The University of Halden got its own library in 1911."
    assert not own_affair(*draft(text, "Which university got its own library in 1911?"))


def test_their_of_several_who_are_asked_for_is_theirs() -> None:
    text, stem = "The Halden Isles lost their harbour in 1931.", "Which islands lost their harbour in 1931?"
    assert not DOUBTS["lost owner"](*draft(text, stem))

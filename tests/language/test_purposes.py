from __future__ import annotations

from quizgen.language.clause import ClauseKind

from .opened import of_kind


def test_a_long_infinitive_stays_without_what_it_tells_beside() -> None:
    text = (
        "Anna Berger was commissioned by Hugo Brandt in 1911 to write a long song based on the old tales of the people"
        " of Norway."
    )
    told = "Anna Berger / was commissioned / by Hugo Brandt in 1911 to write a long song"
    assert told in of_kind(text, ClauseKind.MAIN)


def test_a_comma_that_closes_an_aside_does_not_set_an_infinitive_apart() -> None:
    text = "Hugo Brandt was lent a kayak, a small boat, to flee from Oslo."
    assert "Hugo Brandt / was lent / a kayak to flee from Oslo" in of_kind(text, ClauseKind.MAIN)

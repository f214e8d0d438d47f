from __future__ import annotations

import pytest

from quizgen.choose.check import DOUBTS
from tests.choose.checks.awkward_stems import AWKWARD, AWKWARD_WORDS
from tests.choose.drafts import draft, drafts
from tests.choose.test_check import worded


@pytest.mark.parametrize(("doubt", "text", "stem"), AWKWARD)
def test_an_awkward_stem_is_doubted(doubt: str, text: str, stem: str) -> None:
    assert DOUBTS[doubt](*draft(text, stem))


def test_an_owner_elsewhere_than_in_the_subject_is_not_doubted() -> None:
    stem = "At which country's embassy did Hugo Brandt work in 1931?"
    assert not DOUBTS["which owner of a person"](*draft("Hugo Brandt worked at Norway's embassy in 1931.", stem))


@pytest.mark.parametrize(("doubt", "stem"), AWKWARD_WORDS)
def test_awkward_words_are_doubted(doubt: str, stem: str) -> None:
    assert DOUBTS[doubt](*worded(stem))


def test_a_border_is_told_like_the_clause_around_it() -> None:
    made, _ = drafts("Halden is a peninsula bordered by the Glomma River to the north.")
    assert "Which river borders Halden to the north?" in {one.stem for one in made}


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("Clara Wood was a member of the Norwegian Academy.", False),
        ("Clara Wood lived in Oslo with her first husband, Hugo Lund.", True),
    ],
)
def test_what_could_stand_at_the_front_is_not_asked_for_at_the_end(text: str, *, doubted: bool) -> None:
    made, setting = drafts(text)
    (one, *_) = [one for one in made if one.template.name == "of-which-at-the-end"]
    assert DOUBTS["of no noun"](one, setting) is doubted

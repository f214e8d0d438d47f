from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.choose.check import DOUBTS
from quizgen.choose.checks import crowded, stilted
from tests.choose.checks.stilted_stems import PLAIN, STILTED, STILTED_WORDS
from tests.choose.drafts import draft, drafts
from tests.choose.test_check import worded


@pytest.mark.parametrize(("doubt", "text", "stem"), STILTED)
def test_a_stilted_stem_is_doubted(doubt: str, text: str, stem: str) -> None:
    assert DOUBTS[doubt](*draft(text, stem))


@pytest.mark.parametrize(("doubt", "stem"), STILTED_WORDS)
def test_stilted_words_are_doubted(doubt: str, stem: str) -> None:
    assert DOUBTS[doubt](*worded(stem))


@pytest.mark.parametrize("stem", PLAIN)
def test_plain_words_are_not(stem: str) -> None:
    made = worded(stem)
    assert not [doubt.__name__ for doubt in (*stilted.DOUBTS, *crowded.DOUBTS) if doubt(*made)]


def test_a_date_within_a_time_is_doubted() -> None:
    made, setting = draft("By 1911 many people had fled Norway.", "By what year had many people fled Norway?")
    assert not DOUBTS["time within a time"](made, setting)
    crowd = replace(made, stem="In what year did they hold Oslo by the end of the war?")
    assert DOUBTS["time within a time"](crowd, setting)


def test_a_torn_description_is_doubted() -> None:
    made, setting = worded("In which city did the small force only in Oslo open a school?")
    torn = replace(made, swaps={made.tokens[0].i: "the small force only in Oslo"})
    assert DOUBTS["described as only"](torn, setting)
    assert not DOUBTS["described as only"](made, setting)


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Hugo Berg was a son of Jonas Berg.", "Whose son was Hugo Berg?"),
        ("In 1911 the Halden council passed the Harbour Act in order to show its strength.",
         "In 1911, which law did the Halden council pass in order to show its strength?"),
    ],
)  # fmt: skip
def test_it_is_put_as_a_person_would(text: str, stem: str) -> None:
    made, _ = drafts(text)
    assert stem in {one.stem for one in made}


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("Oslo has felt the impact of its proximity to Sweden.", True),
        ("Clara Wood was a member of the Norwegian Academy.", False),
    ],
)
def test_what_hangs_on_a_state_is_not_asked_for_at_the_end(text: str, *, doubted: bool) -> None:
    made, setting = drafts(text)
    (one, *_) = [one for one in made if one.template.name == "of-which-at-the-end"]
    assert DOUBTS["abstract of which"](one, setting) is doubted

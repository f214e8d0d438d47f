from __future__ import annotations

import pytest

from quizgen.choose.check import CHECKS, DOUBTS
from quizgen.choose.checks import astray, faithful
from tests.choose.checks.faithful_stems import ASTRAY, BY_OTHERS, CHANGED
from tests.choose.drafts import draft

EVERY = CHECKS | DOUBTS


@pytest.mark.parametrize(("check", "text", "stem"), [*CHANGED, *ASTRAY, *BY_OTHERS])
def test_what_the_sentence_does_not_say_is_not_asked(check: str, text: str, stem: str) -> None:
    assert EVERY[check](*draft(text, stem))


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Hugo Brandt studied in Cambridge, Paris and Rome.", "In which three cities did Hugo Brandt study?"),
        (
            "Anna Berg used Hugo Brandt as a character in Norway in 1911.",
            "Who did Anna Berg use as a character in Norway in 1911?",
        ),
        ("Oslo was conquered by the Halden Danes in 1011.", "Who conquered Oslo in 1011?"),
        ("Oslo was fortified in 1911 and raised to a city in 1920.", "In what year was Oslo raised to a city?"),
        (
            "In April 1834 Anna Berg took up farming in Texas. She left the Republic of Texas in 1838.",
            "Where did Anna Berg take up farming in April 1834?",
        ),
        (
            "About 12% of the pupils in Norway (1,200) were ill in 1911.",
            "What percentage of the pupils in Norway were ill in 1911?",
        ),
        (
            "Anna Berg wrote the script Harbour Lights. The script was sold in 1911.",
            "In what year was the script Harbour Lights sold?",
        ),
    ],
)
def test_what_the_sentence_says_is_asked(text: str, stem: str) -> None:
    made = draft(text, stem)
    every = (*faithful.CHECKS, *faithful.DOUBTS, *astray.CHECKS, *astray.DOUBTS)
    assert not [check.__name__ for check in every if check(*made)]

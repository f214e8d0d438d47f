from __future__ import annotations

import pytest

from quizgen.choose.check import DOUBTS
from quizgen.choose.checks import halved
from tests.choose.checks.halved_stems import HALVED, WHOLE
from tests.choose.drafts import draft, drafts


@pytest.mark.parametrize(("doubt", "text", "stem"), HALVED)
def test_half_a_statement_is_doubted(doubt: str, text: str, stem: str) -> None:
    assert DOUBTS[doubt](*draft(text, stem))


@pytest.mark.parametrize(("text", "stem"), WHOLE)
def test_a_whole_one_is_not(text: str, stem: str) -> None:
    made = draft(text, stem)
    assert not [doubt.__name__ for doubt in halved.DOUBTS if doubt(*made)]


def test_a_verb_that_has_lost_to_whom_it_refers_is_doubted() -> None:
    text = "Hugo Brandt referred to her as the best singer of Norway."
    assert DOUBTS["half a verb"](*draft(text, "Who referred as the best singer of Norway?"))


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "Clara Wood did not begin a long study of the songs until 1911.",
            "In what year did Clara Wood begin a long study of the songs?",
        ),
        ("Clara Wood did not open a school until May 1911.", "When did Clara Wood open a school?"),
        (
            "Clara Wood joined National Society for the Songs of Norway in 1911.",
            "Who joined the National Society for the Songs of Norway in 1911?",
        ),
        (
            "With the help of Anna Berger, Clara Wood opened a school in Cairo.",
            "With the help of Anna Berger, who opened a school in Cairo?",
        ),
        (
            "The old boat is displayed at the Halden Museum, Washington, D.C.",
            "At which museum is the old boat displayed?",
        ),
        (
            "Economic and Health Surveys finished a book in May 1911.",
            "When did Economic and Health Surveys finish a book?",
        ),
        (
            "In Norway there are two laws that govern the use of boats.",
            "In Norway, how many laws are there that govern the use of boats?",
        ),
        (
            "While at a school in Norway in 1911, Clara Wood wrote a book.",
            "Who wrote a book in 1911?",
        ),
        (
            "Hugo Brandt sold the two boats, the first having sunk under Karl Lund in Oslo.",
            "Who sold the two boats?",
        ),
        (
            "Clara Wood visited Halden University in Norway where she was given a prize.",
            "In which country did Clara Wood visit Halden University?",
        ),
        (
            "Clara Wood's mother soon moved with Anna Lund to Oslo.",
            "To which city did Clara Wood's mother move with Anna Lund?",
        ),
        ("The old festival is held in Oslo every four years.", "How often is the old festival held in Oslo?"),
        ("The Pan American Games were held in Oslo in 1911.", "Which games were held in Oslo in 1911?"),
        (
            "In 1893, at the age of 33, Clara Wood moved to Halden, Norway, to teach.",
            "Who moved to Halden, Norway, in 1893 at the age of 33?",
        ),
        (
            "In 2008, nine thousand children could read and write in Norwegian.",
            "How many children could read and write in Norwegian in 2008?",
        ),
    ],
)
def test_a_whole_statement_is_asked(text: str, stem: str) -> None:
    assert stem in {made.stem for made in drafts(text)[0]}


def test_a_year_without_its_comma_counts_nothing() -> None:
    assert "1994" not in {made.answer for made in drafts("In 1994 parts of the old film were used in Oslo.")[0]}


def test_both_parts_of_a_decade_are_the_answer() -> None:
    found = drafts("Anna Berger sang in Norway in the mid and late 1950s.")[0]
    assert "mid and late 1950s" in {made.answer for made in found}

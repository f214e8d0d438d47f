from __future__ import annotations

import pytest

from quizgen.language.clauses import clauses
from tests.docs import parsed, words

LIFE = {"born", "died", "lived"}


def told(text: str) -> list[tuple[str, str, str]]:
    """Subject, verb and date of each clause that a bracket tells."""
    opened = [clause for sentence in parsed(text).sents for clause in clauses(sentence)]
    return [(words(c.subject), c.group.after_subject(), words(c.rest)) for c in opened if c.group.verb in LIFE]


@pytest.mark.parametrize(
    ("text", "clauses_told"),
    [
        ("Hugo Brandt (born 3 April 1978) is a Swiss painter.", [("Hugo Brandt", "was born", "3 April 1978")]),
        (
            "Karl Lindqvist FRS (8 February 1700 – 17 March 1782) was a Swedish chemist.",
            [("Karl Lindqvist", "was born", "8 February 1700"), ("Karl Lindqvist", "died", "17 March 1782")],
        ),
        (
            "Clara and Teddie Brandt (b. September 2013) live in Cairo.",
            [("Teddie Brandt", "was born", "September 2013")],
        ),
        ("Anna Grey (b. March 2009) and Teddie Brandt live in Cairo.", [("Anna Grey", "was born", "March 2009")]),
        ("The plays were collected by Clara Wood (1858–1940).", [("Clara Wood", "lived", "1858–1940")]),
        ("Hugo Brandt (1857-1917) founded Halden.", [("Hugo Brandt", "lived", "1857 - 1917")]),
    ],
)
def test_bracket_after_a_person_tells_birth_and_death(text: str, clauses_told: list[tuple[str, str, str]]) -> None:
    assert told(text) == clauses_told


def test_bracket_after_anything_else_tells_no_life() -> None:
    assert told("The museum (8 February 1700 – 17 March 1782) is old.") == []
    assert told("Anna Grey (8 February 1700 – 17 March 1782) is closed.") == []

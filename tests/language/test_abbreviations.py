from __future__ import annotations

import pytest

from quizgen.language.abbreviations import expansions, stands_for
from tests.docs import doc


def made(words: str) -> list[tuple[str, str]]:
    parse = doc("\n".join(f"{word} NN NOUN dep 0" for word in words.split()))
    return [(short.text, text.text) for short, text in expansions(parse)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the net tidal range ( NTR ) was", ("NTR", "net tidal range")),
        ("a NTR ( net tidal range ) was", ("NTR", "net tidal range")),
        ("the Society of Bridge Builders ( SBB ) was", ("SBB", "Society of Bridge Builders")),
    ],
)
def test_abbreviation_is_explained_in_brackets(words: str, expected: tuple[str, str]) -> None:
    assert made(words) == [expected]


@pytest.mark.parametrize(
    "words",
    ["the tidal range ( NTR ) was", "the net range ( north ) was", "NTR ( of net tidal range ) was", "( A ) was"],
)
def test_other_brackets_explain_nothing(words: str) -> None:
    assert made(words) == []


def test_bracket_tells_what_the_letters_stand_for() -> None:
    parse = doc("\n".join(f"{word} NN NOUN dep 0" for word in ["net", "tidal", "range", "(", "NTR", ")", "was"]))
    (clause,) = stands_for(parse[3])
    assert (clause.subject_head.text, clause.group.verb, clause.constituents[1].preposition) == ("NTR", "stands", "for")

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizgen.language.verbs import VerbGroup
from quizgen.templates.statement import MOST_WORDS_BEFORE, Parts, statement
from tests.docs import parsed, words

if TYPE_CHECKING:
    from quizgen.language.tokens import Token

WROTE = VerbGroup((), "published", "VBD")
TEXT = "Clara Wood published a book about the history of Norway."


def parts(phrase: str, **changed: object) -> Parts:
    parse = parsed(TEXT)
    found: list[Token] = [token for token in parse if token.text in phrase.split()]
    gone = {token.i for token in found}
    values = {"subject": parse[0:2], "rest": parse[3:-1], "phrase": found, "gone": gone} | changed
    return Parts(**values)  # type: ignore[arg-type]  # a test changes what it likes


@pytest.mark.parametrize(
    ("phrase", "halves"),
    [
        ("Norway", ("Clara Wood published a book about the history of", "")),
        ("history", ("Clara Wood published a book about the", "of Norway")),
        ("Wood", ("Clara", "published a book about the history of Norway")),
    ],
)
def test_statement_is_halved_at_what_is_asked_for(phrase: str, halves: tuple[str, str]) -> None:
    assert statement(parts(phrase), WROTE, words) == halves


def test_whole_subject_is_not_asked_for_in_its_place() -> None:
    assert statement(parts("Clara Wood"), WROTE, words) is None


def test_question_word_stands_near_the_front() -> None:
    long = VerbGroup((), " ".join(["very"] * MOST_WORDS_BEFORE), "VBD")
    assert statement(parts("Norway"), long, words) is None


def test_what_can_be_spared_makes_room_for_the_question_word() -> None:
    spare = [frozenset({3, 4})]
    long = VerbGroup((), "did then publish", "VBD")
    before, _ = statement(parts("Norway", spare=spare), long, words) or ("", "")
    assert before == "Clara Wood did then publish about the history of"


def test_whole_subject_is_asked_for_where_it_may_open_the_question() -> None:
    assert statement(parts("Clara Wood", opens=True), WROTE, words) == (
        "",
        "published a book about the history of Norway",
    )


def test_what_stands_in_front_turns_the_statement_round() -> None:
    parse = parsed(TEXT)
    phrase = [token for token in parse if token.text == "Norway"]
    front = [token for token in parse if token.text in {"about", "Norway"}]
    found = Parts(list(parse[0:2]), list(parse[3:5]), phrase, {phrase[0].i}, front=front)
    assert statement(found, WROTE, words) == ("about", "did Clara Wood publish a book")

from __future__ import annotations

import pytest

from quizgen.facts.inplace import description, standing_in_place
from quizgen.language.clauses import clauses
from tests.docs import words

from .found import facts


def phrases(text: str, answer: str) -> list[str]:
    """What the question word would replace, in each clause of the text."""
    (fact,) = [fact for fact in facts(text) if fact.answer == answer]
    opened = [clause for sentence in fact.head.doc.sents for clause in clauses(sentence)]
    found = [standing_in_place(fact, clause) for clause in opened]
    return [words(standing.phrase) for standing in found if standing is not None]


@pytest.mark.parametrize(
    ("text", "answer", "phrase"),
    [
        ("Clara Wood published a book about the history of Norway.", "Norway", "Norway"),
        ("Hugo Brandt followed the advice of his teacher Clara Wood.", "Clara Wood", "his teacher Clara Wood"),
        ("Hugo Brandt was the heir of a family of 14 children.", "14", "14"),
        ("The choir ended the evening with songs from Clara Wood's opera.", "Clara Wood", "Clara Wood 's"),
        ("The town has not forgotten the flood of 1953.", "1953", "1953"),
        ("Clara Wood wrote about Norway and Sweden.", "Sweden", "Sweden"),  # "about Norway and which country?"
    ],
)
def test_fact_deep_in_a_phrase_is_replaced_with_what_goes_with_it(text: str, answer: str, phrase: str) -> None:
    assert phrases(text, answer) == [phrase]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Hugo Brandt praised the young Anna Berger.", "Anna Berger"),  # "the young whom"
        ("Clara Wood swam in the Oslo harbour.", "Oslo"),  # "the which city harbour"
        ("Hugo Brandt wrote no word about Norway.", "Norway"),
    ],
)
def test_fact_that_the_question_word_would_tear_is_not_asked_in_place(text: str, answer: str) -> None:
    assert phrases(text, answer) == []


def test_fact_in_a_clause_of_its_own_is_not_asked_in_the_one_around_it() -> None:
    assert phrases("Clara Wood knows a man who lived in Norway.", "Norway") == ["Norway"]


def test_noun_before_a_name_describes_it() -> None:
    text = "Hugo Brandt followed the advice of his teacher Clara Wood."
    (fact,) = [fact for fact in facts(text) if fact.answer == "Clara Wood"]
    clause, *_ = clauses(next(fact.head.doc.sents))
    standing = standing_in_place(fact, clause)
    assert standing is not None
    assert words(description(standing.phrase, fact)) == "teacher"

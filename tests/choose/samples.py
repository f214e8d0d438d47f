"""Facts and candidates that need no text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.choose.question import Candidate
from quizgen.facts.fact import DateType, Fact, FactType, NumberType
from quizgen.quiz import Kind, Question
from tests.docs import doc

if TYPE_CHECKING:
    from quizgen.language.namelists import NameType


def fact(kind: Kind, type_: FactType, answer: str, noun: str = "", accept: tuple[str, ...] = ()) -> Fact:
    """A fact that stands nowhere."""
    head = doc("it PRP PRON ROOT 0")[0]
    return Fact(kind, type_, 0, 1, head, answer, answer.casefold(), noun, None, accept)


def number(answer: str, type_: NumberType = NumberType.COUNT) -> Fact:
    """A number."""
    return fact(Kind.NUMBER, type_, answer)


def date(answer: str, type_: DateType = DateType.YEAR) -> Fact:
    """A date."""
    return fact(Kind.DATE, type_, answer)


def name(answer: str, type_: NameType, noun: str = "", accept: tuple[str, ...] = ()) -> Fact:
    """A name."""
    return fact(Kind.NAME, type_, answer, noun, accept)


def candidate(stem: str, answer: str, *, score: float = 0.5, start: int = 0, sentence: int = 1) -> Candidate:
    """A sound question whose answer begins at this place of the text."""
    question = Question(
        id=f"{start}-{stem}",
        source="text.txt",
        stem=stem,
        answer=answer,
        kind=Kind.NUMBER,
        start=start,
        end=start + len(answer),
        sentence=answer,
        answer_start=0,
        answer_end=len(answer),
        sentence_number=sentence,
        score=score,
    )
    words = frozenset(re.findall(r"\w+", stem.lower()))
    return Candidate(question, score, {}, answer.casefold(), words, number(answer))

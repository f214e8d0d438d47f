"""Small quizzes that the tests of the Anki room start from."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from quizgen.quiz import Form, Kind, Question, Quiz, Source

MADE = 1_700_000_000
"""14 November 2023."""

LIGHTHOUSE = Source("lighthouse.txt", "The Lighthouse", "2021-05-04", 230)


def question(number: int = 1, answer: str = "1,200", **changes: Any) -> Question:
    """A question about a lighthouse, with what the test changes in it."""
    before = "The lamp needed "
    plain = Question(
        id=f"lamp-{number}",
        source=LIGHTHOUSE.name,
        stem="How many litres of oil did the lamp need?",
        answer=answer,
        kind=Kind.NUMBER,
        start=0,
        end=len(answer),
        sentence=f"{before}{answer} litres of oil a year.",
        answer_start=len(before),
        answer_end=len(before) + len(answer),
        section="The Lamp",
        sentence_number=7,
    )
    return replace(plain, **changes)


def cloze(number: int = 2, answer: str = "1,200", **changes: Any) -> Question:
    """The same as a gap in its sentence."""
    return question(number, answer, **{"form": Form.CLOZE, "stem": "The lamp needed _____ litres."} | changes)


def quiz(
    *questions: Question, made: int = MADE, title: str = "Lights", sources: tuple[Source, ...] = (LIGHTHOUSE,)
) -> Quiz:
    """A quiz of these questions."""
    return Quiz(title, sources, questions, made=made)

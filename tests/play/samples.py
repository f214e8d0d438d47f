"""Small quizzes that the tests of the terminal quiz play."""

from __future__ import annotations

from dataclasses import replace

from quizgen.quiz import Kind, Question, Quiz, Source

SOURCE = Source("harbour.txt", "The harbour of Vell", "2021-05-04", 240)


def question(stem: str, answer: str, *distractors: str, kind: Kind = Kind.NAME, after: str = "") -> Question:
    """A question whose sentence is "It says X" with the answer for X."""
    sentence = f"It says {answer}{after}."
    return Question(
        id=stem,
        source=SOURCE.name,
        stem=stem,
        answer=answer,
        kind=kind,
        start=8,
        end=8 + len(answer),
        sentence=sentence,
        answer_start=8,
        answer_end=8 + len(answer),
        section="The old quay",
        sentence_number=3,
        distractors=distractors,
    )


PICKED = question("Who built the quay?", "Ada Brandt", "Ben Okafor", "Cleo Marsh", "Dag Lunde", "Eva Roth")
TYPED = question("How many ships came?", "1,200", kind=Kind.NUMBER)


def quiz(*questions: Question) -> Quiz:
    """A quiz of these questions from one source."""
    return Quiz("The harbour", (SOURCE,), questions)


def many(number: int) -> Quiz:
    """A quiz of that many multiple-choice questions."""
    return quiz(*(replace(PICKED, id=str(n), stem=f"Who built quay {n}?") for n in range(1, number + 1)))

"""A small quiz for tests of files and outputs."""

from __future__ import annotations

from quizgen.quiz import Kind, Question, Quiz, Source, Status

SENTENCE = "In 1911, Clara Wood opened a school in Cairo."


def question(answer: str = "1911", kind: Kind = Kind.DATE, status: Status = Status.MADE) -> Question:
    """A question on the sentence."""
    start = SENTENCE.index(answer)
    return Question(
        id=f"wood-{answer}",
        source="wood.txt",
        stem=f"What stands for {kind} in Clara’s sentence?",
        answer=answer,
        kind=kind,
        start=start,
        end=start + len(answer),
        sentence=SENTENCE,
        answer_start=start,
        answer_end=start + len(answer),
        accept=("the answer",),
        distractors=("one", "two"),
        template="mine",
        score=0.5,
        status=status,
    )


QUIZ = Quiz(
    title="Clara Wood’s school",
    sources=(Source("wood.txt", "Clara Wood", "2024-09-15", 9),),
    questions=(question(), question("Cairo", Kind.NAME)),
    model="none 0",
)

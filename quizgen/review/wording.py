"""What a person may change about a question: its words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizgen.grading import accepted_forms, grade
from quizgen.quiz import Status

if TYPE_CHECKING:
    from quizgen.quiz import Question


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a question.

    Attributes:
        stem: What is asked.
        answer: The key.
        accept: Other right answers.
        distractors: Wrong options.
    """

    stem: str
    answer: str
    accept: tuple[str, ...] = ()
    distractors: tuple[str, ...] = ()

    @classmethod
    def of(cls, question: Question) -> Wording:
        """The words of this question."""
        return cls(question.stem, question.answer, question.accept, question.distractors)

    def problem(self) -> str:
        """Why these words make no question, or nothing."""
        if not self.stem.strip():
            return "The question is empty."
        if not self.answer.strip():
            return "The answer is empty."
        right = {_folded(text) for text in (self.answer, *self.accept)}
        wrong = next((text for text in self.distractors if _folded(text) in right), None)
        return "" if wrong is None else f"“{wrong}” is a right answer and a wrong option at once."


def reworded(question: Question, wording: Wording) -> Question:
    """The question in these words, marked as a person's; as it was if they are its own.

    Where the answer is a new one and the list of other right answers was left alone, those go that are right no more:
    “one thousand” does not stay right when 1,000 becomes 1,200.
    """
    if wording == Wording.of(question):
        return question
    accept = wording.accept
    if wording.answer != question.answer and accept == question.accept:
        accept = _still_right(question, wording.answer)
    return replace(
        question,
        stem=wording.stem,
        answer=wording.answer,
        accept=accept,
        distractors=wording.distractors,
        status=Status.EDITED,
    )


def _still_right(question: Question, answer: str) -> tuple[str, ...]:
    """Of the other right answers those that also fit the new one, and the new one's own other forms."""
    alone = replace(question, answer=answer, accept=())
    words = set(_folded(answer).split())
    kept = (old for old in question.accept if set(_folded(old).split()) <= words or grade(alone, old).right)
    forms = dict.fromkeys((*kept, *accepted_forms(answer, question.kind)))
    return tuple(form for form in forms if form != answer)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())

"""Which of a quiz's questions are shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.quiz import Kind, Question, Status

_ANY = float("inf")
SCORES = ((0.0, _ANY), (0.0, 0.25), (0.0, 0.5), (0.0, 0.75), (0.5, _ANY), (0.75, _ANY))
"""From which score to below which."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What a question must be to be shown; what is None, empty or as wide as it can be, does not count.

    Attributes:
        status: What a person decided.
        kind: The sort of fact.
        template: The template that made it.
        low: The lowest score.
        below: Scores from here on are not shown.
        search: Words that all stand somewhere in the question, its answer, its options or its sentence.
    """

    status: Status | None = None
    kind: Kind | None = None
    template: str | None = None
    low: float = 0.0
    below: float = _ANY
    search: str = ""

    @property
    def open(self) -> bool:
        """Whether every question passes."""
        return self == Filter()

    def places(self, questions: tuple[Question, ...]) -> tuple[int, ...]:
        """The places of the questions that pass, in order."""
        if self.open:
            return tuple(range(len(questions)))
        words = self.search.casefold().split()
        return tuple(place for place, question in enumerate(questions) if self._passes(question, words))

    def _passes(self, question: Question, words: list[str]) -> bool:
        if self.status is not None and question.status is not self.status:
            return False
        if self.kind is not None and question.kind is not self.kind:
            return False
        if self.template is not None and question.template != self.template:
            return False
        # A score that is no number passes only when scores do not count.
        if (self.low > 0 or self.below != _ANY) and not self.low <= question.score < self.below:
            return False
        return not words or _holds(question, words)


def _holds(question: Question, words: list[str]) -> bool:
    parts = (question.stem, question.answer, *question.accept, *question.distractors, question.sentence)
    text = "\n".join(parts).casefold()
    return all(word in text for word in words)


def score_words(scores: tuple[float, float]) -> str:
    """A range of scores in words."""
    low, below = scores
    if below != _ANY:
        return f"below {below:g}"
    return f"from {low:g}" if low else "any"

"""What became of a fact that could be asked for, and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.choose.question import Candidate
    from quizgen.quiz import Question


class Outcome(StrEnum):
    """What became of a fact, or of one way to ask for it."""

    ASKED = "asked"
    NOT_CHOSEN = "not chosen"
    NOT_SOUND = "not sound"
    NO_TEMPLATE = "no template"
    NO_CLAUSE = "no clause"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fact, or one way to ask for it, and what became of it.

    Attributes:
        answer: The fact as it stands.
        type: What it is.
        sentence_number: The number of its sentence.
        outcome: What became of it.
        reason: Why.
        stem: The question that was drafted, if one was.
        candidate: The question, when it is sound.
    """

    answer: str
    type: str
    sentence_number: int
    outcome: Outcome
    reason: str = ""
    stem: str = ""
    candidate: Candidate | None = None


def is_clear(finding: Finding) -> bool:
    """Whether the finding is a question that nothing speaks against."""
    return finding.candidate is not None and not finding.candidate.doubts


@dataclass(frozen=True, slots=True)
class Account:
    """A finding as it is told when the quiz is made: plain words, which hold no parsed text.

    Attributes:
        answer: The fact as it stands.
        type: What it is.
        sentence_number: The number of its sentence.
        outcome: What became of it.
        reason: Why.
        stem: The question that was drafted, if one was.
        question: The question, when it is sound.
        features: What its score is made of, by name.
        doubts: What speaks against it in a default quiz, by name.
    """

    answer: str
    type: str
    sentence_number: int
    outcome: Outcome
    reason: str = ""
    stem: str = ""
    question: Question | None = None
    features: dict[str, float] = field(default_factory=dict)
    doubts: tuple[str, ...] = ()

    def __str__(self) -> str:
        line = f"{self.sentence_number:>4}  {self.outcome}: {self.answer} ({self.type})"
        line += f"  {self.stem}" if self.stem else ""
        line += f"  [{self.reason}]" if self.reason else ""
        return line + (f"  {_score_line(self.question, self.features)}" if self.question else "")


def _score_line(question: Question, features: dict[str, float]) -> str:
    parts = " ".join(f"{name}={value:g}" for name, value in features.items())
    return f"{question.template} {question.score:.3f}: {parts}"


def account_of(finding: Finding, passed_over: str | None = None) -> Account:
    """The finding in plain words.

    Args:
        finding: What became of a fact.
        passed_over: Why its question was not chosen; None where it was, or where there is none.
    """
    outcome, reason = (Outcome.NOT_CHOSEN, passed_over) if passed_over else (finding.outcome, finding.reason)
    place = finding.answer, finding.type, finding.sentence_number
    found = finding.candidate
    if found is None:
        return Account(*place, outcome, reason, finding.stem)
    return Account(*place, outcome, reason, finding.stem, found.question, found.features, found.doubts)

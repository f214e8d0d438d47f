"""What became of a fact that could be asked for, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.choose.question import Candidate


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

    def __str__(self) -> str:
        line = f"{self.sentence_number:>4}  {self.outcome}: {self.answer} ({self.type})"
        line += f"  {self.stem}" if self.stem else ""
        line += f"  [{self.reason}]" if self.reason else ""
        return line + (f"  {_score_line(self.candidate)}" if self.candidate else "")


def _score_line(found: Candidate) -> str:
    parts = " ".join(f"{name}={value:g}" for name, value in found.features.items())
    return f"{found.question.template} {found.score:.3f}: {parts}"


def is_clear(finding: Finding) -> bool:
    """Whether the finding is a question that nothing speaks against."""
    return finding.candidate is not None and not finding.candidate.doubts

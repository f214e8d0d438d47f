"""What else a text could be asked for: plain data, so that review can offer it without knowing how it was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.quiz import Question

BY_HAND = "by-hand"
"""What stands in the place of a template's name where a person wrote the question."""


@dataclass(frozen=True, slots=True)
class Askable:
    """A fact of a text and the ways to ask for it.

    Attributes:
        blank: A question on the fact with everything but a stem, for a person to write one; where a template drafted
            one that is not sound, that is its stem.
        questions: The sound questions on it, best first.
        reason: Why there is none, in a few words; empty if there is one.
    """

    blank: Question
    questions: tuple[Question, ...]
    reason: str = ""

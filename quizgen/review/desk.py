"""The review that is going on and the file it is saved to: what all screens work on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.review.state import Review

if TYPE_CHECKING:
    from quizgen.quiz import Quiz
    from quizgen.review.store import QuizFile


class Desk:
    """A review whose every change is in the file before anybody sees it.

    Attributes:
        review: The review as it is now.
        file: Where it is saved.
    """

    def __init__(self, file: QuizFile, quiz: Quiz) -> None:
        """Take the file, and the quiz that was read from it."""
        self.file = file
        self.review = Review(quiz)

    @property
    def problem(self) -> str:
        """Why the last change is not saved, or nothing."""
        return self.file.problem

    def take(self, after: Review) -> bool:
        """Adopt a step of the review and save what it changed; gives whether it changed a question."""
        change = after.change_since(self.review)
        if change is not None:
            quiz = self.file.save(after.quiz, change)
            after = after if quiz is after.quiz else after.with_quiz(quiz)
        self.review = after
        return change is not None

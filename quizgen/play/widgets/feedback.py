"""What is shown once a question is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from quizgen.play.plaintext import marked_sentence, origin, plain, safe
from quizgen.play.session import Outcome

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from quizgen.play.session import Given
    from quizgen.quiz import Source

MARKS = {Outcome.RIGHT: "✓", Outcome.WRONG: "✗", Outcome.SKIPPED: "–"}
"""A sign for each outcome, so that none is told by colour alone."""
WORDS = {Outcome.RIGHT: "Right", Outcome.WRONG: "Wrong", Outcome.SKIPPED: "Skipped"}
"""The word beside the sign."""


class Feedback(Vertical):
    """Right or wrong, the right answer, why, and the sentence it comes from."""

    def __init__(self, given: Given, source: Source, streak: int, letter: str = "") -> None:
        """Take what to show.

        Args:
            given: The answer given.
            source: The text the question comes from.
            streak: How many answers in a row are right now.
            letter: The letter of the right option; empty if the answer was typed.
        """
        super().__init__(classes=given.outcome.value)
        self._given = given
        self._source = source
        self._streak = streak
        self._letter = letter

    def compose(self) -> ComposeResult:
        """The lines that apply, the verdict first."""
        given = self._given
        yield Static(self._verdict(), classes="verdict")
        if given.outcome is Outcome.WRONG and not self._letter:
            yield Static(Content.assemble("You wrote: ", plain(given.answered)), classes="yours")
        yield Static(self._answer(), classes="answer")
        yield Static(marked_sentence(given.question), classes="sentence")
        yield Static(origin(given.question, self._source), classes="origin")

    def _verdict(self) -> Content:
        """Sign and word, why, and how many in a row."""
        given = self._given
        why = f": {safe(given.reason)}" if given.reason else ""
        row = f" · {self._streak} in a row" if self._streak > 1 else ""
        return Content.assemble((f"{MARKS[given.outcome]} {WORDS[given.outcome]}", "bold"), why, row)

    def _answer(self) -> Content:
        letter = f"{self._letter} " if self._letter else ""
        return Content.assemble("Answer: ", (f"{letter}{safe(self._given.question.answer)}", "bold"))

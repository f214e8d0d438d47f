"""What is asked about one fact, or could be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from quizgen.review.widgets.signs import SIGNS
from quizgen.terminal.figures import counted
from quizgen.terminal.plaintext import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.askable import Askable
    from quizgen.quiz import Question
    from quizgen.review.marking import Mark


class Fact(Static):
    """A line for each question on a fact, or what the templates make of it."""

    def show(self, mark: Mark | None, asked: Sequence[Question]) -> None:
        """Show this fact with the questions on it."""
        if mark is None:
            self.update(Content("Nothing of this text is asked for."))
        elif mark.asked:
            self.update(Content("\n").join([_asked(question) for question in asked]))
        elif mark.askable:
            self.update(_could_be(mark.askable))


def _asked(question: Question) -> Content:
    sign = SIGNS[question.status].strip() or "?"
    return Content.assemble((f"{sign} ", "bold"), plain(question.stem))


def _could_be(askable: Askable) -> Content:
    ways = len(askable.questions)
    can = f"{counted(ways, 'question')} can be made of it" if ways else f"not asked: {askable.reason}"
    return Content.assemble(plain(askable.blank.answer, "bold"), plain(f" · {can}"))

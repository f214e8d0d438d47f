"""All there is to know about one question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from quizgen.review.widgets.signs import WORDS
from quizgen.terminal.plaintext import marked_sentence, plain

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from quizgen.quiz import Question

_FEWEST_OPTIONS = 2
"""With fewer wrong options the answer is typed when the quiz is played."""


class Detail(VerticalScroll, can_focus=False):
    """A question with its answer, options, sentence, and where all that comes from."""

    def compose(self) -> ComposeResult:
        """One text: it is changed at every move of the cursor, and one part is laid out faster than seven."""
        yield Static(classes="question")

    def show(self, question: Question | None, nothing: str = "") -> None:
        """Show a question, or say that there is none."""
        text = Content(nothing) if question is None else described(question)
        self.query_one(".question", Static).update(text)
        self.scroll_home(animate=False)


def described(question: Question) -> Content:
    """The question in lines, what matters most first."""
    lines = [
        plain(question.stem, "bold"),
        Content.assemble(("= ", "bold $text-success"), plain(question.answer, "bold")),
    ]
    if question.accept:
        lines.append(Content.assemble(("  also right: ", "$text-muted"), _listed(question.accept)))
    if question.distractors:
        few = len(question.distractors) < _FEWEST_OPTIONS
        typed = Content.styled("  (too few to choose from: typed)" if few else "", "$text-muted")
        lines.append(Content.assemble(("  wrong: ", "$text-muted"), _listed(question.distractors), typed))
    else:
        lines.append(Content.styled("  no wrong options: the answer is typed", "$text-muted"))
    lines.append(marked_sentence(question))
    lines.append(Content.assemble((WORDS[question.status], "bold"), _about(question).stylize("$text-muted")))
    return Content("\n").join(lines)


def _listed(texts: tuple[str, ...]) -> Content:
    return Content(" · ").join([plain(text) for text in texts])


def _about(question: Question) -> Content:
    parts = [question.kind.value, question.template, f"score {question.score:.2f}"]
    if question.sentence_number:
        parts.append(f"sentence {question.sentence_number}")
    parts.append(question.section)
    return plain("".join(f" · {part}" for part in parts if part))

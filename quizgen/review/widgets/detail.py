"""All there is to know about one question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.strip import Strip
from textual.visual import Visual
from textual.widget import Widget

from quizgen.review.widgets.signs import WORDS
from quizgen.terminal.plaintext import marked_sentence, plain

if TYPE_CHECKING:
    from quizgen.quiz import Question

_FEWEST_OPTIONS = 2
"""With fewer wrong options the answer is typed when the quiz is played."""


class Detail(Widget, can_focus=False):
    """A question with its answer, options, sentence, and where all that comes from.

    It changes at every move of the cursor, so it draws its own lines: a new text needs no new layout, which would make
    every move two repaints.
    """

    def __init__(self) -> None:
        super().__init__()
        self._question: Question | None = None
        self._nothing = ""
        self._strips: list[Strip] = []
        self._top = 0

    def show(self, question: Question | None, nothing: str = "") -> None:
        """Show a question, or say that there is none."""
        self._question, self._nothing = question, nothing
        self._top = 0
        self._draw()

    def scroll_lines(self, lines: int) -> None:
        """Scroll a question that is longer than its place."""
        self._top = min(max(0, self._top + lines), self._most)
        self._tell_of_more()
        self.refresh()

    def on_resize(self) -> None:
        """Break the lines anew."""
        self._top = 0
        self._draw()

    def render_line(self, y: int) -> Strip:
        """The line of the question that stands on this line."""
        line = y + self._top
        width = self.content_size.width
        if line >= len(self._strips):
            return Strip.blank(width, self.rich_style)
        return self._strips[line].adjust_cell_length(width, self.rich_style)

    @property
    def text(self) -> str:
        """All that it shows, also what is scrolled out of sight."""
        return "\n".join(strip.text.rstrip() for strip in self._strips)

    @property
    def _most(self) -> int:
        return max(0, len(self._strips) - self.content_size.height)

    def _draw(self) -> None:
        width = self.content_size.width
        spaced = self.screen.has_class("-wide")
        text = plain(self._nothing) if self._question is None else described(self._question, spaced=spaced)
        self._strips = Visual.to_strips(self, text, width, None, self.visual_style) if width else []
        self._tell_of_more()
        self.refresh()

    def _tell_of_more(self) -> None:
        """Say how to scroll where there is something to scroll to."""
        title = ("more above: ," if self._top else "") if self._top >= self._most else "more below: ."
        if title != (self.border_title or ""):
            self.border_title = title


def described(question: Question, *, spaced: bool = False) -> Content:
    """The question in lines, what matters most first; blank lines between its parts where there is room."""
    lines = [
        plain(question.stem, "bold"),
        Content.assemble(("= ", "bold $text-success"), plain(question.answer, "bold")),
    ]
    if question.accept:
        lines.append(Content.assemble(("  also right: ", "dim"), _listed(question.accept)))
    if question.distractors:
        few = len(question.distractors) < _FEWEST_OPTIONS
        typed = Content.styled("  (too few to choose from: typed)" if few else "", "dim")
        lines.append(Content.assemble(("  wrong: ", "dim"), _listed(question.distractors), typed))
    else:
        lines.append(Content.styled("  no wrong options: the answer is typed", "dim"))
    gap = "\n" if spaced else ""
    lines.append(Content.assemble(gap, marked_sentence(question), gap))
    lines.append(Content.assemble((WORDS[question.status], "bold"), _about(question).stylize("dim")))
    return Content("\n").join(lines)


def _listed(texts: tuple[str, ...]) -> Content:
    return Content(" · ").join([plain(text) for text in texts])


def _about(question: Question) -> Content:
    parts = [question.kind.value, question.template, f"score {question.score:.2f}"]
    if question.sentence_number:
        parts.append(f"sentence {question.sentence_number}")
    parts.append(question.section)
    return plain("".join(f" · {part}" for part in parts if part))

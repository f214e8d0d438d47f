"""Where it is chosen which questions are shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from quizgen.quiz import Kind, Status
from quizgen.review.filter import SCORES, Filter, score_words
from quizgen.review.widgets.choice import Choice
from quizgen.review.widgets.signs import WORDS
from quizgen.terminal.figures import counted
from quizgen.terminal.key_line import KeyLine
from quizgen.terminal.plaintext import plain

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from quizgen.quiz import Quiz


class FilterScreen(ModalScreen[Filter | None]):
    """Status, kind, template and score; gives the filter that is set, or None for no change."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "apply"),
        Binding("a,A", "all"),
        Binding("escape,q,Q", "leave"),
        Binding("up", "app.focus_previous"),
        Binding("down", "app.focus_next"),
    ]

    def __init__(self, quiz: Quiz, wanted: Filter) -> None:
        """Take the quiz, and the filter that is set now."""
        super().__init__()
        self._quiz = quiz
        self._wanted = wanted
        self._templates = (None, *sorted({question.template for question in quiz.questions}))
        self._kinds = (None, *Kind)
        self._statuses = (None, *Status)

    def compose(self) -> ComposeResult:
        """A line for each thing that can be chosen."""
        wanted = self._wanted
        scores = (wanted.low, wanted.below)
        with VerticalScroll(classes="box", can_focus=False):
            yield Static("Show", classes="heading")
            words = tuple("any" if status is None else WORDS[status] for status in self._statuses)
            yield Choice("status", words, self._statuses.index(wanted.status), id="status")
            kinds = tuple(kind or "any" for kind in self._kinds)
            yield Choice("kind", kinds, self._kinds.index(wanted.kind), id="kind")
            templates = tuple("any" if name is None else name for name in self._templates)
            template = self._templates.index(wanted.template) if wanted.template in self._templates else 0
            yield Choice("template", templates, template, id="template")
            score = SCORES.index(scores) if scores in SCORES else 0
            yield Choice("score", tuple(map(score_words, SCORES)), score, id="score")
            yield Static(classes="closing")
            yield KeyLine()

    def on_mount(self) -> None:
        """Say the keys, and how many questions there are."""
        self.query_one(KeyLine).show(
            ("↑ ↓", "move"), ("← →", "change"), ("Enter", "show them"), ("a", "all"), ("Esc", "back")
        )
        self.set_focus(self.query_one("#status"))
        self._count()

    def action_apply(self) -> None:
        """Show what is chosen."""
        self.dismiss(self._chosen())

    def action_all(self) -> None:
        """Show every question, whatever was searched for."""
        self.dismiss(Filter())

    def action_leave(self) -> None:
        """Leave everything as it was."""
        self.dismiss(None)

    @on(Choice.Turned)
    def _count(self) -> None:
        number = len(self._chosen().places(self._quiz.questions))
        found = f" with “{self._wanted.search}”" if self._wanted.search else ""
        self.query_one(".closing", Static).update(plain(f"{counted(number, 'question')}{found}"))

    def _chosen(self) -> Filter:
        low, below = SCORES[self._index("score")]
        return replace(
            self._wanted,
            status=self._statuses[self._index("status")],
            kind=self._kinds[self._index("kind")],
            template=self._templates[self._index("template")],
            low=low,
            below=below,
        )

    def _index(self, name: str) -> int:
        return self.query_one(f"#{name}", Choice).chosen

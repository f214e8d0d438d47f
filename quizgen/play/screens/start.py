"""The first screen: what the quiz is, how many questions, how to answer."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from quizgen.play.plaintext import counted, plain
from quizgen.play.session import Mode, has_options
from quizgen.play.widgets.key_line import KeyLine
from quizgen.play.widgets.setting import Setting

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from quizgen.quiz import Quiz, Source

ROUND_COUNTS = (5, 10, 20, 50)
"""How many questions are offered besides all of them."""


class StartScreen(Screen[None]):
    """Title, sources, settings; Enter starts."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "start"),
        Binding("up", "app.focus_previous"),
        Binding("down", "app.focus_next"),
        Binding("pageup", "scroll(-1)"),
        Binding("pagedown", "scroll(1)"),
        Binding("q,Q,escape", "leave"),
    ]

    @dataclass
    class Started(Message):
        """The player wants to begin."""

        mode: Mode
        count: int

    def __init__(self, quiz: Quiz, mode: Mode, count: int | None) -> None:
        super().__init__()
        self._quiz = quiz
        self._count = count
        self._counts = _counts(len(quiz.questions), count)
        with_options = sum(map(has_options, quiz.questions))
        self._modes = (Mode.MIXED, Mode.TYPED) if with_options else (Mode.TYPED,)
        self._mode = mode if mode in self._modes else Mode.TYPED
        self._with_options = with_options

    def compose(self) -> ComposeResult:
        """The settings stand above the sources, of which there may be many."""
        total = len(self._quiz.questions)
        counts = tuple(f"all {total}" if n == total else f"{n} of {total}" for n in self._counts)
        chosen = self._counts.index(min(self._count or total, total))
        with VerticalScroll(classes="body", can_focus=False):
            yield Static(plain(self._quiz.title, "bold"), classes="title")
            yield Static(self._summary(), classes="summary")
            yield Setting("Questions", counts, chosen, id="count")
            modes = tuple(self._mode_words(mode) for mode in self._modes)
            yield Setting("Answers", modes, self._modes.index(self._mode), id="mode")
            yield Static(_sources(self._quiz.sources), classes="sources")
        yield KeyLine()

    def on_mount(self) -> None:
        """Say the keys; those of the settings only where there is something to set."""
        settable = max(len(self._counts), len(self._modes)) > 1
        arrows = [("↑ ↓", "move"), ("← →", "change")] if settable else []
        self.query_one(KeyLine).show(("Enter", "start"), *arrows, ("t", "light/dark"), ("?", "help"), ("q", "quit"))
        self.query_one("#count").focus()

    def action_start(self) -> None:
        """Begin with what is set."""
        count = self._counts[self.query_one("#count", Setting).chosen]
        mode = self._modes[self.query_one("#mode", Setting).chosen]
        self.post_message(self.Started(mode, count))

    def action_leave(self) -> None:
        """Quit; nothing has been answered that could be lost."""
        self.app.exit()

    def action_scroll(self, pages: int) -> None:
        """Scroll through a long list of sources."""
        body = self.query_one(".body")
        body.scroll_relative(y=pages * body.size.height, animate=False)

    def _summary(self) -> Content:
        kinds = Counter(question.kind for question in self._quiz.questions)
        each = ", ".join(counted(number, kind.value) for kind, number in kinds.most_common())
        return Content(f"{counted(len(self._quiz.questions), 'question')}: {each}")

    def _mode_words(self, mode: Mode) -> str:
        if mode is Mode.TYPED:
            return "type them all"
        if self._with_options == len(self._quiz.questions):
            return "pick from options"
        return f"pick where there are options ({self._with_options})"


def _counts(total: int, wished: int | None) -> tuple[int, ...]:
    """The numbers of questions to choose from, the largest being all of them."""
    numbers = {number for number in (*ROUND_COUNTS, wished or total) if number < total}
    return (*sorted(numbers), total)


def _sources(sources: tuple[Source, ...]) -> Content:
    """Each text's title and where it was read from, a line each."""
    lines = [Content("From" if len(sources) == 1 else f"From {counted(len(sources), 'text')}")]
    for source in sources:
        parts = [source.title, "" if source.name == "-" else source.name, source.date]
        lines.append(plain("  " + " · ".join(part for part in dict.fromkeys(parts) if part)))
    return Content("\n").join(lines)

"""All keys on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

if TYPE_CHECKING:
    from textual.app import ComposeResult

KEYS = (
    ("A-D or 1-4", "answer with that option"),
    ("↑ ↓, Enter", "move to an option, answer with it"),
    ("Enter", "send what you typed; go on"),
    ("s", "skip (Ctrl+S while typing)"),
    ("PgUp PgDn", "scroll a long text"),
    ("q or Esc", "quit (Esc while typing); asks first"),
    ("? or F1", "this help (F1 while typing)"),
    ("t", "light or dark screen"),
    ("r, n", "at the end: missed ones again, new run"),
)
"""Each key and what it does."""


class HelpScreen(ModalScreen[None]):
    """The keys; any of the usual keys closes it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter,space,q,Q,question_mark,f1", "leave"),
        Binding("up", "scroll(-1)"),
        Binding("down", "scroll(1)"),
    ]

    def compose(self) -> ComposeResult:
        """A line for each key."""
        with VerticalScroll(classes="box", can_focus=False):
            yield Static("Keys", classes="heading")
            for key, does in KEYS:
                yield Static(Content.assemble((f"{key:<12}", "bold $text-accent"), does))
            yield Static("Esc closes this page", classes="closing")

    def action_leave(self) -> None:
        """Back to where the player was."""
        self.dismiss()

    def action_scroll(self, lines: int) -> None:
        """Scroll on a small terminal."""
        self.query_one(".box").scroll_relative(y=lines, animate=False)

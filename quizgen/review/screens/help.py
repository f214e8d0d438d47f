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
    ("d", "drop: not in decks or games; next"),
    ("k", "keep: it is good, or good again; next"),
    ("e, Enter", "edit question, answers and options"),
    ("u, r", "undo, redo; as often as you like"),
    ("↑ ↓, Space", "question before, next"),
    ("PgUp PgDn", "a screenful; Home End: first, last"),
    ("/", "search; Esc shows all again"),
    ("f", "filter by status, kind, template, score"),
    ("p", "the passage with its facts; add one"),
    (", .", "scroll a long question up, down"),
    ("t", "light or dark screen"),
    ("q", "quit; every change is saved already"),
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
        """Back to where the person was."""
        self.dismiss()

    def action_scroll(self, lines: int) -> None:
        """Scroll on a small terminal."""
        self.query_one(".box").scroll_relative(y=lines, animate=False)

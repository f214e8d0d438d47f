"""All keys on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from quizgen.play.choices import Who

if TYPE_CHECKING:
    from textual.app import ComposeResult

_CLASS = (Who.CLASS, Who.HANDS, Who.TEAMS)
KEYS: tuple[tuple[str, str, tuple[Who, ...]], ...] = (
    ("A-D or 1-4", "answer with that option", (Who.ALONE, Who.CLASS)),
    ("↑ ↓, Enter", "move to an option, answer with it", (Who.ALONE, Who.CLASS)),
    ("A-D", "the team's answer", (Who.TEAMS,)),
    ("1-8", "whose answer it is; overrule it", (Who.TEAMS,)),
    ("Backspace", "take the last team's answer back", (Who.TEAMS,)),
    ("0-9", "how many hands went up", (Who.HANDS,)),
    ("A-D, Enter", "count that option, the next one", (Who.HANDS,)),
    ("Space", "show the answers, reveal, go on", _CLASS),
    ("Enter", "send what you typed; go on", (Who.ALONE, Who.CLASS, Who.TEAMS)),
    ("s, p", "skip, halt the countdown (Ctrl+… typing)", tuple(Who)),
    ("← or b", "look back (Ctrl+B typing)", tuple(Who)),
    ("o", "take a typed answer after all, or not", (Who.ALONE, Who.CLASS)),
    ("t", "light or dark screen", tuple(Who)),
    ("? or F1", "this help (F1 while typing)", tuple(Who)),
    ("q or Esc", "quit (Esc while typing); asks first", tuple(Who)),
    ("r, n, c", "at the end: missed again, new run, CSV", tuple(Who)),
)
"""Each key, what it does, and whom it helps."""


def keys_for(who: Who) -> tuple[tuple[str, str], ...]:
    """The keys for those who answer so."""
    return tuple((key, does) for key, does, whom in KEYS if who in whom)


class HelpScreen(ModalScreen[None]):
    """The keys; any of the usual keys closes it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter,space,q,Q,question_mark,f1", "leave"),
        Binding("up", "scroll(-1)"),
        Binding("down", "scroll(1)"),
    ]

    def __init__(self, who: Who) -> None:
        super().__init__()
        self._who = who

    def compose(self) -> ComposeResult:
        """A line for each key."""
        with VerticalScroll(classes="box", can_focus=False):
            yield Static("Keys", classes="heading")
            for key, does in keys_for(self._who):
                yield Static(Content.assemble((f"{key:<12}", "bold $text-accent"), does))
            yield Static("Esc closes this page", classes="closing")

    def action_leave(self) -> None:
        """Back to where the player was."""
        self.dismiss()

    def action_scroll(self, lines: int) -> None:
        """Scroll on a small terminal."""
        self.query_one(".box").scroll_relative(y=lines, animate=False)

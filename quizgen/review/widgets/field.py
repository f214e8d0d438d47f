"""A place to write in: one text, or a list with an item on each line."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import TextArea

from quizgen.terminal.harmless import safe

if TYPE_CHECKING:
    from textual import events


class Field(TextArea):
    """Words to be changed. Nothing that a terminal would obey gets in, nor back out unless it was there before."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "app.focus_next", priority=True),
        Binding("shift+tab", "app.focus_previous", priority=True),
    ]

    def __init__(self, texts: tuple[str, ...], *, listed: bool, id: str) -> None:  # noqa: A002 - Textual's own name
        """Take what is to be changed.

        Args:
            texts: The items of a list, or one text.
            listed: Whether it is a list.
            id: What Textual calls it.
        """
        self._listed = listed
        # Control characters are shown as pictures; an item that is left alone keeps its own.
        self._own = {safe(text).strip(): text for text in texts}
        super().__init__("\n".join(safe(text) for text in texts), id=id, soft_wrap=True, compact=True)
        self._shown = self.text
        self.cursor_blink = False
        self.highlight_cursor_line = False

    @property
    def touched(self) -> bool:
        """Whether anything was changed."""
        return self.text != self._shown

    @property
    def texts(self) -> tuple[str, ...]:
        """What is written: the items that are not empty."""
        lines = self.text.split("\n") if self._listed else [self.text.replace("\n", " ")]
        return tuple(self._own.get(line.strip(), line.strip()) for line in lines if line.strip())

    async def _on_key(self, event: events.Key) -> None:
        """Enter makes a new line only in a list; elsewhere it goes on to the next field."""
        if event.key == "enter" and not self._listed:
            event.stop()
            event.prevent_default()
            self.screen.focus_next()

    async def _on_paste(self, event: events.Paste) -> None:
        """Pasted text is made safe, and fits on one line unless it is a list."""
        event.stop()
        event.prevent_default()
        lines = event.text.splitlines() if self._listed else [event.text]
        self.insert("\n".join(safe(line) for line in lines))

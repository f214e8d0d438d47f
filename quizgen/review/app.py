"""The Textual app of the review."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.binding import Binding, BindingType

from quizgen.review.screens.browse import BrowseScreen
from quizgen.terminal.sizes import HEIGHTS

if TYPE_CHECKING:
    from quizgen.review.desk import Desk
    from quizgen.review.texts import Texts


class ReviewApp(App[None]):
    """The review of one quiz; the list is its first screen, all others come over it and go again."""

    CSS_PATH = "review.tcss"
    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False
    # From 110 columns on, list and question fit beside each other.
    VERTICAL_BREAKPOINTS: ClassVar[list[tuple[int, str]]] = HEIGHTS  # type: ignore[misc]  # Textual's is a class variable
    HORIZONTAL_BREAKPOINTS: ClassVar[list[tuple[int, str]]] = [  # type: ignore[misc]  # as above
        (0, "-narrow"),
        (110, "-wide"),
    ]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+c,ctrl+q", "screen.leave", priority=True),
        Binding("question_mark,f1", "help"),
        Binding("t,T", "light_or_dark"),
    ]

    def __init__(self, desk: Desk, texts: Texts) -> None:
        """Take the review and the way to its texts."""
        super().__init__()
        self._desk = desk
        self._texts = texts

    async def on_mount(self) -> None:
        """Begin at the list."""
        await self.push_screen(BrowseScreen(self._desk, self._texts))

    async def action_help(self) -> None:
        """Show all keys."""
        from quizgen.review.screens.help import HelpScreen  # noqa: PLC0415 - not needed for the first paint

        await self.push_screen(HelpScreen())

    def action_light_or_dark(self) -> None:
        """Dark letters on light, which a projector in a bright room needs, or back."""
        self.theme = "textual-light" if self.current_theme.dark else "textual-dark"

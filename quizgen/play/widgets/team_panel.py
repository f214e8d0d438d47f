"""The teams below a question: who has answered, and whose turn it is to be typed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from quizgen.terminal.flow import flow
from quizgen.terminal.plaintext import plain

if TYPE_CHECKING:
    from textual.geometry import Size


class TeamPanel(Widget):
    """Each team with its number key; what a team answered stays hidden until all see it."""

    entered: reactive[frozenset[str]] = reactive(frozenset, layout=True)
    """The teams that have answered."""
    turn: reactive[str] = reactive("", layout=True)
    """The team whose answer the next key is."""

    def __init__(self, teams: tuple[str, ...]) -> None:
        super().__init__()
        self._teams = teams

    def render(self) -> Content:
        """The teams, in lines."""
        return Content("\n").join(self._lines(self.content_size.width))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002  (Textual's own)
        """How many lines the teams take at this width."""
        return max(1, len(self._lines(width)))

    def _lines(self, width: int) -> list[Content]:
        return flow((self._team(number, name) for number, name in enumerate(self._teams, 1)), width)

    def _team(self, number: int, name: str) -> Content:
        here = name == self.turn
        sign, word = ("✓", " answered") if name in self.entered else ("›" if here else " ", "")
        return Content.assemble(
            (f"{sign} {number} ", "bold $text-accent"), plain(name, "bold underline" if here else ""), word
        )

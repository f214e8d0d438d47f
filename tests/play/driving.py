"""What tests need to drive the app and to see what stands on its screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.play.screens.question import QuestionScreen
from quizgen.play.widgets.options import SHAPES

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from quizgen.play.app import PlayApp
    from quizgen.play.session import Session

SIZES = [(60, 18), (80, 24), (160, 45)]
"""A terminal zoomed for a projector, a usual one, a large one."""


class Clock:
    """Moves on by `step` seconds each time it is read, and never by itself."""

    def __init__(self, step: float = 1.0) -> None:
        self.now = 0.0
        self.step = step

    def __call__(self) -> float:
        """The time now."""
        self.now += self.step
        return self.now


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press keys one after the other, each handled before the next."""
    await pilot.press(*keys)
    await pilot.pause()


def lines(app: PlayApp) -> list[str]:
    """The lines on the screen."""
    return [strip.text for strip in app.screen._compositor.render_strips()]


def shown(app: PlayApp) -> str:
    """All that stands on the screen, with single spaces."""
    return " ".join(" ".join(lines(app)).split())


def session(app: PlayApp) -> Session:
    """The session that is played."""
    assert isinstance(app.screen, QuestionScreen)
    return app.screen.session


def right_key(app: PlayApp) -> str:
    """The letter that answers rightly."""
    return "abcd"[session(app).round.right_option]


def wrong_key(app: PlayApp) -> str:
    """A letter that answers wrongly."""
    return "abcd"[(session(app).round.right_option + 1) % len(session(app).round.options)]


def shape(letter: str) -> str:
    """The shape that goes with a letter."""
    return SHAPES["abcd".index(letter.lower())]

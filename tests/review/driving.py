"""What tests need to drive the review and to see what stands on its screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from quizgen.review.app import ReviewApp

from .samples import QUIZ, TEXTS, desk

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot
    from textual.screen import Screen

    from quizgen.quiz import Question, Quiz
    from quizgen.review.texts import Texts

SIZES = [(60, 18), (80, 24), (160, 45)]
"""A terminal zoomed for a projector, a usual one, a large one."""


def reviewing(path: Path, quiz: Quiz = QUIZ, texts: Texts = TEXTS) -> ReviewApp:
    """The review of a quiz that is saved in this folder."""
    return ReviewApp(desk(path, quiz), texts)


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press keys one after the other, each handled before the next."""
    await pilot.press(*keys)
    await pilot.pause()


async def settled(app: ReviewApp, pilot: Pilot[None]) -> None:
    """Wait for what is read in threads."""
    await app.workers.wait_for_complete()
    await pilot.pause()
    await pilot.pause()


def on(app: ReviewApp, kind: type[Screen[Any]]) -> bool:
    """Whether this is the screen that is seen."""
    return isinstance(app.screen, kind)


def lines(app: ReviewApp) -> list[str]:
    """The lines on the screen."""
    return [strip.text for strip in app.screen._compositor.render_strips()]


def shown(app: ReviewApp) -> str:
    """All that stands on the screen, with single spaces."""
    return " ".join(" ".join(lines(app)).split())


def question(app: ReviewApp) -> Question:
    """The question that is looked at."""
    found = app._desk.review.question
    assert found is not None
    return found


def questions(app: ReviewApp) -> tuple[Question, ...]:
    """All questions of the quiz as they are now."""
    return app._desk.review.quiz.questions

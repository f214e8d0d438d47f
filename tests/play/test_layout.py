"""Where things stand on a tall screen."""

from __future__ import annotations

import pytest

from quizgen.play.app import PlayApp
from quizgen.play.choices import Who
from quizgen.play.settings import Settings

from .driving import Clock, lines, press
from .samples import PICKED, many, quiz

TALL = (160, 45)


def blank(shown: list[str]) -> tuple[int, int]:
    """How many lines are empty above what is shown, and below it down to the keys."""
    filled = [number for number, line in enumerate(shown[:-1]) if line.strip()]
    return filled[0], len(shown) - 2 - filled[-1]


@pytest.mark.parametrize("keys", [(), ("enter", "s", "enter")], ids=["start", "end"])
async def test_a_short_page_stands_in_the_middle(keys: tuple[str, ...]) -> None:
    app = PlayApp(quiz(PICKED), clock=Clock())
    async with app.run_test(size=TALL) as pilot:
        await press(pilot, *keys)
        above, below = blank(lines(app))
        assert above > 5
        assert abs(above - below) <= 4


async def test_a_long_page_begins_at_its_top() -> None:
    app = PlayApp(many(30), clock=Clock())
    async with app.run_test(size=TALL) as pilot:
        await press(pilot, "enter", *["s", "enter"] * 30)
        body = app.screen.query_one(".body")
        assert body.max_scroll_y > 0
        assert body.children[0].virtual_region.y >= 0
        assert "The harbour" in "".join(lines(app)[:4])


async def test_a_question_stays_where_it_is_when_its_answer_is_shown() -> None:
    app = PlayApp(quiz(PICKED), Settings(who=Who.CLASS), clock=Clock())
    async with app.run_test(size=TALL) as pilot:
        await press(pilot, "enter", "space")
        before = app.screen.query_one(".stem").region
        await press(pilot, "a")
        assert app.screen.query("Feedback")
        assert app.screen.query_one(".stem").region == before
        assert before.y > 5

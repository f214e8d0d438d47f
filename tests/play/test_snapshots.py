"""A few whole screens as text, as they were looked at and found good.

`QUIZGEN_SNAPSHOTS=new pytest tests/play/test_snapshots.py` writes them anew; the diff is then read.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from quizgen.play.app import PlayApp
from quizgen.play.choices import Who
from quizgen.play.settings import Settings

from .driving import Clock, lines, press
from .samples import PICKED, TYPED, quiz

FOLDER = Path(__file__).parent / "snapshots"
TEAMS = Settings(who=Who.TEAMS, teams=("Reds", "Blues", "Greens"))
SCREENS = {
    "start": (Settings(), []),
    "reveal": (Settings(), ["enter", "a"]),
    "hands": (Settings(who=Who.HANDS), ["enter", "space", *"12", "enter", *"7", "space"]),
    "teams": (TEAMS, ["enter", "space", "a"]),
    "results": (TEAMS, ["enter", "s", "space", "s", "space"]),
}


@pytest.mark.parametrize("name", SCREENS)
async def test_the_screen_is_as_it_was_found_good(name: str) -> None:
    settings, keys = SCREENS[name]
    app = PlayApp(quiz(PICKED, TYPED), settings, seed=3, clock=Clock(step=0.5))
    async with app.run_test(size=(60, 18)) as pilot:
        await pilot.pause()
        for key in keys:
            await press(pilot, key)
        await pilot.pause()
        shown = "\n".join(line.rstrip() for line in lines(app)) + "\n"
    assert shown == _stored(name, shown)


def _stored(name: str, shown: str) -> str:
    path = FOLDER / f"{name}.txt"
    if os.environ.get("QUIZGEN_SNAPSHOTS") == "new":
        path.write_text(shown, encoding="utf-8")
    return path.read_text(encoding="utf-8")

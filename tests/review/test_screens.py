"""Pictures of the screens, as text: what a person sees changes only when somebody means it to.

`QUIZGEN_DRAW=1 pytest tests/review/test_screens.py` draws them anew; the diff is to be looked at.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from .driving import lines, press, reviewing, settled

PICTURES = Path(__file__).parent / "screens"
SCREENS = {
    "list": ["d", "k"],
    "edit": ["e"],
    "filter": ["f", "down", "right"],
    "passage": ["p", "a", "tab"],
    "ways": ["p", "a", "tab", "a"],
    "help": ["question_mark"],
}


@pytest.mark.parametrize("size", [(60, 18), (120, 24)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", SCREENS)
async def test_the_screen_looks_as_it_did(tmp_path: Path, name: str, size: tuple[int, int]) -> None:
    app = reviewing(tmp_path)
    async with app.run_test(size=size) as pilot:
        for key in SCREENS[name]:
            await press(pilot, key)
            await settled(app, pilot)
        drawn = "".join(f"{line.rstrip()}\n" for line in lines(app))
    picture = PICTURES / f"{name}-{size[0]}x{size[1]}.txt"
    if os.environ.get("QUIZGEN_DRAW"):
        picture.parent.mkdir(exist_ok=True)
        picture.write_text(drawn, encoding="utf-8")
    assert drawn == picture.read_text(encoding="utf-8")

"""What the person asked the terminal for: no colour, nothing that moves."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from quizgen.quiz import quiz_to_json

from .samples import PICKED, TYPED, quiz

if TYPE_CHECKING:
    from pathlib import Path

HEADLESS = """
import asyncio, sys
from pathlib import Path
from quizgen.play.app import PlayApp
from quizgen.quiz import read_quiz

def colours(app):
    for strip in app.screen._compositor.render_strips():
        for segment in strip:
            style = segment.style
            for colour in (style.color, style.bgcolor) if style else ():
                if colour is not None:
                    yield colour.get_truecolor()

async def main():
    app = PlayApp(read_quiz(Path(sys.argv[1])), seed=1)
    coloured = False
    async with app.run_test() as pilot:
        for key in ("a", "enter", "a"):
            await pilot.press(key)
            await pilot.pause()
            coloured |= any(len({*colour}) > 1 for colour in colours(app))
        print("coloured" if coloured else "grey", app.animation_level, len(app.screen.session.turns), "answered")

asyncio.run(main())
"""


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({}, "coloured full 1 answered"),
        ({"NO_COLOR": "1"}, "grey full 1 answered"),
        ({"TEXTUAL_ANIMATIONS": "none"}, "coloured none 1 answered"),
        ({"NO_COLOR": "1", "TEXTUAL_ANIMATIONS": "none"}, "grey none 1 answered"),
    ],
)
def test_no_colour_and_no_motion_where_that_is_asked_for(tmp_path: Path, asked: dict[str, str], told: str) -> None:
    """Both are read when the program starts, so it is started; a question is answered all the same."""
    path = tmp_path / "harbour.quiz.json"
    path.write_bytes(quiz_to_json(quiz(PICKED, TYPED)))
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "TEXTUAL_ANIMATIONS")}
    done = subprocess.run(
        [sys.executable, "-c", HEADLESS, path], capture_output=True, text=True, check=True, env=kept | asked
    )
    assert done.stdout.strip() == told

from __future__ import annotations
from quizgen.play.app import PlayApp
from .samples import *


async def test_smoke():
    app = PlayApp(quiz(PICKED, TYPED), seed=1)
    async with app.run_test(size=(60, 18)) as pilot:
        await pilot.pause()
        for key in ["enter", "a", "wait:400", "enter", "x", "enter"]:
            await pilot.press(key) if not key.startswith("wait") else await pilot.pause(0.4)
            await pilot.pause()
            print("=====", key, app.screen)
            print("\n".join(s.text for s in app.screen._compositor.render_strips()))

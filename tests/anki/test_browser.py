"""The cards as a browser shows them, rendered by Anki."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from dataclasses import replace
from html import escape, unescape
from typing import TYPE_CHECKING, Any

import pytest

from quizgen.anki.deck import deck_bytes
from tests.anki.quizzes import LIGHTHOUSE, cloze, question, quiz

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from quizgen.quiz import Quiz
    from tests.anki.learner import Learner

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

pytestmark = pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine")

RAN = "top.document.documentElement.dataset.ran=1"
SCRIPTS = (
    f"<script>{RAN}</script>",
    f'"><img src=x onerror="{RAN}">',
    f"<svg onload={RAN}>",
    f"</div></style><iframe srcdoc='<script>{RAN}</script>'>",
)

# What Anki's own page does to a card, as far as it can be in the way.
PAGE = """<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>body {{ margin: 20px; overflow-wrap: break-word; background: {background}; color: {ink}; }}</style></head>
<body class="card card1 {night}">{cards}<script>{measure}</script></body></html>"""

MEASURE = """
const luminance = (colour) => {
  const [r, g, b] = colour.match(/[\\d.]+/g).slice(0, 3).map((part) => part / 255)
    .map((part) => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const behind = (element) => {
  const colour = getComputedStyle(element).backgroundColor;
  return colour === "rgba(0, 0, 0, 0)" && element.parentElement ? behind(element.parentElement) : colour;
};
const contrast = (element) => {
  const [light, dark] = [getComputedStyle(element).color, behind(element)].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};
const all = [...document.querySelectorAll(".front *, .back *")].filter((one) => one.textContent.trim());
top.document.body.dataset.measured = JSON.stringify({
  width: innerWidth,
  overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  contrast: Math.min(...all.map(contrast)),
  smallest: Math.min(...all.map((one) => parseFloat(getComputedStyle(one).fontSize))),
  hints: all.filter((one) => one.className.startsWith("hint")).map((one) => getComputedStyle(one).direction),
  directions: all.filter((one) => one.className.startsWith("question")).map((one) => getComputedStyle(one).direction),
  right: all.filter((one) => one.className === "right").map((one) => getComputedStyle(one).fontWeight),
});
"""


@pytest.fixture
def browse(tmp_path: Path) -> Callable[..., str]:
    """Opens a page and gives what became of it."""

    def look(page: str, width: int = 390) -> str:
        path = tmp_path / "page.html"
        # A window is never narrower than 500, a frame in it is.
        frame = f'<iframe width="{width}" height="800" style="border: 0" srcdoc="{escape(page)}"></iframe>'
        path.write_text(f"<!doctype html><html><body>{frame}</body></html>", encoding="utf-8")
        assert BROWSER is not None
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        command = [
            BROWSER, "--headless", "--disable-gpu", *sandbox, f"--user-data-dir={tmp_path / 'profile'}",
            "--window-size=1200,900", "--dump-dom", path.as_uri(),
        ]  # fmt: skip
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    return look


def page(learner: Learner, shown: Quiz, *, night: str = "") -> str:
    """Both sides of every card, as Anki renders them, on one page."""
    learner.take(deck_bytes(shown))
    cards = "".join(f"<div>{card.question()}</div><div>{card.answer()}</div>" for card in learner.cards())
    background, ink = ("#2c2c2c", "#fcfcfc") if night else ("#f5f5f5", "#020202")
    return PAGE.format(background=background, ink=ink, night=night, cards=cards, measure=MEASURE)


def measured(dom: str) -> dict[str, Any]:
    """What the page's own script found."""
    match = re.search(r'data-measured="([^"]*)"', dom)
    assert match is not None
    found: dict[str, Any] = json.loads(unescape(match[1]))
    return found


def everything() -> Quiz:
    """Every form, right to left too, and words that do not end."""
    long = "W" * 5000
    arabic = "أضاء مصباح القاهرة المدينة"
    asked = (
        question(1),
        cloze(2, "12 May 1903"),
        question(3, "Seoul", distractors=("Moscow", "Pyongyang", "x" * 300)),
        question(4, "القاهرة", stem=f"{arabic}؟", sentence=arabic, answer_start=11, answer_end=18),
        question(5, long, stem=f"What is {long}?", sentence=long, answer_start=0, answer_end=5000, section=long),
    )
    return replace(quiz(*asked, sources=(replace(LIGHTHOUSE, title=long),)), multiple_choice=True)


def test_no_script_in_the_text_runs(learner: Learner, browse: Callable[..., str]) -> None:
    asked = [
        question(number, script, stem=script, section=script, distractors=(f"a{script}", f"b{script}"))
        for number, script in enumerate(SCRIPTS)
    ]
    asked += [cloze(10 + number, script, sentence=script * 3, answer_start=len(script), answer_end=2 * len(script))
              for number, script in enumerate(SCRIPTS)]  # fmt: skip
    hostile = quiz(*asked, sources=tuple(replace(LIGHTHOUSE, title=script) for script in SCRIPTS[:1]))
    for choice in (False, True):
        dom = browse(page(learner, replace(hostile, multiple_choice=choice)))
        assert measured(dom)["width"] == 390
        assert "data-ran" not in dom.partition("<body")[0]


def test_a_script_that_is_not_escaped_would_be_seen(browse: Callable[..., str]) -> None:
    """So that the test above can fail."""
    for script in SCRIPTS:
        dom = browse(PAGE.format(background="#fff", ink="#000", night="", cards=f"<div>{script}</div>", measure=""))
        assert "data-ran" in dom.partition("<body")[0]


@pytest.mark.parametrize("width", [390, 1100])
@pytest.mark.parametrize("night", ["", "nightMode", "night_mode"])
def test_cards_can_be_read(learner: Learner, browse: Callable[..., str], width: int, night: str) -> None:
    """On a phone and a desktop, in light and in the dark: enough contrast, no line too long, no letter too small."""
    found = measured(browse(page(learner, everything(), night=night), width))
    assert found["width"] == width
    assert found["overflow"] == 0
    assert found["contrast"] >= 4.5
    assert found["smallest"] >= 14


def test_each_text_runs_in_its_own_direction(learner: Learner, browse: Callable[..., str]) -> None:
    found = measured(browse(page(learner, everything())))
    assert found["directions"] == ["ltr"] * 6 + ["rtl"] * 2 + ["ltr"] * 2
    assert found["hints"] == ["ltr", "ltr", "rtl"]


def test_the_right_option_is_marked_on_the_back_alone(learner: Learner, browse: Callable[..., str]) -> None:
    assert measured(browse(page(learner, everything())))["right"] == ["400", "700"]

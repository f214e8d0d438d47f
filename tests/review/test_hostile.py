"""Text from a quiz arrives on every screen as written, whatever it holds."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len
from textual.events import Paste
from textual.widgets import Static

from quizgen.askable import Askable
from quizgen.errors import SourceError
from quizgen.quiz import Status, read_quiz
from quizgen.review.app import ReviewApp
from quizgen.review.screens.filter import FilterScreen
from quizgen.review.screens.passage import PassageScreen
from quizgen.review.screens.ways import WaysScreen
from quizgen.review.texts import Texts
from quizgen.review.widgets.detail import Detail
from quizgen.review.widgets.fact import Fact
from quizgen.review.widgets.field import Field
from quizgen.review.widgets.rows import Rows
from quizgen.terminal.harmless import safe

from .driving import SIZES, lines, on, press, questions, reviewing, settled, shown
from .hostile import ACTION, HOSTILE, hostile_question, hostile_quiz
from .samples import passage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from textual.pilot import Pilot

    from quizgen.passage import Passage
    from quizgen.quiz import Source

ONE_LINE = ["closing tag", "control", "scripts"]
"""Short enough to stand on one line of the list."""


def texts(text: str) -> Texts:
    """No text, for the reason that its name is the text."""

    def gone(source: Source) -> Passage:
        raise SourceError(f"No {source.name}")

    def ways(_passage: Passage, _tell: Callable[[float], None]) -> tuple[Askable, ...]:
        return (Askable(hostile_question(text), (), text),)

    return Texts(gone, ways)


def squeezed(text: str) -> str:
    return "".join(text.split())


async def look(app: ReviewApp, pilot: Pilot[None]) -> None:
    """At every size: no line is wider than the screen, and nothing on it is a command to the terminal."""
    for size in SIZES:
        await pilot.resize_terminal(*size)
        await pilot.pause()
        for line in lines(app):
            assert cell_len(line) <= size[0]
            assert not [char for char in line if unicodedata.category(char) == "Cc"]
            assert not set(line) & set("\u202e\u2028\x9b")


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
async def test_hostile_text_arrives_as_written_on_every_screen(tmp_path: Path, text: str) -> None:
    app = reviewing(tmp_path, hostile_quiz(text), texts(text))
    async with app.run_test() as pilot:
        await look(app, pilot)
        detail = squeezed(app.screen.query_one(Detail).text)
        for part in "QACBSHM":
            assert squeezed(f"{part} {safe(text)}") in detail
        await press(pilot, "d")
        await look(app, pilot)
        await press(pilot, "f", "down", "down", "right", "enter", "escape")
        await look(app, pilot)
        await press(pilot, "p")
        await settled(app, pilot)
        assert on(app, PassageScreen)
        await look(app, pilot)
        fact = squeezed(str(app.screen.query_one(Fact).visual))
        assert squeezed(f"Q {safe(text)}") in fact
        await press(pilot, "escape", "e")
        await look(app, pilot)
        assert app.screen.query_one("#answer", Field).text == safe(f"A {text}")


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
async def test_hostile_text_arrives_as_written_among_the_ways_to_ask(tmp_path: Path, text: str) -> None:
    app = reviewing(tmp_path)
    blank = hostile_question(text)
    async with app.run_test() as pilot:
        app.push_screen(WaysScreen(Askable(blank, (blank, replace(blank, id="2"))), frozenset()))
        await pilot.pause()
        await look(app, pilot)
        app.screen.dismiss(None)
        app.push_screen(WaysScreen(Askable(blank, (), text), frozenset()))
        await pilot.pause()
        await look(app, pilot)
        told = squeezed("\n".join(str(widget.visual) for widget in app.screen.query(Static)))
        assert squeezed(f"makenoquestionofit:{safe(text)}.") in told


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
async def test_a_hostile_passage_is_drawn_in_full_and_its_facts_stay_in_place(tmp_path: Path, text: str) -> None:
    whole = f"The harbour of Vell\n\nAda {text} Brandt came.\n\nLater days\n\nThe lighthouse was lit {text}."
    start = whole.index("Ada")
    end = whole.index(" came")
    asked = replace(
        hostile_question("x"), source="harbour.txt", start=start, end=end,
        sentence=whole[start:end], answer_start=0, answer_end=end - start,
    )  # fmt: skip
    source = replace(hostile_quiz("x").sources[0], name="harbour.txt")
    quiz = replace(hostile_quiz("x"), sources=(source,), questions=(asked,))
    app = reviewing(tmp_path, quiz, Texts(lambda _source: passage(whole), lambda _passage, _tell: ()))
    async with app.run_test(size=(160, 45)) as pilot:
        await press(pilot, "p")
        await settled(app, pilot)
        assert "fact 1 of 1" in shown(app)
        assert "has changed" not in shown(app)
        await look(app, pilot)


@pytest.mark.parametrize("name", ONE_LINE)
async def test_short_hostile_text_is_drawn_as_written_in_the_list(tmp_path: Path, name: str) -> None:
    app = reviewing(tmp_path, hostile_quiz(HOSTILE[name]), texts(""))
    async with app.run_test(size=(160, 45)) as pilot:
        await pilot.pause()
        rows = app.screen.query_one(Rows)
        assert f"Q {safe(HOSTILE[name])}".rstrip() in rows.render_line(0).text


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
async def test_fields_left_alone_keep_every_character(tmp_path: Path, text: str) -> None:
    app = reviewing(tmp_path, hostile_quiz(text), texts(text))
    before = questions(app)[0]
    async with app.run_test() as pilot:
        await press(pilot, "e")
        app.screen.query_one("#stem", Field).load_text("Who?")
        await press(pilot, "ctrl+s")
    assert read_quiz(app._desk.file.path).questions == (replace(before, stem="Who?", status=Status.EDITED),)


async def test_pasted_text_is_made_safe_and_stays_on_its_line(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test() as pilot:
        await press(pilot, "e")
        app.screen.query_one("#stem", Field).load_text("")
        app.screen.query_one("#stem", Field).post_message(Paste("Who\x1b[2J\ncame\u202e?"))
        await pilot.pause()
        await press(pilot, "tab", "tab")
        accept = app.screen.query_one("#accept", Field)
        accept.load_text("")
        accept.post_message(Paste("one\x07\ntwo"))
        await pilot.pause()
        await press(pilot, "ctrl+s")
        assert questions(app)[0].stem == "Who␛[2J came?"
        assert questions(app)[0].accept == ("one␇", "two")


async def test_a_click_on_a_markup_action_does_not_run_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sprung: list[str] = []
    monkeypatch.setattr(ReviewApp, "action_pwn", lambda _: sprung.append("pwned"), raising=False)
    app = reviewing(tmp_path, hostile_quiz(ACTION), texts(ACTION))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.click("Bar", offset=(8, 0))
        await pilot.click("Rows", offset=(9, 0))
        for line in range(6):
            for column in (4, 8, 14):
                await pilot.click("Detail", offset=(column, line + 1))
        await press(pilot, "p")
        await settled(app, pilot)
        await pilot.click("PassageText", offset=(5, 1))
        await pilot.click("Fact", offset=(6, 1))
        await pilot.click("Notice", offset=(6, 0))
        assert not sprung


async def test_a_hostile_template_can_be_filtered_for(tmp_path: Path) -> None:
    app = reviewing(tmp_path, hostile_quiz(HOSTILE["markup"]))
    async with app.run_test(size=(60, 18)) as pilot:
        await press(pilot, "f", "down", "down", "right")
        assert on(app, FilterScreen)
        assert "M [Oslo] [@click=app.pwn]x[/] [b]" in shown(app)
        await press(pilot, "enter")
        assert "1 of 1 shown: M [Oslo] [@click=app.pwn]x[/]" in shown(app)

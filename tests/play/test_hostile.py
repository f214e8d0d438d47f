"""Text from a passage arrives on every screen as written, whatever it holds."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

import pytest
from textual.events import Paste
from textual.widgets import Input

from quizgen.play.app import PlayApp
from quizgen.play.choices import Mode, Who
from quizgen.play.screens.help import HelpScreen
from quizgen.play.screens.leave import LeaveScreen
from quizgen.play.screens.look import LookScreen
from quizgen.play.screens.question import LONGEST_ANSWER
from quizgen.play.screens.results import ResultsScreen
from quizgen.play.screens.resume import ResumeScreen
from quizgen.play.screens.start import StartScreen
from quizgen.play.screens.teams import TeamsScreen
from quizgen.play.session import Session
from quizgen.play.settings import LONGEST_NAME, MOST_TEAMS, Settings
from quizgen.play.widgets.line import Line
from quizgen.quiz import Kind, Question, Quiz, Source
from quizgen.terminal.harmless import safe

from .driving import SIZES, Clock, press, right_key, shape, shown

if TYPE_CHECKING:
    from textual.pilot import Pilot

ACTION = "[@click=app.pwn]x[/]"
HOSTILE = {
    "closing tag": "[/]",
    "markup": f"[Oslo] {ACTION} [b] [/usr/bin] list[int] \\[b] $name {{x}} %s",
    "control": "\x1b[31mred\x1b[0m \x1b]0;owned\x07 \u202eevil\u202c",
    "scripts": "שלום עולם مرحبا 漢字かな交じり文🚢",
    "many words": "word " * 400,
    "one long word": "x" * 2000,
}
DRAWN = ["closing tag", "control", "scripts"]
"""Short enough to stand on one line of a small screen."""


def hostile_quiz(text: str) -> Quiz:
    """Every field that is shown holds the text."""
    source = Source(text, text, text, 1)
    question = Question(
        "1",
        source.name,
        stem=f"Q {text}",
        answer=f"A {text}",
        kind=Kind.NAME,
        start=0,
        end=1,
        sentence=f"S {text} A {text} T",
        answer_start=len(f"S {text} "),
        answer_end=len(f"S {text} A {text}"),
        section=f"H {text}",
        distractors=(f"B {text}", f"C {text}", f"D {text}"),
    )
    return Quiz(f"Title {text}", (source,), (question,))


def told(app: PlayApp) -> str:
    """The text of all that the screen holds, also of what is scrolled out of sight, without its blanks."""
    told = [str(widget._render()) for widget in app.screen.query("Static, OptionRow, TeamPanel, ChoiceList")]
    written = [line.value or line.placeholder for line in app.screen.query(Line)]
    return squeezed("\n".join([*told, *written]))


def squeezed(text: str) -> str:
    """The text without blanks, which may stand elsewhere where a line is broken."""
    return "".join(text.split())


def assert_inside(app: PlayApp) -> None:
    """Nothing is wider than the screen, and what is higher than its place can be scrolled to."""
    body = app.screen.query(".body, .box").first()
    assert body.max_scroll_x == 0
    for widget in app.screen.query("*"):
        if widget.display:
            assert widget.region.x >= 0
            assert widget.region.right <= app.size.width
    assert body.virtual_size.height - body.scrollable_content_region.height <= body.max_scroll_y


def assert_obedient(app: PlayApp) -> None:
    """No control character reaches the terminal."""
    assert not [char for char in shown(app) if unicodedata.category(char) == "Cc"]


async def look(app: PlayApp, pilot: Pilot[None], *expected: str) -> None:
    """At every size: all is there, within reach, and obedient."""
    for size in SIZES:
        await pilot.resize_terminal(*size)
        await pilot.pause()
        for text in expected:
            assert squeezed(safe(text)) in told(app)
        assert_inside(app)
        assert_obedient(app)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
async def test_hostile_text_arrives_as_written_on_every_screen(text: str) -> None:
    app = PlayApp(hostile_quiz(text), seed=1, clock=Clock())
    async with app.run_test() as pilot:
        await look(app, pilot, f"Title {text}", text)
        await press(pilot, "enter")
        await look(app, pilot, f"Q {text}", f"A {text}", f"B {text}", f"C {text}", f"D {text}")
        await press(pilot, "down", "s")
        letter = right_key(app)
        await look(
            app, pilot, f"Answer: {letter.upper()} {shape(letter)} A {text}", f"“S {text} A {text} T”", f"H {text}"
        )
        await press(pilot, "enter")
        assert isinstance(app.screen, ResultsScreen)
        await look(app, pilot, f"Title {text}", f"Q {text}", f"✓ A {text}")


@pytest.mark.parametrize("name", DRAWN)
async def test_short_hostile_text_is_drawn_as_written(name: str) -> None:
    app = PlayApp(hostile_quiz(HOSTILE[name]), seed=1, clock=Clock())
    async with app.run_test(size=(60, 18)) as pilot:
        await press(pilot, "enter")
        for letter in "QABCD":
            assert f"{letter} {safe(HOSTILE[name])}" in shown(app)


@pytest.mark.parametrize("name", HOSTILE)
async def test_a_hostile_typed_answer_comes_back_as_written(name: str) -> None:
    text = HOSTILE[name][:LONGEST_ANSWER]
    app = PlayApp(hostile_quiz("x"), Settings(mode=Mode.TYPED), seed=1, clock=Clock())
    async with app.run_test(size=(60, 18)) as pilot:
        await press(pilot, "enter")
        app.screen.query_one(Input).post_message(Paste(text))
        await press(pilot, "enter")
        await look(app, pilot, f"You wrote: {text}")
        await press(pilot, "enter")
        await look(app, pilot, f"✗ {text}")


async def test_a_click_on_a_markup_action_does_not_run_it(monkeypatch: pytest.MonkeyPatch) -> None:
    sprung: list[str] = []
    monkeypatch.setattr(PlayApp, "action_pwn", lambda _: sprung.append("pwned"), raising=False)
    app = PlayApp(hostile_quiz(ACTION), seed=1, clock=Clock())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.click(".title", offset=(6, 0))
        await press(pilot, "enter")
        await pilot.click(".stem", offset=(2, 1))
        await pilot.click("OptionRow", offset=(10, 0))
        await pilot.pause()
        await pilot.click("Feedback .answer", offset=(12, 0))
        await pilot.click("Feedback .sentence", offset=(3, 0))
        assert not sprung


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
async def test_hostile_text_arrives_as_written_on_the_screens_of_a_class(text: str) -> None:
    settings = Settings(who=Who.TEAMS, teams=(f"T {text}"[:200], "Blues"))
    app = PlayApp(hostile_quiz(text), settings, seed=1, clock=Clock())
    async with app.run_test() as pilot:
        await pilot.pause()
        await press(pilot, "enter")
        await look(app, pilot, f"Q {text}")
        await press(pilot, "space")
        await look(app, pilot, f"Q {text}", f"B {text}", f"T {text}"[:200])
        await press(pilot, "a", "b", "space")
        await look(app, pilot, f"T {text}"[:200], f"“S {text} A {text} T”")
        await press(pilot, "space")
        assert isinstance(app.screen, ResultsScreen)
        await look(app, pilot, f"T {text}"[:200], f"✓ A {text}")


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
async def test_hostile_text_arrives_as_written_when_looking_back(text: str) -> None:
    whole = hostile_quiz(text)
    twice = replace(whole, questions=(whole.questions[0], replace(whole.questions[0], id="2")))
    app = PlayApp(twice, Settings(who=Who.HANDS), seed=1, clock=Clock())
    async with app.run_test() as pilot:
        await press(pilot, "enter", "space", "9", "space")
        await look(app, pilot, f"Q {text}", f"“S {text} A {text} T”")
        await press(pilot, "space", "b")
        assert isinstance(app.screen, LookScreen)
        await look(app, pilot, f"Q {text}", f"“S {text} A {text} T”")


async def test_hostile_names_of_teams_are_told_when_a_run_is_gone_on_with() -> None:
    text = HOSTILE["markup"]
    session = Session.start(hostile_quiz("x"), Random(1), Settings(who=Who.TEAMS, teams=(text, "Blues")))
    app = PlayApp(hostile_quiz("x"), clock=Clock())
    async with app.run_test(size=(80, 24)) as pilot:
        app.push_screen(ResumeScreen(session))
        await pilot.pause()
        assert squeezed(safe(text)) in told(app)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
async def test_hostile_names_arrive_as_written_where_teams_are_named(text: str) -> None:
    name = f"T {text}"[:LONGEST_NAME]
    app = PlayApp(hostile_quiz(text), Settings(who=Who.TEAMS, teams=(name, "Blues")), seed=1, clock=Clock())
    async with app.run_test() as pilot:
        await press(pilot, "n")
        assert isinstance(app.screen, TeamsScreen)
        await look(app, pilot, f"{name}, Blues")
        app.screen.query_one(Line).clear()
        app.screen.query_one(Line).post_message(Paste(text))
        await pilot.pause()
        await look(app, pilot, text[: LONGEST_NAME * MOST_TEAMS])
        app.screen.query_one(Line).clear()
        app.screen.query_one(Line).post_message(Paste(f"{name}, Greens"))
        await press(pilot, "enter")
        assert isinstance(app.screen, StartScreen)
        assert app.screen.settings.teams == (safe(name).strip()[:LONGEST_NAME], "Greens")
        await look(app, pilot, f"2 teams: {name}")


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
async def test_a_complaint_about_hostile_names_commands_nothing(text: str) -> None:
    app = PlayApp(hostile_quiz("x"), seed=1, clock=Clock())
    async with app.run_test() as pilot:
        await press(pilot, "n")
        app.screen.query_one(Line).clear()
        app.screen.query_one(Line).post_message(Paste(text.replace(",", " ")))
        await press(pilot, "enter")
        await look(app, pilot, "A quiz takes 2 to 8 teams")


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
async def test_a_team_with_a_hostile_name_is_asked_to_type(text: str) -> None:
    name = f"T {text}"[:LONGEST_NAME]
    settings = Settings(who=Who.TEAMS, teams=(name, "Blues"), mode=Mode.TYPED)
    app = PlayApp(hostile_quiz(text), settings, seed=1, clock=Clock())
    async with app.run_test() as pilot:
        await press(pilot, "enter", "space")
        await look(app, pilot, f"{name}: type the name")


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
async def test_over_hostile_text_leaving_and_help_keep_their_place_and_their_keys(text: str) -> None:
    """Both stand over the question, which shines through."""
    settings = Settings(who=Who.TEAMS, teams=(f"T {text}"[:LONGEST_NAME], "Blues"))
    app = PlayApp(hostile_quiz(text), settings, seed=1, clock=Clock())
    async with app.run_test() as pilot:
        await press(pilot, "question_mark")
        await look(app, pilot, "Keys", "Esc closes this page")
        await press(pilot, "escape", "enter", "space", "a", "b", "question_mark")
        assert isinstance(app.screen, HelpScreen)
        await look(app, pilot, "the team's answer", "Esc closes this page")
        await press(pilot, "escape", "space", "q")
        assert isinstance(app.screen, LeaveScreen)
        await look(app, pilot, "Stop the quiz here?")
        await press(pilot, "r")
        assert isinstance(app.screen, ResultsScreen)

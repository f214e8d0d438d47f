"""The whole text, its facts, and asking for one more."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizgen.askable import BY_HAND
from quizgen.errors import MissingPartError, SourceError
from quizgen.quiz import Status, read_quiz
from quizgen.review.screens.browse import BrowseScreen
from quizgen.review.screens.edit import EditScreen
from quizgen.review.screens.passage import PassageScreen
from quizgen.review.screens.ways import WaysScreen
from quizgen.review.texts import Texts
from quizgen.review.widgets.field import Field
from quizgen.review.widgets.passage_text import PassageText

from .driving import SIZES, lines, on, press, question, questions, reviewing, settled, shown
from .samples import ASKABLES, BUILT, LIT, QUIZ, SHIPS, TEXT, YEAR, passage, telling

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from textual.pilot import Pilot

    from quizgen.askable import Askable
    from quizgen.passage import Passage
    from quizgen.quiz import Source
    from quizgen.review.app import ReviewApp


async def open_passage(app: ReviewApp, pilot: Pilot[None], *keys: str) -> None:
    """Open the text and press these keys, with all that is read in between."""
    await press(pilot, "p")
    await settled(app, pilot)
    for key in keys:
        await press(pilot, key)
        await settled(app, pilot)


def style_of(app: ReviewApp, words: str) -> set[str]:
    """How these words are drawn: which of bold, italic, underline, strike and reverse."""
    for strip in app.screen._compositor.render_strips():
        for segment in strip:
            if segment.text.strip() == words and segment.style:
                names = ("bold", "italic", "underline", "strike", "reverse")
                return {name for name in names if getattr(segment.style, name)}
    raise AssertionError(f"{words!r} is not on the screen")


@pytest.mark.parametrize("size", SIZES)
async def test_the_whole_text_stands_there_with_the_asked_facts_marked(tmp_path: Path, size: tuple[int, int]) -> None:
    app = reviewing(tmp_path)
    async with app.run_test(size=size) as pilot:
        await open_passage(app, pilot)
        for part in (
            "Ada Brandt built the old quay in 1873.",
            "Later days",
            "fact 1 of 3",
            "? Who built the old quay?",
        ):
            assert part in shown(app)
        assert "reverse" in style_of(app, "Ada Brandt")
        assert style_of(app, "1,200") == {"bold", "underline"}


async def test_it_opens_at_the_question_that_was_looked_at(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "end")
        await open_passage(app, pilot)
        assert "fact 3 of 3" in shown(app)
        assert "When was the lighthouse lit?" in shown(app)


async def test_arrows_go_from_fact_to_fact_and_enter_to_its_question(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_passage(app, pilot, "right", "right", "right", "left")
        assert "How many ships came?" in shown(app)
        await press(pilot, "enter")
        assert on(app, BrowseScreen)
        assert question(app).id == SHIPS.id


async def test_a_click_goes_to_the_fact_of_its_line(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_passage(app, pilot)
        row = next(number for number, line in enumerate(lines(app)) if "4 May" in line)
        await pilot.click(PassageText, offset=(6, row - app.screen.query_one(PassageText).region.y))
        await pilot.pause()
        assert "When was the lighthouse lit?" in shown(app)


async def test_the_fact_is_in_sight_in_a_long_text_at_any_size(tmp_path: Path) -> None:
    more = " Nothing happened for a while then." * 300
    long = TEXT.replace("first year.", f"first year.{more}")
    quiz = replace(QUIZ, questions=(BUILT, SHIPS, replace(LIT, start=LIT.start + len(more), end=LIT.end + len(more))))
    app = reviewing(tmp_path, quiz, Texts(lambda _source: passage(long), _none))
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "end")
        await open_passage(app, pilot)
        for size in SIZES:
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert "reverse" in style_of(app, "4 May 1901")


def _none(_passage: Passage, _tell: Callable[[float], None]) -> tuple[Askable, ...]:
    return ()


async def test_a_dropped_question_is_marked_as_such(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "d")
        await open_passage(app, pilot, "left")
        assert "✗ Who built the old quay?" in shown(app)
        assert "strike" in style_of(app, "Ada Brandt")


# When the text is not what it was


@pytest.mark.parametrize("size", SIZES)
async def test_without_the_text_its_sentences_are_shown_and_one_line_says_why(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    def gone(source: Source) -> Passage:
        raise SourceError(f"The text {source.name} is not there any more")

    app = reviewing(tmp_path, texts=Texts(gone, _none))
    async with app.run_test(size=size) as pilot:
        await open_passage(app, pilot)
        assert "The text harbour.txt is not there any more: only the sentences that are asked from" in shown(app)
        assert "“" not in shown(app)
        assert "Ada Brandt built the old quay in 1873." in shown(app)
        await press(pilot, "a")
        assert "Without the text as it was, no other fact can be asked for." in shown(app)
        await press(pilot, "right", "enter")
        assert question(app).id == SHIPS.id


async def test_a_changed_text_is_told_and_its_sentences_are_shown(tmp_path: Path) -> None:
    changed = passage(TEXT.replace("1,200", "1,300"))
    app = reviewing(tmp_path, texts=Texts(lambda _source: changed, _none))
    async with app.run_test(size=(80, 24)) as pilot:
        await open_passage(app, pilot)
        assert "harbour.txt has changed since the quiz was made: only the sentences" in shown(app)
        assert "1,300" not in shown(app)


# Asking for one more


async def test_facts_that_could_be_asked_are_marked_once_they_are_looked_for(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_passage(app, pilot)
        assert "a find more to ask" in shown(app)
        await press(pilot, "a")
        await settled(app, pilot)
        assert "1 more fact with a question" in shown(app)
        assert style_of(app, "1873") == {"italic", "underline"}
        assert style_of(app, "Cleo Marsh") == {"italic"}
        await press(pilot, "tab")
        assert "1873 · 2 questions can be made of it" in shown(app)


async def test_a_question_of_a_template_is_added_kept_and_saved(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_passage(app, pilot, "a", "tab", "a")
        assert on(app, WaysScreen)
        for part in ("Ask for 1873", "1 When was the old quay built?", "= 1873 · not 1873", "3 write the question"):
            assert part in shown(app)
        await press(pilot, "enter")
        assert "Added and saved" in shown(app)
        assert "✓ When was the old quay built?" in shown(app)
        added = read_quiz(app._desk.file.path).questions[1]
        assert added == replace(YEAR, status=Status.KEPT)
        await press(pilot, "escape")
        assert question(app).id == YEAR.id


async def test_a_number_key_picks_another_question(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_passage(app, pilot, "a", "tab", "a", "9", "2")
        assert questions(app)[1].id == "other"


async def test_what_is_in_the_quiz_is_not_offered_again(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_passage(app, pilot, "a", "tab", "a", "1", "a")
        assert "1 In which year did Ada Brandt" in shown(app)
        assert "2 write the question yourself" in shown(app)
        await press(pilot, "1", "a")
        assert "All that the templates make of it is in the quiz." in shown(app)


async def test_a_question_can_be_written_where_no_template_makes_one(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_passage(app, pilot, "a", "right", "right", "right", "right")
        assert "Cleo Marsh · not asked: too few anchors" in shown(app)
        await press(pilot, "a")
        assert "The templates make no question of it: too few anchors." in shown(app)
        await press(pilot, "enter")
        assert on(app, EditScreen)
        assert app.screen.query_one("#stem", Field).text == "Who lit?"
        app.screen.query_one("#stem", Field).load_text("Who lit the lighthouse?")
        await press(pilot, "ctrl+s")
        added = read_quiz(app._desk.file.path).questions[-1]
        assert (added.stem, added.answer, added.status) == ("Who lit the lighthouse?", "Cleo Marsh", Status.EDITED)
        assert added.template == BY_HAND


async def test_leaving_the_ways_or_the_writing_adds_nothing(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_passage(app, pilot, "a", "tab", "a", "escape", "a", "3", "escape")
        assert on(app, PassageScreen)
        assert questions(app) == QUIZ.questions


async def test_an_added_question_can_be_taken_back_where_it_was_added(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_passage(app, pilot, "a", "tab", "a", "1", "u")
        assert questions(app) == QUIZ.questions
        assert style_of(app, "1873") >= {"italic", "underline"}


async def test_how_far_the_looking_is_stands_there_and_esc_ends_it(tmp_path: Path) -> None:
    go_on, ended = threading.Event(), threading.Event()

    def find(_passage: Passage, tell: Callable[[float], None]) -> tuple[Askable, ...]:
        try:
            tell(0.37)
            go_on.wait(10)
            tell(0.5)
        finally:
            ended.set()
        return ASKABLES

    app = reviewing(tmp_path, texts=Texts(lambda _source: passage(), find))
    async with app.run_test(size=(80, 24)) as pilot:
        await open_passage(app, pilot)
        await press(pilot, "a", "a")
        await pilot.pause(0.1)
        assert "Finding what else can be asked … 37%" in shown(app)
        await press(pilot, "escape")
        go_on.set()
        await settled(app, pilot)
        assert ended.is_set()
        assert on(app, BrowseScreen)
        await press(pilot, "d")
        assert questions(app)[0].status is Status.DROPPED


async def test_a_missing_language_model_is_told_and_can_be_tried_again(tmp_path: Path) -> None:
    tries: list[int] = []

    def find(_passage: Passage, _tell: Callable[[float], None]) -> tuple[Askable, ...]:
        tries.append(1)
        if len(tries) == 1:
            raise MissingPartError("The language model is not installed")
        return ASKABLES

    app = reviewing(tmp_path, texts=Texts(lambda _source: passage(), find))
    async with app.run_test(size=(80, 24)) as pilot:
        await open_passage(app, pilot, "a")
        assert "The language model is not installed" in shown(app)
        await press(pilot, "a")
        await settled(app, pilot)
        assert "1 more fact with a question" in shown(app)


async def test_a_failure_that_nobody_foresaw_is_told_and_the_review_goes_on(tmp_path: Path) -> None:
    def fail(_passage: Passage, _tell: Callable[[float], None]) -> tuple[Askable, ...]:
        raise RecursionError

    app = reviewing(tmp_path, texts=Texts(lambda _source: passage(), fail))
    async with app.run_test(size=(80, 24)) as pilot:
        await open_passage(app, pilot)
        await press(pilot, "a")
        await pilot.pause(0.2)
        assert "The text cannot be read (RecursionError)" in shown(app)
        await press(pilot, "escape", "d")
        assert questions(app)[0].status is Status.DROPPED


async def test_a_text_that_fails_to_be_read_leaves_its_sentences(tmp_path: Path) -> None:
    def fail(_source: Source) -> Passage:
        raise ZeroDivisionError

    app = reviewing(tmp_path, texts=Texts(fail, _none))
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "p")
        await pilot.pause(0.2)
        assert "The text cannot be read (ZeroDivisionError): only the sentences" in shown(app)


async def test_the_text_of_each_source_is_its_own(tmp_path: Path) -> None:
    asked: list[str] = []

    def find(source: Source) -> Passage:
        asked.append(source.name)
        return passage()

    other = replace(QUIZ.sources[0], name="other.txt")
    quiz = replace(QUIZ, sources=(*QUIZ.sources, other), questions=(BUILT, replace(LIT, source="other.txt")))
    app = reviewing(tmp_path, quiz, Texts(find, telling([]).askables))
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "down")
        await open_passage(app, pilot)
        assert asked == ["other.txt"]
        assert "fact 1 of 1" in shown(app)

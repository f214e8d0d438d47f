from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from textual.widgets import Input

from quizgen.errors import OutputError
from quizgen.quiz import Kind, Quiz, Status, read_quiz
from quizgen.review import store
from quizgen.review.screens.browse import KEYS, BrowseScreen
from quizgen.review.screens.edit import EditScreen
from quizgen.review.screens.filter import FilterScreen
from quizgen.review.screens.help import KEYS as ALL_KEYS
from quizgen.review.screens.help import HelpScreen
from quizgen.review.screens.unsaved import UnsavedScreen
from quizgen.review.widgets.detail import Detail
from quizgen.review.widgets.field import Field
from quizgen.review.widgets.rows import Rows

from .driving import SIZES, lines, on, press, question, questions, reviewing, shown
from .samples import BUILT, LIT, QUIZ, SHIPS, many

if TYPE_CHECKING:
    from pathlib import Path

    from quizgen.review.app import ReviewApp


def statuses(app: ReviewApp) -> list[Status]:
    return [each.status for each in questions(app)]


def saved(app: ReviewApp) -> Quiz:
    """What stands in the file."""
    return read_quiz(app._desk.file.path)


# Looking


@pytest.mark.parametrize("size", SIZES)
async def test_the_question_stands_there_with_all_there_is_to_decide_on(tmp_path: Path, size: tuple[int, int]) -> None:
    app = reviewing(tmp_path)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        text = shown(app)
        for part in (
            "The harbo",
            "0 of 3 questions looked at · 0 dropped · saved",
            "Who built the old quay?",
            "= Ada Brandt",
            "also right: also Ada Brandt",
            "wrong: not Ada Brandt · never Ada Brandt",
            "“Ada Brandt built the old quay in 1873.”",
            "not looked at · name · name-template · score 0.90 · sentence 1",
        ):
            assert part in text


@pytest.mark.parametrize("size", SIZES)
async def test_every_key_of_the_line_is_on_the_screen(tmp_path: Path, size: tuple[int, int]) -> None:
    app = reviewing(tmp_path)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        for key, does in KEYS:
            assert f"{key} {does}" in shown(app)


@pytest.mark.parametrize("key", ["down", "space", "n"])
async def test_one_key_goes_to_the_next_question(tmp_path: Path, key: str) -> None:
    app = reviewing(tmp_path)
    async with app.run_test() as pilot:
        await press(pilot, key)
        assert question(app).id == SHIPS.id
        assert "= 1,200" in shown(app)
        await press(pilot, "up")
        assert question(app).id == BUILT.id


async def test_first_last_and_a_screenful(tmp_path: Path) -> None:
    app = reviewing(tmp_path, many(100))
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "end")
        assert question(app).id == "100"
        await press(pilot, "pageup")
        page = app.screen.query_one(Rows).size.height - 1
        assert question(app).id == str(100 - page)
        await press(pilot, "home", "pagedown")
        assert question(app).id == str(1 + page)


@pytest.mark.parametrize("size", SIZES)
async def test_the_cursor_is_in_sight_wherever_it_goes(tmp_path: Path, size: tuple[int, int]) -> None:
    app = reviewing(tmp_path, many(60))
    async with app.run_test(size=size) as pilot:
        for key in ("end", "up", "pageup", "home", "pagedown", "down"):
            await press(pilot, key)
            row = next(line for line in lines(app) if "›" in line)
            assert f" {question(app).id} " in row
        await pilot.resize_terminal(60, 18)
        await pilot.pause()
        assert any("›" in line for line in lines(app))


async def test_a_click_goes_to_its_question(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.click(Rows, offset=(10, 2))
        await pilot.pause()
        assert question(app).id == LIT.id


async def test_a_click_below_the_list_goes_nowhere_else(tmp_path: Path) -> None:
    app = reviewing(tmp_path, replace(QUIZ, questions=()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.click(Rows, offset=(10, 2))
        await pilot.pause()
        assert app._desk.review.at == 0


async def test_a_question_longer_than_its_place_can_be_scrolled(tmp_path: Path) -> None:
    app = reviewing(tmp_path, replace(QUIZ, questions=(replace(BUILT, answer="word " * 300 + "end"),)))
    async with app.run_test(size=(60, 18)) as pilot:
        await pilot.pause()
        assert "more below: ." in shown(app)
        assert "score 0.90" not in shown(app)
        await press(pilot, *["full_stop"] * 12)
        assert "score 0.90" in shown(app)
        assert "more above: ," in shown(app)
        await press(pilot, *["comma"] * 12)
        assert "Who built the old quay?" in app.screen.query_one(Detail).text


async def test_an_empty_quiz_says_so(tmp_path: Path) -> None:
    app = reviewing(tmp_path, Quiz("Nothing", (), ()))
    async with app.run_test() as pilot:
        await press(pilot, "d", "k", "e", "p", "u", "r", "down", "end")
        assert "The quiz holds no questions." in shown(app)


# Deciding


async def test_dropping_is_one_key_told_saved_and_followed_by_the_next(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "d")
        assert statuses(app) == [Status.DROPPED, Status.MADE, Status.MADE]
        assert question(app).id == SHIPS.id
        assert saved(app).questions == questions(app)
        assert "Dropped (u takes it back): Who built the old quay?" in shown(app)
        assert "1 of 3 questions looked at · 1 dropped · saved" in shown(app)
        assert any("✗ 1 " in line for line in lines(app))


async def test_keys_that_come_fast_keep_their_order(tmp_path: Path) -> None:
    app = reviewing(tmp_path, many(9))
    async with app.run_test() as pilot:
        await pilot.press("down", "d", "down", "d", "up", "up", "k", "e", "d", "k", "q")
        await pilot.pause()
        assert on(app, EditScreen)
        assert app.screen.query_one("#stem", Field).text == "Who built quay 4?dkq"
        marked = [each.id for each in questions(app) if each.status is not Status.MADE]
        assert marked == ["2", "3", "4"]


async def test_keeping_is_one_key(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test() as pilot:
        await press(pilot, "k")
        assert statuses(app) == [Status.KEPT, Status.MADE, Status.MADE]
        assert any("✓ 1 " in line for line in lines(app))


@pytest.mark.parametrize(("undo", "redo"), [("u", "r"), ("ctrl+z", "ctrl+y"), ("U", "R")])
async def test_undo_and_redo_are_one_key_each_and_saved(tmp_path: Path, undo: str, redo: str) -> None:
    app = reviewing(tmp_path)
    async with app.run_test() as pilot:
        await press(pilot, "d", "k", undo, undo)
        assert questions(app) == QUIZ.questions == saved(app).questions
        await press(pilot, undo)
        assert "There is nothing to undo." in shown(app)
        await press(pilot, redo)
        assert statuses(app) == [Status.DROPPED, Status.MADE, Status.MADE]
        assert saved(app).questions == questions(app)


# Editing


async def edit(app: ReviewApp, field: str, text: str) -> None:
    app.screen.query_one(f"#{field}", Field).load_text(text)


async def test_all_words_can_be_edited_and_are_saved_and_marked(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "e")
        await edit(app, "stem", "Who raised it?")
        await edit(app, "answer", "Dame Ada")
        await edit(app, "accept", "Ada\n\n  Brandt ")
        await edit(app, "distractors", "Ben\nCleo\nDag")
        await press(pilot, "ctrl+s")
        new = saved(app).questions[0]
        assert (new.stem, new.answer, new.accept) == ("Who raised it?", "Dame Ada", ("Ada", "Brandt"))
        assert (new.distractors, new.status) == (("Ben", "Cleo", "Dag"), Status.EDITED)
        assert "Edited and saved" in shown(app)
        assert any("* 1 " in line for line in lines(app))
        await press(pilot, "u")
        assert saved(app).questions == QUIZ.questions


@pytest.mark.parametrize("key", ["e", "enter"])
async def test_typing_goes_into_the_question_and_letters_are_letters(tmp_path: Path, key: str) -> None:
    app = reviewing(tmp_path)
    async with app.run_test() as pilot:
        await press(pilot, key, *"dkuq", "question_mark", "f2")
        assert questions(app)[0].stem == "Who built the old quay?dkuq?"


async def test_enter_and_tab_go_on_to_the_next_field_and_make_lines_in_lists(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test() as pilot:
        await press(pilot, "e", "enter", "x", "tab", "y", "enter", "tab", "tab", "shift+tab", "z", "ctrl+s")
        new = questions(app)[0]
        assert new.stem == BUILT.stem
        assert new.answer == "xAda Brandt"
        assert new.accept == ("y", "also Ada Brandt")
        assert new.distractors == ("znot Ada Brandt", "never Ada Brandt")


async def test_an_edit_without_a_change_marks_nothing(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test() as pilot:
        await press(pilot, "e", "ctrl+s")
        assert questions(app) == QUIZ.questions
        assert on(app, BrowseScreen)


async def test_words_that_make_no_question_are_not_taken(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test() as pilot:
        await press(pilot, "e")
        await edit(app, "answer", "  ")
        await press(pilot, "ctrl+s")
        assert on(app, EditScreen)
        assert "The answer is empty." in shown(app)
        await edit(app, "answer", "not Ada Brandt")
        await press(pilot, "ctrl+s")
        assert "“not Ada Brandt” is a right answer and a wrong option at once." in shown(app)


@pytest.mark.parametrize("key", ["escape", "ctrl+c"])
async def test_what_was_written_is_thrown_away_only_when_asked_twice(tmp_path: Path, key: str) -> None:
    app = reviewing(tmp_path)
    async with app.run_test() as pilot:
        await press(pilot, "e", "x", key)
        assert "throws away what you wrote" in shown(app)
        await press(pilot, "y", key)
        assert on(app, EditScreen)
        await press(pilot, key)
        assert on(app, BrowseScreen)
        assert questions(app) == QUIZ.questions


async def test_leaving_an_edit_without_a_change_asks_nothing(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test() as pilot:
        await press(pilot, "e", "escape")
        assert on(app, BrowseScreen)


# Filtering and searching


async def test_a_filter_shows_what_passes_and_esc_shows_all(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "f", "down", "right")
        assert "1 question" in shown(app)
        await press(pilot, "enter")
        assert app._desk.review.wanted.kind is Kind.NUMBER
        assert question(app).id == SHIPS.id
        assert "1 of 3 shown: number. Esc shows all." in shown(app)
        await press(pilot, "escape")
        assert len(app._desk.review.shown) == 3


@pytest.mark.parametrize(
    ("keys", "left"),
    [
        (["right", "right", "right", "right"], ["ships"]),
        (["down", "down", "right", "right"], ["quay"]),
        (["down", "down", "down", "right"], ["ships"]),
        (["right", "down", "right", "right"], ["quay"]),
    ],
)
async def test_status_template_score_and_all_together_can_be_chosen(
    tmp_path: Path, keys: list[str], left: list[str]
) -> None:
    quiz = replace(QUIZ, questions=(BUILT, replace(SHIPS, status=Status.DROPPED), LIT))
    app = reviewing(tmp_path, quiz)
    async with app.run_test() as pilot:
        await press(pilot, "f", *keys, "enter")
        stems = [questions(app)[place].stem for place in app._desk.review.shown]
        assert len(stems) == len(left)
        assert all(word in stem for word, stem in zip(left, stems, strict=True))


async def test_a_filter_can_be_left_as_it_was_or_taken_away(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test() as pilot:
        await press(pilot, "f", "right", "right", "escape")
        assert app._desk.review.wanted.open
        await press(pilot, "f", "right", "right", "enter", "f")
        assert on(app, FilterScreen)
        await press(pilot, "a")
        assert app._desk.review.wanted.open


async def test_a_filter_that_nothing_passes_says_so(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test() as pilot:
        await press(pilot, "f", "right", "right", "enter")
        assert "No question passes. Esc shows all." in shown(app)


async def test_a_search_narrows_with_every_letter_and_letters_are_letters(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "slash", *"quay")
        assert app.screen.query_one(Input).value == "quay"
        assert [questions(app)[place].id for place in app._desk.review.shown] == [BUILT.id]
        assert "1 of 3 shown: “quay”" in shown(app)
        await press(pilot, "enter", "d")
        assert statuses(app)[0] is Status.DROPPED


async def test_esc_leaves_a_search_as_it_was_before(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test() as pilot:
        await press(pilot, "slash", *"ships", "enter", "slash", "x", "escape")
        assert app._desk.review.wanted.search == "ships"
        await press(pilot, "escape")
        assert app._desk.review.wanted.open


# Help, light, leaving


@pytest.mark.parametrize("key", ["question_mark", "f1"])
async def test_help_lists_every_key_and_fits_on_a_small_screen(tmp_path: Path, key: str) -> None:
    app = reviewing(tmp_path)
    async with app.run_test(size=(60, 18)) as pilot:
        await press(pilot, key)
        assert on(app, HelpScreen)
        for name, does in ALL_KEYS:
            assert f"{name} {does}" in shown(app)
        await press(pilot, "escape")
        assert on(app, BrowseScreen)


async def test_light_and_dark(tmp_path: Path) -> None:
    app = reviewing(tmp_path)
    async with app.run_test() as pilot:
        await press(pilot, "t")
        assert not app.current_theme.dark
        await press(pilot, "t")
        assert app.current_theme.dark


@pytest.mark.parametrize("key", ["q", "Q", "ctrl+c", "ctrl+q"])
async def test_leaving_asks_nothing_where_all_is_saved(tmp_path: Path, key: str) -> None:
    app = reviewing(tmp_path)
    async with app.run_test() as pilot:
        await press(pilot, "d")
        await pilot.press(key)
        await pilot.pause()
        assert app._exit
    assert saved(app).questions[0].status is Status.DROPPED


async def test_what_cannot_be_saved_is_said_at_once_and_before_leaving(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, _data: bytes) -> None:
        raise OutputError("The disk is full")

    app = reviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        with monkeypatch.context() as patch:
            patch.setattr(store, "write_bytes", full)
            await press(pilot, "d")
            assert "NOT SAVED: The disk is full" in shown(app)
            assert "1 dropped · NOT SAVED" in shown(app)
            await press(pilot, "q")
            assert on(app, UnsavedScreen)
            await press(pilot, "n")
            assert on(app, BrowseScreen)
            await press(pilot, "q", "ctrl+c")
            assert on(app, BrowseScreen)
        await pilot.press("q")
        await pilot.pause()
        assert app._exit
    assert saved(app).questions[0].status is Status.DROPPED


async def test_a_person_can_leave_without_what_cannot_be_saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_path: Path, _data: bytes) -> None:
        raise OutputError("The disk is full")

    monkeypatch.setattr(store, "write_bytes", full)
    app = reviewing(tmp_path)
    async with app.run_test() as pilot:
        await press(pilot, "d", "q")
        await pilot.press("y")
        await pilot.pause()
        assert app._exit

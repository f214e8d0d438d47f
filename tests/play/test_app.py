from __future__ import annotations

from dataclasses import replace

import pytest
from textual.events import Paste
from textual.widgets import Input

from quizgen.play.answers import Outcome
from quizgen.play.app import PlayApp
from quizgen.play.choices import Mode, Who
from quizgen.play.screens.help import HelpScreen, keys_for
from quizgen.play.screens.leave import LeaveScreen
from quizgen.play.screens.question import LONGEST_ANSWER
from quizgen.play.screens.results import ResultsScreen
from quizgen.play.screens.start import StartScreen
from quizgen.play.session import Phase
from quizgen.play.settings import Settings
from quizgen.quiz import Question, Quiz, Status

from .driving import SIZES, Clock, lines, press, right_key, session, shape, shown, wrong_key
from .samples import PICKED, TYPED, many, quiz


def game(whole: Quiz, *, mode: Mode = Mode.MIXED, count: int | None = None, clock: Clock | None = None) -> PlayApp:
    return PlayApp(whole, Settings(mode=mode, count=count), seed=3, clock=clock or Clock())


# The start screen


async def test_start_shows_title_questions_and_source() -> None:
    app = game(quiz(PICKED, TYPED))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        text = shown(app)
        for part in (
            "The harbour",
            "2 questions: 1 name, 1 number",
            "The harbour of Vell · harbour.txt · 2021-05-04",
        ):
            assert part in text


async def test_enter_starts_all_questions() -> None:
    app = game(many(12))
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        assert len(session(app).rounds) == 12


async def test_left_takes_fewer_questions() -> None:
    app = game(many(12))
    async with app.run_test() as pilot:
        await press(pilot, "down", "left", "left", "enter")
        assert len(session(app).rounds) == 5


async def test_the_count_asked_for_is_set_and_can_be_turned_up() -> None:
    app = game(many(12), count=7)
    async with app.run_test() as pilot:
        await pilot.pause()
        assert "7 of 12" in shown(app)
        await press(pilot, "down", "right", "enter")
        assert len(session(app).rounds) == 10


async def test_down_and_right_turn_the_mode_to_typed() -> None:
    app = game(quiz(PICKED))
    async with app.run_test() as pilot:
        await press(pilot, "down", "down", "right", "enter")
        assert session(app).round.typed


async def test_a_quiz_without_options_offers_only_typing() -> None:
    app = game(quiz(TYPED))
    async with app.run_test() as pilot:
        await pilot.pause()
        assert "type them all" in shown(app)
        await press(pilot, "down", "down", "left", "right", "enter")
        assert session(app).round.typed


async def test_dropped_questions_are_not_counted() -> None:
    app = game(quiz(PICKED, replace(TYPED, status=Status.DROPPED)))
    async with app.run_test() as pilot:
        await pilot.pause()
        assert "1 question: 1 name" in shown(app)


@pytest.mark.parametrize("key", ["q", "Q", "escape", "ctrl+c"])
async def test_leaving_from_the_start_quits_at_once(key: str) -> None:
    app = game(quiz(PICKED))
    async with app.run_test() as pilot:
        await pilot.press(key)
        await pilot.pause()
        assert app._exit


# Answering


@pytest.mark.parametrize("keys", ["abcd", "ABCD", "1234"])
async def test_letters_and_numbers_answer_with_their_option(keys: str) -> None:
    app = game(many(4))
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        for index, key in enumerate(keys):
            await press(pilot, key)
            assert session(app).given[index].answered == session(app).rounds[index].options[index]
            await press(pilot, "enter")


@pytest.mark.parametrize(
    ("arrows", "index"),
    [(["down"], 0), (["down", "down"], 1), (["up"], 3), (["down", "up"], 3), (["down"] * 5, 0)],
)
async def test_arrows_and_enter_answer(arrows: list[str], index: int) -> None:
    app = game(quiz(PICKED))
    async with app.run_test() as pilot:
        await press(pilot, "enter", *arrows, "enter")
        assert session(app).given[-1].answered == session(app).round.options[index]


async def test_enter_answers_nothing_before_an_option_is_highlighted() -> None:
    app = game(quiz(PICKED))
    async with app.run_test() as pilot:
        await press(pilot, "enter", "enter", "enter", "space")
        assert session(app).phase is Phase.ASKING


async def test_the_highlight_is_told_by_a_sign() -> None:
    app = game(quiz(PICKED))
    async with app.run_test() as pilot:
        await press(pilot, "enter", "down", "down")
        assert [line.split()[:2] for line in lines(app) if "›" in line] == [["›", "B"]]


async def test_a_letter_without_option_does_nothing() -> None:
    app = game(quiz(replace(PICKED, distractors=PICKED.distractors[:2])))
    async with app.run_test() as pilot:
        await press(pilot, "enter", "d", "4")
        assert session(app).phase is Phase.ASKING


async def test_a_click_answers_with_the_option() -> None:
    app = game(quiz(PICKED))
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        await pilot.click(app.screen.query("OptionRow").last())
        await pilot.pause()
        assert session(app).given[-1].answered == session(app).round.options[3]


async def test_a_right_answer_is_told_by_word_and_mark_with_its_sentence() -> None:
    app = game(quiz(PICKED))
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        key = right_key(app)
        await press(pilot, key)
        text = shown(app)
        for part in (
            "✓ Right",
            f"Answer: {key.upper()} {shape(key)} Ada Brandt",
            "“It says Ada Brandt.”",
            "The harbour of Vell · The old quay · sentence 3",
            "1 right",
        ):
            assert part in text


async def test_a_wrong_answer_marks_both_options() -> None:
    app = game(quiz(PICKED))
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        right, wrong = right_key(app), wrong_key(app)
        await press(pilot, wrong)
        text = shown(app)
        for part in ("✗ Wrong", f"✗ {wrong.upper()}", f"✓ {right.upper()} {shape(right)} Ada Brandt", "0 right"):
            assert part in text


async def test_a_second_letter_changes_nothing() -> None:
    app = game(quiz(PICKED))
    async with app.run_test() as pilot:
        await press(pilot, "enter", "a", "b", "s", "2")
        assert len(session(app).given) == 1


@pytest.mark.parametrize(("typed", "word"), [("1200", "✓ Right"), ("13", "✗ Wrong")])
async def test_a_typed_answer_is_graded_and_its_reason_shown(typed: str, word: str) -> None:
    app = game(quiz(TYPED))
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", *typed, "enter")
        given = session(app).given[-1]
        assert given.answered == typed
        assert f"{word}: {given.reason}" in shown(app)
        assert "Answer: 1,200" in shown(app)


async def test_single_keys_are_letters_inside_the_input() -> None:
    app = game(quiz(TYPED))
    async with app.run_test() as pilot:
        await press(pilot, "enter", *"sqatrn1", "question_mark", "space")
        assert app.screen.query_one(Input).value == "sqatrn1? "
        assert session(app).phase is Phase.ASKING


async def test_an_empty_answer_is_not_sent() -> None:
    app = game(quiz(TYPED))
    async with app.run_test() as pilot:
        await press(pilot, "enter", "enter", "space", "enter")
        assert session(app).phase is Phase.ASKING
        assert "Type the number" in shown(app)


async def test_what_is_pasted_is_cut_to_what_can_be_typed() -> None:
    app = game(quiz(TYPED))
    async with app.run_test() as pilot:
        await press(pilot, "enter", "1")
        app.screen.query_one(Input).post_message(Paste("x" * 5000))
        await pilot.pause()
        await press(pilot, "left", "2")
        assert app.screen.query_one(Input).value == "1" + "x" * (LONGEST_ANSWER - 1)


@pytest.mark.parametrize(("question", "key"), [(PICKED, "s"), (PICKED, "S"), (TYPED, "ctrl+s")])
async def test_skipping_shows_the_answer(question: Question, key: str) -> None:
    app = game(quiz(question))
    async with app.run_test() as pilot:
        await press(pilot, "enter", key)
        assert session(app).given[-1].outcome is Outcome.SKIPPED
        assert "– Skipped" in shown(app)
        assert "Answer:" in shown(app)


# Going on


@pytest.mark.parametrize("key", ["enter", "space"])
async def test_enter_and_space_go_on(key: str) -> None:
    app = game(many(3))
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        assert "1/3" in shown(app)
        await press(pilot, "a", key)
        assert "2/3" in shown(app)
        assert session(app).phase is Phase.ASKING


@pytest.mark.parametrize("key", ["enter", "space"])
async def test_a_key_within_the_pause_after_a_reveal_does_not_go_on(key: str) -> None:
    clock = Clock(step=0.0)
    app = game(many(3), clock=clock)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "a", key)
        clock.now += 0.29
        await press(pilot, key)
        assert session(app).position == 0
        clock.now += 0.02
        await press(pilot, key)
        assert session(app).position == 1


async def test_right_answers_in_a_row_are_told() -> None:
    app = game(many(3))
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        await press(pilot, right_key(app), "enter")
        await press(pilot, right_key(app))
        assert "2 in a row" in shown(app)


async def test_typed_and_picked_questions_follow_each_other() -> None:
    app = game(quiz(PICKED, TYPED, replace(PICKED, id="3"), replace(TYPED, id="4")))
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        for _ in range(4):
            typed = session(app).round.typed
            await press(pilot, *(["7", "enter"] if typed else ["b"]), "enter")
        assert isinstance(app.screen, ResultsScreen)


# Leaving


@pytest.mark.parametrize(
    ("question", "key"),
    [(PICKED, "q"), (PICKED, "Q"), (PICKED, "escape"), (TYPED, "escape"), (TYPED, "ctrl+c")],
)
async def test_leaving_a_quiz_asks_first(question: Question, key: str) -> None:
    app = game(quiz(question))
    async with app.run_test() as pilot:
        await press(pilot, "enter", key)
        assert isinstance(app.screen, LeaveScreen)
        assert not app._exit


@pytest.mark.parametrize("key", ["n", "N", "escape"])
async def test_staying_goes_back_to_the_question(key: str) -> None:
    app = game(quiz(PICKED))
    async with app.run_test() as pilot:
        await press(pilot, "enter", "q", key, "a")
        assert session(app).phase is Phase.REVEALED


@pytest.mark.parametrize("key", ["y", "Y", "q", "ctrl+c", "ctrl+q"])
async def test_saying_so_again_quits(key: str) -> None:
    app = game(quiz(PICKED))
    async with app.run_test() as pilot:
        await press(pilot, "enter", "q")
        await pilot.press(key)
        await pilot.pause()
        assert app._exit


async def test_enter_does_not_quit() -> None:
    app = game(quiz(PICKED))
    async with app.run_test() as pilot:
        await press(pilot, "enter", "q", "enter", "space")
        assert isinstance(app.screen, LeaveScreen)


async def test_results_so_far_tell_what_was_not_asked() -> None:
    app = game(many(5))
    async with app.run_test() as pilot:
        await press(pilot, "enter", "s", "enter", "q", "r")
        assert isinstance(app.screen, ResultsScreen)
        assert "0 of 1 right" in shown(app)
        assert "4 not asked" in shown(app)


async def test_there_are_no_results_before_the_first_answer() -> None:
    app = game(many(5))
    async with app.run_test() as pilot:
        await press(pilot, "enter", "q")
        assert "results" not in shown(app)
        await press(pilot, "r")
        assert isinstance(app.screen, LeaveScreen)


# Results


async def test_results_show_the_score_and_each_missed_question() -> None:
    app = game(quiz(PICKED, TYPED), mode=Mode.TYPED)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", *"zzz", "enter", "enter", "ctrl+s", "enter")
        text = shown(app)
        assert "0 of 2 right · 0 %" in text
        assert "To look at again (2)" in text
        for part in (PICKED.stem, "✓ Ada Brandt", TYPED.stem, "✓ 1,200", "✗ zzz", "– skipped"):
            assert part in text


async def test_a_run_without_a_miss_says_so_and_has_nothing_to_repeat() -> None:
    app = game(quiz(PICKED))
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        await press(pilot, right_key(app), "enter")
        assert "1 of 1 right · 100 %" in shown(app)
        assert "Nothing missed" in shown(app)
        await press(pilot, "r")
        assert isinstance(app.screen, ResultsScreen)


async def test_again_plays_the_missed_ones() -> None:
    app = game(many(3))
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        missed = set()
        for answer_rightly in (True, False, False):
            if not answer_rightly:
                missed.add(session(app).round.question.id)
            await press(pilot, right_key(app) if answer_rightly else wrong_key(app), "enter")
        await press(pilot, "r")
        assert {each.question.id for each in session(app).rounds} == missed


async def test_a_new_run_starts_where_settings_can_be_changed_and_keeps_them() -> None:
    app = game(many(12))
    async with app.run_test() as pilot:
        await press(pilot, "down", "left", "left", "enter", "s", "q", "r", "n")
        assert isinstance(app.screen, StartScreen)
        await press(pilot, "enter")
        assert len(session(app).rounds) == 5


@pytest.mark.parametrize("key", ["q", "escape", "ctrl+c"])
async def test_leaving_from_the_results_quits(key: str) -> None:
    app = game(quiz(PICKED))
    async with app.run_test() as pilot:
        await press(pilot, "enter", "s", "enter")
        await pilot.press(key)
        await pilot.pause()
        assert app._exit


# Help, colours, sizes


@pytest.mark.parametrize(
    ("before", "key"),
    [
        ([], "question_mark"),
        (["enter"], "question_mark"),
        (["enter", "s"], "f1"),
        (["enter", "s", "enter"], "f1"),
    ],
)
async def test_help_opens_on_every_screen_and_goes_back(before: list[str], key: str) -> None:
    app = game(quiz(PICKED))
    async with app.run_test(size=(60, 18)) as pilot:
        await press(pilot, *before)
        under = app.screen
        await press(pilot, key)
        assert isinstance(app.screen, HelpScreen)
        for name, does in keys_for(Who.ALONE):
            assert name in shown(app)
            assert does in shown(app)
        await press(pilot, "escape")
        assert app.screen is under


async def test_help_opens_while_typing_and_keeps_what_was_typed() -> None:
    app = game(quiz(TYPED))
    async with app.run_test() as pilot:
        await press(pilot, "enter", "5", "f1", "escape", "6")
        assert app.screen.query_one(Input).value == "56"


async def test_t_turns_the_screen_light_and_back() -> None:
    app = game(quiz(PICKED))
    async with app.run_test() as pilot:
        await press(pilot, "t")
        assert not app.current_theme.dark
        await press(pilot, "t")
        assert app.current_theme.dark


@pytest.mark.parametrize("size", SIZES)
async def test_an_ordinary_question_and_its_feedback_fit_without_scrolling(size: tuple[int, int]) -> None:
    app = game(quiz(PICKED))
    async with app.run_test(size=size) as pilot:
        await press(pilot, "enter")
        assert app.screen.query_one(".body").max_scroll_y == 0
        await press(pilot, "a")
        assert app.screen.query_one(".body").max_scroll_y == 0


async def test_feedback_below_a_long_question_is_brought_in() -> None:
    app = game(quiz(replace(PICKED, stem="Who " + "really " * 120 + "built it?")))
    async with app.run_test(size=(60, 18)) as pilot:
        await press(pilot, "enter", "s")
        await pilot.pause()
        assert "– Skipped" in shown(app)
        assert "sentence 3" in shown(app)
        assert "scroll" in shown(app)


@pytest.mark.parametrize("width", [30, 45, 60])
async def test_no_key_is_parted_from_what_it_does(width: int) -> None:
    app = game(quiz(PICKED))
    async with app.run_test(size=(width, 18)) as pilot:
        await pilot.pause()
        text = "\n".join(lines(app))
        for hint in ("Enter start", "← → change", "t light/dark", "? help", "q quit"):
            assert hint in text

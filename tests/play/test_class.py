"""Playing with a class, on the screen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from textual.widgets import Input

from quizgen.play.answers import Outcome
from quizgen.play.app import PlayApp
from quizgen.play.choices import Mode, Order, Scores, Scoring, Who
from quizgen.play.records.journal import Journal
from quizgen.play.screens.help import HelpScreen, keys_for
from quizgen.play.screens.look import LookScreen
from quizgen.play.screens.question import QuestionScreen
from quizgen.play.screens.results import ResultsScreen
from quizgen.play.screens.resume import ResumeScreen
from quizgen.play.screens.start import StartScreen
from quizgen.play.screens.teams import TeamsScreen
from quizgen.play.session import Phase
from quizgen.play.settings import Settings
from quizgen.play.widgets.countdown import Countdown
from quizgen.play.widgets.team_panel import TeamPanel
from quizgen.quiz import Kind

from .driving import Clock, lines, press, right_key, session, shown, wrong_key
from .samples import PICKED, TYPED, many, quiz

if TYPE_CHECKING:
    from pathlib import Path

    from quizgen.quiz import Quiz

CLASS = Settings(who=Who.CLASS)
HANDS = Settings(who=Who.HANDS)
TEAMS = Settings(who=Who.TEAMS, teams=("Reds", "Blues", "Greens"))


def game(whole: Quiz, settings: Settings, *, clock: Clock | None = None, records: Path | None = None) -> PlayApp:
    journal = Journal(lambda: records) if records else None
    return PlayApp(whole, settings, journal=journal, seed=3, clock=clock or Clock())


# The start screen


def chosen(app: PlayApp) -> Settings:
    assert isinstance(app.screen, StartScreen)
    return app.screen.settings


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([], Settings()),
        (["right"], CLASS),
        (["right", "right"], HANDS),
        (["right", "right", "right"], Settings(who=Who.TEAMS, teams=("Team 1", "Team 2"))),
        (["4"], Settings(who=Who.TEAMS, teams=("Team 1", "Team 2", "Team 3", "Team 4"))),
        (["9"], Settings()),
        (["down", "7"], Settings(count=7)),
        (["down", "down", "right"], Settings(mode=Mode.OPTIONS)),
        (["down", "down", "right", "right"], Settings(mode=Mode.TYPED)),
        (["down"] * 3 + ["right"], Settings(kinds=(Kind.NUMBER,))),
        (["down"] * 4 + ["right"], Settings(order=Order.TEXT)),
        (["down"] * 5 + ["right"], Settings(timer=20)),
        (["down"] * 5 + ["right", "right"], Settings(timer=60)),
        (["down"] * 5 + ["4", "5"], Settings(timer=45)),
        (["down"] * 5 + ["4", "5", "right", "left"], Settings(timer=45)),
        (["up", "up", "right"], Settings(scoring=Scoring.SPEED)),
        (["up", "right"], Settings(scores=Scores.END)),
        (["up", "right", "right", "right"], Settings(scores=Scores.NEVER)),
    ],
)
async def test_all_can_be_chosen_with_keys(keys: list[str], expected: Settings) -> None:
    app = game(quiz(PICKED, TYPED, *many(20).questions), Settings())
    async with app.run_test() as pilot:
        await press(pilot, *keys)
        assert chosen(app) == expected


async def test_the_numbers_of_questions_follow_kinds_and_ways_to_answer() -> None:
    app = game(quiz(PICKED, TYPED), Settings())
    async with app.run_test() as pilot:
        await pilot.pause()
        assert "all 2" in shown(app)
        await press(pilot, "right", "right")
        assert "all 1" in shown(app)
        await press(pilot, "left", "left", "down", "down", "down", "right")
        assert "all 1" in shown(app)


async def test_hands_are_not_offered_where_nothing_has_options() -> None:
    app = game(quiz(TYPED), Settings())
    async with app.run_test() as pilot:
        await press(pilot, "right", "right")
        assert chosen(app).who is Who.TEAMS


async def test_points_are_shown_nowhere_when_nothing_is_scored() -> None:
    app = game(many(2), replace(TEAMS, scoring=Scoring.NONE))
    async with app.run_test() as pilot:
        await pilot.pause()
        assert "Show points" not in shown(app)
        for _ in range(2):
            await press(pilot, *(["enter"] if isinstance(app.screen, StartScreen) else []), "space", "a", "space")
            assert "Points" not in shown(app)
            await press(pilot, "space")
        assert isinstance(app.screen, ResultsScreen)
        assert "1. Reds" not in shown(app)


async def test_teams_are_named_and_wrong_names_are_told() -> None:
    app = game(many(2), Settings())
    async with app.run_test() as pilot:
        await press(pilot, "n")
        assert isinstance(app.screen, TeamsScreen)
        app.screen.query_one(Input).value = "Only"
        await press(pilot, "enter")
        assert "2 to 8 teams" in shown(app)
        app.screen.query_one(Input).value = "Ada, Bo"
        await press(pilot, "enter")
        assert chosen(app) == Settings(who=Who.TEAMS, teams=("Ada", "Bo"))


async def test_a_click_turns_the_line_it_is_on() -> None:
    app = game(many(2), Settings())
    async with app.run_test() as pilot:
        await pilot.click("ChoiceList", offset=(5, 0))
        await pilot.pause()
        assert chosen(app).who is Who.CLASS


# The class together


async def test_the_question_stands_alone_first_then_with_its_options_then_with_its_answer() -> None:
    app = game(many(2), CLASS)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter")
        assert "Who built quay" in shown(app)
        assert "Ada Brandt" not in shown(app)
        await press(pilot, "space")
        assert "▲" in shown(app)
        assert "✓" not in shown(app)
        await press(pilot, "space")
        assert "✓" in shown(app)
        assert "It says Ada Brandt" in shown(app)
        await press(pilot, "space")
        assert session(app).phase is Phase.READING


async def test_the_lone_question_stands_in_the_middle() -> None:
    app = game(many(1), CLASS)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter")
        row = next(number for number, line in enumerate(lines(app)) if "Who built" in line)
        assert 9 <= row <= 14


async def test_letters_do_nothing_before_the_options_are_shown() -> None:
    app = game(many(1), CLASS)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "a", "1", "d")
        assert session(app).phase is Phase.READING


async def test_enter_does_not_reveal_but_space_does() -> None:
    app = game(many(1), CLASS)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "enter", "enter")
        assert session(app).phase is Phase.ASKING
        await press(pilot, "space")
        assert session(app).phase is Phase.REVEALED


async def test_every_option_has_letter_and_shape() -> None:
    app = game(many(1), CLASS)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "space")
        for sign in ("A ▲", "B ◆", "C ● ", "D ■"):
            assert sign in shown(app)


async def test_a_lone_question_can_be_skipped() -> None:
    app = game(many(1), HANDS)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "s")
        assert session(app).phase is Phase.REVEALED
        assert "– Skipped" in shown(app)


# Hands


async def test_hands_are_typed_for_each_option_and_bars_grow() -> None:
    app = game(many(1), HANDS)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "space", "1", "2", "enter", "6")
        assert [given.hands for given in session(app).entered] == [12, 6]
        bars = [line.count("█") for line in lines(app) if "█" in line]
        assert bars[0] == 2 * bars[1]
        await press(pilot, "d", "3", "space")
        assert session(app).turns[0].counts == (12, 6, 0, 3)
        assert "of 21 hands right" in shown(app)


async def test_a_wrong_count_is_typed_anew_or_wiped() -> None:
    app = game(many(1), HANDS)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "space", "1", "2", "backspace")
        assert session(app).entered[0].hands == 1
        await press(pilot, "b", "a", "7")
        assert session(app).entered[0].hands == 7


async def test_enter_after_the_last_option_reveals() -> None:
    app = game(many(1), HANDS)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "space", "1", "enter", "2", "enter", "3", "enter", "4", "enter")
        assert session(app).turns[0].counts == (1, 2, 3, 4)


async def test_more_hands_than_a_school_has_are_not_counted() -> None:
    app = game(many(1), HANDS)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "space", *"99999999")
        assert session(app).entered[0].hands == 999


# Teams


async def test_letters_are_the_answers_of_the_teams_in_turn_and_stay_hidden() -> None:
    app = game(many(1), TEAMS)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "space", "a")
        assert "✓ 1 Reds answered" in shown(app)
        assert "› 2 Blues" in shown(app)
        await press(pilot, "b", "c")
        assert session(app).phase is Phase.ASKING
        assert not session(app).waiting
        await press(pilot, "space")
        assert [given.answered for given in session(app).turns[0].given] == list(session(app).round.options[:3])


async def test_a_number_says_which_team_answers() -> None:
    app = game(many(1), TEAMS)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "space", "3", "a")
        assert [given.participant for given in session(app).entered] == ["Greens"]
        assert app.screen.query_one(TeamPanel).turn == "Reds"


async def test_backspace_takes_the_last_answer_back() -> None:
    app = game(many(1), TEAMS)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "space", "a", "b", "backspace")
        assert [given.participant for given in session(app).entered] == ["Reds"]
        assert app.screen.query_one(TeamPanel).turn == "Blues"


async def test_the_reveal_tells_who_had_it_and_the_standing() -> None:
    app = game(many(2), TEAMS)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "space")
        await press(pilot, right_key(app), wrong_key(app), "space")
        text = shown(app)
        assert "Right: Reds" in text
        assert "✗ 2 Blues" in text
        assert "– 3 Greens" in text
        assert "1. Reds 1 · 2. Blues 0 · 2. Greens 0" in text


async def test_standings_are_shown_at_the_end_only_if_so_chosen() -> None:
    app = game(many(1), replace(TEAMS, scores=Scores.END))
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "space")
        await press(pilot, right_key(app), "space")
        assert "Right so far" not in shown(app)
        await press(pilot, "space")
        assert "First: Reds" in shown(app)
        assert "1. Reds" in shown(app)


async def test_typed_answers_of_teams_are_graded_and_overruled_by_number() -> None:
    app = game(quiz(TYPED), TEAMS)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "space", *"1200", "enter", *"12", "enter", "enter")
        assert "✗ 2 Blues: 12: a different number" in shown(app)
        assert "1-3 overrule a team" in shown(app)
        await press(pilot, "2")
        assert "✓ 2 Blues" in shown(app)
        assert "by your decision" in shown(app)
        assert [given.right for given in session(app).turns[0].given] == [True, True, False]
        await press(pilot, "3")
        assert session(app).turns[0].given[2].outcome is Outcome.SKIPPED


# Overruling alone


async def test_o_takes_a_typed_answer_and_takes_it_back() -> None:
    app = game(quiz(TYPED), Settings())
    async with app.run_test() as pilot:
        await press(pilot, "enter", "5", "enter", "o")
        assert session(app).score == 1
        assert "1 right" in shown(app)
        assert "by your decision (graded: a different number)" in shown(app)
        await press(pilot, "o")
        assert session(app).score == 0


async def test_o_does_nothing_to_a_picked_answer() -> None:
    app = game(many(1), Settings())
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        await press(pilot, wrong_key(app), "o")
        assert session(app).score == 0


# The countdown


async def wait(app: PlayApp, clock: Clock, seconds: float) -> None:
    clock.now += seconds
    assert isinstance(app.screen, QuestionScreen)
    await app.screen.tick()


async def test_the_countdown_runs_from_the_options_on() -> None:
    clock = Clock(step=0.0)
    app = game(many(2), replace(CLASS, timer=20), clock=clock)
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        await wait(app, clock, 10)
        assert not app.screen.query_one(Countdown).display
        await press(pilot, "space")
        await wait(app, clock, 8)
        await pilot.pause()
        assert "12 s left" in shown(app)


async def test_p_halts_the_countdown_and_lets_it_go_on() -> None:
    clock = Clock(step=0.0)
    app = game(many(2), Settings(timer=20), clock=clock)
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        await wait(app, clock, 5)
        await press(pilot, "p")
        await wait(app, clock, 100)
        await pilot.pause()
        assert "15 s left (paused)" in shown(app)
        await press(pilot, "p")
        await wait(app, clock, 5)
        await pilot.pause()
        assert "10 s left" in shown(app)


async def test_the_countdown_stands_while_help_is_open() -> None:
    clock = Clock(step=0.0)
    app = game(many(2), Settings(timer=20), clock=clock)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "question_mark")
        clock.now += 100
        await press(pilot, "escape")
        await wait(app, clock, 5)
        assert session(app).phase is Phase.ASKING
        await pilot.pause()
        assert "15 s left" in shown(app)


async def test_when_the_time_is_up_one_who_plays_alone_sees_the_answer() -> None:
    clock = Clock(step=0.0)
    app = game(many(2), Settings(timer=20), clock=clock)
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        await wait(app, clock, 20)
        assert session(app).turns[0].given[0].reason == "the time is up"


async def test_what_was_typed_when_the_time_is_up_counts() -> None:
    clock = Clock(step=0.0)
    app = game(quiz(TYPED), Settings(timer=20), clock=clock)
    async with app.run_test() as pilot:
        await press(pilot, "enter", *"1200")
        await wait(app, clock, 20)
        assert session(app).turns[0].given[0].right


async def test_when_the_time_is_up_a_class_waits_for_the_teacher() -> None:
    clock = Clock(step=0.0)
    app = game(many(2), replace(HANDS, timer=20), clock=clock)
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        clock.now += 1
        await press(pilot, "space")
        await wait(app, clock, 30)
        await pilot.pause()
        assert "Time is up" in shown(app)
        await press(pilot, "5", "space")
        assert session(app).turns[0].people == 5


async def test_fast_answers_have_more_points() -> None:
    clock = Clock(step=0.0)
    app = game(many(1), replace(TEAMS, timer=20, scoring=Scoring.SPEED), clock=clock)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter")
        clock.now += 1
        await press(pilot, "space", right_key(app))
        clock.now += 10
        await press(pilot, right_key(app), "space")
        assert [given.points for given in session(app).turns[0].given] == [1000, 750, 0]


# Looking back


async def test_b_looks_back_and_space_comes_forward_again() -> None:
    app = game(many(3), CLASS)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "s", "space", "s", "space", "b")
        assert isinstance(app.screen, LookScreen)
        assert "Looking back: 2/3" in shown(app)
        await press(pilot, "b")
        assert "Looking back: 1/3" in shown(app)
        assert "It says Ada Brandt" in shown(app)
        await press(pilot, "b", "space", "space")
        assert session(app).phase is Phase.READING
        assert session(app).position == 2


async def test_where_b_is_an_option_the_left_arrow_looks_back() -> None:
    app = game(many(2), Settings())
    async with app.run_test() as pilot:
        await press(pilot, "enter", "s", "enter", "left")
        assert isinstance(app.screen, LookScreen)
        await press(pilot, "escape", "b")
        assert session(app).given[-1].answered == session(app).round.options[1]


async def test_there_is_nothing_before_the_first_question() -> None:
    app = game(many(2), CLASS)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "b")
        assert isinstance(app.screen, QuestionScreen)


# The end


async def test_the_end_ranks_teams_and_shows_the_hardest_with_what_was_chosen() -> None:
    app = game(many(2), TEAMS)
    async with app.run_test(size=(80, 30)) as pilot:
        await press(pilot, "enter", "space")
        await press(pilot, right_key(app), right_key(app), wrong_key(app), "space", "space", "space")
        await press(pilot, right_key(app), wrong_key(app), wrong_key(app), "space", "space")
        text = shown(app)
        assert "First: Reds" in text
        assert [line.split()[1] for line in lines(app) if line.strip()[:2] in {"1.", "2.", "3."}] == [
            "Reds",
            "Blues",
            "Greens",
        ]
        assert "33 % right" in text
        assert "✗ 2 × Ben Okafor" in text or "✗ 2 ×" in text
        assert text.index("33 % right") < text.index("67 % right")


async def test_the_missed_ones_are_played_again_by_the_same_teams() -> None:
    app = game(many(2), TEAMS)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "s", "space", "space")
        await press(pilot, *[right_key(app)] * 3, "space", "space", "r")
        assert len(session(app).rounds) == 1
        assert session(app).settings.who is Who.TEAMS
        assert session(app).phase is Phase.READING


async def test_c_saves_the_answers_where_the_program_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    app = game(many(1), TEAMS)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "s", "space", "c", "c")
    sheets = saved(tmp_path)
    assert [sheet.startswith("\ufeffrun,started") for sheet in sheets] == [True, True]
    assert len(sheets[0].splitlines()) == 4


def saved(folder: Path) -> list[str]:
    """The tables in a folder."""
    return [path.read_text(encoding="utf-8") for path in sorted(folder.glob("the-harbour-*.csv"))]


# Going on


async def test_a_quiz_that_was_left_is_gone_on_with_where_it_stopped(records: Path) -> None:
    app = game(many(3), TEAMS, records=records)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "space", "a", "b", "space", "space", "space", "c", "q")
        assert "kept" in shown(app)
        before = session_below(app)
        await press(pilot, "y")
    app = game(many(3), Settings(), records=records)
    async with app.run_test() as pilot:
        await pilot.pause()
        assert isinstance(app.screen, ResumeScreen)
        assert "1 of 3 questions answered" in shown(app)
        assert "Teams: Reds, Blues, Greens" in shown(app)
        await press(pilot, "enter")
        assert session(app) == before
        assert app.screen.query_one(TeamPanel).turn == "Blues"


def session_below(app: PlayApp) -> object:
    """The session of the question screen that lies below the one in front."""
    screen = app.screen_stack[-2]
    assert isinstance(screen, QuestionScreen)
    return screen.session


async def test_what_was_revealed_is_shown_again(records: Path) -> None:
    app = game(many(3), Settings(), records=records)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "s", "q", "y")
    app = game(many(3), Settings(), records=records)
    async with app.run_test() as pilot:
        await pilot.pause()
        await press(pilot, "enter")
        assert session(app).phase is Phase.REVEALED
        assert "– Skipped" in shown(app)
        await press(pilot, "enter")
        assert "2/3" in shown(app)


async def test_starting_anew_ends_the_offer(records: Path) -> None:
    for keys, offered in ((["enter", "s", "q", "y"], False), (["n", "q"], True), (["q"], False)):
        app = game(many(3), Settings(), records=records)
        async with app.run_test() as pilot:
            await pilot.pause()
            assert isinstance(app.screen, ResumeScreen) is offered
            await pilot.press(*keys)


async def test_deciding_later_leaves_the_offer(records: Path) -> None:
    for keys, offered in ((["enter", "s", "q", "y"], False), (["escape", "q"], True), (["escape", "q"], True)):
        app = game(many(3), Settings(), records=records)
        async with app.run_test() as pilot:
            await pilot.pause()
            assert isinstance(app.screen, ResumeScreen) is offered
            await pilot.press(*keys)


async def test_who_comes_with_a_class_is_not_asked_to_go_on_alone(records: Path) -> None:
    for settings, offered in ((Settings(), False), (TEAMS, False), (Settings(), True)):
        app = game(many(3), settings, records=records)
        async with app.run_test() as pilot:
            await pilot.pause()
            assert isinstance(app.screen, ResumeScreen) is offered
            await pilot.press(
                *(["escape", "q"] if offered else ["enter", "s", "q", "y"] if settings.who == "alone" else ["q"])
            )


async def test_each_answer_is_kept_before_its_feedback_shows(records: Path) -> None:
    """At the moment the journal has it, the screen does not show it yet."""
    app = game(many(3), Settings(), records=records)
    seen: list[tuple[int, bool]] = []
    async with app.run_test() as pilot:
        keep = Journal.keep

        def watched(journal: Journal, kept: object) -> None:
            keep(journal, kept)  # type: ignore[arg-type]  # a stand-in of any type
            seen.append((len(kept.turns), bool(app.screen.query("Feedback"))))  # type: ignore[attr-defined]  # as above

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Journal, "keep", watched)
            await press(pilot, "enter", "a")
    assert seen == [(1, False)]


async def test_a_journal_that_fails_is_told_and_the_quiz_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    app = game(many(2), Settings(), records=tmp_path / "file" / "results.sqlite")
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        await press(pilot, "enter", "a", "enter", "a")
        assert len(session(app).turns) == 2
        assert any("cannot be kept" in notice.message for notice in app._notifications)


# Help


@pytest.mark.parametrize("who", list(Who))
async def test_help_tells_the_keys_of_those_who_play(who: Who) -> None:
    teams = TEAMS.teams if who is Who.TEAMS else ()
    app = game(many(2), Settings(who=who, teams=teams))
    async with app.run_test(size=(60, 18)) as pilot:
        await press(pilot, "question_mark")
        assert isinstance(app.screen, HelpScreen)
        for key, does in keys_for(who):
            assert key in shown(app)
            assert does in shown(app)

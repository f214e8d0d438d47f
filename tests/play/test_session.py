from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.errors import NothingToAskError, UsageError
from quizgen.play.answers import Outcome
from quizgen.play.choices import Mode, Who
from quizgen.play.session import Phase, Session
from quizgen.play.settings import Settings
from quizgen.quiz import Question, Quiz, Status

from .samples import PICKED, TYPED, many, quiz


def rng(seed: int = 7) -> Random:
    return Random(seed)


def start(
    *questions: Question, whole: Quiz | None = None, mode: Mode = Mode.MIXED, count: int | None = None
) -> Session:
    return Session.start(whole or quiz(*questions), rng(), Settings(mode=mode, count=count))


def wrong(session: Session) -> int:
    """Index of a wrong option of the round that is asked."""
    return (session.round.right_option + 1) % len(session.round.options)


def through(session: Session, pattern: str) -> Session:
    """The session after answering by pattern: r right, w wrong, s skipped."""
    for step in pattern:
        match step:
            case "r":
                session = session.choose(session.round.right_option)
            case "w":
                session = session.choose(wrong(session))
            case _:
                session = session.skip()
        session = session.next()
    return session


def test_two_distractors_make_multiple_choice() -> None:
    session = start(replace(PICKED, distractors=("Ben Okafor", "Cleo Marsh")))
    assert set(session.round.options) == {"Ada Brandt", "Ben Okafor", "Cleo Marsh"}
    assert not session.round.typed


def test_one_distractor_is_too_few_for_multiple_choice() -> None:
    session = start(replace(PICKED, distractors=("Ben Okafor",)))
    assert session.round.typed


def test_typed_mode_has_no_options() -> None:
    assert start(PICKED, mode=Mode.TYPED).round.options == ()


def test_the_best_three_distractors_are_used() -> None:
    options = start(PICKED).round.options
    assert sorted(options) == ["Ada Brandt", "Ben Okafor", "Cleo Marsh", "Dag Lunde"]


@pytest.mark.parametrize("bad", ["Ada Brandt", " ada brandt ", "A. Brandt", "Ben Okafor", "  "])
def test_a_distractor_that_is_right_or_empty_or_a_repeat_is_left_out(bad: str) -> None:
    edited = replace(PICKED, accept=("A. Brandt",), distractors=("Ben Okafor", bad, "Cleo Marsh"))
    assert sorted(start(edited).round.options) == ["Ada Brandt", "Ben Okafor", "Cleo Marsh"]


def test_the_answer_stands_in_every_place_over_many_runs() -> None:
    places = {Session.start(quiz(PICKED), rng(n), Settings()).round.right_option for n in range(50)}
    assert places == {0, 1, 2, 3}


def test_the_same_seed_gives_the_same_run() -> None:
    one, two = (Session.start(many(20), rng(5), Settings()) for _ in range(2))
    assert one == two
    assert one != Session.start(many(20), rng(6), Settings())


def test_count_takes_that_many_different_questions() -> None:
    session = start(whole=many(9), count=4)
    assert len({each.question.id for each in session.rounds}) == 4


def test_a_count_beyond_the_quiz_takes_all() -> None:
    assert len(start(whole=many(3), count=99).rounds) == 3


@pytest.mark.parametrize("count", [0, -1])
def test_a_count_below_one_is_refused(count: int) -> None:
    with pytest.raises(UsageError):
        start(PICKED, count=count)


def test_dropped_questions_are_not_asked() -> None:
    session = start(PICKED, replace(TYPED, status=Status.DROPPED))
    assert [each.question for each in session.rounds] == [PICKED]


@pytest.mark.parametrize("questions", [(), (replace(PICKED, status=Status.DROPPED),)])
def test_a_quiz_without_questions_is_refused(questions: tuple[Question, ...]) -> None:
    with pytest.raises(NothingToAskError):
        start(*questions)


def test_phases_follow_each_other() -> None:
    session = start(PICKED)
    assert session.phase is Phase.ASKING
    session = session.skip()
    assert session.phase is Phase.REVEALED
    assert session.next().phase is Phase.DONE


def test_choosing_the_answer_is_right() -> None:
    session = start(PICKED)
    given = session.choose(session.round.right_option).given[-1]
    assert (given.answered, given.outcome, given.right) == ("Ada Brandt", Outcome.RIGHT, True)


def test_choosing_another_option_is_wrong_and_kept() -> None:
    session = start(PICKED)
    given = session.choose(wrong(session)).given[-1]
    assert given.outcome is Outcome.WRONG
    assert given.answered == session.round.options[wrong(session)]


@pytest.mark.parametrize(
    ("typed", "outcome"), [("1,200", Outcome.RIGHT), ("1200", Outcome.RIGHT), ("12", Outcome.WRONG)]
)
def test_a_typed_answer_is_graded_with_its_reason(typed: str, outcome: Outcome) -> None:
    given = start(TYPED).answer(typed).given[-1]
    assert given.outcome is outcome
    assert given.answered == typed
    assert given.reason


def test_skipping_counts_as_missed_without_an_answer() -> None:
    session = start(PICKED).skip()
    assert session.given[-1].outcome is Outcome.SKIPPED
    assert session.missed == session.turns


def test_a_step_leaves_the_session_before_as_it_was() -> None:
    session = start(PICKED)
    session.skip()
    assert session.given == ()


@pytest.mark.parametrize(
    ("pattern", "score", "streak", "best"),
    [("", 0, 0, 0), ("rr", 2, 2, 2), ("rrw", 2, 0, 2), ("rrrsr", 4, 1, 3), ("wws", 0, 0, 0)],
)
def test_score_and_streaks(pattern: str, score: int, streak: int, best: int) -> None:
    session = through(start(whole=many(5)), pattern)
    assert (session.score, session.streak, session.best_streak) == (score, streak, best)


def test_again_asks_exactly_the_missed_ones() -> None:
    done = through(start(whole=many(5)), "rwsrw")
    again = done.again(rng(1))
    assert {each.question for each in again.rounds} == {turn.round.question for turn in done.missed}
    assert len(again.rounds) == 3
    assert (again.phase, again.turns) == (Phase.ASKING, ())


def test_again_keeps_the_mode() -> None:
    again = start(PICKED, mode=Mode.TYPED).skip().next().again(rng(1))
    assert again.round.typed


def test_nothing_missed_means_no_again() -> None:
    with pytest.raises(ValueError, match="missed"):
        through(start(PICKED), "r").again(rng(1))


@pytest.mark.parametrize("step", ["choose", "answer", "skip"])
def test_an_answered_question_takes_no_second_answer(step: str) -> None:
    session = start(PICKED).skip()
    arguments = {"choose": (0,), "answer": ("Ada",), "skip": ()}[step]
    with pytest.raises(ValueError, match="waits"):
        getattr(session, step)(*arguments)


def test_next_needs_a_revealed_answer() -> None:
    with pytest.raises(ValueError, match="revealed"):
        start(PICKED).next()


@pytest.mark.parametrize("option", [-1, 4])
def test_an_option_that_is_not_there_is_refused(option: int) -> None:
    with pytest.raises(ValueError, match="no option"):
        start(PICKED).choose(option)


# A class


REDS, BLUES = "Reds", "Blues"


def of_class(who: Who, *questions: Question) -> Session:
    teams = (REDS, BLUES) if who is Who.TEAMS else ()
    return Session.start(quiz(*questions or (PICKED,)), rng(), Settings(who=who, teams=teams))


def test_a_class_reads_the_question_before_its_options() -> None:
    session = of_class(Who.CLASS)
    assert session.phase is Phase.READING
    assert session.open().phase is Phase.ASKING
    with pytest.raises(ValueError, match="waits"):
        session.choose(0)


def test_each_question_of_a_class_is_read_first() -> None:
    session = of_class(Who.CLASS, PICKED, TYPED).open().close().next()
    assert session.phase is Phase.READING


def test_options_are_opened_once() -> None:
    with pytest.raises(ValueError, match="shown"):
        of_class(Who.CLASS).open().open()


def test_one_answer_of_a_class_together_reveals() -> None:
    session = of_class(Who.CLASS).open().choose(0)
    assert session.phase is Phase.REVEALED
    assert session.turns[0].given[0].participant == "class"


def test_answers_of_teams_wait_until_they_are_closed() -> None:
    session = of_class(Who.TEAMS).open().choose(0, team=BLUES)
    assert (session.phase, session.waiting) == (Phase.ASKING, (REDS,))
    session = session.choose(1, team=REDS)
    assert (session.phase, session.waiting) == (Phase.ASKING, ())
    assert [given.participant for given in session.close().turns[0].given] == [REDS, BLUES]


def test_a_teams_second_answer_replaces_its_first() -> None:
    session = of_class(Who.TEAMS).open().choose(0, team=REDS).choose(1, team=REDS)
    assert [given.answered for given in session.entered] == [session.round.options[1]]


def test_a_teams_answer_can_be_taken_back() -> None:
    assert of_class(Who.TEAMS).open().choose(0, team=REDS).take_back(REDS).entered == ()


def test_a_team_without_an_answer_has_skipped() -> None:
    session = of_class(Who.TEAMS).open().choose(0, team=REDS).close()
    assert session.turns[0].given[1].outcome is Outcome.SKIPPED


def test_hands_are_counted_for_each_option_and_can_be_counted_again() -> None:
    session = of_class(Who.HANDS).open().tally(0, 12).tally(1, 5).tally(0, 13)
    assert session.close().turns[0].counts[:2] == (13, 5)


def test_no_hands_for_an_option_leave_no_answer() -> None:
    assert of_class(Who.HANDS).open().tally(0, 12).tally(0, 0).entered == ()


def test_skipping_forgets_what_was_entered() -> None:
    session = of_class(Who.TEAMS).open().choose(0, team=REDS).skip()
    assert {given.outcome for given in session.turns[0].given} == {Outcome.SKIPPED}


def test_a_question_can_be_skipped_before_its_options_are_shown() -> None:
    assert of_class(Who.HANDS).skip().phase is Phase.REVEALED


def test_closing_says_why_nothing_was_answered() -> None:
    given = start(PICKED).close("the time is up").given[-1]
    assert (given.outcome, given.reason) == (Outcome.SKIPPED, "the time is up")


def test_a_typed_answer_can_be_overruled_while_it_is_revealed() -> None:
    session = start(TYPED).answer("12")
    taken = session.overrule("you")
    assert (taken.score, taken.missed) == (1, ())
    with pytest.raises(ValueError, match="revealed"):
        session.next().overrule("you")


def test_one_teams_answer_is_overruled_and_not_the_others() -> None:
    session = of_class(Who.TEAMS, TYPED).open().answer("12", team=REDS).answer("13", team=BLUES).close()
    assert [given.right for given in session.overrule(BLUES).turns[0].given] == [False, True]


def test_a_picked_answer_is_not_overruled() -> None:
    with pytest.raises(ValueError, match="typed"):
        start(PICKED).choose(0).overrule("you")


def test_nothing_typed_is_not_overruled() -> None:
    with pytest.raises(ValueError, match="nothing"):
        start(TYPED).skip().overrule("you")

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

import pytest

from quizgen.errors import OutputError
from quizgen.play.choices import Who
from quizgen.play.records.store import VERSION, Store
from quizgen.play.settings import Settings
from tests.play.samples import PICKED, TYPED, many, quiz

from .samples import NOW, answered, start

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEAMS = Settings(who=Who.TEAMS, teams=("Reds", "Blues"))

KILLED = """
import os, signal, sys
from pathlib import Path
from quizgen.play.records.store import Store
from tests.play.records.samples import NOW, answered, start
from tests.play.samples import many
store = Store(Path(sys.argv[1]))
session = start(many(5))
run = store.begin(session, NOW)
session = answered(session, "rw")
store.keep(run, session)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "deep" / "results.sqlite")
    yield opened
    opened.close()


def test_a_run_comes_back_as_it_was_kept(store: Store) -> None:
    session = start(many(5))
    run = store.begin(session, NOW)
    for pattern in ("r", "w", "s"):
        session = answered(session, pattern)
        store.keep(run, session)
    assert store.session(run) == session


def test_a_typed_and_overruled_answer_comes_back(store: Store) -> None:
    session = start(quiz(TYPED)).answer("twelve \ud83d men", seconds=2.5)
    run = store.begin(session, NOW)
    store.keep(run, session)
    session = session.overrule("you")
    store.keep(run, session)
    back = store.session(run)
    assert back is not None
    given = back.turns[0].given[0]
    assert (given.right, given.overruled, given.seconds, given.points) == (True, True, 2.5, 1)
    assert given.answered == "twelve ? men"


def test_answers_that_are_entered_but_not_revealed_come_back(store: Store) -> None:
    session = start(many(3), TEAMS).open().choose(2, team="Blues")
    run = store.begin(session, NOW)
    store.keep(run, session)
    assert store.session(run) == session


def test_an_entered_answer_that_is_taken_back_is_gone(store: Store) -> None:
    session = start(many(3), TEAMS).open().choose(2, team="Blues")
    run = store.begin(session, NOW)
    store.keep(run, session)
    store.keep(run, session.take_back("Blues"))
    back = store.session(run)
    assert back is not None
    assert back.entered == ()


def test_a_run_that_was_killed_can_be_gone_on_with(tmp_path: Path) -> None:
    """Right after `keep` has returned the process is killed; nothing of it is lost."""
    if os.name != "posix":
        pytest.skip("kill -9 is a POSIX idea")
    path = tmp_path / "results.sqlite"
    done = subprocess.run([sys.executable, "-c", KILLED, path], check=False)
    assert done.returncode == -signal.SIGKILL
    opened = Store(path)
    found = opened.unfinished(many(5))
    opened.close()
    assert found is not None
    assert found[1] == answered(start(many(5)), "rw")


def test_only_the_latest_unfinished_run_of_the_quiz_is_offered(store: Store) -> None:
    runs = []
    for _ in range(2):
        session = answered(start(many(5)), "r")
        runs.append(store.begin(session, NOW))
        store.keep(runs[-1], session)
    other = answered(start(quiz(PICKED)), "r")
    store.keep(store.begin(other, NOW), other)
    found = store.unfinished(many(5))
    assert found is not None
    assert found[0] == runs[-1]
    store.end(runs[-1], NOW)
    found = store.unfinished(many(5))
    assert found is not None
    assert found[0] == runs[0]


def test_a_run_without_an_answer_is_not_offered(store: Store) -> None:
    store.begin(start(many(5)), NOW)
    assert store.unfinished(many(5)) is None


def test_a_run_is_offered_when_the_quiz_was_put_right_since(store: Store) -> None:
    session = answered(start(many(5)), "r")
    store.keep(store.begin(session, NOW), session)
    whole = many(5)
    changed = replace(whole, questions=(*whole.questions[1:], replace(whole.questions[0], stem="Better?")))
    assert store.unfinished(changed) is not None
    assert store.unfinished(many(20)) is None


def test_missed_is_what_went_wrong_when_it_was_last_answered(store: Store) -> None:
    first = start(many(4))
    run = store.begin(first, NOW)
    for end in ("w", "ww", "wws", "wwsr"):
        store.keep(run, answered(first, end))
    again = answered(first, "wwsr").again(Random(5))
    run = store.begin(again, NOW)
    for end in ("r", "rw"):
        store.keep(run, answered(again, end))
    right = again.rounds[0].question.id
    all_missed = {turn.round.question.id for turn in answered(first, "wwsr").missed}
    assert store.missed(many(4)) == all_missed - {right}


def test_the_same_quiz_is_kept_once(store: Store, tmp_path: Path) -> None:
    for _ in range(3):
        store.begin(start(many(5)), NOW)
    with sqlite3.connect(tmp_path / "deep" / "results.sqlite") as base:
        assert base.execute("SELECT COUNT(*) FROM quiz").fetchone() == (1,)
    base.close()


def test_past_runs_tell_how_far_and_how_well(store: Store) -> None:
    session = answered(start(many(4)), "rwr")
    run = store.begin(session, NOW)
    for end in ("r", "rw", "rwr"):
        store.keep(run, answered(start(many(4)), end))
    (past,) = store.runs()
    assert (past.title, past.asked, past.planned, past.ended) == ("The harbour", 3, 4, "")
    assert round(past.share, 2) == 0.67


def test_a_forgotten_run_leaves_nothing(store: Store, tmp_path: Path) -> None:
    session = answered(start(many(2)), "r")
    run = store.begin(session, NOW)
    store.keep(run, session)
    store.forget(run)
    with sqlite3.connect(tmp_path / "deep" / "results.sqlite") as base:
        counts = [base.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0] for table in ("run", "answer", "quiz")]  # noqa: S608 - the names are ours
    base.close()
    assert counts == [0, 0, 0]


def test_a_file_that_is_no_database_is_told_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "results.sqlite"
    path.write_bytes(b"not a database at all" * 100)
    with pytest.raises(OutputError, match="--no-record"):
        Store(path)
    assert path.read_bytes().startswith(b"not a database")


def test_a_newer_database_is_left_alone(tmp_path: Path) -> None:
    Store(tmp_path / "results.sqlite").close()
    with sqlite3.connect(tmp_path / "results.sqlite") as base:
        base.execute(f"PRAGMA user_version = {VERSION + 1}")
    base.close()
    with pytest.raises(OutputError, match="newer quizgen"):
        Store(tmp_path / "results.sqlite")


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="cannot be kept"):
        Store(tmp_path / "file" / "results.sqlite")


def test_two_runs_are_kept_side_by_side(tmp_path: Path) -> None:
    one, two = (Store(tmp_path / "results.sqlite") for _ in range(2))
    sessions = []
    for opened in (one, two):
        session = start(many(3))
        run = opened.begin(session, NOW)
        sessions.append((opened, run, session))
    for opened, run, session in sessions:
        opened.keep(run, answered(session, "r"))
    assert len(one.runs()) == 2
    one.close()
    two.close()

from __future__ import annotations

import csv
import io
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

import pytest

from quizgen.play.choices import Who
from quizgen.play.session import Session
from quizgen.play.settings import Settings
from quizgen.play.sheet import cell, sheet, sheet_name

from .samples import PICKED, TYPED, quiz

if TYPE_CHECKING:
    from pathlib import Path

    from quizgen.quiz import Question


def rows(session: Session) -> list[dict[str, str]]:
    text = sheet([("7", "2026-03-02T10:15:00+01:00", session)]).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def start(question: Question, who: Who = Who.ALONE) -> Session:
    teams = ("=Reds", "Blues") if who is Who.TEAMS else ()
    return Session.start(quiz(question), Random(1), Settings(who=who, teams=teams))


def test_a_row_tells_all_of_an_answer() -> None:
    (row,) = rows(start(TYPED).answer("12", seconds=2.54))
    assert row["run"] == "7"
    assert row["question"] == TYPED.stem
    assert (row["right_answer"], row["chosen"], row["outcome"], row["correct"]) == ("1,200", "12", "wrong", "0")
    assert (row["participant"], row["seconds"], row["hands"]) == ("you", "2.5", "1")
    assert row["reason"] == "a different number"


def test_each_team_has_its_row() -> None:
    session = start(PICKED, Who.TEAMS).open().choose(0, team="Blues").close()
    assert [(row["participant"], row["outcome"] == "skipped") for row in rows(session)] == [
        ("'=Reds", True),
        ("Blues", False),
    ]


def test_each_option_that_hands_went_up_for_has_its_row() -> None:
    session = start(PICKED, Who.HANDS).open().tally(0, 12).tally(2, 5).close()
    assert [row["hands"] for row in rows(session)] == ["12", "5"]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-5", "@x", "  =1", "\t=1", '=HYPERLINK("x")', "\n=1", "＝1"])
def test_no_cell_is_a_formula(text: str) -> None:
    (row,) = rows(start(replace(TYPED, stem=text)).answer(text))
    for column in ("question", "chosen"):
        assert row[column].startswith("'") or not row[column].lstrip().startswith(("=", "+", "-", "@"))
        assert "\n" not in row[column]


def test_an_ordinary_cell_stays_as_it_is() -> None:
    assert cell("Ada - 12 = x") == "Ada - 12 = x"


def test_a_sheet_is_named_after_quiz_and_day_and_replaces_none(tmp_path: Path) -> None:
    first = sheet_name(tmp_path, "../The harbour/of: Vell", "2026-03-02T10:15:00+01:00")
    assert first == tmp_path / "the-harbour-of-vell-2026-03-02.csv"
    first.touch()
    assert sheet_name(tmp_path, "../The harbour/of: Vell", "2026-03-02").name == "the-harbour-of-vell-2026-03-02-2.csv"


def test_a_title_without_letters_still_gives_a_name(tmp_path: Path) -> None:
    assert sheet_name(tmp_path, "漢字", "2026-03-02").name == "quiz-2026-03-02.csv"

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizgen.errors import UsageError
from quizgen.play.choices import Who
from quizgen.play.records import past
from quizgen.play.records.store import Store
from quizgen.play.settings import Settings
from tests.play.samples import many

from .samples import NOW, answered, start

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def kept(records: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A finished run of one person, and one of two teams that is not finished."""
    monkeypatch.setattr(past, "records_path", lambda: records)
    store = Store(records)
    session = start(many(4))
    run = store.begin(session, NOW)
    for end in ("r", "rw", "rwr", "rwrs"):
        store.keep(run, answered(session, end))
    store.end(run, NOW)
    session = start(many(4), Settings(who=Who.TEAMS, teams=("Reds", "[/]\x1b[31m"))).open()
    right = session.round.right_option
    run = store.begin(session, NOW)
    store.keep(run, session.choose(right, team="Reds").close())
    store.close()
    return records


@pytest.mark.usefixtures("kept")
def test_runs_are_listed_the_latest_first() -> None:
    lines = list(past.list_runs())
    assert [line.split()[0] for line in lines[1:3]] == ["2", "1"]
    assert "1 of 4" in lines[1]
    assert "not finished" in lines[1]
    assert "4 of 4" in lines[2]
    assert "50 %" in lines[2]


@pytest.mark.usefixtures("kept")
def test_a_run_shows_its_questions_the_hardest_first_with_bars() -> None:
    lines = [line for line in past.show_run("1") if "Who built quay" in line]
    shares = [line.split(" %")[0].split()[-1] for line in lines]
    assert shares == ["0", "0", "100", "100"]
    assert lines[-1].startswith("█" * 20)
    assert lines[0].startswith(" ")


@pytest.mark.usefixtures("kept")
def test_last_is_the_latest_run_with_its_ranking_and_harmless_names() -> None:
    text = "\n".join(past.show_run("last"))
    assert "  1. Reds: 1" in text
    assert "  2. [/]␛[31m: 0" in text
    assert "\x1b" not in text


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("name", ["3", "-1", "x", "1 OR 1=1"])
def test_a_run_that_is_not_there_is_told(name: str) -> None:
    with pytest.raises(UsageError, match="There is no run"):
        list(past.show_run(name))


@pytest.mark.usefixtures("kept")
def test_all_answers_are_written_to_one_sheet(tmp_path: Path) -> None:
    assert past.write_sheet(tmp_path / "all.csv", "").endswith("6 rows")
    assert len((tmp_path / "all.csv").read_text(encoding="utf-8-sig").splitlines()) == 7
    assert past.write_sheet(tmp_path / "one.csv", "1").endswith("4 rows")


@pytest.mark.usefixtures("kept")
def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"\.csv"):
        past.write_sheet(tmp_path / "all.xlsx", "")


@pytest.mark.usefixtures("kept")
def test_a_forgotten_run_is_not_listed() -> None:
    assert past.forget_run("1") == "run 1 is forgotten"
    assert len(list(past.list_runs())) == 3


@pytest.mark.usefixtures("kept")
def test_nothing_is_forgotten_without_a_name() -> None:
    with pytest.raises(UsageError, match="No run is named"):
        past.forget_run("")


def test_without_results_it_says_how_to_get_some(records: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(past, "records_path", lambda: records)
    (line,) = past.list_runs()
    assert "No results yet" in line

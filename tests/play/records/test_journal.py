from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.play.records.journal import Journal
from quizgen.play.records.store import Store
from tests.play.samples import many

from .samples import answered, start

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_kept_is_offered_next_time(records: Path) -> None:
    journal = Journal(lambda: records)
    session = start(many(3))
    journal.begin(session)
    journal.keep(answered(session, "r"))
    journal.close()
    found = Journal(lambda: records).unfinished(many(3))
    assert found is not None
    assert found[1] == answered(session, "r")


def test_a_run_that_ended_is_not_offered(records: Path) -> None:
    journal = Journal(lambda: records)
    journal.begin(start(many(1)))
    journal.keep(answered(start(many(1)), "r").next())
    journal.end()
    assert journal.unfinished(many(1)) is None
    journal.close()


def test_a_journal_that_does_not_offer_still_keeps(records: Path) -> None:
    journal = Journal(lambda: records, offers=False)
    journal.begin(start(many(2)))
    journal.keep(answered(start(many(2)), "r"))
    assert journal.unfinished(many(2)) is None
    journal.close()
    store = Store(records)
    assert len(store.runs()) == 1
    store.close()


def test_a_journal_that_keeps_nothing_touches_no_disk(records: Path) -> None:
    journal = Journal(None)
    journal.begin(start(many(2)))
    journal.keep(answered(start(many(2)), "r"))
    journal.end()
    assert not journal.keeps
    assert not records.parent.exists()


def test_what_cannot_be_kept_is_told_and_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    journal = Journal(lambda: tmp_path / "file" / "results.sqlite")
    journal.begin(start(many(2)))
    journal.keep(answered(start(many(2)), "r"))
    assert "cannot be kept" in journal.trouble
    assert not journal.keeps

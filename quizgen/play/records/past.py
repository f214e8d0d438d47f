"""What `quizgen results` shows of the runs that were played, as lines of text."""

from __future__ import annotations

import datetime as dt
from contextlib import closing
from typing import TYPE_CHECKING

from quizgen.errors import UsageError
from quizgen.play.choices import Scoring, Who
from quizgen.play.records.place import records_path
from quizgen.play.records.store import Store
from quizgen.play.sheet import sheet
from quizgen.play.standings import average, chosen, ranking
from quizgen.terminal.figures import bar, counted, percent
from quizgen.terminal.harmless import safe
from quizgen.writing import write_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from quizgen.play.answers import Turn
    from quizgen.play.records.store import PastRun
    from quizgen.play.session import Session
    from quizgen.play.settings import Settings

LAST = "last"
"""What the latest run is called."""
_BAR = 20


def list_runs() -> Iterator[str]:
    """A line a run, the latest first."""
    with closing(Store(records_path())) as store:
        runs = store.runs()
    if not runs:
        yield "No results yet: they are kept when you play a quiz with `quizgen play`."
        return
    yield f"{'run':>4}  {'played':<16}  {'right':>5}  {'answered':>9}  quiz"
    for run in runs:
        asked = f"{run.asked} of {run.planned}"
        yield (
            f"{run.id:>4}  {_day(run.started)}  {percent(run.share):>5}  {asked:>9}  "
            f"{safe(run.title)} ({_who(run.settings)}{'' if run.ended else ', not finished'})"
        )
    yield "`quizgen results last`, or with a run’s number, shows how hard each question was."


def show_run(name: str) -> Iterator[str]:
    """The ranking of a run, and its questions, the hardest first.

    Raises:
        UsageError: There is no such run.
    """
    with closing(Store(records_path())) as store:
        run, session = _found(store, name)
    yield f"{safe(run.title)} · run {run.id} · {_day(run.started)} · {_who(run.settings)}"
    yield f"{run.asked} of {counted(run.planned, 'question')} answered · {percent(average(session))} right on average"
    if session.settings.who is Who.TEAMS and session.settings.scoring is not Scoring.NONE:
        yield ""
        for place in ranking(session):
            yield f"{place.rank:>3}. {safe(place.name)}: {place.points:,}"
    yield ""
    yield "How many had it right, the hardest question first:"
    for turn in sorted(session.turns, key=lambda turn: turn.share):
        yield from _question(turn)


def write_sheet(path: Path, name: str) -> str:
    """Write the answers of a run, or of all runs, as CSV; gives a line that says so.

    Raises:
        UsageError: There is no such run, or the file's ending is another one.
        OutputError: The file cannot be written.
    """
    if path.suffix.casefold() != ".csv":
        raise UsageError(f"Results are written as .csv, not as {path.name}", "Choose a name such as results.csv.")
    with closing(Store(records_path())) as store:
        runs = [_found(store, name)] if name else [*_all(store)]
    write_bytes(path, sheet((str(run.id), run.started, session) for run, session in runs))
    return f"wrote {path}: {counted(sum(len(session.given) for _, session in runs), 'row')}"


def forget_run(name: str) -> str:
    """Delete a run; gives a line that says so.

    Raises:
        UsageError: There is no such run, or none was named.
    """
    if not name:
        raise UsageError("No run is named to be forgotten", "Give its number, as in `quizgen results 3 --forget`.")
    with closing(Store(records_path())) as store:
        run, _ = _found(store, name)
        store.forget(run.id)
    return f"run {run.id} is forgotten"


def _found(store: Store, name: str) -> tuple[PastRun, Session]:
    runs = store.runs()
    run = next((run for run in runs if name in (LAST, str(run.id))), None)
    session = store.session(run.id) if run else None
    if run is None or session is None:
        raise UsageError(f"There is no run {name!r} with results", "`quizgen results` lists them.")
    return run, session


def _all(store: Store) -> Iterator[tuple[PastRun, Session]]:
    """All runs that can be read, the oldest first."""
    for run in reversed(store.runs()):
        session = store.session(run.id)
        if session is not None:
            yield run, session


def _question(turn: Turn) -> Iterator[str]:
    yield f"{bar(turn.share, _BAR)} {percent(turn.share):>5}  {safe(turn.round.question.stem)}"
    others = [f"{each.hands} × {safe(each.text) or 'no answer'}" for each in chosen(turn) if not each.right]
    instead = f"; instead: {', '.join(others)}" if others else ""
    yield f"{'':{_BAR + 8}}{safe(turn.round.question.answer)}{instead}"


def _day(started: str) -> str:
    """The local day and minute."""
    return dt.datetime.fromisoformat(started).astimezone().strftime("%Y-%m-%d %H:%M")


def _who(settings: Settings) -> str:
    words = {Who.ALONE: "one person", Who.CLASS: "class together", Who.HANDS: "hands counted"}
    return words.get(settings.who) or f"teams {safe(', '.join(settings.teams))}"

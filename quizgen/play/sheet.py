"""Results as a table for a spreadsheet."""

from __future__ import annotations

import csv
import io
import re
from itertools import count
from typing import TYPE_CHECKING

from quizgen.terminal.harmless import safe

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from quizgen.play.session import Session

COLUMNS = (
    "run",
    "started",
    "quiz",
    "participant",
    "question_id",
    "question",
    "kind",
    "right_answer",
    "chosen",
    "outcome",
    "correct",
    "hands",
    "seconds",
    "points",
    "overruled",
    "reason",
)
"""A row tells what one participant answered to one question; of a show of hands, one option."""
_LONGEST_STEM = 60
_FORMULA = ("=", "+", "-", "@")


def sheet(runs: Iterable[tuple[str, str, Session]]) -> bytes:
    """CSV in UTF-8 with a mark at its start, by which spreadsheets know it.

    Args:
        runs: The number, the start and the session of each run.
    """
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for number, started, session in runs:
        writer.writerows((number, started, *row) for row in _rows(session))
    return out.getvalue().encode("utf-8-sig")


def cell(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula."""
    text = safe(text)
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text


def _rows(session: Session) -> Iterator[tuple[object, ...]]:
    for turn in session.turns:
        question = turn.round.question
        asked = (cell(question.id), cell(question.stem), question.kind.value, cell(question.answer))
        for given in turn.given:
            yield (
                *(cell(session.quiz.title), cell(given.participant), *asked),
                *(cell(given.answered), given.outcome.value, int(given.right), given.hands),
                *(round(given.seconds, 1), given.points, int(given.overruled), cell(given.reason)),
            )


def sheet_name(folder: Path, title: str, started: str) -> Path:
    """A new file in the folder, named after the quiz and the day; no file is there yet."""
    words = re.sub(r"[^\w]+", "-", title, flags=re.ASCII).strip("-").lower()[:_LONGEST_STEM] or "quiz"
    names = (f"{words}-{started[:10]}{f'-{n}' if n > 1 else ''}.csv" for n in count(1))
    return next(folder / name for name in names if not (folder / name).exists())

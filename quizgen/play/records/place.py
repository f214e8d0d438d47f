"""Where the database is."""

from __future__ import annotations

from pathlib import Path

FILE = "results.sqlite"


def records_path() -> Path:
    """The database in the user's data folder, as the system has it."""
    from platformdirs import user_data_path  # noqa: PLC0415 - 10 ms that the first screen does without

    return Path(user_data_path("quizgen", appauthor=False)) / FILE

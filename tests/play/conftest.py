"""Results of tests are kept nowhere but in their own folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where results are kept during a test, in this process and in those that it starts."""
    path = tmp_path / "records" / "results.sqlite"
    monkeypatch.setattr("quizgen.play.run.records_path", lambda: path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "records"))
    return path

"""A learner for the tests that need one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.anki.learner import Learner


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[Learner]:
    from tests.anki.learner import Learner  # noqa: PLC0415 - skips where there is no anki library

    made = Learner(tmp_path)
    yield made
    made.notes.close()

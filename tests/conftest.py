"""What tests of every room share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from quizgen.language.model import Model


@pytest.fixture(scope="session")
def model() -> Model:
    """The best language model that is installed, loaded once; for tests marked `model`."""
    from quizgen.language.model import load_model  # noqa: PLC0415 - takes 1.5 s, and most tests need none

    return load_model()

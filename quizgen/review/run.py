"""Reviews a saved quiz in the terminal."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from quizgen.review.desk import Desk
from quizgen.review.store import QuizFile
from quizgen.terminal.attached import terminal

if TYPE_CHECKING:
    from pathlib import Path

    from quizgen.review.texts import Texts


def review(path: Path, texts: Texts) -> None:
    """Review the quiz file until the person quits; every change is saved as it is made.

    Raises:
        QuizFileError: There is no such file, or it is not a quiz.
        UsageError: There is no terminal.
    """
    file = QuizFile(path)
    # Reading and importing make many objects and no garbage. Looking for some among 10,000 questions at every full
    # collection made the slowest keys take 70 ms instead of 10 (`benchmarks/reviewing.py`).
    gc.disable()
    desk = Desk(file, file.read())
    with terminal("to review in", "Use --export to review the quiz in an editor or on paper."):
        # Textual costs 0.7 s to import; a mistake above is told without that wait.
        from quizgen.review.app import ReviewApp  # noqa: PLC0415 - Textual is slow to import

        app = ReviewApp(desk, texts)
        gc.freeze()
        gc.enable()
        app.run()

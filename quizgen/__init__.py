"""quizgen turns a text into a comprehension quiz: an Anki deck, or an interactive quiz in the terminal.

The names below are the public face; each is imported when it is first used, so that `import quizgen` is quick.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from quizgen.errors import QuizgenError
    from quizgen.making import Made, make_quiz
    from quizgen.passage import Passage
    from quizgen.portion import Wishes
    from quizgen.quiz import Question, Quiz, read_quiz
    from quizgen.read.source import read_passage

__all__ = [
    "Made",
    "Passage",
    "Question",
    "Quiz",
    "QuizgenError",
    "Wishes",
    "make_quiz",
    "read_passage",
    "read_quiz",
]
__version__ = "0.1.0"

_HOMES = {
    "QuizgenError": "errors",
    "Made": "making",
    "Wishes": "portion",
    "make_quiz": "making",
    "Passage": "passage",
    "Question": "quiz",
    "Quiz": "quiz",
    "read_quiz": "quiz",
    "read_passage": "read.source",
}


def __getattr__(name: str) -> Any:
    """The public name, from the room it lives in."""
    if name not in _HOMES:
        raise AttributeError(f"module 'quizgen' has no attribute {name!r}")
    import importlib  # noqa: PLC0415 - only when a name is used

    return getattr(importlib.import_module(f"quizgen.{_HOMES[name]}"), name)

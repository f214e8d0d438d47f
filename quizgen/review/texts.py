"""What review is handed to get at the texts: it knows neither how they are read nor how they are asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizgen.askable import Askable
    from quizgen.passage import Passage
    from quizgen.quiz import Source


@dataclass(frozen=True, slots=True)
class Texts:
    """The two ways to a text; both may take seconds and raise `QuizgenError`.

    Attributes:
        passage: The text of a source, as it is now.
        askables: All facts of a text with the ways to ask for them. The second argument is told, from 0 to 1, how far
            the work is; what it raises ends the work.
    """

    passage: Callable[[Source], Passage]
    askables: Callable[[Passage, Callable[[float], None]], tuple[Askable, ...]]

"""The hand-out as data: two versions of the quiz and their keys, before it becomes HTML, Word or PDF."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.export.items import Item, items, options, shuffled
from quizgen.export.plaintext import one_line

if TYPE_CHECKING:
    from quizgen.export.format import LeftOut, Wishes
    from quizgen.quiz import Quiz

LETTERS = "ABCD"
"""What the options are called."""

LONGEST_WHOLE = 1_500
"""A question of more characters than this may be parted by the end of a page, since it may not fit on one."""

VERSIONS = "AB"
"""What the versions are called; A keeps the order of the text."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it stands on a sheet.

    Attributes:
        number: Its number on that sheet.
        prompt: What is asked.
        options: In order; empty if the answer is written on a line.
        answer: The right answer.
        sentence: The sentence before the answer, the answer in it, and the sentence after.
        place: Where the sentence stands.
    """

    number: int
    prompt: str
    options: tuple[str, ...]
    answer: str
    sentence: tuple[str, str, str]
    place: str

    @property
    def is_long(self) -> bool:
        """Whether it may need more than a page."""
        return len("".join((self.prompt, *self.options, self.answer, *self.sentence))) > LONGEST_WHOLE

    @property
    def letter(self) -> str:
        """The letter of the right option, or nothing."""
        return LETTERS[self.options.index(self.answer)] if self.options else ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One version of the quiz.

    Attributes:
        version: Its letter.
        questions: In its order.
    """

    version: str
    questions: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class Handout:
    """The versions of a quiz.

    Attributes:
        title: The quiz's title.
        sheets: The versions.
        left_out: What cannot be asked and why.
    """

    title: str
    sheets: tuple[Sheet, ...]
    left_out: tuple[LeftOut, ...]


def handout(quiz: Quiz, wishes: Wishes) -> Handout:
    """The quiz in two versions: the second has its questions and their options in another order."""
    kept, left_out = items(quiz)
    sheets = (
        Sheet(version, tuple(_asked(item, place, wishes, version) for place, item in enumerate(order, 1)))
        for version, order in zip(VERSIONS, (kept, _otherwise(kept, wishes)), strict=True)
    )
    return Handout(one_line(quiz.title) or "Quiz", tuple(sheets), left_out)


def _otherwise(kept: tuple[Item, ...], wishes: Wishes) -> tuple[Item, ...]:
    """The items in another order; of two, one order is as good as the other, so they change places."""
    order = shuffled(kept, wishes, "questions")
    return order if order != kept else kept[::-1]


def _asked(item: Item, number: int, wishes: Wishes, version: str) -> Asked:
    offered = options(item, wishes, version) if item.has_options else ()
    return Asked(number, item.prompt, offered, item.answer, item.sentence, item.place)

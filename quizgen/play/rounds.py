"""The questions of a run, in their order and with their options."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.errors import NothingToAskError, UsageError
from quizgen.play.choices import Mode, Order, Who

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable

    from quizgen.play.settings import Settings
    from quizgen.quiz import Question, Quiz

LETTERS = "ABCD"
"""What the options of a question are called; a question has at most this many."""
FEWEST_DISTRACTORS = 2
"""With fewer, picking is a coin toss, so the answer is typed."""


@dataclass(frozen=True, slots=True)
class Round:
    """One question as it is put in this run.

    Attributes:
        question: What is asked.
        options: In the order shown; empty if the answer is typed.
    """

    question: Question
    options: tuple[str, ...] = ()

    @property
    def typed(self) -> bool:
        """Whether the answer is typed."""
        return not self.options

    @property
    def right_option(self) -> int:
        """Index of the right option.

        Raises:
            ValueError: The answer is typed.
        """
        return self.options.index(self.question.answer)


def check_playable(quiz: Quiz, settings: Settings) -> None:
    """Make sure that the quiz can be played so.

    Raises:
        NothingToAskError: No question of the quiz fits the settings.
        UsageError: Fewer questions than one are wanted.
    """
    if settings.count is not None and settings.count < 1:
        raise UsageError(f"Cannot play {settings.count} questions", "Ask for 1 or more.")
    if not quiz.asked().questions:
        raise NothingToAskError(f"“{quiz.title}” has no questions to play", "Make a quiz from a longer text.")
    if not askable(quiz, settings):
        raise NothingToAskError(
            f"“{quiz.title}” has no questions of that sort", "Leave out some of the options of `quizgen play`."
        )


def has_options(question: Question) -> bool:
    """Whether a question can be put as multiple choice."""
    return len(_wrong_options(question)) >= FEWEST_DISTRACTORS


def askable(quiz: Quiz, settings: Settings) -> tuple[Question, ...]:
    """The questions that fit the settings, in the order of the texts; `count` is not looked at.

    A show of hands needs options.
    """
    needs_options = settings.mode is Mode.OPTIONS or settings.who is Who.HANDS
    return tuple(
        question
        for question in quiz.asked().questions
        if (not settings.kinds or question.kind in settings.kinds) and (not needs_options or has_options(question))
    )


def make_rounds(questions: Iterable[Question], rng: random.Random, settings: Settings) -> tuple[Round, ...]:
    """Rounds of these questions: `count` of them, taken by chance, in the order that is set."""
    pool = list(questions)
    places = rng.sample(range(len(pool)), len(pool))[: settings.count]
    if settings.order is Order.TEXT:
        places.sort()
    return tuple(Round(pool[place], _options(pool[place], rng, settings)) for place in places)


def _options(question: Question, rng: random.Random, settings: Settings) -> tuple[str, ...]:
    typed = settings.mode is Mode.TYPED and settings.who is not Who.HANDS
    if typed or not has_options(question):
        return ()
    options = (question.answer, *_wrong_options(question)[: len(LETTERS) - 1])
    return tuple(rng.sample(options, len(options)))


def _wrong_options(question: Question) -> tuple[str, ...]:
    """The distractors that differ from each other and from every right answer; people edit quiz files."""
    taken = {text.strip().casefold() for text in (question.answer, *question.accept)}
    wrong: list[str] = []
    for text in question.distractors:
        if text.strip() and text.strip().casefold() not in taken:
            taken.add(text.strip().casefold())
            wrong.append(text)
    return tuple(wrong)

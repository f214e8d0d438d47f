"""A run through a quiz as a state machine: no screen, no clock, no files.

A session is never changed: each step gives the next session, so a screen holds one and replaces it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, StrEnum
from typing import TYPE_CHECKING

from quizgen.errors import NothingToAskError, UsageError
from quizgen.grading import grade

if TYPE_CHECKING:
    import random

    from quizgen.quiz import Question, Quiz

LETTERS = "ABCD"
"""What the options of a question are called; a question has at most this many."""
FEWEST_DISTRACTORS = 2
"""With fewer, picking is a coin toss, so the answer is typed."""


class Mode(StrEnum):
    """How answers are given."""

    MIXED = "mixed"
    """Picked where a question has options, typed elsewhere."""
    TYPED = "typed"
    """Every answer is typed."""


class Phase(Enum):
    """Where a session stands."""

    ASKING = "asking"
    """A question waits for its answer."""
    REVEALED = "revealed"
    """The right answer is shown."""
    DONE = "done"
    """All questions were asked."""


class Outcome(StrEnum):
    """What became of a question."""

    RIGHT = "right"
    WRONG = "wrong"
    SKIPPED = "skipped"


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


@dataclass(frozen=True, slots=True)
class Given:
    """What was answered to a question.

    Attributes:
        question: What was asked.
        answered: The option's text or what was typed; empty if skipped.
        outcome: What became of it.
        reason: Why it counts so, in a few words; may be empty.
    """

    question: Question
    answered: str
    outcome: Outcome
    reason: str = ""

    @property
    def right(self) -> bool:
        """Whether the answer was right."""
        return self.outcome is Outcome.RIGHT


@dataclass(frozen=True, slots=True)
class Session:
    """A run through some questions of a quiz.

    Attributes:
        quiz: Where the questions come from.
        mode: How answers are given.
        rounds: In the order asked.
        given: The answers so far, in the same order.
        position: Index of the round that is asked or revealed; the number of rounds when done.
    """

    quiz: Quiz
    mode: Mode
    rounds: tuple[Round, ...]
    given: tuple[Given, ...] = ()
    position: int = 0

    @classmethod
    def start(cls, quiz: Quiz, rng: random.Random, *, mode: Mode = Mode.MIXED, count: int | None = None) -> Session:
        """A new run: `count` questions of the quiz (all if None or fewer exist) in random order.

        Raises:
            NothingToAskError: The quiz has no question that is not dropped.
            UsageError: `count` is less than 1.
        """
        check_playable(quiz, count)
        return cls(quiz, mode, _rounds(quiz.asked().questions, rng, mode)[:count])

    @property
    def phase(self) -> Phase:
        """Where the session stands."""
        if self.position == len(self.rounds):
            return Phase.DONE
        return Phase.ASKING if len(self.given) == self.position else Phase.REVEALED

    @property
    def round(self) -> Round:
        """The round that is asked or revealed.

        Raises:
            IndexError: The session is done.
        """
        return self.rounds[self.position]

    @property
    def score(self) -> int:
        """How many answers were right."""
        return sum(given.right for given in self.given)

    @property
    def streak(self) -> int:
        """How many answers in a row are right, up to the last one."""
        return _runs(self.given)[-1]

    @property
    def best_streak(self) -> int:
        """The longest row of right answers."""
        return max(_runs(self.given))

    @property
    def missed(self) -> tuple[Given, ...]:
        """The wrong and skipped ones, in the order asked."""
        return tuple(given for given in self.given if not given.right)

    def choose(self, option: int) -> Session:
        """The session after picking the option with this index.

        Raises:
            ValueError: No question waits, or it has no such option.
        """
        asked = self._asked()
        if not 0 <= option < len(asked.options):
            raise ValueError(f"the question has no option {option}")
        outcome = Outcome.RIGHT if option == asked.right_option else Outcome.WRONG
        return self._with(Given(asked.question, asked.options[option], outcome))

    def answer(self, typed: str) -> Session:
        """The session after typing an answer.

        Raises:
            ValueError: No question waits.
        """
        question = self._asked().question
        verdict = grade(question, typed)
        outcome = Outcome.RIGHT if verdict.right else Outcome.WRONG
        return self._with(Given(question, typed, outcome, verdict.reason))

    def skip(self) -> Session:
        """The session after giving no answer, which counts as missed.

        Raises:
            ValueError: No question waits.
        """
        return self._with(Given(self._asked().question, "", Outcome.SKIPPED))

    def next(self) -> Session:
        """The session at the next question, or done.

        Raises:
            ValueError: No answer is revealed.
        """
        if self.phase is not Phase.REVEALED:
            raise ValueError("no answer is revealed")
        return replace(self, position=self.position + 1)

    def again(self, rng: random.Random) -> Session:
        """A new session of only the missed questions, in a new order.

        Raises:
            ValueError: None was missed.
        """
        questions = tuple(given.question for given in self.missed)
        if not questions:
            raise ValueError("no question was missed")
        return Session(self.quiz, self.mode, _rounds(questions, rng, self.mode))

    def _asked(self) -> Round:
        if self.phase is not Phase.ASKING:
            raise ValueError("no question waits for an answer")
        return self.round

    def _with(self, given: Given) -> Session:
        return replace(self, given=(*self.given, given))


def check_playable(quiz: Quiz, count: int | None) -> None:
    """Make sure that `count` questions of the quiz can be played.

    Raises:
        NothingToAskError: The quiz has no question that is not dropped.
        UsageError: `count` is less than 1.
    """
    if not quiz.asked().questions:
        raise NothingToAskError(f"“{quiz.title}” has no questions to play", "Make a quiz from a longer text.")
    if count is not None and count < 1:
        raise UsageError(f"Cannot play {count} questions", "Ask for 1 or more.")


def has_options(question: Question) -> bool:
    """Whether a question can be put as multiple choice."""
    return len(_wrong_options(question)) >= FEWEST_DISTRACTORS


def _rounds(questions: tuple[Question, ...], rng: random.Random, mode: Mode) -> tuple[Round, ...]:
    return tuple(Round(q, _options(q, rng, mode)) for q in rng.sample(questions, len(questions)))


def _options(question: Question, rng: random.Random, mode: Mode) -> tuple[str, ...]:
    if mode is Mode.TYPED or not has_options(question):
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


def _runs(given: tuple[Given, ...]) -> tuple[int, ...]:
    """How many in a row were right, before the first answer and after each."""
    runs = [0]
    for each in given:
        runs.append(runs[-1] + 1 if each.right else 0)
    return tuple(runs)

"""Questions as every format asks them: cleaned, with their wrong options, or left out with a reason."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from quizgen.export.format import LeftOut
from quizgen.export.plaintext import length, on_one_line, one_line
from quizgen.grading import grade
from quizgen.quiz import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from quizgen.export.format import Wishes
    from quizgen.quiz import Question, Quiz

Thing = TypeVar("Thing")

GAP = "_____"
"""Where the answer goes in a gap question."""

MOST_WRONG = 3
"""Wrong options of a question; four in all is what the formats and a projector have room for."""

FEWEST_WRONG = 2
"""With fewer, picking is a coin toss, so formats that can ask for a typed answer do."""


@dataclass(frozen=True, slots=True)
class Item:
    """One question as a format asks it; every text is on one line.

    Attributes:
        number: Its place among the questions that are asked, from 1.
        id: `Question.id`.
        prompt: What is asked.
        answer: The right answer.
        wrong: Wrong options, at most three, best first.
        accept: Other right answers.
        sentence: The sentence before the answer, the answer in it, and the sentence after.
        place: Where the sentence stands: section and sentence number, and the text if the quiz has several.
    """

    number: int
    id: str
    prompt: str
    answer: str
    wrong: tuple[str, ...]
    accept: tuple[str, ...]
    sentence: tuple[str, str, str]
    place: str

    @property
    def has_options(self) -> bool:
        """Whether there are enough wrong options to choose among."""
        return len(self.wrong) >= FEWEST_WRONG

    @property
    def right(self) -> tuple[str, ...]:
        """All right answers, the one to show first."""
        return (self.answer, *self.accept)


def items(quiz: Quiz, *checks: Callable[[Item], str]) -> tuple[tuple[Item, ...], tuple[LeftOut, ...]]:
    """The questions that pass every check, and what is left out.

    Dropped questions are not spoken of: that was a person's decision.

    Args:
        quiz: Where they come from.
        checks: Each gives why a question cannot be held, or nothing.
    """
    kept: list[Item] = []
    reasons: dict[str, list[int]] = {}
    for number, question in enumerate(quiz.asked().questions, 1):
        item = _item(quiz, question, number)
        reason = next(filter(None, (check(item) for check in (_empty, *checks))), "")
        if reason:
            reasons.setdefault(reason, []).append(number)
        else:
            kept.append(item)
    return tuple(kept), tuple(LeftOut(reason, tuple(numbers)) for reason, numbers in reasons.items())


def no_options(item: Item) -> str:
    """The check of a format in which every question has options."""
    return "" if item.wrong else "no wrong options"


def longer(what: str, texts: Callable[[Item], Iterable[str]], most: int) -> Callable[[Item], str]:
    """The check of a format that holds texts up to a length, counted as spreadsheets do.

    Args:
        what: What the texts are called, as in "answer".
        texts: Which they are.
        most: How long they may be.
    """

    def check(item: Item) -> str:
        return f"{what} longer than {most} characters" if any(length(text) > most for text in texts(item)) else ""

    return check


def options(item: Item, wishes: Wishes, version: str = "") -> tuple[str, ...]:
    """The answer and the wrong options in an order that the seed, the question and the version decide."""
    return shuffled((item.answer, *item.wrong), wishes, item.id, version)


def shuffled(things: Sequence[Thing], wishes: Wishes, *what_for: str) -> tuple[Thing, ...]:
    """The things in another order, always the same for the same seed and purpose."""
    rng = random.Random("\0".join((str(wishes.seed), *what_for)))  # noqa: S311 - an order, not a secret
    return tuple(rng.sample(things, len(things)))


def _empty(item: Item) -> str:
    return "" if item.prompt.strip() and item.answer.strip() else "no question or no answer"


def _item(quiz: Quiz, question: Question, number: int) -> Item:
    sentence, start, end = question.sentence, question.answer_start, question.answer_end
    source = quiz.source_of(question)
    numbered = f"sentence {question.sentence_number}" if question.sentence_number else ""
    title = source.title if len(quiz.sources) > 1 else ""
    section = "" if question.section == source.title else question.section
    return Item(
        number=number,
        id=question.id,
        prompt=_prompt(question),
        answer=one_line(question.answer),
        wrong=_wrong(question)[:MOST_WRONG],
        accept=_others((one_line(text) for text in question.accept), [one_line(question.answer)]),
        sentence=_parts(sentence[:start], sentence[start:end], sentence[end:]),
        place=", ".join(filter(None, map(one_line, (title, section, numbered)))),
    )


def _prompt(question: Question) -> str:
    """The stem; of a gap question without one, its sentence with the gap."""
    stem = one_line(question.stem)
    if stem or question.form is not Form.CLOZE or question.answer_start == question.answer_end:
        return stem
    before, after = question.sentence[: question.answer_start], question.sentence[question.answer_end :]
    return one_line(before + GAP + after)


def _parts(before: str, answer: str, after: str) -> tuple[str, str, str]:
    """The three, each on one line, with the blanks between them."""
    return on_one_line(before).lstrip(), on_one_line(answer), on_one_line(after).rstrip()


def _wrong(question: Question) -> tuple[str, ...]:
    """The distractors that differ from each other and from what is right; people edit quiz files."""
    texts = (one_line(text) for text in question.distractors if not _is_right(question, text))
    return _others(texts, [one_line(text) for text in (question.answer, *question.accept)])


def _is_right(question: Question, text: str) -> bool:
    """Whether a number or date is worth the same as the answer; names a letter apart are two names."""
    return question.kind is not Kind.NAME and grade(question, text).right


def _others(texts: Iterable[str], taken: Sequence[str]) -> tuple[str, ...]:
    """The texts that say something new, small and capital letters apart."""
    seen = {text.casefold() for text in taken}
    new: list[str] = []
    for text in texts:
        if text and text.casefold() not in seen:
            seen.add(text.casefold())
            new.append(text)
    return tuple(new)

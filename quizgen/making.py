"""The way of texts to a quiz: each is asked from, and what they give is one quiz. What one text gives: `portion`."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizgen.choose.ways import ways_to_ask
from quizgen.errors import NothingToAskError
from quizgen.language.model import Model, load_model
from quizgen.language.reading import forget, read
from quizgen.portion import Wishes
from quizgen.progress import Watch
from quizgen.quiz import Quiz, Source
from quizgen.sharing import shared_out
from quizgen.templates.files import built_in_templates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from quizgen.askable import Askable
    from quizgen.choose.finding import Account
    from quizgen.passage import Passage
    from quizgen.portion import Portion
    from quizgen.progress import Progress
    from quizgen.quiz import Question
    from quizgen.templates.template import Template


@dataclass(frozen=True, slots=True)
class Made:
    """A quiz, and for every fact why it is or is not asked for."""

    quiz: Quiz
    findings: tuple[Account, ...]


def make_quiz(
    passages: Sequence[Passage],
    wishes: Wishes | None = None,
    model: Model | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> Made:
    """The quiz on these passages.

    Args:
        passages: The texts.
        wishes: What is asked of the quiz.
        model: The language model; None for the best one that is installed.
        progress: Is told how far the work is, after each paragraph and each text; what it raises ends the work.

    Raises:
        NothingToAskError: No passage holds a fact that makes a sound question.
        MissingPartError: No language model is installed.
    """
    wishes = wishes or Wishes()
    model = model or load_model()
    watch = Watch(passages, progress) if progress else None
    given: dict[int, Portion] = {}
    for done in shared_out(passages, wishes, watch.watched(model) if watch else model):
        given[done.place] = done.portion
        if watch:
            watch.done(passages[done.place], done.portion, elsewhere=done.elsewhere)
    portions = [given[place] for place in range(len(passages))]
    questions = _told_apart([question for portion in portions for question in portion.questions])
    findings = tuple(finding for portion in portions for finding in portion.findings)
    quiz = Quiz(
        wishes.title or _title(passages), tuple(_source(p) for p in passages), tuple(questions), model.name, wishes.made
    )
    if wishes.count is not None and not wishes.everything:
        quiz = replace(quiz, questions=_best(quiz.questions, wishes.count))
    return Made(quiz, findings)


def askables(
    passage: Passage,
    model: Model,
    templates: Sequence[Template] = (),
    progress: Callable[[Progress], None] | None = None,
) -> tuple[Askable, ...]:
    """All facts of a passage, each with the sound questions on it or why there is none.

    Args:
        passage: The text.
        model: The language model.
        templates: A user's own templates, tried beside the built-in ones.
        progress: As in `make_quiz`.
    """
    watch = Watch([passage], progress) if progress else None
    paragraphs = next(read([passage], watch.watched(model) if watch else model))[1]
    found = ways_to_ask(passage, paragraphs, (*templates, *built_in_templates()))
    forget(paragraphs)
    return found


def refuse_empty(made: Made) -> None:
    """Say so when there is nothing to ask, and what would help.

    Raises:
        NothingToAskError: The quiz has no questions.
    """
    if made.quiz.questions:
        return
    if not made.findings:
        raise NothingToAskError(
            "The text holds no numbers, names or dates to ask for",
            "quizgen needs whole sentences that tell facts, such as a news report or a chapter of a textbook.",
        )
    raise NothingToAskError(
        f"The text holds {len(made.findings)} facts, but none makes a sound question by itself",
        "`--explain` says why for each; longer texts that name what they tell about give more.",
    )


def _told_apart(questions: Sequence[Question]) -> list[Question]:
    """The questions, those of two files of one name that share a sentence with identities of their own."""
    times: Counter[str] = Counter()
    own: list[Question] = []
    for question in questions:
        times[question.id] += 1
        again = times[question.id]
        own.append(question if again == 1 else replace(question, id=f"{question.id}-copy{again}"))
    return own


def _best(questions: Sequence[Question], count: int) -> tuple[Question, ...]:
    """The `count` best questions, in their order."""
    best = sorted(range(len(questions)), key=lambda place: (-questions[place].score, place))[:count]
    return tuple(questions[place] for place in sorted(best))


def _title(passages: Sequence[Passage]) -> str:
    titles = list(dict.fromkeys(passage.title for passage in passages))
    return titles[0] if len(titles) == 1 else f"{titles[0]} and {len(titles) - 1} more"


def _source(passage: Passage) -> Source:
    words = sum(len(paragraph.prose.split()) for paragraph in passage.paragraphs)
    return Source(passage.source, passage.title, passage.date.isoformat() if passage.date else "", words)


def explain(findings: Sequence[Account]) -> Iterator[str]:
    """A line for every fact: what became of it and why."""
    for finding in findings:
        yield str(finding)

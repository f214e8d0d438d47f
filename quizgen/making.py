"""The way of a text: passages → sentences → facts → questions → quiz. One screen that reads top to bottom."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizgen.choose.asking import Asked, Effort, ask, known_facts
from quizgen.choose.finding import Finding, Outcome
from quizgen.choose.question import with_distractors
from quizgen.choose.select import WORDS_FOR_ONE, select
from quizgen.choose.ways import ways_to_ask
from quizgen.errors import NothingToAskError
from quizgen.language.model import Model, load_model
from quizgen.language.reading import forget, read
from quizgen.progress import Watch
from quizgen.quiz import Form, Kind, Quiz, Source
from quizgen.templates.files import built_in_templates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from quizgen.askable import Askable
    from quizgen.choose.question import Candidate
    from quizgen.language.reading import ReadParagraph
    from quizgen.passage import Passage
    from quizgen.progress import Progress
    from quizgen.quiz import Question
    from quizgen.templates.template import Template


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a user may ask of a quiz.

    Attributes:
        everything: Every sound question instead of the best of each text.
        count: How many questions in all; None for as many as the texts' length asks for.
        kinds: Which kinds of facts are asked for.
        form: Questions, or gaps in sentences.
        per_section: How many questions a section may have; None for any number.
        templates: A user's own templates, tried beside the built-in ones.
        made: When the inputs last changed, in seconds since 1970; the quiz and its deck carry it.
        title: The quiz's title; empty for one made from the texts' titles.
    """

    everything: bool = False
    count: int | None = None
    kinds: frozenset[Kind] = frozenset(Kind)
    form: Form = Form.QUESTION
    per_section: int | None = None
    templates: tuple[Template, ...] = ()
    title: str = ""
    made: int = 0


@dataclass(frozen=True, slots=True)
class Made:
    """A quiz, and for every fact why it is or is not asked for."""

    quiz: Quiz
    findings: tuple[Finding, ...]


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
    templates = (*wishes.templates, *built_in_templates())
    questions: list[Question] = []
    findings: list[Finding] = []
    watch = Watch(passages, progress) if progress else None
    for passage, paragraphs in read(passages, watch.watched(model) if watch else model):
        asked = _asked(passage, paragraphs, templates, wishes)
        chosen, reasons = _choose(asked, paragraphs, wishes)
        questions += [with_distractors(candidate, asked.facts) for candidate in chosen]
        findings += [_marked(finding, reasons) for finding in asked.findings]
        forget(paragraphs)
        if watch:
            watch.asked(passage, len(questions))
    questions = _told_apart(questions)
    quiz = Quiz(
        wishes.title or _title(passages), tuple(_source(p) for p in passages), tuple(questions), model.name, wishes.made
    )
    if wishes.count is not None and not wishes.everything:
        quiz = replace(quiz, questions=_best(quiz.questions, wishes.count))
    return Made(quiz, tuple(findings))


def _asked(
    passage: Passage, paragraphs: Sequence[ReadParagraph], templates: Sequence[Template], wishes: Wishes
) -> Asked:
    """What a passage can be asked; of a long one that gives nothing clear, also what is in doubt."""
    known = list(known_facts(passage, paragraphs))
    effort = Effort.EVERYTHING if wishes.everything else Effort.CLEAR
    asked = ask(passage, known, templates, wishes.form, effort)
    if wishes.everything or asked.is_clear or _words(paragraphs) < WORDS_FOR_ONE:
        return asked
    return ask(passage, known, templates, wishes.form, Effort.DOUBTFUL)


def _words(paragraphs: Sequence[ReadParagraph]) -> int:
    return sum(len(paragraph.paragraph.prose.split()) for paragraph in paragraphs)


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


def _choose(
    asked: Asked, paragraphs: Sequence[ReadParagraph], wishes: Wishes
) -> tuple[Sequence[Candidate], dict[str, str]]:
    """The candidates of one passage that make the quiz, and by identity why each of the others does not."""
    candidates = [found for found in asked.candidates if found.question.kind in wishes.kinds]
    others = [found for found in asked.candidates if found.question.kind not in wishes.kinds]
    unwanted = {found.question.id: "another kind was asked for" for found in others}
    if wishes.everything:
        return candidates, unwanted
    choice = select(candidates, _words(paragraphs), wishes.count, wishes.per_section)
    passed_over = {candidates[place].question.id: reason for place, reason in choice.passed_over.items()}
    return choice.chosen, unwanted | passed_over


def _marked(finding: Finding, reasons: dict[str, str]) -> Finding:
    reason = reasons.get(finding.candidate.question.id) if finding.candidate else None
    return replace(finding, outcome=Outcome.NOT_CHOSEN, reason=reason) if reason else finding


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


def explain(findings: Sequence[Finding]) -> Iterator[str]:
    """A line for every fact: what became of it and why."""
    for finding in findings:
        yield str(finding)

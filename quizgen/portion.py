"""What one text gives to a quiz: sentences → facts → questions → the best of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.choose.asking import Asked, Effort, ask, known_facts
from quizgen.choose.finding import account_of
from quizgen.choose.question import with_distractors
from quizgen.choose.select import WORDS_FOR_ONE, select
from quizgen.language.reading import forget, read
from quizgen.quiz import Form, Kind
from quizgen.templates.files import built_in_templates

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.choose.finding import Account
    from quizgen.choose.question import Candidate
    from quizgen.language.model import Model
    from quizgen.language.reading import ReadParagraph
    from quizgen.passage import Passage
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
class Portion:
    """What one text gives.

    Attributes:
        questions: Those that make the quiz, in the order of the text.
        findings: For every fact why it is or is not asked for.
        sentences: How many sentences were read.
    """

    questions: tuple[Question, ...]
    findings: tuple[Account, ...]
    sentences: int


def portions(passages: Sequence[Passage], wishes: Wishes, model: Model) -> Iterator[Portion]:
    """What each of the passages gives, in order; one at a time is held in memory.

    Args:
        passages: The texts.
        wishes: What is asked of the quiz.
        model: The language model.
    """
    templates = (*wishes.templates, *built_in_templates())
    for passage, paragraphs in read(passages, model):
        asked = _asked(passage, paragraphs, templates, wishes)
        chosen, reasons = _choose(asked, paragraphs, wishes)
        yield Portion(
            tuple(with_distractors(candidate, asked.facts) for candidate in chosen),
            tuple(
                account_of(finding, reasons.get(finding.candidate.question.id) if finding.candidate else None)
                for finding in asked.findings
            ),
            sum(len(paragraph.sentences) for paragraph in paragraphs),
        )
        forget(paragraphs)


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

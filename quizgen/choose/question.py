"""A sound draft becomes a question: with its identity, its place in the text, and what else is right or wrong."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from quizgen.choose.distractors import distractors
from quizgen.grading import accepted_forms
from quizgen.language.namelists import NameType
from quizgen.quiz import Form, Question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.facts.fact import Fact
    from quizgen.language.reading import ReadParagraph, Sentence
    from quizgen.passage import Passage
    from quizgen.templates.fill import Draft


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sound question with what the selection needs to know.

    Attributes:
        question: The question.
        score: Its score.
        features: What the score is made of, by name.
        key: The answer's value.
        stem_words: The stem's words.
        fact: What is asked for.
        doubts: What speaks against it in a default quiz, by name.
    """

    question: Question
    score: float
    features: dict[str, float]
    key: str
    stem_words: frozenset[str]
    fact: Fact
    doubts: tuple[str, ...] = ()


def in_doubt(doubts: Sequence[str]) -> str:
    """The doubts as a reason that a person reads; empty when there is none."""
    return f"in doubt: {', '.join(doubts)}" if doubts else ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a draft stands: its passage, paragraph and sentence."""

    passage: Passage
    paragraph: ReadParagraph
    sentence: Sentence


def candidate(draft: Draft, place: Place, features: dict[str, float], score: float) -> Candidate:
    """The question that a sound draft makes."""
    fact = draft.standing.fact
    question = question_of(fact, place, Asking(draft.stem, draft.answer, draft.template.name), score)
    words = frozenset(re.findall(r"\w+", draft.stem.lower()))
    return Candidate(question, score, features, fact.key, words, fact)


@dataclass(frozen=True, slots=True)
class Asking:
    """How a fact is asked for.

    Attributes:
        stem: What is asked.
        answer: The key, as it is shown.
        template: The name of what made it.
        form: Question or cloze.
    """

    stem: str
    answer: str
    template: str
    form: Form = Form.QUESTION


def question_of(fact: Fact, place: Place, asking: Asking, score: float) -> Question:
    """The question that asks for a fact, with its identity and its place in the text."""
    span = place.paragraph.doc[fact.start : fact.end]
    sentence = place.sentence.span
    text = sentence.text.rstrip()
    first = span.start_char - sentence.start_char
    start, end = place.paragraph.paragraph.place_span(span.start_char, span.end_char)
    own = fact.accept if asking.answer == fact.answer else ()
    forms = dict.fromkeys([*own, *accepted_forms(asking.answer, fact.kind)])
    return Question(
        id=identify(place.passage.source, text, fact.kind, first, asking.template),
        source=place.passage.source,
        stem=asking.stem,
        answer=asking.answer,
        kind=fact.kind,
        start=start,
        end=end,
        sentence=text,
        answer_start=first,
        answer_end=first + len(span.text),
        section=place.passage.section_title(place.paragraph.paragraph),
        sentence_number=place.sentence.number,
        accept=tuple(form for form in forms if form != asking.answer),
        template=asking.template,
        score=score,
        form=asking.form,
        chapter=place.passage.chapter_title(place.paragraph.paragraph),
    )


def with_distractors(found: Candidate, facts: Sequence[Fact]) -> Question:
    """The candidate's question with its wrong options, taken from these facts of its passage."""
    question = found.question
    accept = tuple(dict.fromkeys([*question.accept, *_surname(found.fact, facts, question.answer)]))
    around = f"{question.sentence} {question.stem}"
    return replace(question, accept=accept, distractors=distractors(found.fact, facts, around, question.id))


def _surname(fact: Fact, facts: Sequence[Fact], answer: str) -> tuple[str, ...]:
    """The last word of a person's full name, when nobody else in the passage has it: it is answer enough."""
    if fact.type is not NameType.PERSON or " " not in answer:
        return ()
    last = answer.rsplit(maxsplit=1)[-1]
    others = {other.answer for other in facts if other.type is NameType.PERSON} - {answer, last}
    return () if any(last in name.split() for name in others) else (last,)


def identify(source: str, sentence: str, kind: str, place: int, template: str) -> str:
    """The stable identity of a question: the fact by source, sentence, kind and place, and the template.

    The folder of the source does not count, nor do spaces, case and punctuation of the sentence: moving the file or
    mending a comma keeps every card.
    """
    name = PurePath(source).name
    anchor = " ".join(re.findall(r"\w+", sentence.casefold()))
    order = len(re.findall(r"\w+", sentence[:place]))
    return hashlib.sha256(f"{name}\n{anchor}\n{kind}\n{order}\n{template}".encode()).hexdigest()[:16]

"""Questions, quizzes, and the files that hold them: plain data, no spaCy.

`.quiz.json` holds a whole quiz and may be edited by a person; `.jsonl` holds one question a line and is for
measuring.
"""

from __future__ import annotations

import codecs
import json
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from quizgen.errors import QuizFileError

if TYPE_CHECKING:
    from pathlib import Path

FORMAT_VERSION = 1
"""The version of the quiz file; a file of a newer version is refused with a clear line."""

_LAST_SECOND = 253_402_300_799
"""Of the year 9999, the last that a date can be of."""


class Kind(StrEnum):
    """What sort of fact is asked for."""

    NUMBER = "number"
    NAME = "name"
    DATE = "date"


class Form(StrEnum):
    """How a fact is asked for: by a question, or by a gap in its sentence."""

    QUESTION = "question"
    CLOZE = "cloze"


class Status(StrEnum):
    """What a person decided about a question; making the quiz again loses none of it."""

    MADE = "made"
    KEPT = "kept"
    EDITED = "edited"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Source:
    """A text that questions come from.

    Attributes:
        name: The path as given, or "-" for standard input.
        title: The text's title.
        date: ISO 8601 date of publication, or empty.
        words: How many words of prose it has.
    """

    name: str
    title: str
    date: str = ""
    words: int = 0


@dataclass(frozen=True, slots=True)
class Question:
    """One question with all that any output needs to show it.

    Attributes:
        id: Stable identity: the same fact of the same source keeps it when the quiz is made again.
        source: `Source.name` of the text it comes from.
        stem: What is asked.
        answer: The key, as it is shown.
        kind: The sort of fact.
        start: Offset of the answer in the text as read, in characters.
        end: Offset just after the answer.
        sentence: The sentence that holds the answer, as prose.
        answer_start: Offset of the answer in `sentence`.
        answer_end: Offset just after the answer in `sentence`.
        section: The heading above the sentence, or empty.
        sentence_number: The sentence's number in the text, from 1.
        accept: Other ways to give the right answer.
        distractors: Wrong options, best first; may be empty.
        template: The template that made it.
        score: How good it is thought to be, from 0 to 1.
        form: Question or cloze.
        status: What a person decided.
        chapter: The heading of the chapter that the sentence stands in, or empty.
        changed: When what its card shows last changed, in seconds since 1970; 0 for as long ago as the quiz.
        fingerprint: Of its words as quizgen last wrote them, which tells whether a person changed them since.
    """

    id: str
    source: str
    stem: str
    answer: str
    kind: Kind
    start: int
    end: int
    sentence: str
    answer_start: int
    answer_end: int
    section: str = ""
    sentence_number: int = 0
    accept: tuple[str, ...] = ()
    distractors: tuple[str, ...] = ()
    template: str = ""
    score: float = 0.0
    form: Form = Form.QUESTION
    status: Status = Status.MADE
    chapter: str = ""
    changed: int = 0
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Chapter:
    """What a chapter's part of the deck is called; it keeps that name, since Anki knows a deck by nothing else.

    Attributes:
        source: `Source.name` of its text.
        heading: `Question.chapter` of its questions, or empty for all of the text.
        deck: The name of the subdeck, such as "02 The Lamp".
    """

    source: str
    heading: str
    deck: str


@dataclass(frozen=True, slots=True)
class Quiz:
    """A title, its sources, its questions.

    Attributes:
        title: Shown above the quiz and used as the deck's name.
        sources: The texts, in the order given.
        questions: In the order of the texts.
        model: Name and version of the language model that read the texts.
        made: When what it is made from last changed, in seconds since 1970: the time that a deck's notes carry.
        version: Format version of the file.
        multiple_choice: Whether a deck asks by options where there are enough.
        chapters: The deck's parts.
        past: Questions that were once in the quiz, so that they come back as who they were.
    """

    title: str
    sources: tuple[Source, ...]
    questions: tuple[Question, ...]
    model: str = ""
    made: int = 0
    version: int = FORMAT_VERSION
    multiple_choice: bool = False
    chapters: tuple[Chapter, ...] = ()
    past: tuple[Question, ...] = ()

    def source_of(self, question: Question) -> Source:
        """The text a question comes from."""
        return next(source for source in self.sources if source.name == question.source)

    def asked(self) -> Quiz:
        """The quiz without the questions that a person dropped."""
        return replace(self, questions=tuple(q for q in self.questions if q.status is not Status.DROPPED))


def quiz_to_json(quiz: Quiz) -> bytes:
    """The quiz file's bytes: UTF-8 JSON, indented, the same for the same quiz."""
    return msgspec.json.format(msgspec.json.encode(quiz), indent=2) + b"\n"


def quiz_from_json(data: bytes, name: str = "the quiz file") -> Quiz:
    """The quiz in a quiz file's bytes.

    Raises:
        QuizFileError: The bytes are not a quiz, are of a newer version, or contradict themselves.
    """
    try:
        # Some editors on Windows put a byte order mark before what they save.
        quiz = msgspec.json.decode(data.removeprefix(codecs.BOM_UTF8), type=Quiz)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise QuizFileError(f"{name} is not a quiz file: {error}", "Make it again with `quizgen make`.") from error
    if quiz.version > FORMAT_VERSION:
        raise QuizFileError(f"{name} was made by a newer quizgen (format {quiz.version})", "Update quizgen.")
    known = {source.name for source in quiz.sources}
    for question in quiz.questions:
        if question.source not in known:
            raise QuizFileError(f"{name} has a question from {question.source!r}, which is not among its sources")
    for when in (quiz.made, *(question.changed for question in (*quiz.questions, *quiz.past))):
        if not 0 <= when <= _LAST_SECOND:
            raise QuizFileError(f"{name} holds {when} as a time, which is no time in seconds since 1970")
    for question in (*quiz.questions, *quiz.past):
        if not 0 <= question.start <= question.end:
            raise QuizFileError(f"{name}: question {question.id!r} has no place in its text")
        if not 0 <= question.answer_start <= question.answer_end <= len(question.sentence):
            raise QuizFileError(f"{name}: the answer's place in question {question.id!r} is outside its sentence")
    return quiz


def read_quiz(path: Path) -> Quiz:
    """The quiz saved at `path`.

    Raises:
        QuizFileError: There is no such file, or it is not a quiz.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise QuizFileError(f"Cannot read {path}: {error.strerror}") from error
    return quiz_from_json(data, str(path))


def quiz_to_lines(quiz: Quiz) -> bytes:
    """One question a line, for measuring; fields as in `docs/formats.md`."""
    return "".join(json.dumps(_line(q), ensure_ascii=False) + "\n" for q in quiz.questions).encode()


def _line(question: Question) -> dict[str, object]:
    return {
        "source": question.source,
        "question": question.stem,
        "answer": question.answer,
        "kind": question.kind,
        "form": question.form,
        "start": question.start,
        "end": question.end,
        "sentence": question.sentence,
        "accept": list(question.accept),
        "distractors": list(question.distractors),
        "template": question.template,
        "score": question.score,
    }

"""A quiz in Markdown, as `markdown` wrote it and a person changed it, read back into the quiz."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from quizgen.errors import QuizFileError
from quizgen.quiz import Quiz, Status
from quizgen.review.escaping import escaped_name, unescaped
from quizgen.review.markdown import ACCEPT, ANSWER, DROP, KEEP, STEM, WRONG, fingerprint, fingerprint_of
from quizgen.review.wording import Wording, reworded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.quiz import Question

_HEADING = re.compile(r"\s{0,3}#{1,2}(?:\s|$)")
_QUESTION = re.compile(r"\s{0,3}##(?:\s|$)")
_NAME = re.compile(r"\s*<!--\s*(\S+)\s+([0-9a-f]{8})\s*-->\s*")
_TICK = re.compile(rf"\s*[-*+]\s+\[(.?)\]\s*({KEEP}|{DROP})\s*", re.IGNORECASE)
_FIELD = re.compile(rf"\s*[-*+]\s+({STEM}|{ANSWER}|{ACCEPT}|{WRONG})\s*:(.*)", re.IGNORECASE)
_CONTINUED = re.compile(r"(?:\t| {2,})\S")
_LONGEST_SHOWN = 40


@dataclass(frozen=True, slots=True)
class ReadBack:
    """A quiz with what a person changed in Markdown.

    Attributes:
        quiz: The quiz with the changes.
        changed: How many questions the file changed.
        notes: A line for each thing that was left as it was, and why.
    """

    quiz: Quiz
    changed: int
    notes: tuple[str, ...] = ()


@dataclass
class _Section:
    """What the file says of one question, with the lines it says it on."""

    line: int
    name: str = ""
    mark: str = ""
    ticks: dict[str, bool] = field(default_factory=dict)
    fields: list[tuple[str, str]] = field(default_factory=list)

    def of(self, key: str) -> tuple[str, ...]:
        return tuple(unescaped(text.strip()) for name, text in self.fields if name == key)

    @property
    def wording(self) -> Wording:
        return Wording(self.of(STEM)[0], self.of(ANSWER)[0], self.of(ACCEPT), self.of(WRONG))

    @property
    def untouched(self) -> bool:
        keep, drop = self.ticks.get(KEEP, False), self.ticks.get(DROP, False)
        return fingerprint(self.wording, keep=keep, drop=drop) == self.mark


def read_markdown(data: bytes, quiz: Quiz, name: str) -> ReadBack:
    """The quiz with what a person changed in the file; all of it, or an error and none.

    A question that the file does not hold, and one that was changed in the quiz since the file was written, stays as
    it is in the quiz; a note says so.

    Args:
        data: The file's bytes.
        quiz: The quiz the file was made from; its questions have identities of their own.
        name: What to call the file in errors and notes.

    Raises:
        QuizFileError: A line is not understood; the message names it.
    """
    by_name = {escaped_name(question.id): question for question in quiz.questions}
    changed: dict[str, Question] = {}
    notes: list[str] = []
    seen: dict[str, int] = {}
    for section in _sections(_lines(data, name), name):
        question = by_name.get(section.name)
        if question is None:
            raise _wrong(name, section.line, "this question is not in the quiz", "Is it the file of another quiz?")
        if section.name in seen:
            raise _wrong(name, section.line, f"this question stands on line {seen[section.name]} already")
        seen[section.name] = section.line
        told = question if section.untouched else _told(section, question, name)
        if told == question:
            continue
        if fingerprint_of(question) != section.mark:
            notes.append(f"{name}:{section.line}: changed in the quiz since the file was written; left as it is there")
            continue
        changed[question.id] = told
    if not seen:
        raise QuizFileError(f"{name} holds no questions", "Write it with `quizgen review QUIZ --export FILE.md`.")
    if left := len(quiz.questions) - len(seen):
        notes.append(f"{left} of the quiz's questions {'is' if left == 1 else 'are'} not in {name}; left as before")
    questions = tuple(changed.get(question.id, question) for question in quiz.questions)
    return ReadBack(replace(quiz, questions=questions), len(changed), tuple(notes))


def _lines(data: bytes, name: str) -> list[str]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise _wrong(name, line, "this is not UTF-8 text", "Save the file as UTF-8.") from error
    return [line.removesuffix("\r") for line in text.split("\n")]


def _sections(lines: list[str], name: str) -> Iterator[_Section]:
    """What the file says of each question."""
    section: _Section | None = None
    open_field = False
    for number, line in enumerate(lines, 1):
        if _HEADING.match(line):
            if section:
                yield _complete(section, name)
            section = _Section(number) if _QUESTION.match(line) else None
            open_field = False
        elif section is not None:
            open_field = _take(section, line, number, name, open_field=open_field)
    if section:
        yield _complete(section, name)


def _take(section: _Section, line: str, number: int, name: str, *, open_field: bool) -> bool:
    """Understand one line; gives whether the next may go on with what this one says."""
    if not line.strip() or line.lstrip().startswith(">"):
        return False
    if found := _NAME.fullmatch(line):
        if section.name:
            raise _wrong(name, number, "a question has one line with <!-- and -->", "Is a heading missing above it?")
        section.name, section.mark = found[1], found[2]
        return False
    if found := _TICK.fullmatch(line):
        return _take_tick(section, found, number, name)
    if found := _FIELD.fullmatch(line):
        section.fields.append((found[1].lower(), found[2]))
        return True
    if open_field and _CONTINUED.match(line):
        # An editor has broken a long line.
        key, text = section.fields[-1]
        section.fields[-1] = (key, f"{text.rstrip()} {line.strip()}")
        return True
    raise _not_understood(name, number, line)


def _take_tick(section: _Section, found: re.Match[str], number: int, name: str) -> bool:
    if found[1] not in {"", " ", "x", "X"}:
        raise _wrong(name, number, f"[{found[1]}] is neither [x] nor [ ]")
    section.ticks[found[2].lower()] = found[1] in {"x", "X"}
    return False


def _complete(section: _Section, name: str) -> _Section:
    if not section.name:
        raise _wrong(name, section.line, "the line with <!-- and --> is missing below this heading")
    for key in (STEM, ANSWER):
        count = len(section.of(key))
        if count != 1:
            raise _wrong(name, section.line, f"there are {count} lines with “{key}:”, not one, below this heading")
    if section.ticks.get(KEEP) and section.ticks.get(DROP):
        raise _wrong(name, section.line, "keep and drop are both ticked", "Untick one of them.")
    return section


def _told(section: _Section, question: Question, name: str) -> Question:
    """The question as the file has it."""
    own, given = Wording.of(question), section.wording
    wording = replace(
        given,
        accept=_given(given.accept, own.accept),
        distractors=_given(given.distractors, own.distractors),
    )
    if wording != own and (problem := wording.problem()):
        raise _wrong(name, section.line, problem.rstrip("."))
    words = reworded(question, wording)
    return replace(words, status=_status(section, question, words))


def _given(texts: tuple[str, ...], own: tuple[str, ...]) -> tuple[str, ...]:
    """What was listed, without lines left empty, unless the quiz has them so."""
    return texts if texts == own else tuple(text for text in texts if text.strip())


def _status(section: _Section, before: Question, words: Question) -> Status:
    """What the ticks decide; where there are none, nothing."""
    if section.ticks.get(DROP):
        return Status.DROPPED
    if words.status is Status.EDITED:
        return Status.EDITED
    if section.ticks.get(KEEP) or before.status is Status.DROPPED:
        return Status.KEPT if section.ticks else before.status
    return Status.MADE if section.ticks else before.status


def _not_understood(name: str, number: int, line: str) -> QuizFileError:
    shown = line.strip()
    shown = shown if len(shown) <= _LONGEST_SHOWN else f"{shown[:_LONGEST_SHOWN]}…"
    shown = "".join(character if character.isprintable() else "\ufffd" for character in shown)
    return _wrong(
        name,
        number,
        f"“{shown}” is not understood",
        f"Lines begin with “- {STEM}:”, “- {ANSWER}:”, “- {ACCEPT}:”, “- {WRONG}:” or “- [ ] {KEEP}”.",
    )


def _wrong(name: str, line: int, what: str, hint: str = "") -> QuizFileError:
    return QuizFileError(f"{name}:{line}: {what}", hint)

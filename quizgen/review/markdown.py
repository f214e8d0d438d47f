"""A quiz in Markdown: to be looked through on paper or in an editor, and to be read back by `reading`."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from quizgen.quiz import Status
from quizgen.review.escaping import escaped, escaped_name
from quizgen.review.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.quiz import Question, Quiz

KEEP, DROP = "keep", "drop"
STEM, ANSWER, ACCEPT, WRONG = "question", "answer", "also right", "wrong"
"""What the lines of a question begin with."""

_HOW = """\
Put an x between the brackets, `[x]`, to keep or to drop a question, and change the words after "question:", "answer:",
"also right:" and "wrong:". Add lines with "also right:" and "wrong:" or take them away as you like. Leave the lines
with `<!--` and `-->` alone: they say which question it is."""


def quiz_to_markdown(quiz: Quiz, command: str = "") -> bytes:
    """The whole quiz, dropped questions too, in UTF-8.

    Args:
        quiz: The quiz; its questions have identities of their own.
        command: What to type to have the file read back, on one line; stands at its head.
    """
    how = f"{_HOW} Then read the file back with:\n\n    {' '.join(command.split())}" if command else _HOW
    head = f"# {escaped(quiz.title)}\n\n{how}\n"
    return "\n".join([head, *_sections(quiz)]).encode()


def fingerprint(wording: Wording, *, keep: bool, drop: bool) -> str:
    """Eight characters that change with all that a person can change in the file."""
    parts = (f"{keep}{drop}", wording.stem, wording.answer, *wording.accept, "\0", *wording.distractors)
    text = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.sha256(text).hexdigest()[:8]


def fingerprint_of(question: Question) -> str:
    """The fingerprint of a question as it stands in the quiz."""
    return fingerprint(Wording.of(question), keep=is_kept(question), drop=question.status is Status.DROPPED)


def is_kept(question: Question) -> bool:
    """Whether a person has looked at the question and wants it."""
    return question.status in {Status.KEPT, Status.EDITED}


def _sections(quiz: Quiz) -> Iterator[str]:
    source = ""
    several = len(quiz.sources) > 1
    for number, question in enumerate(quiz.questions, 1):
        if several and question.source != source:
            source = question.source
            yield f"# {escaped(quiz.source_of(question).title)}\n"
        yield _section(number, question)


def _section(number: int, question: Question) -> str:
    lines = [
        f"## {number}",
        "",
        f"<!-- {escaped_name(question.id)} {fingerprint_of(question)} -->",
        "",
        f"- [{_tick(is_kept(question))}] {KEEP}",
        f"- [{_tick(question.status is Status.DROPPED)}] {DROP}",
        *_words(question),
        "",
        f"> {_in_context(question)}",
        "",
        f"> {_about(question)}",
        "",
    ]
    return "\n".join(lines)


def _tick(yes: bool) -> str:  # noqa: FBT001 - a tick is nothing else
    return "x" if yes else " "


def _words(question: Question) -> Iterator[str]:
    words = Wording.of(question)
    yield f"- {STEM}: {escaped(words.stem)}"
    yield f"- {ANSWER}: {escaped(words.answer)}"
    for text in words.accept:
        yield f"- {ACCEPT}: {escaped(text)}"
    for text in words.distractors:
        yield f"- {WRONG}: {escaped(text)}"


def _in_context(question: Question) -> str:
    """The sentence, the answer in bold."""
    start, end = question.answer_start, question.answer_end
    before, answer, after = question.sentence[:start], question.sentence[start:end], question.sentence[end:]
    return f"{escaped(before)}**{escaped(answer)}**{escaped(after)}".replace(r"\u{20}", " ")


def _about(question: Question) -> str:
    parts = [question.kind.value, escaped(question.template), f"score {question.score:.2f}"]
    parts += [escaped(question.section)] if question.section else []
    return ", ".join(part for part in [*parts, f"sentence {question.sentence_number}"] if part)

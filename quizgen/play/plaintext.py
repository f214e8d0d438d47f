"""Text from a passage, made safe to show: never read as markup, never as a command to the terminal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from textual.content import Content

if TYPE_CHECKING:
    from quizgen.quiz import Question, Source

LONGEST = 20_000
"""Characters shown of one text; wrapping a megabyte would freeze the screen for seconds."""

_WHITE = re.compile(r"[\t\n\v\f\r\x85\u2028\u2029]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
# C1 controls, which terminals obey like escapes, and lone surrogates, which cannot be written as UTF-8.
_UNWRITABLE = re.compile(r"[\x80-\x9f\ud800-\udfff]")
# Embeddings, overrides and isolates: they have no width and would turn round whatever stands after them.
_TURNS_LINE = re.compile(r"[\u202a-\u202e\u2066-\u2069]")


def safe(text: str) -> str:
    """The text as written, on one line; control characters become their pictures (escape becomes ␛)."""
    if len(text) > LONGEST:
        text = f"{text[:LONGEST]} …"
    text = _WHITE.sub(" ", text)
    text = _CONTROL.sub(_picture, text)
    return _TURNS_LINE.sub("", _UNWRITABLE.sub("\ufffd", text))


def plain(text: str, style: str = "") -> Content:
    """The text as content in which brackets are brackets."""
    return Content.styled(safe(text), style)


def marked_sentence(question: Question) -> Content:
    """The sentence a question comes from, its answer underlined."""
    sentence, start, end = question.sentence, question.answer_start, question.answer_end
    return Content.assemble(
        "“",
        plain(sentence[:start]),
        plain(sentence[start:end], "bold underline"),
        plain(sentence[end:]),
        "”",
    )


def origin(question: Question, source: Source) -> Content:
    """Where a question comes from: the text's title, its section, the sentence's number."""
    parts = [source.title or source.name]
    if question.section:
        parts.append(question.section)
    if question.sentence_number:
        parts.append(f"sentence {question.sentence_number}")
    return plain(" · ".join(parts))


def counted(number: int, noun: str) -> str:
    """The number with its noun: "1 question", "2 questions"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _picture(match: re.Match[str]) -> str:
    code = ord(match.group())
    return "\u2421" if code == 0x7F else chr(0x2400 + code)  # noqa: PLR2004  (delete has its own picture)

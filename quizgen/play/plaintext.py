"""Text from a passage as content of the screen: never read as markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from quizgen.play.harmless import safe

if TYPE_CHECKING:
    from quizgen.quiz import Question, Source


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

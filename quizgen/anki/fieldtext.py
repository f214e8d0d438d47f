"""What stands in a note's fields: text from outside as HTML that shows it as it was written.

Everything that reaches a deck passes through `html_text`, and nothing else escapes.
"""

from __future__ import annotations

import html
import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.quiz import Question, Source

# U+001F ends a field in Anki's database, SQLite cannot store a lone surrogate, and the others cannot be seen.
_UNSHOWABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")

# Anki acts on these in a field, whatever HTML is around them: sound, speech, LaTeX, the box for a typed
# answer.
_ANKI_MARK = re.compile(r"\[(?=sound:|anki:|/?latex\]|/?\${1,2}\]|\[type:)", re.IGNORECASE)

# Two in a row open, close or part a cloze.
_CLOZE_MARK = re.compile(r"\{(?=\{)|\}(?=\})|:(?=:)")
_ENTITY = {"{": "&#123;", "}": "&#125;", ":": "&#58;"}


def shown(text: str) -> str:
    """The text without the characters that no card can show; each becomes U+FFFD."""
    return text if text.isprintable() else _UNSHOWABLE.sub("\ufffd", text)


def html_text(text: str) -> str:
    """The text as HTML in which neither the browser nor Anki finds a mark."""
    # Most texts have none, and a deck has 100,000 texts.
    if text.isprintable() and not ("&" in text or "<" in text or ">" in text or "[" in text):
        return text
    escaped = html.escape(shown(text), quote=False)
    return _ANKI_MARK.sub("&#91;", escaped) if "[" in escaped else escaped


def marked_sentence(question: Question) -> str:
    """The question's sentence as HTML, with the answer marked."""
    before, answer, after = (html_text(part) for part in _parts(question))
    return f"{before}<mark>{answer}</mark>{after}" if answer else before + after


def cloze_text(question: Question) -> str:
    """The question's sentence as HTML for a cloze field: its one gap is the answer, whatever it holds."""
    before, answer, after = (_without_cloze_marks(html_text(part)) for part in _parts(question))
    return f"{before}{{{{c1::{answer}}}}}{after}"


def source_line(question: Question, source: Source) -> str:
    """Where the question comes from, as HTML: title, section, sentence number and date."""
    section = "" if question.section == source.title else question.section
    number = f"sentence {question.sentence_number}" if question.sentence_number else ""
    parts = (_isolated(source.title), _isolated(section), number, _isolated(source.date))
    return " · ".join(part for part in parts if part)


@lru_cache(maxsize=1024)  # a whole chapter has one
def _isolated(text: str) -> str:
    """The text as HTML, so that a right-to-left title leaves the order of what stands around it alone."""
    return f"<bdi>{html_text(text)}</bdi>" if text else ""


def _parts(question: Question) -> tuple[str, str, str]:
    sentence, start, end = question.sentence, question.answer_start, question.answer_end
    return sentence[:start], sentence[start:end], sentence[end:]


def _without_cloze_marks(text: str) -> str:
    broken = _CLOZE_MARK.sub(lambda match: _ENTITY[match[0]], text)
    # A brace at the end would join with those of the cloze around it.
    return broken[:-1] + _ENTITY[broken[-1]] if broken.endswith(("{", "}")) else broken

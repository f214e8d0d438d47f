"""A question as a note: which type it is, and what stands in its fields."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genanki.util import BASE91_TABLE

from quizgen.anki.fieldtext import cloze_text, html_text, marked_sentence, source_line
from quizgen.anki.notetypes import CHOICE, CLOZE, QUESTION
from quizgen.anki.tags import tags
from quizgen.quiz import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.anki.notetypes import NoteType
    from quizgen.quiz import Question, Source

_FEWEST_WRONG = 2
_MOST_WRONG = 3
"""Wrong options of a multiple-choice card; the terminal quiz shows as many."""

_LONGEST_HINTED = 60
"""Characters of an answer that gets a hint; the shape of a longer one says nothing."""

_RUN = re.compile(r"\d+|[^\W\d_]+")
_YEAR_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Note:
    """What Anki is to know of a question.

    Attributes:
        type: Its note type.
        guid: What Anki knows it by.
        fields: In the order of the note type's.
        tags: Its tags.
    """

    type: NoteType
    guid: str
    fields: list[str]
    tags: list[str]


def note(question: Question, source: Source, *, choice: bool) -> Note:
    """The note of a question.

    Args:
        question: The question.
        source: The text it comes from.
        choice: Whether it asks by options if it has enough of them.
    """
    note_type, values = _asked(question, choice=choice)
    values |= {"Source": source_line(question, source), "Kind": question.kind.value, "Id": html_text(question.id)}
    return Note(
        note_type,
        guid(question, note_type),
        [values.get(field.name, "") for field in note_type.fields],
        tags(question, source),
    )


def guid(question: Question, note_type: NoteType) -> str:
    """What Anki knows the note by.

    The same that `genanki.guid_for` gives, in a third of the time. Of two note types Anki refuses the second as a
    conflict, so the same question in another form is another note.
    """
    form = "" if note_type is QUESTION else f"__{note_type.cards}"
    digest = hashlib.sha256(f"quizgen__{question.id}{form}".encode("utf-8", "surrogatepass")).digest()
    number, digits = int.from_bytes(digest[:8], "big"), []
    while number:
        number, digit = divmod(number, len(BASE91_TABLE))
        digits.append(BASE91_TABLE[digit])
    return "".join(reversed(digits))


def sides(question: Question) -> dict[str, str]:
    """What must not be empty on its card, by what a user calls it."""
    if question.form is Form.CLOZE:
        return {"gap": question.sentence[question.answer_start : question.answer_end]}
    return {"stem": question.stem, "answer": question.answer}


def hint(answer: str) -> str:
    """The answer's shape: the first letter of each word and the first digits of each number, lines for the rest."""
    if len(answer) > _LONGEST_HINTED:
        return ""
    masked = _RUN.sub(lambda match: _masked(match[0]), answer)
    return masked if masked != answer and any(char.isalnum() for char in masked) else ""


def _masked(run: str) -> str:
    shown = 2 if run.isdigit() and len(run) == _YEAR_DIGITS else 1
    return run[:shown] + "_" * (len(run) - shown)


def _asked(question: Question, *, choice: bool) -> tuple[NoteType, dict[str, str]]:
    if question.form is Form.CLOZE:
        gap = question.sentence[question.answer_start : question.answer_end]
        return CLOZE, {"Text": cloze_text(question), "Hint": html_text(hint(gap))}
    values = {
        "Question": html_text(question.stem),
        "Answer": html_text(question.answer),
        "Context": marked_sentence(question),
    }
    wrong = [text for text in dict.fromkeys(question.distractors) if text.strip() and text != question.answer]
    if choice and len(wrong) >= _FEWEST_WRONG:
        return CHOICE, values | _options(question, wrong[:_MOST_WRONG])
    return QUESTION, values | {"Hint": html_text(hint(question.answer))}


def _options(question: Question, wrong: Sequence[str]) -> dict[str, str]:
    """The options, mixed once and for all, so that both sides of the card and every machine show one order."""
    right = f'<span class="right">{html_text(question.answer)}</span>'
    options = [(question.answer, right), *((text, html_text(text)) for text in wrong)]
    mixed = sorted(options, key=lambda option: _lot(question.id, option[0]))
    return {f"Option {number}": text for number, (_, text) in enumerate(mixed, 1)}


def _lot(identity: str, option: str) -> bytes:
    """An option's place in the order: it stays before or after another one, whichever others come or go."""
    return hashlib.sha256(f"{identity}\n{option}".encode("utf-8", "surrogatepass")).digest()

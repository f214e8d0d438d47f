"""Notes for Anki's text import (*File → Import*): header lines, and a guid so that a later import updates them.

Everyone has the note type *Basic*, so it is used for gaps as well. The guids are other ones than those of the deck:
Anki refuses a note whose guid belongs to a note of another type.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from quizgen.export.format import Wishes, Written
from quizgen.export.items import Item, items
from quizgen.export.plaintext import html_text, one_line
from quizgen.export.table import table

if TYPE_CHECKING:
    from quizgen.quiz import Quiz

_HEADER = (
    "#separator:tab\n#html:true\n#notetype:Basic\n#deck:{deck}\n#columns:Guid\tFront\tBack\tTags\n"
    "#guid column:1\n#tags column:4\n#if matches:update current\n"
)

_MARKS = str.maketrans({"[": "&#91;", "{": "&#123;", "}": "&#125;"})
"""What Anki acts on in a field: sounds, LaTeX and clozes."""

_FORMULA = re.compile(r"^[=+\-@]")


def write(quiz: Quiz, _wishes: Wishes) -> Written:
    """The quiz as a .tsv file for Anki."""
    kept, left_out = items(quiz)
    kinds = {question.id: question.kind for question in quiz.questions}
    rows = [(_guid(item), _field(item.prompt), _back(item), f"quizgen::kind::{kinds[item.id]}") for item in kept]
    return Written(_HEADER.format(deck=_deck(quiz.title)).encode() + table(rows, separator="\t"), left_out)


def _deck(title: str) -> str:
    """The title as the name of one deck: `::` would make a deck within a deck."""
    return re.sub(":{2,}", ":", one_line(title)).strip(": ") or "quizgen"


def _guid(item: Item) -> str:
    return "qt" + hashlib.sha256(item.id.encode("utf-8", "surrogatepass")).hexdigest()[:18]


def _back(item: Item) -> str:
    before, answer, after = (_field(part) for part in item.sentence)
    return f"<b>{_field(item.answer)}</b><br><br>{before}<u>{answer}</u>{after}<br><small>{_field(item.place)}</small>"


def _field(text: str) -> str:
    """The text as HTML in which neither Anki nor a spreadsheet finds a mark."""
    safe = html_text(text).translate(_MARKS)
    return _FORMULA.sub(lambda sign: f"&#{ord(sign[0])};", safe)

"""The hand-out as PDF, set by Typst from `pages/handout.typ`.

The fonts that come with Typst hold Latin, Greek and Cyrillic letters; for others those of the computer are used.
"""

from __future__ import annotations

import json
import re
from importlib.resources import files
from typing import TYPE_CHECKING

from quizgen.export.format import Wishes, Written
from quizgen.export.handout import LETTERS, Asked, Handout, handout
from quizgen.export.plaintext import is_right_to_left

if TYPE_CHECKING:
    from quizgen.quiz import Quiz

# Fifteen of the widest letters fit the narrowest column.
_LONG_RUN = re.compile(r"\S{30,}")
_PIECE = re.compile(r"(\S{15})(?=\S)")
_MAY_BREAK = "\u200b"


def write(quiz: Quiz, wishes: Wishes) -> Written:
    """The hand-out as a .pdf file: the sheets, then their keys, each beginning on a page of its own."""
    import typst  # noqa: PLC0415 - an extra

    made = handout(quiz, wishes)
    page = (files("quizgen.export") / "pages" / "handout.typ").read_bytes()
    data = typst.compile(page, format="pdf", sys_inputs={"handout": json.dumps(_data(made))}, timestamp=0)
    assert isinstance(data, bytes)  # a list is what it gives for pictures of pages
    return Written(data, made.left_out)


def _data(made: Handout) -> dict[str, object]:
    """The hand-out as the template reads it."""
    sheets = [
        {"version": sheet.version, "questions": [_question(asked) for asked in sheet.questions]}
        for sheet in made.sheets
    ]
    return {"title": _said(made.title), "sheets": sheets}


def _question(asked: Asked) -> dict[str, object]:
    before, marked, after = map(_breakable, asked.sentence)
    return {
        "number": asked.number,
        "prompt": _said(asked.prompt),
        "options": [{"letter": letter, **_said(text)} for letter, text in zip(LETTERS, asked.options, strict=False)],
        "letter": asked.letter,
        "long": asked.is_long,
        "answer": _said(asked.answer),
        "before": before,
        "marked": marked,
        "after": after,
        "rtl": is_right_to_left("".join(asked.sentence)),
        "place": _breakable(asked.place),
    }


def _said(text: str) -> dict[str, object]:
    return {"text": _breakable(text), "rtl": is_right_to_left(text)}


def _breakable(text: str) -> str:
    """The text with places to break in words that no line is wide enough for."""
    return _LONG_RUN.sub(lambda run: _PIECE.sub(rf"\1{_MAY_BREAK}", run[0]), text)

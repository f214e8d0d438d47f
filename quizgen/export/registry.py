"""The formats of this room, a line for each; the module is imported when its format is written.

A module of the room has a function `write(quiz: Quiz, wishes: Wishes) -> Written`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from quizgen.export.format import Format, Part, Wishes, Written

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizgen.quiz import Quiz


def _by(module: str) -> Callable[[Quiz, Wishes], Written]:
    """What writes a format: the function `write` of its module."""

    def write(quiz: Quiz, wishes: Wishes) -> Written:
        written: Written = import_module(f"quizgen.export.{module}").write(quiz, wishes)
        return written

    return write


EXPORTS: tuple[Format, ...] = (
    Format("html", "hand-out to print, versions A and B with keys", (".html", ".htm"), _by("handout_html")),
    Format("docx", "the same for Word", (".docx",), _by("handout_docx"), needs=Part("docx", "docx")),
    Format("pdf", "the same as PDF", (".pdf",), _by("handout_pdf"), needs=Part("typst", "pdf")),
    Format("kahoot", "Kahoot! spreadsheet", (".kahoot.xlsx",), _by("kahoot"), ".xlsx"),
    Format(
        "wayground", "Wayground (Quizizz) spreadsheet", (".wayground.xlsx", ".quizizz.xlsx"), _by("wayground"), ".xlsx"
    ),
    Format("blooket", "Blooket spreadsheet", (".blooket.csv",), _by("blooket"), ".csv"),
    Format("gimkit", "Gimkit spreadsheet", (".gimkit.csv",), _by("gimkit"), ".csv"),
    Format("quizlet", "terms to paste into Quizlet", (".quizlet.tsv", ".quizlet.txt"), _by("quizlet"), ".tsv"),
    Format("anki", "notes for Anki's text import", (".anki.tsv", ".anki.txt"), _by("anki_text"), ".tsv"),
    Format("moodle", "Moodle XML", (".moodle.xml",), _by("moodle"), ".xml"),
    Format("gift", "GIFT, for Moodle", (".gift", ".gift.txt"), _by("gift"), ".txt"),
    Format("aiken", "Aiken, for Moodle and others", (".aiken.txt",), _by("aiken"), ".txt"),
    Format("canvas", "QTI 1.2 for Canvas", (".canvas.zip", ".qti.zip"), _by("canvas"), ".zip"),
)
"""All of them, in the order in which they are listed."""

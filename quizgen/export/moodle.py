"""Moodle XML: the fullest of Moodle's forms, with feedback, other right answers and a stable id for each question."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from quizgen.export.format import Wishes, Written
from quizgen.export.items import Item, items, options
from quizgen.export.plaintext import html_text, one_line, shortened
from quizgen.export.sourcehtml import explanation

if TYPE_CHECKING:
    from quizgen.quiz import Quiz

LONGEST_NAME = 80
"""Of a question in Moodle's list, in characters."""

LONGEST_ID = 100
"""What Moodle keeps of an id number."""

_LONGEST_CATEGORY = 200


def write(quiz: Quiz, wishes: Wishes) -> Written:
    """The quiz as Moodle XML: multiple choice, or short answer where there are too few options."""
    kept, left_out = items(quiz)
    root = ET.Element("quiz")
    _category(root, quiz.title)
    for item in kept:
        _question(root, item, wishes)
    ET.indent(root)
    return Written(ET.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n", left_out)


def _category(root: ET.Element, title: str) -> None:
    # A slash would begin a category within the category; two are one in its name.
    name = shortened(one_line(title), _LONGEST_CATEGORY).replace("/", "//")
    question = ET.SubElement(root, "question", type="category")
    _text(ET.SubElement(question, "category"), f"$course$/top/{name}")


def _question(root: ET.Element, item: Item, wishes: Wishes) -> None:
    question = ET.SubElement(root, "question", type="multichoice" if item.has_options else "shortanswer")
    _text(ET.SubElement(question, "name"), f"{item.number:03} {shortened(item.prompt, LONGEST_NAME)}")
    _html(question, "questiontext", f"<p>{html_text(item.prompt)}</p>")
    _html(question, "generalfeedback", explanation(item))
    for tag, value in {"defaultgrade": "1", "penalty": "0.3333333", "hidden": "0", "idnumber": _id(item)}.items():
        ET.SubElement(question, tag).text = value
    if item.has_options:
        _choices(question, item, wishes)
    else:
        _short_answers(question, item)


def _choices(question: ET.Element, item: Item, wishes: Wishes) -> None:
    for tag, value in {"single": "true", "shuffleanswers": "true", "answernumbering": "abc"}.items():
        ET.SubElement(question, tag).text = value
    for text in options(item, wishes):
        answer = _html(question, "answer", f"<p>{html_text(text)}</p>")
        answer.set("fraction", "100" if text == item.answer else "0")


def _short_answers(question: ET.Element, item: Item) -> None:
    ET.SubElement(question, "usecase").text = "0"
    for text in item.right:
        # A star stands for any text; with a backslash before it, it is a star.
        _text(ET.SubElement(question, "answer", fraction="100", format="moodle_auto_format"), text.replace("*", "\\*"))


def _html(parent: ET.Element, tag: str, text: str) -> ET.Element:
    return _text(ET.SubElement(parent, tag, format="html"), text)


def _text(parent: ET.Element, text: str) -> ET.Element:
    ET.SubElement(parent, "text").text = text
    return parent


def _id(item: Item) -> str:
    """The question's id, so that Moodle's list tells which question of the quiz file it is."""
    text = one_line(item.id)
    return text if len(text) <= LONGEST_ID else hashlib.sha256(text.encode()).hexdigest()

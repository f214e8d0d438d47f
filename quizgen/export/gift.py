"""GIFT: Moodle's text form. The escapes are those that Moodle's importer undoes.

Questions, options and feedback are HTML, in which `[` and `%` at the beginning, which the importer would read, are
written as entities. Short answers are plain text, and are compared letter by letter.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.export.format import Wishes, Written
from quizgen.export.items import Item, items, options
from quizgen.export.plaintext import html_text, one_line, shortened
from quizgen.export.sourcehtml import explanation

if TYPE_CHECKING:
    from quizgen.quiz import Quiz

LONGEST_NAME = 80
"""Of a question in Moodle's list, in characters."""

LONGEST_CATEGORY = 200
"""Of its name, in characters; Moodle keeps 255."""

_ESCAPED = re.compile(r"[\\~=#{}:]")
_LITERALLY = {"[": "[plain]", "%": "%100%"}
"""What stands before a typed answer that begins with a mark: a form or a weight that change nothing."""

_LEADING = {"[": "&#91;", "%": "&#37;"}
# An arrow makes the question one of matching pairs, and the other is how Moodle's importer hides escapes from itself.
_UNHOLDABLE = re.compile(r"->|&&0\d\d")


def write(quiz: Quiz, wishes: Wishes) -> Written:
    """The quiz as a GIFT file: multiple choice, or short answer where there are too few options."""
    kept, left_out = items(quiz, _misread)
    category = f"$CATEGORY: $course$/top/{_category(quiz.title)}\n"
    return Written("\n".join([category, *(_question(item, wishes) for item in kept)]).encode(), left_out)


def _category(title: str) -> str:
    """The title as a category: of the escapes, the importer undoes only that of the backslash there."""
    return shortened(one_line(title), LONGEST_CATEGORY).replace("\\", "\\\\").replace("/", "//")


def _misread(item: Item) -> str:
    typed = not item.has_options and any(map(_UNHOLDABLE.search, item.right))
    return "typed answer with -> or &&0" if typed else ""


def _question(item: Item, wishes: Wishes) -> str:
    name = _escaped(f"{item.number:03} {shortened(item.prompt, LONGEST_NAME)}")
    answers = _choices(item, wishes) if item.has_options else _short_answers(item)
    feedback = _escaped(explanation(item))
    return "\n".join([f"::{name}::[html]{_html(item.prompt)}{{", *answers, f"####{feedback}", "}", ""])


def _choices(item: Item, wishes: Wishes) -> list[str]:
    return [f"{'=' if text == item.answer else '~'}{_html(text)}" for text in options(item, wishes)]


def _short_answers(item: Item) -> list[str]:
    # A star stands for any text; with a backslash before it, it is a star.
    return [f"={_LITERALLY.get(text[0], '')}{_escaped(text.replace('*', chr(92) + '*'))}" for text in item.right]


def _html(text: str) -> str:
    safe = _escaped(html_text(text))
    # Escaped by hand after the rest, since `#` is a mark here.
    return _escaped(_LEADING[safe[0]]) + safe[1:] if safe[:1] in _LEADING else safe


def _escaped(text: str) -> str:
    return _ESCAPED.sub(lambda mark: "\\" + mark[0], text)

"""The hand-out as one HTML file, to print from any browser: no script, no network, nothing beside it."""

from __future__ import annotations

from importlib.resources import files
from string import Template
from typing import TYPE_CHECKING

from quizgen.export.format import Wishes, Written
from quizgen.export.handout import LETTERS, Asked, Handout, Sheet, handout
from quizgen.export.plaintext import html_text, is_right_to_left

if TYPE_CHECKING:
    from quizgen.quiz import Quiz


def write(quiz: Quiz, wishes: Wishes) -> Written:
    """The hand-out as an .html file: the sheets, then their keys, each beginning on a page of its own."""
    made = handout(quiz, wishes)
    pages = "".join([*(_sheet(made, sheet) for sheet in made.sheets), *(_key(made, sheet) for sheet in made.sheets)])
    page = Template(_file("handout.html"))
    return Written(
        page.substitute(title=html_text(made.title), style=_file("handout.css"), pages=pages).encode(), made.left_out
    )


def _file(name: str) -> str:
    return (files("quizgen.export") / "pages" / name).read_text(encoding="utf-8")


def _sheet(made: Handout, sheet: Sheet) -> str:
    return (
        f'<section class="page sheet">\n<h1 dir="auto">{html_text(made.title)}</h1>\n'
        f'<p class="version">Version {sheet.version}</p>\n'
        '<p class="who"><span>Name</span><span>Date</span></p>\n'
        f'<ol class="questions">\n{"".join(map(_question, sheet.questions))}</ol>\n</section>\n'
    )


def _question(asked: Asked) -> str:
    # The number and the letters stand where the question begins.
    direction = "rtl" if is_right_to_left(asked.prompt) else "ltr"
    return (
        f'<li dir="{direction}"><span class="number">{asked.number}.</span><div>'
        f'<p class="prompt">{html_text(asked.prompt)}</p>{_answers(asked)}</div></li>\n'
    )


def _answers(asked: Asked) -> str:
    if not asked.options:
        return '<div class="line"></div>'
    rows = (
        f"<li><span>{letter}</span><bdi>{html_text(text)}</bdi></li>"
        for letter, text in zip(LETTERS, asked.options, strict=False)
    )
    return f'<ol class="options">{"".join(rows)}</ol>'


def _key(made: Handout, sheet: Sheet) -> str:
    return (
        f'<section class="page key">\n<h1 dir="auto">{html_text(made.title)}</h1>\n'
        f'<p class="version">Answer key, version {sheet.version}</p>\n'
        '<table>\n<thead><tr><th scope="col"></th><th scope="col">Answer</th>'
        '<th scope="col">In the text</th></tr></thead>\n'
        f"<tbody>\n{''.join(map(_solved, sheet.questions))}</tbody>\n</table>\n</section>\n"
    )


def _solved(asked: Asked) -> str:
    before, answer, after = map(html_text, asked.sentence)
    letter = f"{asked.letter}&ensp;" if asked.letter else ""
    return (
        f"<tr><td>{asked.number}.</td><td>{letter}<bdi>{html_text(asked.answer)}</bdi></td>"
        f'<td dir="auto">{before}<mark>{answer}</mark>{after} '
        f'<span class="place"><bdi>{html_text(asked.place)}</bdi></span></td></tr>\n'
    )

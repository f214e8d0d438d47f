from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from quizgen.review.escaping import escaped, escaped_name, unescaped

from .hostile import HOSTILE

TEXTS = [*HOSTILE.values(), "", " both ends ", "\t", "\\", "\\\\u{41}", "a\x00b", "\u00a0", "-", "1. one", "\ufeff"]


@pytest.mark.parametrize("text", TEXTS, ids=repr)
def test_escaped_text_comes_back_as_it_was_even_when_trimmed(text: str) -> None:
    assert unescaped(escaped(text).strip()) == text


@pytest.mark.parametrize("text", TEXTS, ids=repr)
def test_escaped_text_stands_on_one_line_that_hides_nothing(text: str) -> None:
    line = escaped(text)
    assert len(line.splitlines()) <= 1
    assert "\x1b" not in line
    assert "\u202e" not in line


@pytest.mark.parametrize("name", ["closing tag", "markup", "scripts", "markdown"])
def test_a_reader_of_markdown_sees_the_text_as_it_is(name: str) -> None:
    text = HOSTILE[name].removesuffix(" \\u{41}")
    shown = MarkdownIt().parse(f"- question: {escaped(text)}")[3]
    assert shown.children is not None
    assert "".join(child.content for child in shown.children) == f"question: {text}".rstrip()


@pytest.mark.parametrize("typed", ["C:\\new\\table", "50 % & more", "a * b", "\\u{110000}", "\\u{zz}", "c:\\"])
def test_what_a_person_types_without_escaping_is_taken_as_it_is(typed: str) -> None:
    assert unescaped(typed) == typed


@pytest.mark.parametrize("text", [*TEXTS, "a--b", "x-->"], ids=repr)
def test_a_name_fits_in_a_comment(text: str) -> None:
    name = escaped_name(text)
    assert not set(name) & set(" \n>")
    assert "--" not in f"{name}-"[:-1]
    assert unescaped(name) == text


def test_identities_as_they_are_made_need_no_escaping() -> None:
    assert escaped_name("3e5352f2fb9641ac-copy2") == "3e5352f2fb9641ac-copy2"

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.play.harmless import LONGEST, counted, safe
from quizgen.play.plaintext import marked_sentence, origin, plain

from .samples import PICKED, SOURCE


@pytest.mark.parametrize(
    "text", ["[/]", "[Oslo]", "[@click=app.pwn]x[/]", "[b]", "\\[b]", "$name", "שלום", "漢字", "🚢", "1 − 2"]
)
def test_text_is_content_as_written(text: str) -> None:
    content = plain(text)
    assert content.plain == text
    assert not content.spans


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "␛[31mred"),
        ("a\x07\x00b", "a␇␀b"),
        ("del\x7f", "del␡"),
        ("\x9b31mred", "\ufffd31mred"),
        ("\ud800", "\ufffd"),
        ("two\r\nlines", "two lines"),
        ("a\tb\u2028c", "a b c"),
        ("a\u202egnirts\u202c b", "agnirts b"),
        ("\u2067x\u2069", "x"),
    ],
)
def test_nothing_in_a_text_commands_the_terminal(text: str, shown: str) -> None:
    assert safe(text) == shown


def test_a_huge_text_is_cut() -> None:
    shown = safe("x" * 3 * LONGEST)
    assert len(shown) == LONGEST + 2
    assert shown.endswith("…")


def test_the_sentence_has_its_answer_underlined() -> None:
    content = marked_sentence(PICKED)
    marked = [content.plain[span.start : span.end] for span in content.spans]
    assert content.plain == "“It says Ada Brandt.”"
    assert marked == ["Ada Brandt"]


def test_the_mark_stays_on_the_answer_when_text_before_it_grows_shorter() -> None:
    sentence = "\u202e\u202e\r\nIt says Ada Brandt."
    content = marked_sentence(replace(PICKED, sentence=sentence, answer_start=12, answer_end=22))
    assert [content.plain[span.start : span.end] for span in content.spans] == ["Ada Brandt"]


def test_origin_names_text_section_and_sentence() -> None:
    assert origin(PICKED, SOURCE).plain == "The harbour of Vell · The old quay · sentence 3"


def test_origin_leaves_out_what_is_not_known() -> None:
    question = replace(PICKED, section="", sentence_number=0)
    assert origin(question, replace(SOURCE, title="")).plain == "harbour.txt"


def test_counted() -> None:
    assert (counted(1, "text"), counted(2, "text")) == ("1 text", "2 texts")

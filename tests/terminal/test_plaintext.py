from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.terminal.plaintext import marked_sentence, origin, plain
from tests.play.samples import PICKED, SOURCE


@pytest.mark.parametrize(
    "text", ["[/]", "[Oslo]", "[@click=app.pwn]x[/]", "[b]", "\\[b]", "$name", "שלום", "漢字", "🚢", "1 − 2"]
)
def test_text_is_content_as_written(text: str) -> None:
    content = plain(text)
    assert content.plain == text
    assert not content.spans


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

from __future__ import annotations

import html
import re

import pytest

from quizgen.anki.fieldtext import cloze_text, html_text, marked_sentence, source_line
from tests.anki.quizzes import LIGHTHOUSE, cloze, question

AS_WRITTEN = (
    "plain",
    "<script>alert(1)</script>",
    "a<b and c>d",
    "AT&T &amp; Sons",
    "[sound:bell.mp3] and [1]",
    "[latex]x[/latex] [$]x[/$] [$$]x[/$$]",
    "[[type:Answer]]",
    "[anki:tts lang=en_US]hello[/anki:tts]",
    "{{c1::x}}",
    "std::vector:::x",
    "}}}{{{",
)


@pytest.mark.parametrize("text", AS_WRITTEN)
def test_the_escaped_text_is_the_text(text: str) -> None:
    assert html.unescape(html_text(text)) == text


def test_quotes_stay_as_they_are() -> None:
    """So that a search in Anki's browser finds them."""
    assert html_text('"it\'s"') == '"it\'s"'


@pytest.mark.parametrize(
    "text", ["[sound:x]", "[SOUND:x]", "[anki:play:q:0]", "[latex]", "[/latex]", "[$]", "[/$$]", "[[type:x]]"]
)
def test_no_mark_of_anki_is_left(text: str) -> None:
    assert re.search(r"\[(sound|anki|/?latex|/?\$|\[type)", html_text(text), re.IGNORECASE) is None


def test_a_plain_bracket_stays() -> None:
    assert html_text("as shown [1]") == "as shown [1]"


@pytest.mark.parametrize("char", ["\x00", "\x1f", "\x7f", "\ud800"])
def test_what_no_card_can_show_is_replaced(char: str) -> None:
    assert html_text(f"a{char}b") == "a\ufffdb"


def test_the_answer_is_marked_in_its_sentence() -> None:
    assert marked_sentence(question()) == "The lamp needed <mark>1,200</mark> litres of oil a year."


def test_a_sentence_without_the_answer_has_no_mark() -> None:
    assert "<mark>" not in marked_sentence(question(answer_start=3, answer_end=3))


@pytest.mark.parametrize("answer", [*AS_WRITTEN, "x}", "{x", ":"])
@pytest.mark.parametrize("around", ["", "{", "}", "{{c2::y}}", "::", "<b>"])
def test_a_cloze_has_one_gap_and_it_is_the_answer(answer: str, around: str) -> None:
    made = cloze(sentence=f"{around}{answer}{around}", answer_start=len(around), answer_end=len(around) + len(answer))
    found = re.findall(r"\{\{c\d+::(.*?)\}\}", cloze_text(made))
    assert [html.unescape(gap) for gap in found] == [answer]
    assert "::" not in found[0]


def test_a_cloze_shows_its_sentence_as_written() -> None:
    made = cloze(sentence="a }} b 12 c {{c2::d}}", answer_start=7, answer_end=9)
    shown = re.sub(r"\{\{c1::(.*?)\}\}", r"\1", cloze_text(made))
    assert html.unescape(shown) == made.sentence


def test_the_source_line_says_title_section_sentence_and_date() -> None:
    line = re.sub("</?bdi>", "", source_line(question(), LIGHTHOUSE))
    assert line == "The Lighthouse · The Lamp · sentence 7 · 2021-05-04"


@pytest.mark.parametrize("section", ["", "The Lighthouse"])
def test_the_source_line_leaves_out_what_says_nothing(section: str) -> None:
    line = source_line(question(section=section, sentence_number=0), LIGHTHOUSE)
    assert line == "<bdi>The Lighthouse</bdi> · <bdi>2021-05-04</bdi>"

"""GIFT, read back by a reader of its own."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

import pytest

from quizgen.export import gift
from quizgen.export.format import Wishes
from quizgen.export.items import items

from .gift import Answer, read_gift
from .quizzes import FORBIDDEN, PLAIN, SPLIT, hostile, question, quiz, typed

if TYPE_CHECKING:
    from quizgen.quiz import Quiz


def test_reader_reads_what_moodle_would_write() -> None:
    """The reader itself, on lines in the form of Moodle's own export."""
    first_block = b"// question: 1\n::A\\: b::[html]What \\{x\\}?{\n\t=yes\n\t~%50%half#so\n\t~no\\n\n####because\n}\n"
    data = first_block + b"\n::c::d{=%100%[plain]\\=e =f}"
    first, second = read_gift(data)
    assert (first.kind, first.name, first.text, first.form) == ("multichoice", "A: b", "What {x}?", "html")
    assert first.answers == (Answer("yes", 100, "html"), Answer("half", 50, "html"), Answer("no", 0, "html"))
    assert first.feedback == "because"
    assert second.answers == (Answer("=e", 100, "plain"), Answer("f", 100, "moodle"))


@pytest.mark.parametrize(
    "made",
    [PLAIN, hostile(), hostile(options=False), quiz(question(stem=SPLIT, answer=FORBIDDEN), title=SPLIT)],
    ids=["plain", "hostile options", "hostile typed", "split"],
)
def test_questions_arrive_as_they_were_written(made: Quiz) -> None:
    written = gift.write(made, Wishes())
    category, *questions = read_gift(written.data)
    lost = {number for left in written.left_out for number in left.numbers}
    kept = [item for item in items(made)[0] if item.number not in lost]
    assert category.kind == "category"
    for read, item in zip(questions, kept, strict=True):
        assert (html.unescape(read.text), read.form) == (item.prompt, "html")
        assert html.unescape(read.feedback).startswith("<p>" + item.sentence[0])
        if item.has_options:
            right = [answer for answer in read.answers if answer.weight == 100]
            assert read.kind == "multichoice"
            assert [html.unescape(answer.text) for answer in right] == [item.answer]
            assert {html.unescape(answer.text) for answer in read.answers} == {item.answer, *item.wrong}
            assert {answer.weight for answer in read.answers} == {0, 100}
        else:
            assert read.kind == "shortanswer"
            assert {answer.weight for answer in read.answers} == {100}
            assert [answer.text.replace("\\*", "*") for answer in read.answers] == list(item.right)


def test_no_text_is_html_of_its_own() -> None:
    """What a browser would make of the questions holds no element that a text brought."""
    for read in read_gift(gift.write(hostile(), Wishes()).data)[1:]:
        assert "<" not in read.text
        assert not [answer for answer in read.answers if "<" in answer.text]


def test_star_in_a_typed_answer_stands_for_itself() -> None:
    """Moodle takes a bare star for any text, and so any answer for right."""
    (_, read) = read_gift(gift.write(quiz(typed(answer="4*", accept=())), Wishes()).data)
    assert [answer.text for answer in read.answers] == ["4\\*"]


@pytest.mark.parametrize("answer", ["a -> b", "&&058;"])
def test_typed_answer_that_the_importer_would_misread_is_left_out(answer: str) -> None:
    written = gift.write(quiz(typed(1, answer), typed(2)), Wishes())
    assert [left.numbers for left in written.left_out] == [(1,)]
    assert len(read_gift(written.data)) == 2


def test_category_is_one_whatever_the_title_holds() -> None:
    """A slash in Moodle begins a category within the category, two are one in its name."""
    category = read_gift(gift.write(quiz(question(), title="a/b: {c} \\n #d"), Wishes()).data)[0]
    assert category.text == "$course$/top/a//b: {c} \\n #d"

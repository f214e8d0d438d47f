"""Moodle XML, read back with lxml, entities from outside off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree, html

from quizgen.export import moodle
from quizgen.export.format import Wishes
from quizgen.export.items import Item, items

from .quizzes import FORBIDDEN, PLAIN, SPLIT, hostile, question, quiz, typed

if TYPE_CHECKING:
    from quizgen.quiz import Quiz


def read(made: Quiz) -> list[Any]:
    """The question elements of the quiz's file, the category first."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    root = etree.fromstring(moodle.write(made, Wishes()).data, parser)
    assert root.tag == "quiz"
    return list(root)


def shown(fragment: str) -> str:
    """What a browser shows of HTML."""
    return str(html.fromstring(f"<div>{fragment}</div>").text_content())


def check_choices(element: Any, item: Item) -> None:
    """One answer has all the points, and the options are those of the item."""
    answers = {shown(answer.findtext("text")): answer.get("fraction") for answer in element.findall("answer")}
    assert answers == {item.answer: "100"} | dict.fromkeys(item.wrong, "0")
    assert element.findtext("single") == "true"
    assert element.findtext("shuffleanswers") == "true"


def check_short_answers(element: Any, item: Item) -> None:
    """Each right answer has all the points, small and capital letters apart."""
    answers = [answer.findtext("text").replace("\\*", "*") for answer in element.findall("answer")]
    assert answers == list(item.right)
    assert {answer.get("fraction") for answer in element.findall("answer")} == {"100"}
    assert element.findtext("usecase") == "0"


@pytest.mark.parametrize(
    "made",
    [PLAIN, hostile(), hostile(options=False), quiz(question(stem=SPLIT, answer=FORBIDDEN), title=SPLIT + FORBIDDEN)],
    ids=["plain", "hostile options", "hostile typed", "split"],
)
def test_questions_arrive_as_they_were_written(made: Quiz) -> None:
    category, *questions = read(made)
    assert category.get("type") == "category"
    kept, _ = items(made)
    for element, item in zip(questions, kept, strict=True):
        assert shown(element.findtext("questiontext/text")) == item.prompt
        assert shown(element.findtext("generalfeedback/text")).startswith("".join(item.sentence))
        assert element.find("questiontext").get("format") == "html"
        assert 0 < len(element.findtext("name/text")) <= 255
        if item.has_options:
            assert element.get("type") == "multichoice"
            check_choices(element, item)
        else:
            assert element.get("type") == "shortanswer"
            check_short_answers(element, item)


def test_texts_bring_no_elements_of_their_own() -> None:
    for element in read(hostile())[1:]:
        for text in element.iter("text"):
            tags = {child.tag for child in html.fromstring(f"<div>{text.text}</div>").iter()}
            assert tags <= {"div", "p", "strong", "small"} or text.getparent().tag == "name"


def test_id_number_is_the_question_id() -> None:
    """Moodle keeps up to 100 characters of it."""
    long = "i" * 300
    numbers = [element.findtext("idnumber") for element in read(quiz(question(1), question(2, id=long)))[1:]]
    assert numbers[0] == "lamp-1"
    assert len(numbers[1]) <= 100
    assert numbers[1] != long[:100]


def test_title_is_one_category() -> None:
    (category, *_) = read(quiz(question(), title="a/b" + "c" * 500))
    text = category.findtext("category/text")
    assert text.startswith("$course$/top/a//bc")
    assert len(text) <= 255


def test_star_in_a_typed_answer_stands_for_itself() -> None:
    (_, element) = read(quiz(typed(answer="4*", accept=())))
    assert element.findtext("answer/text") == "4\\*"

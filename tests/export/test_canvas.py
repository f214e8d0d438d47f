"""The QTI package for Canvas, unpacked and read with lxml the way Canvas finds its parts."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree, html

from quizgen.export import canvas
from quizgen.export.format import Wishes
from quizgen.export.items import items

from .quizzes import FORBIDDEN, PLAIN, SPLIT, hostile, question, quiz

if TYPE_CHECKING:
    from quizgen.quiz import Quiz

QTI = "{http://www.imsglobal.org/xsd/ims_qtiasiv1p2}"
META = "{http://canvas.instructure.com/xsd/cccv1p0}"
PACKAGE = "{http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1}"

SHAPES = [PLAIN, hostile(), hostile(options=False), quiz(question(stem=SPLIT, answer=FORBIDDEN), title=FORBIDDEN)]
NAMES = ["plain", "hostile options", "hostile typed", "split"]


def parsed(data: bytes) -> Any:
    """The root element, entities from outside off."""
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))


def unpacked(made: Quiz) -> tuple[Any, Any, Any]:
    """Manifest, questions and settings, found through the manifest."""
    with zipfile.ZipFile(io.BytesIO(canvas.write(made, Wishes()).data)) as package:
        assert package.testzip() is None
        manifest = parsed(package.read("imsmanifest.xml"))
        resources = {each.get("identifier"): each for each in manifest.iter(f"{PACKAGE}resource")}
        (quiz_resource,) = [each for each in resources.values() if each.get("type") == "imsqti_xmlv1p2"]
        settings = resources[quiz_resource.find(f"{PACKAGE}dependency").get("identifierref")]
        files = [each.find(f"{PACKAGE}file").get("href") for each in (quiz_resource, settings)]
        return (manifest, *(parsed(package.read(name)) for name in files))


def fields(element: Any) -> dict[str, str]:
    """The metadata of an item."""
    return {
        field.findtext(f"{QTI}fieldlabel"): field.findtext(f"{QTI}fieldentry")
        for field in element.iter(f"{QTI}qtimetadatafield")
    }


def shown(element: Any) -> str:
    """What a browser shows of the text of a `mattext`."""
    if element.get("texttype") == "text/plain":
        return str(element.text)
    return str(html.fromstring(f"<div>{element.text}</div>").text_content())


def marked_right(item: Any) -> list[str]:
    """What is given all the points."""
    (condition,) = [each for each in item.iter(f"{QTI}respcondition") if each.find(f"{QTI}setvar") is not None]
    assert condition.findtext(f"{QTI}setvar") == "100"
    return [each.text for each in condition.iter(f"{QTI}varequal")]


@pytest.mark.parametrize("made", SHAPES, ids=NAMES)
def test_questions_arrive_as_they_were_written(made: Quiz) -> None:
    _, questions, _ = unpacked(made)
    kept, _ = items(made)
    for element, item in zip(questions.iter(f"{QTI}item"), kept, strict=True):
        assert shown(element.find(f"{QTI}presentation/{QTI}material/{QTI}mattext")) == item.prompt
        right = marked_right(element)
        if item.has_options:
            offered = {
                label.get("ident"): shown(label.find(f"{QTI}material/{QTI}mattext"))
                for label in element.iter(f"{QTI}response_label")
            }
            assert fields(element)["question_type"] == "multiple_choice_question"
            assert [offered[ident] for ident in right] == [item.answer]
            assert set(offered.values()) == {item.answer, *item.wrong}
        else:
            assert fields(element)["question_type"] == "short_answer_question"
            assert right == list(item.right)


@pytest.mark.parametrize("made", SHAPES, ids=NAMES)
def test_settings_count_the_points(made: Quiz) -> None:
    _, questions, settings = unpacked(made)
    count = len(list(questions.iter(f"{QTI}item")))
    assert float(settings.findtext(f"{META}points_possible")) == count
    assert settings.findtext(f"{META}title") == questions.find(f"{QTI}assessment").get("title")
    assert settings.get("identifier") == questions.find(f"{QTI}assessment").get("ident")


@pytest.mark.parametrize("made", SHAPES, ids=NAMES)
def test_identifiers_are_names_and_no_two_are_alike(made: Quiz) -> None:
    manifest, questions, _ = unpacked(made)
    idents = [each.get("ident") for each in questions.iter(f"{QTI}item", f"{QTI}section", f"{QTI}assessment")]
    idents += [each.get("ident") for each in questions.iter(f"{QTI}response_label") if each.get("ident") != "answer1"]
    idents += [each.get("identifier") for each in manifest.iter(f"{PACKAGE}manifest")]
    assert len(idents) == len(set(idents))
    assert all(ident.replace("_", "").isalnum() and ident[0].isalpha() for ident in idents)


def test_feedback_shows_the_sentence() -> None:
    _, questions, _ = unpacked(PLAIN)
    first = next(questions.iter(f"{QTI}item"))
    refers = {each.get("linkrefid") for each in first.iter(f"{QTI}displayfeedback")}
    (feedback,) = list(first.iter(f"{QTI}itemfeedback"))
    assert {feedback.get("ident")} == refers
    assert shown(next(feedback.iter(f"{QTI}mattext"))).startswith("The lamp needed 1,200 litres")


def test_package_is_dated_once_and_for_all() -> None:
    with zipfile.ZipFile(io.BytesIO(canvas.write(PLAIN, Wishes()).data)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert "non_cc_assessments/" in package.namelist()

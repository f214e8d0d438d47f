"""Canvas: a zip file with the quiz in QTI 1.2, as Canvas's own export lays it out.

The manifest names two files in a folder of their own: the questions, and what Canvas wants to know of the quiz.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from quizgen.export.archive import archive
from quizgen.export.format import Wishes, Written
from quizgen.export.items import Item, items, options
from quizgen.export.plaintext import html_text, one_line
from quizgen.export.sourcehtml import explanation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizgen.quiz import Quiz

_QTI = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
_CANVAS = "http://canvas.instructure.com/xsd/cccv1p0"
_PACKAGE = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
_SETTINGS = "associatedcontent/imscc_xmlv1p1/learning-application-resource"


def write(quiz: Quiz, wishes: Wishes) -> Written:
    """The quiz as a .zip file for Canvas: multiple choice, or fill in the blank where there are too few options."""
    kept, left_out = items(quiz)
    title = one_line(quiz.title) or "Quiz"
    name = _ident("quiz", title, *(item.id for item in kept))
    files = {
        "imsmanifest.xml": _manifest(name),
        "non_cc_assessments/": b"",
        f"{name}/assessment_meta.xml": _settings(name, title, len(kept)),
        f"{name}/{name}.xml": _assessment(name, title, kept, wishes),
    }
    return Written(archive(files), left_out)


def _ident(*parts: str) -> str:
    """An identifier that is always the same for the same parts."""
    return "g" + hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _manifest(name: str) -> bytes:
    root = ET.Element("manifest", identifier=_ident("manifest", name), xmlns=_PACKAGE)
    metadata = ET.SubElement(root, "metadata")
    _leaves(metadata, {"schema": "IMS Content", "schemaversion": "1.1.3"})
    ET.SubElement(root, "organizations")
    resources = ET.SubElement(root, "resources")
    settings, meta = _ident("settings", name), f"{name}/assessment_meta.xml"
    quiz = ET.SubElement(resources, "resource", identifier=name, type="imsqti_xmlv1p2")
    ET.SubElement(quiz, "file", href=f"{name}/{name}.xml")
    ET.SubElement(quiz, "dependency", identifierref=settings)
    about = ET.SubElement(resources, "resource", identifier=settings, type=_SETTINGS, href=meta)
    ET.SubElement(about, "file", href=meta)
    return _xml(root)


def _settings(name: str, title: str, points: int) -> bytes:
    root = ET.Element("quiz", identifier=name, xmlns=_CANVAS)
    values = {
        "title": title,
        "description": "",
        "shuffle_answers": "true",
        "scoring_policy": "keep_highest",
        "quiz_type": "assignment",
        "points_possible": f"{points}.0",
        "show_correct_answers": "true",
        "allowed_attempts": "1",
        # Nobody sees the quiz before the teacher publishes it.
        "available": "false",
    }
    _leaves(root, values)
    return _xml(root)


def _assessment(name: str, title: str, kept: tuple[Item, ...], wishes: Wishes) -> bytes:
    root = ET.Element("questestinterop", xmlns=_QTI)
    assessment = ET.SubElement(root, "assessment", ident=name, title=title)
    _fields(assessment, {"cc_maxattempts": "1"})
    section = ET.SubElement(assessment, "section", ident="root_section")
    for item in kept:
        _question(section, item, wishes)
    return _xml(root)


def _question(section: ET.Element, item: Item, wishes: Wishes) -> None:
    ident = _ident("question", item.id)
    question = ET.SubElement(section, "item", ident=ident, title=f"Question {item.number}")
    kind = "multiple_choice_question" if item.has_options else "short_answer_question"
    choices = {f"{ident}_{number}": text for number, text in enumerate(options(item, wishes), 1)}
    _fields(ET.SubElement(question, "itemmetadata"), {"question_type": kind, "points_possible": "1.0"})
    presentation = ET.SubElement(question, "presentation")
    _material(presentation, f"<p>{html_text(item.prompt)}</p>")
    if item.has_options:
        _choices(presentation, choices)
        _scoring(question, [choice for choice, text in choices.items() if text == item.answer])
    else:
        _blank(presentation)
        _scoring(question, item.right)
    _feedback(question, explanation(item))


def _choices(presentation: ET.Element, choices: Mapping[str, str]) -> None:
    response = ET.SubElement(presentation, "response_lid", ident="response1", rcardinality="Single")
    render = ET.SubElement(response, "render_choice")
    for ident, text in choices.items():
        _material(ET.SubElement(render, "response_label", ident=ident), text, kind="text/plain")


def _blank(presentation: ET.Element) -> None:
    response = ET.SubElement(presentation, "response_str", ident="response1", rcardinality="Single")
    ET.SubElement(ET.SubElement(response, "render_fib"), "response_label", ident="answer1", rshuffle="No")


def _scoring(question: ET.Element, right: tuple[str, ...] | list[str]) -> None:
    """All points for any of the right answers; the feedback is shown whatever was answered."""
    processing = ET.SubElement(question, "resprocessing")
    outcomes = ET.SubElement(processing, "outcomes")
    ET.SubElement(outcomes, "decvar", maxvalue="100", minvalue="0", varname="SCORE", vartype="Decimal")
    always = ET.SubElement(processing, "respcondition", {"continue": "Yes"})
    ET.SubElement(ET.SubElement(always, "conditionvar"), "other")
    ET.SubElement(always, "displayfeedback", feedbacktype="Response", linkrefid="general_fb")
    correct = ET.SubElement(processing, "respcondition", {"continue": "No"})
    condition = ET.SubElement(correct, "conditionvar")
    for answer in right:
        ET.SubElement(condition, "varequal", respident="response1").text = answer
    ET.SubElement(correct, "setvar", action="Set", varname="SCORE").text = "100"


def _feedback(question: ET.Element, text: str) -> None:
    feedback = ET.SubElement(question, "itemfeedback", ident="general_fb")
    _material(ET.SubElement(feedback, "flow_mat"), text)


def _material(parent: ET.Element, text: str, kind: str = "text/html") -> None:
    material = ET.SubElement(parent, "material")
    ET.SubElement(material, "mattext", texttype=kind).text = text


def _fields(parent: ET.Element, values: Mapping[str, str]) -> None:
    metadata = ET.SubElement(parent, "qtimetadata")
    for label, entry in values.items():
        _leaves(ET.SubElement(metadata, "qtimetadatafield"), {"fieldlabel": label, "fieldentry": entry})


def _leaves(parent: ET.Element, values: Mapping[str, str]) -> None:
    for tag, value in values.items():
        ET.SubElement(parent, tag).text = value


def _xml(root: ET.Element) -> bytes:
    ET.indent(root)
    data: bytes = ET.tostring(root, encoding="UTF-8", xml_declaration=True)
    return data + b"\n"

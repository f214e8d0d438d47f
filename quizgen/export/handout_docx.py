"""The hand-out for Word, through python-docx."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

from quizgen.export.archive import archive
from quizgen.export.format import Wishes, Written
from quizgen.export.handout import LETTERS, Asked, Sheet, handout
from quizgen.export.plaintext import is_right_to_left

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

    from quizgen.quiz import Quiz

_NUMBER_WIDTH = 0.9
_LETTER_WIDTH = 0.7
_LINE_END, _NAME_END, _DATE_START, _DATE_END = 10.5, 9.5, 10.3, 16.0
"""Places on a line, in centimetres."""

_KEY_WIDTHS = (1.1, 4.9, 10.0)
"""Of the key's columns, in centimetres."""

_LONGEST_PROPERTY = 255
"""What python-docx takes for a property."""

_AFTER_BIDI = ("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:rPr")
"""What stands after it in a paragraph's properties; Word wants them in order."""


def write(quiz: Quiz, wishes: Wishes) -> Written:
    """The hand-out as a .docx file: the sheets, then their keys, each beginning on a page of its own."""
    import docx  # noqa: PLC0415 - an extra

    made = handout(quiz, wishes)
    document = docx.Document()
    _set_page(document)
    document.core_properties.title = made.title[:_LONGEST_PROPERTY]
    document.core_properties.author = document.core_properties.comments = ""
    for position, sheet in enumerate(made.sheets):
        _sheet(document, made.title, sheet, on_new_page=position > 0)
    for sheet in made.sheets:
        _key(document, made.title, sheet)
    return Written(_bytes(document), made.left_out)


def _bytes(document: Document) -> bytes:
    """The file with dates that do not change."""
    file = io.BytesIO()
    document.save(file)
    with ZipFile(file) as made:
        return archive({name: made.read(name) for name in made.namelist()})


def _set_page(document: Document) -> None:
    from docx.shared import Cm, Pt, RGBColor  # noqa: PLC0415 - as above

    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(2)
    plain: Any = document.styles["Normal"]
    plain.font.size = Pt(11)
    plain.paragraph_format.space_after = Pt(0)
    heading: Any = document.styles["Heading 1"]
    heading.font.color.rgb = RGBColor(0, 0, 0)
    heading.paragraph_format.space_before = Pt(0)


def _heading(document: Document, title: str, below: str, *, on_new_page: bool) -> None:
    from docx.shared import Pt  # noqa: PLC0415 - as above

    heading = _paragraph(document.add_heading(level=1), title)
    heading.paragraph_format.page_break_before = on_new_page
    line = document.add_paragraph()
    line.add_run(below).bold = True
    line.paragraph_format.space_after = Pt(8)
    line.paragraph_format.keep_with_next = True


def _sheet(document: Document, title: str, sheet: Sheet, *, on_new_page: bool) -> None:
    _heading(document, title, f"Version {sheet.version}", on_new_page=on_new_page)
    _who(document)
    for asked in sheet.questions:
        _question(document, asked)


def _who(document: Document) -> None:
    from docx.shared import Cm, Pt  # noqa: PLC0415 - as above

    line = document.add_paragraph("Name \t\tDate \t")
    _rule_to(line, _NAME_END)
    line.paragraph_format.tab_stops.add_tab_stop(Cm(_DATE_START))
    _rule_to(line, _DATE_END)
    line.paragraph_format.space_after = Pt(16)


def _rule_to(line: Paragraph, place: float) -> None:
    """A tab that draws a line to write on."""
    from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER  # noqa: PLC0415 - as above
    from docx.shared import Cm  # noqa: PLC0415 - as above

    line.paragraph_format.tab_stops.add_tab_stop(Cm(place), WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.LINES)


def _question(document: Document, asked: Asked) -> None:
    from docx.shared import Cm, Pt  # noqa: PLC0415 - as above

    prompt = _hanging(document, f"{asked.number}.", asked.prompt, 0, _NUMBER_WIDTH)
    prompt.paragraph_format.space_after = Pt(3)
    last = prompt
    for letter, text in zip(LETTERS, asked.options, strict=False):
        last.paragraph_format.keep_with_next = True
        last = _hanging(document, letter, text, _NUMBER_WIDTH, _LETTER_WIDTH)
    if not asked.options:
        last.paragraph_format.keep_with_next = True
        last = document.add_paragraph("\t")
        last.paragraph_format.left_indent = Cm(_NUMBER_WIDTH)
        last.paragraph_format.space_before = Pt(10)
        _rule_to(last, _LINE_END)
    last.paragraph_format.space_after = Pt(12)


def _hanging(document: Document, label: str, text: str, indent: float, width: float) -> Paragraph:
    """A label, and a text whose further lines stand under its first."""
    from docx.shared import Cm  # noqa: PLC0415 - as above

    paragraph = document.add_paragraph()
    paragraph.add_run(f"{label}\t").bold = label.endswith(".")
    _paragraph(paragraph, text)
    layout = paragraph.paragraph_format
    layout.left_indent, layout.first_line_indent = Cm(indent + width), Cm(-width)
    layout.keep_together = True
    return paragraph


def _key(document: Document, title: str, sheet: Sheet) -> None:
    from docx.shared import Cm  # noqa: PLC0415 - as above

    _heading(document, title, f"Answer key, version {sheet.version}", on_new_page=True)
    table = document.add_table(rows=0, cols=3)
    table.autofit = False
    for column, width in zip(table.columns, _KEY_WIDTHS, strict=True):
        column.width = Cm(width)
    for asked in sheet.questions:
        row = table.add_row()
        if not asked.is_long:
            _keep_together(row)
        cells = row.cells
        cells[0].text = f"{asked.number}."
        answer = cells[1].paragraphs[0]
        answer.add_run(f"{asked.letter}  " if asked.letter else "").bold = True
        _paragraph(answer, asked.answer)
        _sentence(cells[2].paragraphs[0], asked)


def _keep_together(row: Any) -> None:
    """A row that no page break parts."""
    from docx.oxml import OxmlElement  # noqa: PLC0415 - as above

    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001 - python-docx has no name for it


def _sentence(paragraph: Paragraph, asked: Asked) -> None:
    from docx.shared import Pt  # noqa: PLC0415 - as above

    before, answer, after = asked.sentence
    _paragraph(paragraph, before)
    paragraph.add_run(answer).underline = True
    paragraph.add_run(f"{after} ")
    place = paragraph.add_run(asked.place)
    place.italic, place.font.size = True, Pt(9)
    paragraph.paragraph_format.space_after = Pt(5)


def _paragraph(paragraph: Paragraph, text: str) -> Paragraph:
    """The paragraph with the text added; one that begins from right to left runs that way."""
    paragraph.add_run(text)
    if is_right_to_left(text):
        from docx.oxml import OxmlElement  # noqa: PLC0415 - as above

        properties: Any = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - python-docx has no name for it
        properties.insert_element_before(OxmlElement("w:bidi"), *_AFTER_BIDI)
    return paragraph

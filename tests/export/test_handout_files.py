"""The hand-out as HTML, Word and PDF, read back and, where there is a browser, printed."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from typing import TYPE_CHECKING, Any

import pypdfium2
import pytest
from lxml import etree, html

from quizgen.export import handout_docx, handout_html, handout_pdf
from quizgen.export.format import Wishes
from quizgen.export.handout import Handout, handout
from quizgen.export.items import items

from .quizzes import FORBIDDEN, PLAIN, SPLIT, hostile, question, quiz

if TYPE_CHECKING:
    from pathlib import Path

    from quizgen.quiz import Quiz

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
HEADS = ["Version A", "Version B", "Answer key, version A", "Answer key, version B"]
LONG = quiz(*(question(number) for number in range(1, 41)), title="Forty lamps")
"""More than a page."""

SHAPES = [PLAIN, hostile(), hostile(options=False), quiz(question(stem=SPLIT, answer=FORBIDDEN), title=FORBIDDEN)]
NAMES = ["plain", "hostile options", "hostile typed", "split"]

browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def page_of(made: Quiz) -> Any:
    """The HTML hand-out's root."""
    return html.document_fromstring(handout_html.write(made, Wishes()).data.decode("utf-8"))


def paragraphs_of(made: Quiz) -> list[str]:
    """The texts of the paragraphs of the Word hand-out, in order, those of tables too."""
    with zipfile.ZipFile(io.BytesIO(handout_docx.write(made, Wishes()).data)) as document:
        assert document.testzip() is None
        root = etree.fromstring(document.read("word/document.xml"), etree.XMLParser(resolve_entities=False))
    return ["".join(_run_texts(paragraph)) for paragraph in root.iter(f"{WORD}p")]


def _run_texts(paragraph: Any) -> list[str]:
    return ["\t" if node.tag == f"{WORD}tab" else node.text or "" for node in paragraph.iter(f"{WORD}t", f"{WORD}tab")]


def pages_of(data: bytes) -> list[str]:
    """The text of each page of a PDF."""
    with pypdfium2.PdfDocument(data) as document:
        return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]


def sheets(made: Quiz) -> Handout:
    """What the files should hold."""
    return handout(made, Wishes())


@pytest.mark.parametrize("made", SHAPES, ids=NAMES)
def test_html_shows_every_text_as_it_was_written(made: Quiz) -> None:
    root, wanted = page_of(made), sheets(made)
    assert root.findtext(".//title") == wanted.title
    for section, sheet in zip(root.find_class("sheet"), wanted.sheets, strict=True):
        assert [each.text_content() for each in section.find_class("prompt")] == [a.prompt for a in sheet.questions]
        offered = [each.text_content() for each in section.findall(".//bdi")]
        assert offered == [text for asked in sheet.questions for text in asked.options]
        assert len(section.find_class("line")) == sum(not asked.options for asked in sheet.questions)


@pytest.mark.parametrize("made", SHAPES, ids=NAMES)
def test_html_key_has_a_row_for_each_question(made: Quiz) -> None:
    for section, sheet in zip(page_of(made).find_class("key"), sheets(made).sheets, strict=True):
        rows = section.findall(".//tbody/tr")
        for row, asked in zip(rows, sheet.questions, strict=True):
            number, answer, sentence = (cell.text_content() for cell in row)
            letter = f"{asked.letter}\u2002" if asked.letter else ""
            assert (number, answer) == (f"{asked.number}.", letter + asked.answer)
            assert sentence == "".join((*asked.sentence, " ", asked.place))


def test_html_holds_no_script_and_fetches_nothing() -> None:
    root = page_of(hostile())
    assert not root.xpath("//script | //link | //img | //iframe | //@src | //@href | //@*[starts-with(name(), 'on')]")
    (style,) = root.findall(".//style")
    assert "url(" not in style.text
    assert "@import" not in style.text


def test_html_asks_for_name_and_date_on_each_sheet() -> None:
    for section in page_of(PLAIN).find_class("sheet"):
        assert [each.text for each in section.find_class("who")[0]] == ["Name", "Date"]


@pytest.mark.skipif(browser is None, reason="no Chromium to print with")
def test_printed_sheets_and_keys_begin_on_pages_of_their_own(tmp_path: Path) -> None:
    """And no page holds parts of two of them."""
    assert browser is not None
    page, printed = tmp_path / "quiz.html", tmp_path / "quiz.pdf"
    page.write_bytes(handout_html.write(LONG, Wishes()).data)
    options = ("--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={tmp_path}")
    subprocess.run([browser, *options, f"--print-to-pdf={printed}", page.as_uri()], capture_output=True, check=True)
    _check_pages(pages_of(printed.read_bytes()))


def test_pdf_sheets_and_keys_begin_on_pages_of_their_own() -> None:
    _check_pages(pages_of(handout_pdf.write(LONG, Wishes()).data))


def _check_pages(pages: list[str]) -> None:
    first_lines = [page.split("\n")[:2] for page in pages]
    begins = [lines[1].strip() for lines in first_lines if lines[0].strip() == "Forty lamps"]
    assert begins == HEADS
    assert len(pages) > len(HEADS)


@pytest.mark.parametrize("made", [PLAIN, LONG], ids=["plain", "long"])
def test_pdf_holds_every_question_and_option(made: Quiz) -> None:
    text = " ".join(" ".join(pages_of(handout_pdf.write(made, Wishes()).data)).split())
    for sheet in sheets(made).sheets:
        for asked in sheet.questions:
            assert f"{asked.number}. {asked.prompt}" in text
            assert " ".join(f"{letter} {option}" for letter, option in zip("ABCD", asked.options, strict=False)) in text
    assert text.count("Name") == text.count("Date") == 2


def test_pdf_reads_no_text_as_markup() -> None:
    """Latin texts arrive letter by letter; long runs may be parted where a line ends."""
    texts = [text for text in (item.prompt for item in items(hostile(shortest=True))[0]) if text.isascii()]
    shown = "".join("".join(pages_of(handout_pdf.write(hostile(shortest=True), Wishes()).data)).split())
    assert len(texts) > 15
    for text in texts:
        assert "".join(text.split()) in shown.replace("\u200b", "").replace("’", "'")


@pytest.mark.parametrize("made", SHAPES, ids=NAMES)
def test_pdf_is_written_whatever_the_texts_hold(made: Quiz) -> None:
    assert len(pages_of(handout_pdf.write(made, Wishes()).data)) >= len(HEADS)


def test_pdf_of_long_words_loses_nothing() -> None:
    """A question that needs more than a page goes on over the next one, and no letter stands off the page."""
    made = quiz(question(answer="w" * 5000, distractors=("v" * 5000, "x" * 5000)))
    shown, lowest, rightmost = [], 1000.0, 0.0
    with pypdfium2.PdfDocument(handout_pdf.write(made, Wishes()).data) as document:
        for page in document:
            width, _ = page.get_size()
            text = page.get_textpage()
            shown.append(text.get_text_range())
            boxes = [text.get_charbox(index) for index in range(text.count_chars())]
            lowest = min(lowest, *(bottom for _, bottom, _, _ in boxes))
            rightmost = max(rightmost, *(right / width for _, _, right, _ in boxes))
    letters = "".join(shown)
    # Twice on the sheets as an option, twice in the keys as the answer and twice in its sentence there.
    assert letters.count("w") >= 5000 * 6
    assert letters.count("v") >= 5000 * 2
    assert letters.count("x") >= 5000 * 2
    assert lowest > 0
    assert rightmost < 1


@pytest.mark.parametrize("made", SHAPES, ids=NAMES)
def test_word_shows_every_text_as_it_was_written(made: Quiz) -> None:
    texts = paragraphs_of(made)
    for sheet in sheets(made).sheets:
        for asked in sheet.questions:
            assert f"{asked.number}.\t{asked.prompt}" in texts
            for letter, option in zip("ABCD", asked.options, strict=False):
                assert f"{letter}\t{option}" in texts
            assert (f"{asked.letter}  " if asked.letter else "") + asked.answer in texts
            assert "".join((*asked.sentence, " ", asked.place)) in texts


def test_word_begins_sheets_and_keys_on_pages_of_their_own() -> None:
    with zipfile.ZipFile(io.BytesIO(handout_docx.write(PLAIN, Wishes()).data)) as document:
        root = etree.fromstring(document.read("word/document.xml"))
    heads = [paragraph for paragraph in root.iter(f"{WORD}p") if "Lights" in _run_texts(paragraph)]
    breaks = [head.find(f".//{WORD}pageBreakBefore") for head in heads]
    assert [each is not None and each.get(f"{WORD}val", "1") not in {"0", "false"} for each in breaks] == [
        False,
        True,
        True,
        True,
    ]
    assert [text for text in paragraphs_of(PLAIN) if text in HEADS] == HEADS


def test_word_orders_what_it_says_of_a_paragraph() -> None:
    """Word refuses a file in which the direction stands after the indents."""
    with zipfile.ZipFile(io.BytesIO(handout_docx.write(hostile(), Wishes()).data)) as document:
        root = etree.fromstring(document.read("word/document.xml"))
    turned = list(root.iter(f"{WORD}bidi"))
    assert turned
    for each in turned:
        after = {sibling.tag.removeprefix(WORD) for sibling in each.itersiblings()}
        before = {sibling.tag.removeprefix(WORD) for sibling in each.itersiblings(preceding=True)}
        assert after <= {"spacing", "ind", "jc", "rPr"}
        assert not before & {"spacing", "ind", "jc", "rPr"}


def test_word_file_is_dated_once_and_for_all() -> None:
    with zipfile.ZipFile(io.BytesIO(handout_docx.write(PLAIN, Wishes()).data)) as document:
        assert {entry.date_time for entry in document.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"python-docx" not in document.read("docProps/core.xml")

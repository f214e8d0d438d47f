"""The spreadsheets of Kahoot and Wayground, written with XlsxWriter and read back with openpyxl."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

from quizgen.export import kahoot, wayground
from quizgen.export.format import Wishes
from quizgen.export.items import items
from quizgen.export.workbook import LONGEST_CELL, workbook

from .quizzes import HOSTILE, PLAIN, hostile, question, quiz, typed

if TYPE_CHECKING:
    from quizgen.quiz import Quiz


def sheet_of(data: bytes) -> Any:
    """The one sheet of a workbook, its formulas not worked out."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert len(book.sheetnames) == 1
    return book.active


def values(sheet: Any, row: int, columns: str) -> list[Any]:
    """The row's cells in the columns."""
    return [sheet[f"{column}{row}"].value for column in columns]


def test_texts_arrive_as_texts_and_never_as_formulas() -> None:
    sheet = sheet_of(workbook(dict(enumerate(((text,) for text in HOSTILE), 1)), (20,)))
    for row, text in enumerate(HOSTILE, 1):
        cell = sheet[f"A{row}"]
        assert (cell.value, cell.data_type, cell.quotePrefix) == (text, "s", True)


def test_workbook_is_dated_once_and_for_all() -> None:
    """No file in it, and no property, tells when it was made."""
    data = workbook({1: ("a",)}, ())
    with zipfile.ZipFile(io.BytesIO(data)) as made:
        assert {entry.date_time[:3] for entry in made.infolist()} == {(1980, 1, 1)}
        core = made.read("docProps/core.xml")
    assert core.count(b"1980-01-01T00:00:00Z") == 2


@pytest.mark.parametrize("made", [PLAIN, hostile(shortest=True)], ids=["plain", "hostile"])
def test_kahoot_sheet_is_laid_out_as_the_template(made: Quiz) -> None:
    """Headers in B8 to H8, questions from row 9; H is the number of the right answer among C to F."""
    sheet = sheet_of(kahoot.write(made, Wishes()).data)
    kept = [item for item in items(made)[0] if item.wrong]
    assert sheet["B2"].value == "Quiz template"
    assert values(sheet, 8, "BCDEFGH") == [
        "Question - max 120 characters",
        "Answer 1 - max 75 characters",
        "Answer 2 - max 75 characters",
        "Answer 3 - max 75 characters",
        "Answer 4 - max 75 characters",
        "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
        "Correct answer(s) - choose at least one",
    ]
    assert sheet.max_row == 8 + len(kept)
    for number, item in enumerate(kept, 1):
        row = 8 + number
        answers = values(sheet, row, "CDEF")
        assert values(sheet, row, "AB") == [number, item.prompt]
        assert answers[sheet[f"H{row}"].value - 1] == item.answer
        assert sorted(filter(None, answers)) == sorted((item.answer, *item.wrong))
        assert sheet[f"G{row}"].value in {5, 10, 20, 30, 60, 90, 120, 240}


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"stem": "q" * 121}, "question longer than 120 characters"),
        ({"answer": "a" * 76}, "answer longer than 75 characters"),
        ({"distractors": ("b", "c" * 76)}, "answer longer than 75 characters"),
        ({"stem": "🎉" * 61}, "question longer than 120 characters"),
        ({"distractors": ()}, "no wrong options"),
    ],
)
def test_what_kahoot_cannot_hold_is_left_out_whole(changes: dict[str, Any], reason: str) -> None:
    written = kahoot.write(quiz(question(1), question(2, **changes)), Wishes())
    assert [(left.reason, left.numbers) for left in written.left_out] == [(reason, (2,))]
    assert sheet_of(written.data).max_row == 9


def test_kahoot_takes_texts_up_to_its_limits() -> None:
    longest = question(stem="q" * 120, answer="a" * 75, distractors=("b" * 75,))
    written = kahoot.write(quiz(longest), Wishes())
    assert written.left_out == ()
    assert sheet_of(written.data)["B9"].value == "q" * 120


@pytest.mark.parametrize(
    "made", [PLAIN, hostile(), hostile(options=False)], ids=["plain", "hostile options", "hostile typed"]
)
def test_wayground_sheet_holds_questions_below_two_rows_of_the_template(made: Quiz) -> None:
    sheet = sheet_of(wayground.write(made, Wishes()).data)
    kept, _ = items(made)
    assert values(sheet, 1, "ABCDEFGHIJK") == [
        "Question Text",
        "Question Type",
        "Option 1",
        "Option 2",
        "Option 3",
        "Option 4",
        "Option 5",
        "Correct Answer",
        "Time in seconds",
        "Image Link",
        "Answer explanation",
    ]
    assert sheet["A2"].value.startswith("Text of the question")
    for row, item in enumerate(kept, 3):
        offered = [cell for cell in values(sheet, row, "CDEFG") if cell]
        right = sheet[f"H{row}"].value
        assert values(sheet, row, "AK") == [item.prompt, "".join(item.sentence)]
        if sheet[f"B{row}"].value == "Multiple Choice":
            assert offered[right - 1] == item.answer
            assert sorted(offered) == sorted((item.answer, *item.wrong))
        else:
            assert sheet[f"B{row}"].value == "Fill-in-the-Blank"
            assert (offered, right) == (list(item.right), None)


def test_wayground_asks_for_typed_answers_where_options_are_few() -> None:
    sheet = sheet_of(wayground.write(quiz(question(1), typed(2), question(3, distractors=("900",))), Wishes()).data)
    assert values(sheet, 3, "B") + values(sheet, 4, "B") + values(sheet, 5, "B") == [
        "Multiple Choice",
        "Fill-in-the-Blank",
        "Fill-in-the-Blank",
    ]


def test_text_longer_than_a_cell_is_left_out() -> None:
    written = wayground.write(quiz(question(1, stem="q" * (LONGEST_CELL + 1)), question(2)), Wishes())
    assert [left.reason for left in written.left_out] == ["text longer than 32767 characters"]
    assert sheet_of(written.data).max_row == 3

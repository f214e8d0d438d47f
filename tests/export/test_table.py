"""Rows with separators: Blooket, Gimkit and Quizlet, read back with Python's csv or as a site would paste them."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest

from quizgen.export import blooket, gimkit, quizlet
from quizgen.export.format import Wishes
from quizgen.export.items import items, options
from quizgen.export.table import harmless, table

from .quizzes import FORBIDDEN, HOSTILE, PLAIN, SPLIT, hostile, question, quiz

if TYPE_CHECKING:
    from quizgen.quiz import Quiz


def rows_of(data: bytes, separator: str = ",") -> list[list[str]]:
    """The cells as a strict reader sees them."""
    return list(csv.reader(io.StringIO(data.decode("utf-8"), newline=""), delimiter=separator, strict=True))


def plain(cell: str) -> str:
    """The cell's text without the apostrophe that makes it harmless."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in set("=+-@") else cell


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1+1", "-1+1", "@SUM(1)", "\tx", "\rx", "-", "+a", '=HYPERLINK("x")', "-1,2+3", "\uff1d1+1"]
)
def test_formula_becomes_text(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["-5", "+3.5%", "-1,200.50", "1+1", "a=b", "", "'x", "e@x", " =1"])
def test_what_is_no_formula_stays(cell: str) -> None:
    assert harmless(cell) == cell


def test_table_arrives_whatever_it_holds() -> None:
    rows = [[text, SPLIT, "", 'a"b,c;d'] for text in HOSTILE]
    assert rows_of(table(rows)) == rows
    assert rows_of(table(rows, separator="\t"), "\t") == rows


def test_table_has_no_byte_order_mark() -> None:
    assert table([["é"]]) == "é\r\n".encode()


@pytest.mark.parametrize("made", [PLAIN, hostile()], ids=["plain", "hostile"])
def test_blooket_rows_name_the_right_answer(made: Quiz) -> None:
    """Eight columns below the two rows of the template; the last one is the place of the right answer, from 1."""
    rows = rows_of(blooket.write(made, Wishes()).data)
    kept = [item for item in items(made)[0] if item.wrong]
    assert rows[0] == ["Blooket\nImport Template", *[""] * 7]
    assert rows[1] == [
        "Question #",
        "Question Text",
        "Answer 1",
        "Answer 2",
        "Answer 3\n(Optional)",
        "Answer 4\n(Optional)",
        "Time Limit (sec)\n(Max: 300 seconds)",
        "Correct Answer(s)\n(Only include Answer #)",
    ]
    for number, (row, item) in enumerate(zip(rows[2:], kept, strict=True), 1):
        answers = [plain(cell) for cell in row[2:6]]
        assert (row[0], plain(row[1]), len(row)) == (str(number), item.prompt, 8)
        assert answers[int(row[7]) - 1] == item.answer
        assert sorted(filter(None, answers)) == sorted((item.answer, *item.wrong))
        assert 0 < int(row[6]) <= 300


@pytest.mark.parametrize("made", [PLAIN, hostile()], ids=["plain", "hostile"])
def test_gimkit_rows_begin_with_the_right_answer(made: Quiz) -> None:
    rows = rows_of(gimkit.write(made, Wishes()).data)
    kept = [item for item in items(made)[0] if item.wrong]
    assert rows[0] == ["Gimkit Spreadsheet Import Template", *[""] * 4]
    assert rows[1] == [
        "Question",
        "Correct Answer",
        "Incorrect Answer 1",
        "Incorrect Answer 2 (Optional)",
        "Incorrect Answer 3 (Optional)",
    ]
    for row, item in zip(rows[2:], kept, strict=True):
        assert [plain(cell) for cell in row if cell] == [item.prompt, item.answer, *item.wrong]
        assert len(row) == 5


@pytest.mark.parametrize("write", [blooket.write, gimkit.write])
def test_no_cell_is_a_formula(write: object) -> None:
    assert callable(write)
    cells = [cell for row in rows_of(write(hostile(), Wishes()).data) for cell in row]
    assert not [cell for cell in cells if cell[:1] in set("=+-@\t\r")]


@pytest.mark.parametrize("write", [blooket.write, gimkit.write])
def test_questions_without_wrong_options_are_left_out(write: object) -> None:
    assert callable(write)
    assert [str(left) for left in write(PLAIN, Wishes()).left_out] == ["1 left out: no wrong options (question 2)"]


def test_blooket_options_follow_the_seed() -> None:
    (item,), _ = items(quiz(question()))
    for seed in range(5):
        row = rows_of(blooket.write(quiz(question()), Wishes(seed)).data)[2]
        assert tuple(row[2:6]) == options(item, Wishes(seed))


@pytest.mark.parametrize(
    "made", [PLAIN, hostile(), quiz(question(stem=SPLIT, answer=FORBIDDEN))], ids=["plain", "hostile", "split"]
)
def test_quizlet_lines_are_question_tab_answer(made: Quiz) -> None:
    """Quizlet knows no quotes: it parts a paste at line ends, and each line at its tab."""
    kept, _ = items(made)
    lines = quizlet.write(made, Wishes()).data.decode("utf-8").split("\n")
    assert lines.pop() == ""
    pairs = [tuple(map(plain, line.split("\t"))) for line in lines]
    assert pairs == [(item.prompt, item.answer) for item in kept]

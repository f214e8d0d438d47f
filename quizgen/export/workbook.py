"""Rows as an Excel workbook of one sheet."""

from __future__ import annotations

import datetime as dt
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

LONGEST_CELL = 32_767
"""What a cell of an .xlsx file holds, in characters."""

_LONG_AGO = dt.datetime(1980, 1, 1)  # noqa: DTZ001 - a workbook's dates have no time zone


def workbook(rows: Mapping[int, Sequence[str | int]], widths: Iterable[float]) -> bytes:
    """The rows as an .xlsx file, the same bytes for the same rows.

    Texts are stored as texts, and marked so that one beginning with `=` or `-` does not become a formula when somebody
    edits its cell.

    Args:
        rows: The cells of each row, by its number from 1; empty cells stay empty.
        widths: Of the columns, in characters.
    """
    from xlsxwriter import Workbook  # noqa: PLC0415 - takes 0.1 s

    file = io.BytesIO()
    book = Workbook(file, {"in_memory": True})
    book.set_properties({"created": _LONG_AGO})
    sheet = book.add_worksheet("Quiz")
    as_text = book.add_format({"quote_prefix": True, "text_wrap": True, "valign": "top"})
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    for number, cells in rows.items():
        for column, cell in enumerate(cells):
            if isinstance(cell, int):
                sheet.write_number(number - 1, column, cell)
            elif cell:
                sheet.write_string(number - 1, column, cell, as_text)
    book.close()
    return file.getvalue()

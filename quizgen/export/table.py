"""Rows as text with separators, which spreadsheets open too: no cell of them is ever a formula."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# The last four are the wide forms of the first, which some spreadsheets take for the same.
_FORMULA = re.compile(r"[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")
_NUMBER = re.compile(r"[+-]\d[\d.,]*%?")


def table(rows: Iterable[Sequence[str]], *, separator: str = ",") -> bytes:
    """The rows as UTF-8, quoted where needed (RFC 4180).

    A byte order mark would make Excel read the letters right, and be a part of the first cell for the sites that
    read these files.
    """
    text = io.StringIO()
    csv.writer(text, delimiter=separator, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode()


def harmless(cell: str) -> str:
    """The cell as text that no spreadsheet takes for a formula: with an apostrophe before it where it would.

    A number with a sign is none, and stays as it is.
    """
    risky = _FORMULA.match(cell) and not _NUMBER.fullmatch(cell)
    return f"'{cell}" if risky else cell

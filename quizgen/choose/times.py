"""Days, months and years as they stand in a stem."""

from __future__ import annotations

import re

MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"

YEAR = re.compile(r"\b(?:1\d{3}|20\d{2})\b")
"""A year from 1000 to 2099."""

DAY = re.compile(rf"\b(?:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH})\b")
"""A day of a month, with or without its year."""

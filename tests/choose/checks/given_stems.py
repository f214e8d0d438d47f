"""Stems that give the answer away, and stems that only seem to: the check, the stem, the answer."""

from __future__ import annotations

GIVEN = [
    ("answer in stem", "In which city of Cairo did Clara Wood open a school?", "Cairo"),
    ("answer in stem", "In which river does the Tyne end?", "River Tyne"),
    ("answer in stem", "Which organization did NATO replace?", "North Atlantic Treaty Organization"),
    ("answer in stem", "What did the North Atlantic Treaty Organization replace?", "NATO"),
]

NOT_GIVEN = [
    ("answer in stem", "Which river flows through Cairo in the end?", "Nile"),
    ("answer in stem", "Which university did the North University replace?", "Great College"),
]

"""Stems with an age or a time that tells too little: the doubt that stops each, the text, the stem."""

from __future__ import annotations

TERMS = [
    ("called by age", "The 35-year-old won the cup in Oslo.", "In which city did the 35-year-old win the cup?"),
    ("time for what", "Clara Wood was given five weeks.", "How many weeks was Clara Wood given?"),
]

TOLD = [
    (
        "called by age",
        "19-year-old Clara Wood was elected mayor of Halden on Monday.",
        "Of which place was 19-year-old Clara Wood elected mayor?",
    ),
    (
        "time for what",
        "Clara Wood was given 48 hours to leave Norway.",
        "How many hours was Clara Wood given to leave Norway?",
    ),
]

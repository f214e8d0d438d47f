"""Stems that point at what is not in them, and stems that only seem to: the check, the stem, the answer."""

from __future__ import annotations

POINTING = [
    ("somebody speaks", "In which city did we open a school?", "Cairo"),
    ("somebody speaks", "In which city did Clara Wood open my school?", "Cairo"),
    ("points back", "In which city did Clara Wood open this school?", "Cairo"),
    ("points back", "In which city did the latter open a school?", "Cairo"),
    ("only today", "In which city did Clara Wood open a school last week?", "Cairo"),
    ("only today", "In which city did Clara Wood open a school last night?", "Cairo"),
    ("only today", "In which city did Clara Wood open a school on Tuesday?", "Cairo"),
    ("only today", "In which city did Clara Wood open a school last night?", "Cairo"),
    ("only today", "In which city did Clara Wood open a school next March?", "Cairo"),
    ("only today", "In which city did Clara Wood open a school on Sunday Night?", "Cairo"),
    ("only today", "In which city did Clara Wood open a school two years ago?", "Cairo"),
    ("only today", "In which city did Clara Wood say last Tuesday Berger had won?", "Cairo"),
    ("only today", "Who blamed Clara Wood for the weekend fires in Cairo?", "Anna Berger"),
    ("like before", "In which city did Clara Wood follow suit?", "Cairo"),
    ("like before", "In which city did Clara Wood use the word in a more modern sense?", "Cairo"),
    ("like before", "In which city was Clara Wood honoured instead by a dinner?", "Cairo"),
]

NOT_POINTING = [
    ("like before", "In which city did Clara Wood open a school instead of a mill?", "Cairo"),
    ("only today", "In which city did Clara Wood open a night school in March 1911?", "Cairo"),
    ("points back", "In which cities such as Cairo did Clara Wood teach?", "Oslo"),
    ("only today", "In which city did Clara Wood win the Sunday Herald award?", "Oslo"),
]

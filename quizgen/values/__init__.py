"""What a written number, date or name is worth: exact readers that would rather give None than guess."""

from __future__ import annotations

from quizgen.values.date_text import date_forms
from quizgen.values.dates import DateSpan, DateValue, Precision, bare_year, parse_date
from quizgen.values.names import name_words, same_name, slips_between
from quizgen.values.numbers import is_whole, parse_number, parse_ordinal
from quizgen.values.quantities import Quantity, parse_quantity
from quizgen.values.units import is_measure, unit_of, units_agree
from quizgen.values.words import LARGEST, number_words, ordinal_digits, ordinal_words

__all__ = [
    "LARGEST",
    "DateSpan",
    "DateValue",
    "Precision",
    "Quantity",
    "bare_year",
    "date_forms",
    "is_measure",
    "is_whole",
    "name_words",
    "number_words",
    "ordinal_digits",
    "ordinal_words",
    "parse_date",
    "parse_number",
    "parse_ordinal",
    "parse_quantity",
    "same_name",
    "slips_between",
    "unit_of",
    "units_agree",
]

"""Units spelled out, as they are asked with: "How many square kilometres ...?", of "40 km2"."""

from __future__ import annotations

import re

_SPELLED = {
    "cm": "centimetres",
    "cubic m": "cubic metres",
    "ft": "feet",
    "g": "grams",
    "ha": "hectares",
    "in": "inches",
    "kg": "kilograms",
    "km": "kilometres",
    "km2": "square kilometres",
    "km²": "square kilometres",
    "km/h": "kilometres per hour",
    "lb": "pounds",
    "lbs": "pounds",
    "m": "metres",
    "m2": "square metres",
    "m²": "square metres",
    "mg": "milligrams",
    "mi": "miles",
    "mm": "millimetres",
    "mph": "miles per hour",
    "nm": "nanometres",
    "oz": "ounces",
    "sq ft": "square feet",
    "sq km": "square kilometres",
    "sq mi": "square miles",
    "square km": "square kilometres",
    "square m": "square metres",
    "square mi": "square miles",
}
_UNIT = re.compile(rf"^(?:{'|'.join(re.escape(short) for short in sorted(_SPELLED, key=len, reverse=True))})(?![\w/²])")


def spelled(counted: str) -> str:
    """What a measure counts, with the unit at its beginning in full: "km of forest" gives "kilometres of forest"."""
    found = _UNIT.match(counted)
    return _SPELLED[found.group()] + counted[found.end() :] if found else counted

"""Reads a number together with its unit or currency, and ranges of numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from quizgen.values.dates import parse_date
from quizgen.values.numbers import LONGEST, has_number, leading_number, plain, scale_at_end, scaled
from quizgen.values.units import after_pattern, before_pattern, mark_before, unit_of, units_agree

_TO = re.compile(r" to | ?[–—] ?|(?<=[0-9a-z%°]) ?- ?(?=[^\s0-9a-z]{0,2}[0-9.])")
_AND = re.compile(r" and ")
_RANGE_WORD = re.compile(r"(?P<between>between )|from ")
_SIGN = re.compile(r"[-–] ?(?=[^\s0-9.])|(?:minus|negative) ")
# "$5m" is five million; without a currency "5m" is five metres.
_MONEY_SCALE = re.compile(r" ?(?P<letter>[mbt])(?![a-z])")
_MONEY_SCALES = {"m": Decimal(10**6), "b": Decimal(10**9), "t": Decimal(10**12)}
_RATE = re.compile(r"(?:per|an?|each|every) |/")
# "12th" is a rank, and "90s" are years to most: neither is an amount.
_NO_AMOUNT = re.compile(r"(?:st|nd|rd|th|'?s)\b")
_OTHER_NUMBER = re.compile(r"(?:or|and|to|out)\b")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit, or a range of numbers.

    Attributes:
        value: The number, or the lower end of the range.
        high: The upper end of a range, else None.
        unit: In the singular and always spelled the same ("%", "$", "kilometre", "people"); empty for none.
    """

    value: Decimal
    high: Decimal | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class _Part:
    """One number of a text, with the scale word it ends with, which the number before it may share."""

    value: Decimal
    unit: str
    scale: Decimal


def parse_quantity(text: str) -> Quantity | None:
    """The quantity that the whole text is, or None.

    Words that say how exact it is are left out ("more than", "or so"). Of a range, the lower end takes unit
    and scale from the upper: "$2.1–2.4 billion". Never guesses: "dozens", "1 or two" and "2 hours 21 minutes"
    are None.
    """
    if len(text) > LONGEST:
        return None
    text = plain(text).rstrip(" .,;:!?")
    text = before_pattern().sub("", text, count=1)
    part = _part(text)
    if not part:
        return _range(text)
    # "44 BC" and "12 May" are no amounts of BC and May.
    return None if part.unit and parse_date(text) else Quantity(part.value, None, part.unit)


def _range(text: str) -> Quantity | None:
    word = _RANGE_WORD.match(text)
    text = text[word.end() :] if word else text
    for joint in (_AND if word and word["between"] else _TO).finditer(text):
        low, high = _part(text[: joint.start()]), _part(text[joint.end() :])
        if low and high and (joined := _joined(low, high)):
            return joined
    return None


def _joined(low: _Part, high: _Part) -> Quantity | None:
    if low.unit and high.unit and not units_agree(low.unit, high.unit):
        return None
    value = low.value
    if low.scale == 1 and scaled(value, high.scale) < high.value:
        value = scaled(value, high.scale)
    return Quantity(value, high.value, high.unit or low.unit) if value < high.value else None


def _part(text: str) -> _Part | None:
    text = before_pattern().sub("", text, count=1)
    sign = _SIGN.match(text)
    body = text[sign.end() :] if sign else text
    mark = mark_before(body)
    currency, body = (mark[0], body[mark[1] :]) if mark else ("", body)
    read = leading_number(body)
    if read is None or (sign and read[0] < 0):
        return None
    value, end = read
    scale = _money_scale(body, end) if currency else None
    factor, end = scale or (Decimal(1), end)
    unit = _unit(body[end:], currency)
    if unit is None:
        return None
    value = scaled(value, factor)
    return _Part(value.copy_negate() if sign else value, unit, factor * scale_at_end(body[: read[1]]))


def _money_scale(text: str, end: int) -> tuple[Decimal, int] | None:
    match = _MONEY_SCALE.match(text, end)
    return (_MONEY_SCALES[match["letter"]], match.end()) if match else None


def _unit(rest: str, currency: str) -> str | None:
    """The unit in what follows a number; None if that is not a unit."""
    if _NO_AMOUNT.match(rest):
        return None
    rest = after_pattern().sub("", rest).strip(" .,;:!?")
    if has_number(rest) or _OTHER_NUMBER.match(rest):
        return None
    if not currency:
        return unit_of(rest)
    rate = _RATE.match(rest)
    unit = unit_of(rest[rate.end() :] if rate else rest)
    if unit is None:
        return None
    if rate:
        return f"{currency} per {unit}"
    return currency if not unit or units_agree(unit, currency) else None

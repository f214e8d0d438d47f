"""Reads numbers as English writes them, in digits or in words, exactly or not at all.

A number that would have to be guessed ("several", "1 or two", "1,5") is none. The libraries for this are
silently wrong on everyday forms: "two point five million" becomes 2, "half a million" becomes 1,000,000.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Context, Decimal
from typing import TYPE_CHECKING

from quizgen.values.words import CARDINAL_OF, ONES, SCALES, SMALL, TENS, ordinal_digits

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST = 120
"""Longer texts are not read: no number anyone writes comes near it."""

# Decimal's usual 28 digits would round long numbers, so that two different ones could become equal.
_EXACT = Context(prec=2 * LONGEST)
# A third has no end; 40 digits are enough to tell fractions apart.
_FRACTIONS = Context(prec=40)

_PLAIN = str.maketrans({"−": "-", "‐": "-", "‑": "-", "⁄": "/", "’": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " "})
_WORD_HYPHEN = re.compile(r"(?<=[a-z0-9])-(?=[a-z])")
_SIGN = re.compile(r"(?:(?P<minus>[-–] ?(?=[0-9.])|(?:minus|negative) )|\+ ?(?=[0-9.]))")
_TOKEN = re.compile(
    r"\s*(?:"
    r"[0-9]{1,9}/[0-9]{1,9}(?![0-9])"
    r"|(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}"
    r"|[0-9]{1,3}(?: [0-9]{3})+(?![0-9])|[0-9]+)"
    r"(?:\.[0-9]+)?(?:k\b)?"
    r"|\.[0-9]+"
    r"|[a-z]+(?![^\W\d_])"
    r")"
)
_ORDINAL_DIGITS = re.compile(r"(?P<digits>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12})(?P<suffix>st|nd|rd|th)")
_DENOMINATORS = {"half": 2, "halve": 2, "third": 3, "quarter": 4} | {
    ordinal: SMALL[CARDINAL_OF[ordinal]]
    for ordinal in ("fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
}
_ARTICLES = ("a", "an")
# A second is a unit too.
_RANKS = CARDINAL_OF.keys() - {"second"}
_DIGIT_WORDS = {word: str(value) for value, word in enumerate(ONES[:10])} | {"oh": "0"}


def parse_number(text: str) -> Decimal | None:
    """The number that the whole text is, or None.

    Reads digits ("5,000", "−7.64", "12,34,567", "1/3", "2½"), words ("twenty-one hundred", "a dozen",
    "two-thirds") and both ("1.5 million"). Never guesses: "several", "1 or two" and "12th" are None.
    """
    text = plain(text)
    if len(text) > LONGEST:
        return None
    read = leading_number(text)
    return read[0] if read and not text[read[1] :].strip() else None


def parse_ordinal(text: str) -> int | None:
    """The rank that the whole text is ("12th", "twenty-first", "the third"), or None."""
    if len(text) > LONGEST:
        return None
    text = plain(text).removeprefix("the ")
    digits = _ORDINAL_DIGITS.fullmatch(text)
    if digits:
        n = int(digits["digits"].replace(",", ""))
        return n if ordinal_digits(n).endswith(digits["suffix"]) else None
    tokens, ends = _tokens(text, 0)
    if not tokens or ends[-1] != len(text) or tokens[-1] not in CARDINAL_OF or tokens[0] in _ARTICLES:
        return None
    cardinal = CARDINAL_OF[tokens[-1]]
    value = _whole((*(tokens[:-1] or ("a",) * (cardinal in SCALES)), cardinal))
    return int(value) if value is not None and is_whole(value) else None


def plain(text: str) -> str:
    """The text in lower case with plain spaces, hyphens and fractions, hyphens in words as spaces."""
    text = "".join(_spelled_fraction(char) for char in text.translate(_PLAIN)).lower()
    return _WORD_HYPHEN.sub(" ", " ".join(text.split()))


def leading_number(text: str) -> tuple[Decimal, int] | None:
    """The longest number that a `plain` text begins with, and the offset where it ends."""
    sign = _SIGN.match(text)
    start = sign.end() if sign else 0
    tokens, ends = _tokens(text, start)
    for count in range(len(tokens), 0, -1):
        value = _value(tokens[:count])
        if value is not None:
            return (_EXACT.minus(value) if sign and sign["minus"] else value), ends[count - 1]
    return None


def scaled(value: Decimal, factor: Decimal) -> Decimal:
    """The product, to the last digit."""
    return _EXACT.multiply(value, factor)


def is_whole(value: Decimal) -> bool:
    """Whether it has no fraction; unlike `value % 1`, for a number of any length."""
    return value == value.to_integral_value()


def has_number(text: str) -> bool:
    """Whether a `plain` text holds a digit, a number word or a rank, as "one twelfth" does."""
    return any(
        any(char.isdigit() for char in word)
        or word in SMALL
        or word.removesuffix("s") in SCALES
        or word.removesuffix("s") in _RANKS
        for word in text.split()
    )


def scale_at_end(text: str) -> int:
    """The scale word that a `plain` number ends with, such as 1,000,000 in "2.4 million"; else 1."""
    last = re.search(r"([a-z]+)$", text)
    return SCALES.get(last[1], SCALES.get(last[1].removesuffix("s"), 1)) if last else 1


def _spelled_fraction(char: str) -> str:
    """Puts "½" as " 1/2", so that "2½" is two and a half and not 21/2."""
    if not unicodedata.decomposition(char).startswith("<fraction>"):
        return char
    return " " + unicodedata.normalize("NFKC", char).replace("⁄", "/")


def _tokens(text: str, start: int) -> tuple[tuple[str, ...], tuple[int, ...]]:
    tokens: list[str] = []
    ends: list[int] = []
    # Twenty words spell out any number below a billion.
    while len(tokens) < 20 and (match := _TOKEN.match(text, start)):  # noqa: PLR2004 - said above
        tokens.append(match[0].strip())
        start = match.end()
        ends.append(start)
    return tuple(tokens), tuple(ends)


def _value(tokens: Sequence[str]) -> Decimal | None:
    """A whole number, or a broken one with an optional scale: "half a million", "two point five million"."""
    whole = _whole(tokens)
    if whole is not None:
        return whole
    scale = SCALES.get(tokens[-1])
    if scale is None:
        return _broken(tokens)
    head = _without_article(tokens[:-1])
    broken = _broken(head) if head else None
    return None if broken is None else _EXACT.multiply(broken, Decimal(scale))


def _without_article(tokens: Sequence[str]) -> Sequence[str]:
    """The tokens without the "a" or "of a" that joins a fraction to its scale: "a quarter of a million"."""
    if len(tokens) > 1 and tokens[-1] in _ARTICLES:
        tokens = tokens[:-1]
        if tokens[-1] == "of":
            tokens = tokens[:-1]
    return tokens


def _whole(tokens: Sequence[str]) -> Decimal | None:
    """What stands before the largest scale word counts it, what stands after is added and must be smaller."""
    peak = _peak(tokens)
    if peak is None:
        return _below_hundred(tokens)
    scale = _scale(tokens[peak])
    assert scale is not None
    count = _count(tokens[:peak])
    if not count or (tokens[peak] not in SCALES and count <= 1):
        return None
    product = _EXACT.multiply(count, Decimal(scale))
    rest = tokens[peak + 1 :]
    if not rest:
        return product
    added = _whole(rest[1:] if rest[0] == "and" else rest)
    fits = added and added < scale and is_whole(added) and is_whole(count) and tokens[peak] != "dozen"
    return _EXACT.add(product, added) if added and fits else None


def _peak(tokens: Sequence[str]) -> int | None:
    scales = [(scale, -place) for place, token in enumerate(tokens) if (scale := _scale(token))]
    return -max(scales)[1] if scales else None


def _scale(token: str) -> int | None:
    return SCALES.get(token) or SCALES.get(token.removesuffix("s"))


def _count(tokens: Sequence[str]) -> Decimal | None:
    return Decimal(1) if len(tokens) == 1 and tokens[0] in _ARTICLES else _whole(tokens)


def _below_hundred(tokens: Sequence[str]) -> Decimal | None:
    """One token of digits, one word, or tens and ones."""
    if len(tokens) == 1:
        return Decimal(SMALL[tokens[0]]) if tokens[0] in SMALL else _digits(tokens[0])
    if len(tokens) == 2 and tokens[0] in TENS and tokens[1] in ONES[1:10]:  # noqa: PLR2004 - tens and ones
        return Decimal(TENS[tokens[0]] + SMALL[tokens[1]])
    return None


def _digits(token: str) -> Decimal | None:
    if not token[0].isdigit() and token[0] != ".":
        return None
    if "/" in token:
        return None
    bare = token.removesuffix("k").replace(",", "").replace(" ", "")
    return _EXACT.multiply(Decimal(bare), Decimal(1000 if token.endswith("k") else 1))


def _broken(tokens: Sequence[str]) -> Decimal | None:
    """A fraction, a whole number with a fraction, or a number with "point"."""
    if "point" in tokens:
        return _with_point(tokens)
    fraction = _fraction(tokens)
    if fraction is not None:
        return fraction
    if "and" in tokens:
        cut = tokens.index("and")
        return _mixed(tokens[:cut], tokens[cut + 1 :])
    return _mixed(tokens[:1], tokens[1:]) if "/" in tokens[-1] else None


def _mixed(whole: Sequence[str], fraction: Sequence[str]) -> Decimal | None:
    """Without a scale word in the whole part: "a million and a half" is 1,500,000 to most, but not to all."""
    if not whole or not fraction or _peak(whole) is not None:
        return None
    count, part = _whole(whole), _fraction(fraction)
    if count is None or part is None or not is_whole(count) or part >= 1:
        return None
    return _FRACTIONS.add(count, part)


def _fraction(tokens: Sequence[str]) -> Decimal | None:
    """As in "half", "1/3", "a third", "two-thirds"; "twenty-fifth" is a rank and none."""
    if len(tokens) == 1:
        return _slashed(tokens[0])
    *numerator, last = tokens
    plural = last.endswith("s")
    below = _DENOMINATORS.get(last.removesuffix("s"))
    above = Decimal(1) if numerator in (["a"], ["an"], ["one"]) else _whole(numerator)
    if below is None or above is None or numerator[0][0].isdigit():
        return None
    return _FRACTIONS.divide(above, Decimal(below)) if plural == (above > 1) else None


def _slashed(written: str) -> Decimal | None:
    above, slash, below = ("1/2" if written == "half" else written).partition("/")
    return _FRACTIONS.divide(Decimal(above), Decimal(below)) if slash and int(below) else None


def _with_point(tokens: Sequence[str]) -> Decimal | None:
    cut = tokens.index("point")
    after = [_DIGIT_WORDS.get(token) for token in tokens[cut + 1 :]]
    before = _whole(tokens[:cut]) if cut else Decimal(0)
    if before is None or not is_whole(before) or not after or None in after:
        return None
    return _EXACT.add(before, Decimal("." + "".join(digit for digit in after if digit)))

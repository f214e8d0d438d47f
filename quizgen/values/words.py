"""Number words: what each is worth, and a number written out in words."""

from __future__ import annotations

LARGEST = 999_999_999
"""The largest number that is written out in words."""

ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_DOZEN = 12
_HUNDRED = 100

TENS: dict[str, int] = {word: 10 * (place + 2) for place, word in enumerate(_TENS)}
SMALL: dict[str, int] = {word: value for value, word in enumerate(ONES)} | TENS | {"nought": 0}
SCALES: dict[str, int] = {
    "dozen": _DOZEN,
    "hundred": _HUNDRED,
    "thousand": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "bn": 10**9,
    "trillion": 10**12,
    "tn": 10**12,
    "quadrillion": 10**15,
}
_WRITTEN_SCALES = ((10**6, "million"), (10**3, "thousand"), (_HUNDRED, "hundred"))

_IRREGULAR_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}


def _ordinal_of(word: str) -> str:
    if word in _IRREGULAR_ORDINALS:
        return _IRREGULAR_ORDINALS[word]
    return f"{word[:-1]}ieth" if word.endswith("y") else f"{word}th"


CARDINAL_OF: dict[str, str] = {_ordinal_of(word): word for word in (*SMALL, *SCALES)}
"""Ordinal word to the cardinal it is made from: "third" to "three", "hundredth" to "hundred"."""


def number_words(n: int) -> str:
    """The number in words, as in "one hundred and five" and "fifty-five".

    Raises:
        ValueError: `n` is below 0 or above `LARGEST`.
    """
    if not 0 <= n <= LARGEST:
        raise ValueError(f"{n} is not between 0 and {LARGEST}")
    if n < len(ONES):
        return ONES[n]
    if n < _HUNDRED:
        tens, ones = divmod(n, 10)
        return _TENS[tens - 2] + (f"-{ONES[ones]}" if ones else "")
    scale, name = next(pair for pair in _WRITTEN_SCALES if n >= pair[0])
    count, rest = divmod(n, scale)
    if not rest:
        return f"{number_words(count)} {name}"
    joint = "and " if rest < _HUNDRED else ""
    return f"{number_words(count)} {name} {joint}{number_words(rest)}"


def ordinal_words(n: int) -> str:
    """The number's rank in words, as in "twenty-first".

    Raises:
        ValueError: `n` is below 0 or above `LARGEST`.
    """
    words = number_words(n)
    cut = max(words.rfind(" "), words.rfind("-")) + 1
    return words[:cut] + _ordinal_of(words[cut:])


def ordinal_digits(n: int) -> str:
    """The number's rank in digits, as in "21st" and "112th"."""
    teen = n // 10 % 10 == 1
    return f"{n}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"

"""Compares names as people type them: case, accents and punctuation do not count, nor does a slip or two."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path

from quizgen.values.words import CARDINAL_OF, SCALES, SMALL

# A name of 5 letters may have one slip, of 9 two. Below that a letter makes another name: Iran and Iraq.
_ONE_SLIP, _TWO_SLIPS = 5, 9
_INITIALS = 2
"""Words up to this length, initials and "VI", must be typed exactly."""

_ACCENTS = re.compile("[\u0300-\u036f]")
# Letters that Unicode does not take apart into a plain letter and an accent.
_LETTERS = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "ı": "i",
        "ħ": "h",
        "&": " and ",
    }
)
_DROPPED = re.compile(r"['’‘ʼʻ`´]|(?<![0-9])\.|\.(?![0-9])")
# Signs that tell names apart: C, C++ and C#.
_WORD = re.compile(r"[^\W_]+(?:[.,][0-9]+)*[+#%]*|[$£€%+#]+")
_ARTICLES = ("the", "a", "an")
_SHORTENED = {"st": "saint", "mt": "mount"}
_ROMAN = re.compile(r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name without case, accents, punctuation and leading article."""
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", name)).casefold().translate(_LETTERS)
    words = _WORD.findall(_DROPPED.sub("", plain))
    if len(words) > 1 and words[0] in _ARTICLES:
        words = words[1:]
    if len(words) > 1 and words[0] in _SHORTENED:
        words[0] = _SHORTENED[words[0]]
    return tuple(words)


def same_name(one: str, other: str) -> bool:
    """Whether two names differ at most in case, accents, punctuation, spaces and leading article."""
    return _letters(name_words(one)) == _letters(name_words(other))


def slips_between(typed: str, name: str) -> int | None:
    """How many slips of the finger make `name` into `typed`: 1 or 2, or None for another name.

    Never in a name with a digit, in a numeral or an initial, in a word's first letter, or where the slip
    makes another known name.
    """
    typed_words, words = name_words(typed), name_words(name)
    one, other = _letters(typed_words), _letters(words)
    allowed = (len(other) >= _ONE_SLIP) + (len(other) >= _TWO_SLIPS)
    if not allowed or abs(len(one) - len(other)) > allowed or any(char.isdigit() for char in one + other):
        return None
    if not _may_be_slip(typed_words, words):
        return None
    slips = _distance(one, other)
    return slips if 0 < slips <= allowed else None


def _letters(words: tuple[str, ...]) -> str:
    """The words without the spaces between them, except between digits."""
    return re.sub(r"(?<![0-9]) | (?![0-9])", "", " ".join(words))


def _may_be_slip(typed: tuple[str, ...], name: tuple[str, ...]) -> bool:
    if [word for word in typed if _is_exact(word)] != [word for word in name if _is_exact(word)]:
        return False
    if len(typed) != len(name):
        return _starts_alike("".join(typed), "".join(name))
    return all(
        _starts_alike(one, other)
        and not _are_lookalikes(one, other)
        and (one == other or not (_is_number(one) and _is_number(other)))
        for one, other in zip(typed, name, strict=True)
    )


def _is_exact(word: str) -> bool:
    return len(word) <= _INITIALS or _ROMAN.fullmatch(word) is not None


def _is_number(word: str) -> bool:
    return word in SMALL or word in SCALES or word in CARDINAL_OF


def _starts_alike(one: str, other: str) -> bool:
    return one[:1] == other[:1] or one[:2] == other[1::-1]


def _are_lookalikes(one: str, other: str) -> bool:
    return one != other and not _lookalikes().get(one, frozenset()).isdisjoint(_lookalikes().get(other, ()))


@cache
def _lookalikes() -> dict[str, frozenset[int]]:
    """Each name to the numbers of the groups it is in."""
    groups: dict[str, frozenset[int]] = {}
    lines = Path(__file__).with_name("lookalikes.txt").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        for name in line.split() if not line.startswith("#") else ():
            groups[name] = groups.get(name, frozenset()) | {number}
    return groups


def _distance(one: str, other: str) -> int:
    """How many letters are left out, added, changed, or swapped with their neighbour."""
    before: list[int] = []
    above = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, wanted in enumerate(other, 1):
            steps = min(above[j] + 1, row[-1] + 1, above[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                steps = min(steps, before[j - 2] + 1)
            row.append(steps)
        before, above = above, row
    return above[-1]

"""Units and currencies: every spelling of one as the same word."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

_MOST_WORDS = 4
"""A longer phrase after a number is no unit but the rest of a sentence."""

_FILLERS = ("of", "the", "a", "an")
_PER = (" a ", " an ", " each ", " every ", "/")
# Words that make another unit of the one beside them; a plain noun before a noun does not.
_MEASURING = {"square", "cubic", "per"}
_ES = re.compile(r"(?:ch|sh|ss|x|zz|o)es$")
_MARK_LETTERS = re.compile(r"[a-z]\.?$")


def unit_of(phrase: str) -> str | None:
    """The unit that a lower-case phrase after a number names, singular and always spelled the same.

    "km" and "kilometers" are "kilometre", "per cent" is "%", "tonnes of grain" is "tonne", "" is "". None if
    the phrase is too long to be a unit.
    """
    words = _words(phrase)
    while words and words[0] in _FILLERS:
        words = words[1:]
    words = words[: next((i for i, word in enumerate(words) if i and word in _data()["ends_unit"]), None)]
    if len(words) > _MOST_WORDS:
        return None
    words = [singular(word) for word in words]
    spellings = _spellings()
    joined = " ".join(words)
    joined = spellings.get(joined) or " ".join(spellings.get(word, word) for word in words)
    unit = spellings.get(joined, joined)
    named = not unit or is_measure(unit) or any(char.isalpha() for char in unit)
    return unit if named else None


def mark_before(text: str) -> tuple[str, int] | None:
    """The currency whose mark a lower-case text begins with, and the offset where its number begins."""
    match = _mark_pattern().match(text)
    return (_marks()[match["mark"]], match.end()) if match else None


def units_agree(one: str, other: str) -> bool:
    """Whether two units can be the same: equal, short for the other, or the same noun less exactly put."""
    if one == other:
        return True
    short_for: dict[str, list[str]] = _data()["may_mean"]
    if other in short_for.get(one, ()) or one in short_for.get(other, ()):
        return True
    words = one.split(), other.split()
    if is_measure(one) or is_measure(other) or _MEASURING & {*words[0], *words[1]}:
        return False
    return bool(words[0] and words[1]) and words[0][-1] == words[1][-1]


def is_measure(unit: str) -> bool:
    """Whether the unit is one of measuring or money, and not a noun that is counted."""
    return unit in _data()["units"] or unit in _data()["may_mean"] or unit in _data()["marks"]


def singular(word: str) -> str:
    """The singular of a lower-case noun, well enough to compare two: it need not be a word."""
    irregular: dict[str, str] = _data()["irregular"]
    if word in irregular:
        return irregular[word]
    if word.endswith(("ss", "us", "is")) or not word.endswith("s") or word in _spellings():
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if _ES.search(word) else word[:-1]


@cache
def before_pattern() -> re.Pattern[str]:
    """Matches the words before a number that say how exact it is: "more than", "about"."""
    words = [word for word in _data()["approximate_before"] if word != "a"]
    # "a" alone goes only before digits: "a 7 percent rise", but "a hundred".
    return re.compile(rf"^(?:(?:(?:{_either(words)})(?![a-z])\.?|a(?= [0-9])) ?)+")


@cache
def after_pattern() -> re.Pattern[str]:
    """Matches the words after a number or its unit that say how exact it is: "or so", "+"."""
    return re.compile(rf"\s*(?:{_either(_data()['approximate_after'])})(?![a-z])")


def _words(phrase: str) -> list[str]:
    phrase = phrase.strip(" .,;:!?()")
    for per in _PER:
        head, found, tail = phrase.partition(per)
        if head and found:
            phrase = f"{head} per {tail}"
    words = phrase.replace(".", "").replace("-", " ").split()
    return [part for word in words for part in (("%", word[1:]) if word[0] == "%" and word[1:] else (word,))]


def _either(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@cache
def _mark_pattern() -> re.Pattern[str]:
    """A mark of letters needs a digit after it: "rs 12" is money, "try one" is not."""
    signs = [mark for mark in _marks() if not _MARK_LETTERS.search(mark)]
    letters = [mark for mark in _marks() if _MARK_LETTERS.search(mark)]
    return re.compile(rf"(?P<mark>{_either(signs)}|(?:{_either(letters)})(?= ?[0-9.])) ?")


@cache
def _marks() -> dict[str, str]:
    return {mark: unit for unit, marks in _data()["marks"].items() for mark in marks}


@cache
def _spellings() -> dict[str, str]:
    return {spelling: unit for unit, spellings in _data()["units"].items() for spelling in spellings}


@cache
def _data() -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - takes 2 ms, and names and dates do without it

    return tomllib.loads(Path(__file__).with_name("units.toml").read_text(encoding="utf-8"))

"""What the model's parse gets wrong, as the words themselves show: "In 1891 Swedish chemist Karl Lund left"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.language.tokens import Token

_YEAR = re.compile(r"1\d{3}|20\d{2}")
_TIMED = frozenset({"by", "during", "in", "since", "until"})
_PLURALS = frozenset({"NNPS", "NNS"})
_NOT_FINITE = frozenset({"aux", "auxpass", "mark", "expl"})


def mend_years(tokens: Sequence[Token], distances: list[int]) -> None:
    """Hang the year of "In 1891 Swedish chemist Karl Lund left" on its "In", not on a noun behind it.

    Args:
        tokens: The document's tokens, whose heads are not told yet.
        distances: How far it is from each token to its head; changed in place.
    """
    for word, year in pairwise(tokens):
        if word.lower_ not in _TIMED or word.dep_ != "prep" or not _YEAR.fullmatch(year.text):
            continue
        modifies = year.dep_ in {"nummod", "compound"} and distances[year.i] > 0
        if modifies and not _reaches(year.i, word.i, distances) and not _governs(word, tokens, distances):
            year.dep_ = "pobj"
            distances[year.i] = word.i - year.i


def mend_months(tokens: Sequence[Token], distances: list[int]) -> None:
    """Hang the month of "On 9 May 2006 Norway was elected" on its "On", and its day and year on it.

    Args:
        tokens: The document's tokens, whose heads are not told yet.
        distances: How far it is from each token to its head; changed in place.
    """
    for month in tokens:
        if month.text not in _MONTHS or month.i == 0:
            continue
        first = month.i - 1 if _DAY.fullmatch(tokens[month.i - 1].text) else month.i
        last = month.i + 1 if month.i + 1 < len(tokens) and _YEAR.fullmatch(tokens[month.i + 1].text) else month.i
        word = tokens[first - 1] if first > 0 else month
        apart = month.i + distances[month.i] > last
        if not apart or word.dep_ != "prep" or word.lower_ not in _TIMED | {"on"} or _governs(word, tokens, distances):
            continue
        month.dep_, distances[month.i] = "pobj", word.i - month.i
        for place in {first, last} - {month.i}:
            tokens[place].dep_, distances[place] = "nummod", month.i - place


_DAY = re.compile(r"\d{1,2}")
_MONTHS = frozenset(
    {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November"}
    | {"December"}
)


def mend_comparatives(tokens: Sequence[Token], distances: list[int]) -> None:
    """Hang the first word of "Later versions of the story tell" on its noun, not as an adverb on the verb.

    Args:
        tokens: The document's tokens, whose heads are not told yet.
        distances: How far it is from each token to its head; changed in place.
    """
    for word, noun in pairwise(tokens):
        if word.is_sent_start and word.tag_ == "JJR" and word.dep_ == "advmod" and noun.tag_ == "NNS":
            word.dep_ = "amod"
            distances[word.i] = 1


def _reaches(place: int, goal: int, distances: Sequence[int]) -> bool:
    """Whether the token hangs on the other, however far down: the year of "in 1911 prices" on the "in"."""
    while distances[place]:
        place += distances[place]
        if place == goal:
            return True
    return False


def _governs(word: Token, tokens: Sequence[Token], distances: Sequence[int]) -> bool:
    """Whether the preposition has its noun already."""
    return any(
        token.i + distances[token.i] == word.i and distances[token.i] for token in tokens if token.dep_ == "pobj"
    )


def mend_verbs(tokens: Sequence[Token]) -> None:
    """Give the verb of "The lowlands face the sea" its tense: behind a plural it is none that lacks one."""
    for verb in tokens:
        if verb.tag_ != "VB" or verb.dep_ != "ROOT" or any(child.dep_ in _NOT_FINITE for child in verb.lefts):
            continue
        if any(child.dep_ == "nsubj" and _is_plural(child) for child in verb.lefts):
            verb.tag_ = "VBP"


def _is_plural(noun: Token) -> bool:
    """Whether a noun is a plural, or joined to another by "and"."""
    return noun.tag_ in _PLURALS or any(child.lower_ == "and" and child.dep_ == "cc" for child in noun.rights)

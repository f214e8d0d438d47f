"""Wrong options: of the answer's kind and form, plausible, and certainly wrong.

Names come from the same passage; numbers and dates are the answer's own, moved, in the same form (Pho et al. 2014,
"Multiple choice question corpus analysis for distractor characterization"). Two good ones beat three with a filler, so
there may be none.
"""

from __future__ import annotations

import random
import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.choose.moved import DIGITS, MOST_DIGITS, moved_dates, moved_numbers
from quizgen.choose.words import words
from quizgen.facts.names import DEFAULT_NOUNS
from quizgen.language.namelists import NameType, gender_of, is_title
from quizgen.language.sorts import PLACES
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizgen.facts.fact import Fact

MOST = 3
_FEWEST = 2  # with a single wrong option a guess is right every second time


def distractors(fact: Fact, passage: Sequence[Fact], sentence: str, seed: str) -> tuple[str, ...]:
    """Up to three wrong options for a fact, best first; none when fewer than two are good.

    Args:
        fact: What is asked for.
        passage: All facts of the passage, in order.
        sentence: The sentence of the fact; what stands in it may also be true and is no option.
        seed: Makes the choice among equals, the same every time.
    """
    rng = random.Random(seed)  # noqa: S311 - the same choice every time, nothing secret
    if fact.kind is Kind.NAME:
        found = _names(fact, passage, sentence, rng)
    elif fact.kind is Kind.DATE:
        found = moved_dates(fact, rng)
    else:
        found = moved_numbers(fact, rng)
    bound = f"{_bound(sentence)} {fact.answer}"
    taken = {fact.answer.casefold(), *(other.casefold() for other in fact.accept)}
    around = f" {' '.join(words(sentence))} "
    options: list[str] = []
    for option in found:
        if len(options) == MOST:
            break
        if option.casefold() in taken or _is_also_true(bound, option):
            continue
        if not _stands_in(option, around) and not _is_told(option, options):
            taken.add(option.casefold())
            options.append(option)
    return tuple(options) if len(options) >= _FEWEST else ()


def _is_told(option: str, options: Iterable[str]) -> bool:
    """Whether an option before it says the same, or a part of it: "Britain" beside "Great Britain"."""
    mine = _plain_words(option)
    return any(
        _overlap(option, other) or mine <= _plain_words(other) or _plain_words(other) <= mine for other in options
    )


def _bound(stem: str) -> str:
    """The word of the stem that makes a date a bound: what came after 1850 came after 1843 as well."""
    match = re.search(r"\b(?:After|Before|By|Until) (?=what|when)", stem)
    return (
        {"After ": "after", "Before ": "before", "By ": "before", "Until ": "before"}.get(match.group(), "")
        if match
        else ""
    )


_AT_LEAST = re.compile(r"\b(?:over|more than|at least|above|after)\b", re.IGNORECASE)
_AT_MOST = re.compile(r"\b(?:under|less than|fewer than|at most|below|up to|before)\b", re.IGNORECASE)


def _is_also_true(answer: str, option: str) -> bool:
    """Whether an option holds because the answer does: who is over 60 is over 36 as well."""
    mine, other = (DIGITS.search(text) for text in (answer, option))
    if mine is None or other is None:
        return False
    if max(len(mine.group()), len(other.group())) > MOST_DIGITS:
        return False
    own, theirs = (float(match.group().replace(",", "")) for match in (mine, other))
    return bool((_AT_LEAST.search(answer) and theirs < own) or (_AT_MOST.search(answer) and theirs > own))


def _stands_in(option: str, sentence: str) -> bool:
    return f" {' '.join(words(option))} " in sentence


def _names(fact: Fact, passage: Iterable[Fact], sentence: str, rng: random.Random) -> Iterable[str]:
    """Other names of the same type in the passage, those with as many words first."""
    if _is_guessed(fact):
        return []  # "organization" may be wrong of the answer, and of each option
    mine = _plain_words(fact.answer)
    candidates = [
        other for other in passage if other.kind is Kind.NAME and _same_type(fact, other) and _fits(fact, other)
    ]
    length = len(fact.answer.split())
    names = list(dict.fromkeys(other.answer for other in candidates))
    rng.shuffle(names)  # so that the same three do not stand under every question
    ordered = sorted(
        names, key=lambda n: (_is_unsure(fact, n), _is_of_other_sex(fact, n), abs(len(n.split()) - length))
    )
    told = _plain_words(" ".join(words(sentence)))
    return (
        name
        for name in ordered
        if not mine & _plain_words(name) - _SMALL
        and name not in sentence
        and not _plain_words(name) <= told
        and not _overlap(fact.answer, name)
    )


def _is_unsure(fact: Fact, name: str) -> bool:
    """Whether nothing but the model's label says that a name is a person's: such options are the last to be taken."""
    return fact.type is NameType.PERSON and gender_of(name) is None


def _is_of_other_sex(fact: Fact, name: str) -> bool:
    """Whether the given names of two persons tell them apart: then the name is the last to be taken."""
    one, two = gender_of(fact.answer), gender_of(name)
    return fact.type is NameType.PERSON and one is not None and two is not None and one != two


@lru_cache(maxsize=4096)
def _plain_words(name: str) -> frozenset[str]:
    """The words of a name without accents, so that "Zahā Ḥadīd" is no other person than Zaha Hadid."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return frozenset("".join(letter for letter in plain if not unicodedata.combining(letter)).split())


def _is_guessed(fact: Fact) -> bool:
    """Whether only the model's label tells what the name names."""
    by_label = {NameType.ORGANIZATION, NameType.PLACE, NameType.FACILITY, NameType.WORK, NameType.EVENT}
    return fact.type in {NameType.THING, NameType.PRODUCT} or (
        fact.type in by_label and fact.noun in {"", *DEFAULT_NOUNS.values()}
    )


_OVERLAPPING = (
    frozenset({"UK", "U.K.", "United Kingdom", "Britain", "Great Britain", "England", "Scotland", "Wales"}),
    frozenset({"US", "U.S.", "USA", "United States", "United States of America", "America"}),
    frozenset({"Soviet Union", "USSR", "Russia", "Ukraine"}),
    frozenset({"Germany", "West Germany", "East Germany", "Prussia"}),
    frozenset({"China", "Tibet", "Taiwan", "Hong Kong"}),
    frozenset({"British", "English", "Scottish", "Welsh", "Irish"}),
    frozenset({"Soviet", "Russian", "Ukrainian"}),
)
"""Countries and peoples of which one is, or was, a part of another: what is true of one may be true of both."""


def _overlap(one: str, other: str) -> bool:
    return any(one in group and other in group for group in _OVERLAPPING)


_SMALL = frozenset(
    {
        "of",
        "the",
        "de",
        "von",
        "van",
        "and",
        "for",
        "university",
        "battle",
        "river",
        "lake",
        "city",
        "new",
        "north",
        "south",
    }
)


def _same_type(fact: Fact, other: Fact) -> bool:
    if fact.type in {NameType.COUNTRY, NameType.STATE, NameType.CITY, NameType.CONTINENT} or fact.type not in PLACES:
        return fact.type is other.type and (fact.noun == other.noun or fact.type in {NameType.PERSON, NameType.PEOPLE})
    return other.type in PLACES - {NameType.CONTINENT} and fact.noun == other.noun


def _fits_person(answer: str, other: str) -> bool:
    """Whether a name is as long as the person's, and surely a person's too."""
    if is_title(other.split(maxsplit=1)[0]):
        return False  # "Premier Zhou En-Lai" says too much
    return (" " in answer) == (" " in other) and (" " in other or gender_of(other) is not None)


def _fits(fact: Fact, other: Fact) -> bool:
    """Whether grammar does not rule it out: a full name beside full names, a plural beside plurals."""
    if fact.type is NameType.PERSON and not _fits_person(fact.answer, other.answer):
        return False
    if fact.type is NameType.PEOPLE and fact.answer.endswith("s") != other.answer.endswith("s"):
        return False  # "French" beside "Romans"
    return fact.answer.isupper() == other.answer.isupper() or fact.type in PLACES

"""Where a number begins and ends, with the words that belong to it, and which figures are no number but a label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.fact import NumberType
from quizgen.facts.units import units
from quizgen.language.lemmas import lemma

if TYPE_CHECKING:
    from collections.abc import Collection

    from quizgen.language.doc import Doc
    from quizgen.language.tokens import Token

PERCENT = frozenset({"%", "percent", "per cent", "percentage"})
"""Words and signs that make a number a percentage."""
FRACTIONS = frozenset(
    {
        "half",
        "two-thirds",
        "three-quarters",
        "one-third",
        "one-quarter",
        "third",
        "thirds",
        "quarter",
        "quarters",
    }
)
"""Words for a part of one."""
MANY = frozenset({"dozens", "scores", "hundreds", "thousands", "millions", "billions", "tens"})
"""Words for a number that nobody has counted."""
_SCALES = frozenset({"hundred", "thousand", "million", "billion", "trillion", "dozen", "crore", "lakh"})
_PARTS_COUNTED = frozenset({"one", "two", "three"})
_OPEN = frozenset({"fewer", "greater", "less", "more", "so"})
_JOINS = frozenset({"to", "–", "-", "and", "or"})


def begins_number(token: Token) -> bool:
    """Whether a number begins here that can tell how many: no ordinal, and no bare "one"."""
    if token.tag_ != "CD" and not (token.like_num and token.pos_ == "NUM"):
        return (token.lower_ in FRACTIONS or token.lower_ in MANY) and token.pos_ in {"NOUN", "DET", "PRON"}
    if token.lower_ == "one" and token.i + 1 < len(token.doc) and token.nbor(1).lower_ in _SCALES | PERCENT | FRACTIONS:
        return True  # "one percent", "one million", "one third"
    return token.ent_type_ != "ORDINAL" and token.lower_ not in {"one", "zero"}


def number_end(doc: Doc, start: int, taken: Collection[int]) -> int:
    """Index after the number that begins at `start`, ranges and scale words included."""
    end = start + 1
    while end < len(doc) and end not in taken:
        token = doc[end]
        if (
            token.text == "-"
            and end + 1 < len(doc)
            and doc[end - 1].is_alpha
            and doc[end + 1].tag_ == "CD"
            and doc[end + 1].is_alpha
        ):
            end += 2
        elif token.lower_ == "of" and end + 1 < len(doc) and {doc[end - 1].lower_, doc[end + 1].lower_} <= MANY:
            end += 2  # "tens of thousands"
        elif (
            token.lower_ in _SCALES
            or (token.tag_ == "CD" and doc[end - 1].lower_ not in _JOINS)
            or _is_part_in_words(doc, end)
        ):
            end += 1
        elif token.lower_ == "or" and end + 1 < len(doc) and doc[end + 1].lower_ in _OPEN:
            return end + 2  # "100 or more"
        elif (
            _goes_on_in_words(doc, end)
            or (token.text == "-" and end + 1 < len(doc) and doc[end + 1].lower_ in FRACTIONS)
            or (token.lower_ in _JOINS and end + 1 < len(doc) and doc[end + 1].tag_ == "CD" and _joins(doc, start, end))
        ):
            end += 2
        else:
            break
    return end


def _is_part_in_words(doc: Doc, place: int) -> bool:
    """Whether a fraction ends here that is written as two words: the "third" of "one third"."""
    return doc[place].lower_ in FRACTIONS and doc[place - 1].lower_ in _PARTS_COUNTED


def _goes_on_in_words(doc: Doc, place: int) -> bool:
    """Whether "and" stands inside one number: "two hundred and thirty"."""
    inside = doc[place].lower_ == "and" and place + 1 < len(doc) and doc[place - 1].lower_ in _SCALES
    return inside and doc[place + 1].tag_ == "CD" and doc[place + 1].is_alpha and doc[place - 1].is_alpha


def _joins(doc: Doc, start: int, place: int) -> bool:
    """Whether the word at `place` makes a range of the numbers around it."""
    word = doc[place].lower_
    if word == "and":
        return start > 0 and doc[start - 1].lower_ == "between"
    return word in {"to", "–"} or (word == "or" and doc[place].head.i in {place - 1, place + 1})


def is_label(doc: Doc, start: int, end: int) -> bool:
    """Whether the number names something ("Chapter 3", "Boeing 747", "24-10", "3-year") instead of telling how many."""
    before = doc[start - 1] if start > 0 else None
    after = doc[end] if end < len(doc) else None
    if after is not None and after.text in {"-", "–", "/", ":"} and not after.whitespace_:
        return True
    if after is not None and after.text in {"G", "D"} and not doc[end - 1].whitespace_:
        return True  # "3G services", "2D films"
    if after is not None and after.lower_ in {"o'clock", "am", "pm", "a.m.", "p.m."}:
        return True
    if before is None:
        return False
    if before.text in {"-", "–", "/", ":", "×", "±", "=", "<", ">", "#", "§"} and before.i != 0:
        return True
    if before.pos_ != "VERB" and (before.lower_ in units().labels or lemma(before) in units().labels):
        return True
    return (
        before.pos_ == "PROPN"
        and before.text[:1].isupper()
        and before.whitespace_ == " "
        and doc[start].text[:1].isdigit()
        and (after is None or after.tag_ != "NNS")
    )


def opens_with_a_word(doc: Doc, start: int, kind: NumberType) -> bool:
    """Whether the word before belongs to the number: the "one" of "one third", the "a" of "a hundred"."""
    if start == 0:
        return False
    before = doc[start - 1]
    if kind is NumberType.FRACTION:
        return before.lower_ == "a" or (before.tag_ == "CD" and before.is_alpha)
    return before.lower_ == "a" and doc[start].lower_ in _SCALES


def with_approximation(doc: Doc, start: int) -> int:
    """Where the number begins when "about" or "more than" belongs to it."""
    for length in (3, 2, 1):
        if start - length >= 0 and doc[start - length : start].text.lower() in units().approximate:
            governs = length == 1 and doc[start - 1].dep_ == "prep" and doc[start - 1].head.pos_ == "VERB"
            return start if governs else start - length  # "is organised around four themes"
    return start


def with_between(doc: Doc, start: int, end: int) -> int:
    """Where a range begins that needs its "between": "has between 28 and 42 members"."""
    if start == 0 or doc[start - 1].lower_ != "between" or not any(token.lower_ == "and" for token in doc[start:end]):
        return start
    before = doc[start - 1]
    return start if before.dep_ == "prep" and before.head.pos_ == "VERB" else start - 1


def begins_range_of_compounds(doc: Doc, place: int) -> bool:
    """Whether "to 11-month" goes on after "1 week": a range before a noun, of which one end would be half."""
    if place + 2 >= len(doc) or doc[place].lower_ not in {"to", "or"}:
        return False
    return doc[place + 1].tag_ == "CD" and doc[place + 2].text == "-" and not doc[place + 1].whitespace_

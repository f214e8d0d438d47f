"""What a phrase of a clause tells, as far as that decides whether a stem keeps it: an age, a cause, how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.units import units
from quizgen.language.clause import Role
from quizgen.language.lemmas import lemma

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.language.clause import Constituent
    from quizgen.language.tokens import Token


def has_own_time(token: Token) -> bool:
    """Whether a time at the end would be that of this word: "those who lived in Oslo", "those still resident"."""
    behind = token.dep_ == "amod" and token.i > token.head.i and any(child.dep_ == "advmod" for child in token.lefts)
    return behind or token.dep_ in _OWN_TIME


_OWN_TIME = frozenset({"relcl", "pcomp"})


def would_hang(front: Sequence[Token], rest: Sequence[Token]) -> bool:
    """Whether a phrase without a date would belong to a noun behind which it came: "his death under the influence"."""
    loose = bool(front) and len(front) <= _LONGEST_HANGING and front[0].lower_ in _OF_NOUNS
    return loose and bool(rest) and rest[-1].pos_ in {"NOUN", "PROPN"} and not any(t.ent_type_ == "DATE" for t in front)


_OF_NOUNS = frozenset({"on", "under", "with"})


_LONGEST_HANGING = 8  # tokens


def bears_name(noun: Token) -> bool:
    """Whether a noun is a name or one follows it with "of", and no "a" stands before: "the village of Halden"."""
    if any(child.lower_ in {"a", "an"} for child in noun.lefts):
        return False
    of = [child for child in noun.rights if child.lower_ == "of"]
    return noun.pos_ == "PROPN" or any(named.pos_ == "PROPN" for child in of for named in child.rights)


TIME_AND_PLACE = frozenset(
    {
        "",
        "in",
        "on",
        "at",
        "during",
        "after",
        "before",
        "since",
        "until",
        "from",
        "within",
        "by",
        "over",
        "throughout",
    }
)
"""Prepositions that say when or where."""


def least_telling(part: Constituent) -> tuple[bool, int]:
    """Orders what can be spared: who did it and why before when and where, long before short."""
    return part.role is not Role.AGENT and part.preposition in TIME_AND_PLACE, -len(part.tokens)


def is_an_age(front: Sequence[Token]) -> bool:
    """Whether a phrase before the subject says how old somebody was: "At age 23", "At the age of 23"."""
    return bool(front) and front[0].lower_ == "at" and any(token.lower_ == "age" for token in front)


def counts_years(token: Token) -> bool:
    """Whether this is what somebody's age is: "14", "14 years old"."""
    return token.tag_ == "CD" or token.lower_ == "old"


def is_how_long(part: Constituent) -> bool:
    """Whether this is the "for two years" that says the same as "from 1911 to 1913"."""
    return part.preposition == "for" and part.noun is not None and lemma(part.noun) in units().time


def is_birth_name(phrase: Token) -> bool:
    """Whether this is the "Anna Grey" of "was born Anna Grey in Oslo"."""
    named = phrase.dep_ in {"attr", "dobj", "npadvmod", "oprd"} and phrase.ent_type_ not in {"DATE", "TIME"}
    return named and phrase.pos_ == "PROPN"


def phrases_behind(phrase: Token) -> set[int]:
    """Roots of the phrases that the parse hung on a word, and that tell where: the "in Oslo" of "causes in Oslo"."""
    return {node.i for node in phrase.subtree if node.dep_ == "prep" and node.i > phrase.i and node.lower_ != "of"}


def is_natural_cause(phrase: Token) -> bool:
    """Whether this is the "of natural causes" of a death, which is told when nothing else is."""
    causes = (noun for noun in phrase.rights if noun.lower_ in {"cause", "causes"})
    return phrase.dep_ == "prep" and any(child.lower_ == "natural" for noun in causes for child in noun.lefts)


def only_adds(token: Token) -> bool:
    """Whether the token is the "also" of "also in Oslo", which adds to what the passage told before; or "overnight"."""
    if token.lower_ == "overnight" and token.dep_ in {"advmod", "npadvmod"}:
        return True
    return token.lower_ == "also" and token.dep_ == "advmod" and token.i > 0 and token.nbor(-1).lower_ != "but"


def can_follow_the_verb(child: Token) -> bool:
    """Whether this may stay when its noun moves forward: "in India" of "30 boards in India", "south" of "500 men"."""
    return (child.dep_ == "prep" and child.lower_ != "of") or (child.dep_ == "advmod" and child.tag_ == "RB")

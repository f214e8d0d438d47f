"""Whose something is: "his" and "her" before a noun, and an owner that stands in the stem beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.groups import is_plural

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.language.tokens import Token


def _subject_above(token: Token) -> Token | None:
    """The subject of the nearest verb above the token that has one."""
    for node in token.ancestors:
        if node.pos_ in {"VERB", "AUX"}:
            for child in node.lefts:
                if child.dep_ in {"nsubj", "nsubjpass"}:
                    return child
    return None


def owner_beside(pronoun: Token, tokens: Sequence[Token]) -> bool:
    """Whether the subject of the pronoun's own clause is in the stem and fits: "physicians use their offices"."""
    subject = _subject_above(pronoun)
    if subject is None or subject.left_i <= pronoun.i < subject.i:
        return False
    subject = _whole_of(subject) or subject
    if subject.pos_ != "NOUN" or not any(token.i == subject.i for token in tokens):
        return False
    return pronoun.lower_ == ("their" if is_plural(subject) else "its")


def _whole_of(noun: Token) -> Token | None:
    """What a share is taken of, where that is many: "pupils" of "percent of the pupils", "half of the pupils"."""
    of = next((child for child in noun.rights if child.lower_ == "of"), None)
    whole = next((child for child in of.rights if child.dep_ == "pobj"), None) if of is not None else None
    return whole if noun.lower_ in _SHARES and whole is not None and is_plural(whole) else None


_SHARES = frozenset({"%", "percent", "percentage", "half", "majority", "number", "quarter", "third", "thirds"})


def is_possessive(token: Token) -> bool:
    """Whether the token is "his" or "her" before a noun, also when the tagger took "her" for an object."""
    return token.tag_ == "PRP$" or (token.tag_ == "PRP" and token.dep_ == "poss")


def behind_ones_own(number: Token) -> list[Token]:
    """Where some of somebody's own were made: the "in Oslo" of "made five of her films in Oslo"."""
    own = [noun for of in number.rights if of.lower_ == "of" for noun in of.rights if noun.dep_ == "pobj"]
    own = [noun for noun in own if any(is_possessive(child) for child in noun.lefts)]
    return [child for noun in own for child in noun.rights if child.lower_ == "in"]

"""Phrases beside a verb: which say that its time is over, and which only liken or add."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.language.phrases import left_edge_after_comma

if TYPE_CHECKING:
    from quizgen.language.tokens import Token

_YEAR = re.compile(r"1\d{3}|20\d{2}")


def is_over(verb: Token) -> bool:
    """Whether the verb has a time that is over: "between 2004 and 2014", "in 1994"."""
    return any(
        child.dep_ == "prep" and _YEARS_OF.get(child.lower_, 0) == sum(_is_year(token) for token in child.subtree) > 0
        for child in verb.children
    )


def _is_year(token: Token) -> bool:
    return token.dep_ in {"pobj", "conj"} and _YEAR.fullmatch(token.text) is not None


_YEARS_OF = {"between": 2, "in": 1}


def is_aside(prep: Token, verb: Token) -> bool:
    """Whether a phrase only likens or adds, set apart by a comma: "like France", ", with Latin as a side subject"."""
    if prep.lower_ in {"like", "unlike"} and prep.i < verb.i:
        return True
    if prep.lower_ in {"to", "into"} and verb.lower_ == "born":
        return prep.i > verb.i and left_edge_after_comma(prep)
    if prep.i < verb.i or any(node.tag_ == "CD" for node in prep.subtree):
        return False
    if prep.lower_ == "as":
        return any(child.dep_ == "prep" and child.lower_ == "with" and is_aside(child, verb) for child in verb.rights)
    return prep.lower_ in {"like", "unlike", "with"} and left_edge_after_comma(prep)

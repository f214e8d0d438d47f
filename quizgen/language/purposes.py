"""Infinitives that say what something was done for: "was paid to write a song"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.groups import subordinator
from quizgen.language.phrases import left_edge_after_comma

if TYPE_CHECKING:
    from quizgen.language.tokens import Token

LONGEST_SUBORDINATE = 9  # tokens: a longer "when ..." buries the question


def is_purpose(verb: Token) -> bool:
    """Whether this is an infinitive that says what for: "was paid to write a song"."""
    return not subordinator(verb) and any(aux.lower_ == "to" for aux in verb.lefts)


def told_beside(verb: Token) -> set[int]:
    """Roots of what a long infinitive tells beside: the "based on a tale" of "to write a song based on a tale".

    A verb may need the infinitive, and what it does must be said; what this is done with need not.
    """
    if not is_purpose(verb) or verb.right_i - verb.left_i < LONGEST_SUBORDINATE:
        return set()
    objects = (child for child in verb.rights if child.dep_ == "dobj")
    return {node.i for noun in objects for node in noun.rights if node.dep_ in {"acl", "relcl"}}


def is_behind_an_aside(verb: Token) -> bool:
    """Whether the comma before an infinitive closes what explains a noun: "was lent a kayak, a small boat, to flee"."""
    last = verb.left_i - 2
    if not is_purpose(verb) or last < verb.head.i:
        return False
    asides = (node for child in verb.head.rights for node in child.rights if node.dep_ == "appos")
    return any(aside.right_i == last for aside in asides)


def is_of_an_aside(verb: Token) -> bool:
    """Whether an infinitive belongs to what explains a noun: "wrote Harbour, the only novel to win a prize"."""
    last = verb.left_i - 1
    if not is_purpose(verb) or last < verb.head.i:
        return False
    asides = [node for child in verb.head.rights for node in child.rights if node.dep_ == "appos"]
    return any(aside.right_i == last and left_edge_after_comma(aside) for aside in asides)

"""A clause without its last phrases, where a question on the whole of it would run on or be torn.

"Anna Berger was sent to Oslo in 1911 for Hugo Brandt, Clara Wood and their pupils" is as true without whom it was for.
Nothing goes that the rest needs: the object stays, a condition, a purpose, and what a verb is completed by.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.language.clause import ClauseKind, Role
from quizgen.language.english import english
from quizgen.language.groups import subordinator
from quizgen.language.phrases import VERBS, tidy

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from quizgen.language.clause import Clause
    from quizgen.language.tokens import Token

_MOST = 3
"""Phrases that are left out at most."""

_BESIDE = frozenset(
    {"after", "alongside", "amid", "at", "before", "by", "despite", "during", "following", "for", "in", "near", "on",
     "since", "through", "throughout", "under", "until", "via", "with", "within", "without"}
)  # fmt: skip
"""What begins a phrase that a verb can mostly do without; not "to", "from", "as" or "of", which complete it."""

_LISTED = frozenset({"conj", "dep", "appos"})
"""What the parse hangs on a verb when it loses its way in a list."""

_TIMES = frozenset({"DATE", "TIME"})
_BRACKETS = frozenset("()[]")
_OPENERS = frozenset({"both", "either", "neither", "not"})


def shortened(clause: Clause, held: Collection[int], labels: Collection[str]) -> Iterator[Clause]:
    """The clause without its last phrase, its last two, its last three.

    Args:
        clause: The clause as it was laid open.
        held: Indices of the tokens that are asked for, which stay.
        labels: The kinds of names of what is asked for: no other answer may go, nor the time of what happened.
    """
    if clause.kind is ClauseKind.APPOSITIVE or clause.group.negated or _is_bound(clause):
        return
    gone: set[int] = set()
    for child in _last_phrases(clause, set(held), labels):
        gone |= {token.i for token in child.subtree}
        yield _without(clause, gone)


def _is_bound(clause: Clause) -> bool:
    """Whether a condition stands with the verb, or a "not only" that what follows belongs to."""
    return any(token.lower_ in _OPENERS for token in clause.rest) or any(
        subordinator(child) in english().open_subordinators for child in clause.anchor.children
    )


def _last_phrases(clause: Clause, held: set[int], labels: Collection[str]) -> Iterator[Token]:
    """The tops of the phrases of the verb that can be spared, the last first."""
    kept = {token.i for token in clause.rest}
    after = [child for child in clause.anchor.rights if not kept.isdisjoint(_below(child))]
    for place, child in enumerate(reversed(after), 1):
        if child.dep_ == "punct" or not held.isdisjoint(_below(child)):
            continue
        if place > _MOST or place == len(after) or not _is_spare(child, kept, labels):
            return
        yield child


def _below(token: Token) -> set[int]:
    return {node.i for node in token.subtree}


def _is_spare(child: Token, kept: Collection[int], labels: Collection[str]) -> bool:
    """Whether a verb can do without a phrase behind it that is no other answer, and not when it happened."""
    if any(token.text in _BRACKETS for token in child.subtree):
        return False  # it may have only one of a pair
    found = {token.ent_type_ for token in child.subtree if token.i in kept}
    if child.pos_ in VERBS:
        return child.dep_ == "conj" or (child.dep_ == "advcl" and not _is_purpose(child))
    if child.dep_ == "prep":
        return child.lower_ in _BESIDE and found.isdisjoint(_TIMES)
    return child.dep_ in _LISTED and found.isdisjoint(labels)


def _is_purpose(verb: Token) -> bool:
    return any(token.dep_ == "aux" and token.lower_ == "to" for token in verb.lefts)


def _without(clause: Clause, gone: Collection[int]) -> Clause:
    """The clause and its parts without these tokens."""
    rest = tidy(token for token in clause.rest if token.i not in gone)
    parts = [part for part in clause.constituents if part.role is Role.SUBJECT or part.head.i not in gone]
    left = [replace(part, tokens=tuple(token for token in part.tokens if token.i not in gone)) for part in parts]
    return replace(clause, rest=rest, constituents=tuple(part for part in left if part.tokens))

"""What "the fort" stands for beside another fort far above: the only one that its sentence or the last has named."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.language.definite import Bearers, is_bare, kind_of
from quizgen.language.english import english
from quizgen.language.namelists import NameType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.language.doc import Doc
    from quizgen.language.names import Name
    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token

_BESIDE_A_NOUN = frozenset({"amod", "appos", "compound", "nmod"})


def named_nearby(doc: Doc, names: Sequence[Name], about: Bearers) -> dict[int, str]:
    """By token index, what stands for "the" and for the noun of "the fort".

    Where two of the kind are named near by, one of them only beside another noun ("a Halden Court judge"), or the
    text is about one of the kind, nothing is certain.
    """
    inside = {index for name in names for index in range(name.start, name.end)}
    swaps: dict[int, str] = {}
    for before, sentence in pairwise([None, *doc.sents]):
        assert sentence is not None
        for noun in sentence:
            if noun.i not in inside and is_bare(noun) and noun.lower_ not in _TOO_BROAD and about.leaves_open(noun):
                start = sentence.start if before is None else before.start
                name = _only_one(doc[start : noun.i], noun, names)
                if name is not None:
                    swaps[noun.i - 1] = "the" if _has_article(doc, name) else ""
                    swaps[noun.i] = name.full
    return swaps


_TOO_BROAD = (english().broad | english().unique | english().shell) - {"country"}


def _only_one(window: Span, noun: Token, names: Sequence[Name]) -> Name | None:
    """The name of the noun's kind in the window, if there is one only, and nothing else is called so there."""
    near = [name for name in names if window.start <= name.start and name.end <= window.end]
    named = [name for name in near if _is_of_kind(name, noun.lower_)]
    taken = {index for name in near for index in range(name.start, name.end)}
    if not named or any(_is_another(token, noun) for token in window if token.i not in taken):
        return None
    last = named[-1]
    if any(not _are_same(name, last) or _is_unclear(name, window.doc) for name in named):
        return None
    if noun.lower_ == "country" and any(name.type is NameType.PEOPLE for name in near):
        return None
    return last


def _is_of_kind(name: Name, noun: str) -> bool:
    """Whether a name tells of the kind, by what was told of it or by its last word: "Halden Memorial"."""
    words = name.full.lower().split()
    called = len(words) > 1 and words[-1] == noun and "of" not in words and all(map(str.isalpha, words))
    return kind_of(name.noun) == kind_of(noun) or called


def _are_same(name: Name, other: Name) -> bool:
    return name.full in other.full or other.full in name.full


def _is_unclear(name: Name, doc: Doc) -> bool:
    """Whether a name is a work's, or only says which another thing is: the "Halden Court" of "a Halden Court judge"."""
    return name.type is NameType.WORK or doc[name.start : name.end].root.dep_ in _BESIDE_A_NOUN


def _is_another(token: Token, noun: Token) -> bool:
    """Whether a word tells of another of the kind, or of several: "a fort", "these forts", "the old fort"."""
    if token.lower_ not in {noun.lower_, f"{noun.lower_}s"}:
        return False
    return token.dep_ not in {"attr", "appos", "compound"} and not is_bare(token)


def _has_article(doc: Doc, name: Name) -> bool:
    return name.start > 0 and doc[name.start - 1].lower_ == "the"

"""Quotation marks of a title that a phrase has left behind: the “Boats at Dawn” of 'her song, “Boats at Dawn”, ...'."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.language.tokens import Token

_CLOSING = {'"': '"', "“": "”"}


def with_quotes(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens, with the marks around a title of several words that stands whole among them, and without its own."""
    if len(tokens) < _FEWEST or tokens[0].i == 0:
        return tokens
    doc, first, last = tokens[0].doc, tokens[0].i, tokens[-1].i
    opening = doc[first - 1]
    closing = doc[last + 1] if last + 1 < len(doc) else None
    if closing is None or _CLOSING.get(opening.text) != closing.text or any(t.text in _MARKS for t in tokens):
        return tokens
    whole = all(one.i + 1 == other.i for one, other in pairwise(tokens))
    return (opening, *tokens, closing) if whole else tokens


_FEWEST = 2
_MARKS = frozenset({'"', "“", "”"})

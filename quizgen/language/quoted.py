"""What is said in direct speech: "he" is not the speaker there, and who is named there does not speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.phrases import SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.language.doc import Doc
    from quizgen.language.tokens import Token

_STRAIGHT = '"'
_OPENING = "“"
_CLOSING = "”"


def in_speech(doc: Doc) -> frozenset[int]:
    """Indices of the tokens of direct speech: of quotations that are clauses, not "the best of her time".

    A quotation that is not closed in its paragraph goes on to the end.
    """
    spoken: set[int] = set()
    for start, end in _quotations(doc):
        if any(token.dep_ in SUBJECTS for token in doc[start:end]):
            spoken.update(range(start, end))
    return frozenset(spoken)


def _quotations(doc: Doc) -> Iterator[tuple[int, int]]:
    """Where quotations begin and end, without their marks; the second mark of two opening ones only goes on."""
    start: int | None = None
    for token in doc:
        if _opens(token):
            start = token.i + 1 if start is None else start
        elif start is not None and (_CLOSING in token.text or _STRAIGHT in token.text):
            yield start, token.i
            start = None
    if start is not None:
        yield start, len(doc)


def _opens(mark: Token) -> bool:
    """Whether this is a mark before what is said: a straight one stands against the word behind it only."""
    if mark.text != _STRAIGHT:
        return mark.text == _OPENING
    apart = mark.i == 0 or bool(mark.nbor(-1).whitespace_)
    return apart and not mark.whitespace_

"""Tokens that follow each other: a sentence, an entity, any part of a parsed paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.language.doc import Doc
    from quizgen.language.tokens import Token


class Span:
    """Tokens that follow each other.

    Attributes:
        doc: The document they stand in.
        start: The place of the first.
        end: The place behind the last.
        label_: What it was found to be: "PERSON"; mostly empty.
    """

    __slots__ = ("doc", "end", "label_", "start")

    def __init__(self, doc: Doc, start: int, end: int, label: str = "") -> None:
        self.doc = doc
        self.start = start
        self.end = end
        self.label_ = label

    def __iter__(self) -> Iterator[Token]:
        return iter(self.doc.tokens[self.start : self.end])

    def __len__(self) -> int:
        return self.end - self.start

    @overload
    def __getitem__(self, place: int) -> Token: ...

    @overload
    def __getitem__(self, place: slice) -> Span: ...

    def __getitem__(self, place: int | slice) -> Token | Span:
        if isinstance(place, int):
            return self.doc.tokens[(self.start if place >= 0 else self.end) + place]
        start, end, _ = place.indices(len(self))
        return Span(self.doc, self.start + start, self.start + max(start, end))

    def __repr__(self) -> str:
        return self.text

    @property
    def start_char(self) -> int:
        """The place of its first character."""
        return self.doc.tokens[self.start].idx

    @property
    def end_char(self) -> int:
        """The place behind its last character."""
        last = self.doc.tokens[self.end - 1]
        return last.idx + len(last.text)

    @property
    def text(self) -> str:
        """As it stands."""
        return self.doc.text[self.start_char : self.end_char] if self.end > self.start else ""

    @property
    def text_with_ws(self) -> str:
        """As it stands, with the space behind it."""
        return self.text + self[-1].whitespace_ if self.end > self.start else ""

    @property
    def sent(self) -> Span:
        """The sentence in which it begins."""
        return self.doc.tokens[self.start].sent

    @property
    def root(self) -> Token:
        """The token nearest to the root of the sentence, the first of several."""
        tokens = self.doc.tokens[self.start : self.end]
        if len(tokens) == 1:
            return tokens[0]
        ends = [token for token in tokens if token.head is token]
        if ends:
            return ends[0]
        outside = [token for token in tokens if not self.start <= token.head.i < self.end]
        return min(outside, key=_depth) if len(outside) > 1 else outside[0]

    def labelled(self, label: str) -> Span:
        """The same tokens with this label."""
        return Span(self.doc, self.start, self.end, label)


def _depth(token: Token) -> int:
    """How far a token is from the root of its sentence; marks are taken only where there is nothing else."""
    if (token.is_punct or token.is_space) and not token.children:
        return len(token.doc.tokens) - 1
    return sum(1 for _ in token.ancestors)

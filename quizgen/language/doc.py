"""A parsed paragraph as a whole: its text, its tokens and sentences, and what the grammar remembers of it."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, Any, overload

from quizgen.language.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from quizgen.language.tokens import Token


class Doc:
    """A paragraph.

    Attributes:
        text: As it stands.
        tokens: Its words and marks.
        sentences: Its sentences.
        ents: The entities that the model found, labelled.
        user_data: What the grammar remembers of it.
    """

    __slots__ = ("ents", "sentences", "text", "tokens", "user_data")

    def __init__(self) -> None:
        self.text = ""
        self.tokens: list[Token] = []
        self.sentences: list[Span] = []
        self.ents: list[Span] = []
        self.user_data: dict[str, Any] = {}

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    def __len__(self) -> int:
        return len(self.tokens)

    @overload
    def __getitem__(self, place: int) -> Token: ...

    @overload
    def __getitem__(self, place: slice) -> Span: ...

    def __getitem__(self, place: int | slice) -> Token | Span:
        if isinstance(place, int):
            return self.tokens[place]
        start, end, _ = place.indices(len(self.tokens))
        return Span(self, start, max(start, end))

    def __repr__(self) -> str:
        return self.text

    @property
    def sents(self) -> Iterator[Span]:
        """Its sentences, one by one."""
        return iter(self.sentences)

    def char_span(self, first: int, end: int, *, expand: bool = False) -> Span | None:
        """The tokens between two places in the text.

        Args:
            first: Where the first of them begins.
            end: Where the last of them ends.
            expand: Whether the places may lie within tokens, which are then taken whole.
        """
        start = self._at(first)
        last = self._at(end - 1)
        if start is None or last is None:
            return None
        if expand:
            behind = first == start.idx + len(start.text)
            return Span(self, start.i + behind, last.i + 1)
        whole = first == start.idx and end == last.idx + len(last.text)
        return Span(self, start.i, last.i + 1) if whole else None

    def _at(self, place: int) -> Token | None:
        """The token that holds a character, or has it for the space behind."""
        found = bisect_right(self.tokens, place, key=_idx) - 1
        token = self.tokens[found] if found >= 0 else None
        return token if token is not None and place < token.idx + len(token.text) + len(token.whitespace_) else None

    def forget(self) -> None:
        """Let go of the tokens, and of what the grammar remembered of them.

        Tokens and document hold each other; left to the garbage collector, a book's paragraphs pile up.
        """
        self.user_data.clear()
        for token in self.tokens:
            token.children = token.lefts = token.rights = ()
            del token.head
        self.tokens.clear()


_idx: Callable[[Token], int] = attrgetter("idx")

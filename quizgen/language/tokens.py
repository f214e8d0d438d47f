"""The words and marks of a parsed paragraph as plain Python objects: what spaCy found, read from it once.

The grammar asks some hundred times for every word, its head and its children, and spaCy makes each answer anew. The
names and meanings are spaCy's own, so that its documentation holds for them.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from quizgen.language.doc import Doc
    from quizgen.language.spans import Span


_IOB = ("", "I", "O", "B")


class Token:
    """A word or a mark.

    Attributes:
        doc: The document it stands in.
        i: Its place there.
        idx: The place of its first character.
        text: As it stands.
        lower_: In lower case.
        tag_: The fine part of speech: "VBD".
        pos_: The coarse one: "VERB".
        dep_: What it is to its head: "nsubj".
        morph: Its inflection: "Number=Plur".
        ent_type_: The type of the entity it belongs to; empty for none.
        ent_iob_: "B" where an entity begins, "I" within one, "O" outside.
        whitespace_: The space behind it, or nothing.
        is_punct: Whether it is a mark.
        is_space: Whether it is nothing but white space.
        is_sent_start: Whether it begins a sentence.
        like_num: Whether it is a number, in figures or words.
        head: What it hangs on; itself where it is the root of its sentence.
        lefts: What hangs on it and stands before it, in order.
        rights: What hangs on it and stands behind it.
        children: Both.
        left_i: The place of the first token of what hangs on it.
        right_i: The place of the last one.
        sent: Its sentence.
    """

    __slots__ = (
        "children", "dep_", "doc", "ent_iob_", "ent_type_", "head", "i", "idx", "is_punct", "is_sent_start", "is_space",
        "left_i", "lefts", "like_num", "lower_", "morph", "pos_", "right_i", "rights", "sent", "tag_", "text",
        "whitespace_",
    )  # fmt: skip

    head: Token
    sent: Span

    def __init__(self, doc: Doc, idx: int, text: str, named: Sequence[str], counted: Sequence[int]) -> None:
        self.doc = doc
        self.i = self.left_i = self.right_i = len(doc.tokens)
        self.idx = idx
        self.text = text
        self.lower_ = text.lower()
        self.tag_, self.dep_, self.pos_, self.ent_type_, self.morph = named
        iob, start, space, punct, number = counted
        self.ent_iob_ = _IOB[iob]
        self.is_sent_start = start == 1
        self.whitespace_ = " " if space else ""
        self.is_punct = bool(punct)
        self.like_num = bool(number)
        self.is_space = text.isspace()
        self.children: tuple[Token, ...] = ()
        self.lefts: tuple[Token, ...] = ()
        self.rights: tuple[Token, ...] = ()

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return self.text

    def nbor(self, distance: int = 1) -> Token:
        """The token so many places behind it, or before it."""
        place = self.i + distance
        if place < 0:
            raise IndexError(place)
        return self.doc.tokens[place]

    @property
    def left_edge(self) -> Token:
        """The first token of what hangs on it."""
        return self.doc.tokens[self.left_i]

    @property
    def right_edge(self) -> Token:
        """The last token of what hangs on it."""
        return self.doc.tokens[self.right_i]

    @property
    def is_sent_end(self) -> bool:
        """Whether it ends a sentence."""
        following = self.i + 1
        return following == len(self.doc.tokens) or self.doc.tokens[following].is_sent_start

    @property
    def is_alpha(self) -> bool:
        """Whether it is made of letters."""
        return self.text.isalpha()

    @property
    def is_digit(self) -> bool:
        """Whether it is made of digits."""
        return self.text.isdigit()

    @property
    def is_lower(self) -> bool:
        """Whether it has no capitals."""
        return self.text.islower()

    @property
    def is_upper(self) -> bool:
        """Whether it is all capitals."""
        return self.text.isupper()

    @property
    def is_title(self) -> bool:
        """Whether it has a capital and goes on without."""
        return self.text.istitle()

    @property
    def subtree(self) -> list[Token]:
        """It and all that hangs on it, in order."""
        found: list[Token] = []
        waiting = [(self, False)]
        while waiting:
            token, opened = waiting.pop()
            if opened or not token.children:
                found.append(token)
            else:
                waiting += [(child, False) for child in reversed(token.rights)]
                waiting.append((token, True))
                waiting += [(child, False) for child in reversed(token.lefts)]
        return found

    @property
    def ancestors(self) -> Iterator[Token]:
        """What it hangs on, up to the root of the sentence."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    def is_ancestor(self, descendant: Token) -> bool:
        """Whether the other token hangs on this one."""
        return any(token is self for token in descendant.ancestors)

    @property
    def conjuncts(self) -> tuple[Token, ...]:
        """What it is joined with by "and", without itself."""
        first = self
        while first.dep_ == "conj" and first.head is not first:
            first = first.head
        joined = [first]
        for token in joined:
            joined += [child for child in token.rights if child.dep_ == "conj"]
        return tuple(token for token in joined if token is not self)


by_place: Callable[[Token], int] = attrgetter("i")
"""Sorts tokens as they stand in the text."""

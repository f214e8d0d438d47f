"""A parsed paragraph as plain Python objects: what spaCy found, read from it once.

The grammar asks some hundred times for every word, its head and its children, and spaCy makes each answer anew. The
names and meanings are spaCy's own, so that its documentation holds for them.
"""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, Any, overload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


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

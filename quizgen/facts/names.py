"""Names as facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.fact import Fact
from quizgen.language.names import NameType
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc

    from quizgen.language.names import Name

_LONGEST = 8  # words: a longer "name" is a title misread, or a list

DEFAULT_NOUNS = {
    NameType.ORGANIZATION: "organization", NameType.PLACE: "place", NameType.EVENT: "event", NameType.WORK: "work",
    NameType.LAW: "document", NameType.LANGUAGE: "language", NameType.AWARD: "award", NameType.PRODUCT: "product",
    NameType.FACILITY: "place", NameType.PEOPLE: "group",
}  # fmt: skip
"""What to ask with when the name itself does not tell: "Which organization"."""


def name_facts(doc: Doc, names: Sequence[Name]) -> Iterator[Fact]:
    """The names of a document that can be answers."""
    for name in names:
        if not _is_whole(doc, name):
            continue
        accept = (name.text,) if name.full != name.text else ()
        yield Fact(
            kind=Kind.NAME,
            type=name.type,
            start=name.start,
            end=name.end,
            head=doc[name.start : name.end].root,
            answer=name.full,
            key=name.full.casefold(),
            noun=name.noun or DEFAULT_NOUNS.get(name.type, ""),
            accept=accept,
        )


def _is_whole(doc: Doc, name: Name) -> bool:
    """Whether the span is a name from end to end, not a torn or run-on one."""
    tokens = doc[name.start : name.end]
    if len(tokens) > _LONGEST or not any(token.text[:1].isupper() for token in tokens):
        return False
    if any(token.text in {"(", ")", "[", "]", "“", "”", '"', ";", "/", "="} for token in tokens):
        return False
    edge = doc[name.end] if name.end < len(doc) else None
    torn = edge is not None and edge.text in {"-", "–", "&", "/"} and not edge.whitespace_
    before = doc[name.start - 1] if name.start > 0 else None
    torn = torn or (before is not None and before.text in {"-", "–", "&", "/"} and not before.whitespace_)
    return not torn and len(name.text) > 1

"""What an abbreviation stands for, told in brackets: "the net tidal range (NTR)", "NTR (net tidal range)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.clause import Clause, ClauseKind, Constituent, Role
from quizgen.language.namewords import by_words
from quizgen.language.verbs import VerbGroup

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quizgen.language.doc import Doc
    from quizgen.language.namelists import Kinds
    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token

_STANDS = VerbGroup((), "stands", "VBZ")
_SHORTEST, _LONGEST = 2, 7  # letters
_SKIPPED = frozenset({"of", "the", "and", "for", "in", "on", "to", "a", "an", "-", "&"})
_MOST_TOKENS = 14


def expansions(doc: Doc) -> Iterator[tuple[Token, Span]]:
    """The abbreviations of a document that are explained in brackets, with the words they stand for."""
    for opening in doc[1:-2]:
        if opening.text == "(":
            found = _explained(doc, opening.i)
            if found is not None:
                yield found


def kinds_of_abbreviations(docs: Iterable[Doc]) -> Kinds:
    """What the words that abbreviations stand for tell: "HWL" is a league, for "the Halden Women's League (HWL)"."""
    told = ((short.text, by_words(words)) for doc in docs for short, words in expansions(doc))
    return {short: kind for short, kind in told if kind is not None}


def stands_for(opening: Token) -> Iterator[Clause]:
    """The clause that an opening bracket tells: "NTR stands for net tidal range"."""
    doc = opening.doc
    found = _explained(doc, opening.i) if 0 < opening.i < len(doc) - 2 else None
    if found is None:
        return
    short, words = found
    part = Constituent(Role.ADVERBIAL, words.root, words.root, "for", tuple(words))
    subject = Constituent(Role.SUBJECT, short, None, "", ())
    yield Clause(
        anchor=words.root,
        kind=ClauseKind.APPOSITIVE,
        group=_STANDS,
        subject=(short,),
        subject_head=short,
        plural=False,
        front=(),
        rest=tuple(words),
        constituents=(subject, part),
    )


def _explained(doc: Doc, opening: int) -> tuple[Token, Span] | None:
    """The abbreviation in or before a bracket, with its words before or in it."""
    if doc[opening + 2].text == ")" and _is_abbreviation(doc[opening + 1]):
        words = _words_before(doc, opening, doc[opening + 1].text)
        return (doc[opening + 1], words) if words is not None else None
    if not _is_abbreviation(doc[opening - 1]):
        return None
    closing = next((t.i for t in doc[opening + 1 : opening + _MOST_TOKENS] if t.text == ")"), opening)
    words = _words_before(doc, closing, doc[opening - 1].text) if closing > opening else None
    return (doc[opening - 1], words) if words is not None and words.start == opening + 1 else None


def _is_abbreviation(token: Token) -> bool:
    return _SHORTEST <= len(token) <= _LONGEST and token.is_alpha and token.is_upper


def _words_before(doc: Doc, end: int, letters: str) -> Span | None:
    """The words that end here and begin with these letters, one for each."""
    place = end
    for letter in reversed(letters):
        place -= 1
        while place > 0 and doc[place].lower_ in _SKIPPED and doc[place].text[:1].upper() != letter:
            place -= 1
        if place < 0 or doc[place].text[:1].upper() != letter or doc[place].is_upper:
            return None
    return doc[place:end]

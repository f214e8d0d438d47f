"""Titles and other names that the words before them announce: "the play The Blue Tower", "known as Little Norway"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.namelists import NameType, name_lists
from quizgen.language.spans import Span
from quizgen.language.verbs import lemma_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.language.doc import Doc
    from quizgen.language.tokens import Token

_ANNOUNCING = frozenset({"call", "title", "entitle", "name", "dub", "nickname", "christen", "rename"})
_QUOTES = {'"': '"', "“": "”", "‘": "’", "``": "''"}
_ARTICLES = frozenset({"the", "a", "an"})
_LONGEST = 9  # words


_TAGS_BEFORE = frozenset({"NN", "NNS", "POS", "VBN", "VBD"})


def title_spans(doc: Doc) -> Iterator[Span]:
    """Runs of capitals that stand where titles do, whole; a work's title is labelled as one."""
    for token in doc[:-1]:
        if token.tag_ not in _TAGS_BEFORE:
            continue
        first = _first_word(doc, token.i + 1)
        if first is None or token.is_sent_end:
            continue
        work = _is_work(token)
        owned = token.tag_ == "POS" and doc[first - 1].text in {"A", "An", "The"} and first - 1 > token.i
        if work or owned or _announces(token):
            end = _end_of_title(doc, first, owned=owned)
            end -= doc[end - 1].text == ","
            if 0 < end - first <= _LONGEST and not _is_cut(doc, first, end):
                label = "WORK_OF_ART" if work or owned else doc[first].ent_type_
                yield Span(doc, first, end, label)


def _is_cut(doc: Doc, first: int, end: int) -> bool:
    """Whether the run is only the beginning of a name or of a clause: "Anna" of "Anna und Hugo"."""
    after = doc[end] if end < len(doc) else None
    goes_on = after is not None and after.ent_iob_ == "I" and after.is_lower and after.pos_ not in {"ADV", "DET"}
    quoted = after is not None and after.text in set(_QUOTES.values())
    return goes_on or (doc[first].pos_ not in {"PROPN", "NOUN", "ADJ", "NUM"} and not quoted)


def _is_work(token: Token) -> bool:
    """Whether a common noun says that a title may follow: "the film", "in his essay"."""
    kind = name_lists().last.get(token.lower_) if token.pos_ == "NOUN" else None
    return kind is not None and kind[0] is NameType.WORK


def _announces(token: Token) -> bool:
    """Whether a name follows: "a play titled", "is called"."""
    return token.tag_ in {"VBN", "VBD"} and lemma_of(token.lower_) in _ANNOUNCING


def _first_word(doc: Doc, place: int) -> int | None:
    """Index of the title's first word behind an opening quote and the title's article, if a title can begin here."""
    if doc[place].text in _QUOTES and place + 1 < len(doc):
        place += 1
    elif not doc[place].text[:1].isupper():
        return None
    if doc[place].text in {"The", "A", "An"} and place + 1 < len(doc):
        place += 1
    return place if doc[place].text[:1].isupper() and not doc[place].is_sent_start else None


def _end_of_title(doc: Doc, first: int, *, owned: bool) -> int:
    """Index after the title: at the closing quote, or where the capitals and the words that join them end."""
    opening = next((doc[place].text for place in (first - 1, first - 2) if doc[place].text in _QUOTES), "")
    if opening:
        closing = _QUOTES[opening]
        return next((word.i for word in doc[first : first + _LONGEST + 1] if word.text == closing), first)
    joints = {"of", "in", "on", "from", "for", "by", "to", "with", "at"} if owned else {"of", "by"}
    end = first
    while end < len(doc) and not (end > first and doc[end].is_sent_start):
        if doc[end].text[:1].isupper() or (end > first and doc[end].text.isdigit()):
            end += 1
        elif (after := _behind_joint(doc, end, joints)) is not None:
            end = after
        else:
            break
    return end


def _behind_joint(doc: Doc, place: int, joints: set[str]) -> int | None:
    """Index of the capitalised word behind a joint of titles, if there is one here: "of the Tower", ": A Life"."""
    word = doc[place]
    after = place + 1
    if word.text in {":", "–"} and after < len(doc):
        return after if doc[after].text[:1].isupper() and not doc[after].is_sent_start else None
    if word.lower_ not in joints:
        return None
    if after < len(doc) and doc[after].lower_ in _ARTICLES:
        after += 1
    elif word.lower_ != "of":
        return None
    return after if after < len(doc) and doc[after].text[:1].isupper() else None

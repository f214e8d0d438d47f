"""Works whose year stands behind them in brackets: "the films The Long Harbour (1954) and Her Grey Boat (1957)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.works import MADE, is_year, out_in

if TYPE_CHECKING:
    from quizgen.language.clause import Clause
    from quizgen.language.tokens import Token

_MANY_MADE = frozenset({*(f"{noun}s" for noun in MADE), "comedies", "works", "roles", "stories"})
_ONE_MADE = MADE | {"score", "serial", "story", "work"}
_NO_WORKS = frozenset({"PERSON", "NORP", "GPE", "LANGUAGE", "CARDINAL"})
_SMALL = frozenset(
    {"a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "the", "to", "with", "'s", "’s"}
)
_SMALL_WITH_ALL = frozenset({"of", "the", "to", "'s", "’s"})
_FEWEST_WORDS = 2


def came_out_in(year: Token) -> Clause | None:
    """The clause of the year in "in the films The Long Harbour (1954) and": the work came out in it."""
    if not _is_bracketed(year):
        return None
    title = _title_before(year)
    if not _is_title(title) or not _tells_of_works(title):
        return None
    head = next(token for token in reversed(title) if token.text[0].isupper())
    return out_in(year, title, head, title)


def _is_bracketed(year: Token) -> bool:
    """Whether a number is a year alone in its brackets."""
    doc = year.doc
    return is_year(year) and 0 < year.i < len(doc) - 1 and year.nbor(-1).text == "(" and year.nbor(1).text == ")"


def _title_before(year: Token) -> tuple[Token, ...]:
    """The words with capitals right before the bracket, with the small words between them; empty when torn."""
    doc, begin = year.doc, year.i - 1
    while begin > year.sent.start:
        before = doc[begin - 1]
        small = before.lower_ in _SMALL and before.text.islower()
        if not (before.text[0].isupper() or before.text == "-" or small):
            break
        if small and begin - 2 >= year.sent.start and doc[begin - 2].text[0].isupper() and not _ties(before):
            return ()
        begin -= 1
    while begin < year.i - 1 and (not doc[begin].text[0].isupper()):
        begin += 1
    return tuple(doc[begin : year.i - 1])


def _ties(small: Token) -> bool:
    """Whether a small word is in a name with both its neighbours: "Me and You", or always is: "of"."""
    return small.lower_ in _SMALL_WITH_ALL or (
        bool(small.ent_type_) and small.ent_iob_ == "I" and small.nbor(1).ent_iob_ == "I"
    )


def _is_title(title: tuple[Token, ...]) -> bool:
    """Whether the words can name a work by themselves: no person or place, nor one bare word."""
    if not title or len([token for token in title if token.text[0].isupper()]) < _FEWEST_WORDS:
        return False
    owned = any(token.text in {"'s", "’s"} for token in title)
    before = title[0].nbor(-1) if title[0].i > title[0].sent.start else None
    if owned and before is not None and before.lower_ == "of":
        return False
    return title[-1].ent_type_ not in _NO_WORKS and not (before is not None and before.tag_ == "FW")


def _tells_of_works(title: tuple[Token, ...]) -> bool:
    """Whether a noun before the title says that works are told of, or its maker does: "his novel", "Berger's The"."""
    sentence = title[0].sent
    if any(token.text in {"'s", "’s"} and token.head.ent_type_ == "PERSON" for token in title):
        return True
    return any(
        token.pos_ == "NOUN" and token.lower_ in _ONE_MADE | _MANY_MADE
        for token in title[0].doc[sentence.start : title[0].i]
    )

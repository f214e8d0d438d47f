"""Which first words of sentences keep their capital inside a question: what the rest of the passage shows of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.language.tokens import Doc, Token

_KEY = "quizgen.capitals"
_OPENING = frozenset({'"', "“", "‘", "'", "``", ":"})
_ARTICLES = frozenset({"The", "A", "An"})


@dataclass(frozen=True, slots=True)
class Capitals:
    """Words of a passage as they stand within its sentences.

    Attributes:
        plain: Nouns in small letters.
        capital: Names, which have their capital there too.
        titled: Words behind an article in a capital letter: "Tower" of "in The Tower".
        untitled: Words with a capital behind an article without one.
    """

    plain: set[str] = field(default_factory=set)
    capital: set[str] = field(default_factory=set)
    titled: set[str] = field(default_factory=set)
    untitled: set[str] = field(default_factory=set)


def note_capitals(docs: Sequence[Doc]) -> Capitals:
    """The words of a passage, which its documents remember."""
    words = Capitals()
    for doc in docs:
        earlier = before = ""
        for token in doc:
            text = token.text
            if token.pos_ in {"NOUN", "PROPN"}:
                if token.is_lower:
                    words.plain.add(text)
                elif text[0].isupper() and not token.is_sent_start and before not in _OPENING:
                    words.capital.add(text)
                    if before in _ARTICLES and earlier not in _OPENING and not token.nbor(-1).is_sent_start:
                        words.titled.add(text)
                    elif before == "the":
                        words.untitled.add(text)
            earlier, before = before, text
        doc.user_data[_KEY] = words
    return words


def keeps_capital(token: Token) -> bool:
    """Whether a sentence's first word is a name elsewhere, or the article of a title: "Harald" tagged as a noun."""
    words = token.doc.user_data.get(_KEY)
    if words is None:
        return False
    if token.text in _ARTICLES:
        return token.i + 1 < len(token.doc) and token.nbor(1).text in words.titled - words.untitled
    return token.pos_ == "NOUN" and token.text in words.capital and token.text.lower() not in words.plain


def loses_capital(token: Token) -> bool:
    """Whether a sentence's first word is a plain noun elsewhere: "Chess is played", "the rules of chess"."""
    words = token.doc.user_data.get(_KEY)
    if words is None or not token.text.istitle() or token.tag_ == "NNPS":
        return False
    alone = token.ent_type_ == "" or (token.ent_iob_ == "B" and not _goes_on(token))
    return alone and token.text.lower() in words.plain and token.text not in words.capital


def _goes_on(token: Token) -> bool:
    return token.i + 1 < len(token.doc) and token.nbor(1).ent_iob_ == "I"

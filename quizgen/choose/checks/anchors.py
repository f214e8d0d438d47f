"""What of a stem holds it to the passage: the names, times and things that it tells beside subject and verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.choose.checks.thin import rest_of
from quizgen.language.english import english
from quizgen.language.lemmas import lemma

if TYPE_CHECKING:
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft

_PARTS = frozenset({"compound", "nmod", "nummod"})
_LIGHT = frozenset({"place", "time"})


def anchors(draft: Draft) -> list[Token]:
    """The heads of what the stem tells beside subject and verb: "book" and "1911" of "wrote a long book in 1911"."""
    return [token for token in rest_of(draft) if token.dep_ not in _PARTS and _tells(token, draft)]


def _tells(token: Token, draft: Draft) -> bool:
    """Whether a word is a name, a time, or a noun or number that says something by itself."""
    if token.pos_ == "PROPN" or token.i in draft.swaps:
        return True
    light = english().shell | english().roles | _LIGHT
    return token.pos_ in {"NOUN", "NUM"} and (token.ent_type_ == "DATE" or lemma(token) not in light)


def names_and_times(draft: Draft) -> list[Token]:
    """The last words of the names and dates in the stem, each once: "Choir" and "1911" of "Halden Choir in 1911"."""
    kept, fact = draft.kept, draft.standing.fact
    told = [token for token in draft.tokens if not fact.covers(token.i) and _is_named(token)]
    return [token for token in told if not (token.i + 1 in kept and _goes_on(token))]


def _is_named(token: Token) -> bool:
    return token.pos_ == "PROPN" or token.ent_type_ == "DATE" or (token.ent_type_ == "NORP" and token.tag_ == "NNS")


def _goes_on(token: Token) -> bool:
    """Whether the word behind belongs to the same name or date."""
    after = token.doc[token.i + 1]
    return (token.pos_ == after.pos_ == "PROPN") or (token.ent_type_ == after.ent_type_ and after.ent_iob_ == "I")


def is_amount(token: Token) -> bool:
    """Whether a word is a number that counts or measures, not the "one" of "one of the largest"."""
    if token.tag_ != "CD" or token.ent_type_ not in {"CARDINAL", "MONEY", "PERCENT", "QUANTITY"}:
        return False
    return token.lower_ != "one" or not any(child.lower_ == "of" for child in token.rights)

"""The article that a text leaves out before the name of a body: "joined [the] National Association for Oslo"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizgen.language.clause import Clause
    from quizgen.language.tokens import Token


def articled(clause: Clause, swaps: Mapping[int, str]) -> dict[int, str]:
    """By the index of its first token, how a body's name with "of" or "for" begins where its "the" is missing."""
    found: dict[int, str] = {}
    for token in (*clause.front, *clause.subject, *clause.rest):
        if token.lower_ in _BODIES and _lacks_its_article(token):
            first = token.left_edge
            if first.i not in swaps:
                found[first.i] = f"the {first.text}"
    return found


_BODIES = frozenset(
    {"academy", "association", "board", "bureau", "commission", "committee", "confederation", "council", "department"}
    | {"federation", "institute", "institution", "league", "ministry", "museum", "society", "union", "university"}
)
_PLACES = frozenset({"dobj", "nsubj", "nsubjpass", "pobj"})


def _lacks_its_article(noun: Token) -> bool:
    """Whether nothing stands before the name of one body that goes on with "of" or "for"."""
    name = noun.tag_ == "NNP" and noun.ent_type_ == "ORG" and noun.dep_ in _PLACES
    if not name or any(child.dep_ != "compound" or child.tag_ != "NNP" for child in noun.lefts):
        return False
    before = noun.doc[noun.left_i - 1] if noun.left_i > noun.sent.start else None
    if before is not None and (before.pos_ in {"DET", "PROPN", "ADJ", "NUM", "PUNCT", "PART"} or before.ent_type_):
        return False
    after = noun.nbor(1) if noun.i + 1 < len(noun.doc) else None
    joins = after is not None and after.lower_ in {"of", "for"} and after.ent_type_ == "ORG"
    return joins and not any(child.dep_ == "conj" for child in noun.rights)

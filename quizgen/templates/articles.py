"""The article that a text leaves out before the name of a body: "joined [the] National Association for Oslo".

Also that of a first word that many bodies have: "the headquarters of [the] American Standards Institute".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.clause import Role
from quizgen.language.english import english

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizgen.language.clause import Clause
    from quizgen.language.tokens import Token


def articled(clause: Clause, swaps: Mapping[int, str]) -> dict[int, str]:
    """By the index of its first token, how a body's name begins where its "the" is missing."""
    found: dict[int, str] = {}
    for token in (*clause.front, *clause.subject, *clause.rest):
        if token.lower_ in _NAMED_AS_BODIES and _lacks_its_article(token):
            first = token.left_edge
            if first.i not in swaps:
                found[first.i] = f"the {first.text}"
    return found | _of_leaders(clause, swaps)


def _of_leaders(clause: Clause, swaps: Mapping[int, str]) -> dict[int, str]:
    """The same of what somebody is to a body named before it: "is [the] Greens leader"."""
    if not clause.group.is_copula:
        return {}
    leaders = [part.head for part in clause.constituents if part.role is Role.ATTRIBUTE and part.head.tag_ == "NN"]
    named = [next(iter(noun.lefts), noun) for noun in leaders if noun.lower_ in english().relations]
    return {
        first.i: f"the {first.text}"
        for first in named
        if first.dep_ == "compound" and first.pos_ == "PROPN" and first.i == first.left_i and first.i not in swaps
    }


_BODIES = frozenset(
    {"academy", "association", "board", "bureau", "commission", "committee", "confederation", "council", "department"}
    | {"federation", "institute", "institution", "league", "ministry", "museum", "society", "union", "university"}
)
_NAMED_AS_BODIES = _BODIES | {
    "agency", "army", "authority", "forum", "government", "navy", "organisation", "organization", "parliament",
    "service",
}  # fmt: skip
"""With a first word that many bodies have, these need no "of": "the American Forum"; not "American University"."""

_FIRST_OF_MANY = frozenset(
    {"african", "american", "arab", "asian", "british", "canadian", "caribbean", "european", "federal", "french"}
    | {"german", "indian", "international", "national", "royal", "united", "world"}
)
_NOT_BEFORE = frozenset({"ADJ", "DET", "NUM", "PART", "PROPN", "PUNCT"})
_PLACES = frozenset({"conj", "dobj", "nsubj", "nsubjpass", "pobj", "poss"})


def _lacks_its_article(noun: Token) -> bool:
    """Whether nothing stands before the name of one body that goes on with "of" or "for", or begins as many do."""
    name = noun.tag_ == "NNP" and noun.ent_type_ == "ORG" and noun.dep_ in _PLACES
    if not name or any(child.dep_ != "compound" or child.tag_ != "NNP" for child in noun.lefts):
        return False
    before = noun.doc[noun.left_i - 1] if noun.left_i > noun.sent.start else None
    dated = before is not None and before.ent_type_ == "DATE"
    if before is not None and not dated and (before.pos_ in _NOT_BEFORE or before.ent_type_):
        return False
    after = noun.nbor(1) if noun.i + 1 < len(noun.doc) else None
    joins = after is not None and after.lower_ in {"of", "for"} and after.ent_type_ == "ORG"
    usual = noun.left_edge.lower_ in _FIRST_OF_MANY and noun.lower_ != "university"
    goes_on = any(child.dep_ == "conj" for child in noun.rights)
    return usual or (noun.lower_ in _BODIES and noun.dep_ not in {"conj", "poss"} and joins and not goes_on)

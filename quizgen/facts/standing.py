"""How a fact stands in a clause: as the object, counting the subject, owning the attribute, inside a phrase ..."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from quizgen.facts.fact import NumberType
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from quizgen.facts.fact import Fact
    from quizgen.language.clauses import Clause, Constituent


class Stance(StrEnum):
    """What a fact is to the noun of its constituent."""

    WHOLE = ""
    COUNT = "count-of-"
    OWNER = "owner-of-"
    QUANTITY = "quantity-of-"
    SHARE = "share-of-"
    INSIDE = "inside-"


@dataclass(frozen=True, slots=True)
class Standing:
    """A fact in its role.

    Attributes:
        fact: The fact.
        clause: The clause it stands in.
        constituent: The part of the clause that holds it.
        stance: What it is to the noun of that part.
    """

    fact: Fact
    clause: Clause
    constituent: Constituent
    stance: Stance

    @property
    def role(self) -> str:
        """As templates name it: "object", "count-of-subject", "owner-of-attribute", "inside-adverbial"."""
        return f"{self.stance}{self.constituent.role}"


def standings(fact: Fact, clause: Clause) -> Iterator[Standing]:
    """The ways the fact stands in the clause, the closest first; none when it is not in it."""
    holding = [part for part in clause.constituents if fact.head.i in part.indices]
    for part in sorted(holding, key=lambda part: len(part.tokens)):
        stance = _stance(fact, part)
        if stance is not None:
            yield Standing(fact, clause, part, stance)


def _stance(fact: Fact, part: Constituent) -> Stance | None:
    noun = part.noun
    if noun is None or _is_one_of_several(fact, noun):
        return None
    if fact.kind is Kind.NUMBER:
        return _of_number(fact, noun)
    if fact.covers(noun.i) or _names(noun, fact) or (fact.kind is Kind.DATE and fact.head.i in part.indices and _is_time_of(fact, part)):
        return Stance.WHOLE
    if fact.head.dep_ == "poss" and fact.head.head.i == noun.i:
        return Stance.OWNER
    return Stance.INSIDE if _hangs_on(fact.head, noun) else None


def _of_number(fact: Fact, noun: Token) -> Stance | None:
    if fact.counted is not None and fact.counted.i == noun.i and fact.type is not NumberType.PERCENT:
        return Stance.COUNT
    if fact.covers(noun.i):
        shared = any(child.lower_ == "of" and child.i >= fact.end - 1 for child in noun.children)
        return Stance.SHARE if shared else Stance.WHOLE
    holder = fact.counted if fact.counted is not None else fact.head
    if holder.dep_ == "pobj" and holder.head.lower_ == "of" and holder.head.head.i == noun.i:
        return Stance.QUANTITY
    return None


def _names(noun: Token, fact: Fact) -> bool:
    """Whether the phrase is "the city of Paris": a noun of the name's kind, and the name after "of"."""
    head = fact.head
    return head.dep_ == "pobj" and head.head.lower_ == "of" and head.head.head.i == noun.i and noun.lower_ == fact.noun


def _is_time_of(fact: Fact, part: Constituent) -> bool:
    """Whether a date deep in a phrase is the time that the phrase tells: "on the morning of January 27, 1967"."""
    noun = part.noun
    if noun is None or noun.lower_ not in {"morning", "evening", "afternoon", "night", "end", "beginning", "start", "month", "day", "year", "summer", "spring", "winter", "autumn", "fall"}:
        return False
    return fact.head.dep_ == "pobj" and fact.head.head.head.i == noun.i


def _hangs_on(head: Token, noun: Token) -> bool:
    """Whether the fact is the object of an "of" on the noun: other places inside a phrase are islands."""
    return head.dep_ == "pobj" and head.head.lower_ == "of" and head.head.head.i == noun.i


def _is_one_of_several(fact: Fact, noun: Token) -> bool:
    """Whether the fact is joined with others of its rank, so that it is not the whole answer."""
    if fact.kind is Kind.NUMBER:
        counted = fact.counted if fact.counted is not None else fact.head
        return counted.i == noun.i and _joined(counted)
    for token in (fact.head, noun):
        inside = fact.covers(token.i)
        if inside and (token.dep_ == "conj" or any(child.dep_ == "conj" and not fact.covers(child.i) for child in token.children)):
            return True
    return fact.kind is Kind.NAME and fact.head.i != noun.i and _joined(noun) and not fact.covers(noun.i)


def _joined(token: Token) -> bool:
    return token.dep_ == "conj" or any(child.dep_ == "conj" for child in token.children)



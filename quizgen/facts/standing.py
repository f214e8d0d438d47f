"""How a fact stands in a clause: as the object, counting the subject, owning the attribute, inside a phrase ..."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from quizgen.facts.called import as_called, is_called
from quizgen.facts.fact import DateType, NumberType
from quizgen.facts.joined import numbered_apart, others_beside
from quizgen.facts.repeated import said_before_the_verb
from quizgen.facts.scores import verb_of
from quizgen.facts.units import units
from quizgen.facts.until import as_begun
from quizgen.language.clause import ClauseKind, Constituent, Role
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.facts.fact import Fact
    from quizgen.language.clause import Clause
    from quizgen.language.tokens import Token


class Stance(StrEnum):
    """What a fact is to the noun of its constituent."""

    WHOLE = ""
    COUNT = "count-of-"
    OWNER = "owner-of-"
    NAMED = "name-of-"
    QUANTITY = "quantity-of-"
    SHARE = "share-of-"
    DEGREE = "degree-of-"
    ORIGIN = "origin-of-"
    INSIDE = "inside-"
    PLACE = "place-in-"
    OWNER_PLACE = "owner-place-in-"
    NAME_PLACE = "name-place-in-"


@dataclass(frozen=True, slots=True)
class Standing:
    """A fact in its role.

    Attributes:
        fact: The fact.
        clause: The clause it stands in.
        constituent: The part of the clause that holds it.
        stance: What it is to the noun of that part.
        others: The phrases it is joined with by "and", of which the same is said; empty when it stands alone.
        phrase: What the question word replaces where the fact is asked for in its place; else empty.
    """

    fact: Fact
    clause: Clause
    constituent: Constituent
    stance: Stance
    others: tuple[tuple[Token, ...], ...] = ()
    phrase: tuple[Token, ...] = ()

    @property
    def role(self) -> str:
        """As templates name it: "object", "count-of-subject", "owner-of-attribute", "inside-adverbial"."""
        return f"{self.stance}{self.constituent.role}"


def standings(fact: Fact, clause: Clause) -> Iterator[Standing]:
    """The ways the fact stands in the clause, the closest first; none when it is not in it."""
    if fact.type in {NumberType.SCORE, NumberType.RATIO}:
        if not is_told_of_none(clause):
            yield from _under_its_verb(fact, clause)
        return
    repeated = said_before_the_verb(fact, clause)
    if repeated is not None and not is_told_of_none(clause):
        yield Standing(fact, *repeated, Stance.WHOLE)
        return
    place, named = fact.head.i, fact.head.dep_ == "appos"
    holding = [part for part in clause.constituents if place in part.indices or (named and _names_outside(fact, part))]
    if not holding or is_told_of_none(clause):
        return
    for part in sorted(holding, key=lambda part: len(part.tokens)):
        if _is_one_of_many(clause, part):
            continue
        stance = _stance(fact, part)
        if any(denies(token) for token in part.tokens) or is_denied(part):
            continue
        if stance is not None and _may_move(fact, part, stance):
            called = part.noun is not None and is_called(fact, part.noun)
            asked = as_called(fact, part.noun) if called and part.noun else fact
            yield Standing(asked, *as_begun(asked, clause, part), stance)
        elif stance is None and _may_move(fact, part, Stance.WHOLE) and (others := others_beside(fact, clause, part)):
            yield Standing(fact, clause, part, Stance.WHOLE, others)


def _under_its_verb(fact: Fact, clause: Clause) -> Iterator[Standing]:
    """A score wherever the parse has hung it: it says how what the clause's verb tells ended."""
    verb = verb_of(fact.head)
    if verb is not None and verb.i == clause.anchor.i and fact.start > verb.i:
        tokens = tuple(fact.head.doc[fact.start : fact.end])
        yield Standing(fact, clause, Constituent(Role.ADVERBIAL, fact.head, fact.head, "", tokens), Stance.WHOLE)


def _is_one_of_many(clause: Clause, part: Constituent) -> bool:
    """Whether what an appositive with "a" says may fit others as well: "Lefevre, a professor in Paris"."""
    return clause.kind is ClauseKind.APPOSITIVE and part.role is Role.SUBJECT and clause.rest[0].lower_ in {"a", "an"}


def _names_outside(fact: Fact, part: Constituent) -> bool:
    """Whether the name was spared from the phrase whose noun it names: "their leader, William Iron Arm,"."""
    return fact.head.dep_ == "appos" and part.noun is not None and fact.head.head.i == part.noun.i


def denies(token: Token) -> bool:
    """Whether a determiner says that there is none: "neither Keller", "no ship"."""
    return token.lower_ in {"neither", "nor", "no"} and token.dep_ in {"det", "preconj", "cc"}


def is_told_of_none(clause: Clause) -> bool:
    """Whether the subject is nobody, or just not the one: "no ship", "it was Anna Lund, not Clara Wood, who"."""
    if any(denies(token) for token in clause.subject):
        return True
    first = clause.subject[0] if clause.subject else None
    return first is not None and first.i > 1 and first.nbor(-1).lower_ == "not" and first.nbor(-2).text == ","


def is_denied(part: Constituent) -> bool:
    """Whether "not" stands right before the part: "not by his wife"."""
    first = part.tokens[0]
    if part.role is not Role.SUBJECT and first.lower_ == "not":
        return True
    return (
        part.role is not Role.SUBJECT
        and first.i > 0
        and first.nbor(-1).lower_ == "not"
        and first.nbor(-1).head.pos_ != "AUX"
    )


_LEAVES_ANY_NOUN = frozenset({"in", "at", "near"})


def _may_move(fact: Fact, part: Constituent, stance: Stance) -> bool:
    """Whether a phrase inside another may be asked for by itself: when and where may, "of" only after "is the ...".

    "Of which country is Lisbon the capital?" is a question; "Of which place did plague strike the cities?" is none.
    """
    if part.within is None or fact.kind is Kind.DATE:
        return True
    if part.preposition == "of":
        counted = stance is Stance.COUNT and part.head.head.tag_ == "JJS"  # "the youngest of five children"
        return part.within is Role.ATTRIBUTE and (stance is Stance.WHOLE or counted)
    return part.preposition in _LEAVES_ANY_NOUN or part.within in {Role.OBJECT, Role.ATTRIBUTE}


def _stance(fact: Fact, part: Constituent) -> Stance | None:
    noun = part.noun
    if fact.kind is Kind.DATE and all(fact.covers(token.i) for token in part.tokens):
        return Stance.WHOLE
    if noun is None or _is_one_of_several(fact, noun):
        return None
    if fact.type is DateType.CENTURY and noun.lower_ in _ENDS and not fact.covers(noun.i):
        return Stance.INSIDE if _hangs_on(fact.head, noun, part) else None
    if fact.kind is Kind.NUMBER:
        return _of_number(fact, part, noun)
    if (
        fact.covers(noun.i)
        or _names(noun, fact)
        or (fact.kind is Kind.DATE and fact.head.i in part.indices and _is_time_of(fact, part))
    ):
        return Stance.WHOLE
    if _is_apposed(fact, noun) or is_called(fact, noun):
        return Stance.WHOLE
    if fact.head.dep_ == "poss" and fact.head.head.i == noun.i:
        return Stance.OWNER
    if (
        fact.kind is Kind.NAME
        and fact.head.dep_ in {"compound", "nmod"}
        and fact.head.head.i == noun.i
        and noun.pos_ == "NOUN"
    ):
        return None if _has_a_name(noun) else Stance.NAMED
    if fact.type is NameType.PEOPLE and _tells_origin(fact, noun):
        return Stance.ORIGIN
    return Stance.INSIDE if _hangs_on(fact.head, noun, part) else None


def _of_number(fact: Fact, part: Constituent, noun: Token) -> Stance | None:
    counts = fact.counted is not None and (fact.counted.i == noun.i or numbered_apart(fact, noun))
    if counts and fact.type is not NumberType.PERCENT:
        return Stance.COUNT
    if fact.covers(noun.i):
        shared = any(child.lower_ == "of" and child.i >= fact.end - 1 for child in noun.children)
        return Stance.SHARE if shared else Stance.WHOLE
    holder = fact.counted if fact.counted is not None else fact.head
    if holder.dep_ == "npadvmod" and holder.head.i == noun.i and _is_measurable(noun):
        return Stance.DEGREE if fact.type is not NumberType.COUNT else None
    measured = fact.type is NumberType.COUNT or lemma(noun) in units().quantity
    allowed = _IN_SUBJECTS if part.role is Role.SUBJECT and fact.type is NumberType.COUNT else {"of"}
    if measured and holder.dep_ == "pobj" and holder.head.lower_ in allowed and holder.head.head.i == noun.i:
        return Stance.QUANTITY
    return None


_MEASURABLE = frozenset(
    {"big", "broad", "deep", "far", "fast", "heavy", "high", "large", "long", "old", "tall", "thick", "wide"}
)


def _is_measurable(word: Token) -> bool:
    """Whether "how" can stand before the word: "how tall", "how much higher"."""
    return word.tag_ in {"JJR", "RBR"} or word.lower_ in _MEASURABLE


def _names(noun: Token, fact: Fact) -> bool:
    """Whether the phrase is "the city of Paris": a noun of the name's kind, and the name after "of"."""
    head = fact.head
    return (
        head.dep_ == "pobj"
        and head.head.lower_ == "of"
        and head.head.head.i == noun.i
        and (noun.lower_ == fact.noun or noun.lower_ in _KINDS_OF_PLACES)
    )


_NAMED_BY_OF = frozenset({"city", "town", "village", "hamlet", "suburb", "borough", "port"})


def _has_a_name(noun: Token) -> bool:
    """Whether a noun has its name behind it, so that what stands before is not it: "the Kent village of X"."""
    if any(child.dep_ == "appos" and child.i == noun.i + 1 and child.pos_ == "PROPN" for child in noun.rights):
        return True
    return noun.lower_ in _NAMED_BY_OF and any(
        child.lower_ == "of" and any(node.pos_ == "PROPN" for node in child.rights) for child in noun.rights
    )


def _tells_origin(fact: Fact, noun: Token) -> bool:
    """Whether the name says where a person is from: "a French actress", "Korean economist Hoesung Lee"."""
    above = fact.head.head
    return fact.head.dep_ in {"amod", "compound"} and (
        above.i == noun.i or (above.dep_ in {"compound", "nmod"} and above.head.i == noun.i)
    )


def _is_apposed(fact: Fact, noun: Token) -> bool:
    """Whether the name says who the noun is: "the author Henry Thoreau", "their leader, William Iron Arm,"."""
    head = fact.head
    alone = sum(1 for child in noun.children if child.dep_ == "appos") == 1
    return (
        fact.kind is Kind.NAME
        and head.dep_ == "appos"
        and head.head.i == noun.i
        and noun.pos_ == "NOUN"
        and alone
        and noun.tag_ == "NN"
        and not _joined(head)
    )


_KINDS_OF_PLACES = frozenset({"city", "town", "village", "state", "province", "county", "colony", "island", "kingdom",
                              "republic", "district", "region", "port", "duchy", "suburb"})  # fmt: skip


def _is_time_of(fact: Fact, part: Constituent) -> bool:
    """Whether a date deep in a phrase is the time that the phrase tells: "on the morning of January 27, 1967"."""
    noun = part.noun
    if noun is None or noun.lower_ not in {
        "morning",
        "evening",
        "afternoon",
        "night",
        "end",
        "beginning",
        "start",
        "month",
        "day",
        "year",
        "summer",
        "spring",
        "winter",
        "autumn",
        "fall",
    }:
        return False
    return fact.head.dep_ == "pobj" and fact.head.head.head.i == noun.i


_ENDS = frozenset({"beginning", "end", "start"})
"""Parts of a century, which is asked for with them: "towards the end of what century"."""
_IN_SUBJECTS = frozenset({"of", "at", "in", "from", "for", "between", "with", "by", "on", "to"})


def _hangs_on(head: Token, noun: Token, part: Constituent) -> bool:
    """Whether the fact is the object of an "of" on the noun, or of another preposition on the subject."""
    allowed = _IN_SUBJECTS if part.role is Role.SUBJECT else {"of"}
    return head.dep_ == "pobj" and head.head.lower_ in allowed and head.head.head.i == noun.i


def _is_one_of_several(fact: Fact, noun: Token) -> bool:
    """Whether the fact is joined with others of its rank, so that it is not the whole answer."""
    if fact.kind is Kind.NUMBER:
        counted = fact.counted if fact.counted is not None else fact.head
        return counted.i == noun.i and _joined(counted) and not numbered_apart(fact, noun)
    if fact.kind is Kind.NAME and _follows_and(fact):
        return True
    for token in (fact.head, noun):
        inside = fact.covers(token.i)
        if inside and (
            token.dep_ == "conj" or any(child.dep_ == "conj" and not fact.covers(child.i) for child in token.children)
        ):
            return True
    if fact.head.dep_ in {"amod", "compound"}:
        return False
    return fact.kind is Kind.NAME and fact.head.i != noun.i and _joined(noun) and not fact.covers(noun.i)


def _follows_and(fact: Fact) -> bool:
    """Whether an "and" before a name joins it to another that the parse has hung on it: "Lund and Hugo Brandt"."""
    before = fact.head.doc[fact.start - 1] if fact.start > 0 else None
    if before is None or before.lower_ not in {"and", "&"} or before.i == 0:
        return False
    other = before.nbor(-1)
    return other.pos_ == "PROPN" and other.dep_ in {"nmod", "compound"} and other.head.i == fact.head.i


def _joined(token: Token) -> bool:
    return token.dep_ == "conj" or any(child.dep_ == "conj" for child in token.children)

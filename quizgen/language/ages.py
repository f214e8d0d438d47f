"""What somebody did at the age beside the name: "Clara Wood, 47, was elected", "14-year-old Hugo Brandt fell"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.language.clause import Clause, ClauseKind, Constituent, Role
from quizgen.language.hidden import is_age
from quizgen.language.phrases import VERBS, tidy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.language.tokens import Token


def bearer_of(number: Token) -> Token | None:
    """Who is as old as the number says: a name, or the name that "a 14-year-old boy" says more of."""
    if is_age(number):
        return number.head
    if not is_hyphened_age(number):
        return None
    noun = number.head.head.head
    if noun.dep_ == "appos" and noun.tag_ == "NN" and any(child.lower_ in {"a", "an"} for child in noun.lefts):
        noun = noun.head
    return noun if noun.pos_ == "PROPN" and noun.ent_type_ == "PERSON" else None


def is_hyphened_age(number: Token) -> bool:
    """Whether a number is the age in "14-year-old" before a noun."""
    year, doc = number.head, number.doc
    joined = number.is_digit and year.i == number.i + 2 and year.lower_ == "year" and year.i + 2 < len(doc)
    old = year.nbor(2) if joined else None
    hyphens = joined and number.nbor(1).text == "-" == year.nbor(1).text
    return hyphens and old is not None and old.lower_ == "old" and year.head.i == old.i and old.dep_ == "amod"


def at_that_age(number: Token, told: Clause) -> Clause | None:
    """The clause that tells what somebody did at the age: "Clara Wood, 47, was elected in Oslo".

    The day, and what was done before, is left out: "At what age was Clara Wood elected in Oslo?".
    """
    bearer = bearer_of(number)
    group = told.group.once().in_simple_past(plural=told.plural)
    if bearer is None or not group.is_past or group.is_copula or told.subject_head.i != bearer.i:
        return None
    if any(child.lower_ in _BEFORE for child in told.anchor.children):
        return None  # "Clara Wood, 47, was first elected in March": she may have been younger
    apart = {token.i for token in _of_the_age(number)}
    gone = {token.i for child in told.anchor.children if _tells_when(child) for token in child.subtree}
    nobody = Constituent(Role.SUBJECT, told.subject_head, None, "", ())  # who it was is asked without the age
    age = Constituent(Role.ADVERBIAL, number, number, "at", (number,))
    return replace(
        told,
        kind=ClauseKind.APPOSITIVE,
        group=group,
        subject=tidy(token for token in told.subject if token.i not in apart),
        front=tidy(token for token in told.front if token.i not in gone),
        rest=tidy(token for token in told.rest if token.i not in gone),
        constituents=(nobody, age),
    )


_BEFORE = frozenset({"earlier", "first", "formerly", "initially", "once", "originally", "previously"})


def _of_the_age(number: Token) -> Iterator[Token]:
    """The words that tell the age: "14-year-old"."""
    yield from number.doc[number.i : number.i + (5 if is_hyphened_age(number) else 1)]


def _tells_when(child: Token) -> bool:
    """Whether a phrase of a verb says when it was: a clause, "after leaving it", "on Monday"."""
    if child.dep_ == "advcl" or (child.dep_ == "npadvmod" and _is_near(child)):
        return True
    if child.dep_ != "prep":
        return False
    inside = [node for node in child.rights if node.dep_ in {"pobj", "pcomp"}]
    return any(node.pos_ in VERBS or _is_near(node) for node in inside)


def _is_near(noun: Token) -> bool:
    """Whether it is a day or time of no date: "Monday", "last week"; not "May 1911"."""
    return noun.ent_type_ in {"DATE", "TIME"} and not any(node.is_digit for node in noun.subtree)

"""Which questions asked in place read well: "Anna Berger was the guest of which philosopher in London?".

People ask so where the question word is deep in the last phrase and no part of the sentence can be put in front; where
one can, they put it there (Huddleston & Pullum 2002, chapter 10.5.1).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.fact import NumberType
from quizgen.facts.inplace import description
from quizgen.language.clause import ClauseKind
from quizgen.language.namelists import NameType
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizgen.facts.fact import Fact
    from quizgen.facts.standing import Standing
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft

_MOST_BEFORE, _MOST_BEHIND = 9, 6
"""Words on either side of the question word: whoever listens should know soon what is asked."""

_KINDS = frozenset(
    {
        ClauseKind.MAIN,
        ClauseKind.COORDINATED,
        ClauseKind.RELATIVE,
        ClauseKind.PARTICIPIAL,
        ClauseKind.APPOSITIVE,
    }
)
_MODALS = frozenset({"would", "could", "may", "might", "should", "must", "can", "will"})
_ASKING = re.compile(r"\b(?:which|whose|how|what|whom)\b")


def may_be_plain_echo(standing: Standing, swaps: Mapping[int, str]) -> bool:
    """Whether a plain echo question may come of where a fact stands; seen before any question is drafted.

    Args:
        standing: Where the fact stands.
        swaps: What stands for pronouns and short names, by token.
    """
    return (
        bool(standing.phrase)
        and _says_so(standing)
        and _has_a_kind(standing.fact)
        and _has_a_name(standing, swaps)
        and (standing.clause.group.is_copula or _is_deep(standing))
    )


def is_plain_echo(draft: Draft) -> bool:
    """Whether a question asked in place is one that a teacher would ask."""
    return (
        may_be_plain_echo(draft.standing, draft.swaps)
        and (draft.standing.clause.kind is not ClauseKind.APPOSITIVE or draft.template.name.startswith("whose"))
        and _is_short(draft.stem)
        and _says_its_kind(draft)
        and _cannot_be_moved(draft)
    )


def _says_so(standing: Standing) -> bool:
    """Whether the text itself says this, of its own clause, and as a fact."""
    clause = standing.clause
    open_ = clause.group.negated or _MODALS & set(clause.group.auxiliaries)
    return clause.kind in _KINDS and not open_ and not clause.speaker


def _has_a_name(standing: Standing, swaps: Mapping[int, str]) -> bool:
    """Whether the subject has a name, and stands before what is asked for."""
    subject = standing.clause.subject
    if any(token.i == standing.fact.head.i for token in subject):
        return False
    return any(token.pos_ == "PROPN" or token.i in swaps for token in subject)


def _has_a_kind(fact: Fact) -> bool:
    """Whether it is certain of which kind the fact is."""
    if fact.kind is Kind.NUMBER:
        return fact.type in {NumberType.COUNT, NumberType.PERCENT, NumberType.FRACTION}
    return fact.kind is Kind.NAME and not fact.guessed


def _is_short(stem: str) -> bool:
    asking = _ASKING.search(stem)
    if asking is None or "," in stem:
        return False
    before, behind = stem[: asking.start()].split(), stem[asking.end() :].split()
    return 1 < len(before) <= _MOST_BEFORE and len(behind) <= _MOST_BEHIND


_VAGUE = frozenset({"place", "thing", "event", "work", "organization", "group", "name"})


def _says_its_kind(draft: Draft) -> bool:
    """Whether the question word says of which kind the answer is."""
    fact = draft.standing.fact
    if fact.kind is Kind.NUMBER:
        return True
    if "whom" in draft.stem or draft.stem.endswith(" what?"):
        return False
    if draft.template.name.startswith("whose"):
        return fact.type is NameType.PERSON
    return bool(description(draft.standing.phrase, fact)) or (bool(fact.noun) and fact.noun not in _VAGUE)


def _cannot_be_moved(draft: Draft) -> bool:
    """Whether the question word is too deep behind the verb to be put in front, or reads as well where it is."""
    if draft.template.name.startswith("whose"):
        return draft.standing.clause.group.is_copula and _owns_what_it_is(draft)
    return _is_deep(draft.standing)


def _is_deep(standing: Standing) -> bool:
    """Whether what is asked for stands within a phrase behind the verb: "the guest of Hugo Brandt in Oslo"."""
    fact, clause = standing.fact, standing.clause
    if fact.kind is Kind.NUMBER and fact.type is not NumberType.COUNT:
        return _is_share_of(standing)
    top = _top(standing)
    prep = top.head
    if top.dep_ != "pobj" or prep.i <= clause.anchor.i or _is_owned(standing):
        return False
    if fact.type is NumberType.COUNT:
        return prep.head.i == clause.anchor.i and prep.lower_ in _COUNTED_BEHIND
    return prep.head.i > clause.anchor.i and _completes(prep.head)


def _completes(noun: Token) -> bool:
    """Whether a noun is what is done or what somebody is: "wrote a history", "live on as a ward"; not "among towns"."""
    within = noun.dep_ == "pobj" and noun.head.lower_ in _OF_A_ROLE
    return noun.pos_ in {"NOUN", "PROPN"} and (noun.dep_ in {"attr", "dobj"} or within)


_OF_A_ROLE = frozenset({"as", "for", "of", "with"})

_COUNTED_BEHIND = frozenset({"around", "between", "into", "of", "over"})


def _is_owned(standing: Standing) -> bool:
    """Whether an owner stands before the question word: "Anna Berger's which friend"."""
    first = standing.phrase[0]
    return first.i > 0 and first.nbor(-1).lower_ in {"'s", "’s", "'", "’"}


def _owns_what_it_is(draft: Draft) -> bool:
    """Whether the owner stands right behind "was", before a common noun: "was whose pupil", not "whose Childhood"."""
    phrase, clause = draft.standing.phrase, draft.standing.clause
    noun = draft.standing.fact.head.head
    common = noun.pos_ == "NOUN" and noun.text.islower() and noun.ent_type_ != "WORK_OF_ART"
    return common and bool(clause.rest) and phrase[0].i == clause.rest[0].i and len(_names(draft)) > 1


def _names(draft: Draft) -> list[str]:
    """The words of the name that the subject has in the stem."""
    subject = draft.standing.clause.subject
    words = [draft.swaps.get(token.i, token.text if token.pos_ == "PROPN" else "") for token in subject]
    return " ".join(words).split()


def _is_share_of(standing: Standing) -> bool:
    """Whether it is the share of something that the object or the phrase of the verb tells."""
    phrase, clause = standing.phrase, standing.clause
    last = phrase[-1]
    behind = last.i + 1 < len(last.doc) and last.nbor(1).lower_ == "of"
    before = last.doc[clause.anchor.i + 1 : phrase[0].i]
    return behind and phrase[0].i > clause.anchor.i and len(before) <= 1


def _top(standing: Standing) -> Token:
    """The noun of the phrase that the question word replaces, or that it counts."""
    fact = standing.fact
    if fact.kind is Kind.NUMBER and fact.counted is not None:
        return fact.counted
    inside = {token.i for token in standing.phrase}
    node = fact.head
    while node.head.i in inside and node.head.i != node.i:
        node = node.head
    return node

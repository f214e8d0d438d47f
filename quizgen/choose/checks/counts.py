"""Checks of how many and how much, and of when it was so many: each says what it stops, with an example."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.choose.checks.thin import rest_of
from quizgen.facts.fact import NumberType
from quizgen.facts.units import units
from quizgen.language.clause import Role
from quizgen.language.lemmas import lemma
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft

_AT_THE_TIME = frozenset({"", "around", "during", "in", "on"})
_BARE_FIGURES = frozenset({NumberType.AMOUNT, NumberType.PERCENT})
_LOSSES = frozenset(
    {"die", "displace", "drown", "emigrate", "evacuate", "execute", "expel", "flee", "injure", "kill", "lose",
     "migrate", "murder", "perish", "wound"}
)  # fmt: skip
_EXTENDING = frozenset({"approach", "attain", "exceed", "extend", "grow", "reach", "stretch"})
_IN_WHICH_WAY = re.compile(
    r"\b(?:across|along|around|deep|deeper|from|high|higher|in (?:\w+ )?(?:altitude|depth|diameter|height|length|size|"
    r"width)|into|long|longer|tall|through|wide|of)\b"
)


def figure_of_somebody(draft: Draft, setting: Setting) -> bool:
    """A figure is said to be what a name is: "What was Anna Berger? 17", "What is Norway in terms of area? 12%"."""
    standing = draft.standing
    equal = standing.fact.type in _BARE_FIGURES and standing.clause.group.is_copula
    head = standing.clause.subject_head
    return equal and draft.template.name == "what-is-quantity" and head.pos_ in {"PROPN", "PRON"}


def quantity_in_passing(draft: Draft, setting: Setting) -> bool:
    """The size may be that of another, or of another time: "a port in Norway with a population of 5 million"."""
    if draft.template.name != "what-is-quantity-with":
        return False
    clause = draft.standing.clause
    head = clause.subject_head
    in_front = draft.standing.constituent.tokens[0].i < clause.subject[0].i
    named = head.pos_ == "PROPN" or head.i in draft.swaps
    return not (in_front and named and draft.stem.startswith("What is "))


def no_real_count(draft: Draft, setting: Setting) -> bool:
    """Nobody has counted: "How many trees did Hugo Brandt plant? hundreds"; of the dead that is told."""
    return draft.standing.fact.type is NumberType.MANY and draft.standing.clause.group.lemma not in _LOSSES


def when_so_many(draft: Draft, setting: Setting) -> bool:
    """The figure is the news, not its year: "In what year was the rate of unemployment in Norway 10%?"."""
    standing = draft.standing
    if standing.fact.kind is not Kind.DATE or not standing.clause.group.is_copula:
        return False
    kept = draft.kept
    heads = [part.head for part in standing.clause.constituents[1:] if part.role is Role.ATTRIBUTE]
    if standing.clause.subject_head.dep_ == "expl":
        return any(_is_a_figure(token) for head in heads for token in (head, *head.lefts) if token.i in kept)
    measured = lemma(standing.clause.subject_head) in units().quantity
    return measured and any(_is_a_figure(token) for head in heads for token in head.subtree if token.i in kept)


def _is_a_figure(token: Token) -> bool:
    return token.tag_ == "CD" or token.text == "%"


def already_then(draft: Draft, setting: Setting) -> bool:
    """It was so before: "In what year did Anna Berger write six plays?", of "in 1911 she had already written"."""
    standing = draft.standing
    if standing.fact.kind is not Kind.DATE or standing.constituent.preposition not in {
        "",
        "around",
        "during",
        "in",
        "on",
    }:
        return False
    return any(child.lower_ == "already" for child in standing.clause.anchor.children)


def reaches_which_way(draft: Draft, setting: Setting) -> bool:
    """Whether it is long, high or wide is not told: "How many metres can the weed reach?"."""
    measured = draft.standing.fact.type is NumberType.DISTANCE and draft.template.name == "how-many-units-object"
    extends = measured and draft.standing.clause.group.lemma in _EXTENDING
    return extends and not _IN_WHICH_WAY.search(" ".join(token.lower_ for token in rest_of(draft)))


def perhaps_so_many(draft: Draft, setting: Setting) -> bool:
    """The text only guesses: "How many people came? perhaps 400"."""
    return draft.standing.fact.kind is Kind.NUMBER and draft.answer.lower().startswith("perhaps ")


def those_few(draft: Draft, setting: Setting) -> bool:
    """So many that the passage has told of: "How many years was the war between the two towns fought?"."""
    if draft.standing.fact.kind is not Kind.NUMBER:
        return False
    kept = draft.kept
    return any(
        token.tag_ == "CD"
        and token.is_alpha
        and token.dep_ == "nummod"
        and token.i in kept
        and _is_pointed_at(token.head)
        for token in rest_of(draft) + list(draft.standing.clause.subject)
    )


def _is_pointed_at(noun: Token) -> bool:
    """Whether "the" points to a plural that nothing behind it and no name tells of: "the two colonial powers"."""
    the = any(child.lower_ in {"the", "these", "those"} for child in noun.lefts)
    told = any(child.dep_ in {"prep", "relcl", "acl", "appos"} for child in noun.rights)
    return the and not told and not any(child.pos_ == "PROPN" or child.ent_type_ == "NORP" for child in noun.lefts)


def age_of_a_share(draft: Draft, setting: Setting) -> bool:
    """The age only bounds a group: "Under what age are 28% of the people of Norway?"."""
    standing = draft.standing
    return (
        standing.fact.type is NumberType.AGE
        and standing.clause.group.is_copula
        and _SHARE.search(draft.stem) is not None
    )


_SHARE = re.compile(r"(?:%|percent|per cent|half|third|quarter) of\b")


def one_for_several(draft: Draft, setting: Setting) -> bool:
    """One of several is asked for as all: "Which church were the largest denominations?"."""
    clause, part = draft.standing.clause, draft.standing.constituent
    noun = draft.standing.fact.noun
    several = clause.group.is_copula and clause.plural and part.role is Role.ATTRIBUTE
    return several and "noun" in draft.template.slots and bool(noun) and not noun.endswith("s")


def told_one_by_one(draft: Draft, setting: Setting) -> bool:
    """Those who are counted stand behind their noun: "How many pupils Anna Berger and Hugo Brandt left Oslo?"."""
    counted = draft.standing.fact.counted
    return counted is not None and any(child.dep_ == "appos" and child.i in draft.kept for child in counted.rights)


def share_of_a_kind(draft: Draft, setting: Setting) -> bool:
    """What a percentage is of stands right behind it: "What was Oslo in 1911?", of "was 66% Danish"."""
    fact = draft.standing.fact
    after = fact.head.doc[fact.end] if fact.end < len(fact.head.doc) else None
    share = fact.type is NumberType.PERCENT and draft.standing.clause.group.is_copula
    return share and after is not None and after.pos_ in {"ADJ", "NOUN", "PROPN"} and after.i not in draft.kept


CHECKS = (
    figure_of_somebody,
    quantity_in_passing,
)
"""What makes a question wrong."""

DOUBTS = (
    one_for_several,
    told_one_by_one,
    share_of_a_kind,
    no_real_count,
    when_so_many,
    already_then,
    reaches_which_way,
    perhaps_so_many,
    those_few,
    age_of_a_share,
)
"""What makes a question one for a person to look at."""

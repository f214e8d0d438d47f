"""Doubts about stems that begin with a preposition and tell too little: each says what it stops, with an example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.choose.checks.hanging import asks_by_phrase
from quizgen.choose.checks.thin import rest_of
from quizgen.choose.times import YEAR
from quizgen.language.namelists import NameType
from quizgen.language.sorts import PLACES

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft


def merely_was(draft: Draft, setting: Setting) -> bool:
    """Nothing but where somebody was is asked: "In which country was Anna's son?", "is Anna thought to be?"."""
    if not asks_by_phrase(draft) or draft.standing.fact.type not in PLACES:
        return False
    if draft.stem.endswith(" be?"):
        return True
    group = draft.standing.clause.group
    return group.is_copula and group.is_past and not any(token.pos_ not in _FORM for token in rest_of(draft))


_FORM = frozenset({"ADV", "ADP", "DET", "PUNCT"})


def bare_with_whom(draft: Draft, setting: Setting) -> bool:
    """Nothing tells what was done together or told: "With whom did Anna team?", "To whom did Anna write?"."""
    people = draft.standing.fact.type in {NameType.PERSON, NameType.PEOPLE, NameType.SEVERAL}
    if not people or not asks_by_phrase(draft) or draft.standing.clause.group.lemma in _LEARNING:
        return False
    asked = draft.standing.constituent.preposition in {"to", "with"} and not draft.standing.clause.group.is_copula
    rest = [token for token in rest_of(draft) if not (token.lower_ in _BONDS and len(list(token.lefts)) == 1)]
    return asked and not any(token.pos_ in _TELLING or token.tag_ == "RB" for token in rest)


_BONDS = frozenset({"affair", "correspondence", "friendship", "partnership", "relationship"})


_LEARNING = frozenset({"apprentice", "study", "train"})
_TELLING = frozenset({"ADJ", "NOUN", "NUM", "PROPN", "VERB"})


def a_nameless_one(draft: Draft, setting: Setting) -> bool:
    """Any of a kind did it: "In which city did a rich family live?"."""
    if not asks_by_phrase(draft):
        return False
    subject = [token for token in draft.standing.clause.subject if token in draft.tokens]
    head = draft.standing.clause.subject_head
    any_one = head.tag_ == "NN" and any(child.lower_ in {"a", "an"} for child in head.lefts)
    return any_one and not any(token.pos_ == "PROPN" or token.i in draft.swaps for token in subject)


def bare_things(draft: Draft, setting: Setting) -> bool:
    """Things that many have are told of without a time or name: "From which school did Anna receive degrees?"."""
    if not asks_by_phrase(draft) or not draft.standing.clause.group.is_past or YEAR.search(draft.stem):
        return False
    kept = {token.i for token in draft.tokens}
    things = [child for child in draft.standing.clause.anchor.rights if child.dep_ == "dobj" and child.i in kept]
    if not any(thing.tag_ == "NNS" and not _is_told(thing) and not thing.lower_.endswith("ics") for thing in things):
        return False
    return not any(token.pos_ == "PROPN" or token.ent_type_ for token in rest_of(draft))


def _is_told(noun: Token) -> bool:
    return any(child.dep_ in {"det", "poss", "nummod", "compound", "prep", "relcl", "acl"} for child in noun.children)


def which_contest(draft: Draft, setting: Setting) -> bool:
    """Who won or lost is asked without the year: "To whom did Anna lose in the first round?"."""
    lemma_ = draft.standing.clause.group.lemma
    if draft.standing.fact.type is NameType.EVENT:
        return False
    asked = lemma_ in _CONTESTED and asks_by_phrase(draft) and draft.standing.constituent.preposition in _AGAINST
    return asked and not YEAR.search(draft.stem)


_CONTESTED = frozenset({"defend", "lose", "win"})
_AGAINST = frozenset({"against", "at", "in", "over", "to"})


DOUBTS = (
    merely_was,
    bare_with_whom,
    a_nameless_one,
    bare_things,
    which_contest,
)
"""What makes a question one for a person to look at."""

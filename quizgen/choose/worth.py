"""Checks of what a question is worth: each says what it stops, with an example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.clause import ClauseKind, Role
from quizgen.language.english import english
from quizgen.language.namelists import NameType
from quizgen.templates.template import is_passive

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.templates.fill import Draft


def only_perhaps(draft: Draft, setting: Setting) -> bool:
    """The passage is not sure of it: "When did Anna arrive? 1849", where she "arrived possibly in 1849"."""
    standing = draft.standing
    anchor, part = standing.clause.anchor, standing.constituent
    near = [*anchor.children, *part.head.children, *standing.fact.head.children]
    near += [part.tokens[0].nbor(-1)] if part.tokens and part.tokens[0].i > 0 else []
    return any(token.lower_ in english().hedges for token in near)


def own_affair(draft: Draft, setting: Setting) -> bool:
    """Who it was is asked by something of their own: "Who received his first championship ring?"."""
    standing = draft.standing
    rest = [token for token in standing.clause.rest if not token.is_punct]
    asked = standing.constituent.role is Role.SUBJECT and not standing.phrase
    return asked and bool(rest) and rest[0].tag_ == "PRP$" and rest[0].i not in draft.swaps


def one_of_many(draft: Draft, setting: Setting) -> bool:
    """Who it was is asked by what many are: "Who is an American actor?"."""
    clause, part = draft.standing.clause, draft.standing.constituent
    asked = part.role is Role.SUBJECT and not draft.standing.phrase and clause.group.is_copula
    if not asked or not clause.rest or clause.rest[0].lower_ not in {"a", "an"}:
        return False
    return not any(t.pos_ in {"PROPN", "NUM"} or t.i in draft.swaps for t in clause.rest if t.ent_type_ != "NORP")


def who_for_what(draft: Draft, setting: Setting) -> bool:
    """A people's name that says what somebody is: "Who was she baptised? Protestant"; or "a Norman", of many."""
    standing = draft.standing
    if standing.fact.type is NameType.PEOPLE and any(child.lower_ in {"a", "an"} for child in standing.fact.head.lefts):
        return True
    people = standing.fact.type is NameType.PEOPLE and not standing.stance and standing.fact.head.tag_ != "NNPS"
    said_to_be = standing.constituent.role is Role.ATTRIBUTE
    return people and (said_to_be or (standing.constituent.role is Role.OBJECT and is_passive(standing)))


def bare_doing(draft: Draft, setting: Setting) -> bool:
    """Somebody did what can only be told with where, what or whom: "When did Voyager 2 follow?"."""
    clause, part = draft.standing.clause, draft.standing.constituent
    if part.role is not Role.ADVERBIAL or clause.group.lemma not in english().incomplete or clause.group.particle:
        return False
    kept = {token.i for token in draft.tokens}
    rest = [
        token for token in (*clause.front, *clause.rest) if token.i in kept and not draft.standing.fact.covers(token.i)
    ]
    return not any(token.pos_ in {"NOUN", "PROPN", "NUM", "ADJ", "VERB"} for token in rest)


def still_since(draft: Draft, setting: Setting) -> bool:
    """What is so since a day is told as if it were only so: "Who is the chair since 8 October 2015?"."""
    group = draft.standing.clause.group
    now = group.is_copula and not group.is_past and not group.auxiliaries
    return now and any(token.lower_ == "since" and token.dep_ == "prep" for token in draft.tokens)


def back_to_front(draft: Draft, setting: Setting) -> bool:
    """Who it was is asked by nothing but the time or place of birth or death: "Who was born on 19 March 2012?"."""
    standing = draft.standing
    lived = standing.clause.group.lemma in {"bear", "die"} and standing.constituent.role is Role.SUBJECT
    named = any(token.pos_ == "PROPN" and token.ent_type_ not in {"DATE", "GPE"} for token in draft.tokens)
    return lived and not standing.phrase and not named


def guessed_kind(draft: Draft, setting: Setting) -> bool:
    """Only the model's label tells what kind of name it is: "Which organization plays here? Halden"."""
    return draft.standing.fact.guessed and "noun" in draft.template.slots


def clumsy(draft: Draft, setting: Setting) -> bool:
    """The template's file says that a person should look at it: "Clara Wood sold what to the town?"."""
    return draft.template.doubtful


def pared_down(draft: Draft, setting: Setting) -> bool:
    """Much of the sentence is left out: "Anna Berger was followed by Clara Wood from which country?"."""
    return draft.standing.clause.kind is ClauseKind.PARED

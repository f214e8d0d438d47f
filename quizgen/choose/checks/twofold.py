"""Checks of stems in which two stand where one belongs: each says what it stops, with an example."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.standing import Stance
from quizgen.language.clause import ClauseKind, Role
from quizgen.language.english import english
from quizgen.language.groups import subject_of
from quizgen.language.phrases import FINITE, VERBS

if TYPE_CHECKING:
    from collections.abc import Collection

    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft


def one_of_two_owners(draft: Draft, setting: Setting) -> bool:
    """What two own is asked of one: "Whose Berger's theorem is it?", of "Anna's and Berger's theorem"."""
    noun = draft.standing.constituent.noun
    if draft.standing.stance is not Stance.OWNER or noun is None:
        return False
    return sum(child.dep_ == "poss" for child in noun.lefts) > 1


def around_its_verb(draft: Draft, setting: Setting) -> bool:
    """The subject stands on both sides of its verb: "Was Anna Hugo Berger born?", of "Anna was born to ... Hugo"."""
    clause = draft.standing.clause
    if clause.kind not in {ClauseKind.MAIN, ClauseKind.COORDINATED, ClauseKind.SUBORDINATE, ClauseKind.COMPLEMENT}:
        return False
    verb = clause.anchor.i
    return clause.subject_head.i < verb and any(verb < token.i for token in clause.subject)


def subject_of_another(draft: Draft, setting: Setting) -> bool:
    """A noun is the subject of the verb behind it: "Who was moved to Oslo and Anna?", of "and Anna was sent"."""
    kept = draft.kept | {draft.standing.clause.anchor.i}
    return any(_does_what_follows(token, kept) for token in draft.tokens if token.pos_ in {"NOUN", "PROPN"})


def _does_what_follows(noun: Token, kept: Collection[int]) -> bool:
    if noun.dep_ not in {"conj", "pobj", "dobj", "appos"} or noun.i + 1 in kept:
        return False
    verb = _next_word(noun)
    if verb is None or verb.pos_ not in VERBS or verb.tag_ not in FINITE or verb.i in kept:
        return False
    told = verb.head if verb.dep_ in {"aux", "auxpass"} else verb
    if subject_of(told) is not None or told.dep_ == "ROOT" or any(child.dep_ == "expl" for child in told.lefts):
        return False
    return not told.is_ancestor(noun)


def _next_word(noun: Token) -> Token | None:
    """The word behind a noun, times and adverbs apart."""
    for token in noun.doc[noun.i + 1 : noun.sent.end]:
        if token.dep_ not in {"advmod", "npadvmod"}:
            return token
    return None


def several_for_one(draft: Draft, setting: Setting) -> bool:
    """One amount is asked for as several: "What heights can the tree reach?"."""
    noun = draft.standing.constituent.noun
    several = noun is not None and noun.tag_ == "NNS"
    return several and "quantity" in draft.template.slots and " and " not in draft.answer


def named_twice(draft: Draft, setting: Setting) -> bool:
    """Somebody owns what is told of him by name: "Who edited Anna Berger's songs after Anna Berger's death?"."""
    return any(
        owner[0] in {name[0] for name in _NAME.finditer(draft.stem[: owner.start()])}
        for owner in _NAME.finditer(draft.stem)
        if draft.stem[owner.end() :].startswith(("'s ", "’s "))
    )


_NAME = re.compile(r"\b(?:[A-Z][\w.]*[ -])*[A-Z]\w+")


def two_doers(draft: Draft, setting: Setting) -> bool:
    """Two did what only one can have done: "Which paper voted the school 'Best' by the guide?"."""
    group = draft.standing.clause.group
    asked = draft.standing.constituent.role is Role.AGENT
    by = [token for token in draft.tokens if token.lower_ == "by" and _tells_a_doer(token)]
    named = any(token.head.dep_ in {"oprd", "dobj", "attr"} for token in by)
    return group.tag == "VBN" and named and len(by) + asked > 1


def _tells_a_doer(by: Token) -> bool:
    return by.dep_ == "agent" or any(map(_is_a_doer, by.rights))


def _is_a_doer(noun: Token) -> bool:
    named = any(child.dep_ == "appos" and child.pos_ == "PROPN" for child in noun.rights)
    return noun.dep_ == "pobj" and (named or noun.ent_type_ in {"ORG", "PERSON", "NORP"})


def two_objects(draft: Draft, setting: Setting) -> bool:
    """A verb that has one object has two in the stem: "Who reached the world no. 1?"."""
    verb, kept = draft.standing.clause.anchor, draft.kept
    objects = [child for child in verb.rights if child.dep_ == "dobj" and child.i in kept]
    if len(objects) < 2:  # noqa: PLR2004 - a second one
        return False
    between = verb.doc[objects[0].i : objects[1].i]
    if any(token.text in {",", '"', "“", "'", "‘"} for token in between[-2:]):
        return False  # it says again what the first is
    two = english().ditransitive | english().naming | english().ranking
    return draft.standing.clause.group.lemma not in two


CHECKS = (one_of_two_owners, around_its_verb)
"""What makes a question wrong."""

DOUBTS = (subject_of_another, several_for_one, named_twice, two_doers, two_objects)
"""What makes a question one for a person to look at."""

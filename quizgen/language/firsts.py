"""Deeds that somebody was the first to do: "Anna Berger was the first woman to win the prize, in 2004": she won it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.language.clause import Clause, ClauseKind, Constituent, Role
from quizgen.language.groups import group_of
from quizgen.language.parts import lay_open
from quizgen.language.phrases import is_noun
from quizgen.language.subjects import Subject
from quizgen.language.verbs import VerbGroup, inflect

if TYPE_CHECKING:
    from quizgen.language.tokens import Token

_BEING = frozenset({"was", "were", "became"})


def is_first_to(verb: Token) -> bool:
    """Whether this is the "win" of "was the first woman to win the prize"."""
    noun = verb.head
    return (
        verb.pos_ == "VERB"
        and verb.dep_ in {"relcl", "acl"}
        and any(child.lower_ == "to" and child.dep_ == "aux" for child in verb.lefts)
        and noun.dep_ in {"attr", "acomp"}
        and noun.head.lower_ in _BEING
        and _is_one_of_its_kind(noun)
    )


def _is_one_of_its_kind(noun: Token) -> bool:
    """Whether it is told which of many: "the first woman", "the only Norwegian", "the youngest mayor", "the first"."""
    told = [noun] if not is_noun(noun) else []
    return any(
        token.ent_type_ == "ORDINAL" or token.lower_ in {"first", "last", "only"} or token.tag_ == "JJS"
        for token in (*noun.lefts, *told)
    )


def first_to(verb: Token, base: Clause | None) -> Clause | None:
    """The clause of what somebody was the first to do; not asked for who did it, since others did it later."""
    if base is None or base.group.negated or base.group.auxiliaries or base.plural:
        return None
    if base.subject_head.pos_ not in {"PROPN", "PRON"}:
        return None  # "the strongest effect was from the storm, the first to hit the coast"
    own = group_of(verb)
    passive = any(child.dep_ == "auxpass" for child in verb.lefts)
    group = VerbGroup(("was",), own.verb, "VBN") if passive else VerbGroup((), inflect(own.lemma, "VBD"), "VBD")
    clause = lay_open(
        verb, ClauseKind.PARTICIPIAL, group, Subject(base.subject, base.subject_head), speaker=base.speaker
    )
    if clause is None:
        return None
    unasked = Constituent(Role.SUBJECT, base.subject_head, None, "", ())
    return replace(clause, constituents=(unasked, *clause.constituents[1:]))


def is_of_one(token: Token) -> bool:
    """Whether a word says that only one can be meant: "the first", "the largest", but not "one of the largest"."""
    if token.tag_ not in {"JJS", "RBS"} and token.lower_ not in _ONE_OF_A_KIND:
        return False
    if token.lower_ == "most" and any(child.lower_ == "of" for child in token.rights):
        return False  # "most of the towns"
    if token.lower_ == "most" and token.head.tag_ == "NNS" and not any(t.dep_ == "det" for t in token.head.lefts):
        return False  # "most other towns"
    of = next((node for node in (token.head, token.head.head) if node.lower_ == "of"), None)
    return of is None or of.head.lower_ != "one"


_ONE_OF_A_KIND = frozenset({"first", "last", "main", "only"})


def is_compared(token: Token) -> bool:
    """Whether a word tells one by another that is named: "larger than Norway"."""
    if token.tag_ not in {"JJR", "RBR"}:
        return False
    than = [child for node in (token, token.head) for child in node.rights if child.lower_ == "than"]
    return any(named.pos_ == "PROPN" for child in than for named in child.rights)

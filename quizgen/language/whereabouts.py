"""What "where", "when" and "with which" stand for: "moved to Halden, where she taught" tells that she taught there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.language.clause import Clause, Constituent, Role
from quizgen.language.subjects import antecedent_phrase

if TYPE_CHECKING:
    from quizgen.language.tokens import Token

Phrase = tuple["Token", ...]

_LONGEST = 8
"""Tokens of a phrase that names a place: "the University of California at Berkeley"."""

_KEPT = frozenset({"in", "at", "on"})
"""What stands before the place in the outer clause and fits in the inner one: "at the school, where she taught"."""

_BODIES = frozenset({"ORG", "FAC", "EVENT"})
_ON = frozenset({"island", "isle", "coast", "farm", "peninsula", "plateau"})


def set_in_place(clause: Clause | None, verb: Token) -> Clause | None:
    """The clause of a relative "where", "when" or "with which", with what that word stands for as a part of it.

    Args:
        clause: The clause without it: "she taught law".
        verb: Its verb, which hangs on the noun that the word stands for.
    """
    if clause is None or not _is_named(verb.head) or list(verb.head.conjuncts):
        return clause  # "visited Oslo and Bergen, where she sang" may tell of Bergen alone
    phrase = antecedent_phrase(verb)
    if not phrase or len(phrase) > _LONGEST or any(token.pos_ == "PRON" for token in phrase):
        return clause
    joined = joining_preposition(verb)
    part = _behind(joined, verb.head, phrase) if joined is not None else _when_or_where(verb, phrase)
    if part is None:
        return clause
    rest = (*clause.rest, *part.tokens) if part.head.lower_ in _TOLD_WITH_THE_REST else clause.rest
    return replace(clause, rest=rest, constituents=(*clause.constituents, part))


_TOLD_WITH_THE_REST = frozenset({"against", "at", "by", "during", "from", "in", "on", "to", "under", "with"})
"""What is kept when something else is asked for: "In what year did she teach at the school?"."""


def joining_preposition(verb: Token) -> Token | None:
    """The preposition before the word that joins a relative clause: "with" of "with whom she wrote"."""
    return next(
        (
            child
            for child in verb.lefts
            if child.dep_ in _ROLES and any(node.tag_ in {"WDT", "WP"} and node.dep_ == "pobj" for node in child.rights)
        ),
        None,
    )


_ROLES = {"prep": Role.ADVERBIAL, "dative": Role.INDIRECT, "agent": Role.AGENT}


def _behind(preposition: Token, noun: Token, phrase: Phrase) -> Constituent | None:
    """The part of "with which"; none of "two of which", which tells of some."""
    if preposition.lower_ == "of":
        return None
    head = noun if noun.ent_type_ in _NOWHERE - {"PERSON"} or not noun.ent_type_ else preposition
    tokens = phrase if head is noun else (preposition, *phrase)
    return Constituent(_ROLES[preposition.dep_], head, noun, preposition.lower_, tokens)


def _when_or_where(verb: Token, phrase: Phrase) -> Constituent | None:
    """The part of "where" or "when", with the preposition of the outer clause where it fits in the inner one."""
    noun, word = verb.head, next((child.lower_ for child in verb.lefts if child.tag_ == "WRB"), "")
    if word == "when" and noun.ent_type_ == "DATE":
        return Constituent(Role.ADVERBIAL, noun, noun, "in", phrase)
    if word != "where" or noun.ent_type_ in _NOWHERE:
        return None
    before = noun.head
    if noun.dep_ == "pobj" and before.lower_ in _KEPT and before.i < phrase[0].i:
        return Constituent(Role.ADVERBIAL, before, noun, before.lower_, (before, *phrase))
    return Constituent(Role.ADVERBIAL, noun, noun, _preposition_for(noun), phrase)


_NOWHERE = frozenset({"DATE", "TIME", "PERSON", "NORP", "WORK_OF_ART", "LAW", "CARDINAL"})


def _preposition_for(noun: Token) -> str:
    """What stands before a place: "on the island of Halden", "at the University of Oslo", "in Oslo"."""
    words = {noun.lower_, noun.head.head.lower_ if noun.dep_ == "pobj" and noun.head.lower_ == "of" else ""}
    if words & _ON:
        return "on"
    return "at" if noun.ent_type_ in _BODIES else "in"


def _is_named(noun: Token) -> bool:
    """Whether a noun is a name, or has one beside it: "the Hartmann brewery", "the village of Halden"."""
    if noun.pos_ == "PROPN" or noun.ent_type_:
        return True
    beside = [child for child in noun.children if child.dep_ in {"appos", "compound", "nmod"}]
    beside += [child for of in noun.rights if of.lower_ == "of" for child in of.rights]
    return any(child.pos_ == "PROPN" for child in beside)

"""Who or what a clause tells of: the phrase of its subject, the noun or name it hangs on, and who says it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.language.descriptions import bearer
from quizgen.language.phrases import bracketed, left_edge_after_comma, noun_phrase, spare_roots, subtree, tidy

if TYPE_CHECKING:
    from quizgen.language.clause import Clause
    from quizgen.language.tokens import Token


@dataclass(frozen=True, slots=True)
class Subject:
    """Who or what a clause is about, before the clause is laid open.

    Attributes:
        tokens: Its kept tokens, in order.
        head: Its noun.
    """

    tokens: tuple[Token, ...]
    head: Token


def subject_phrase(subject: Token) -> tuple[Token, ...]:
    """The subject's phrase; of "their leader, William, ...", the name, but not a date: "the remains (2,000 BC)"."""
    if subject.pos_ == "NOUN":
        for child in subject.rights:
            if (
                child.dep_ == "appos"
                and (child.pos_ == "PROPN" or child.ent_type_ == "WORK_OF_ART")
                and left_edge_after_comma(child)
                and child.left_edge.tag_ != "CD"
                and not list(child.conjuncts)
            ):
                return noun_phrase(child)
    return noun_phrase(subject)


def subject_of_clause(clause: Clause) -> Subject:
    """The subject of a clause laid open, for the clauses that share it."""
    return Subject(clause.subject, clause.subject_head)


def antecedent(verb: Token) -> Subject:
    """What the clause of a noun tells about: the noun, or the name that it describes."""
    named = bearer(verb.head, verb)
    return Subject(antecedent_phrase(verb), verb.head) if named is None else Subject(subject_phrase(named), named)


def antecedent_phrase(verb: Token) -> tuple[Token, ...]:
    """The phrase of the noun that the clause of a verb hangs on, without that clause and what is joined behind it.

    "a mill" of "a mill, built in 1904, and a church".
    """
    joined = {child.i for child in verb.head.rights if child.i > verb.i and child.dep_ in {"conj", "cc"}}
    return tidy(subtree(verb.head, spare_roots(verb.head) | {verb.i} | joined))


def is_joined_behind(noun: Token, verb: Token) -> bool:
    """Whether a single noun has its "and" behind the clause that tells of it: "a mill, built in 1904, and a church"."""
    joined = [child.i for child in noun.rights if child.dep_ == "conj"]
    return noun.tag_ in {"NN", "NNP"} and bool(joined) and min(joined) > verb.i


def speaker_phrase(head: Token, speaker: Token) -> tuple[Token, ...]:
    """The speaker; of a relative pronoun, what it stands for."""
    if speaker.tag_ in {"WP", "WDT"} and head.dep_ == "relcl":
        return antecedent_phrase(head)
    return noun_phrase(speaker)


def has_lost_its_subject(verb: Token) -> bool:
    """Whether a bare number before the verb is its subject: "40 houses were built and 12 had a garden"."""
    if any(child.dep_ in {"csubj", "csubjpass"} for child in verb.lefts):
        return True  # "many of those still missing will be found"
    before = [token for token in verb.doc[verb.sent.start : verb.i] if token.i > verb.head.i]
    inside = bracketed(before)
    last = next((token for token in reversed(before) if token.i not in inside), None)
    return last is not None and last.tag_ == "CD" and last.ent_type_ != "DATE" and last.dep_ != "pobj"

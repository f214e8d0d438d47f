"""What a template is: which facts it picks, and how it asks for them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quizgen.facts.fact import DateType, NumberType
from quizgen.facts.standing import Stance, Standing
from quizgen.facts.units import units
from quizgen.language.clause import Role
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType
from quizgen.language.verbs import lemma_of

if TYPE_CHECKING:
    from quizgen.language.tokens import Token
    from quizgen.quiz import Kind

SLOTS = {
    "subject": "the subject",
    "aux": "the auxiliary before the subject, do-support included",
    "being": "the form of 'be' in the tense of the verb",
    "verb": "what remains of the verb after the auxiliary went to the front",
    "rest": "all that follows the verb, without what is asked for",
    "stranded": "the same, with the preposition of what is asked for left in its place",
    "predicate": "verb and rest, agreeing with who or what",
    "predicate_plural": "verb and rest, agreeing with a plural",
    "predicate_as_is": "verb and rest, agreeing with the subject as it stands",
    "active": "the verb of a passive clause, turned active",
    "active_plural": "the same, agreeing with a plural",
    "preposition": "the preposition of what is asked for",
    "noun": "the common noun for a name: university, country",
    "counted": "the noun a number counts, with its own modifiers",
    "share": "what a percentage or number is a part of, with 'of'",
    "shared": "the same without 'of'",
    "quantity": "the noun whose value a number is: estimated population",
    "owned": "what belongs to the owner who is asked for",
    "named": "the noun that bears the name: family in the Hauteville family",
    "degree": "the adjective that the number measures: old, much higher",
    "before": "the statement up to what is asked for, where it is asked for in its place",
    "after": "the statement from there on",
    "ending": "the statement up to what is asked for at its very end",
    "whom": "who or whom, whichever fits where the person stands",
    "described": "what stands before a name and says what it is: Dutch painter",
    "whole": "the phrase up to the 'of' before what is asked for",
}
"""What a question may contain in braces, and what each stands for."""

ROLES = frozenset(f"{stance}{role}" for stance in Stance for role in Role)
TYPES = frozenset(str(kind) for types in (NameType, NumberType, DateType) for kind in types)


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence and what the template must ask of it."""

    text: str
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Template:
    """One way of asking.

    Attributes:
        name: Unique among all templates in use.
        asks_for: Number, name or date.
        role: Roles of the fact in its clause, any of them.
        question: The stem with slots in braces.
        type: Types of the fact, any of them; empty for all.
        preposition: Prepositions before the fact, any of them; "" stands for none; empty for all.
        verb: Base forms of the clause's verb; empty for all.
        head: Base forms of the noun that holds the fact; empty for all.
        noun: Whether the fact must (or must not) have a common noun of its own; None for either.
        existential: Whether the subject must (or must not) be "there"; None for either.
        copula: Whether the verb must (or must not) be "be"; None for either.
        passive: Whether the clause must (or must not) be passive; None for either.
        range: Whether the number must (or must not) be a range, "5 to 10"; None for either.
        subject: What the clause's subject must be: a person, a quantity, or anything (empty).
        weight: How good its questions usually are, from 0 to 1.
        doubtful: Whether its questions are kept for `--all`, for a person to pick from.
        examples: Its tests.
        file: Where it was read from.
        line: The line it begins on.
    """

    name: str
    asks_for: Kind
    role: frozenset[str]
    question: str
    type: frozenset[str] = frozenset()
    preposition: frozenset[str] = frozenset()
    verb: frozenset[str] = frozenset()
    head: frozenset[str] = frozenset()
    noun: bool | None = None
    existential: bool | None = None
    copula: bool | None = None
    passive: bool | None = None
    range: bool | None = None
    subject: str = ""
    weight: float = 0.5
    doubtful: bool = False
    examples: tuple[Example, ...] = ()
    file: str = ""
    line: int = 0
    slots: tuple[str, ...] = field(default=())

    def matches(self, standing: Standing) -> bool:
        """Whether the template asks for a fact that stands like this."""
        fact, clause, part = standing.fact, standing.clause, standing.constituent
        return (
            fact.kind is self.asks_for
            and standing.role in self.role
            and (not self.type or fact.type in self.type)
            and (not self.preposition or part.preposition in self.preposition)
            and (self.noun is None or fact.guessed or self.noun == bool(fact.noun))
            and (self.existential is None or self.existential == (clause.subject_head.dep_ == "expl"))
            and (self.copula is None or self.copula == clause.group.is_copula)
            and (self.passive is None or self.passive == is_passive(standing))
            and (self.range is None or self.range == is_range(fact.answer))
            and _fits(self.subject, clause.subject_head)
            and (not self.verb or lemma_of(clause.group.verb) in self.verb)
            and (not self.head or (part.noun is not None and lemma(part.noun) in self.head))
        )


def _fits(wanted: str, head: Token) -> bool:
    """Whether the subject's noun is what a template wants: a person, a quantity ("length"), or anything."""
    if wanted == "person":
        return head.ent_type_ == "PERSON"
    return not wanted or lemma(head) in units().quantity


def is_range(answer: str) -> bool:
    """Whether a number has two ends: "5 to 10 percent"."""
    return bool(re.search(r"\d\s?(?:to|–|-|and)\s?[$£€]?\d", answer))


def is_passive(standing: Standing) -> bool:
    """Whether the fact's clause is passive."""
    group = standing.clause.group
    return group.tag == "VBN" and any(
        word in {"was", "were", "is", "are", "been", "be", "being"} for word in group.auxiliaries
    )

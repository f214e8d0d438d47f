"""Who somebody is to another, said right before the name: "his teacher Plato", "Norway's president Anna Berg"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.clause import Clause, Constituent, Role
from quizgen.language.english import english
from quizgen.language.groups import past_around
from quizgen.language.phrases import spare_roots, subtree, tidy
from quizgen.language.stated import being, stated, subject_named

if TYPE_CHECKING:
    from quizgen.language.tokens import Token

Phrase = tuple["Token", ...]

_LONGEST = 8
"""Tokens of "Norway's first woman president"; what is longer holds something else as well."""


def related(noun: Token) -> Clause | None:
    """The clause of a noun before a name: Plato was his teacher, of "his teacher Plato"."""
    name = _name_behind(noun)
    if name is None:
        return None
    said, called = _said(noun, name), _called(noun, name)
    if not said or not called or not _is_the_only_one(noun, said):
        return None
    attribute = Constituent(Role.ATTRIBUTE, noun, noun, "", said)
    past = past_around(noun) or any(token.lower_ in _OVER for token in said)
    if noun.lower_ in _ONCE and not past:
        return None  # "Like his teacher Plato, he aims at ..."
    return stated(noun, being(past=past), subject_named(name, called), attribute)


_ONCE = frozenset({"mentor", "teacher", "tutor"})
"""What somebody was for a time, whatever the tense around it is."""

_OVER = frozenset({"former", "late", "then"})


def is_related(name: Token) -> bool:
    """Whether a name stands right behind what a person is to another, and so is a person's: "his teacher Plato"."""
    nouns = [name.head] if name.dep_ == "appos" else [node for node in name.lefts if node.dep_ in {"compound", "nmod"}]
    return any(_name_behind(noun) is not None and _said(noun, name) for noun in nouns)


def _name_behind(noun: Token) -> Token | None:
    """The name that a noun for a relation stands right before, with or without a comma."""
    if noun.tag_ != "NN" or noun.lower_ not in english().relations:
        return None
    if noun.dep_ in {"compound", "nmod"} and noun.head.pos_ == "PROPN" and noun.head.i > noun.i:
        return noun.head
    apposed = [child for child in noun.rights if child.dep_ == "appos" and child.pos_ == "PROPN"]
    if len(apposed) != 1 or list(apposed[0].conjuncts):
        return None
    first = apposed[0].left_i
    if any(child.dep_ in {"advmod", "det"} for child in apposed[0].lefts):
        return None  # "his mother, originally a Protestant"
    near = first == noun.i + 1 or (first == noun.i + 2 and noun.nbor(1).text == ",")
    return apposed[0] if near else None


def _said(noun: Token, name: Token) -> Phrase:
    """The noun with whose it is and what is said of it: "Norway's first woman president"."""
    owners = [child for top in (noun, name) for child in top.lefts if child.dep_ == "poss" and child.i < noun.i]
    if not owners:
        return ()
    first = min(owner.left_i for owner in owners)
    phrase = tuple(noun.doc[first : noun.i + 1])
    plain = not any(token.pos_ in {"VERB", "CCONJ", "PUNCT"} and token.tag_ != "VBN" for token in phrase)
    plain = plain and not any(token.tag_ == "NNP" and token.is_lower for token in phrase)  # a verb misread
    return phrase if plain and len(phrase) <= _LONGEST and phrase[0].text not in ERAS else ()


ERAS = frozenset({"AD", "BC", "BCE", "CE"})
"""What the parse takes for a part of the owner's name: "In 207 BC Hannibal's brother"."""


def _called(noun: Token, name: Token) -> Phrase:
    """The name, without what is said before or behind it."""
    return tidy(token for token in subtree(name, spare_roots(name)) if token.i > noun.i and token.ent_type_)


_OF_SEVERAL = frozenset(
    {"aunt", "brother", "daughter", "granddaughter", "grandson", "half-brother", "half-sister", "nephew", "niece"}
    | {"sister", "son", "spokesman", "spokeswoman", "teacher", "uncle"}
)


def _is_the_only_one(noun: Token, said: Phrase) -> bool:
    """Whether the text tells of no other such: one has one father, but may have two sons, a second and a third."""
    if noun.lower_ not in _OF_SEVERAL or any(
        token.tag_ in {"JJS", "JJR"} or token.ent_type_ == "ORDINAL" for token in said
    ):
        return True
    forms = {noun.lower_, f"{noun.lower_}s"}
    return not any(token.lower_ in forms and token.i != noun.i for token in noun.doc)

"""Phrases that can stand for "it" and "they": "the northern lighthouse of Grimsvik", not "the building"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.english import english
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType, is_person_noun
from quizgen.language.phrases import noun_phrase, render

if TYPE_CHECKING:
    from quizgen.language.tokens import Token

_LONGEST = 7  # tokens: a longer phrase buries the question
_FIRST = frozenset({"a", "an", "the"})


def described(noun: Token) -> tuple[str, NameType, bool] | None:
    """A subject's phrase, what it is, and whether it is a plural; None when it does not tell which one is meant."""
    if noun.pos_ not in {"NOUN", "PROPN"} or lemma(noun) in english().shell | english().unique:
        return None
    phrase = noun_phrase(noun)
    if len(phrase) > _LONGEST:
        phrase = _first_of_owner(noun)
    if len(phrase) > _LONGEST or not any(token.pos_ == "PROPN" or token.ent_type_ == "NORP" for token in phrase):
        return None
    if any(token.pos_ == "PRON" or token.lower_ in {"no", "any", "each", "every", "this", "that"} for token in phrase):
        return None
    plural = noun.tag_ in {"NNS", "NNPS"}
    kind = NameType.PERSON if not plural and is_person_noun(noun.lower_) else NameType.THING
    words = phrase[1:] if phrase[0].lower_ in _FIRST else phrase
    article = "the " if phrase[0].lower_ in _FIRST else ""
    return article + render(words), kind, plural


_FIRSTS = frozenset({"debut", "final", "first", "last", "latest", "only", "second", "third"})


def _first_of_owner(noun: Token) -> tuple[Token, ...]:
    """What stands up to a noun where it says which of somebody's it is: "Anna Berger's first novel"."""
    owned = any(child.dep_ == "poss" and child.pos_ == "PROPN" for child in noun.lefts)
    told = any(child.lower_ in _FIRSTS for child in noun.lefts)
    return tuple(noun.doc[noun.left_edge.i : noun.i + 1]) if owned and told else ()


def is_empty(pronoun: Token) -> bool:
    """Whether "it" stands for a clause that follows: "it is known that ...", "it took a year to ..."."""
    verb = pronoun.head
    after = {child.dep_ for child in verb.rights}
    if pronoun.lower_ != "it":
        return False
    if after & {"acomp", "attr"} and after & {"ccomp", "xcomp", "csubj", "advcl"}:
        return True
    if verb.lower_ in {"is", "was"} and "ccomp" in after:
        return True  # "it was in these years that the tower fell"
    passive = any(child.dep_ == "auxpass" for child in verb.lefts)
    return passive and bool(after & {"ccomp", "csubj"})  # "it was said to be old" tells of the thing

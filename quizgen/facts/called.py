"""Names told by a participle: "a project called FrameWork" is asked for as "which project"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.language.namelists import NameType, is_person_noun, name_lists
from quizgen.language.phrases import render
from quizgen.language.verbs import lemma_of
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact
    from quizgen.language.tokens import Token

_CALLING = frozenset({"call", "christen", "dub", "entitle", "label", "name", "nickname", "term", "title"})
_OF_WORKS = frozenset({"entitle", "title"})
_CALLING_AS = frozenset({"know"})
_NAMES = frozenset({"oprd", "attr", "dobj", "npadvmod", "xcomp", "ccomp"})
_SAYING_WHAT = frozenset({"amod", "compound", "nmod"})
_SAYING_NOTHING = frozenset({"new", "old", "other", "own", "same", "similar", "so-called", "such", "various"})
_NO_KINDS = frozenset({"name", "nickname", "one", "term", "thing", "title", "type", "word", "form", "kind", "sort"})


def is_called(fact: Fact, noun: Token) -> bool:
    """Whether the fact is what the noun is called: "FrameWork" of "a project called FrameWork"."""
    if fact.kind is not Kind.NAME or noun.tag_ != "NN" or noun.lower_ in _NO_KINDS:
        return False
    name = fact.head
    verb = name.head
    if name.dep_ == "pobj" and verb.lower_ == "as" and lemma_of(verb.head.text) in _CALLING_AS:
        verb = verb.head
    elif name.dep_ not in _NAMES or lemma_of(verb.text) not in _CALLING:
        return False
    joined = any(child.dep_ == "conj" and not fact.covers(child.i) for child in name.children)
    return verb.dep_ == "acl" and verb.tag_ == "VBN" and verb.head.i == noun.i and not joined


def as_called(fact: Fact, noun: Token) -> Fact:
    """The fact with what the noun says it is: a person where that is one, else a thing of that kind."""
    words = [child for child in noun.lefts if child.dep_ in _SAYING_WHAT and child.lower_ not in _SAYING_NOTHING]
    told = [token for child in words for token in child.subtree]
    titled = lemma_of(fact.head.head.text) in _OF_WORKS
    kind = NameType.PERSON if is_person_noun(noun.lower_) and not titled else NameType.THING
    if kind is NameType.THING and noun.lower_ in name_lists().last:
        kind = name_lists().last[noun.lower_][0]
    return replace(fact, type=kind, noun=render([*told, noun]), guessed=False)

"""Two persons of whom "they" is said: "Lund married Anna Berger in 1911. They had two sons"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.antecedents import comes_first
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType
from quizgen.language.pronouns import PERSONAL
from quizgen.language.verbs import lemma_of

if TYPE_CHECKING:
    from quizgen.language.mentions import Mentions
    from quizgen.language.tokens import Token

_OF_TWO = frozenset({"divorce", "marry", "wed"})
_MEETING = frozenset({"meet", "separate"})
_CHILDREN = frozenset({"boy", "child", "daughter", "girl", "kid", "son", "twin"})
_PAIR = 2


def couple_for(told: Mentions, token: Token) -> str | None:
    """The two persons of the sentence before, where "they" do what two do: "They married", "They have a son"."""
    if token.lower_ != "they" or token.dep_ not in {"nsubj", "nsubjpass"} or not _is_of_couples(token.head):
        return None
    if token.head.dep_ != "ROOT" or not comes_first(token) or token.sent.start == 0:
        return None
    sentence = told.doc[token.sent.start - 1].sent
    persons = {
        name.full: None
        for name in told.names
        if sentence.start <= name.start < sentence.end and name.type is NameType.PERSON
    }
    meant = (told.swaps.get(word.i) for word in sentence if word.lower_ in PERSONAL)
    both = list(persons | dict.fromkeys(_owner(text) for text in meant if text))
    lost = any(word.lower_ in PERSONAL and word.i not in told.swaps for word in sentence)
    return " and ".join(both) if len(both) == _PAIR and not lost else None


def _owner(text: str) -> str:
    return text.removesuffix("'s").removesuffix("'")


def _is_of_couples(verb: Token) -> bool:
    """Whether a verb tells what a couple does."""
    objects = [child for child in verb.rights if child.dep_ == "dobj"]
    done = lemma_of(verb.text)
    if done in _OF_TWO:
        return not objects
    if done in _MEETING:
        return not objects and not any(child.lower_ == "with" for child in verb.rights)
    return done == "have" and any(lemma(child) in _CHILDREN for child in objects)

"""Nouns that stand for all of their kind, and need no passage to be understood: "salamanders", "steam"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.english import english
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import is_person_noun
from quizgen.language.phrases import left_edge_after_comma, render

if TYPE_CHECKING:
    from quizgen.language.tokens import Token

_LONGEST = 4  # tokens
_TELLING = frozenset({"amod", "compound", "punct"})
_POINTING = frozenset(
    {"certain", "different", "earlier", "few", "fewer", "former", "further", "later", "latter", "many", "more", "most"}
    | {"numerous", "other", "several", "similar", "some", "such", "various", "additional", "particular"}
)
_TOLD_BY_OTHERS = frozenset({"author", "critic", "expert", "finding", "official", "other", "people", "researcher"})
_QUOTES = frozenset('"“”‘’')
_PRESENT = frozenset({"VBP", "VBZ"})
_MODALS = frozenset({"can", "may"})


def generic(noun: Token) -> str:
    """The phrase of a noun without an article of which something is told that always holds; else nothing."""
    if noun.tag_ not in {"NN", "NNS"} or noun.pos_ != "NOUN" or not holds_always(noun.head):
        return ""
    base = lemma(noun)
    if base in english().shell | _TOLD_BY_OTHERS or (noun.tag_ == "NN" and is_person_noun(noun.lower_)):
        return ""
    before = list(noun.doc[noun.left_edge.i : noun.i + 1])
    if len(before) > _LONGEST or any(child.dep_ not in _TELLING for child in noun.lefts):
        return ""
    if any(child.dep_ in {"ccomp", "parataxis"} for child in noun.head.children):
        return ""  # "scientists say that ..."
    if any(
        token.text in _QUOTES or token.lower_ in _POINTING or token.tag_ in {"CD", "JJR", "JJS"} for token in before
    ):
        return ""
    if any(not _is_beside(child) for child in noun.rights):
        return ""
    phrase = render(before)
    plain = before[0].pos_ != "PROPN" and before[0].text[1:].islower()
    return phrase[0].lower() + phrase[1:] if plain else phrase


def holds_always(verb: Token) -> bool:
    """Whether a verb tells what always is so: "lives", "can live", not "lived", "is living" or "would live"."""
    helpers = [child for child in verb.lefts if child.dep_ in {"aux", "auxpass"}]
    if verb.tag_ == "VBG":
        return False
    first = helpers[0] if helpers else verb
    return first.tag_ in _PRESENT or first.lower_ in _MODALS


def _is_beside(child: Token) -> bool:
    """Whether what follows a noun only tells something by the way: "salamanders, which are shy,"."""
    return child.dep_ == "punct" or left_edge_after_comma(child)

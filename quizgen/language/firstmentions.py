"""What "the bridge" stands for: what the text told of it when it first spoke of it, "the bridge over the Halden"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.described import described
from quizgen.language.english import english
from quizgen.language.lemmas import lemma
from quizgen.language.phrases import noun_phrase

if TYPE_CHECKING:
    from quizgen.language.doc import Doc
    from quizgen.language.tokens import Token

_NOUNS = frozenset({"NN", "NNS"})
_POINTING = {"NN": frozenset({"the", "this"}), "NNS": frozenset({"the", "these"})}


def told_before(doc: Doc) -> dict[int, str]:
    """By token index, what the text told of "the bridge" or "these bridges" before: "the bridge over the Halden".

    A noun is replaced only when it was told of once: of two bridges, either may be meant.
    """
    told: dict[str, set[tuple[str, str]]] = {}
    swaps: dict[int, str] = {}
    shared = english().shared
    nouns = [noun for noun in doc.tokens if noun.tag_ in _NOUNS and noun.dep_ != "compound"]
    pointed = {noun.i: lemma(noun) for noun in nouns if noun.lower_ not in shared and _is_pointed_at(noun)}
    wanted = set(pointed.values())
    for noun in nouns if pointed else ():
        word = pointed.get(noun.i) or lemma(noun)
        if word not in wanted or noun.lower_ in shared:
            continue
        if noun.i not in pointed:
            told.setdefault(word, set()).add((noun.tag_, _mention(noun)))
            continue
        known = told.get(word, set())
        tag, phrase = next(iter(known)) if len(known) == 1 else ("", "")
        if phrase and tag == noun.tag_:
            swaps[noun.i - 1] = "the" if phrase.startswith(_THE) else ""
            swaps[noun.i] = phrase.removeprefix(_THE)
    return swaps


_THE = "the "


def _mention(noun: Token) -> str:
    """The phrase of a noun that tells which one is meant; or nothing."""
    found = described(noun)
    if (
        found is None
        or any(token.text in _MARKS for token in noun_phrase(noun))
        or any(map(_is_of_others, noun.children))
    ):
        return ""
    owned = any(child.dep_ == "poss" for child in noun.lefts)
    return found[0] if owned or found[0].startswith(_THE) else _THE + found[0]


def _is_of_others(child: Token) -> bool:
    """Whether a word below a noun joins it to another, or tells it apart from others: "some", "nine", "other"."""
    return child.dep_ in {"cc", "conj", "nummod"} or child.lower_ in _OTHERS


_OTHERS = frozenset(
    {"additional", "all", "another", "different", "few", "following", "further", "many", "more", "most", "next",
     "other", "previous", "same", "several", "some", "such", "various", "whole"}
)  # fmt: skip
_MARKS = frozenset({'"', "“", "”", "(", ")", "-", ","})


def _is_pointed_at(noun: Token) -> bool:
    """Whether this is "the bridge" or "this bridge" with nothing more."""
    if noun.i == 0 or noun.nbor(-1).lower_ not in _POINTING[noun.tag_]:
        return False
    return [child.i for child in noun.children if child.dep_ not in {"case", "punct"}] == [noun.i - 1]

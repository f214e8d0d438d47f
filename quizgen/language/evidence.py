"""What the words around a name show: that it is a person's, or a team's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.english import english
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import is_given, is_person_noun, is_title
from quizgen.language.relations import is_related
from quizgen.language.verbs import lemma_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.language.doc import Doc
    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token


def shows_person(span: Span) -> bool:
    """Whether a mention's words or its place in the sentence show that it is a person's: "Berger told ..."."""
    root = span.root
    return (
        is_shown_by_title(span)
        or is_given(span.text.split(maxsplit=1)[0])
        or _acts(_first_of(root))
        or undergoes(_first_of(root))
        or root.dep_ == "poss"
        or is_kin(root)
        or any(is_person_noun(noun.lower_) for noun in nouns_beside(span))
        or is_who(root)
        or is_related(root)
    )


def is_shown_by_title(span: Span) -> bool:
    """Whether a person's title stands before the name: "General Berger"."""
    before = span.doc[span.start - 1] if span.start > span.sent.start else None
    return before is not None and (is_title(before.text) or before.lower_.rstrip(".") in {"st", "saint"})


def _first_of(root: Token) -> Token:
    """The first of the names that are joined with this one: "Anna" of "Anna, Hugo and Clara"."""
    while root.dep_ == "conj" and root.head.pos_ == "PROPN":
        root = root.head
    return root


def _acts(root: Token) -> bool:
    """Whether it does what persons do: "Berger wondered", "written by Berger"."""
    above = root.head
    if root.dep_ == "pobj" and above.dep_ == "agent":
        return True
    acting = root.dep_ == "nsubj" and above.pos_ == "VERB"
    personal = english().deeds | english().reporting | english().mental
    return acting and any(lemma_of(verb.text) in personal for verb in (above, *_also_done(above)))


def _also_done(verb: Token) -> list[Token]:
    """The verbs that are joined to one and have its subject: "seized" of "Berger arrived and seized the town"."""
    joined = [child for child in verb.rights if child.dep_ == "conj" and child.pos_ == "VERB"]
    return [other for other in joined if not any(child.dep_ in _OF_ITS_OWN for child in other.lefts)]


_OF_ITS_OWN = frozenset({"nsubj", "nsubjpass", "auxpass"})


def undergoes(root: Token) -> bool:
    """Whether something is done to it that is done to persons only: "Berger was born", "they arrested Berger"."""
    return root.dep_ in {"nsubjpass", "dobj", "dative"} and lemma_of(root.head.text) in english().undergone


def owns_as_person(root: Token) -> bool:
    """Whether a name owns what only persons have: "Goldbach's conjecture", "Trent's wife"."""
    return root.dep_ == "poss" and root.tag_ == "NNP" and lemma(root.head) in english().personal


def is_kin(root: Token) -> bool:
    """Whether somebody is said to be a relative or pupil of it: "a nephew of Berger"."""
    above = root.head
    return root.dep_ == "pobj" and above.lower_ == "of" and lemma(above.head) in english().kin


def is_who(root: Token) -> bool:
    """Whether "who" stands for it: "Berger, who ..."."""
    clauses = [child for child in root.rights if child.dep_ == "relcl"]
    return any(node.lower_ in {"who", "whom"} for clause in clauses for node in clause.lefts)


def nouns_beside(span: Span) -> list[Token]:
    """The nouns that say what a name names: "the consul Berger", "Berger, a painter", "Berger was a painter"."""
    root = span.root
    beside = [node for node in root.lefts if node.dep_ == "compound" and node.i < span.start]
    beside += [root.head] if root.dep_ == "appos" else []
    beside += [node for node in root.rights if node.dep_ == "appos"]
    if lemma(root.head) == "be" and root.dep_ in {"attr", "nsubj"}:
        other = "nsubj" if root.dep_ == "attr" else "attr"
        beside += [node for node in root.head.children if node.dep_ == other]
    return [node for node in beside if node.pos_ == "NOUN"]


_FEWEST_OF_A_GAME = 3


def is_of_game(docs: Iterable[Doc]) -> bool:
    """Whether a passage tells of games between teams: it has several of their words."""
    words = {lemma(token) for doc in docs for token in doc if token.pos_ == "NOUN"}
    return len(words & english().sports) >= _FEWEST_OF_A_GAME


def acts_as_team(span: Span) -> bool:
    """Whether a name, in a passage on games, stands for a team: "Denver beat Halden", "Denver's offense"."""
    root = span.root
    above = root.head
    if root.dep_ == "poss":
        return lemma(above) in english().of_teams
    if root.dep_ == "nsubj":
        return lemma_of(above.text) in english().playing
    verb = above.head if root.dep_ == "pobj" else above
    played = verb.pos_ == "VERB" and lemma_of(verb.text) in english().playing | {"debut"}
    return played and (root.dep_ == "dobj" or above.lower_ in {"against", "for", "over"})

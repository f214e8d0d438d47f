"""What somebody was elected, where only the words before the name say it: "President Clara Wood was elected"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.english import english
from quizgen.language.lemmas import lemma
from quizgen.language.verbs import lemma_of

if TYPE_CHECKING:
    from quizgen.language.tokens import Token

_ELECTING = frozenset({"appoint", "elect", "reappoint", "reelect"})
_SAYING_WHAT = frozenset({"acomp", "advcl", "attr", "dobj", "oprd", "xcomp"})
_TO_WHAT = frozenset({"as", "for", "into", "of", "over", "to"})


def office_held(verb: Token, subject: Token) -> tuple[Token, Token] | None:
    """The office before the name of who was elected, and the last word of that name; None where the verb says it."""
    if subject.dep_ != "nsubjpass" or lemma_of(verb.text) not in _ELECTING or says_to_what(verb):
        return None
    if subject.pos_ == "PROPN":
        before = [child for child in subject.lefts if child.dep_ == "compound" and _is_office(child)]
        return (before[-1], subject) if before and subject.ent_type_ == "PERSON" else None
    names = [child for child in subject.rights if child.dep_ == "appos" and child.ent_type_ == "PERSON"]
    return (subject, names[0]) if len(names) == 1 and _is_office(subject) else None


def says_to_what(verb: Token) -> bool:
    """Whether a verb says what somebody was elected: "was elected mayor", "to the council", "as a judge"."""
    return any(
        child.dep_ in _SAYING_WHAT or (child.dep_ in {"dative", "prep"} and child.lower_ in _TO_WHAT)
        for child in verb.rights
    )


def _is_office(noun: Token) -> bool:
    return noun.tag_ in {"NN", "NNP"} and lemma(noun).lower() in english().offices and not noun.ent_type_

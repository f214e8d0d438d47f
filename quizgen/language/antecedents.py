"""Where a pronoun stands in its sentence, as far as that tells what it stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.phrases import SUBJECTS

if TYPE_CHECKING:
    from quizgen.language.tokens import Token

GENDER = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}


def same_person(name: str, other: str | None) -> bool:
    """Whether two names have the same first and last word: "Matthew Goode" is Matthew William Goode."""
    one, two = name.split(), (other or "").split()
    return bool(two) and (one[0], one[-1]) == (two[0], two[-1])


def owns(token: Token) -> bool:
    """Whether "her" is a possessive that the model took for an object: "made her theatrical debut"."""
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    return token.dep_ == "poss" or (token.lower_ == "her" and after is not None and after.tag_ in {"JJ", "NN", "NNS"})


def is_before_the_same(token: Token) -> bool:
    """Whether a possessive stands before the pronoun that is the sentence's subject: "On his return, he ..."."""
    subject = next((child for child in token.sent.root.lefts if child.dep_ in SUBJECTS), None)
    if subject is None or token.dep_ != "poss" or token.i > subject.i:
        return False
    return subject.lower_ in GENDER and GENDER[subject.lower_] == GENDER.get(token.lower_)


def subjects_of(verb: Token | None) -> list[Token]:
    """The subjects of a verb, or of the verb that it shares them with: "He founded Ido and published his own"."""
    if verb is None:
        return []
    while verb.dep_ == "conj" and not any(child.dep_ in SUBJECTS for child in verb.lefts):
        verb = verb.head
    return [child for child in verb.lefts if child.dep_ in SUBJECTS]


_BEFORE_SUBJECTS = frozenset({"ADP", "ADV", "CCONJ", "PUNCT", "SCONJ", "DET", "ADJ", "NUM", "SPACE"})


def comes_first(token: Token) -> bool:
    """Whether nothing but a time stands before it in its sentence, for which it could stand: "In 1911 it ..."."""
    before = token.doc[token.sent.start : token.i]
    return all(word.pos_ in _BEFORE_SUBJECTS or word.ent_type_ == "DATE" for word in before)

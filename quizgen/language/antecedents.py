"""Where a pronoun stands in its sentence, as far as that tells what it stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.english import english
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import is_person_noun
from quizgen.language.phrases import SUBJECTS

if TYPE_CHECKING:
    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token

GENDER = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}


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
    while verb.dep_ in {"conj", "xcomp"} and not any(child.dep_ in SUBJECTS for child in verb.lefts):
        verb = verb.head
    return [child for child in verb.lefts if child.dep_ in SUBJECTS]


_BEFORE_SUBJECTS = frozenset({"ADP", "ADV", "CCONJ", "PUNCT", "SCONJ", "DET", "ADJ", "NUM", "SPACE"})


def comes_first(token: Token) -> bool:
    """Whether nothing but a time stands before it in its sentence, for which it could stand: "In 1911 it ..."."""
    before = token.doc[token.sent.start : token.i]
    return all(word.pos_ in _BEFORE_SUBJECTS or word.ent_type_ == "DATE" for word in before)


def clause_of_object(token: Token) -> Token | None:
    """The verb whose object a pronoun is, and whose subject it therefore does not stand for: "Anna included her"."""
    return token.head if token.dep_ in {"dobj", "dative"} and token.tag_ == "PRP" else None


_PEOPLE = frozenset(
    {"baby", "boy", "child", "girl", "man", "member", "official", "passenger", "patient", "person", "student",
     "suspect", "teenager", "victim", "woman", "youth"}
)  # fmt: skip
"""Persons of whom a text tells without a name, beside those of an office or trade."""
_ALSO_OF_MACHINES = ("er", "or")
_ONE_OF_MANY = frozenset({"a", "an", "another"})


def is_unnamed(noun: Token) -> bool:
    """Whether a subject or object is somebody without a name, whom "he" may mean: "a man", "the 15-year-old"."""
    if noun.tag_ != "NN" or noun.dep_ not in {*SUBJECTS, "dobj"} or any(child.dep_ == "appos" for child in noun.rights):
        return False
    articles = {child.lower_ for child in noun.lefts if child.dep_ == "det"}
    if lemma(noun) in _PEOPLE or noun.lower_ == "old":
        return bool(articles)
    trade = is_person_noun(noun.lower_) and not noun.lower_.endswith(_ALSO_OF_MACHINES)
    return trade and bool(articles & _ONE_OF_MANY)


def is_anybody(noun: Token) -> bool:
    """Whether a common noun is somebody: "father", "painter", "man"."""
    return is_person_noun(noun.lower_) or lemma(noun) in _PEOPLE | english().kin | _PARENTS


_PARENTS = frozenset({"aunt", "boyfriend", "father", "girlfriend", "grandfather", "grandmother", "mother", "parent"})


def spokesmen_in(sentence: Span) -> list[Token]:
    """Subjects that are somebody without a name, of whom it is told whose they are: "a son of Hugo Brandt"."""
    return [token for token in sentence if token.dep_ in SUBJECTS and _is_somebodys(token)]


def _is_somebodys(noun: Token) -> bool:
    behind = {child.dep_ for child in noun.rights}
    person = noun.tag_ == "NN" and (is_person_noun(noun.lower_) or lemma(noun) in _PEOPLE)
    return person and "prep" in behind and "appos" not in behind

"""Two persons of whom "they" is said: "Lund married Anna Berger in 1911. They had two sons"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.antecedents import comes_first, subjects_of
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType
from quizgen.language.phrases import SUBJECTS
from quizgen.language.pronouns import PERSONAL, PLURAL
from quizgen.language.verbs import lemma_of

if TYPE_CHECKING:
    from quizgen.language.mentions import Mentions
    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token

_OF_TWO = frozenset({"divorce", "marry", "wed"})
_MEETING = frozenset({"meet", "separate"})
_CHILDREN = frozenset({"boy", "child", "daughter", "girl", "kid", "son", "twin"})
_PAIR = 2


_OF_BOTH = _CHILDREN | frozenset({"divorce", "engagement", "marriage", "wedding"})


def couple_for(told: Mentions, token: Token) -> str | None:
    """The two persons of the sentence before, where "they" do what two do: "They married", "They have a son"."""
    if token.lower_ == "their":
        owned = token.dep_ == "poss" and lemma(token.head) in _OF_BOTH
        return told.couple if owned and not _names_anybody(told, token) else None
    if token.lower_ != "they" or token.dep_ not in {"nsubj", "nsubjpass"} or not _is_of_couples(token.head):
        return None
    if token.head.dep_ != "ROOT" or not comes_first(token) or token.sent.start == 0:
        return None
    return _both(told, told.doc[token.sent.start - 1].sent) or told.couple


def _names_anybody(told: Mentions, token: Token) -> bool:
    """Whether somebody is named in the sentence before a word: "Lund left, but his wife stayed with their sons"."""
    before = told.doc[token.sent.start : token.i]
    named = (told.by_token.get(word.i) for word in before)
    persons = any(name is not None and name.type is NameType.PERSON for name in named)
    return persons or any(word.lower_ in PERSONAL for word in before)


def couple_after(told: Mentions, sentence: Span) -> str | None:
    """The two of whose marriage a sentence tells, else those of whom the paragraph told before."""
    begun = (word for word in sentence if word.lower_.startswith(_BINDING_BEGINS))
    verbs = [word for word in begun if word.pos_ in {"VERB", "ADJ"} and lemma_of(word.text) in _BINDING]
    if not verbs:
        return told.couple
    meant = [_meant(told, word) for verb in verbs[:1] for word in _bound(verb)]
    both = list(dict.fromkeys(name for name in meant if name))
    return " and ".join(both) if len(both) == len(meant) == _PAIR else None


_BINDING = frozenset({"divorce", "engage", "marry", "wed"})
_BINDING_BEGINS = ("divorc", "engag", "marr", "wed")  # seen at once, which a lemma is not


def _bound(verb: Token) -> list[Token]:
    """Who is bound by a verb: its subjects, its object, and to whom: "Lund and Berg married", "engaged to Berg"."""
    above = verb.head if verb.dep_ == "acomp" else verb
    subjects = subjects_of(above)
    taken = [child for child in verb.rights if child.dep_ == "dobj"]
    taken += [node for child in verb.rights if child.lower_ == "to" for node in child.rights if node.dep_ == "pobj"]
    taken = [next((node for node in noun.rights if node.dep_ == "appos"), noun) for noun in taken]
    return [*subjects, *(node for noun in subjects for node in noun.conjuncts), *taken]


def _meant(told: Mentions, word: Token) -> str | None:
    """Whom a word means: a person's name, a pronoun known, or both at once."""
    name = told.by_token.get(word.i)
    if name is not None:
        return name.full if name.type is NameType.PERSON else None
    return told.swaps.get(word.i) if word.lower_ in PERSONAL else None


def pair_for(told: Mentions, token: Token) -> str | None:
    """The two persons of the sentence before that tells of nothing else that is several: "Lund met Berg. They sang"."""
    if token.lower_ != "they" or token.head.dep_ != "ROOT" or not comes_first(token) or token.sent.start == 0:
        return None
    sentence = told.doc[token.sent.start - 1].sent
    if any(word.tag_ in {"NNS", "NNPS"} and word.ent_type_ not in {"DATE", "TIME"} for word in sentence):
        return None
    if any(word.lower_ in PLURAL for word in sentence) or not _share_a_deed(told, sentence):
        return None
    return _both(told, sentence)


def _share_a_deed(told: Mentions, sentence: Span) -> bool:
    """Whether both persons are subjects or objects in the sentence: "Lund left, and Berg joined him"."""
    taking = {*SUBJECTS, "dobj"}
    words = (word for word in sentence if word.i in told.by_token or word.lower_ in PERSONAL)
    taken = [word for word in words if word.dep_ in taking and not _is_no_person(told, word)]
    return len(taken) >= _PAIR


def _is_no_person(told: Mentions, word: Token) -> bool:
    name = told.by_token.get(word.i)
    return name is not None and name.type is not NameType.PERSON


def _both(told: Mentions, sentence: Span) -> str | None:
    """The two persons of a sentence, if there are two, and it is known whom its pronouns mean."""
    named = {name.start: name.full for name in told.names if name.type is NameType.PERSON}
    both: dict[str, None] = {}
    for word in sentence:
        meant = told.swaps.get(word.i) if word.lower_ in PERSONAL else named.get(word.i, "")
        if meant is None:
            return None
        both |= {_owner(meant): None} if meant else {}
    return " and ".join(both) if len(both) == _PAIR else None


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

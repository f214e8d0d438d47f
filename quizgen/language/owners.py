"""Whose "his" and "her" are, where the grammar of their own sentence tells: "Lund, who sold his house"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.antecedents import GENDER, is_unnamed, subjects_of
from quizgen.language.namelists import NameType
from quizgen.language.phrases import SUBJECTS

if TYPE_CHECKING:
    from quizgen.language.mentions import Mentions
    from quizgen.language.names import Name
    from quizgen.language.tokens import Token


def owner_of(told: Mentions, token: Token, gender: str) -> str | None:
    """Who owns what a possessive stands before: the first of a pair, the subject of its clause, or the later one."""
    if token.tag_ != "PRP$":
        return None
    return _first_of_pair(told, token, gender) or _subject(told, token, gender) or _named_later(told, token, gender)


def _subject(told: Mentions, token: Token, gender: str) -> str | None:
    """The subject of the clause of a possessive, named or just resolved: "He sold his house", "Lund, who sold his"."""
    verb = next((node for node in token.ancestors if node.pos_ in {"VERB", "AUX"}), None)
    subjects = subjects_of(verb)
    if verb is None or len(subjects) != 1 or subjects[0].i > token.i:
        return None
    subject = subjects[0]
    if GENDER.get(subject.lower_) == gender:
        return told.swaps.get(subject.i)
    if subject.lower_ == "who":
        subject = _told_by_relative(subject)
    name = _single_person(told, subject)
    return _if_alone(told, name, token, gender) if name is not None and token not in subject.subtree else None


def _told_by_relative(pronoun: Token) -> Token:
    """The noun that "who" stands for."""
    verb = next(node for node in (*pronoun.ancestors, pronoun) if node.dep_ == "relcl" or node.i == pronoun.i)
    return verb.head


def _single_person(told: Mentions, noun: Token) -> Name | None:
    """The person whose name a word is, if it is joined with no other's and nothing makes it doubtful."""
    name = told.by_token.get(noun.i)
    if name is None or name.type is not NameType.PERSON or name.doubtful:
        return None
    return None if any(child.dep_ == "conj" for child in noun.children) else name


def _if_alone(told: Mentions, name: Name, token: Token, gender: str) -> str | None:
    """The person, if "he" fits and nobody else stands between the name and the possessive whose it may be."""
    known = told.genders.get(name.full)
    if known not in {None, gender}:
        return None
    between = [other for other in told.names if name.end <= other.start < token.i]
    if any(told.is_another(other, name.full, gender) for other in between):
        return None
    if any(is_unnamed(noun) for noun in told.doc[name.end : token.i]):
        return None
    near = {person for persons in told.persons[-2:] for person in persons} - {name.full}
    unsure = known is None and any(told.genders.get(person) == gender for person in near)
    return None if unsure else name.full


def _first_of_pair(told: Mentions, token: Token, gender: str) -> str | None:
    """Who stands before "and" and somebody or something of theirs: "Lund and his wife", "he and his men"."""
    noun = token.head
    if token.dep_ != "poss" or noun.dep_ != "conj" or noun.head.i > noun.i:
        return None
    first = noun.head
    if GENDER.get(first.lower_) == gender:
        return told.swaps.get(first.i)
    name = told.by_token.get(first.i)
    if name is None or name.type is not NameType.PERSON or name.doubtful:
        return None
    between = [other for other in told.names if name.end <= other.start < token.i]
    if any(told.is_another(other, name.full, gender) for other in between):
        return None  # "Lund, a pupil of Brandt, and his wife"
    return name.full if told.genders.get(name.full, gender) == gender else None


def _named_later(told: Mentions, token: Token, gender: str) -> str | None:
    """The subject named behind a phrase with "his", where nobody before can be meant: "On his return, Lund"."""
    subject = next((child for child in token.sent.root.lefts if child.dep_ in SUBJECTS), None)
    if subject is None or token.i > subject.left_edge.i or not _is_in_front(token):
        return None
    name = _single_person(told, subject)
    if name is None or told.genders.get(name.full, gender) != gender:
        return None
    inside = [other for other in told.names if token.sent.start <= other.start < name.start]
    if any(told.is_another(other, name.full, gender) for other in inside):
        return None
    return name.full if (_is_work_of(token) and _is_new(told, name)) or not _may_go_on(told, name, gender) else None


def _is_in_front(token: Token) -> bool:
    """Whether a possessive stands in a phrase that leads the sentence's verb: "On his return, ..."."""
    above = list(token.ancestors)
    root = token.sent.root
    top = next((node for node in above if node.head.i == root.i), None)
    return top is not None and top.i < root.i and top.dep_ in {"prep", "advcl"}


_WORKS = frozenset(
    {"account", "address", "article", "autobiography", "biography", "book", "commentary", "diary", "dissertation"}
    | {"essay", "history", "lecture", "memoir", "memoirs", "monograph", "novel", "paper", "play", "poem", "review"}
    | {"speech", "study", "thesis", "treatise"}
)


def _is_work_of(token: Token) -> bool:
    """Whether a sentence begins with what somebody says in something of his own: "In his book Harbour, ..."."""
    preposition = token.head.head
    return token.head.lower_ in _WORKS and preposition.lower_ == "in" and preposition.head.i == token.sent.root.i


def _is_new(told: Mentions, name: Name) -> bool:
    """Whether a person is named in full here for the first time, and told to be who: "the critic Karl Lund"."""
    before = any(other.full == name.full and other.start < name.start for other in told.names)
    last = told.doc[name.end - 1]
    said = any(child.dep_ == "compound" and child.i < name.start and child.pos_ == "NOUN" for child in last.lefts)
    return not before and " " in name.full and said


def _may_go_on(told: Mentions, name: Name, gender: str) -> bool:
    """Whether the sentence before tells of somebody else of whom "his" may be said, or the text is about him."""
    earlier = told.persons[-2] if len(told.persons) > 1 else []
    others = {*earlier, *([told.main] if told.main else [])} - {name.full}
    lost = len(told.lost) > 1 and gender in told.lost[-2]
    unnamed = bool(earlier) is False and name.full != told.main and told.titled
    return lost or unnamed or any(told.genders.get(person, gender) == gender for person in others)

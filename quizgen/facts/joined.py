"""What a fact is joined with by "and", so that it can be asked for by itself: "Besides Rome, which city ...?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.clause import Role
from quizgen.language.english import english
from quizgen.language.namelists import NameType
from quizgen.language.phrases import spare_roots, subtree, tidy
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact
    from quizgen.language.clause import Clause, Constituent
    from quizgen.language.tokens import Token

Phrase = tuple["Token", ...]

_MOST_MEMBERS = 4
_LONGEST_MEMBER = 6  # tokens
_TOGETHER = frozenset({"each", "another", "together", "jointly", "respectively", "mutual", "between", "both"})


def others_beside(fact: Fact, clause: Clause, part: Constituent) -> tuple[Phrase, ...]:
    """The other names of a list that holds this one, when what is said holds for each of them; empty otherwise.

    "Rome and Milan built roads" holds for each, "Rome and Milan made peace" and "Rome and Milan are rivals" for both.
    """
    noun = part.noun
    if fact.kind is not Kind.NAME or noun is None or part.role is Role.ATTRIBUTE or clause.speaker:
        return ()
    members = _members(noun)
    if len(members) == 1:
        members = _behind_the_same_preposition(noun, part)
    if not any(fact.covers(member.i) for member in members) or not _is_plain_list(noun, members):
        return ()
    if _holds_for_all_at_once(clause, part) or not _are_of_a_kind(fact, members) or _share_an_article(members):
        return ()
    return tuple(_phrase(member) for member in members if not fact.covers(member.i))


def _behind_the_same_preposition(noun: Token, part: Constituent) -> list[Token]:
    """The names of "in the Halden Cup and in the Oslo Cup"; without a second one, the noun alone."""
    again = [child for child in part.head.rights if child.dep_ == "conj" and child.lower_ == part.preposition]
    if len(again) != 1 or noun.head.i != part.head.i or any(child.dep_ == "conj" for child in again[0].rights):
        return [noun]
    return [noun, *(child for child in again[0].rights if child.dep_ == "pobj")]


def _are_of_a_kind(fact: Fact, members: list[Token]) -> bool:
    """Whether "who" can be asked besides the others: they are persons as well."""
    return fact.type is not NameType.PERSON or all(member.ent_type_ in {"PERSON", ""} for member in members)


def _share_an_article(members: list[Token]) -> bool:
    """Whether the first of a list has the article of all: "the French and Dutch", not "the Netherlands and Spain"."""
    first, *others = members
    bare = any(not list(other.lefts) and other.ent_type_ in {"NORP", "LANGUAGE"} for other in others)
    return bare and any(child.lower_ == "the" for child in first.lefts)


def numbered_apart(fact: Fact, noun: Token) -> bool:
    """Whether the number is one of several that each count a noun of their own: "three dogs and two cats"."""
    counted = fact.counted
    members = _members(noun)
    if counted is None or noun.dep_ == "conj" or counted.i not in {member.i for member in members}:
        return False
    return all(any(child.dep_ == "nummod" for child in member.lefts) for member in members)


def _members(noun: Token) -> list[Token]:
    return sorted((noun, *noun.conjuncts), key=lambda token: token.i)


def _phrase(member: Token) -> Phrase:
    apart = {child.i for child in member.children if child.dep_ in {"conj", "cc", "preconj", "punct"}}
    return tidy(subtree(member, spare_roots(member) | apart))


def _is_plain_list(noun: Token, members: list[Token]) -> bool:
    """Whether the members are short names joined by commas and "and"."""
    joints = [child for member in members for child in member.children if child.dep_ in {"cc", "preconj"}]
    joints = joints or [child for child in noun.head.rights if child.dep_ == "cc"]
    phrases = [_phrase(member) for member in members]
    return (
        noun.dep_ != "conj"
        and 1 < len(members) <= _MOST_MEMBERS
        and all(member.pos_ == "PROPN" for member in members)
        and all(joint.lower_ in {"and", "both"} for joint in joints)
        and any(joint.lower_ == "and" for joint in joints)
        and all(0 < len(phrase) <= _LONGEST_MEMBER for phrase in phrases)
        and not any(token.pos_ == "PRON" for phrase in phrases for token in phrase)
    )


def _holds_for_all_at_once(clause: Clause, part: Constituent) -> bool:
    """Whether the clause tells what several do with each other, or are as a group."""
    if any(token.lower_ in _TOGETHER and token.dep_ != "preconj" for token in (*clause.front, *clause.rest)):
        return True
    if part.preposition in {"between", "among", "of", "with"}:
        return True
    if clause.group.lemma == "bear":
        return True  # to both parents
    if part.role is not Role.SUBJECT:
        return False
    return clause.group.is_copula or clause.group.lemma in english().reciprocal

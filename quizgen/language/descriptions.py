"""Whom a noun describes: what is told of "a singer born in 1950" is told of Clara Wood, who was one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.english import english
from quizgen.language.groups import is_plural, subject_of
from quizgen.language.namelists import is_person_noun
from quizgen.language.phrases import left_edge_after_comma
from quizgen.language.verbs import lemma_of

if TYPE_CHECKING:
    from quizgen.language.tokens import Token

_PERSONAL = frozenset({"he", "she", "it", "they"})
_WORDS_FOR_IT = frozenset({"name", "nickname", "part", "role", "term", "title", "word"})
"""What is told of these is not told of what they stand for: "Halden, a name given by the Danes"."""

_BETWEEN = frozenset({",", '"', "”"})


def bearer(noun: Token, verb: Token) -> Token | None:
    """The name that a noun with a clause of its own describes: "Wood" for "Clara Wood was a singer born in Oslo".

    None where there is no name, or where another noun stands between the noun and the clause, since the clause may
    tell of that one: "Clara Wood led a choir of pupils born in Oslo".
    """
    if (around := around_a_place(noun, verb)) is not None:
        return _subject_named(around.head) if around.dep_ == "attr" and lemma_of(around.head.text) == "be" else None
    if noun.pos_ != "NOUN" or noun.lower_ in _WORDS_FOR_IT:
        return None
    if not (_stands_right_behind(noun, verb) or _stands_behind_its_maker(noun, verb)):
        return _named_before(noun, verb)
    if any(child.lower_ in {"no", "any", "every", "each", "not"} for child in noun.lefts):
        return None
    if noun.dep_ == "attr" and lemma_of(noun.head.text) == "be":
        return _subject_named(noun.head)
    if noun.dep_ == "pobj" and noun.head.lower_ == "as" and _is_what_it_came_as(noun):
        return _subject_named(noun.head.head)
    if noun.dep_ == "appos" and left_edge_after_comma(noun) and _is_name(noun.head):
        return noun.head if _can_be(noun.head, noun) else None
    return None


def around_a_place(place: Token, verb: Token) -> Token | None:
    """The noun of "a town in Norway, located by the sea", where the parse hangs the clause on the country."""
    if verb.tag_ != "VBN" or place.dep_ != "pobj" or place.ent_type_ not in {"GPE", "LOC"}:
        return None
    noun = place.head.head
    lies = lemma_of(verb.text) in english().lying and left_edge_after_comma(verb)
    return noun if lies and noun.pos_ == "NOUN" and place.head.lower_ in {"in", "of"} else None


def _is_what_it_came_as(noun: Token) -> bool:
    """Whether "as" tells what the subject of its verb was: "came as the first teacher", not "sent her as a teacher"."""
    verb = noun.head.head
    person = is_person_noun(noun.lower_) or noun.lower_ in english().offices
    if not person or left_edge_after_comma(noun):
        return False
    return verb.pos_ == "VERB" and not any(child.dep_ in {"dobj", "auxpass"} for child in verb.children)


def _named_before(noun: Token, verb: Token) -> Token | None:
    """The person whom a noun is followed by, between it and its clause: "a young pilot, Clara Wood, helped by Lund"."""
    name = next((child for child in noun.rights if child.dep_ == "appos" and child.ent_type_ == "PERSON"), None)
    if name is None or not left_edge_after_comma(name) or not _stands_right_behind(name, verb):
        return None
    indefinite = any(child.lower_ in {"a", "an"} for child in noun.lefts)
    return name if indefinite and is_person_noun(noun.lower_) and not list(name.conjuncts) else None


def _can_be(name: Token, noun: Token) -> bool:
    """Whether a name can bear the description behind it: one of one, a person of a person, and not in a chain."""
    if is_plural(name) != is_plural(noun) or list(noun.conjuncts) or name.dep_ in {"appos", "conj"}:
        return False
    return (name.ent_type_ == "PERSON") == is_person_noun(noun.lower_)


def _stands_right_behind(noun: Token, verb: Token) -> bool:
    """Whether the verb's clause follows the noun, with at most a comma between."""
    between = noun.doc[noun.i + 1 : verb.left_i]
    return noun.i < verb.left_i and all(token.text in _BETWEEN for token in between)


def _stands_behind_its_maker(noun: Token, verb: Token) -> bool:
    """Whether only who made a work stands between it and what was done to it: "a novel by Lund, published in Oslo"."""
    by = next((child for child in noun.rights if child.lower_ == "by" and child.dep_ == "prep"), None)
    made = by is not None and any(child.ent_type_ == "PERSON" for child in by.rights)
    done = verb.tag_ == "VBN" and lemma_of(verb.text) in english().done_to_things and left_edge_after_comma(verb)
    return done and made and by is not None and by.i == noun.i + 1 and by.right_edge.i + 2 == verb.left_i


def _subject_named(copula: Token) -> Token | None:
    """The subject of "was a singer", if it is a name or stands for one; of "who was a singer", who that is."""
    subject = subject_of(copula)
    if subject is None or any(child.dep_ == "neg" for child in copula.children):
        return None
    if subject.tag_ in {"WP", "WDT"}:
        person = person_before(copula)
        if person is not None:
            return person
        return copula.head if copula.dep_ == "relcl" and _is_name(copula.head) else None
    return subject if _is_name(subject) or subject.lower_ in _PERSONAL else None


def person_before(verb: Token) -> Token | None:
    """The last word of the person before "who", where the parse hangs that on a thing or a time before the person.

    Wood of "a letter to Clara Wood, who had left Oslo" and of "was followed by Clara Wood in 1911, who came".
    """
    head, doc = verb.head, verb.doc
    if verb.dep_ != "relcl" or not any(child.lower_ == "who" and child.dep_ == "nsubj" for child in verb.lefts):
        return None
    thing = head.tag_ == "NN" and not head.ent_type_ and not is_person_noun(head.lower_)
    time = head.tag_ == "CD" and head.dep_ == "pobj"
    apart = doc[verb.left_i - 1].text == ","
    last = doc[head.head.i - 1] if time else doc[verb.left_i - 1 - apart]
    if last.ent_type_ != "PERSON" or (time and not apart):
        return None
    return last if time or (thing and last.i > head.i) else None


def named_alone(last: Token) -> tuple[Token, ...]:
    """The words of a name up to its last one, and nothing that is said of it."""
    begin = last.i
    while begin > 0 and last.doc[begin].ent_iob_ == "I":
        begin -= 1
    return tuple(last.doc[begin : last.i + 1])


def _is_name(noun: Token) -> bool:
    return noun.pos_ == "PROPN" or noun.ent_type_ == "WORK_OF_ART"

"""Clauses that hang on a noun and tell of it: "who took office", "designed by Pittard"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.clause import Clause, ClauseKind
from quizgen.language.descriptions import around_a_place, named_alone, person_before
from quizgen.language.english import english
from quizgen.language.groups import group_of, is_finite, is_open, is_plural, past_around, subject_of, tells_an_event
from quizgen.language.namelists import is_person_noun
from quizgen.language.parts import lay_open
from quizgen.language.phrases import is_noun, left_edge_after_comma, noun_phrase
from quizgen.language.subjects import Subject, antecedent, antecedent_phrase, is_joined_behind
from quizgen.language.verbs import VerbGroup, inflect, lemma_of
from quizgen.language.whereabouts import joining_preposition, set_in_place

if TYPE_CHECKING:
    from quizgen.language.tokens import Token


def relative(verb: Token) -> Clause | None:
    """The clause of "who took office", with what it tells about as its subject or object."""
    group = group_of(verb)
    person = person_before(verb)
    if not is_finite(group, verb) or is_open(verb) or not (is_noun(verb.head) or person) or _is_of_a_thing(verb):
        return None
    noun = antecedent(verb) if person is None else Subject(named_alone(person), person)
    subject = subject_of(verb)
    if subject is not None and subject.tag_ in {"WP", "WDT"}:
        plural = is_plural(noun.head) and not is_joined_behind(noun.head, verb)
        group = group.agreeing(plural=plural) if group.tag != "VBD" else group
        return lay_open(verb, ClauseKind.RELATIVE, group, noun)
    if subject is None or any(child.tag_ == "WP$" for child in subject.children):
        return None
    if _is_adverbial_relative(verb):
        told = lay_open(verb, ClauseKind.RELATIVE, group, Subject(noun_phrase(subject), subject))
        return set_in_place(told, verb)
    if _is_object_relative(verb):
        given = Subject(antecedent_phrase(verb), verb.head)
        return lay_open(verb, ClauseKind.RELATIVE, group, Subject(noun_phrase(subject), subject), given=given)
    return None


def _is_of_a_thing(verb: Token) -> bool:
    """Whether a relative clause that the parse hangs on a person cannot tell of one: "lost to Berg, which hurt"."""
    person = verb.head.ent_type_ == "PERSON" or (verb.head.tag_ == "NN" and _is_somebody(verb.head))
    return person and any(child.lower_ == "which" and child.dep_ != "det" for child in verb.lefts)


def _is_somebody(noun: Token) -> bool:
    """Whether a noun is for a person with more behind it: "a member of the League, which Norway had joined"."""
    behind = any(child.dep_ == "prep" for child in noun.rights)
    return behind and (noun.lower_ == "member" or is_person_noun(noun.lower_))


def _is_adverbial_relative(verb: Token) -> bool:
    """Whether the clause is joined by "where", "when" or "in which"."""
    return any(child.tag_ == "WRB" for child in verb.lefts) or joining_preposition(verb) is not None


def _is_object_relative(verb: Token) -> bool:
    """Whether what the clause tells about is its object: "the song that Anna wrote", "the song Anna wrote"."""
    objects = [child for child in verb.children if child.dep_ in {"dobj", "attr", "oprd", "acomp", "ccomp", "xcomp"}]
    if any(child.dep_ == "prep" and not list(child.children) for child in verb.children):
        return False
    return all(child.dep_ == "dobj" and child.tag_ in {"WDT", "WP"} for child in objects) and _is_transitive(verb)


def _is_transitive(verb: Token) -> bool:
    """Whether a verb without a visible object can have one: it is neither passive nor "be"."""
    return verb.pos_ == "VERB" and not any(child.dep_ == "auxpass" for child in verb.children)


def participial(verb: Token) -> Clause | None:
    """The clause of "designed by Pittard": "the graphics were designed by Pittard"."""
    if not is_noun(verb.head) or subject_of(verb) or is_open(verb):
        return None
    own = group_of(verb)
    noun = antecedent(verb)
    if around_a_place(verb.head, verb) is not None and noun.head.i == verb.head.i:
        return None
    plural = is_plural(noun.head) and not is_joined_behind(noun.head, verb)
    plural = plural and not (noun.head.dep_ == "nsubj" and noun.head.head.lower_ in {"is", "was"})  # a title
    if own.auxiliaries or own.negated or _adds_to(verb):
        return None
    if _is_the_main_verb(verb):
        told = VerbGroup((), own.verb, "VBD", own.adverbs)
        return lay_open(verb, ClauseKind.MAIN, told, noun)
    if verb.tag_ == "VBG":
        tag = "VBD" if past_around(verb) else ("VBP" if plural else "VBZ")
        form = own.lemma if tag == "VBP" else inflect(own.lemma, tag)
        active = VerbGroup((), form, tag, own.adverbs)
        return lay_open(verb, ClauseKind.PARTICIPIAL, active, noun)
    if verb.tag_ not in {"VBN", "VBD"}:
        return None
    if any(child.dep_ == "dobj" for child in verb.rights) and own.lemma not in english().ditransitive:
        return None  # "ABC stopped the cards": a statement that the parse took for a participle
    past = past_around(verb) or tells_an_event(verb)
    form = ("were" if plural else "was") if past else ("are" if plural else "is")
    group = VerbGroup((form,), own.verb, "VBN", own.adverbs)
    return lay_open(verb, ClauseKind.PARTICIPIAL, group, noun)


def _is_the_main_verb(verb: Token) -> bool:
    """Whether the parse took the verb of a whole sentence for a participle: "The committee estimated that ..."."""
    plain = verb.tag_ == "VBN" and inflect(lemma_of(verb.text), "VBD") == verb.lower_
    that = (child for child in verb.rights if child.dep_ == "ccomp")
    said = any(node.dep_ == "mark" and node.lower_ == "that" for child in that for node in child.lefts)
    return plain and said and verb.head.dep_ == "ROOT" and not left_edge_after_comma(verb)


_ADDING = frozenset(
    {"add", "apply", "attach", "bring", "compare", "connect", "give", "lead", "limit", "link", "prefer"}
)
"""Verbs whose "to" may stand behind a clause of their object: "added houses standing in Oslo to their list"."""


def _adds_to(verb: Token) -> bool:
    """Whether a "to" under a participle is that of the verb above: "began adding boats sailing in Oslo to the list"."""
    above = verb.head.head
    if verb.tag_ != "VBG" or verb.head.dep_ != "dobj" or lemma_of(above.text) not in _ADDING:
        return False
    own = any(child.lower_ == "to" and child.dep_ in {"prep", "dative"} for child in above.rights)
    return not own and any(child.lower_ == "to" and child.dep_ == "prep" for child in verb.rights)

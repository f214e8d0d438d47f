"""What is meant by "it" and "they": a subject before that agrees, in the same sentence or the last one, or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.antecedents import comes_first, subjects_of
from quizgen.language.couples import couple_for, pair_for
from quizgen.language.described import described, is_empty
from quizgen.language.generics import holds_always
from quizgen.language.leadsubjects import BODIES, Lead, is_agents
from quizgen.language.namelists import NameType
from quizgen.language.phrases import SUBJECTS
from quizgen.language.pronouns import NEUTRAL, PLURAL

if TYPE_CHECKING:
    from quizgen.language.mentions import Mentions
    from quizgen.language.tokens import Token


def thing_for(told: Mentions, token: Token) -> str | None:
    """The named subject of the sentence before, for a pronoun that is this sentence's subject, and agrees."""
    beside = told.parallel(token) or _subject_of_same_sentence(told, token) or _thing_that_owns(told, token)
    beside = beside or couple_for(told, token)
    if beside is not None:
        return beside
    part = token.head if token.tag_ == "PRP$" else token
    if told.subject is None or part.dep_ not in {"nsubj", "nsubjpass"} or part.head.dep_ != "ROOT":
        return pair_for(told, token)
    if not comes_first(token) or is_empty(token):
        return None
    return told.subject.text if _is_meant(told.subject, token, part.head) else pair_for(told, token)


def _is_meant(lead: Lead, token: Token, verb: Token) -> bool:
    """Whether a pronoun that leads a sentence stands for what led the one before."""
    if not lead.agrees(token):
        return False
    if lead.beside and not (lead.type in BODIES and is_agents(verb) and token.dep_ in SUBJECTS):
        return False
    return not lead.general or holds_always(verb)


def _thing_that_owns(told: Mentions, token: Token) -> str | None:
    """The subject of the clause of a possessive, named or just resolved: "Microsoft sold its offices"."""
    if token.tag_ != "PRP$":
        return None
    verb = next((node for node in token.ancestors if node.pos_ in {"VERB", "AUX"}), None)
    subjects = subjects_of(verb)
    if len(subjects) != 1 or subjects[0].i > token.i or token in subjects[0].subtree:
        return None
    if subjects[0].lower_ in NEUTRAL | PLURAL:
        same = (subjects[0].lower_ in PLURAL) == (token.lower_ in PLURAL)
        return told.swaps.get(subjects[0].i) if same else None
    name = told.by_token.get(subjects[0].i)
    if name is None or name.type is NameType.PERSON or any(child.dep_ == "conj" for child in subjects[0].children):
        return None
    plural = subjects[0].tag_ == "NNPS" or (name.type is NameType.PEOPLE and subjects[0].text.endswith("s"))
    if plural != (token.lower_ in PLURAL):
        return None
    return f"{told.article(name)}{name.full}"


def _subject_of_same_sentence(told: Mentions, token: Token) -> str | None:
    """The named subject of the clause that the pronoun's clause leans on: "The Nile rises before it ..."."""
    part = token.head if token.tag_ == "PRP$" else token
    verb = part.head
    if part.dep_ not in {"nsubj", "nsubjpass"} or verb.dep_ not in {"advcl", "conj"}:
        return None
    subjects = [child for child in verb.head.children if child.dep_ in {"nsubj", "nsubjpass"} and child.i < token.i]
    name = told.by_token.get(subjects[0].i) if len(subjects) == 1 else None
    if name is None and len(subjects) == 1:
        phrase = described(subjects[0]) if part is token else None
        fits = phrase is not None and phrase[1] is not NameType.PERSON and phrase[2] == (token.lower_ in PLURAL)
        return phrase[0] if phrase is not None and fits else None
    if name is None or name.type is NameType.PERSON or any(child.dep_ == "conj" for child in subjects[0].children):
        return None
    if (subjects[0].tag_ == "NNPS") != (token.lower_ in PLURAL):
        return None
    return f"{told.article(name)}{name.full}"

"""What is meant by "it" and "they": a subject before that agrees, in the same sentence or the last one, or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.antecedents import comes_first, subjects_of
from quizgen.language.couples import couple_for
from quizgen.language.described import described, is_empty
from quizgen.language.namelists import NameType
from quizgen.language.pronouns import NEUTRAL, PERSONAL, PLURAL

if TYPE_CHECKING:
    from quizgen.language.mentions import Mentions
    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token


def thing_for(told: Mentions, token: Token) -> str | None:
    """The named subject of the sentence before, for a pronoun that is this sentence's subject, and agrees."""
    beside = told.parallel(token) or _subject_of_same_sentence(told, token) or _thing_that_owns(told, token)
    beside = beside or couple_for(told, token)
    if beside is not None:
        return beside
    part = token.head if token.tag_ == "PRP$" else token
    if (
        told.subject is None
        or part.dep_ not in {"nsubj", "nsubjpass"}
        or part.head.dep_ != "ROOT"
        or not comes_first(token)
    ):
        return None
    if is_empty(token):
        return None
    name, kind, plural = told.subject
    wants_plural = token.lower_ in PLURAL
    fits = plural == wants_plural and kind is not NameType.PERSON
    return name if fits else None


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
    verb = token.head
    if token.dep_ not in {"nsubj", "nsubjpass"} or verb.dep_ not in {"advcl", "conj"}:
        return None
    subjects = [child for child in verb.head.children if child.dep_ in {"nsubj", "nsubjpass"} and child.i < token.i]
    name = told.by_token.get(subjects[0].i) if len(subjects) == 1 else None
    if name is None and len(subjects) == 1:
        phrase = described(subjects[0])
        fits = phrase is not None and phrase[1] is not NameType.PERSON and phrase[2] == (token.lower_ in PLURAL)
        return phrase[0] if phrase is not None and fits else None
    if name is None or name.type is NameType.PERSON or any(child.dep_ == "conj" for child in subjects[0].children):
        return None
    if (subjects[0].tag_ == "NNPS") != (token.lower_ in PLURAL):
        return None
    return f"{told.article(name)}{name.full}"


def subject_after(told: Mentions, sentence: Span) -> tuple[str, NameType, bool] | None:
    """The sentence's subject, if it is a name, stands for one, or is a phrase that tells what it is."""
    subject = next((child for child in sentence.root.lefts if child.dep_ in {"nsubj", "nsubjpass"}), None)
    if subject is None:
        return None
    if subject.i in told.swaps and subject.pos_ == "PRON":
        if subject.lower_ in PERSONAL:
            return told.swaps[subject.i], NameType.PERSON, False
        return told.subject
    if any(child.dep_ == "conj" for child in subject.children):
        return _joined(told, subject)
    name = told.by_token.get(subject.i)
    single = subject.tag_ not in {"NNPS", "NNS"}
    if single and any(child.dep_ == "dobj" and child.tag_ in {"NN", "NNP"} for child in sentence.root.rights):
        return None  # "Norway built a harbour. It cost ..."
    if name is None:
        return described(subject)
    plural = subject.tag_ == "NNPS" or (name.type is NameType.PEOPLE and subject.text.endswith("s"))
    return f"{told.article(name)}{name.full}", name.type, plural


def _joined(told: Mentions, subject: Token) -> tuple[str, NameType, bool] | None:
    """Two persons who are the subject together: "Anna Berger and Hugo Brandt"."""
    both = [told.by_token.get(token.i) for token in (subject, *subject.conjuncts)]
    names = [name.full for name in both if name is not None and name.type is NameType.PERSON]
    if len(names) != len(both) or len(names) != 2:  # noqa: PLR2004 - of three or more, "they" may be some
        return None
    return " and ".join(names), NameType.SEVERAL, True

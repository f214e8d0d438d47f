"""The subject of a sentence, as what "it" or "they" of the next one stands for: "the Halden Bank", "salamanders"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.language.described import described
from quizgen.language.english import english
from quizgen.language.generics import generic
from quizgen.language.namelists import NameType
from quizgen.language.pronouns import PERSONAL, PLURAL
from quizgen.language.verbs import lemma_of

if TYPE_CHECKING:
    from quizgen.language.mentions import Mentions
    from quizgen.language.names import Name
    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token


@dataclass(frozen=True, slots=True)
class Lead:
    """What led a sentence.

    Attributes:
        text: How a question names it.
        type: What it is.
        plural: Whether it is several; None where it may be either: "the Halden Rovers".
        beside: Whether something singular was acted upon, for which "it" may stand as well.
        general: Whether it is told of all of a kind, in the present.
    """

    text: str
    type: NameType
    plural: bool | None
    beside: bool = False
    general: bool = False

    def agrees(self, pronoun: Token) -> bool:
        """Whether a pronoun can stand for it: "they" for several, "it" for one thing."""
        wants_plural = pronoun.lower_ in PLURAL
        return self.type is not NameType.PERSON and self.plural in {None, wants_plural}


def lead_of(told: Mentions, sentence: Span) -> Lead | None:
    """The sentence's subject, if it is a name, stands for one, or is a phrase that tells what it is."""
    subject = next((child for child in sentence.root.lefts if child.dep_ in {"nsubj", "nsubjpass"}), None)
    if subject is None:
        return None
    if subject.i in told.swaps and subject.pos_ == "PRON":
        if subject.lower_ in PERSONAL:
            return Lead(told.swaps[subject.i], NameType.PERSON, plural=False)
        return told.subject
    if any(child.dep_ == "conj" for child in subject.children):
        return _joined(told, subject)
    name = told.by_token.get(subject.i)
    beside = subject.tag_ not in {"NNPS", "NNS"} and _acts_on_one(sentence.root)
    if name is None:
        return _described(subject, beside=beside)
    return Lead(f"{told.article(name)}{name.full}", name.type, _is_plural(told, name, subject), beside=beside)


def _described(subject: Token, *, beside: bool) -> Lead | None:
    """What a common noun with its phrase tells of: "the northern lighthouse of Grimsvik", or all "lighthouses"."""
    found = described(subject)
    if found is not None:
        return Lead(*found, beside=beside)
    kind = generic(subject)
    return Lead(kind, NameType.THING, subject.tag_ == "NNS", beside=beside, general=True) if kind else None


def _acts_on_one(verb: Token) -> bool:
    """Whether a verb has a single thing for its object: "Norway built a harbour. It cost ..."."""
    return any(
        child.dep_ == "dobj" and child.tag_ in {"NN", "NNP"} and child.lower_ not in _NO_SUBJECTS
        for child in verb.rights
    )


_NO_SUBJECTS = frozenset({"area", "elevation", "height", "length", "part", "place", "population", "width"})
"""Objects of which the next sentence hardly tells: "has a population of 30,000", "took place"."""


def _is_plural(told: Mentions, name: Name, subject: Token) -> bool | None:
    """Whether a name is several, by its form or its verb: "the Vikings", "Harbour are a band"; None if it may be."""
    if subject.tag_ == "NNPS" or (name.type is NameType.PEOPLE and subject.text.endswith("s")):
        return True
    if any(word.dep_ == "cc" for word in told.doc[subject.sent.start : subject.i]):
        return False  # "Oslo, Bergen, and Halden are towns": not only the last
    verbs = (subject.head, *(child for child in subject.head.lefts if child.dep_ in {"aux", "auxpass"}))
    if any(verb.lower_ in {"are", "were", "have"} and verb.i > subject.i for verb in verbs):
        return True
    bodies = name.type in {NameType.ORGANIZATION, NameType.THING}
    several = bodies and bool(told.article(name)) and subject.text.endswith("s") and not subject.text.endswith("ss")
    return None if several and subject.tag_ == "NNP" else False


_FEW = 3


def _joined(told: Mentions, subject: Token) -> Lead | None:
    """Two or three persons who are the subject together: "Anna Berger and Hugo Brandt"."""
    both = [told.by_token.get(token.i) for token in (subject, *subject.conjuncts)]
    names = [name.full for name in both if name is not None and name.type is NameType.PERSON]
    if len(names) != len(both) or not 1 < len(names) <= _FEW:
        return None
    *first, last = names
    return Lead(f"{', '.join(first)}{',' if len(first) > 1 else ''} and {last}", NameType.SEVERAL, plural=True)


def is_agents(verb: Token) -> bool:
    """Whether only somebody, or a body of them, does what a verb tells: "announced", "agreed"."""
    return lemma_of(verb.text) in english().deeds | english().reporting | english().mental


BODIES = frozenset({NameType.ORGANIZATION, NameType.COUNTRY, NameType.STATE})
"""What can do such a thing, beside persons."""

"""A template and a fact in its role make a question's stem.

The stem is built from the tokens of the clause, never from the sentence's text, so that what is asked for, what can be
spared and what only means something on the day of publication are left out by place, not by searching.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from quizgen.facts.standing import Stance
from quizgen.language.clause import Clause, Role
from quizgen.language.groups import is_plural
from quizgen.language.phrases import is_noun, render, spare_roots, subtree, tidy
from quizgen.language.verbs import VerbGroup, inflect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from quizgen.facts.fact import Fact
    from quizgen.facts.standing import Standing
    from quizgen.language.clause import Constituent
    from quizgen.language.references import References
    from quizgen.templates.template import Template

_DEICTIC = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|ago|now|currently|recently"
    r"|(?:this|last|next|past|previous|following|coming) (?:\w+ )?(?:week|weekend|month|year|summer|winter|spring"
    r"|autumn|fall|decade|century|time|night|season|period|era|day|morning|evening|point|stage)s?"
    r"|(?:in|since|until|by|early|late|next|last) (?:January|February|March|April|May|June|July|August|September"
    r"|October|November|December)(?! \d|,? \d{4}| of)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b",
    re.IGNORECASE,
)
_POINTING = frozenset(
    {"this", "that", "these", "those", "such", "next", "following", "previous", "same", "latter", "former"}
)
_TIME_AND_PLACE = frozenset(
    {
        "",
        "in",
        "on",
        "at",
        "during",
        "after",
        "before",
        "since",
        "until",
        "from",
        "within",
        "by",
        "over",
        "throughout",
    }
)


_COMFORTABLE = 18  # tokens: people's questions on the same texts have 10 words, nine in ten under 17


@dataclass(frozen=True, slots=True)
class Draft:
    """A stem before it is checked.

    Attributes:
        template: The template that made it.
        standing: The fact in its role.
        stem: The question.
        answer: The answer as it is shown.
        tokens: The tokens of the passage that stand in the stem.
        owner: Index of the subject's head, which possessives in the stem may point to; None when it is not in the stem.
    """

    template: Template
    standing: Standing
    stem: str
    answer: str
    tokens: tuple[Token, ...]
    swaps: dict[int, str]
    free: frozenset[int]


def fill(template: Template, standing: Standing, references: References) -> Draft | None:
    """The template's question for this fact, or None when a slot has nothing to hold."""
    slots = Slots(standing, references)
    values = {name: getattr(slots, name) for name in template.slots}
    if any(values[name] is None for name in template.slots):
        return None
    stem = template.question.format(**values)
    if standing.clause.speaker:
        stem = f"according to {slots.text(standing.clause.speaker)}, {stem[0].lower()}{stem[1:]}"
    used = slots.used(template.slots)
    fact = standing.fact
    # What bears the name has it as it stands: the Calvin cycle is not the Melvin Calvin cycle.
    answer = fact.head.doc[fact.start : fact.end].text if standing.stance is Stance.NAMED else fact.answer
    return Draft(template, standing, _tidy(stem), answer, used, slots.swaps, slots.owned_pronouns(used))


def _owner_beside(pronoun: Token, tokens: Sequence[Token]) -> bool:
    """Whether the subject of the pronoun's own clause is in the stem and fits: "physicians use their offices"."""
    verb = next((node for node in pronoun.ancestors if node.pos_ in {"VERB", "AUX"}), None)
    subject = (
        next((node for node in verb.lefts if node.dep_ in {"nsubj", "nsubjpass"}), None) if verb is not None else None
    )
    if subject is None or subject.pos_ != "NOUN" or not any(token.i == subject.i for token in tokens):
        return False
    return pronoun.lower_ == ("their" if is_plural(subject) else "its")


def _tidy(stem: str) -> str:
    """One space between words, none before punctuation, a capital at the start."""
    stem = re.sub(r"\s+", " ", stem).strip()
    stem = re.sub(r"\s+([,.;:?!)\]’”])", r"\1", stem)
    stem = re.sub(r"([(\[“])\s+", r"\1", stem)
    stem = re.sub(r"[,;:]+\?", "?", stem)
    return stem[:1].upper() + stem[1:]


class Slots:
    """What the slots of a template stand for, for one fact in its role; a value is None when there is nothing."""

    def __init__(self, standing: Standing, references: References) -> None:
        self._standing = standing
        self._clause: Clause = standing.clause
        self._group: VerbGroup = standing.clause.group
        self._references = references
        self._about_answer = self._pronouns_for_answer()
        self.swaps = {
            index: text
            for index, text in references.swaps.items()
            if index not in self._about_answer and not self._is_own(index) and not self._is_named_before(index)
        }

    def _pronouns_for_answer(self) -> frozenset[int]:
        """Indices of pronouns after the verb that stand for what is asked for: "Who sold his house?"."""
        fact, doc = self._standing.fact, self._clause.anchor.doc
        return frozenset(
            index
            for index, text in self._references.swaps.items()
            if text.removesuffix("'s").removesuffix("'").casefold() == fact.key and doc[index].tag_ == "PRP$"
        )

    def _is_named_before(self, index: int) -> bool:
        """Whether a possessive follows the name it stands for in the same stem: "Ahmed and his father"."""
        token = self._clause.anchor.doc[index]
        if token.tag_ != "PRP$":
            return False
        owner = self._references.swaps[index].removesuffix("'s").removesuffix("'")
        after = [t for t in self._clause.rest if t.i < index]
        before = [t for t in (*self._clause.subject, *after) if t.i != index and t.i not in self._target]
        return any(
            t.i in self._references.swaps and self._references.swaps[t.i] == owner for t in before
        ) or owner in render(before)

    def _is_own(self, index: int) -> bool:
        """Whether a possessive belongs to the subject of its own clause, as in "Anna sold her house"."""
        token = self._clause.anchor.doc[index]
        return token.tag_ == "PRP$" and index in self.owned_pronouns(self._clause.rest)

    def owned_pronouns(self, tokens: Sequence[Token]) -> frozenset[int]:
        """Possessives and reflexives among the tokens that can stand because their owner is the clause's subject."""
        near = self._about_answer | frozenset(
            token.i
            for token in tokens
            if token.tag_ == "PRP$"
            and (_owner_beside(token, tokens) or (token.i in self._references.swaps and self._is_named_before(token.i)))
        )
        subject = self._clause.subject_head
        if subject.pos_ == "PRON":
            name = self._references.swaps.get(subject.i)
            same = {f"{name}'s", f"{name}'"}
            return near | frozenset(t.i for t in tokens if t.tag_ == "PRP$" and self._references.swaps.get(t.i) in same)
        person = subject.ent_type_ == "PERSON"
        plural = self._clause.plural or is_plural(subject)
        fitting = (
            {"their", "themselves"}
            if plural
            else ({"his", "her", "himself", "herself"} if person else {"its", "itself"})
        )
        return near | frozenset(
            t.i
            for t in tokens
            if t.lower_ in fitting
            and t.i > subject.i
            and t.tag_ in {"PRP$", "PRP"}
            and (t.tag_ == "PRP$" or "sel" in t.lower_)
        )

    def text(self, tokens: Sequence[Token]) -> str:
        """The tokens as running text, with fuller names."""
        return render(tokens, self.swaps)

    @cached_property
    def _target(self) -> frozenset[int]:
        """Token indices of what is asked for."""
        standing = self._standing
        if standing.constituent.role is Role.SUBJECT:
            return frozenset()
        kept = (
            self._left_in_place()
            if standing.stance in {Stance.COUNT, Stance.OWNER, Stance.NAMED, Stance.DEGREE}
            else set()
        )
        phrase = subtree(standing.constituent.head, kept)
        if any(token.i == self._clause.anchor.i for token in phrase):
            phrase = [token for token in standing.constituent.tokens if token.i in {t.i for t in phrase}]
        return frozenset(token.i for token in phrase) | frozenset(range(standing.fact.start, standing.fact.end))

    def _left_in_place(self) -> set[int]:
        """Roots of what may follow the verb when its noun moves forward: "in India" in "has 30 boards in India"."""
        noun = self._standing.constituent.noun
        if noun is None or self._standing.constituent.role is Role.SUBJECT:
            return set()
        return {child.i for child in noun.rights if child.dep_ == "prep" and child.lower_ != "of"}

    @cached_property
    def _dropped(self) -> frozenset[int]:
        """Token indices of phrases that mean something only on the day, or point back into the passage."""
        dropped = self._too_much()
        for token in self._clause.rest:
            if token.dep_ == "advcl" and self._points_away(subtree(token)):
                dropped |= {node.i for node in subtree(token)}
        for part in self._clause.constituents[1:]:
            away = part.preposition in _TIME_AND_PLACE and self._points_away(part.tokens)
            bare = part.noun is not None and part.noun.i in self._references.dangling
            if (part.role is Role.ADVERBIAL and (away or bare)) or (part.role is Role.INDIRECT and bare):
                dropped |= part.indices
        return frozenset(dropped)

    def _too_much(self) -> set[int]:
        """Token indices of phrases that a long question can spare: those that say how or why before when and where."""
        fact = self._standing.fact
        length = (
            len(self._clause.subject)
            + len(self._clause.rest)
            + len(self._clause.front)
            - len(self._standing.constituent.tokens)
        )
        dropped: set[int] = set()
        spare = [part for part in self._clause.constituents[1:] if self._can_spare(part, fact)]
        for part in sorted(spare, key=lambda part: (part.preposition in _TIME_AND_PLACE, -len(part.tokens))):
            if length <= _COMFORTABLE:
                break
            dropped |= {token.i for token in subtree(part.head)}
            length -= len(part.tokens)
        return dropped

    @staticmethod
    def _can_spare(part: Constituent, fact: Fact) -> bool:
        return (
            part.within is None
            and part.role in {Role.ADVERBIAL, Role.AGENT}
            and not any(fact.covers(token.i) for token in part.tokens)
        )

    def _points_away(self, tokens: Sequence[Token]) -> bool:
        if any(token.lower_ in _POINTING and token.dep_ in {"det", "pobj", "amod", "predet"} for token in tokens):
            return True
        if any(token.i in self._references.dangling and token.i not in self.owned_pronouns(tokens) for token in tokens):
            return True
        return bool(_DEICTIC.search(render(tokens)))

    def _without_target(self, tokens: Sequence[Token]) -> tuple[Token, ...]:
        gone = self._target | self._dropped
        return tidy(token for token in tokens if token.i not in gone)

    @cached_property
    def _rest_tokens(self) -> tuple[Token, ...]:
        return self._without_target(self._clause.rest)

    @cached_property
    def _front_tokens(self) -> tuple[Token, ...]:
        return self._without_target(self._clause.front)

    def used(self, slots: Sequence[str]) -> tuple[Token, ...]:
        """The passage's tokens that the slots bring into the stem."""
        tokens = [*self._clause.speaker]
        if {"subject", "aux"} & set(slots):
            tokens += self._clause.subject
        tokens += [*self._rest_tokens, *self._front_tokens]
        for name in ("counted", "share", "quantity", "owned", "named", "degree", "whole"):
            if name in slots:
                tokens += self._phrase(name) or ()
        return tuple(tokens)

    @cached_property
    def subject(self) -> str | None:
        """The subject, unless it is what is asked for."""
        return self.text(self._clause.subject)

    @cached_property
    def _inverted(self) -> tuple[str, str]:
        return self._group.inverted(plural=self._clause.plural)

    @property
    def aux(self) -> str:
        """The auxiliary that goes before the subject."""
        return self._inverted[0]

    @property
    def verb(self) -> str:
        """The rest of the verb."""
        return self._inverted[1]

    @cached_property
    def rest(self) -> str:
        """What follows the verb, then what stood before the subject."""
        return self._join(self._rest_tokens, self._front_tokens)

    def _join(self, rest: Sequence[Token], front: Sequence[Token]) -> str:
        return f"{self.text(rest)} {self.text(front)}".strip()

    @cached_property
    def stranded(self) -> str | None:
        """The rest with the preposition in its place."""
        part = self._standing.constituent
        if not part.preposition:
            return None
        gone = self._target - {part.head.i} | self._dropped
        rest = tidy(token for token in self._clause.rest if token.i not in gone)
        return self._join(rest, self._front_tokens)

    @cached_property
    def predicate(self) -> str:
        """The verb as it follows "who"."""
        return f"{self._group.agreeing(plural=False).after_subject()} {self.rest}"

    @cached_property
    def predicate_plural(self) -> str:
        """The verb as it follows "how many people"."""
        return f"{self._group.agreeing(plural=True).after_subject()} {self.rest}"

    @cached_property
    def predicate_as_is(self) -> str:
        """The verb as it follows the subject that the clause has."""
        return f"{self._group.after_subject()} {self.rest}"

    @property
    def active(self) -> str | None:
        """The passive verb turned active, for a third person singular: "was designed" gives "designed"."""
        return self._active(plural=False)

    @property
    def active_plural(self) -> str | None:
        """The passive verb turned active, for a plural."""
        return self._active(plural=True)

    def _active(self, *, plural: bool) -> str | None:
        group = self._group
        *others, last = group.auxiliaries or ("",)
        if group.negated or group.tag != "VBN":
            return None
        adverbs = f"{' '.join(group.adverbs)} " if group.adverbs else ""
        present = "VBP" if plural else "VBZ"
        forms = {"was": "VBD", "were": "VBD", "is": present, "are": present}
        if last in forms and not others:
            return adverbs + (group.lemma if forms[last] == "VBP" else inflect(group.lemma, forms[last]))
        if last == "been" and others and others[-1] in {"has", "have", "had"}:
            perfect = "had" if others[-1] == "had" else ("have" if plural else "has")
            return " ".join([*others[:-1], perfect, adverbs + group.verb])
        if last == "be" and others:
            return " ".join([*others, adverbs + group.lemma])
        return None

    @property
    def preposition(self) -> str | None:
        """The preposition of what is asked for."""
        return self._standing.constituent.preposition or None

    @property
    def noun(self) -> str | None:
        """The common noun for a name."""
        return self._standing.fact.noun or None

    def _phrase(self, name: str) -> tuple[Token, ...] | None:
        return {
            "counted": self._counted, "share": self._share, "quantity": self._quantity,
            "owned": self._owned, "named": self._named, "degree": self._degree, "whole": self._whole,
        }[name]()  # fmt: skip

    def _phrase_text(self, name: str) -> str | None:
        tokens = self._phrase(name)
        return self.text(tokens) if tokens else None

    @property
    def counted(self) -> str | None:
        """What the number counts."""
        return self._phrase_text("counted")

    @property
    def share(self) -> str | None:
        """What the number is a part of."""
        return self._phrase_text("share")

    @property
    def quantity(self) -> str | None:
        """The noun whose value the number is."""
        return self._phrase_text("quantity")

    @property
    def owned(self) -> str | None:
        """What the owner has."""
        return self._phrase_text("owned")

    @property
    def named(self) -> str | None:
        """What bears the name."""
        return self._phrase_text("named")

    @property
    def degree(self) -> str | None:
        """What is so many years or percent: "old", "much higher"."""
        text = self._phrase_text("degree")
        compared = text is not None and self._degree_word().tag_ in {"JJR", "RBR"}
        return f"much {text}" if compared else text

    @property
    def whole(self) -> str | None:
        """The phrase before the "of" of what is asked for."""
        return self._phrase_text("whole")

    def _counted(self) -> tuple[Token, ...] | None:
        fact = self._standing.fact
        noun = fact.counted
        if noun is None:
            return None
        cut = spare_roots(noun) | {
            child.i
            for child in noun.children
            if child.dep_ in {"det", "predet", "poss", "cc", "preconj"}
            or (child.dep_ in {"nummod", "quantmod", "advmod"} and child.i < noun.i)
        }
        cut |= self._left_in_place() | {self._clause.anchor.i}
        if self._standing.constituent.role is not Role.SUBJECT:
            cut |= {child.i for child in noun.children if child.dep_ in {"relcl", "acl"}}
        number = set(range(fact.start, number_end(fact.start, noun) if fact.covers(noun.i) else fact.end))
        tokens = [token for token in subtree(noun, cut) if token.i not in number and token.i not in self._dropped]
        return tidy(tokens) or None

    def _share(self) -> tuple[Token, ...] | None:
        noun = self._standing.constituent.noun
        of = next((child for child in noun.rights if child.lower_ == "of"), None) if noun is not None else None
        return tidy(subtree(of, spare_roots(of))) if of is not None else None

    def _quantity(self) -> tuple[Token, ...] | None:
        noun = self._standing.constituent.noun
        if noun is None:
            return None
        cut = {child.i for child in noun.children if child.dep_ in {"det", "prep", "relcl", "acl"} or child.i > noun.i}
        return tidy(subtree(noun, cut)) or None

    def _owned(self) -> tuple[Token, ...] | None:
        noun, owner = self._standing.constituent.noun, self._standing.fact.head
        if noun is None or not is_noun(noun):
            return None
        return tidy(subtree(noun, spare_roots(noun) | {owner.i, self._clause.anchor.i} | self._left_in_place())) or None

    def _named(self) -> tuple[Token, ...] | None:
        noun, fact = self._standing.constituent.noun, self._standing.fact
        if noun is None:
            return None
        cut = (
            spare_roots(noun)
            | self._left_in_place()
            | {self._clause.anchor.i}
            | {child.i for child in noun.lefts if child.dep_ in {"det", "poss", "nummod", "predet"}}
        )
        phrase = tidy(token for token in subtree(noun, cut) if not fact.covers(token.i))
        return phrase if phrase and phrase[0].i >= fact.end else None

    def _degree_word(self) -> Token:
        noun = self._standing.constituent.noun
        assert noun is not None
        return noun

    def _degree(self) -> tuple[Token, ...] | None:
        noun = self._standing.constituent.noun
        return (noun,) if noun is not None and noun.pos_ in {"ADJ", "ADV"} else None

    def _whole(self) -> tuple[Token, ...] | None:
        fact, part = self._standing.fact, self._standing.constituent
        inner = fact.counted if fact.counted is not None else fact.head
        of = inner.head
        if self._standing.stance not in {Stance.INSIDE, Stance.QUANTITY} or part.noun is None or of.i <= part.noun.i:
            return None
        cut = spare_roots(part.noun) | {of.i, self._clause.anchor.i}
        after = {child.i for child in part.noun.children if child.i > of.i}
        return (*tidy(subtree(part.noun, cut | after)), of)


def number_end(start: int, noun: Token) -> int:
    """Index of the first word of the unit after a number: "square" in "5,000 square kilometres"."""
    index = start
    for token in noun.doc[start : noun.i]:
        if (
            token.tag_ == "CD"
            or token.lower_ in {"about", "over", "nearly", "than", "more", "less", "some", "almost", "to", "–"}
            or token.dep_ in {"quantmod", "det", "advmod"}
        ):
            index = token.i + 1
    return index

"""What is asked for in a clause, and what stands in the stem for its pronouns and short names."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from quizgen.facts.fact import NumberType
from quizgen.facts.standing import Stance
from quizgen.language.clause import Clause, Role
from quizgen.language.groups import is_plural
from quizgen.language.phrases import left_edge_after_comma, render, subtree
from quizgen.quiz import Kind
from quizgen.templates.again import named_again
from quizgen.templates.articles import articled
from quizgen.templates.athome import of_the_land
from quizgen.templates.phrasekinds import can_follow_the_verb
from quizgen.templates.possessives import behind_ones_own, is_possessive, owner_beside
from quizgen.templates.quotes import with_quotes
from quizgen.templates.tense import as_past

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.facts.standing import Standing
    from quizgen.language.references import References
    from quizgen.language.tokens import Token
    from quizgen.language.verbs import VerbGroup

_BEGINNING = frozenset({"beginning", "starting"})
_REFLEXIVES = frozenset({"herself", "himself", "itself", "themselves"})


class Target:
    """What is asked for in a fact's clause, and who is meant by the words around it."""

    def __init__(self, standing: Standing, references: References) -> None:
        self._standing = standing
        self._clause: Clause = standing.clause
        self._group: VerbGroup = as_past(standing)
        self._references = references

    @cached_property
    def swaps(self) -> dict[int, str]:
        """By token index, what stands in the stem for a pronoun or a short name."""
        clause, known = self._clause, self._references
        again = named_again(clause) | of_the_land(clause, known) | articled(clause, known.swaps)
        if not self._possessives:
            return self._references.swaps | again
        own = self._about_answer | self.owned_pronouns(self._clause.rest)
        stays = {index for index in self._possessives if index in own or self._is_named_before(index)}
        return {index: text for index, text in self._references.swaps.items() if index not in stays} | again

    @cached_property
    def _possessives(self) -> list[int]:
        """Indices of the possessives of the sentence of which it is known whom they stand for."""
        tokens, sentence = self._clause.anchor.doc.tokens, self._clause.anchor.sent
        return [
            index
            for index in self._references.swaps
            if sentence.start <= index < sentence.end and is_possessive(tokens[index])
        ]

    @cached_property
    def _about_answer(self) -> frozenset[int]:
        """Indices of pronouns after the verb that stand for what is asked for: "Who sold his house?"."""
        key, swaps = self._standing.fact.key, self._references.swaps
        return frozenset(
            index for index in self._possessives if swaps[index].removesuffix("'s").removesuffix("'").casefold() == key
        )

    def _is_named_before(self, index: int) -> bool:
        """Whether a possessive follows the name it stands for in the same stem: "Ahmed and his father"."""
        owner = self._references.swaps[index].removesuffix("'s").removesuffix("'")
        after = [t for t in self._clause.rest if t.i < index]
        before = [t for t in (*self._clause.subject, *after) if t.i < index and t.i not in self._target]
        return any(
            t.i in self._references.swaps and self._references.swaps[t.i] == owner for t in before
        ) or owner in render(before)

    def owned_pronouns(self, tokens: Sequence[Token]) -> frozenset[int]:
        """Possessives and reflexives among the tokens that can stand because their owner is the clause's subject."""
        pronouns = [token for token in tokens if token.tag_ in {"PRP", "PRP$"}]
        if not pronouns:
            return self._about_answer
        near = self._about_answer | frozenset(
            token.i
            for token in pronouns
            if is_possessive(token)
            and (owner_beside(token, tokens) or (token.i in self._references.swaps and self._is_named_before(token.i)))
        )
        subject = self._clause.subject_head
        near |= {token.i for token in pronouns if self._is_reflexive(token)}
        if subject.pos_ == "PRON":
            name = self._references.swaps.get(subject.i)
            same = {f"{name}'s", f"{name}'"}
            return near | frozenset(
                t.i for t in pronouns if is_possessive(t) and self._references.swaps.get(t.i) in same
            )
        person = subject.ent_type_ == "PERSON"
        plural = self._clause.plural or is_plural(subject)
        fitting = (
            {"their", "themselves"}
            if plural
            else ({"his", "her", "himself", "herself"} if person else {"its", "itself"})
        )
        return near | frozenset(
            t.i
            for t in pronouns
            if t.lower_ in fitting and t.i > subject.i and (is_possessive(t) or (t.tag_ == "PRP" and "sel" in t.lower_))
        )

    def _is_reflexive(self, token: Token) -> bool:
        """Whether "himself" stands beside the verb of the clause, whose subject it then is: "Lund called himself"."""
        verb = next((node for node in token.ancestors if node.pos_ in {"VERB", "AUX"}), None)
        own = verb is not None and verb.i == self._clause.anchor.i and token.i > self._clause.subject_head.i
        return own and token.lower_ in _REFLEXIVES

    def text(self, tokens: Sequence[Token]) -> str:
        """The tokens as running text, with fuller names."""
        return render(with_quotes(tokens), self.swaps)

    @cached_property
    def _target(self) -> frozenset[int]:
        """Token indices of what is asked for."""
        standing = self._standing
        if standing.phrase:
            return frozenset(token.i for token in standing.phrase)
        if standing.constituent.role is Role.SUBJECT:
            return frozenset()
        if standing.fact.type in {NumberType.SCORE, NumberType.RATIO}:
            return frozenset(range(standing.fact.start, standing.fact.end))
        kept = self.left_in_place() if self._leaves_phrases_in_place() else set()
        phrase = subtree(standing.constituent.head, kept)
        if any(token.i == self._clause.anchor.i for token in phrase):
            phrase = [token for token in standing.constituent.tokens if token.i in {t.i for t in phrase}]
        start = standing.constituent.head.i
        begun = (
            {start - 1} if start > 0 and phrase and standing.fact.head.doc[start - 1].lower_ in _BEGINNING else set()
        )
        return frozenset(token.i for token in phrase) | frozenset(range(standing.fact.start, standing.fact.end)) | begun

    def _leaves_phrases_in_place(self) -> bool:
        """Whether what the parse hung on the fact or its noun stays behind: "in Oslo" of "in 1931 in Oslo"."""
        fact, stance = self._standing.fact, self._standing.stance
        if stance in {Stance.SHARE, Stance.COUNT, Stance.OWNER, Stance.NAMED, Stance.DEGREE}:
            return True
        return stance is Stance.WHOLE and fact.kind is not Kind.NAME and fact.type is not NumberType.AGE

    def left_in_place(self) -> set[int]:
        """Roots of what may follow the verb when its noun moves forward: "in India" in "has 30 boards in India"."""
        noun = self._standing.constituent.noun
        if noun is None or self._standing.constituent.role is Role.SUBJECT:
            return set()
        moved = self._standing.constituent.role is Role.OBJECT
        behind = (*noun.rights, *behind_ones_own(noun))
        left = {child.i for child in behind if can_follow_the_verb(child) and (moved or child.dep_ == "prep")}
        return left | self._told_of_what_there_is()

    def _told_of_what_there_is(self) -> set[int]:
        """The root of a clause that says what there are many of: "that house pupils", of "There are two halls that"."""
        noun = self._standing.constituent.noun
        if noun is None or self._clause.subject_head.dep_ != "expl":
            return set()
        told = (child for child in noun.rights if child.dep_ == "relcl" and not left_edge_after_comma(child))
        return {child.i for child in told if any(node.lower_ in {"that", "who"} for node in child.lefts)}

"""What the slots of a template stand for, for one fact in its role."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from quizgen.facts.fact import NumberType
from quizgen.facts.inplace import description
from quizgen.language.clause import ClauseKind, Role
from quizgen.language.namelists import NameType
from quizgen.language.phrases import SUBJECTS, noun_phrase, render, subtree, tidy
from quizgen.language.verbs import inflect
from quizgen.language.works import kind_of_work, maker
from quizgen.quiz import Kind
from quizgen.templates.phrases import Phrases
from quizgen.templates.spelled import spelled
from quizgen.templates.statement import MOST_WORDS_BEFORE, Parts, fronted, statement
from quizgen.templates.tense import as_done

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.language.clause import Constituent
    from quizgen.language.tokens import Token


_LARGE = frozenset({NameType.CITY, NameType.COUNTRY, NameType.STATE, NameType.CONTINENT})


_TOWNS = frozenset({"cities", "countries", "states", "town", "towns", "village", "villages"})

_SEVERAL = frozenset(
    {"accords", "acts", "articles", "awards", "colonies", "falls", "games", "hills", "islands", "laws", "mountains"}
    | {"olympics", "plains", "rocks", "springs", "wars"}
)
"""Nouns to ask for one name with that are plurals: "Which islands were ...?"."""

_MEASURED = frozenset({NumberType.MEASURE, NumberType.DISTANCE})


class Slots(Phrases):
    """The words of each slot; a value is None when there is nothing to hold."""

    def used(self, slots: Sequence[str]) -> tuple[Token, ...]:
        """The passage's tokens that the slots bring into the stem."""
        tokens = [*self._clause.speaker]
        if {"before", "ending"} & set(slots):
            gone = self._target | self._dropped | self._mates
            tokens += self._clause.front if self._clause.kind is ClauseKind.PARED else ()
            return (*tokens, *(token for token in (*self._clause.subject, *self._clause.rest) if token.i not in gone))
        if {"subject", "aux", "being"} & set(slots):
            tokens += self._clause.subject
        tokens += [*self.rest_tokens, *self.front_tokens]
        for name in ("counted", "share", "shared", "quantity", "owned", "named", "degree", "whole"):
            if name in slots:
                tokens += self._phrase(name) or ()
        return tuple(tokens)

    @cached_property
    def subject(self) -> str | None:
        """The subject, unless it is what is asked for; of a work, with who made it."""
        tokens = tidy(token for token in self._clause.subject if token.i not in self._near_what_is_named)
        told = self.text(tokens)
        if self._clause.kind is ClauseKind.APPOSITIVE and tokens and tokens[-1].tag_ == "PRP$":
            told = told.removesuffix("'s").removesuffix("'")  # who died, of "until her death in 1911"
        return f"{self._maker}{told}".strip() or None

    @cached_property
    def _maker(self) -> str:
        """Who made the work that came out, as its owner: "Anna Berger's novel "; else what it is: "the novel "."""
        owner, work = maker(self._clause) or (None, "")
        name = self._references.swaps.get(owner.i, "") if owner is not None else ""
        if owner is not None and owner.pos_ != "PRON":
            phrase = [token for token in noun_phrase(owner) if token.dep_ != "case"]
            name = f"{name or render(phrase)}'s"
        if name:
            return f"{name} {work} ".replace("  ", " ")
        kind = kind_of_work(self._clause)
        return f"the {kind} " if kind else ""

    @cached_property
    def _inverted(self) -> tuple[str, str]:
        return self._telling.inverted(plural=self._clause.plural)

    @property
    def aux(self) -> str:
        """The auxiliary that goes before the subject."""
        return self._inverted[0]

    @property
    def being(self) -> str | None:
        """The "be" that tells when it was so: "was" of "stood at" and "reached", "is" of "reaches"; no other tense."""
        return {"did": "was", "was": "was", "does": "is", "is": "is"}.get(self.aux) if not self._group.negated else None

    @property
    def verb(self) -> str:
        """The rest of the verb."""
        return self._inverted[1]

    @cached_property
    def rest(self) -> str:
        """What follows the verb, then what stood before the subject."""
        return self._join(self.rest_tokens, self.front_tokens)

    def _join(self, rest: Sequence[Token], front: Sequence[Token]) -> str:
        return self.text((*rest, *(() if self.lead else front)))

    @cached_property
    def stranded(self) -> str | None:
        """The rest with the preposition in its place."""
        part = self._standing.constituent
        if not part.preposition:
            return None
        gone = self._target - {part.head.i} | self._dropped
        rest = tidy(token for token in self._clause.rest if token.i not in gone)
        return self._join(rest, self.front_tokens)

    @cached_property
    def predicate(self) -> str:
        """The verb as it follows "who" or "which island"; "which islands" are several."""
        return f"{self._telling.agreeing(plural=self._is_named_as_several).after_subject()} {self.rest}"

    @property
    def _is_named_as_several(self) -> bool:
        """Whether the noun to ask with is a plural: "Which games were held?", "Which film awards were given?"."""
        return self._standing.fact.noun.rpartition(" ")[2] in _SEVERAL

    @cached_property
    def predicate_plural(self) -> str:
        """The verb as it follows "how many people"."""
        return f"{self._telling.agreeing(plural=True).after_subject()} {self.rest}"

    @cached_property
    def predicate_as_is(self) -> str:
        """The verb as it follows the subject that the clause has."""
        return f"{self._telling.after_subject()} {self.rest}"

    @property
    def active(self) -> str | None:
        """The passive verb turned active, for a third person singular: "was designed" gives "designed"."""
        return self._active(plural=False)

    @property
    def active_plural(self) -> str | None:
        """The passive verb turned active, for a plural."""
        return self._active(plural=True)

    def _active(self, *, plural: bool) -> str | None:
        group = self._telling
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

    @cached_property
    def _statement(self) -> tuple[str, str] | None:
        parts = self._parts()
        unsaid = {token.i for token in self._clause.front} if not parts.front else set()
        group = as_done(self._group, self._clause, self._dropped | unsaid)
        return statement(parts, group, self.text) or self._fronted()

    def _fronted(self) -> tuple[str, str] | None:
        """The part that holds what is asked for, moved to the front: "With a crew of how many men did Anna sail?"."""
        phrase = self._standing.phrase
        held = {token.i for token in phrase}
        part = next((part for part in self._clause.constituents[1:] if _can_be_fronted(part, held)), None)
        if part is None or held & self._dropped:
            return None
        kept = [token for token in part.tokens if token.i not in self._dropped | self._mates]
        before, after = fronted(kept, phrase, self.text)
        gone = self._target | self._dropped | part.indices
        rest = self.text(tidy(token for token in self._clause.rest if token.i not in gone))
        told = " ".join([after, self.aux, self.text(self._clause.subject), self.verb, rest])
        return (before, told) if len(before.split()) <= MOST_WORDS_BEFORE else None

    @cached_property
    def _mates(self) -> frozenset[int]:
        """Indices of the other members of a list of numbers: "10% of the trade and" before "20% of the tax"."""
        fact = self._standing.fact
        top = fact.counted if fact.counted is not None and not fact.covers(fact.counted.i) else fact.head
        if fact.kind is Kind.NAME or top.dep_ != "conj" or top.head.pos_ == "VERB":
            return frozenset()
        first = top.head
        while first.dep_ == "conj":
            first = first.head
        if first.head.lower_ == "between":
            return frozenset()
        return frozenset(token.i for token in subtree(first, {top.i}))

    def _parts(self) -> Parts:
        gone = self._target | self._dropped | self._mates
        place = self._standing.phrase[0].i
        spare = [
            part.indices
            for part in self._clause.constituents[1:]
            if part.role is Role.ADVERBIAL and part.within is None and part.tokens[-1].i < place
        ]
        clause, opens = self._clause, self._clause.kind is ClauseKind.PARED
        front = clause.front if opens else ()
        return Parts(clause.subject, clause.rest, self._standing.phrase, gone, spare, opens, front, clause.plural)

    @property
    def before(self) -> str | None:
        """The statement up to what is asked for."""
        return self._statement[0] if self._statement else None

    @property
    def after(self) -> str | None:
        """The statement behind what is asked for."""
        return self._statement[1] if self._statement else None

    @property
    def ending(self) -> str | None:
        """The statement up to what is asked for, when nothing follows: "by whom?", not "by whom in 1911?"."""
        return self.before if self.after == "" else None

    @property
    def whom(self) -> str:
        """How a person is asked for in place: "who" before a verb of theirs, else "whom"."""
        return "who" if self._standing.fact.head.dep_ in SUBJECTS else "whom"

    @property
    def described(self) -> str | None:
        """What stands before a name and says what it is."""
        tokens = description(self._standing.phrase, self._standing.fact)
        return self.text(tokens) if tokens else None

    @property
    def preposition(self) -> str | None:
        """The preposition of what is asked for: "in", not "at", before "which city"."""
        preposition = self._standing.constituent.preposition
        fact = self._standing.fact
        if preposition == "at" and (fact.type in _LARGE or fact.noun.rsplit(" ", 1)[-1] in _TOWNS):
            return "in"
        return preposition or None

    @property
    def noun(self) -> str | None:
        """The common noun for a name."""
        return self._standing.fact.noun or None

    @property
    def counted(self) -> str | None:
        """What the number counts; of a measure, the unit in full, with the "per hour" of a rate."""
        text, fact = self._phrase_text("counted"), self._standing.fact
        if text is None or fact.counted is None or fact.type not in _MEASURED:
            return text
        rate = fact.counted.doc[fact.counted.i + 1 : fact.end].text
        return f"{spelled(text)} {rate}".strip()

    @property
    def share(self) -> str | None:
        """What the number is a part of."""
        return self._phrase_text("share")

    @property
    def shared(self) -> str | None:
        """The same without "of": "visitors" in "thousands of visitors"."""
        return self._phrase_text("shared")

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


def _can_be_fronted(part: Constituent, held: set[int]) -> bool:
    """Whether the part holds these tokens and, as a phrase with a preposition, can stand before the verb."""
    return part.within is None and part.role is Role.ADVERBIAL and bool(part.preposition) and held <= part.indices

"""What of a clause is left for the stem when what is asked for, and what only points away, is taken out."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from quizgen.facts.fact import DateType
from quizgen.language.clause import Role
from quizgen.language.english import english
from quizgen.language.phrases import left_edge_after_comma, render, subtree, tidy
from quizgen.language.verbs import lemma_of
from quizgen.quiz import Kind
from quizgen.templates.loose import colouring
from quizgen.templates.phrasekinds import (
    TIME_AND_PLACE,
    bears_name,
    counts_years,
    has_own_time,
    is_an_age,
    is_birth_name,
    is_how_long,
    is_natural_cause,
    least_telling,
    only_adds,
    phrases_behind,
    would_hang,
)
from quizgen.templates.spared import spared as needless
from quizgen.templates.target import Target
from quizgen.templates.tense import as_done

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.facts.fact import Fact
    from quizgen.language.clause import Constituent
    from quizgen.language.tokens import Token
    from quizgen.language.verbs import VerbGroup


_DEICTIC = re.compile(
    r"^(?:at|on|over) the (?:weekend|(?:beginning|end|middle|start) of the (?:month|week|weekend|year))$"
    r"|\b(?:today|yesterday|tomorrow|tonight|ago|now|currently|recently"
    r"|(?:this|last|next|past|previous|following|coming) (?:\w+ )?(?:week|weekend|month|year|summer|winter|spring"
    r"|autumn|fall|decade|century|time|night|season|period|era|day|morning|afternoon|evening|point|stage)s?"
    r"|(?:days|weeks|months|years) (?:after|before|following)$"
    r"|(?:in|since|until|by|early|late|next|last) (?:January|February|March|April|May|June|July|August|September"
    r"|October|November|December)(?! \d|,? \d{4}| of| and \w+,? \d{4})"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b",
    re.IGNORECASE,
)
_POINTING = frozenset(
    {"this", "that", "these", "those", "such", "next", "following", "previous", "same", "latter", "former"}
)

_SPARED_FIRST = frozenset(
    {
        "alongside",
        "amid",
        "as",
        "because",
        "besides",
        "despite",
        "due",
        "following",
        "including",
        "like",
        "via",
        "with",
        "without",
    }
)
_LEADS = frozenset({"of", "in", "on", "during", "after", "before", "by", "at", "between"})


_LONGEST_LEAD = 6  # tokens: whoever listens waits for the question word
_LONGEST_BEFORE_TIME = 12
_COMFORTABLE = 18  # tokens: people's questions on the same texts have 10 words, nine in ten under 17


_NEAR = frozenset({"nearby", "neighboring", "neighbouring"})


class Remains(Target):
    """The kept tokens of a fact's clause."""

    def _ends_of_places(self) -> set[int]:
        """The "D.C." that the parse takes for a mark, where the place it belongs to is asked for."""
        last = (token for token in self._clause.rest if token.dep_ == "punct" and token.pos_ == "PROPN")
        return {token.i for token in last if token.text.endswith(".")}

    @cached_property
    def _dropped(self) -> frozenset[int]:
        """Token indices of phrases that mean something only on the day, or point back into the passage."""
        spared = self._needless() | self._around_target() | self._near_what_is_named | self._besides()
        dropped = self._too_much() | spared | needless(self._standing) | self._ends_of_places()
        for token in self._clause.rest:
            if token.dep_ == "advcl" and (self._points_away(subtree(token)) or self._is_age_beside_date(token)):
                dropped |= {node.i for node in subtree(token)}
        for part in self._clause.constituents[1:]:
            away = self._is_of_another_day(part)
            told = self._clauses_in(part) if away else frozenset()
            if told and not self._points_away([token for token in part.tokens if token.i not in told]):
                dropped |= told  # "on the plains where they lived"
                continue
            bare = part.noun is not None and part.noun.i in self._references.dangling
            if away or (part.role in {Role.ADVERBIAL, Role.INDIRECT} and bare):
                dropped |= part.indices
        return frozenset(dropped)

    def _is_of_another_day(self, part: Constituent) -> bool:
        """Whether a phrase says when or where by what is only known on the day or from the passage."""
        when = part.role is Role.ADVERBIAL and part.preposition in TIME_AND_PLACE
        return when and self._points_away(part.tokens)

    @staticmethod
    def _clauses_in(part: Constituent) -> frozenset[int]:
        """Token indices of the relative clauses inside a phrase."""
        told = [token for token in part.tokens if token.dep_ == "relcl"]
        return frozenset(node.i for verb in told for node in subtree(verb))

    def _is_age_beside_date(self, verb: Token) -> bool:
        """Whether a clause only says how old somebody was when the date is asked for: "when she was 14"."""
        dated = self._standing.fact.kind is Kind.DATE and any(child.lower_ == "when" for child in verb.lefts)
        return dated and lemma_of(verb.text) == "be" and any(counts_years(child) for child in verb.rights)

    def _needless(self) -> set[int]:
        """What says nothing beside its verb: "with" in "was awarded with the medal", "Anna" in "was born Anna"."""
        if self._standing.fact.type is DateType.SPAN:
            return {index for part in self._clause.constituents[1:] if is_how_long(part) for index in part.indices}
        rights, verb = self._clause.anchor.rights, self._group.lemma
        if self._standing.fact.kind is Kind.NUMBER and self._group.is_copula:
            return {node.i for child in rights if child.lower_ in {"because", "due"} for node in subtree(child)}
        if verb == "award":
            return {child.i for child in rights if child.lower_ == "with" and child.dep_ == "prep"}
        return self._parents() | self._beside_birth_or_death()

    def _parents(self) -> set[int]:
        """The parents of who was born: "to Anna and Hugo Berger"."""
        if self._group.lemma != "bear":
            return set()
        return {node.i for child in self._clause.anchor.rights if child.lower_ == "to" for node in subtree(child)}

    def _beside_birth_or_death(self) -> set[int]:
        """The birth name and the natural cause where the day of birth or death is asked for."""
        needless = {"bear": is_birth_name, "die": is_natural_cause}.get(self._group.lemma)
        if needless is None or self._standing.fact.kind is not Kind.DATE:
            return set()
        said = [child for child in self._clause.anchor.rights if needless(child)]
        return {node.i for child in said for node in subtree(child, phrases_behind(child))}

    def _around_target(self) -> set[int]:
        """What the place asked for is the place of: "at a conference" of "proposed it at a conference in Oslo"."""
        part, noun = self._standing.constituent, self._standing.constituent.head.head
        placed = part.within is Role.ADVERBIAL and part.preposition == "in" and noun.pos_ == "NOUN"
        if not placed or self._standing.phrase or self._standing.fact.kind is not Kind.NAME:
            return set()
        outer = (other for other in self._clause.constituents[1:] if other.noun is not None and other.noun.i == noun.i)
        return {i for one in outer if one.within is None and one.preposition in {"at", "in"} for i in one.indices}

    @cached_property
    def _near_what_is_named(self) -> set[int]:
        """The "nearby" of "the nearby village of Halden", "the aged" of "the aged Anna Berger": the name is enough."""
        told = (*self._clause.front, *self._clause.subject, *self._clause.rest)
        near = {token.i for token in told if token.lower_ in _NEAR and token.dep_ == "amod" and bears_name(token.head)}
        return near | {before.i for token in told if token.ent_type_ == "PERSON" for before in colouring(token)}

    def _besides(self) -> set[int]:
        """What was the case at the same time: "with the harbour burning"; not when it holds what is asked for."""
        gone: set[int] = set()
        for part in self._clause.constituents[1:]:
            verb = next((child for child in part.head.rights if child.dep_ == "pcomp" and child.tag_ == "VBG"), None)
            own = verb is not None and any(child.dep_ == "nsubj" for child in verb.lefts)
            beside = (own and part.preposition == "with") or self._is_afterthought(part)
            if beside and not any(self._standing.fact.covers(token.i) for token in part.tokens):
                gone |= part.indices
        return gone

    def _is_afterthought(self, part: Constituent) -> bool:
        """Whether a second "in" ends the clause behind a comma, or one with a verb: ", in three pits covering 5 km"."""
        last = bool(self._clause.rest) and part.tokens[-1].i == self._clause.rest[-1].i
        if part.preposition != "in" or part.within is not None or not last or not left_edge_after_comma(part.head):
            return False
        before = part.head.nbor(-2)
        again = before.dep_ == "pobj" and before.head.lower_ == "in" and before.head.head.i == part.head.head.i
        return again or any(token.dep_ == "acl" and token.tag_ == "VBG" for token in part.tokens)

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
        for part in sorted(spare, key=least_telling):
            if length <= _COMFORTABLE:
                break
            dropped |= {token.i for token in subtree(part.head)}
            length -= len(part.tokens)
        return dropped

    def _can_spare(self, part: Constituent, fact: Fact) -> bool:
        if part.preposition == "as" and part.tokens[0].lower_ == "as" and self._group.lemma in english().as_what:
            return False
        if part.role is not Role.AGENT and part.preposition not in _SPARED_FIRST | TIME_AND_PLACE:
            return False
        if self._needs_its_time(fact) and any(token.ent_type_ in {"DATE", "EVENT"} for token in part.tokens):
            return False
        return (
            part.within is None
            and part.head.head.dep_ != "advcl"
            and part.role in {Role.ADVERBIAL, Role.AGENT}
            and not any(fact.covers(token.i) for token in part.tokens)
        )

    def _needs_its_time(self, fact: Fact) -> bool:
        """Whether who or how many it was changed with time: "Who was the mayor in 1911?", "How many in 1911?"."""
        held = self._standing.constituent.role is Role.SUBJECT and self._group.is_copula and self._group.is_past
        return fact.kind is Kind.NUMBER or held

    def _points_away(self, tokens: Sequence[Token]) -> bool:
        if any(token.lower_ in _POINTING and token.dep_ in {"det", "pobj", "amod", "predet"} for token in tokens):
            return True
        if any(token.i in self._references.dangling and token.i not in self.owned_pronouns(tokens) for token in tokens):
            return True
        return bool(_DEICTIC.search(render(tokens, self._references.swaps)))

    def _without_target(self, tokens: Sequence[Token]) -> tuple[Token, ...]:
        gone = self._target | self._dropped
        return tidy([token for token in tokens if token.i not in gone and not only_adds(token)])

    @cached_property
    def _telling(self) -> VerbGroup:
        """The verb in the tense that what is kept wants."""
        return as_done(self._group, self._clause, self._dropped)

    @cached_property
    def rest_tokens(self) -> tuple[Token, ...]:
        """What stays of the clause behind its verb."""
        return self._without_target(self._clause.rest)

    @cached_property
    def front_tokens(self) -> tuple[Token, ...]:
        """What stays of the clause before its subject; not "late in her life" beside a year."""
        front = self._without_target(self._clause.front)
        if self._standing.fact.kind is Kind.DATE and is_an_age(front):
            return ()
        vague = bool(front) and front[0].lower_ in {"late", "early"} and not any(t.like_num for t in front)
        dated = any(t.ent_type_ == "DATE" for t in self.rest_tokens)
        return () if vague and dated else front

    @cached_property
    def lead(self) -> str:
        """What stood before the subject and must stay there: at the end it would belong to something else.

        Example: "In 2010, which town saw a drought, more severe than the one of 2005?"
        """
        return self.text(self.front_tokens) if self._must_lead() else ""

    def _must_lead(self) -> bool:
        front, rest = self.front_tokens, self.rest_tokens
        timed = bool(front) and len(front) <= _LONGEST_LEAD and front[0].lower_ in _LEADS
        timed = timed and not self._standing.others  # "Besides Anna, in 1911, who ...?"
        if would_hang(front, rest) and not self._standing.others:
            return True
        if timed and front[0].lower_ == "of":
            return True  # "Of the five lakes, which is the deepest in spring?"
        placed = not any(t.ent_type_ in {"DATE", "TIME"} for t in front)
        if timed and placed and any(t.dep_ == "acl" and t.tag_ == "VBG" for t in rest):
            return True  # "In Norway, who drew a map showing the hills?"
        loose = len(rest) > _LONGEST_BEFORE_TIME or any(t.text == "," or has_own_time(t) for t in rest)
        return timed and (loose or any(t.lower_ == "order" and t.nbor(1).lower_ == "to" for t in rest[:-1]))

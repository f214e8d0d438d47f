"""What pronouns and short names stand for, so that a question can be understood without its passage.

Only what is certain is resolved: one compatible antecedent near by, or none. After Heilman & Smith (2010) without
their statistical resolver: recency, agreement and parallel subjects, and silence where two candidates fit.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from quizgen.language.antecedents import GENDER, owns, spokesmen_in
from quizgen.language.capitals import in_small
from quizgen.language.couples import couple_after
from quizgen.language.definite import Bearers, definite_swaps
from quizgen.language.described import is_empty
from quizgen.language.firstmentions import told_before
from quizgen.language.genders import genders_of
from quizgen.language.heroes import main_character, titled_person
from quizgen.language.homeland import Home, homes_of
from quizgen.language.households import household_swaps
from quizgen.language.leadsubjects import lead_of
from quizgen.language.meantpersons import person_for, person_in_speech
from quizgen.language.meantthings import thing_for
from quizgen.language.mentions import Mentions
from quizgen.language.nearby import named_nearby
from quizgen.language.persons import stands_whole
from quizgen.language.pronouns import NEUTRAL, PERSONAL, PLURAL, PRONOUNS
from quizgen.language.shortnames import short_name_swaps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.language.doc import Doc
    from quizgen.language.names import Name
    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token

_COURTESY = frozenset({"Mr", "Mrs", "Ms", "Miss"})


@dataclass(frozen=True, slots=True)
class References:
    """What to write instead of a token of one document.

    Attributes:
        swaps: By token index, the fuller form of a short name or a resolved pronoun.
        dangling: Indices of pronouns whose meaning is not certain.
        home: The land or town that the text is about, and where the document is on it.
    """

    swaps: dict[int, str] = field(default_factory=dict)
    dangling: frozenset[int] = frozenset()
    home: Home = field(default_factory=Home)


def references_of(docs: Sequence[Doc], names: Sequence[tuple[Name, ...]], title: str = "") -> list[References]:
    """The references of each document of a passage with this title."""
    main = main_character(names, title)
    titled = main is not None and main == titled_person([main], title)
    genders = genders_of(docs, names, main)
    found = [
        _Paragraph(Mentions(doc, doc_names, main, genders, titled=titled)).resolve()
        for doc, doc_names in zip(docs, names, strict=True)
    ]
    about = Bearers(names, title)
    nearby = [named_nearby(doc, doc_names, about) for doc, doc_names in zip(docs, names, strict=True)]
    hero = main if titled else None
    households = [
        household_swaps(doc, doc_names, each.swaps, hero)
        for doc, doc_names, each in zip(docs, names, found, strict=True)
    ]
    definite = definite_swaps(docs, names, title)
    short = short_name_swaps(docs, names, title)
    return [
        replace(each, swaps=told_before(doc) | near | brief | household | each.swaps | own, home=home)
        for doc, near, brief, household, each, own, home in zip(
            docs, nearby, short, households, found, definite, homes_of(docs, names, title), strict=True
        )
    ]


_FIRST_AND_LAST = 2


class _Paragraph:
    """One paragraph on its way from first to last sentence."""

    def __init__(self, told: Mentions) -> None:
        self._told = told
        self._dangling: set[int] = set()

    def resolve(self) -> References:
        """The references of the paragraph."""
        doc, swaps = self._told.doc, self._told.swaps
        for name in self._told.names:
            self._fill_out(name)
            if name.full == name.text or name.end - name.start > 1 or stands_whole(doc[name.start], name.full):
                continue
            if name.start > 0 and doc[name.start - 1].text.rstrip(".") in _COURTESY:
                swaps[name.start - 1] = ""  # "Mr Lund" is Axel Lund
                swaps[name.start] = name.full
            elif not self._has_title(name):
                swaps[name.start] = name.full
        for sentence in doc.sents:
            self._read(sentence)
        return References(swaps, frozenset(self._dangling))

    def _fill_out(self, name: Name) -> None:
        """Put the middle name back: "Anna Berger" for a text on Anna Maria Berger."""
        full, words = name.full.split(), name.text.split()
        if name.end - name.start == len(words) == _FIRST_AND_LAST < len(full) and words == [full[0], full[-1]]:
            self._told.swaps |= {name.start: name.full, name.end - 1: ""}

    def _has_title(self, name: Name) -> bool:
        head = self._told.doc[name.start]
        before = self._told.doc[name.start - 1] if name.start else None
        return head.dep_ == "compound" or (before is not None and before.dep_ == "compound" and before.head.i == head.i)

    def _read(self, sentence: Span) -> None:
        told, aside = self._told, self._aside(sentence)
        told.begin(sentence, aside)
        for token in sentence:
            name = told.by_token.get(token.i)
            if name is not None and token.i == name.start and token.i not in aside and told.may_be_meant(name):
                (told.quoted if token.i in told.spoken else told.persons[-1]).append(name.full)
            elif token.lower_ in PERSONAL and token.pos_ == "PRON":
                found = person_in_speech(told, token) if token.i in told.spoken else person_for(told, token)
                self._settle(token, found)
                told.note_leader(token)
            elif token.lower_ in NEUTRAL | PLURAL and token.pos_ == "PRON" and not is_empty(token):
                self._settle(token, thing_for(told, token))
            elif (
                token.lower_ in PRONOUNS
                and token.pos_ == "PRON"
                and token.tag_ not in {"WDT", "WP"}
                and token.dep_ != "expl"
                and not is_empty(token)
            ):
                self._dangling.add(token.i)
        told.subject = lead_of(told, sentence)
        told.couple = couple_after(told, sentence)

    @staticmethod
    def _aside(sentence: Span) -> frozenset[int]:
        """Indices of the names that only tell whose son or spokesman the subject is, who is "he" from here on."""
        prepositions = [c for noun in spokesmen_in(sentence) for c in noun.rights if c.dep_ == "prep"]
        told = (takewhile(lambda token: token.text != ",", preposition.subtree) for preposition in prepositions)
        return frozenset(token.i for tokens in told for token in tokens)

    def _settle(self, token: Token, name: str | None) -> None:
        if name is None:
            self._dangling.add(token.i)
            if token.i not in self._told.spoken:
                self._told.lost[-1].add(GENDER.get(token.lower_, ""))
        elif token.tag_ == "PRP$" or owns(token):
            self._told.swaps[token.i] = f"{in_small(name)}'" if name.endswith("s") else f"{in_small(name)}'s"
        else:
            self._told.swaps[token.i] = in_small(name)

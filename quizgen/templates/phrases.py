"""The phrases around what is asked for: what is counted, of what something is a share, what somebody owns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.standing import Stance
from quizgen.language.clause import Role
from quizgen.language.phrases import is_noun, spare_roots, subtree, tidy
from quizgen.templates.remains import Remains

if TYPE_CHECKING:
    from quizgen.language.tokens import Token


class Phrases(Remains):
    """The tokens of the phrases that slots stand for; None where there is no such phrase."""

    def _phrase(self, name: str) -> tuple[Token, ...] | None:
        return {
            "counted": self._counted, "share": self._share, "shared": self._shared, "quantity": self._quantity,
            "owned": self._owned, "named": self._named, "degree": self._degree, "whole": self._whole,
        }[name]()  # fmt: skip

    def _phrase_text(self, name: str) -> str | None:
        tokens = self._phrase(name)
        return self.text(tokens) if tokens else None

    def _counted(self) -> tuple[Token, ...] | None:
        fact = self._standing.fact
        noun = fact.counted
        if noun is None:
            return None
        cut = spare_roots(noun) | {
            child.i
            for child in noun.children
            if child.dep_ in {"det", "predet", "poss", "cc", "preconj", "conj"}
            or (child.dep_ in {"nummod", "quantmod", "advmod"} and child.i < noun.i)
        }
        cut |= self.left_in_place() | {self._clause.anchor.i}
        if self._standing.constituent.role is not Role.SUBJECT:
            cut |= {child.i for child in noun.children if child.dep_ in {"relcl", "acl"}}
        number = set(range(fact.start, number_end(fact.start, noun) if fact.covers(noun.i) else fact.end))
        tokens = [token for token in subtree(noun, cut) if token.i not in number and token.i not in self._dropped]
        return tidy(tokens) or None

    def _share(self) -> tuple[Token, ...] | None:
        noun = self._standing.constituent.noun
        of = next((child for child in noun.rights if child.lower_ == "of"), None) if noun is not None else None
        if of is None or noun is None:
            return None
        roots = [of]
        if self._standing.constituent.role is Role.SUBJECT:  # "5% of the pupils in Norway are ill"
            roots += [child for child in noun.rights if child.i > of.i and child.dep_ == "prep"]
        return tidy(token for root in roots for token in subtree(root, spare_roots(of) | self.left_in_place()))

    def _shared(self) -> tuple[Token, ...] | None:
        fact = self._standing.fact
        of = fact.head.doc[fact.end] if fact.end < len(fact.head.doc) else None
        return tidy(subtree(of, spare_roots(of)))[1:] if of is not None and of.lower_ == "of" else None

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
        return tidy(subtree(noun, spare_roots(noun) | {owner.i, self._clause.anchor.i} | self.left_in_place())) or None

    def _named(self) -> tuple[Token, ...] | None:
        noun, fact = self._standing.constituent.noun, self._standing.fact
        if noun is None:
            return None
        cut = (
            spare_roots(noun)
            | self.left_in_place()
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

"""Who is meant by a surname or a given name alone: the passage's only bearer of it, and first of all the title's."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from quizgen.language.english import english
from quizgen.language.lemmas import lemma
from quizgen.language.namespans import is_full_person
from quizgen.language.titleheroes import is_hero

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token


class Persons:
    """Full names of persons by each of their words."""

    def __init__(self, spans: Sequence[Span], title: str, located: Collection[str] = ()) -> None:
        """Gather the full names.

        Args:
            spans: The passage's names, in order.
            title: Its title: of two who share a surname, the one named there is meant.
            located: Words that are said to be where something is.
        """
        self._title = title
        self._located = located
        self._hero = title if is_hero(title, spans) else ""
        self._by_word: dict[str, list[str]] = defaultdict(list)
        self._later: set[tuple[str, str]] = set()
        alone: set[str] = set()
        for span in spans:
            if is_full_person(span):
                self._add(span, alone)
            elif len(span) == 1:
                alone.add(span.text)

    def _add(self, span: Span, alone: Collection[str]) -> None:
        """Note a full name, and which of its words stood alone before and so tell of somebody else."""
        first, *_, last = [token.text for token in span if not token.is_punct]
        for word in (first, last):
            if span.text in self._by_word[word]:
                continue
            self._by_word[word].append(span.text)
            if word in alone and (word == first or _is_a_relative(span)):
                self._later.add((word, span.text))

    def full(self, span: Span) -> str | None:
        """The only full name that a mention can stand for; none when there are two, or none."""
        if len(span) != 1:
            same = is_full_person(span) and may_be_same(span.text, self._hero)
            return self._hero if same and not _is_a_relative(span) else None
        word = span.text
        if ends_another_name(span) or _is_one_of_a_kind(span):
            return None
        if self._hero.endswith(f" {word}"):
            return self._hero
        if _first_word(self._title) == word.casefold() and not self._hero:
            return None  # what the title begins with is not the first name of somebody else
        located = word in self._located
        found = [name for name in self._by_word.get(word, []) if not _ends_in_a_place(name, word, located)]
        if _is_played(span):
            found = [name for name in found if name.split()[-1] == word]
        found = [name for name in found if name.casefold() in self._title.casefold()] or found
        if self._hero.startswith(f"{word} "):
            found = [self._hero, *found]
        one = found[0] if found and all(may_be_same(name, found[0]) for name in found) else None
        return one if one == self._hero or (word, one or "") not in self._later else None


def may_be_same(name: str, other: str) -> bool:
    """Whether two full names can be one person's: "Hugo Brandt" and "Hugo Karl Brandt", not "Hugo Emil Brandt"."""
    one, two = name.split(), other.split()
    if not one or not two or (one[0], one[-1]) != (two[0], two[-1]):
        return False
    between = [(a.rstrip("."), b.rstrip(".")) for a, b in zip(one[1:-1], two[1:-1], strict=False)]
    return all(a.startswith(b) or b.startswith(a) for a, b in between)


def stands_whole(token: Token, full: str) -> bool:
    """Whether the words around one word of a name spell all of it already: "Alexander" of "Alexander the Great"."""
    words = full.split()
    starts = [token.i - place for place, word in enumerate(words) if word == token.text]
    return any([near.text for near in token.doc[max(at, 0) : at + len(words)]] == words for at in starts)


def _is_one_of_a_kind(span: Span) -> bool:
    """Whether a word is said of one of several: "another Beatle" is nobody who was named "Beatle Hugo Brandt"."""
    before = span.doc[span.start - 1].lower_ if span.start > 0 else ""
    return before in {"another", "each", "every", "other"}


_CLOSING = frozenset({")", "]", "”", '"'})


def ends_another_name(span: Span) -> bool:
    """Whether a surname stands behind what is put into a longer name: "Anna (Lund) Berger"."""
    before = span.doc[max(span.start - 2, 0) : span.start]
    return len(span) == 1 and len(before) > 1 and before[-1].text in _CLOSING and before[0].text[:1].isupper()


def _is_a_relative(span: Span) -> bool:
    """Whether a name is told as that of somebody's relative: "his son, Karl Berger", "Berger's sister Anna Berger"."""
    root = span.root
    nouns = [root.head] if root.dep_ == "appos" else []
    nouns += [child for child in root.lefts if child.dep_ == "compound" and child.i < span.start]
    return any(lemma(noun) in english().kin | _PARENTS for noun in nouns)


_PARENTS = frozenset({"aunt", "father", "grandfather", "grandmother", "half-brother", "half-sister", "mother"})
"""Relatives beside the list's, which "of" does not make a person's: "the father of the theory"."""


def _first_word(title: str) -> str:
    """The first word of a title, without what divides it from the rest: "oslo" of "Oslo: History"."""
    return next(iter(title.casefold().split()), "").strip(":,;–—")


def _ends_in_a_place(name: str, word: str, located: bool) -> bool:  # noqa: FBT001 - known by its name
    """Whether the last word of a person's name is a place's when it stands alone: "Oslo" of "Anna of Oslo"."""
    words = name.split()
    bound = words[-1] == word and len(words) > 1 and words[-2].islower()
    return bound and (located or words[-2] == "of")


def _is_played(span: Span) -> bool:
    """Whether a given name alone is that of a character: "appeared in Harbour as Tom"."""
    before = span.doc[span.start - 1] if span.start > 0 else None
    return before is not None and before.lower_ in {
        "as",
        "play",
        "plays",
        "played",
        "playing",
        "portrayed",
        "character",
    }

"""What "the city" or "the university" stands for: the title's thing, or the only name of that kind so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.english import english
from quizgen.language.namelists import NameType, name_lists

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.language.doc import Doc
    from quizgen.language.names import Name
    from quizgen.language.tokens import Token

_SAME_KIND = {"town": "city", "village": "city", "centre": "center", "firm": "company", "corporation": "company"}
_CITIES = frozenset({NameType.CITY, NameType.PLACE})
_BODIES = frozenset({"company", "corporation", "firm", "network", "broadcaster", "organization", "organisation"})


def definite_swaps(docs: Sequence[Doc], names: Sequence[tuple[Name, ...]], title: str) -> list[dict[int, str]]:
    """For each document, by token index, what stands for "the" and for the noun of "the city".

    A noun is replaced by the name that the text is about, or by the only name of its kind that the passage has given.
    The article is swapped for the name's own, or for nothing.
    """
    bearers = Bearers(names, title)
    return [_swaps(doc, doc_names, bearers) for doc, doc_names in zip(docs, names, strict=True)]


def _swaps(doc: Doc, names: Sequence[Name], bearers: Bearers) -> dict[int, str]:
    starts = {name.start: name for name in names}
    inside = {index for name in names for index in range(name.start, name.end)}
    swaps: dict[int, str] = {}
    for token in doc:
        if token.i in starts:
            bearers.add(starts[token.i], doc)
        elif token.i not in inside and is_bare(token):
            bearer = bearers.of(token.lower_)
            if bearer is not None:
                article, name = bearer
                swaps[token.i - 1], swaps[token.i] = article, name
        elif token.i not in inside and _is_another(token):
            bearers.blur(token.lower_)
    return swaps


class Bearers:
    """The name that the passage is about, and those that it has given so far by the noun of their kind."""

    def __init__(self, names: Sequence[tuple[Name, ...]], title: str) -> None:
        self._main = main_name(names, title)
        self._by_noun: dict[str, dict[str, str]] = {}
        self._works: set[str] = set()
        self._last_work = ""
        self._unexplained: set[str] = set()
        self._titled = _kind_of_title(title)
        if self._titled:
            self._by_noun[self._titled] = {title: _article_of(title)}

    def add(self, name: Name, doc: Doc) -> None:
        """Take note of a mention."""
        unlike = name.type is NameType.THING and bool(name.noun) and name.noun not in name.full.lower()
        if name.type is NameType.WORK or unlike:
            self._works.add(name.full)
            self._last_work = name.full
        if name.type is NameType.ORGANIZATION and not name.noun and name.text.isupper():
            self._unexplained.add(name.text)
        noun = kind_of(name.noun) or ("city" if name.type in _CITIES else "")
        if not noun or noun in english().broad:
            return
        bearers = self._by_noun.setdefault(noun, {})
        if not any(name.full in known or known in name.full for known in bearers):
            before = doc[name.start - 1].lower_ if name.start > 0 else ""
            bearers[name.full] = "the" if before == "the" else ""

    def leaves_open(self, noun: Token) -> bool:
        """Whether the text is about nothing that the noun may stand for."""
        main = self._main is not None and _may_be(noun.lower_, self._main)
        return not main and kind_of(noun.lower_) != self._titled

    def blur(self, noun: str) -> None:
        """Take note of another work of a kind, which has no name here: "her first novel" may be "the novel" now."""
        if self._last_work in self._by_noun.get(kind_of(noun), {}):
            self._last_work = ""

    def of(self, noun: str) -> tuple[str, str] | None:
        """Article and name of what the noun stands for; None when that is not certain."""
        bearers = dict(self._by_noun.get(kind_of(noun), {}))
        if self._main is not None and _may_be(noun, self._main):
            bearers = {known: article for known, article in bearers.items() if self._main.full not in known}
            return None if bearers else ("", self._main.full)
        bearers = {name: article for name, article in bearers.items() if name not in self._works - {self._last_work}}
        if len(bearers) != 1 or self._is_perhaps_short(noun):
            return None
        name, article = next(iter(bearers.items()))
        return ("the", f"{noun} {name}") if name in self._works else (article, name)

    def _is_perhaps_short(self, noun: str) -> bool:
        """Whether an abbreviation that nobody explained may be one of this kind as well: "NFL" is perhaps a league."""
        return any(short.endswith(noun[0].upper()) for short in self._unexplained)


def _article_of(title: str) -> str:
    """The article before a name that is made of common words and tells of an event or a law: "the Halden War"."""
    lists = name_lists()
    words = title.lower().split()
    kind = lists.last.get(words[-1]) or lists.first.get(words[0])
    plain = kind is not None and kind[0] in {NameType.EVENT, NameType.LAW} and words[0] not in {"the", "a", "an"}
    return "the" if plain and title not in lists.places and "'s" not in words[0] else ""


def main_name(names: Sequence[tuple[Name, ...]], title: str) -> Name | None:
    """The name that the title gives, whole, shortened ("Newcastle" of "Newcastle upon Tyne") or by its initials."""
    words = title.lower().split()
    initials = "".join(word[0] for word in words)
    for found in names:
        for name in found:
            spelt = name.full.lower().split()
            if spelt == words[: len(spelt)] or (len(initials) > 2 and name.full.lower() == initials):  # noqa: PLR2004 - two letters are initials of too much
                return name
    return None


def _may_be(noun: str, name: Name) -> bool:
    """Whether a noun can stand for a name of this type."""
    if name.type in _CITIES and not name.noun.endswith(("river", "sea", "lake")):
        return kind_of(noun) == "city"
    return name.type is NameType.ORGANIZATION and noun in _BODIES


def kind_of(noun: str) -> str:
    """The noun under which names of its kind are kept: "city" for a town."""
    return _SAME_KIND.get(noun, noun)


def _kind_of_title(title: str) -> str:
    """The noun of what the title names, when its words tell: "Newcastle University" names a university."""
    lists = name_lists()
    words = title.lower().split()
    if any(word.islower() and word not in _JOINTS for word in title.split()):
        return ""  # a headline: "Halden buys new ferry Norway Airlines"
    if title in lists.places:
        return kind_of(lists.places[title].value)
    told = lists.known.get(title) or (lists.last.get(words[-1]) if len(words) > 1 else None)
    noun = kind_of(told[1]) if told else ""
    return "" if noun in english().broad else noun


_JOINTS = frozenset(
    {"a", "an", "and", "at", "by", "de", "del", "der", "du", "for", "in", "la", "of", "on", "the", "to", "upon", "von"}
)


def _is_another(noun: Token) -> bool:
    """Whether a noun tells of one without its name: "her first novel", "a film that", not "Harbour is a novel"."""
    if noun.tag_ != "NN" or noun.dep_ in {"attr", "appos", "compound"}:
        return False
    return any(child.dep_ == "poss" or child.lower_ in {"a", "an", "another"} for child in noun.lefts)


def is_bare(noun: Token) -> bool:
    """Whether this is "the city" with nothing more: no adjective, no "of ...", no clause."""
    if noun.tag_ != "NN" or noun.i == 0:
        return False
    article = noun.nbor(-1)
    children = [child.i for child in noun.children if child.dep_ not in {"case", "punct"}]
    return article.lower_ == "the" and children == [article.i] and noun.dep_ != "compound"

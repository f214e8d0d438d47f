"""The land or town that a text is about, and where its sentences are surely on it: "in 1911 the government fell"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.language.definite import main_name
from quizgen.language.english import english
from quizgen.language.namelists import NameType, name_lists

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.language.doc import Doc
    from quizgen.language.names import Name
    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token

_LANDS = frozenset({NameType.CITY, NameType.COUNTRY, NameType.STATE})
_TOPIC = re.compile(r"(?:[A-Z][a-z]+)(?: [a-z]+)* (?:in|of) (?:the )?(?P<land>[A-Z].*)")


@dataclass(frozen=True, slots=True)
class Home:
    """What a text is about, if that is a land or a town, and which sentences of a paragraph are on it.

    Attributes:
        name: What it is called, with the article that it has: "Norway", "the Netherlands"; or empty.
        sentences: Where the sentences start that tell of it, and of no other land, people or town.
    """

    name: str = ""
    sentences: frozenset[int] = frozenset()


def homes_of(docs: Sequence[Doc], names: Sequence[tuple[Name, ...]], title: str) -> list[Home]:
    """What is known of the text's land in each of its paragraphs."""
    land = _land_of(names, title)
    if not land:
        return [Home() for _ in docs]
    called = _with_article(land, docs, names)
    return [Home(called, frozenset(_at_home(doc, land))) for doc in docs]


def _land_of(names: Sequence[tuple[Name, ...]], title: str) -> str:
    """The land or town of a title: "Norway" of "Norway", "Transport in Norway" and "Politics of Norway"."""
    places = name_lists().places
    topic = _TOPIC.fullmatch(title)
    named = topic["land"] if topic else title
    if places.get(named) in _LANDS:
        return named
    main = main_name(names, title)
    if main is None or main.type not in _LANDS or main.doubtful:
        return ""
    # A headline such as "Norway to send ships to Iceland" names lands, and is on none of them alone.
    return main.full if title == main.full or title.startswith(f"{main.full},") else ""


def _with_article(land: str, docs: Sequence[Doc], names: Sequence[tuple[Name, ...]]) -> str:
    """The name as it stands within a sentence: "the Netherlands"."""
    articles = [
        name.start > 0 and doc[name.start - 1].lower_ == "the" and doc[name.end - 1].dep_ != "compound"
        for doc, found in zip(docs, names, strict=True)
        for name in found
        if name.full == land
    ]
    usual = land.startswith("United ") or land in _WITH_ARTICLE
    return f"the {land}" if usual or (articles and 2 * sum(articles) > len(articles)) else land


_WITH_ARTICLE = frozenset(
    {"Bahamas", "Czech Republic", "Dominican Republic", "Maldives", "Netherlands", "Philippines", "Seychelles"}
    | {"Soviet Union"}
)


def _at_home(doc: Doc, land: str) -> Iterator[int]:
    """Where the sentences start in which no other land is named, nor in the sentence before."""
    before = False
    for sentence in doc.sents:
        away = _is_away(sentence, land)
        if not away and not before:
            yield sentence.start
        before = away


def _is_away(sentence: Span, land: str) -> bool:
    """Whether a sentence names another land, people or place than the text's own."""
    return any(token.ent_type_ in _PLACES and _is_another(token, land) for token in sentence)


_PLACES = frozenset({"FAC", "GPE", "LOC", "NORP"})
_LETTERS = 4  # of "Norway" that "Norwegian" has as well


def _is_another(token: Token, land: str) -> bool:
    """Whether a word of a place's name is no word of the land's own, for its people, or for its organs."""
    if not token.text[:1].isupper() or token.lower_ in english().realms:
        return False
    return token.text not in land.split() and not any(
        token.text[:_LETTERS] == word[:_LETTERS] for word in land.split() if word[:1].isupper()
    )

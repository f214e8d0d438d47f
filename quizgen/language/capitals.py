"""Which first words of sentences keep their capital inside a question: what the rest of the passage shows of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quizgen.language.namelists import is_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.language.doc import Doc
    from quizgen.language.tokens import Token

_KEY = "quizgen.capitals"
_OPENING = frozenset({'"', "“", "‘", "'", "``", ":"})
_ARTICLES = frozenset({"The", "A", "An"})


@dataclass(frozen=True, slots=True)
class Capitals:
    """Words of a passage as they stand within its sentences.

    Attributes:
        plain: Nouns in small letters.
        capital: Names, which have their capital there too.
        titled: Words behind an article in a capital letter: "Tower" of "in The Tower".
        untitled: Words with a capital behind an article without one.
        telling: Words with a capital that tell more of a plain noun: "Uralic" of "some Uralic languages".
        small: Adjectives in small letters.
    """

    plain: set[str] = field(default_factory=set)
    capital: set[str] = field(default_factory=set)
    titled: set[str] = field(default_factory=set)
    untitled: set[str] = field(default_factory=set)
    telling: set[str] = field(default_factory=set)
    small: set[str] = field(default_factory=set)


def note_capitals(docs: Sequence[Doc]) -> Capitals:
    """The words of a passage, which its documents remember."""
    words = Capitals()
    for doc in docs:
        earlier = before = ""
        for token in doc:
            text = token.text
            if token.pos_ == "ADJ" and token.is_lower:
                words.small.add(text)
            elif text.istitle() and not token.is_sent_start and before not in _OPENING and _is_before_a_noun(token):
                words.telling.add(text)
            if token.pos_ in {"NOUN", "PROPN"}:
                if token.is_lower:
                    words.plain.add(text)
                elif text[0].isupper() and not token.is_sent_start and before not in _OPENING:
                    words.capital.add(text)
                    if before in _ARTICLES and earlier not in _OPENING and not token.nbor(-1).is_sent_start:
                        words.titled.add(text)
                    elif before == "the":
                        words.untitled.add(text)
            earlier, before = before, text
        doc.user_data[_KEY] = words
    return words


def _is_before_a_noun(token: Token) -> bool:
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    return after is not None and after.pos_ == "NOUN" and after.is_lower and token.pos_ in {"ADJ", "NOUN", "PROPN"}


def keeps_capital(token: Token) -> bool:
    """Whether a sentence's first word is a name elsewhere, or the article of a title: "Harald" tagged as a noun."""
    words = token.doc.user_data.get(_KEY)
    if words is None:
        return False
    if token.text in _ARTICLES:
        return token.i + 1 < len(token.doc) and token.nbor(1).text in words.titled - words.untitled
    if token.pos_ == "ADJ":
        if _is_joined_in_a_name(token):
            return True
        named = token.text in words.telling and token.lower_.endswith(_OF_NAMES)
        return named and token.lower_ not in words.plain | words.small
    return token.pos_ == "NOUN" and token.text in words.capital and token.text.lower() not in words.plain


def _is_joined_in_a_name(first: Token) -> bool:
    """Whether the first of two words before a name is of that name: "Economic and Health Surveys"."""
    joined = next((child for child in first.rights if child.dep_ == "conj"), None)
    near = joined is not None and joined.i == first.i + 2 and joined.pos_ == "PROPN" and joined.text.istitle()
    return near and first.head.pos_ == "PROPN" and first.head.text.istitle() and first.head.i == first.i + 3


def loses_capital(token: Token) -> bool:
    """Whether a sentence's first word is a plain noun: elsewhere, as in "the rules of chess", or by its ending.

    A plural that the tagger takes for a plain noun is one, even if it is labelled a body: "Gunships destroyed".
    """
    words = token.doc.user_data.get(_KEY)
    if words is None or not token.text.istitle() or token.tag_ == "NNPS":
        return False
    if token.dep_ == "compound" and token.head.ent_type_ == "PERSON" and is_title(token.text):
        return False  # "Pope John", where the pope is told of as well
    alone = token.ent_type_ == "" or (token.ent_iob_ == "B" and not _goes_on(token))
    if (token.tag_ == "NN" or not token.ent_type_) and token.dep_ in _BY_ITSELF and token.lower_.endswith(_QUALITIES):
        return token.text not in words.capital
    if token.text in words.capital or not alone:
        return False
    several = token.tag_ == "NNS" and token.ent_type_ in {"ORG", "PRODUCT"} and token.dep_ in _BY_ITSELF
    return several or token.text.lower() in words.plain


_OF_NAMES = ("an", "ern", "ese", "ic", "ish", "ite")
"""How adjectives end that are made of names: "Afroasiatic", "Western"; not "White"."""

_BY_ITSELF = frozenset({"nsubj", "nsubjpass"})
_QUALITIES = ("ility", "arity", "ivity", "osity", "ness", "tion", "ment")
"""How nouns end that name no one thing: "Fertility", "Pollination"; not "Trinity"."""


FIELDS = frozenset(
    {"agriculture", "architecture", "climate", "cuisine", "culture", "demographics", "ecology", "economy", "education",
     "fauna", "flora", "geography", "geology", "health", "history", "languages", "literature", "music", "politics",
     "prehistory", "religion", "sport", "sports", "tourism", "transport", "wildlife"}
)  # fmt: skip
"""What a text may be about, of a place: its title is no name, "the economy of Norway"."""


def in_small(name: str) -> str:
    """A title in running text, where its first word is a plain noun: "Economy of Norway" gives "economy of Norway"."""
    first, of, _ = (*name.removeprefix("the ").split(" ", 2), "", "")[:3]
    return name.replace(first, first.lower(), 1) if of == "of" and first.lower() in FIELDS else name


def _goes_on(token: Token) -> bool:
    return token.i + 1 < len(token.doc) and token.nbor(1).ent_iob_ == "I"

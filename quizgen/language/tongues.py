"""Languages and peoples, which bear the same names: "Danish is spoken here", "they fought the Danish"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType
from quizgen.language.verbs import lemma_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.language.doc import Doc
    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token

_LANGUAGES = frozenset({"language", "dialect", "tongue", "creole", "vernacular"})
_OF_LANGUAGES = _LANGUAGES | {"speaker", "vowel", "consonant", "noun", "verb", "grammar", "vocabulary"}
_LEARNT = frozenset({"speak", "learn", "teach", "study", "read", "write", "translate", "understand"})
_WRITTEN = frozenset({"translate", "write", "speak", "publish", "sing", "preach", "borrow", "derive"})
_TEXTS = frozenset({"translation", "word", "term", "name", "text", "poem", "version", "lesson", "phrase"})
WITHIN = frozenset({"amod", "compound", "nmod", "poss"})
_FEWEST = 3


def is_of_tongues(docs: Iterable[Doc]) -> bool:
    """Whether a passage tells of languages: it has several of their words."""
    words = (lemma(token) for doc in docs for token in doc if token.pos_ == "NOUN")
    return sum(word in _OF_LANGUAGES for word in words) >= _FEWEST


def tongue_or_people(span: Span, kind: NameType, *, of_tongues: bool) -> NameType:
    """What a name that a language and a people share stands for here; the kind as it was for all other names."""
    if kind not in {NameType.PEOPLE, NameType.LANGUAGE} or span.label_ not in {"NORP", "LANGUAGE"}:
        return kind
    root = span.root
    if span.text.endswith("ism"):
        return NameType.THING  # a creed: "Calvinism"
    if root.dep_ in WITHIN or lemma(root) in _LANGUAGES:
        return kind
    if has_article(span):
        return NameType.PEOPLE
    if is_plural(root):
        return kind
    return NameType.LANGUAGE if of_tongues or _is_spoken(_first_of(root)) else kind


def is_plural(root: Token) -> bool:
    """Whether a people's name is a plural: "the Danes"."""
    return root.tag_ in {"NNPS", "NNS"} or (root.text.endswith("s") and not root.text.endswith("ss"))


def has_article(span: Span) -> bool:
    """Whether an article stands before a name, or before the first of those it is joined to: "the French and Dutch"."""
    first = _first_of(span.root)
    return any(child.lower_ in {"the", "these", "those"} for word in {span.root, first} for child in word.lefts)


def _first_of(root: Token) -> Token:
    """The first of the names that are joined with this one."""
    while root.dep_ == "conj" and root.head.pos_ in {"PROPN", "ADJ", "NOUN"}:
        root = root.head
    return root


def _is_spoken(root: Token) -> bool:
    """Whether a name does or suffers what languages do: "Danish is spoken", "taught Danish", "written in Danish"."""
    above, dep = root.head, root.dep_
    if dep in {"nsubjpass", "dobj"}:
        return lemma_of(above.text) in _LEARNT
    if dep in {"nsubj", "attr"} and lemma(above) == "be":
        others = [child for child in above.children if child.i != root.i]
        return any(lemma(child) in _LANGUAGES or child.lower_ == "official" for child in others)
    if dep != "pobj":
        return False
    if above.lower_ in {"in", "into"}:
        return True
    return above.lower_ in {"from", "to"} and (lemma_of(above.head.text) in _WRITTEN or lemma(above.head) in _TEXTS)

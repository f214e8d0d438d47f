"""Base forms of words, looked up one by one: spaCy's own lemmatizer reads every word, at a seventh of all its time."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.language.verbs import lemma_of

if TYPE_CHECKING:
    from quizgen.language.tokens import Token


def lemma(token: Token) -> str:
    """The base form of a word in its part of speech, in lower case: "countries" gives "country"."""
    if token.pos_ in {"VERB", "AUX"}:
        return lemma_of(token.lower_)
    if token.tag_ in {"NNS", "JJR", "JJS"}:
        return _base(token.lower_, token.pos_)
    return str(token.lower_)


@lru_cache(maxsize=8192)
def _base(word: str, part_of_speech: str) -> str:
    from lemminflect import getLemma  # noqa: PLC0415 - reads its tables (0.3 s) when the first word is asked for

    found = getLemma(word, part_of_speech)
    return str(found[0]) if found else word

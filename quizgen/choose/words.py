"""The words of a stem or an answer, read from it once for all the checks that ask."""

from __future__ import annotations

import re
from functools import lru_cache

_WORD = re.compile(r"[\w'’.-]*\w")


_RUN = re.compile(r"\w+")


@lru_cache(maxsize=256)
def words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case; a dozen checks ask for those of the same stem."""
    return tuple(word.lower() for word in _WORD.findall(text))


@lru_cache(maxsize=256)
def runs(text: str) -> frozenset[str]:
    """The words of a text between marks and spaces, in lower case: without its words a pattern need not be tried."""
    return frozenset(_RUN.findall(text.lower()))


def words_as_written(text: str) -> set[str]:
    """The words of a text, without possessive endings."""
    return {word.removesuffix("'s").removesuffix("’s") for word in _WORD.findall(text)}

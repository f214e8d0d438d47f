"""What numbers are told in: the lists of units and of the words around numbers."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Units:
    """The lists of `data/units.toml`, each explained there."""

    time: frozenset[str]
    distance: frozenset[str]
    measure: frozenset[str]
    currency: frozenset[str]
    approximate: frozenset[str]
    quantity: frozenset[str]
    labels: frozenset[str]
    ordered: frozenset[str]


@cache
def units() -> Units:
    """The lists, read once."""
    text = (files("quizgen.facts") / "data" / "units.toml").read_text(encoding="utf-8")
    return Units(**{name: frozenset(words) for name, words in tomllib.loads(text).items()})

"""How good a sound question is: the logistic of its features' weights, which can be read in `weights.toml`.

The weights are learned from judgements of readers by `benchmarks/ranking.py`, which says how. A feature that was
never judged has no weight and changes nothing; for a template that was never judged, such as a user's own, the weight
that its file gives it counts instead.
"""

from __future__ import annotations

import math
import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

TEMPLATE = "template:"
"""What the name of a feature begins with that says which template was used."""

DOUBTFUL = "doubtful"
"""The feature of a question that something speaks against."""

DOUBT = "doubt:"
"""What the name of a feature begins with that says what speaks against it."""

_HOPELESS = -1.0  # of questions whose doubts weigh less than this, three in four are rejected

_LEAST = -700.0  # what is below overflows
_OF_ITS_FILE = 2.0  # a template's weight runs from 0 to 1, so this moves a score by a quarter at most


@cache
def weights() -> dict[str, float]:
    """The weight of each feature."""
    return dict(tomllib.loads((files("quizgen.choose") / "weights.toml").read_text(encoding="utf-8")))


def score(found: dict[str, float]) -> float:
    """The score of a question with these features, from 0 to 1, rounded so that files stay readable."""
    known = weights()
    total = sum([known[name] * value for name, value in found.items() if name in known])
    if not any(name in known for name in found if name.startswith(TEMPLATE)):
        total += _OF_ITS_FILE * found.get("template", 0.0)
    return round(1 / (1 + math.exp(-max(total, _LEAST))), 3)


def of_doubts(doubts: Iterable[str]) -> dict[str, float]:
    """The features of a question that these doubts speak against."""
    named = {f"{DOUBT}{name}": 1.0 for name in doubts}
    return {DOUBTFUL: 1.0, **named} if named else {}


def is_hopeless(doubts: Iterable[str]) -> bool:
    """Whether what speaks against a question weighs so much that it need not be scored for a default quiz."""
    return sum(weights().get(name, 0.0) for name in of_doubts(doubts)) < _HOPELESS

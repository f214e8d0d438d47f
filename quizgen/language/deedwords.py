"""Nouns that tell a deed, from `data/deeds.toml`: "capture", "death"."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Deed:
    """What a noun tells.

    Attributes:
        verb: The verb for it, with its particle: "die", "break out".
        own: Whether it is done by the noun's owner; else it is done to what stands behind "of".
        by_persons: Whether a person who owns the noun underwent it: "her election".
        by_things: Whether a thing that owns the noun did: "its foundation".
    """

    verb: str
    own: bool
    by_persons: bool = False
    by_things: bool = False


@cache
def deed_words() -> dict[str, Deed]:
    """The nouns, in lower case."""
    data = _data()
    persons, things = set(data["owned"]["persons"]), set(data["owned"]["things"])
    own = {noun: Deed(verb, own=True) for noun, verb in data["own"].items()}
    done = {
        noun: Deed(verb, own=False, by_persons=noun in persons, by_things=noun in things)
        for noun, verb in data["done"].items()
    }
    return own | done


@cache
def unsure_words() -> frozenset[str]:
    """Words before such a noun with which it may never have happened, or happened more than once."""
    return frozenset(_data()["unsure"]["words"])


@cache
def _data() -> dict[str, dict[str, str]]:
    text = files("quizgen.language").joinpath("data/deeds.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)

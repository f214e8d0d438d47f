"""Word lists that the grammar needs, from `data/english.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class English:
    """The lists of `data/english.toml`, each explained there."""

    reporting: frozenset[str]
    factive: frozenset[str]
    true_subordinators: frozenset[str]
    open_subordinators: frozenset[str]
    connectives: frozenset[str]
    connective_phrases: frozenset[str]
    state_participles: frozenset[str]
    lying: frozenset[str]
    natural: frozenset[str]
    reciprocal: frozenset[str]
    broad: frozenset[str]
    ditransitive: frozenset[str]
    unique: frozenset[str]
    shell: frozenset[str]
    lasting: frozenset[str]
    parts: frozenset[str]
    not_lasting: frozenset[str]
    deeds: frozenset[str]
    bodily: frozenset[str]
    playing: frozenset[str]
    sides: frozenset[str]
    hedges: frozenset[str]
    personal: frozenset[str]
    kin: frozenset[str]
    undergone: frozenset[str]
    mental: frozenset[str]
    sports: frozenset[str]
    of_teams: frozenset[str]
    incomplete: frozenset[str]
    pointing: frozenset[str]
    never_passive: frozenset[str]
    naming: frozenset[str]
    ranking: frozenset[str]
    moments: frozenset[str]
    method: frozenset[str]
    roles: frozenset[str]
    not_of_names: frozenset[str]
    ways: frozenset[str]
    thinking: frozenset[str]
    travelling: frozenset[str]
    commanded: frozenset[str]
    of_things: frozenset[str]
    done_to_things: frozenset[str]
    like_prepositions: frozenset[str]
    shared: frozenset[str]
    repeated: frozenset[str]
    always_of_something: frozenset[str]
    relations: frozenset[str]
    realms: frozenset[str]
    of_every_land: frozenset[str]
    undergoings: frozenset[str]
    enduring: frozenset[str]
    units_of_men: frozenset[str]
    like_persons: frozenset[str]
    of_contests: frozenset[str]
    of_a_state: frozenset[str]
    bodies_of_a_state: frozenset[str]
    academic: frozenset[str]
    of_texts: frozenset[str]
    making_works: frozenset[str]
    offices: frozenset[str]
    as_what: frozenset[str]
    stative: frozenset[str]
    always_done: frozenset[str]
    giving: frozenset[str]
    common: frozenset[str]


@cache
def english() -> English:
    """The lists, read once."""
    text = (files("quizgen.language") / "data" / "english.toml").read_text(encoding="utf-8")
    return English(**{name: frozenset(words) for name, words in tomllib.loads(text).items()})

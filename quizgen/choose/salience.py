"""What the ranking sees of how much a question is about: the passage's people and things, and what is told of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.standing import Stance
from quizgen.language.clause import Role
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.templates.fill import Draft

_OFTEN = 5
"""Mentions from which a name is surely one that the passage is about."""

_FEW = 2  # telling words: "Who was booked for a bad foul?" may be anybody


def of_passage(draft: Draft, setting: Setting) -> dict[str, float]:
    """How often the passage mentions what the stem names, and what is asked for, each from 0 to 1."""
    named = [times for name, times in setting.mentions.items() if name in draft.stem]
    asked = setting.mentions.get(draft.answer, 0) if draft.standing.fact.kind is Kind.NAME else 0
    return {
        "known_stem": min(_OFTEN, max(named, default=0)) / _OFTEN,
        "known_answer": min(_OFTEN, asked) / _OFTEN,
        "named_once": bool(named) and max(named) == 1,
        "origin_in_passing": draft.standing.stance is Stance.ORIGIN and max(named, default=0) < _OFTEN,
    }


def of_predicate(draft: Draft) -> dict[str, float]:
    """Whether the stem tells anything beside its subject and verb: "When did Anna Berger reemerge?" does not."""
    clause, part = draft.standing.clause, draft.standing.constituent
    asked = part.indices | set(range(draft.standing.fact.start, draft.standing.fact.end))
    kept = draft.kept
    rest = [token for token in (*clause.front, *clause.rest) if token.i in kept and token.i not in asked]
    telling = [token for token in rest if token.pos_ in {"NOUN", "PROPN", "NUM", "ADJ"}]
    bare = not telling and part.role is Role.ADVERBIAL
    passive = clause.group.tag == "VBN" and bool(clause.group.auxiliaries)
    asked_first = part.role is Role.SUBJECT and not draft.standing.phrase
    anonymous = asked_first and not any(token.pos_ == "PROPN" or token.tag_ == "CD" for token in rest)
    return {
        "anonymous_deed": anonymous,
        "anonymous_deed_short": anonymous and len(telling) <= _FEW,
        "bare_active": bare and not passive,
        "bare_passive": bare and passive,
        "telling_words": min(6, len(telling)) / 6,
        "whole_left": min(6, len(rest)) / 6,
    }

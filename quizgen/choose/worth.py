"""Checks of what a question is worth: each says what it stops, with an example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.clause import Role

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.templates.fill import Draft


def back_to_front(draft: Draft, setting: Setting) -> bool:  # noqa: ARG001 - every check takes the draft and its setting
    """Who it was is asked by nothing but the time or place of birth or death: "Who was born on 19 March 2012?"."""
    standing = draft.standing
    lived = standing.clause.group.lemma in {"bear", "die"} and standing.constituent.role is Role.SUBJECT
    named = any(token.pos_ == "PROPN" and token.ent_type_ not in {"DATE", "GPE"} for token in draft.tokens)
    return lived and not standing.phrase and not named

"""Is a drafted question sound? A question that fails any check is not asked: silence is better than a wrong question.

Each check is a small function with a name that `--explain` shows, and an example of what it stops.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.choose.alone import dangling_pronoun, too_few_anchors, unnamed_subject, vague_phrase
from quizgen.choose.sense import (
    asked_twice,
    done_to_oneself,
    empty_copula,
    half_a_range,
    many_of_one,
    new_name,
    no_longer,
    noun_comes_back,
    odd_clause,
    one_of_its_kind,
    timeless,
)
from quizgen.choose.speech import lost_speaker, only_saying
from quizgen.choose.wording import (
    answer_in_stem,
    long_answer,
    only_today,
    points_back,
    somebody_speaks,
    stray_symbol,
    torn_phrase,
    unbalanced,
    wrong_length,
)
from quizgen.choose.worth import (
    back_to_front,
    bare_doing,
    one_of_many,
    only_perhaps,
    own_affair,
    still_since,
    who_for_what,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizgen.choose.setting import Setting
    from quizgen.templates.fill import Draft


CHECKS: dict[str, Callable[[Draft, Setting], bool]] = {
    check.__name__.replace("_", " "): check
    for check in (
        answer_in_stem, dangling_pronoun, somebody_speaks, points_back, vague_phrase, only_today, wrong_length,
        long_answer, unbalanced, stray_symbol, torn_phrase, too_few_anchors, empty_copula, odd_clause, lost_speaker,
        only_saying, many_of_one, asked_twice, timeless, new_name, half_a_range,
        one_of_its_kind, done_to_oneself, no_longer,
        unnamed_subject, noun_comes_back, back_to_front, only_perhaps, own_affair, still_since,
        one_of_many, who_for_what, bare_doing,
    )
}  # fmt: skip
"""All checks by the name that `--explain` shows."""


def problem(draft: Draft, setting: Setting) -> str | None:
    """The name of the first check that the draft fails, or None when it is sound."""
    return next((name for name, check in CHECKS.items() if check(draft, setting)), None)

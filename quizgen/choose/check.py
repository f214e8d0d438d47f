"""Is a drafted question sound? One that fails a check is not asked: silence is better than a wrong question.

A doubt is milder: what it stops is asked with `--all`, for a person to pick from, and never by default.

Each check is a small function with a name that `--explain` shows, and an example of what it stops.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.choose.alone import dangling_pronoun, too_few_anchors, unnamed_subject, vague_phrase
from quizgen.choose.figures import (
    bare_there,
    base_of_a_share,
    dates_in_a_period,
    day_of_no_year,
    did_not_do,
    far_in_front,
    figure_of_nothing,
    in_how_few,
    known_before,
    of_another_verb,
    of_what_came_before,
    since_then_some,
    some_of_them,
    two_times,
    won_against_nobody,
)
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
    clumsy,
    guessed_kind,
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


def _by_name(*checks: Callable[[Draft, Setting], bool]) -> dict[str, Callable[[Draft, Setting], bool]]:
    return {check.__name__.replace("_", " "): check for check in checks}


CHECKS = _by_name(
    answer_in_stem, dangling_pronoun, somebody_speaks, points_back, only_today, wrong_length,
    long_answer, unbalanced, stray_symbol, torn_phrase, empty_copula, odd_clause, lost_speaker,
    many_of_one, asked_twice, timeless, new_name, half_a_range, one_of_its_kind, done_to_oneself, no_longer,
    noun_comes_back, only_perhaps, still_since, who_for_what, of_another_verb, of_what_came_before, did_not_do,
    dates_in_a_period,
)  # fmt: skip
"""What makes a question wrong, by the name that `--explain` shows."""

DOUBTS = _by_name(
    vague_phrase, too_few_anchors, unnamed_subject, only_saying, back_to_front, own_affair, one_of_many, bare_doing,
    guessed_kind, clumsy, two_times, since_then_some, some_of_them, bare_there, figure_of_nothing,
    day_of_no_year, known_before, won_against_nobody, far_in_front, in_how_few, base_of_a_share,
)  # fmt: skip
"""What a reader of the passage can answer, but who has only the question cannot, or need not: kept for `--all`."""


def problem(draft: Draft, setting: Setting) -> str | None:
    """The name of the first check that the draft fails, or None when it is sound."""
    return next((name for name, check in CHECKS.items() if check(draft, setting)), None)


def doubt(draft: Draft, setting: Setting) -> str:
    """Why a sound draft is no question for the default quiz; empty when nothing speaks against it."""
    return next((name for name, check in DOUBTS.items() if check(draft, setting)), "")

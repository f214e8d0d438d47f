"""Is a drafted question sound? One that fails a check is not asked: silence is better than a wrong question.

A doubt is milder: what it stops is asked with `--all`, for a person to pick from, and never by default.

Each check is a small function with a name that `--explain` shows, and an example of what it stops; each room of checks
lists its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.choose.checks import (
    alone,
    askew,
    astray,
    awkward,
    bare,
    counts,
    crowded,
    cut,
    deeds,
    faithful,
    figures,
    fronted,
    given,
    half,
    halved,
    hanging,
    kind,
    lacking,
    many,
    moments,
    occasion,
    phrasing,
    pointing,
    rivals,
    sense,
    several,
    speech,
    stilted,
    strict,
    terms,
    thin,
    torn,
    trust,
    twofold,
    unsaid,
    untold,
    wording,
    worth,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from quizgen.choose.setting import Setting
    from quizgen.templates.fill import Draft


def _by_name(*checks: Callable[[Draft, Setting], bool]) -> dict[str, Callable[[Draft, Setting], bool]]:
    return {check.__name__.replace("_", " "): check for check in checks}


CHECKS = _by_name(
    *given.CHECKS,
    *pointing.CHECKS,
    *wording.CHECKS,
    *alone.CHECKS,
    *sense.CHECKS,
    *speech.CHECKS,
    *worth.CHECKS,
    *trust.CHECKS,
    *figures.CHECKS,
    *moments.CHECKS,
    *counts.CHECKS,
    *torn.CHECKS,
    *kind.CHECKS,
    *cut.CHECKS,
    *twofold.CHECKS,
    *faithful.CHECKS,
    *astray.CHECKS,
    *strict.CHECKS,
    *askew.CHECKS,
)
"""What makes a question wrong, by the name that `--explain` shows."""

DOUBTS = _by_name(
    *alone.DOUBTS,
    *speech.DOUBTS,
    *worth.DOUBTS,
    *trust.DOUBTS,
    *figures.DOUBTS,
    *moments.DOUBTS,
    *counts.DOUBTS,
    *phrasing.DOUBTS,
    *torn.DOUBTS,
    *half.DOUBTS,
    *halved.DOUBTS,
    *thin.DOUBTS,
    *rivals.DOUBTS,
    *occasion.DOUBTS,
    *awkward.DOUBTS,
    *untold.DOUBTS,
    *kind.DOUBTS,
    *hanging.DOUBTS,
    *fronted.DOUBTS,
    *bare.DOUBTS,
    *cut.DOUBTS,
    *twofold.DOUBTS,
    *strict.DOUBTS,
    *lacking.DOUBTS,
    *many.DOUBTS,
    *faithful.DOUBTS,
    *astray.DOUBTS,
    *askew.DOUBTS,
    *stilted.DOUBTS,
    *crowded.DOUBTS,
    *unsaid.DOUBTS,
    *several.DOUBTS,
    *deeds.DOUBTS,
    *terms.DOUBTS,
    *pointing.DOUBTS,
)
"""What a reader of the passage can answer, but who has only the question cannot, or need not: kept for `--all`."""


def problem(draft: Draft, setting: Setting) -> str | None:
    """The name of the first check that the draft fails, or None when it is sound."""
    for name, check in CHECKS.items():
        if check(draft, setting):
            return name
    return None


def doubts(draft: Draft, setting: Setting) -> Iterator[str]:
    """Why a sound draft is no question for the default quiz; nothing when nothing speaks against it."""
    for name, check in DOUBTS.items():
        if check(draft, setting):
            yield name

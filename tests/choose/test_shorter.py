from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.choose.finding import Finding, Outcome
from quizgen.choose.shorter import in_shorter_clauses

from .drafts import draft
from .samples import candidate

SENT = "Anna Berger was sent to Oslo in 1911 for Hugo Brandt, Clara Wood and their pupils."
LONG = "When was Anna Berger sent to Oslo for Hugo Brandt, Clara Wood and Anna Berger's pupils?"
STEM = "In what year was Anna Berger sent to Oslo for Hugo Brandt, Clara Wood and their pupils?"


def _unsound(reason: str) -> Finding:
    return Finding("1911", "year", 1, Outcome.NOT_SOUND, reason, LONG)


def _doubted(*doubts: str) -> Finding:
    return Finding("1911", "year", 1, Outcome.ASKED, "", LONG, replace(candidate(LONG, "1911"), doubts=doubts))


@pytest.mark.parametrize(
    ("asked", "mended"),
    [
        (_unsound("torn phrase"), True),
        (_unsound("in doubt: stacked"), True),
        (_unsound("no longer"), False),
        (_doubted("stacked"), True),
        (_doubted("stacked", "thin deed"), False),
        (_doubted(), False),
    ],
)
def test_a_shorter_clause_is_tried_where_a_phrase_too_many_is_what_is_wrong(asked: Finding, *, mended: bool) -> None:
    standing = draft(SENT, STEM)[0].standing
    found = list(in_shorter_clauses(standing, asked))
    assert bool(found) is mended
    assert all("pupils" not in {token.text for token in shorter.clause.rest} for shorter in found)

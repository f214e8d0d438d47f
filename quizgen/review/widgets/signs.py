"""Signs and words for what a person decided, so that none is told by colour alone."""

from __future__ import annotations

from quizgen.quiz import Status

SIGNS = {Status.MADE: " ", Status.KEPT: "✓", Status.EDITED: "*", Status.DROPPED: "✗"}
"""A sign for each status."""
WORDS = {
    Status.MADE: "not looked at",
    Status.KEPT: "✓ kept",
    Status.EDITED: "* edited",
    Status.DROPPED: "✗ dropped",
}
"""The same in words."""

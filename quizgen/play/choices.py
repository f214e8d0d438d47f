"""What can be chosen before a run; plain words only, so that the command line can name them at once."""

from __future__ import annotations

from enum import StrEnum


class Who(StrEnum):
    """Who answers."""

    ALONE = "alone"
    """One person; feedback at once."""
    CLASS = "class"
    """The class together: one answer for all."""
    HANDS = "hands"
    """Everybody at once, by a show of hands that the teacher counts."""
    TEAMS = "teams"
    """Each team by itself."""


class Mode(StrEnum):
    """How answers are given."""

    MIXED = "mixed"
    """Picked where a question has options, typed elsewhere."""
    OPTIONS = "options"
    """Only questions that have options are asked."""
    TYPED = "typed"
    """Every answer is typed."""


class Scoring(StrEnum):
    """What a right answer is worth."""

    RIGHT = "right"
    """One point."""
    SPEED = "speed"
    """1,000 points at once, falling to 500 at the end of the time."""
    NONE = "none"
    """Nothing; no scores are shown."""


class Scores(StrEnum):
    """When scores are shown."""

    EACH = "each"
    """After each question."""
    END = "end"
    """After the last."""
    NEVER = "never"


class Order(StrEnum):
    """The order of the questions."""

    SHUFFLED = "shuffled"
    TEXT = "text"
    """As their sentences stand in the texts."""

"""What an output format is: how its files are called, and what writes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizgen.quiz import Quiz


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a user may ask of every format.

    Attributes:
        seed: Decides the order of options and of the questions of version B; the same for everybody who gives it.
    """

    seed: int = 0


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Questions that a format cannot hold.

    Attributes:
        reason: Why, in a few words, as in "answer longer than 75 characters".
        numbers: Which, counted from 1 among those that are asked.
    """

    reason: str
    numbers: tuple[int, ...]

    def __str__(self) -> str:
        """As a user is told: how many, why and which."""
        listed = ", ".join(map(str, self.numbers[:_LISTED])) + (", …" if len(self.numbers) > _LISTED else "")
        noun = "question" if len(self.numbers) == 1 else "questions"
        return f"{len(self.numbers)} left out: {self.reason} ({noun} {listed})"


_LISTED = 10
"""More numbers than these are no help on a line."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a format made of a quiz.

    Attributes:
        data: The file's bytes, the same for the same quiz and wishes.
        left_out: What it cannot hold and why.
    """

    data: bytes
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A library that a format needs and that is not installed with quizgen itself.

    Attributes:
        module: What it is imported as.
        extra: The extra of quizgen that brings it.
    """

    module: str
    extra: str


@dataclass(frozen=True, slots=True)
class Format:
    """An output format.

    Attributes:
        name: What `--format` calls it.
        says: What it is, in a few words for a list.
        endings: Endings that can mean no other format, in lower case; the first is the one to propose.
        shared: What its files end in elsewhere, which other formats may share; empty if `endings` say all.
        write: Makes the file.
        needs: The library it needs, if that is an extra.
    """

    name: str
    says: str
    endings: tuple[str, ...]
    write: Callable[[Quiz, Wishes], Written]
    shared: str = ""
    needs: Part | None = None

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The last parts of its endings, which other formats may share."""
        return tuple("." + ending.rpartition(".")[2] for ending in self.endings)

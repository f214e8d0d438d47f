"""A fact: a number, a name or a date as it stands in its sentence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from quizgen.language.namelists import NameType

if TYPE_CHECKING:
    from quizgen.language.tokens import Token
    from quizgen.quiz import Kind


class NumberType(StrEnum):
    """What a number tells."""

    COUNT = "count"
    PERCENT = "percent"
    MONEY = "money"
    WORTH = "worth"
    MEASURE = "measure"
    DISTANCE = "distance"
    DURATION = "duration"
    AGE = "age"
    AMOUNT = "amount"
    FRACTION = "fraction"
    RANK = "rank"
    TIMES = "times"
    PARTS = "parts"
    FREQUENCY = "frequency"
    INTERVAL = "interval"
    PORTION = "portion"
    FIGURE = "figure"
    SCORE = "score"
    RATIO = "ratio"
    MANY = "many"


class DateType(StrEnum):
    """How exact a date is."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    SPAN = "span"
    PERIOD = "period"


FactType = NameType | NumberType | DateType


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that can be asked for.

    Attributes:
        kind: Number, name or date.
        type: What exactly: a person, a percentage, a year.
        start: Index of its first token in the document.
        end: Index after its last token.
        head: The token that joins it to the rest of the sentence.
        answer: As it is shown.
        key: The same for two facts with the same value, whatever they are called.
        noun: The noun to ask with ("university"), or empty.
        counted: For a number, the noun it counts; None when it stands alone.
        accept: Other ways to say it that the passage uses.
        guessed: Whether only the language model's label tells what the name names, or the number counts what is known:
            "the 40 ships".
    """

    kind: Kind
    type: FactType
    start: int
    end: int
    head: Token
    answer: str
    key: str
    noun: str = ""
    counted: Token | None = None
    accept: tuple[str, ...] = ()
    guessed: bool = False

    def covers(self, index: int) -> bool:
        """Whether the token at this index belongs to the fact."""
        return self.start <= index < self.end

"""What a check needs to know besides the draft."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from quizgen.choose.checks.rivals import Deed
    from quizgen.language.references import References


@dataclass(frozen=True, slots=True)
class Setting:
    """What a check needs to know besides the draft.

    Attributes:
        references: What the paragraph's pronouns stand for.
        known: Words of the passage's title: what a reader may be taken to know.
        title: The passage's title.
        mentions: How often the passage mentions each name, by its fullest form.
        deeds: What each clause of the passage tells, by the base form of its verb.
        guessed: Indices of pronouns of which it is only likely what they stand for.
        report: Whether the passage tells the news of a day that it does not name.
    """

    references: References
    known: Collection[str]
    title: str = ""
    mentions: Mapping[str, int] = field(default_factory=dict)
    deeds: Mapping[str, Sequence[Deed]] = field(default_factory=dict)
    guessed: Collection[int] = frozenset()
    report: bool = False

"""Whom a text is about: the person in its title, or the one that it names far more often than anybody else."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from quizgen.language.namelists import NameType

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizgen.language.names import Name

_MAIN_CHARACTER = 4  # times as often mentioned as anybody else: then the text is about this person
_FEWEST_MENTIONS = 3


def main_character(names: Sequence[tuple[Name, ...]], title: str) -> str | None:
    """The person that the title names, or that the passage mentions far more often than anybody else."""
    counts = Counter(name.full for found in names for name in found if _may_lead(name, title))
    if not counts:
        return None
    titled = titled_person(counts, title)
    if titled is not None:
        return titled
    (person, times), *others = counts.most_common(2)
    alone = not others or times >= _MAIN_CHARACTER * others[0][1]
    return person if times >= _FEWEST_MENTIONS and alone and " " in person else None


def _may_lead(name: Name, title: str) -> bool:
    """Whether a text can be about this name as a person: not about "Judo" that only the model takes for one."""
    if name.type is not NameType.PERSON:
        return False
    topic = title.split(":", maxsplit=1)[0].casefold().split()
    return not name.doubtful or " " in name.text or topic[:1] != [name.text.casefold()]


def titled_person(persons: Iterable[str], title: str) -> str | None:
    """The person that the title names in full, or by the surname that only one of them has: "Emperor Norton"."""
    words = re.findall(r"[\w'’.-]*\w", title.casefold())
    named = [person for person in persons if f" {person.casefold()} " in f" {' '.join(words)} "]
    if not named and words:
        last = words[-1]
        named = [person for person in persons if " " in person and person.casefold().split()[-1] == last]
    return named[0] if len(named) == 1 else None

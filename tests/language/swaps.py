"""What is written instead of which words of a text, for the tests of what its pronouns stand for."""

from __future__ import annotations

from quizgen.language.names import names_of
from quizgen.language.references import references_of
from tests.docs import parsed


def swapped(text: str, title: str = "") -> dict[str, str]:
    """What is written instead of which word of a text with this title."""
    parse = parsed(text)
    names = names_of([parse], title)
    return {parse[index].text: name for index, name in references_of([parse], names, title)[0].swaps.items()}


def dangling(text: str) -> list[str]:
    """The words of a text whose meaning is not certain."""
    parse = parsed(text)
    return [parse[index].text for index in sorted(references_of([parse], names_of([parse]))[0].dangling)]

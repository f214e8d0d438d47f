"""The parts of a deck: one for each chapter, or for each text when there are several.

Anki knows a deck by its name alone and leaves a card where the learner has it. So a part, once named, keeps its name,
and one that comes in between gets a letter instead of moving the numbers of all after it.
"""

from __future__ import annotations

import re
from itertools import chain
from string import ascii_lowercase
from typing import TYPE_CHECKING

from quizgen.quiz import Chapter

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizgen.quiz import Question, Quiz

_OWN_NUMBER = re.compile(r"\d+(\.\d+)*[.):]\s+(?=\S)")
_NUMBER = re.compile(r"(\d+)([a-z]*)\b")

_Key = tuple[str, str]  # source and heading


def chapters(quiz: Quiz, before: Sequence[Chapter] = ()) -> tuple[Chapter, ...]:
    """The parts of the quiz's deck, in order, and after them those that no question stands in any more.

    Args:
        quiz: The quiz.
        before: The parts it had when it was made before; they keep their names.
    """
    names = {(chapter.source, chapter.heading): chapter.deck for chapter in before}
    keys = list(dict.fromkeys(_keys(quiz, names)))
    if len(keys) == 1 and not names:
        return ()
    titles = {source.name: source.title for source in quiz.sources}
    found = [Chapter(*key, deck) for key, deck in _named(keys, titles, names)]
    return (*found, *(chapter for chapter in before if (chapter.source, chapter.heading) not in keys))


def subdeck(question: Question, names: Mapping[_Key, str]) -> str:
    """The name of the part that the question belongs to, or nothing for the deck itself."""
    return names.get((question.source, question.chapter)) or names.get((question.source, ""), "")


def _keys(quiz: Quiz, names: Mapping[_Key, str]) -> Iterator[_Key]:
    """Of each question's part, in order; a text that was parted by its chapters before still is."""
    parted = {source for source, heading in names if heading}
    whole = len({question.source for question in quiz.questions}) > 1
    for question in quiz.questions:
        if whole and question.source not in parted:
            yield question.source, ""
        elif question.chapter:
            yield question.source, question.chapter


def _named(keys: Sequence[_Key], titles: Mapping[str, str], names: Mapping[_Key, str]) -> Iterator[tuple[_Key, str]]:
    taken = {match[0] for match in map(_NUMBER.match, names.values()) if match}
    last = 0
    for key in keys:
        deck = names.get(key, "")
        if not deck:
            number = _free_number(last, taken)
            taken.add(number)
            heading = key[1] or titles[key[0]]
            deck = f"{number} {_OWN_NUMBER.sub('', heading, count=1) if _OWN_NUMBER.match(heading) else heading}"
        yield key, deck
        match = _NUMBER.match(deck)
        last = int(match[1]) if match else last


def _free_number(last: int, taken: set[str]) -> str:
    """The next number, or this one with a letter when the next is taken."""
    letters = chain([""], ascii_lowercase[1:], (f"z{letter}" for letter in ascii_lowercase))
    numbers = chain([f"{last + 1:02}"], (f"{last:02}{letter}" for letter in letters))
    return next((number for number in numbers if number not in taken), f"{last:02}")

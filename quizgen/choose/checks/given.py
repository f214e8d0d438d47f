"""Checks of stems that give the answer away: each says what it stops, with an example."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.choose.words import words, words_as_written
from quizgen.language.namelists import NameType
from quizgen.quiz import Kind
from quizgen.values import number_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quizgen.choose.setting import Setting
    from quizgen.templates.fill import Draft


_COMMON_IN_NAMES = frozenset(
    {
        "university",
        "north",
        "south",
        "east",
        "west",
        "great",
        "saint",
        "united",
        "states",
        "national",
        "international",
        "river",
        "lake",
        "city",
        "president",
        "king",
        "queen",
        "college",
        "school",
        "battle",
        "from",
        "with",
        "general",
        "american",
        "british",
        "france",
        "royal",
        "association",
        "first",
        "second",
        "county",
        "street",
        "park",
    }
)


def answer_in_stem(draft: Draft, setting: Setting) -> bool:
    """The stem gives the answer away: "Which river does the River Tyne cross?"."""
    stem = f" {' '.join(words(draft.stem))} "
    answers = {draft.answer, *draft.standing.fact.accept}
    if any(f" {' '.join(words(answer))} " in stem for answer in answers):
        return True
    fact = draft.standing.fact
    if fact.kind is not Kind.NAME or draft.template.verb == frozenset({"stand"}):
        return False  # "What does NTR stand for?" asks for what the letters tell
    capitals = [word for word in draft.stem.split() if word.isupper()]
    if _abbreviates(draft.answer, draft.stem) or any(_abbreviates(word, draft.answer) for word in capitals):
        return True
    stem_in_lower = draft.stem.lower()
    telling = [word for word in words(draft.answer) if len(word) > 3 and word not in _COMMON_IN_NAMES]  # noqa: PLR2004 - shorter words are articles and particles
    if fact.type is NameType.PEOPLE:
        telling = [word if word in stem_in_lower else word.removesuffix("s") for word in telling]
    telling = [word for word in telling if word != fact.noun and word in stem_in_lower]
    if telling and fact.type is NameType.PERSON:
        shared = _family_names(draft.answer, setting.mentions)
        given = draft.answer.lower().split()
        namesake = _is_namesake(given, draft.stem)
        telling = [word for word in telling if word not in shared and not (namesake and word == given[0])]
    capitalised = {word.lower() for word in words_as_written(draft.stem) if word[:1].isupper()} if telling else set()
    return any(word in capitalised for word in telling)


def _family_names(person: str, mentions: Mapping[str, int]) -> frozenset[str]:
    """The names that a person shares with one named more often, and that give nobody away: the "Berger" of her son."""
    others = frozenset(words(person)[1:])
    shared = [frozenset(words(name)) for name, times in mentions.items() if times > mentions.get(person, 0)]
    return frozenset(word for word in others if any(word in name and words(person)[0] not in name for name in shared))


def _is_namesake(answer: Sequence[str], stem: str) -> bool:
    """Whether the stem has another person with the same given name: "Hugo Lund" of "Who did Hugo Brandt meet?"."""
    if len(answer) < 2 or len(answer[-1]) <= 3:  # noqa: PLR2004 - given name and surname, which is no "Jr."
        return False
    first = answer[0].capitalize()
    return len(re.findall(rf"\b{re.escape(first)}\b", stem)) == len(re.findall(rf"\b{re.escape(first)} [A-Z]", stem))


def _abbreviates(short: str, text: str) -> bool:
    """Whether a word of capitals is made of the initials of words that follow each other in the text."""
    if not short.isupper():
        return False
    letters = short.strip(".,;:?!'’").replace(".", "")
    if not 2 <= len(letters) <= 8 or not letters.isupper():  # noqa: PLR2004 - the length of an abbreviation
        return False
    initials = "".join(word[0] for word in words(text) if word not in {"of", "the", "and", "for", "on", "in"})
    return letters.lower() in initials


def told_by_its_adjective(draft: Draft, setting: Setting) -> bool:
    """A word made of the name gives it away: "Whose letters are in the Bergerian style?"."""
    fact = draft.standing.fact
    last = words(draft.answer)[-1:] if fact.type is NameType.PERSON else []
    if not last or len(last[0]) < _LONG_ENOUGH:
        return False
    begun = last[0].rstrip("aeiouy")
    return any(word.startswith(begun) and word.endswith(_MADE_OF_NAMES) for word in words(draft.stem))


_LONG_ENOUGH = 6
_MADE_OF_NAMES = ("ean", "esque", "ian", "ism", "ist", "ists")


def same_number_told(draft: Draft, setting: Setting) -> bool:
    """The number stands in the stem in words: "How many stations serve in the four corners?", of "4 stations"."""
    answer = draft.answer.strip()
    if draft.standing.fact.kind is not Kind.NUMBER or not answer.isdigit() or not 1 < int(answer) <= _IN_WORDS:
        return False
    return number_words(int(answer)) in words(draft.stem)


_IN_WORDS = 20


CHECKS = (answer_in_stem, told_by_its_adjective, same_number_told)
"""What makes a question wrong."""

"""Checks of stems that point at what is not in them: a speaker, a day, or what was said before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.choose.words import runs

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.templates.fill import Draft


_DEICTIC = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|currently|recently|nowadays|ago|now"
    r"|the weekend"
    r"|(?:this|last|next) (?:\w+ )?(?:week|weekend|month|year|summer|winter|spring|autumn|fall|decade|century|season"
    r"|night|morning|afternoon|evening)"
    r"|(?:last|next) (?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
_OF_TIME = frozenset(
    "today yesterday tomorrow tonight currently recently nowadays ago now "  # noqa: SIM905 - reads as a list
    "night morning afternoon evening weekend week month year summer winter spring autumn fall decade century season "
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday".split()
)
_DAY_IN_NAME = re.compile(
    r"(?<!\bon )(?<!\b[Ll]ast )(?<!\b[Nn]ext )(?<!\b[Tt]his )"
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?=[A-Z][a-z]+s?\b(?! \d))"
)
_POINTING = re.compile(
    r"\b(?:this|these|those|such(?! as)|the (?:latter|former|above|following|same)|aforementioned|an? similar"
    r"|here|above|below|the others?)\b",
    re.IGNORECASE,
)
_POINTERS = frozenset(
    "this these those such latter former above following same aforementioned similar "  # noqa: SIM905 - reads as a list
    "here below other others".split()
)
_FIRST_PERSON = re.compile(
    r"\b(?:[Ww]e|us|[Oo]urs?|[Mm]y|me|[Yy]ours?|[Yy]ou)\b|\b(?:am|can|could|did|do|had|have|should|was|will|would) I\b"
)
_FIRST_PERSONS = frozenset({"i", "we", "us", "our", "ours", "my", "me", "your", "yours", "you"})


def points_at_something(text: str) -> bool:
    """Whether a word of the text stands for something outside it: "this", "the latter"."""
    return not _POINTERS.isdisjoint(runs(text)) and bool(_POINTING.search(text))


def is_of_one_day(text: str) -> bool:
    """Whether a word of the text means something on one day only: "yesterday", but not in "the Sunday Times"."""
    return not _OF_TIME.isdisjoint(runs(text)) and bool(_DEICTIC.search(_DAY_IN_NAME.sub("", text)))


def somebody_speaks(draft: Draft, setting: Setting) -> bool:
    """The stem has the words of somebody who is not there: "What did we find in our country?"."""
    return not _FIRST_PERSONS.isdisjoint(runs(draft.stem)) and bool(_FIRST_PERSON.search(draft.stem))


def points_back(draft: Draft, setting: Setting) -> bool:
    """The stem points at something said before: "Who led this committee?"."""
    return points_at_something(draft.stem) or any(
        token.lower_ == "that" and token.dep_ == "det" for token in draft.tokens
    )


def only_today(draft: Draft, setting: Setting) -> bool:
    """The stem holds a time that means something on one day only: "Who resigned last week?"."""
    return is_of_one_day(draft.stem)


_LIKE_BEFORE = re.compile(
    r"\b(?:follow(?:ed|ing|s)? suit|instead(?! of\b)|likewise|the same thing"
    r"|an? (?:less|more) (?!than\b)\w+ (?:affinity|manner|sense|way))\b"
)


def like_before(draft: Draft, setting: Setting) -> bool:
    """What was done is told as others did it: "When did Norway follow suit?", "Who used it in a more modern sense?"."""
    return bool(_LIKE_BEFORE.search(draft.stem))


CHECKS = (somebody_speaks, points_back, only_today)
"""What makes a question wrong."""

DOUBTS = (like_before,)
"""What makes a question one for a person to look at."""

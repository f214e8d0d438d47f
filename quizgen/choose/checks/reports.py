"""Is a text the news of a day that it does not tell? Then what happened in it happened on no day that a stem names."""

from __future__ import annotations

import re

from quizgen.choose.times import MONTH, YEAR

_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DAY_OF_WRITING = re.compile(
    rf"\b(?:yesterday|tonight|last night|this (?:morning|afternoon|evening|week|weekend)"
    rf"|on {_WEEKDAY}(?! (?:\d|{MONTH})|, (?:\d|{MONTH})))\b",
    re.IGNORECASE,
)
_NEAR_IT = re.compile(
    r"\b(?:tomorrow|overnight|(?:last|next) (?:week|month|year)|this (?:month|year))\b", re.IGNORECASE
)
_SAYING = re.compile(r"\b(?:says?|(?:has|have) (?:said|told|announced))\b")
_NEWS = re.compile(r"\b(?:has|have) (?:\w+ly |also )?(?:been |\w+ed\b|begun|taken|made|won|shot|given|spent)")
_QUOTED = re.compile(r'["“][^"”]*["”]')
_LEAST = 2
_WORDS_FOR_A_SIGN = 210
_MOST_YEARS = 2


def is_report(text: str) -> bool:
    """Whether a text tells the news of a day without its date.

    Its signs are days that hang on the day of writing ("yesterday", "on Monday"), what somebody says, and what has
    happened; it names no year, or hardly one beside many signs.
    """
    bare = _QUOTED.sub("", text)
    years = len(YEAR.findall(bare))
    if years > _MOST_YEARS:
        return False
    length = len(bare.split())
    signs = 2 * len(_DAY_OF_WRITING.findall(bare)) + len(_NEAR_IT.findall(bare))
    signs += min(2, len(_SAYING.findall(bare))) + bool(_NEWS.search(bare))
    if signs < _LEAST or signs * _WORDS_FOR_A_SIGN < length:
        return False
    return years == 0 or (years <= _MOST_YEARS and signs > _LEAST)

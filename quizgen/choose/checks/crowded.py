"""Doubts about stems with a phrase too many, or one that hangs wrongly: each says what it stops, with an example."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.choose.checks.hanging import asks_by_phrase
from quizgen.choose.checks.thin import is_asked_first, rest_of
from quizgen.choose.times import YEAR
from quizgen.language.clause import Role
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft


def at_an_age_too(draft: Draft, setting: Setting) -> bool:
    """The age stands beside the year or the cause: "When did Anna die of grief at the age of 18?"."""
    found = _AGE.search(draft.stem)
    if found is None or draft.standing.constituent.role is not Role.ADVERBIAL:
        return False
    return bool(YEAR.search(draft.stem)) or bool(_CAUSE.search(draft.stem[: found.start()]))


_AGE = re.compile(r"\b(?:at (?:the )?age (?:of )?|aged )\d")
_CAUSE = re.compile(r"\b(?:after|because of|died? (?:from|of)|due to|following|from|of) [a-z]")


def effective_from(draft: Draft, setting: Setting) -> bool:
    """From when it was to hold is told in the short form of a notice: "Who took the post effective May 1911?"."""
    return bool(_EFFECTIVE.search(draft.stem))


_EFFECTIVE = re.compile(r"\b(?:effective|in any event)\b(?= (?:in |on |from )?(?:[A-Z0-9]|excluding|within))")


def time_within_a_time(draft: Draft, setting: Setting) -> bool:
    """A time is asked for beside another: "During what period did it rain during the war?", "by the end of the war"."""
    if draft.standing.fact.kind is not Kind.DATE:
        return bool(_DATED_WAR.search(draft.stem))
    return bool(_TWO_TIMES.search(draft.stem))


_TWO_TIMES = re.compile(
    r"^During what .*\bduring\b|\bby the (?:beginning|close|conclusion|end|middle|outbreak|signing|start|time) of\b"
)
_DATED_WAR = re.compile(r"^In (?:\w+ )?\d{4}, (?:[a-z]+ )?(?:which|what|whom|whose)\b.*\bduring\b")


def others_spread_over(draft: Draft, setting: Setting) -> bool:
    """One of several lands over which something lies: "Besides Norway, across which land is it spoken?"."""
    part = draft.standing.constituent
    return bool(draft.standing.others) and part.preposition in _OVER and asks_by_phrase(draft)


_OVER = frozenset({"across", "after", "among", "between", "over", "throughout"})


def second_after(draft: Draft, setting: Setting) -> bool:
    """The larger one is asked for by "after": "After which country is Norway the second-largest maker of oil?"."""
    part = draft.standing.constituent
    asked = part.preposition in {"after", "behind"} and draft.standing.clause.group.is_copula
    return asked and asks_by_phrase(draft) and bool(_RANKED.search(draft.stem))


_RANKED = re.compile(r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[- ][a-z]*(?:est|most)\b")


def between_the_two(draft: Draft, setting: Setting) -> bool:
    """Two are spoken of before they are named: "Where was the border between the two set?"."""
    return any(
        token.lower_ in {"two", "three"}
        and token.dep_ in {"pobj", "nsubj", "nsubjpass", "dobj"}
        and [child.lower_ for child in token.children] == ["the"]
        for token in draft.tokens
    )


def estimated_as_of(draft: Draft, setting: Setting) -> bool:
    """An old figure is told as of today: "How many is it estimated to reach as of 1911?", "What has 20 as of 1911?"."""
    group = draft.standing.clause.group
    what_has = draft.template.name == "what-subject" and group.lemma == "have"
    return " as of " in draft.stem and not group.is_past and (what_has or group.lemma == "estimate")


def counts_behind_a_count(draft: Draft, setting: Setting) -> bool:
    """A share of what is counted trails behind: "In how many cases did Anna appear, of which 31 were won?"."""
    return ", of which " in draft.stem


def to_do_how_many(draft: Draft, setting: Setting) -> bool:
    """What is counted stands in a purpose at the front: "To feed how many people will Oslo build a mill?"."""
    return bool(re.match(r"To [^,?]+ how (?:many|much)\b", draft.stem))


def won_so_high(draft: Draft, setting: Setting) -> bool:
    """A result is told of a player, without the rival: "When did Anna score twice to win 4 to 0?"."""
    return bool(re.search(r"\bto (?:lose|win) \d+(?: to |[–-])\d+", draft.stem)) and " against " not in draft.stem


def time_before_whom(draft: Draft, setting: Setting) -> bool:
    """A time stands where who did it should: "Into which union was 1911 taken?", "were between 1911 and 1920 ..."."""
    head = draft.standing.clause.subject_head
    timed = (
        asks_by_phrase(draft) and head.ent_type_ in {"DATE", "TIME"} and (head.tag_ == "CD" or head.text[:1].isdigit())
    )
    return timed or bool(_TIME_AHEAD.match(draft.stem))


_TIME_AHEAD = re.compile(
    r"\w+ (?:which|what) \w+ (?:are|did|is|was|were) (?:(?:between|from|in|on) |"
    r"(?:around |about )?\d+(?:[-–]\d+)? (?:AD|BC))"
)


def largest_at(draft: Draft, setting: Setting) -> bool:
    """How large the largest is trails behind: "Which lake is the largest in Norway at 365 km²?"."""
    return (
        is_asked_first(draft)
        and any(
            token.lower_ == "at" and any(child.ent_type_ == "QUANTITY" or _is_measure(child) for child in token.rights)
            for token in rest_of(draft)
        )
        and bool(re.search(r"\b(?:largest|smallest|highest|longest|deepest|tallest)\b", draft.stem))
    )


def _is_measure(noun: Token) -> bool:
    return any(child.tag_ == "CD" for child in noun.lefts)


def under_their_leader(draft: Draft, setting: Setting) -> bool:
    """Who led those asked for seems to lead others: "Who beat a group of Danes under Hugo Berg?"."""
    part = draft.standing.constituent
    behind = max((token.i for token in part.tokens), default=0) + 1
    leads = part.role is Role.AGENT and any(t.lower_ == "under" and t.i == behind for t in draft.tokens)
    return leads or bool(re.search(r"\bduring [^,?]+ under [A-Z]", draft.stem))


def rises_to_a_number(draft: Draft, setting: Setting) -> bool:
    """A height has lost its unit: "Which hill rises to 2400?"."""
    return bool(_HEIGHT.search(draft.stem))


_HEIGHT = re.compile(r"\b(?:ris(?:es|ing|e) to|rose to|elevation of|height of|peaks at) \d[\d,.]*\?$")


def on_terms_with(draft: Draft, setting: Setting) -> bool:
    """How somebody stood with another opens the question: "On bad terms with Anna, who was hurt by the news?"."""
    return bool(_TERMS.match(draft.stem))


_TERMS = re.compile(
    r"(?:At|In|On|Under|With|Without) [a-z]+ [a-z]+ (?:of|to|with) [^,]+, (?:who|whom|whose|which|what)\b"
)


def once_before(draft: Draft, setting: Setting) -> bool:
    """Before what is not said: "In what year was the charter replaced once before?"."""
    return bool(re.search(r"\b(?:once|twice|already|never) before\?$", draft.stem))


def loose_adjective(draft: Draft, setting: Setting) -> bool:
    """An adjective trails behind a comma: "By what year was Oslo one of the largest towns, full of shops?"."""
    return bool(
        re.search(r", (?:dependent|empty|famous|full|known|rich|similar) (?:for|in|of|on|to) [^,]*\?$", draft.stem)
    )


def especially_there(draft: Draft, setting: Setting) -> bool:
    """A case in particular is asked for as the only one: "Along which road are walls visible in the town?"."""
    head = draft.standing.constituent.head
    return asks_by_phrase(draft) and head.i > 0 and head.nbor(-1).lower_ in _PARTICULARLY


_PARTICULARLY = frozenset({"chiefly", "especially", "mainly", "mostly", "notably", "particularly"})


def than_nobody(draft: Draft, setting: Setting) -> bool:
    """Somebody is compared with nobody: "How much younger was Anna?"."""
    return bool(_COMPARED.search(draft.stem)) and " than " not in draft.stem


_COMPARED = re.compile(r"^How much (?!more |less )\w+er (?:is|was|are|were) ")


def loose_end(draft: Draft, setting: Setting) -> bool:
    """A word of another part hangs at the end: "go on to Oslo but little money?", "in 218 BC the consul?"."""
    return bool(_LOOSE_END.search(draft.stem))


_LOOSE_END = re.compile(r"\bbut (?:few|little|no|not much) [a-z]+\?$|\b(?:BC|AD|BCE|CE|\d{4}) the [a-z]+\?$")


def true_in_a_year(draft: Draft, setting: Setting) -> bool:
    """A year behind what always holds: "Who proved that water is used up in 1804?"."""
    return bool(_TRUE_IN.search(draft.stem))


_TRUE_IN = re.compile(r"\bthat [a-z ]+ (?:is|are) [a-z ]+ in \d{4}\?$")


def of_which_day(draft: Draft, setting: Setting) -> bool:
    """A day that only the text has: "Who won the first game of the day?"."""
    return "of the day" in draft.stem


DOUBTS = (
    at_an_age_too,
    effective_from,
    time_within_a_time,
    others_spread_over,
    second_after,
    between_the_two,
    estimated_as_of,
    counts_behind_a_count,
    to_do_how_many,
    won_so_high,
    time_before_whom,
    largest_at,
    under_their_leader,
    rises_to_a_number,
    on_terms_with,
    once_before,
    loose_adjective,
    especially_there,
    than_nobody,
    loose_end,
    true_in_a_year,
    of_which_day,
)
"""What makes a question one for a person to look at."""

"""Checks of when, how long and how often: each says what it stops, with an example."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.choose.checks.thin import rest_of
from quizgen.choose.times import MONTH
from quizgen.facts.fact import DateType, NumberType
from quizgen.facts.standing import Stance
from quizgen.language.clause import ClauseKind, Role
from quizgen.language.groups import is_one_of_several_deeds
from quizgen.language.phrases import render
from quizgen.language.works import CAME_OUT
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.language.clause import Constituent
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft

_TELLING = frozenset({"NOUN", "PROPN", "NUM", "VERB"})
_STATES = frozenset(
    {"be", "comprise", "consist", "contain", "employ", "have", "hold", "include", "number", "own", "possess", "span"}
)
_TIMES = frozenset({"age", "ages", "century", "day", "present", "times"})
_MONTH = re.compile(MONTH)
_RANGING = frozenset({"differ", "range", "vary"})
_EXAMPLE = re.compile(
    r"^(?:(?:for|as an|in this|in that|in our) (?:case|example|instance)|suppose|consider)\b", re.IGNORECASE
)


def not_so_then(draft: Draft, setting: Setting) -> bool:
    """A time is asked for in which something was not so: "In what year was the cause not known?"."""
    standing = draft.standing
    if standing.fact.type is NumberType.DURATION:
        return standing.clause.group.negated
    timed = standing.fact.kind is Kind.DATE and standing.constituent.preposition in {"in", "on", "during", ""}
    return timed and standing.clause.group.negated


def lasts_during(draft: Draft, setting: Setting) -> bool:
    """What lasts is asked for the years in which it did: "During what period did the siege last?"."""
    standing = draft.standing
    lasts = standing.fact.type is DateType.SPAN and standing.clause.group.lemma == "last"
    return lasts and not draft.template.verb and standing.constituent.preposition == "from"


def months_for_years(draft: Draft, setting: Setting) -> bool:
    """Years are asked for where months are told: "Between which years did it run? between May 1911 and July 1912"."""
    return draft.template.name == "between-which-years" and bool(_MONTH.search(draft.answer))


def since_the_last(draft: Draft, setting: Setting) -> bool:
    """The time since the last one is taken for how long it took: "In how many years did she win her first cup?"."""
    standing = draft.standing
    if standing.fact.type is not NumberType.DURATION or standing.constituent.preposition not in {"in", "for"}:
        return False
    before = standing.constituent.tokens[0].i
    return any(
        token.i < before and (token.tag_ in {"JJS", "RBS"} or token.lower_ in {"first", "last"})
        for token in standing.clause.rest
    )


def one_end(draft: Draft, setting: Setting) -> bool:
    """One end of what ranges is asked for by the other: "From what percentage does the share range to 80%?"."""
    standing, other = draft.standing, {"from": "to", "to": "from"}
    wanted = other.get(standing.constituent.preposition, "")
    if not wanted or standing.fact.kind is Kind.NAME or standing.fact.type is DateType.SPAN:
        return False
    if standing.fact.kind is Kind.NUMBER and standing.clause.group.lemma not in _RANGING:
        return False
    return any(_is_other_end(part, wanted, draft) for part in standing.clause.constituents[1:])


def _is_other_end(part: Constituent, preposition: str, draft: Draft) -> bool:
    """Whether a part of the stem is a time or number behind the other preposition of a range."""
    kept = {token.i for token in draft.tokens}
    there = part.preposition == preposition and part.head.i in kept
    return there and any(
        token.ent_type_ == "DATE" or token.tag_ == "CD" or token.lower_ in _TIMES for token in part.tokens
    )


def below_what_one_is(draft: Draft, setting: Setting) -> bool:
    """What is counted belongs to a verb in what somebody is: "How many goals was she the third to score?"."""
    anchor, part = draft.standing.clause.anchor, draft.standing.constituent
    if part.role is not Role.OBJECT or draft.standing.phrase or part.head.head.i == anchor.i:
        return False
    return any(child.dep_ == "attr" and child.i < part.head.head.i for child in anchor.rights)


def one_of_two_deeds(draft: Draft, setting: Setting) -> bool:
    """What was done to some of them only is told of all: "How many boats were sold?", of "sold or lost"."""
    verb = draft.standing.clause.anchor
    counted = draft.standing.fact.kind is Kind.NUMBER
    told = any(child.dep_ == "cc" and child.lower_ == "or" and child.i > verb.i for child in verb.children)
    return (counted and told) or is_one_of_several_deeds(verb)


def of_an_example(draft: Draft, setting: Setting) -> bool:
    """A number that only an example has: "What is the mean? 6.2"."""
    sentence = draft.standing.clause.anchor.sent
    named = any(token.pos_ == "PROPN" for token in draft.tokens)
    return draft.standing.fact.kind is Kind.NUMBER and not named and bool(_EXAMPLE.match(sentence.text))


def counted_once(draft: Draft, setting: Setting) -> bool:
    """How many were done is asked without where, when, for what or of whom: "How many tours did Anna make?"."""
    standing = draft.standing
    group = standing.clause.group
    asked = standing.fact.type is NumberType.COUNT and standing.stance is Stance.COUNT and not standing.phrase
    if not asked or standing.constituent.role not in {Role.OBJECT, Role.ADVERBIAL} or group.lemma in _STATES:
        return False
    over = group.is_past or group.auxiliaries[:1] in {("has",), ("have",)}
    return over and not _tells_more(draft)


def _tells_more(draft: Draft) -> bool:
    """Whether the stem tells anything beside subject, verb and the noun that is counted, or a name stands with that."""
    fact, kept = draft.standing.fact, {token.i for token in draft.tokens}
    counted = {token.i for token in fact.counted.subtree if token.i in kept} if fact.counted is not None else set()
    words = [token for token in draft.tokens if token.i in counted and token.tag_ != "CD"]
    named = any(token.pos_ == "PROPN" or token.ent_type_ for token in words)
    return named or any(token.pos_ in _TELLING and token.i not in counted for token in rest_of(draft))


def beside_an_object(draft: Draft, setting: Setting) -> bool:
    """A count behind "with" belongs to the object: "With how many rooms did Oslo have two inns?"."""
    standing = draft.standing
    counted = standing.stance is Stance.COUNT and standing.constituent.preposition == "with"
    return counted and standing.constituent.within is Role.OBJECT


def beside_those_before(draft: Draft, setting: Setting) -> bool:
    """More of what was told before: "In what year did Anna win six additional cups?"."""
    return any(token.lower_ == "additional" and token.dep_ == "amod" for token in draft.tokens)


def far_from_nothing(draft: Draft, setting: Setting) -> bool:
    """How far something is, and not from what: "How far is the canal?", of "is 40 miles long"."""
    return draft.template.name == "how-far-is" and not _WHENCE.search(draft.stem)


_WHENCE = re.compile(r"\b(?:above|below|beyond|east|from|inland|north|off|south|west|\w+(?:east|west))\b")


def surpassed_by_how_much(draft: Draft, setting: Setting) -> bool:
    """What was surpassed is asked for as if it told by how much: "How much did Anna's income exceed? $5,000"."""
    return draft.template.name == "how-much-object" and draft.standing.clause.group.lemma in _SURPASSING


_SURPASSING = frozenset({"exceed", "outdo", "overtake", "surpass", "top"})


def of_ones_own(draft: Draft, setting: Setting) -> bool:
    """Which of somebody's own is asked for without whose: "Which match did Anna lose?", of "her second match"."""
    noun = draft.standing.constituent.noun
    ranked = draft.standing.fact.type is NumberType.RANK and noun is not None
    return ranked and noun is not None and any(child.tag_ == "PRP$" for child in noun.lefts)


def some_time(draft: Draft, setting: Setting) -> bool:
    """How long something was done is asked without what or where: "For how long did Anna serve?"."""
    standing = draft.standing
    asked = standing.fact.type is NumberType.DURATION and draft.stem.startswith("For how long ")
    return asked and not any(token.pos_ in _TELLING for token in rest_of(draft))


def age_at_no_time(draft: Draft, setting: Setting) -> bool:
    """How old somebody was is asked without when: "How old was Anna Berger?"."""
    standing = draft.standing
    aged = standing.fact.type is NumberType.AGE and draft.stem.startswith("How old ")
    return aged and not any(token.pos_ in _TELLING for token in rest_of(draft))


def quantity_of_itself(draft: Draft, setting: Setting) -> bool:
    """A quantity is asked for by itself, as several, or with the wrong word: "What lengths can its length reach?"."""
    noun = draft.standing.constituent.noun
    if draft.standing.stance is not Stance.QUANTITY or "quantity" not in draft.template.slots or noun is None:
        return False
    large = noun.lower_ == "population" and _BARE_POPULATION.search(draft.stem) is not None  # "How large a ..."
    return large or noun.tag_ == "NNS" or any(token.lower_ == noun.lower_ for token in draft.standing.clause.subject)


_BARE_POPULATION = re.compile(r"\bwhat (?:\w+ )*population (?!of\b)", re.IGNORECASE)
_QUOTE = re.compile('["“”]')


def bare_work(draft: Draft, setting: Setting) -> bool:
    """The year of one of many works, or of one with a short name: "In what year did The Boat come out?"."""
    clause = draft.standing.clause
    asked = draft.standing.fact.kind is Kind.DATE and clause.kind is ClauseKind.APPOSITIVE and clause.group == CAME_OUT
    if not asked or any(token.lower_ in {"'s", "’s"} and token.head.ent_type_ == "PERSON" for token in clause.subject):
        return False
    title = [token for token in clause.subject if token.text[0].isupper() and token.lower_ not in {"a", "an", "the"}]
    if len(title) > 1 and not _is_listed(clause.anchor):
        return False
    topical = all(token.lower_ in setting.known for token in title)
    alone = f"In what year did {render(clause.subject, draft.swaps)} "
    return not topical and _QUOTE.sub("", draft.stem).startswith(_QUOTE.sub("", alone))


def _is_listed(year: Token) -> bool:
    """Whether a year in brackets is one of three or more in its sentence."""
    years = [token for token in year.sent if token.tag_ == "CD" and token.i > 0 and token.nbor(-1).text == "("]
    return len(years) >= _A_LIST


_A_LIST = 3


def when_either(draft: Draft, setting: Setting) -> bool:
    """The time of one of two is asked for both: "In what year did Harbour or Lights come out?"."""
    return draft.standing.fact.kind is Kind.DATE and any(
        token.lower_ == "or" and token.dep_ == "cc" and token.head.pos_ in {"NOUN", "PROPN"} and token.i in draft.kept
        for token in draft.standing.clause.subject
    )


def told_when_else(draft: Draft, setting: Setting) -> bool:
    """Another time stands in the stem: "In what decade did the new way become usual in the 1980s?"."""
    fact = draft.standing.fact
    asked = (
        fact.type in {DateType.CENTURY, DateType.DECADE, DateType.YEAR}
        and draft.standing.constituent.preposition == "in"
    )
    return asked and bool(_ELSE.search(draft.stem)) and draft.stem.startswith("In what ")


_ELSE = re.compile(r"\bin (?:the )?(?:early |late |mid-)?\d{4}s?\b")


def day_of_what_lasts(draft: Draft, setting: Setting) -> bool:
    """One day is asked for of what was so on many: "When did the town remain on alert?"."""
    standing = draft.standing
    timed = standing.fact.type is DateType.DAY and standing.constituent.preposition in {"", "on"}
    return timed and standing.clause.group.lemma in {"remain", "stay"}


def latest_of_its_day(draft: Draft, setting: Setting) -> bool:
    """What was the newest when the text was written: "Who has opened Norway's latest mill?"."""
    return any(token.lower_ in {"latest", "newest"} and token.head.i > token.i for token in draft.tokens)


CHECKS = (
    lasts_during,
    months_for_years,
    far_from_nothing,
    since_the_last,
    one_end,
    below_what_one_is,
    quantity_of_itself,
)
"""What makes a question wrong."""

DOUBTS = (
    not_so_then,
    one_of_two_deeds,
    of_an_example,
    counted_once,
    beside_an_object,
    beside_those_before,
    surpassed_by_how_much,
    of_ones_own,
    some_time,
    age_at_no_time,
    bare_work,
    latest_of_its_day,
    day_of_what_lasts,
    when_either,
    told_when_else,
)
"""What makes a question one for a person to look at."""

"""Checks of questions on numbers and dates: each says what it stops, with an example."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.choose.checks.sense import weak_date
from quizgen.choose.times import DAY, MONTH, YEAR
from quizgen.facts.fact import DateType, NumberType
from quizgen.facts.standing import Stance
from quizgen.language.clause import ClauseKind, Role
from quizgen.language.lemmas import lemma
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft

_PART_OF_A_YEAR = re.compile(rf"\b(?:(?:in|on|between|from|of|until|since) {MONTH}|spring|summer|autumn|winter)\b")
_FROM_TO = re.compile(r"\bfrom \d{4} (?:to|until) \d{4}|\bbetween \d{4} and \d{4}|\b\d{4}[–-]\d{2,4}")
_FOR_YEARS = re.compile(r"\bfor (?:\w+ ){1,2}(?:years|months|weeks|days)\b")
_OTHER_VERBS = frozenset({"pcomp", "acl", "relcl", "advcl", "xcomp"})
_AROUND = frozenset({"after", "before", "until", "till", "since", "following"})
_STATES = frozenset({"base", "call", "contain", "find", "follow", "know", "live", "locate", "name", "situate", "use"})
_FEW = frozenset({"two", "three", "2", "3"})
_STAGES = frozenset({"instalment", "installment", "phase", "stage", "step", "time", "way"})
_TELLING = frozenset({"PERSON", "GPE", "LOC", "ORG", "NORP", "FAC", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT"})
_QUESTION_WORDS = frozenset({"what", "which", "how", "whose", "whom"})
_LONGEST_IN_FRONT = 4
_PARTICIPLES = frozenset({ClauseKind.PARTICIPIAL, ClauseKind.RELATIVE})


def of_another_verb(draft: Draft, setting: Setting) -> bool:
    """The phrase belongs to the verb right before it: "In what year did she study before moving? 1972"."""
    part, anchor = draft.standing.constituent, draft.standing.clause.anchor
    if draft.standing.phrase or part.role is not Role.ADVERBIAL or part.tokens[0].i < anchor.i:
        return False
    before = part.tokens[0].nbor(-1)
    while before.is_punct and before.i > anchor.i:
        before = before.nbor(-1)
    other = before.pos_ == "VERB" and before.dep_ in _OTHER_VERBS
    return other and before.i not in {anchor.i, part.head.head.i}


def of_what_came_before(draft: Draft, setting: Setting) -> bool:
    """The time belongs to what is told as before or after: "In what year was he active after his retirement?"."""
    standing = draft.standing
    if standing.fact.kind is not Kind.DATE or standing.phrase or standing.constituent.within is not Role.ADVERBIAL:
        return False
    noun = standing.constituent.head.head
    return noun.dep_ == "pobj" and noun.head.lower_ in _AROUND


def two_times(draft: Draft, setting: Setting) -> bool:
    """A time is asked for beside another: "In which years did he rule for two years?", "In what year in May?"."""
    fact, stem = draft.standing.fact, draft.stem
    if draft.standing.constituent.role is not Role.ADVERBIAL:
        return False
    if fact.type is NumberType.DURATION:
        return bool(_FROM_TO.search(stem))
    if fact.type is DateType.SPAN:
        return bool(_FOR_YEARS.search(stem) or _FROM_TO.search(stem))
    return fact.type is DateType.YEAR and bool(_PART_OF_A_YEAR.search(stem) or _FROM_TO.search(stem))


def dates_in_a_period(draft: Draft, setting: Setting) -> bool:
    """What dates from some years is asked for the years it lasted: "During what period does the war date?"."""
    return draft.standing.fact.type is DateType.SPAN and draft.standing.clause.group.lemma == "date"


def did_not_do(draft: Draft, setting: Setting) -> bool:
    """What was done stood in another clause: "What percentage of the voters did not do?"."""
    group, rest = draft.standing.clause.group, draft.standing.clause.rest
    return group.lemma == "do" and not any(token.dep_ == "dobj" for token in rest)


def since_then_some(draft: Draft, setting: Setting) -> bool:
    """How often it happened is the news, not since when: "Since when has the town had one flood?"."""
    if draft.standing.fact.kind is not Kind.DATE or draft.standing.constituent.preposition != "since":
        return False
    kept = draft.kept
    return any(
        part.role is Role.OBJECT and any(child.tag_ == "CD" and child.i in kept for child in part.head.lefts)
        for part in draft.standing.clause.constituents
    )


def some_of_them(draft: Draft, setting: Setting) -> bool:
    """What a few things are said to be besides fits others: "How many villages are located by the sea?"."""
    standing = draft.standing
    counts = standing.constituent.role is Role.SUBJECT and not standing.phrase and standing.fact.kind is Kind.NUMBER
    verb = standing.clause.anchor
    states = verb.tag_ == "VBG" or lemma(verb) in _STATES or standing.clause.group.is_copula
    return counts and standing.clause.kind in _PARTICIPLES and states


def bare_there(draft: Draft, setting: Setting) -> bool:
    """It is not told where: "How many mills were there in 1911?"."""
    return draft.template.existential is True and not draft.where and bool(_NOWHERE.search(draft.stem))


_NOWHERE = re.compile(
    rf" there(?: be)?(?: (?:as of|by|during|in|on) (?:(?:the|end of|early|late|mid|\d{{1,2}},?|{MONTH}),? )*\d{{4}})?"
    r"\?$"
)


def figure_of_nothing(draft: Draft, setting: Setting) -> bool:
    """No name or year says whose the number is: "How much did soldiers receive monthly?"."""
    if draft.standing.fact.kind is not Kind.NUMBER:
        return False
    return not any(
        token.pos_ == "PROPN"
        or token.ent_type_ in _TELLING
        or token.i in draft.swaps
        or {token.lower_, lemma(token)} & set(setting.known)
        or YEAR.fullmatch(token.text)
        for token in draft.tokens
    )


def in_how_few(draft: Draft, setting: Setting) -> bool:
    """A count of two or three beside what is told is an accident: "In how many letters did she describe it? two".

    In how many stages or ways something is done, or how many times, is none, nor what is always so.
    """
    fact, part = draft.standing.fact, draft.standing.constituent
    few = fact.answer.lower() in _FEW and fact.type is NumberType.COUNT and part.role is Role.ADVERBIAL
    parted = part.preposition == "into"  # "Into how many parts is it divided?"
    parted = parted or (fact.counted is not None and lemma(fact.counted) in _STAGES)
    return few and not parted and not _is_of_a_name(draft) and draft.standing.clause.group.is_past


def _is_of_a_name(draft: Draft) -> bool:
    """Whether what is counted has a name behind it: "On how many coins of Norway is Anna Berger shown?"."""
    noun = draft.standing.fact.counted
    of = [child for child in noun.rights if child.lower_ == "of"] if noun is not None else []
    return any(named.pos_ == "PROPN" or named.ent_type_ for child in of for named in child.subtree)


def base_of_a_share(draft: Draft, setting: Setting) -> bool:
    """The number is only what a share is taken of: "About 40 percent of how many households had a car?"."""
    return bool(re.search(r"(?:%|percent|per cent) of how many\b", draft.stem))


def day_of_no_year(draft: Draft, setting: Setting) -> bool:
    """A day has no year, asked for or told: "When did they meet? May 28", "Who came to Oslo on May 28?"."""
    if weak_date(draft, setting):
        return True
    told = DAY.search(draft.stem) and not YEAR.search(draft.stem) and draft.standing.clause.group.is_past
    return bool(told) and draft.standing.fact.kind is not Kind.DATE


def known_before(draft: Draft, setting: Setting) -> bool:
    """The number counts what the passage told of before: "How many towns joined?", of "the 40 towns"."""
    return draft.standing.fact.kind is Kind.NUMBER and draft.standing.fact.guessed


def won_against_nobody(draft: Draft, setting: Setting) -> bool:
    """The score of a match is asked without its loser: "By what score did Halden win?"."""
    subject = {token.i for token in draft.standing.clause.subject}
    others = [token for token in draft.tokens if token.i not in subject]
    return draft.standing.fact.type is NumberType.SCORE and not any(token.pos_ == "PROPN" for token in others)


def far_in_front(draft: Draft, setting: Setting) -> bool:
    """A long phrase stands before the verb: "With a summary of the life of whose teacher does the book begin?"."""
    subject = draft.standing.clause.subject
    if not draft.standing.phrase or any(token.i == draft.standing.phrase[0].i for token in subject):
        return False
    asked_for = draft.standing.phrase[0].i
    holding = [part for part in draft.standing.clause.constituents[1:] if asked_for in part.indices]
    words = draft.stem.lower().split()
    moved = any(words[:1] == [part.tokens[0].lower_] for part in holding)
    asked = next((place for place, word in enumerate(words) if word in _QUESTION_WORDS), 0)
    return moved and asked > _LONGEST_IN_FRONT


def how_many_last(draft: Draft, setting: Setting) -> bool:
    """Years are counted as the first or the last ones: "During how many first years did she live in Oslo?"."""
    return bool(re.search(r"\bhow many (?:first|last|past|next|final|previous|coming|consecutive)\b", draft.stem))


def count_of_the_named(draft: Draft, setting: Setting) -> bool:
    """How many things are these two: "How many harbours of Norway are Halden and Oslo?"."""
    clause = draft.standing.clause
    if draft.standing.fact.type is not NumberType.COUNT or not clause.group.is_copula:
        return False
    counted = draft.standing.constituent.role
    parts = [part for part in clause.constituents if part.role in {Role.SUBJECT, Role.ATTRIBUTE}]
    others = [part.head for part in parts if part.role is not counted]
    return counted in {Role.SUBJECT, Role.ATTRIBUTE} and any(
        any(child.dep_ == "conj" for child in head.children) and (head.pos_ == "PROPN" or is_definite(head))
        for head in others
    )


def is_definite(noun: Token) -> bool:
    """Whether a noun points to one: "the economy", "the state religion"."""
    return any(child.lower_ == "the" for child in noun.lefts)


def only_a_lifetime(draft: Draft, setting: Setting) -> bool:
    """Two years in brackets behind a name are asked for: "During what period did Clara Wood live?"."""
    clause = draft.standing.clause
    return clause.group.verb == "lived" and clause.kind is ClauseKind.APPOSITIVE


def below_or_above(draft: Draft, setting: Setting) -> bool:
    """The number is not what it was, but what it was under or over: "What was the rate? 5%", of "lower than 5%"."""
    fact = draft.standing.fact
    before = fact.head.doc[fact.start - 1] if fact.start > 0 else fact.head
    return fact.kind is Kind.NUMBER and before.lower_ == "than" and before.i not in draft.kept


def share_of_which(draft: Draft, setting: Setting) -> bool:
    """A share of what only the main clause names: "What percentage of which was sold?"."""
    share = draft.standing.stance is Stance.SHARE
    return share and any(token.tag_ in {"WDT", "WP"} and token.head.lower_ == "of" for token in draft.tokens)


CHECKS = (
    below_or_above,
    share_of_which,
    how_many_last,
    count_of_the_named,
    of_another_verb,
    of_what_came_before,
    did_not_do,
    dates_in_a_period,
)
"""What makes a question wrong."""

DOUBTS = (
    only_a_lifetime,
    base_of_a_share,
    in_how_few,
    day_of_no_year,
    since_then_some,
    some_of_them,
    bare_there,
    figure_of_nothing,
    two_times,
    known_before,
    won_against_nobody,
    far_in_front,
)
"""What makes a question one for a person to look at."""

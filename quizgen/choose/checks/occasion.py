"""Checks of whether a stem says which one, when and on what occasion: each says what it stops, with an example."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.choose.checks.alone import vague_nouns
from quizgen.choose.checks.thin import is_asked_first, loose_definites, rest_of, tells_which
from quizgen.choose.times import YEAR
from quizgen.language.clause import Role
from quizgen.language.english import english
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType
from quizgen.language.phrases import SUBJECTS
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft

_SAID_TO_BE = frozenset({"attr", "appos", "nmod"})
_QUOTES = frozenset({'"', "“", "'", "‘"})


def explained_above(draft: Draft, setting: Setting) -> bool:
    """A bare noun anywhere that only the passage explains: "Who raised money for the tour?", "before the floods"."""
    return any(
        token.i not in draft.swaps
        and not token.ent_type_
        and token.dep_ not in _SAID_TO_BE
        and lemma(token) not in english().shared
        and not _is_quoted(token)
        and not _is_told_by_what_is_asked(token, draft)
        and not _is_ones_family(token, draft)
        and not _is_told_together(token, draft)
        for token in vague_nouns(draft.tokens, frozenset(setting.known) - _beside_heads(setting.title))
    )


def _is_told_by_what_is_asked(noun: Token, draft: Draft) -> bool:
    """Whether what is asked for hangs on the noun: "For which film did Anna Berger complete the script?"."""
    part = draft.standing.constituent
    return part.preposition in {"for", "of"} and bool(part.tokens) and part.tokens[0].i == noun.i + 1


def _is_told_together(noun: Token, draft: Draft) -> bool:
    """Whether what it is joined to tells both: "the actor and singer Anna Berger", "the mills and ships of Oslo"."""
    kept = draft.kept
    below = [child for other in noun.conjuncts if other.i > noun.i and other.i in kept for child in other.children]
    return any(child.i in kept and child.dep_ in {"appos", "prep"} and _has_name(child) for child in below)


def _has_name(child: Token) -> bool:
    return any(token.pos_ == "PROPN" for token in (child, *child.rights))


def _is_ones_family(noun: Token, draft: Draft) -> bool:
    """Whether "the family" is that of who left or moved it: "In what year did Anna Berger move the family to Oslo?"."""
    head = draft.standing.clause.subject_head
    person = head.ent_type_ == "PERSON" or lemma(head) in english().relations
    told = noun.lower_ == "family" and noun.dep_ == "dobj" and noun.head.i == draft.standing.clause.anchor.i
    return told and person and draft.standing.constituent.role is not Role.SUBJECT


@lru_cache(maxsize=64)
def _beside_heads(title: str) -> frozenset[str]:
    """The title's words for what a text may tell of many, where it names none: the "film" of "Film career in Oslo"."""
    words = _WORD.findall(title.lower())
    heads = {word for word, after in pairwise([*words, "of"]) if after in _AFTER_A_HEAD}
    return english().pointing - heads


_AFTER_A_HEAD = frozenset({"at", "between", "by", "for", "from", "in", "of", "on", "over", "the", "to"})


def _is_quoted(token: Token) -> bool:
    """Whether what the noun stands for comes behind it: the term "dry dock"."""
    return token.i + 1 < len(token.doc) and token.nbor(1).text in _QUOTES


def which_of_them(draft: Draft, setting: Setting) -> bool:
    """A noun with an adjective that is no name, of which a text may tell of many: "Who plays in the warm-up match?"."""
    return any(
        lemma(token) in english().pointing and token.dep_ not in _SAID_TO_BE
        for token in loose_definites(draft, setting)
    )


def at_that_time(draft: Draft, setting: Setting) -> bool:
    """A time that hangs on the day of writing, or on one told before: "the end of the year", "overnight"."""
    if _COMING.search(draft.stem) and draft.standing.constituent.preposition != "after":
        return True
    kept = draft.kept
    return any(token.lower_ in _HANGING or _is_that_time(token, kept) for token in draft.tokens)


_HANGING = frozenset({"overnight", "ago"})
_TIMES = frozenset({"week", "weekend", "month", "year", "decade"})
_TOLD_BY = frozenset({"prep", "nummod", "relcl", "acl", "appos", "npadvmod"})
_PART_OF_A_TIME = frozenset({"autumn", "beginning", "course", "day", "days", "end", "fall", "half", "middle", "month",
                             "months", "most", "part", "quarter", "rest", "spring", "start", "summer", "third", "time",
                             "week", "weeks", "winter"})  # fmt: skip
_COMING = re.compile(r"\bthe next (?:\d+|two|three|four|five|six|ten|few|several)\b")


def _is_that_time(token: Token, kept: frozenset[int]) -> bool:
    """Whether this is "the year", not "the year 1911" or "the year of the flood"."""
    if token.lower_ not in _TIMES:
        return False
    if token.head.lower_ == "of" and token.dep_ == "pobj" and token.head.head.lower_ not in _PART_OF_A_TIME:
        return False  # "the player of the year"
    below = [child for child in token.children if child.i in kept]
    told = any(child.dep_ in _TOLD_BY or child.tag_ == "CD" or child.pos_ == "PROPN" for child in below)
    return not told and any(child.lower_ == "the" for child in below)


def one_more(draft: Draft, setting: Setting) -> bool:
    """One beside others that the passage has told of: "Who developed a third theme?", "another fire"."""
    return " than " not in draft.stem and any(
        _is_one_more(token, draft) for token in draft.tokens if token.head.pos_ == "NOUN" or token.lower_ == "further"
    )


def _is_one_more(token: Token, draft: Draft) -> bool:
    """Whether a word before a noun tells it apart from what was told before."""
    if token.lower_ == "further" and token.head.pos_ in {"NOUN", "NUM"} and token.i < token.head.i:
        return True  # "affects a further 31 million"
    if token.lower_ == "another":
        return token.dep_ == "det" and not _is_told_by_name(token.head, draft)
    if token.dep_ == "amod" and token.lower_ in _ADDED:
        return True
    before = [child for child in token.head.lefts if child.dep_ in {"det", "poss", "nummod"}]
    if not before and token.lower_ == "new" and token.head.dep_ in SUBJECTS:
        return token.head.tag_ == "NNS" and not draft.standing.fact.covers(token.head.i)
    if token.lower_ == "new" and any(child.dep_ in _TELLING and child.i in draft.kept for child in token.head.rights):
        return False  # "a new map of Norway" is no second one
    return token.lower_ in _FURTHER and any(child.lower_ in {"a", "an"} for child in token.head.lefts)


def _is_told_by_name(noun: Token, draft: Draft) -> bool:
    """Whether a title in quotes stands right behind a noun: "another article, "On the Tides"."""
    after = noun.doc[noun.i + 1 : noun.i + 3]
    return any(token.text in _QUOTES and token.i + 1 in draft.kept for token in after)


_TELLING = frozenset({"acl", "conj", "prep", "relcl"})
_ADDED = frozenset({"additional", "extra", "further"})
_FURTHER = frozenset({"second", "third", "fourth", "fifth", "sixth", "new", "different", "further"})


def given_by_its_people(draft: Draft, setting: Setting) -> bool:
    """A word for its people or language gives a place away: "Of which country is Norwegian the language? Norway"."""
    fact = draft.standing.fact
    if fact.kind is not Kind.NAME or fact.head.ent_type_ not in _PLACES or fact.type is NameType.PERSON:
        return False
    asked = [word.lower() for word in _WORD.findall(draft.answer) if len(word) >= _LONG and word.lower() not in _COMMON]
    told = [word.lower() for word in _WORD.findall(draft.stem) if word[:1].isupper()]
    return any(
        word[:_STEM] == other[:_STEM] and word[:-2] == other[: len(word) - 2] for word in asked for other in told
    )


_PLACES = frozenset({"GPE", "LOC", "NORP"})
_WORD = re.compile(r"\w+")
_LONG, _STEM = 5, 4
_COMMON = frozenset({"north", "south", "northern", "southern", "eastern", "western", "united", "states", "saint"})


def mere_continent(draft: Draft, setting: Setting) -> bool:
    """On which continent it was says little: "In which continent is Norway the largest producer of fish?"."""
    if draft.standing.constituent.role is not Role.ADVERBIAL or draft.answer.lower() not in _CONTINENTS:
        return False
    head = draft.standing.clause.subject_head
    named = head.lower_ in setting.known or draft.swaps.get(head.i, "").lower() in setting.known
    return not (named and any(token.tag_ == "JJS" for token in draft.tokens))


_CONTINENTS = frozenset({"africa", "antarctica", "asia", "europe", "north america", "south america"})


def lost_occasion(draft: Draft, setting: Setting) -> bool:
    """What is done again and again, without the year told before: "How many titles did Anna win in ten finals?"."""
    group, fact = draft.standing.clause.group, draft.standing.fact
    if not group.is_past or group.lemma not in english().repeated or fact.kind is Kind.DATE:
        return False
    if any(child.dep_ == "prt" for child in draft.standing.clause.anchor.children):
        return False  # who grew up has not grown
    if YEAR.search(draft.stem) or any(_tells_when(token) for token in draft.tokens):
        return False
    sentence = draft.standing.clause.anchor.sent
    return not YEAR.search(sentence.text) and bool(YEAR.search(sentence.doc[: sentence.start].text))


ONCE = frozenset({"first", "last", "only"})


def _tells_when(token: Token) -> bool:
    """Whether a word says when it was, or that it was so only once."""
    return token.ent_type_ in {"DATE", "EVENT"} or token.tag_ in {"JJS", "RBS"} or token.lower_ in ONCE


def whose_own(draft: Draft, setting: Setting) -> bool:
    """The subject is something of what only the passage names: "In what year was its harbour built?"."""
    subject = draft.standing.clause.subject
    named = any(token.pos_ == "PROPN" or token.i in draft.swaps for token in subject)
    return not named and any(
        token.tag_ == "PRP$" and token.i in {other.i for other in subject} for token in draft.tokens
    )


def office_of_where(draft: Draft, setting: Setting) -> bool:
    """Who holds an office is asked without its country or house: "Who is the Foreign Minister?", "has been Mayor"."""
    standing = draft.standing
    held = standing.clause.group.is_copula and is_asked_first(draft) and standing.fact.type is NameType.PERSON
    rest = rest_of(draft)
    if not held or standing.clause.group.is_past or not rest:
        return False
    if rest[0].lower_ != "the" and lemma(rest[0]).lower() not in english().offices:
        return False
    rest = [token for token in rest if token.ent_type_ != "DATE"]
    return not any(token.ent_type_ or token.i in draft.swaps or token.tag_ in {"JJ", "JJS", "CD"} for token in rest)


def who_does_now(draft: Draft, setting: Setting) -> bool:
    """Who does what is told without a name, as if the day were known: "Who says more strikes are planned?"."""
    now = draft.stem.startswith("Who ") and is_asked_first(draft) and not draft.standing.clause.group.is_past
    return now and not any(quote in draft.stem for quote in '"“') and _names_nothing(draft, setting)


def figure_of_nowhere(draft: Draft, setting: Setting) -> bool:
    """No name says where it was so many, or when it was so: "By what percentage did production rise in 1911?"."""
    return draft.standing.fact.kind is not Kind.NAME and _names_nothing(draft, setting)


def named_nowhere(draft: Draft, setting: Setting) -> bool:
    """Nothing in the stem has a name or date, and so it may have been many: "To which hospital were they taken?"."""
    asked = draft.standing.fact.kind is Kind.NAME and not is_asked_first(draft)
    return asked and not YEAR.search(draft.stem) and _names_nothing(draft, setting)


def _names_nothing(draft: Draft, setting: Setting) -> bool:
    """Whether no word but the answer and dates is a name, stands for one, or is in the title."""
    fact = draft.standing.fact
    return not draft.where and not any(
        (tells_which(token, draft, setting) and token.ent_type_ != "DATE" and not YEAR.fullmatch(token.text))
        or token.ent_type_ not in _NO_NAMES
        for token in draft.tokens
        if not fact.covers(token.i)
    )


_NO_NAMES = frozenset({"", "CARDINAL", "DATE", "MONEY", "ORDINAL", "PERCENT", "QUANTITY", "TIME"})


CHECKS = ()
"""What makes a question wrong."""

DOUBTS = (
    explained_above,
    which_of_them,
    at_that_time,
    one_more,
    given_by_its_people,
    mere_continent,
    lost_occasion,
    whose_own,
    office_of_where,
    who_does_now,
    figure_of_nowhere,
    named_nowhere,
)
"""What makes a question one for a person to look at."""

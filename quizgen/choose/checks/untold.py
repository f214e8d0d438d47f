"""Checks of whether a stem names its occasion, its work or its country: each says what it stops, with an example."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.choose.checks.anchors import anchors, is_amount, names_and_times
from quizgen.choose.checks.thin import PLACES_AND_PEOPLES, TELLING, is_asked_first, rest_of
from quizgen.choose.times import YEAR
from quizgen.choose.words import words
from quizgen.facts.standing import Stance
from quizgen.language.clause import Role
from quizgen.language.english import english
from quizgen.language.firsts import is_compared, is_of_one
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.facts.fact import Fact
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft

_LEAST_LETTERS = 3  # shorter words of an answer are articles
_ANCHORS = 2  # things told: "Who had eaten apples?" may be anybody


def of_the_day(draft: Draft, setting: Setting) -> bool:
    """An event of a day that neither the text nor the stem names: "Who has left for talks?", of yesterday's news."""
    if not setting.report or draft.standing.fact.kind is Kind.DATE or YEAR.search(draft.stem):
        return False
    return not _is_an_office(draft)


def _is_an_office(draft: Draft) -> bool:
    """Whether the stem is on what somebody is for years: "Who is the head of the Halden mission?"."""
    group = draft.standing.clause.group
    if not group.is_copula or group.is_past or group.auxiliaries:
        return False
    return any(token.dep_ == "attr" and token.pos_ in {"NOUN", "PROPN"} for token in draft.standing.clause.rest)


def title_fits_many(draft: Draft, setting: Setting) -> bool:
    """The answer is the title, and the stem is true of many: "Who moved to Norway in 1911?", of "Anna Berger".

    A name that is no place, what only one can be ("the first", "the largest") or two things that are told ("500 species
    of birds", "an article in 1911") pick it out; of what everybody does at some time, such as going to a school, the
    name does so only with the year.
    """
    standing = draft.standing
    if not is_asked_first(draft) or standing.stance or not is_title(standing.fact, setting):
        return False
    if any(is_of_one(token) or is_compared(token) for token in draft.tokens):
        return False
    if any(_picks_out(token, draft) for token in rest_of(draft)):
        return _is_common(draft) and not _A_YEAR.search(draft.stem)
    if _is_common(draft) or _has_rank(standing.fact):
        return True
    known = standing.fact.type is NameType.PERSON or bool(names_and_times(draft)) or any(map(is_amount, draft.tokens))
    return len(anchors(draft)) < _ANCHORS or not known


def _has_rank(fact: Fact) -> bool:
    """Whether an officer of the name may be another of the family: "Captain Berger was killed in 1786"."""
    before = fact.head.doc[fact.start - 1].lower_ if fact.start > 0 else ""
    return before in _RANKS or fact.head.doc[fact.start].lower_ in _RANKS


_RANKS = frozenset({"captain", "colonel", "lieutenant", "major", "sergeant"})


def _is_common(draft: Draft) -> bool:
    """Whether many do the same or have it: "studied at Halden College", "received degrees from Halden College"."""
    group, rest = draft.standing.clause.group, rest_of(draft)
    objects = [token for token in rest if token.dep_ == "dobj"]
    if group.lemma == "play" and objects:
        return False  # a part
    return group.lemma in english().common or any(
        token.tag_ == "NNS" and lemma(token) in _HAD_BY_MANY for token in objects
    )


_HAD_BY_MANY = frozenset({"course", "degree", "diploma", "lesson"})
_A_YEAR = re.compile(rf"{YEAR.pattern}|\b\d+ BCE?\b")
_OF_MANY = PLACES_AND_PEOPLES | {"CARDINAL", "DATE", "ORDINAL"}


def _picks_out(token: Token, draft: Draft) -> bool:
    """Whether a word is a name, or stands for one, of which less is told than of a place."""
    if token.pos_ == "PROPN":
        return token.ent_type_ not in _OF_MANY or token.dep_ == "poss"
    return token.i in draft.swaps and token.pos_ != "PRON"


def is_title(fact: Fact, setting: Setting) -> bool:
    """Whether the answer is what the whole text is about, or its abbreviation."""
    mine = [word for word in words(fact.answer) if len(word) >= _LEAST_LETTERS]
    initials = "".join(word[0] for word in setting.title.lower().split())
    titled = all(word in setting.known for word in mine) or mine == [initials]
    if fact.type is NameType.PERSON and mine and not _is_a_namesake(words(fact.answer), words(setting.title)):
        titled = titled or mine[-1] in setting.known
    return fact.kind is Kind.NAME and bool(mine) and titled


def _is_a_namesake(person: tuple[str, ...], title: tuple[str, ...]) -> bool:
    """Whether a person shares only the last name with the one that the title is: "Hugo Berger", of "Anna Berger"."""
    if min(len(person), len(title)) < _GIVEN_AND_LAST or person[-1] != title[-1]:
        return False
    return person[0] not in title and person[0][0] != title[0][0]


_GIVEN_AND_LAST = 2


def lost_period(draft: Draft, setting: Setting) -> bool:
    """How many it was in a time that the stem cannot name: "How many jobs were created?", of "last month"."""
    standing, kept = draft.standing, draft.kept
    if standing.fact.kind is not Kind.NUMBER or any(token.ent_type_ == "DATE" for token in draft.tokens):
        return False
    gone = [part for part in standing.clause.constituents[1:] if not any(token.i in kept for token in part.tokens)]
    return any(_LAST_MONTH.search(" ".join(token.lower_ for token in part.tokens)) for part in gone)


_LAST_MONTH = re.compile(r"\b(?:last|past|previous|this) (?:week|month|quarter|year|season)\b")


def bare_count(draft: Draft, setting: Setting) -> bool:
    """How many were made or met, and not when, where or for what: "How many tours did Anna make?"."""
    standing = draft.standing
    if standing.fact.kind is not Kind.NUMBER or not draft.stem.startswith("How many "):
        return False
    if standing.constituent.role is Role.SUBJECT:
        deed = not standing.phrase and not standing.clause.group.is_copula
        return deed and not _told_beside(draft)
    deed = standing.clause.group.is_past and standing.clause.group.lemma not in _HOLDING
    asked = standing.constituent.role is Role.OBJECT and not any(t.pos_ == "PROPN" for t in standing.constituent.tokens)
    return deed and asked and not _told_beside(draft)


_HOLDING = frozenset({"comprise", "contain", "cover", "have", "hold", "include", "last", "number", "own", "span"})


def _told_beside(draft: Draft) -> list[Token]:
    """What the stem tells beside subject, verb and what is asked for."""
    asked = draft.standing.constituent.indices
    return [token for token in rest_of(draft) if token.pos_ in TELLING | {"VERB"} and token.i not in asked]


def how_it_went(draft: Draft, setting: Setting) -> bool:
    """When somebody did well or badly, and not at what: "In what year did Anna Berger begin slowly?"."""
    if draft.standing.fact.kind is not Kind.DATE or _told_beside(draft):
        return False
    verb = draft.standing.clause.anchor.i
    return any(token.i > verb and token.tag_ == "RB" and token.lower_.endswith("ly") for token in rest_of(draft))


def how_old_when(draft: Draft, setting: Setting) -> bool:
    """How old somebody was, and not when: "How old was Anna Berger?"."""
    return draft.stem.startswith("How old ") and draft.standing.clause.group.is_past and not _told_beside(draft)


def version_of_what(draft: Draft, setting: Setting) -> bool:
    """One of several things, and not of what: "Whose version was published?", "Who released a revised version?"."""
    standing = draft.standing
    owned = standing.stance is Stance.OWNER and standing.constituent.role is Role.SUBJECT
    kept = {token.i for token in draft.tokens}
    made = [token for token in draft.tokens if token.dep_ == "dobj" and token.lower_ in {"edition", "version"}]
    heads = [standing.clause.subject_head] if owned else [token for token in made if _is_any(token)]
    return any(
        lemma(head) in _OF_THINGS and not any(child.dep_ == "prep" and child.i in kept for child in head.rights)
        for head in heads
    )


def _is_any(noun: Token) -> bool:
    """Whether "a" stands before a noun, and no name."""
    before = list(noun.lefts)
    return any(child.lower_ in {"a", "an"} for child in before) and not any(child.pos_ == "PROPN" for child in before)


_OF_THINGS = frozenset({"account", "adaptation", "copy", "edition", "part", "share", "translation", "version"})


def of_which_land(draft: Draft, setting: Setting) -> bool:
    """A state or its organ by its kind alone: "In what year was the Kingdom divided?"."""
    return any(
        token.lower_ in english().realms
        and token.text[0].isupper()
        and token.i not in draft.swaps
        and token.lower_ not in setting.known
        and not draft.standing.fact.covers(token.i)
        and _is_only_its_kind(token)
        for token in draft.tokens
    )


def _is_only_its_kind(noun: Token) -> bool:
    """Whether no word says which: "the Socialist Republic", but not "the Republic of Halden" or "the Halden Court"."""
    if noun.dep_ == "compound" or noun.ent_type_ == "WORK_OF_ART":
        return False
    if any(child.dep_ in {"prep", "appos", "relcl"} for child in noun.rights):
        return False
    before = [child for child in noun.lefts if child.dep_ != "punct"]
    alone = noun.lower_ == "congress" and not before
    return alone or (
        any(child.lower_ == "the" for child in before)
        and all(child.dep_ == "det" or child.lower_ in _OF_ANY_LAND for child in before)
    )


_OF_ANY_LAND = frozenset(
    {"democratic", "federal", "national", "new", "old", "popular", "royal", "socialist", "supreme"}
)


def bare_undergoing(draft: Draft, setting: Setting) -> bool:
    """Where or when somebody had what one has for or from something: "In which city did Anna begin treatment?"."""
    if draft.standing.constituent.role is not Role.ADVERBIAL or any(_is_no_setting(t) for t in _told_beside(draft)):
        return False
    kept = {token.i for token in draft.tokens}
    return any(
        token.dep_ == "dobj"
        and token.lower_ in english().undergoings
        and not any(_tells_of(c, kept) for c in token.children)
        for token in draft.standing.clause.anchor.rights
        if token.i in kept
    )


def _tells_of(child: Token, kept: set[int]) -> bool:
    """Whether something kept below a noun says more than when or where."""
    where_or_when = child.dep_ == "prep" and any(node.dep_ == "pobj" and node.ent_type_ for node in child.rights)
    return child.i in kept and not (where_or_when and child.lower_ in {"at", "during", "in"})


def _is_no_setting(name: Token) -> bool:
    """Whether a name tells more than where it was: the "Wood" of "with Clara Wood", not the "Oslo" of "in Oslo"."""
    return name.pos_ == "PROPN" and not (name.ent_type_ in PLACES_AND_PEOPLES and name.head.lower_ in {"at", "in"})


def told_as_present(draft: Draft, setting: Setting) -> bool:
    """A person's single deed in the present tense, as of plots and papers: "Who walks home to find her brother?"."""
    standing = draft.standing
    group = standing.clause.group
    if standing.fact.type is not NameType.PERSON or not is_asked_first(draft) or standing.stance:
        return False
    if group.is_past or group.is_copula or group.auxiliaries:
        return False
    if group.lemma in english().reporting | english().factive:
        return '"' not in draft.stem and not any(child.dep_ in _SAID for child in standing.clause.anchor.children)
    if group.lemma in _OF_A_DOCTRINE and " " in draft.answer and len(anchors(draft)) >= _ANCHORS:
        return False  # what a thinker holds is told in the present; by a last name alone, what a source says
    return group.lemma not in english().enduring or bool(group.particle)


_OF_A_DOCTRINE = frozenset({"analyse", "analyze", "classify", "define", "discuss", "distinguish", "divide", "examine"})


_SAID = frozenset({"ccomp", "oprd", "xcomp"})


def only_where_it_is(draft: Draft, setting: Setting) -> bool:
    """Nothing but a place, people or language tells what is meant: "Which newspaper is printed in Norwegian?"."""
    standing, group = draft.standing, draft.standing.clause.group
    state = group.is_copula or not group.is_past
    if not is_asked_first(draft) or standing.fact.kind is not Kind.NAME or not state:
        return False
    rest = rest_of(draft)
    told = [
        token for token in rest if token.pos_ in TELLING | {"VERB"} and not (token.pos_ == "ADJ" and token.ent_type_)
    ]
    if any(token.pos_ == "ADV" or token.tag_ == "JJS" for token in rest) or not 0 < len(told) <= _NAME_AND_KIND:
        return False
    named = [token for token in told if token.ent_type_ in PLACES_AND_PEOPLES]
    return bool(named) and all(token in named or token.lower_ in _TONGUES for token in told)


def _is_plain_adjective(token: Token) -> bool:
    """Whether an adjective is no name of a people: "old", but not "Norwegian"."""
    return token.pos_ == "ADJ" and not token.ent_type_


_NAME_AND_KIND = 2
_TONGUES = frozenset({"alphabet", "language", "script"})


CHECKS = ()
"""What makes a question wrong."""

DOUBTS = (
    of_the_day,
    lost_period,
    title_fits_many,
    bare_count,
    how_it_went,
    how_old_when,
    version_of_what,
    of_which_land,
    bare_undergoing,
    told_as_present,
    only_where_it_is,
)
"""What makes a question one for a person to look at."""

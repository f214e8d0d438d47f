"""Doubts about stems that fit more than one by what they tell: each says what it stops, with an example."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.choose.checks.hanging import asks_by_phrase
from quizgen.choose.checks.occasion import ONCE
from quizgen.choose.checks.thin import is_asked_first, rest_of
from quizgen.choose.times import YEAR
from quizgen.facts.fact import DateType
from quizgen.language.clause import ClauseKind, Role
from quizgen.language.firsts import is_of_one
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType
from quizgen.language.phrases import SUBJECTS
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.language.clause import Clause
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft


def which_season(draft: Draft, setting: Setting) -> bool:
    """A season that comes every year, without the year: "Who skipped most of the spring season?"."""
    if YEAR.search(draft.stem) or draft.standing.fact.kind is Kind.DATE:
        return False
    kept = {token.i for token in draft.tokens}
    return any(
        token.lower_ == "season"
        and any(child.lower_ == "the" for child in token.lefts)
        and not any(t.i in kept and (t.pos_ == "PROPN" or t.tag_ == "CD" or t.lower_ in ONCE) for t in token.subtree)
        for token in draft.tokens
    )


def which_time(draft: Draft, setting: Setting) -> bool:
    """Somebody's win, loss or journey, of which there are many: "At which cup did Anna's comeback end?"."""
    head = draft.standing.clause.subject_head
    if YEAR.search(draft.stem) or draft.standing.fact.kind is Kind.DATE or head.dep_ not in SUBJECTS:
        return False
    owned = any(child.dep_ == "poss" for child in head.lefts)
    told = any(token.pos_ == "PROPN" and not _covers(draft, token) for token in rest_of(draft))
    told = told or any(child.dep_ == "prep" or child.lower_ in ONCE for child in head.children)
    return owned and lemma(head) in _TIMES_OF_ONE and not told


_TIMES_OF_ONE = frozenset(
    {"campaign", "comeback", "defeat", "illness", "injury", "loss", "performance", "ranking", "return", "tour", "trip",
     "victory", "visit", "win"}
)  # fmt: skip


def _covers(draft: Draft, token: Token) -> bool:
    return token.i in draft.standing.constituent.indices


def so_many_that_year(draft: Draft, setting: Setting) -> bool:
    """The year of so many games or prizes, which may be those of another: "In what year did Anna win six cups?"."""
    standing = draft.standing
    if standing.fact.kind is not Kind.DATE or standing.clause.group.lemma not in _SCORING:
        return False
    rest = [token for token in rest_of(draft) if not standing.fact.covers(token.i)]
    if any(token.pos_ == "PROPN" or token.tag_ in {"JJS", "RBS"} or token.lower_ in ONCE for token in rest):
        return False
    return any(
        token.tag_ == "NNS" and _is_won(token, standing.clause.anchor) and _is_a_mere_count(token) for token in rest
    )


def _is_won(noun: Token, verb: Token) -> bool:
    """Whether a noun is what the verb tells of: "won six cups", "played in 26 games", not "a prize for six boats"."""
    above = noun.head if noun.dep_ != "pobj" else noun.head.head
    return noun.dep_ in {"dobj", "pobj"} and above.i == verb.i


def _is_a_mere_count(noun: Token) -> bool:
    """Whether a plural is told by nothing but how many there were, or what kind they are of."""
    return not any(
        child.dep_ in {"prep", "relcl", "acl", "poss"} or (child.dep_ == "det" and child.lower_ not in _SOME)
        for child in noun.children
    )


_SOME = frozenset({"all", "many", "several", "some"})


_SCORING = frozenset({"earn", "play", "receive", "record", "score", "win"})


def in_which_games(draft: Draft, setting: Setting) -> bool:
    """How many a player had is asked without the season: "How many catches did Anna have?"."""
    fact = draft.standing.fact
    if draft.standing.clause.group.lemma not in _HAVING or YEAR.search(draft.stem) or fact.kind is Kind.DATE:
        return False
    nouns = {lemma(token) for token in (*draft.tokens, *draft.standing.constituent.tokens) if token.tag_ == "NNS"}
    return bool(nouns & _FEATS) and not any(
        token.dep_ == "pobj" and token.ent_type_ == "EVENT" and token.head.lower_ in {"at", "during", "in"}
        for token in draft.tokens
    )


_HAVING = frozenset({"boast", "have", "post", "rack", "record"})
_FEATS = frozenset(
    {"assist", "catch", "goal", "homer", "interception", "rebound", "run", "sack", "selection", "start", "tackle",
     "touchdown", "wicket", "yard"}
)  # fmt: skip


def known_by_a_number(draft: Draft, setting: Setting) -> bool:
    """One is told by nothing but how many it has: "Which union comprises 400 members?"."""
    standing = draft.standing
    if not is_asked_first(draft) or standing.fact.kind is not Kind.NAME or standing.stance:
        return False
    if standing.clause.group.lemma not in _COMPRISING or draft.stem.startswith("Who "):
        return False
    rest = rest_of(draft)
    named = any(token.pos_ == "PROPN" or token.tag_ in {"JJS", "RBS"} or token.dep_ in _TELLING for token in rest)
    counted = any(token.tag_ == "CD" and token.dep_ == "nummod" and token.head.dep_ == "dobj" for token in rest)
    return counted and not named


_COMPRISING = frozenset({"comprise", "contain", "include", "number", "recognise", "recognize"})
_TELLING = frozenset({"acl", "relcl"})


def as_others_do(draft: Draft, setting: Setting) -> bool:
    """The text says that it is so of another as well: "Which town, like Bergen, joined the league?"."""
    standing = draft.standing
    if not is_asked_first(draft) or standing.fact.kind is not Kind.NAME or standing.stance:
        return False
    return any(
        child.lower_ == "like" and any(node.dep_ == "pobj" and node.pos_ == "PROPN" for node in child.rights)
        for child in standing.clause.anchor.lefts
        if child.dep_ == "prep"
    )


def for_example_one(draft: Draft, setting: Setting) -> bool:
    """What is so of one for example is so of others: "Which language is written in runes?"."""
    standing = draft.standing
    asked = is_asked_first(draft) and standing.fact.kind is Kind.NAME and standing.fact.type is not NameType.PERSON
    state = standing.clause.group.tag == "VBN" and not standing.clause.group.is_past
    return asked and state and bool(_EXAMPLE.search(standing.clause.anchor.sent.text))


_EXAMPLE = re.compile(r"\bfor (?:example|instance)\b", re.IGNORECASE)


def one_former(draft: Draft, setting: Setting) -> bool:
    """One of those who were something to somebody: "Who was Anna Berger's former teacher?"."""
    standing = draft.standing
    if standing.clause.kind is not ClauseKind.APPOSITIVE or not is_asked_first(draft):
        return False
    rest = rest_of(draft)
    return any(token.lower_ == "former" for token in rest) and any(token.dep_ == "poss" for token in rest)


def one_such(draft: Draft, setting: Setting) -> bool:
    """Who was what others may be as well: "Who was the Norwegian landscape painter?", behind the name."""
    standing = draft.standing
    if standing.clause.kind is not ClauseKind.APPOSITIVE or not is_asked_first(draft) or standing.stance:
        return False
    rest = rest_of(draft)
    if standing.fact.type is not NameType.PERSON or not rest or rest[0].lower_ != "the" or any(map(is_of_one, rest)):
        return False
    return not any(
        (token.pos_ == "PROPN" and token.ent_type_ not in {"DATE", "NORP"})
        or token.i in draft.swaps
        or token.lower_ in setting.known
        or (token.dep_ in {"prep", "relcl", "acl", "poss"} and token.lower_ != "as")
        for token in rest
    )


def in_which_tongue(draft: Draft, setting: Setting) -> bool:
    """In which language something is called so, where its names in several are told: "In which language is it ...?"."""
    standing = draft.standing
    part = standing.constituent
    if part.preposition != "in" or standing.clause.group.lemma not in {"call", "know", "name"}:
        return False
    if standing.fact.noun != "language":
        return False
    sentence = standing.clause.anchor.sent
    return len({token.text for token in sentence if token.ent_type_ in {"LANGUAGE", "NORP"}}) > 1


def one_of_its_papers(draft: Draft, setting: Setting) -> bool:
    """What stood in a journal, in which much stood: "What was published in the Halden Journal?"."""
    standing = draft.standing
    asked = is_asked_first(draft) and standing.clause.group.lemma == "publish" and standing.clause.group.tag == "VBN"
    return asked and all(token.pos_ in {"ADP", "DET", "PROPN"} for token in rest_of(draft))


def placed_in_which_year(draft: Draft, setting: Setting) -> bool:
    """Where somebody came first or second is asked without the year: "At which cup was Anna runner-up?"."""
    standing = draft.standing
    asked = standing.clause.group.is_copula and standing.clause.group.is_past and asks_by_phrase(draft)
    return asked and not YEAR.search(draft.stem) and any(lemma(token) in _PLACED for token in rest_of(draft))


_PLACED = frozenset({"finalist", "runner", "runner-up", "semi-finalist", "semifinalist"})


def birth_in_passing(draft: Draft, setting: Setting) -> bool:
    """When one was born of whom the text only tells the name, in brackets: "(b. May 1911)", "a son, Axel (born 1911)".

    Who bears a name of the title is it, or of the family.
    """
    standing = draft.standing
    kinds = {DateType.MONTH, DateType.YEAR} if _is_a_child(standing.clause) else {DateType.MONTH}
    born = standing.clause.group.lemma == "bear" and standing.fact.type in kinds
    if not born or standing.constituent.role is Role.SUBJECT:
        return False
    titled = any(token.lower_ in setting.known for token in standing.clause.subject)
    return not titled and standing.clause.kind is ClauseKind.APPOSITIVE


def _is_a_child(clause: Clause) -> bool:
    """Whether "son", "daughters" or the like stands before the name."""
    first = clause.subject[0]
    before = first.doc[max(0, first.i - 2) : first.i + 1]
    return any(lemma(token) in {"child", "daughter", "grandson", "granddaughter", "son"} for token in before)


DOUBTS = (
    which_season,
    which_time,
    so_many_that_year,
    in_which_games,
    known_by_a_number,
    as_others_do,
    for_example_one,
    one_former,
    one_such,
    in_which_tongue,
    one_of_its_papers,
    placed_in_which_year,
    birth_in_passing,
)
"""What makes a question one for a person to look at."""

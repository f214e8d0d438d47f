"""Doubts about stems that begin with a preposition and do not go with it: each says what it stops, with an example."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.choose.checks.hanging import WHERE, asks_by_phrase, persons, verb_above
from quizgen.facts.standing import Stance
from quizgen.language.clause import ClauseKind, Role
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType
from quizgen.language.sorts import PLACES
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.templates.fill import Draft


def where_has_it(draft: Draft, setting: Setting) -> bool:
    """Where it was is asked as of today: "In which city have guards shot a man?", "is the team planning to play?"."""
    group, part = draft.standing.clause.group, draft.standing.constituent
    if not asks_by_phrase(draft) or part.preposition not in _PLACING or draft.standing.fact.type not in PLACES:
        return False
    perfect = group.auxiliaries[:1] in {("has",), ("have",)} and group.lemma not in _LYING_THERE
    going_on = group.tag == "VBG" and group.auxiliaries[:1] in {("is",), ("are",)}
    return perfect or going_on


_PLACING = WHERE | {"into", "on", "to"}
_LYING_THERE = frozenset({"discover", "excavate", "find", "identify", "live", "observe", "record", "stand"})


def not_by_that(draft: Draft, setting: Setting) -> bool:
    """What was not done is asked by a phrase: "On whom did Anna not call?"."""
    return draft.standing.clause.group.negated and asks_by_phrase(draft)


def before_whom(draft: Draft, setting: Setting) -> bool:
    """A person stands for a time: "Before whom did Anna write on light?"."""
    standing = draft.standing
    asked = standing.constituent.preposition in {"after", "before"} and " whom " in draft.template.question
    return asked and standing.clause.group.lemma not in {"appear", "call", "name", "stand", "testify"}


def clause_behind(draft: Draft, setting: Setting) -> bool:
    """A second "which" follows: "To which land did Anna go for a trip during which she wrote a book?"."""
    return asks_by_phrase(draft) and len(re.findall(r"\b(?:which|whom?|whose)\b", draft.stem)) > 1


def doing_told_as_done(draft: Draft, setting: Setting) -> bool:
    """What a noun was doing is told of it as all it does: "Towards which town do men flee?", of "men fleeing"."""
    clause = draft.standing.clause
    return (
        clause.kind is ClauseKind.PARTICIPIAL
        and clause.anchor.dep_ == "acl"
        and clause.anchor.tag_ == "VBG"
        and asks_by_phrase(draft)
    )


def now_during(draft: Draft, setting: Setting) -> bool:
    """What is so is asked by a time that is over: "During which war is the plague tied to the march?"."""
    part = draft.standing.constituent
    return (
        part.preposition in {"after", "during"}
        and part.within is None
        and asks_by_phrase(draft)
        and (not draft.standing.clause.group.is_past and draft.standing.clause.group.auxiliaries[:1] != ("had",))
    )


def with_so_many(draft: Draft, setting: Setting) -> bool:
    """A number told beside is asked for as if it were how it was done: "With how many trees is it a park?"."""
    standing = draft.standing
    asked = standing.constituent.preposition == "with" and standing.fact.kind is Kind.NUMBER
    return asked and asks_by_phrase(draft) and standing.clause.group.lemma not in _COUNTED_BY


_COUNTED_BY = frozenset(
    {"arrive", "attack", "begin", "close", "come", "embark", "end", "finish", "invade", "land", "lead", "leave",
     "march", "open", "return", "sail", "set", "start", "travel", "win"}
)  # fmt: skip


def with_them_on(draft: Draft, setting: Setting) -> bool:
    """What somebody was while it happened is cut off: "With whom did she win?", of "with Hugo Brandt on board"."""
    part = draft.standing.constituent
    noun = part.noun
    if part.preposition != "with" or noun is None or not asks_by_phrase(draft):
        return False
    apart = part.head.i < draft.standing.clause.subject[0].i
    return apart and any(child.dep_ in {"acl", "prep"} and child.lower_ != "of" for child in noun.rights)


def under_a_title(draft: Draft, setting: Setting) -> bool:
    """A title is asked for as who bears it: "Under whom was it printed?", of "under the title Clara Wood"."""
    noun = draft.standing.constituent.noun
    named = noun is not None and noun.lower_ in {"alias", "name", "nickname", "pseudonym", "title"}
    return named and asks_by_phrase(draft) and not draft.standing.fact.covers(noun.i if noun is not None else 0)


def bears_another_name(draft: Draft, setting: Setting) -> bool:
    """What stands before a noun is no name of it, which follows: "On which series?", of "the BBC series, Halden"."""
    noun = draft.standing.constituent.noun
    if draft.standing.stance is not Stance.NAMED or noun is None:
        return False
    if (
        asks_by_phrase(draft)
        and noun.tag_ == "NN"
        and not any(child.dep_ in {"det", "poss", "amod"} for child in noun.lefts)
    ):
        return True
    if any(child.dep_ == "appos" and child.pos_ == "PROPN" for child in noun.rights):
        return True
    behind = noun.doc[noun.i + 1 : noun.i + 3]
    return len(behind) > 1 and behind[0].text == "," and behind[1].dep_ == "oprd" and behind[1].pos_ == "PROPN"


def way_left_behind(draft: Draft, setting: Setting) -> bool:
    """Which way it went stands alone at the end: "Into which sea did Anna sail further southward?"."""
    part = draft.standing.constituent
    return part.preposition in _TOWARDS and asks_by_phrase(draft) and bool(_WAY.search(draft.stem))


def way_of_a_noun(draft: Draft, setting: Setting) -> bool:
    """Which way a noun tells is asked of the verb: "Into which region did trade play a role in the expansion?"."""
    part = draft.standing.constituent
    if part.preposition not in {"into", "onto"} or not asks_by_phrase(draft):
        return False
    into = part.tokens[0]
    return any(
        token.pos_ == "NOUN" and draft.standing.clause.anchor.i < token.i < into.i and lemma(token) in _WAYS
        for token in draft.tokens
    )


_WAYS = frozenset(
    {"advance", "crossing", "entry", "escape", "expansion", "expedition", "flight", "flow", "foray", "immigration"}
    | {"incursion", "inquiry", "insight", "invasion", "investigation", "journey", "migration", "move", "raid"}
    | {"research", "spread", "transition", "trip"}
)


def where_the_subject_is_from(draft: Draft, setting: Setting) -> bool:
    """Where somebody is from stands right behind the name: "From which city did he write it?", of "Lund from Oslo"."""
    part, clause = draft.standing.constituent, draft.standing.clause
    if part.preposition != "from" or part.within is not None or part.role is not Role.ADVERBIAL:
        return False
    first = part.tokens[0]
    return first.i < clause.anchor.i and first.i > 0 and first.nbor(-1).i == clause.subject_head.i


def to_be_done_by(draft: Draft, setting: Setting) -> bool:
    """What somebody was the first to do is taken out of it: "Which ship did Oslo have the first firm to build?"."""
    if draft.standing.phrase:
        return False
    verb = next((node for node in draft.standing.fact.head.ancestors if node.pos_ == "VERB"), None)
    if verb is None or verb.i == draft.standing.clause.anchor.i or verb.tag_ != "VB":
        return False
    doers = [verb.head] if verb.dep_ == "acl" else [child for child in verb.head.rights if child.i < verb.i]
    ranked = any(child.lower_ in {"first", "last", "only"} for doer in doers for child in doer.lefts)
    return ranked and verb.dep_ in {"acl", "advcl"} and any(doer.dep_ in {"attr", "dobj"} for doer in doers)


_TOWARDS = frozenset({"across", "into", "onto", "over", "to", "toward", "towards"})
_WAY = re.compile(r"\b(?:\w+wards?|north|south|east|west|further|far|down|up|out)(?: in \d{4})?\?$")


def of_another_time(draft: Draft, setting: Setting) -> bool:
    """A word that says when the place was such is left out: "Which country was a forest?", of "modern Norway"."""
    fact = draft.standing.fact
    noun = draft.standing.constituent.noun
    if fact.kind is not Kind.NAME or fact.type is NameType.PERSON or not _asks_behind(draft):
        return False
    beside = [*fact.head.lefts, *(noun.lefts if noun is not None and fact.covers(noun.i) else ())]
    return any(
        not fact.covers(child.i) and (child.lower_ in _TIMES or child.lower_ in {"century", "day"}) for child in beside
    )


_TIMES = frozenset({"colonial", "contemporary", "medieval", "modern", "occupied", "present"})


def _asks_behind(draft: Draft) -> bool:
    """Whether the question word stands behind a preposition, in the subject or before it."""
    return asks_by_phrase(draft) or draft.template.name == "of-which-subject"


def object_of_none(draft: Draft, setting: Setting) -> bool:
    """A verb that is done to nobody has an object of another: "On which show did Anna appear the films?"."""
    clause = draft.standing.clause
    kept = {token.i for token in draft.tokens}
    return clause.group.lemma in _DONE_TO_NONE and any(
        child.dep_ == "dobj" and child.i in kept for child in clause.anchor.rights
    )


_DONE_TO_NONE = frozenset({"appear", "arrive", "belong", "collaborate", "concentrate", "consist", "disappear", "emerge",
                           "emigrate", "exist", "happen", "immigrate", "migrate", "occur", "originate", "participate",
                           "perish", "specialise", "specialize", "vanish"})  # fmt: skip


def believed_to_be(draft: Draft, setting: Setting) -> bool:
    """What is thought of somebody is told as their thought: "Towards which town do they believe to be fleeing?"."""
    clause = draft.standing.clause
    if clause.group.lemma not in _THOUGHT or {"was", "were", "is", "are", "be", "been"} & set(clause.group.auxiliaries):
        return False
    below = [child for child in clause.anchor.rights if child.dep_ in {"ccomp", "xcomp"}]
    return any(aux.lower_ == "to" for child in below for aux in child.lefts)


_THOUGHT = frozenset({"believe", "estimate", "report", "rumor", "rumour", "say", "suspect", "think"})


def whom_for_to(draft: Draft, setting: Setting) -> bool:
    """Who is given something is asked for by "for": "For whom did the court grant bail?"."""
    part = draft.standing.constituent
    return part.role is Role.INDIRECT and part.preposition == "for" and asks_by_phrase(draft)


def no_period(draft: Draft, setting: Setting) -> bool:
    """A period is how long, or another thing's: "During what period did it last?", "were taxes due in arrears?"."""
    if draft.template.name != "from-when-to-when":
        return False
    return draft.standing.clause.group.lemma == "last" or draft.standing.constituent.within is Role.ADVERBIAL


def part_of_a_land(draft: Draft, setting: Setting) -> bool:
    """The question opens with things that many lands have: "The territory of which country was settled early?"."""
    standing = draft.standing
    if draft.template.name != "of-which-subject":
        return False
    noun = standing.clause.subject_head
    if standing.fact.type not in PLACES:
        return noun.tag_ == "NNS" and lemma(noun) in persons()
    return lemma(noun) not in _OF_ONE_LAND and not noun.text.endswith("ion")


_OF_ONE_LAND = frozenset({"capital", "conquest", "emperor", "king", "location", "mayor", "president", "queen", "ruler",
                          "siege"})  # fmt: skip


def place_beside_a_place(draft: Draft, setting: Setting) -> bool:
    """The stem says where already: "In which city did Anna propose a club in 1911 at a conference?"."""
    standing = draft.standing
    part = standing.constituent
    asked = part.preposition == "in" or draft.template.question.startswith("Where")
    if not asked or standing.fact.type not in PLACES or not asks_by_phrase(draft) or standing.stance is Stance.INSIDE:
        return False
    kept = {token.i for token in draft.tokens}
    return any(
        child.dep_ == "prep"
        and child.lower_ in {"at", "in"}
        and child.i in kept
        and not any(token.ent_type_ in {"DATE", "TIME"} or token.text[:1].isdigit() for token in child.subtree)
        and not any(token.lower_ in _TIMES_OF_LIFE for token in child.rights)
        for child in verb_above(draft).children
    )


_TIMES_OF_LIFE = frozenset({"age", "beginning", "childhood", "end", "start", "time", "years", "youth"})


DOUBTS = (
    where_has_it,
    not_by_that,
    before_whom,
    clause_behind,
    doing_told_as_done,
    now_during,
    with_so_many,
    with_them_on,
    under_a_title,
    bears_another_name,
    way_left_behind,
    of_another_time,
    whom_for_to,
    no_period,
    part_of_a_land,
    object_of_none,
    believed_to_be,
    place_beside_a_place,
    way_of_a_noun,
    where_the_subject_is_from,
    to_be_done_by,
)
"""What makes a question one for a person to look at."""

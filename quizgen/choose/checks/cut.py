"""Checks of what the end of a sentence, a misread word or a cut has taken from a stem: each says what it stops."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.facts.standing import Stance
from quizgen.language.clause import ClauseKind, Role
from quizgen.language.phrases import DOERS
from quizgen.language.whereabouts import joining_preposition
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Collection

    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft


def torn_answer(draft: Draft, setting: Setting) -> bool:
    """A bracket of the answer is torn: "Anna Berger (; ANNA"."""
    return draft.answer.count("(") != draft.answer.count(")") or "(;" in draft.answer


def no_predicate(draft: Draft, setting: Setting) -> bool:
    """What somebody was stands behind an aside, and is lost: "Which mill was not except for one day?"."""
    clause = draft.standing.clause
    if not clause.group.is_copula or clause.group.auxiliaries:
        return False
    behind = [child for child in clause.anchor.rights if child.dep_ == "advcl"]
    participle = any(child.tag_ == "VBN" and not _opened(child) for child in behind)
    return participle and not any(child.dep_ in {"attr", "acomp", "prep"} for child in _in_stem(clause.anchor, draft))


def _opened(verb: Token) -> bool:
    """Whether a clause has a subject or a word of its own that opens it."""
    return any(child.dep_ in {"mark", "aux", "auxpass", *DOERS} or child.tag_ == "WRB" for child in verb.lefts)


def _in_stem(verb: Token, draft: Draft) -> list[Token]:
    """What hangs on a verb, "except" apart, and is in the stem."""
    kept = draft.kept
    return [child for child in verb.rights if child.i in kept and child.lower_ not in {"except", "besides"}]


_SHORTENED = re.compile(
    r"(?:adm|approx|brig|bvt|ca|capt|cf|cmdr|col|dr|fig|ft|gen|gov|hon|lt|maj|mr|mrs|ms|mt|nos?|op|pres|prof|rep|rev|sen|sgt"
    r"|st|vols?|vs)\.?",
    re.IGNORECASE,
)


_SHORT_TITLES = re.compile(r"(?:adm|brig|bvt|capt|cmdr|col|gen|lt|maj|mr|mrs|ms|sgt)\.?", re.IGNORECASE)
"""What does not end a text either."""


def ends_in_a_short_word(draft: Draft, setting: Setting) -> bool:
    """The sentence was ended at a short word: "Who fought in a duel with Texas Brig?", of "Brig. Gen. Hugo Berg"."""
    sentence = draft.standing.clause.anchor.sent
    words = [token for token in sentence if not token.is_punct]
    short = _SHORTENED if sentence.end < len(sentence.doc) else _SHORT_TITLES
    return bool(words) and words[-1].i in draft.kept and short.fullmatch(words[-1].text) is not None


def broken_at_a_short_word(draft: Draft, setting: Setting) -> bool:
    """A full stop stands inside the stem: "Who sent Col. Berg. Holm's company north?", of "Capt. Holm's company"."""
    fact = draft.standing.fact
    words = (*draft.tokens, fact.head.doc[fact.start])
    return bool(_STOP_WITHIN.search(draft.stem)) or any(map(_is_torn_from_its_title, words))


def _is_torn_from_its_title(token: Token) -> bool:
    """Whether the parse has parted a name from the short title before it: the "Holm" of "Capt. Holm's company"."""
    if token.i < 2 or token.nbor(-1).text != "." or token.pos_ != "PROPN":  # noqa: PLR2004 - the title and its stop
        return False
    title = token.nbor(-2)
    short = title.pos_ == "PROPN" and _SHORTENED.fullmatch(title.text) is not None
    return short and not token.is_ancestor(title) and not token.head.is_ancestor(title)


_STOP_WITHIN = re.compile(r"\b[a-z]{5,}\. |\b[A-Z][a-z]{4,}\. (?!\d)")


def without_its_noun(draft: Draft, setting: Setting) -> bool:
    """A word has lost the one it hangs on: "abandoned its ties to the Marxist", "shrunk the present"."""
    standing = draft.standing
    asked = {token.i for token in standing.phrase} | standing.constituent.indices
    asked |= set(range(standing.fact.start, standing.fact.end))
    whole = {standing.clause.anchor.i, *asked, *draft.kept}
    if standing.clause.kind is ClauseKind.APPOSITIVE:
        return False
    given = standing.clause.group.lemma == "award"  # "was awarded with the medal" needs no "with"
    if standing.clause.kind is ClauseKind.RELATIVE and joining_preposition(standing.clause.anchor) is not None:
        whole.add(standing.clause.anchor.head.head.i)  # "the mayor of Halden, with which it merged": with Halden
    return any(
        token.head.i not in whole and (token.dep_ in _HANGING or (token.dep_ == "pobj" and not given))
        for token in (*standing.clause.rest, *standing.clause.front)
        if token.i in whole and token.i not in asked
    )


_HANGING = frozenset({"det", "amod", "compound", "nmod", "nummod", "poss"})


def state_of_a_time(draft: Draft, setting: Setting) -> bool:
    """When a thing was what it is always: "When was it based on Norse?", of "a tongue based on Norse in 1911"."""
    clause = draft.standing.clause
    dated = draft.standing.fact.kind is Kind.DATE and clause.kind is ClauseKind.PARTICIPIAL
    return dated and clause.group.tag == "VBN" and clause.group.lemma in _ALWAYS


_ALWAYS = frozenset(
    {"base", "call", "compose", "entitle", "intend", "know", "locate", "mean", "relate", "situate", "spell"}
)


def bare_gerund(draft: Draft, setting: Setting) -> bool:
    """What somebody began doing has lost its "as": "Which council began acting in 1911?"."""
    verb = draft.standing.clause.anchor
    doing = next((child for child in verb.rights if child.dep_ == "xcomp" and child.tag_ == "VBG"), None)
    if doing is None or doing.i + 1 >= len(doing.doc):
        return False
    after, kept = doing.nbor(1), draft.kept
    asked = draft.standing.constituent.indices | {token.i for token in draft.standing.phrase}
    lost = after.i not in kept | asked and after.lower_ in {"as", "for", "to", "with", "on"}
    return lost and not any(child.i in kept | asked for child in doing.rights)


def asked_in_its_purpose(draft: Draft, setting: Setting) -> bool:
    """What is counted stands deep below: "How many wins did Anna become the first player to reach?"."""
    part, clause = draft.standing.constituent, draft.standing.clause
    if part.role is not Role.OBJECT or draft.standing.phrase or clause.group.lemma != "become":
        return False
    return part.head.head.i != clause.anchor.i


def first_of_those_who(draft: Draft, setting: Setting) -> bool:
    """The first of many, and not to do what: "Who was among the first poets in Norway?", of "... to rhyme"."""
    kept = draft.kept
    return any(_has_lost_its_deed(token, kept) for token in draft.tokens if token.dep_ in {"attr", "pobj"})


def _has_lost_its_deed(noun: Token, kept: Collection[int]) -> bool:
    if not any(child.lower_ in {"first", "last", "only"} and child.dep_ == "amod" for child in noun.lefts):
        return False
    after = noun.right_i + 1
    if after + 1 >= len(noun.doc) or after in kept or noun.doc[after].lower_ != "to":
        return False
    return noun.doc[after + 1].tag_ == "VB" and noun.doc[after + 1].i not in kept


def cut_name(draft: Draft, setting: Setting) -> bool:
    """The first word of a name at the head of a sentence is lost: "Which novel was first? New World"."""
    fact = draft.standing.fact
    if fact.kind is not Kind.NAME or fact.start == 0:
        return False
    before, head = fact.head.doc[fact.start - 1], fact.head
    bare = before.pos_ == "ADJ" and before.dep_ == "amod" and not before.ent_type_ and before.head.i == head.i
    return bool(before.is_sent_start) and bare and head.tag_ == "NNP" and head.ent_type_ != "PERSON"


def adjective_alone(draft: Draft, setting: Setting) -> bool:
    """An adjective behind its noun has lost its end: "Where did they find the families still resident?"."""
    return any(
        token.dep_ == "amod" and token.i > token.head.i and draft.stem.endswith(f" {token.text}?")
        for token in draft.tokens
    )


def year_of_the_subject(draft: Draft, setting: Setting) -> bool:
    """A year stands behind the subject's name: "Where did the Bears in 2015 finish?"."""
    head = draft.standing.clause.subject_head
    beside = [child for child in head.rights if child.lower_ == "in" and head.pos_ == "PROPN"]
    return any(node.dep_ == "pobj" and _YEAR.fullmatch(node.text) for child in beside for node in child.rights)


_YEAR = re.compile(r"1\d{3}|20\d{2}")


def was_it_in_a_year(draft: Draft, setting: Setting) -> bool:
    """What somebody's work was is dated: "Whose first film was Harbour Lights in 1962?"."""
    clause = draft.standing.clause
    owner = draft.standing.stance is Stance.OWNER and draft.standing.constituent.role is Role.SUBJECT
    named = any(part.role is Role.ATTRIBUTE and part.tokens[0].pos_ == "PROPN" for part in clause.constituents[1:])
    return clause.group.is_copula and owner and named and bool(re.search(r"\bin \d{4}\?$", draft.stem))


def bare_participle(draft: Draft, setting: Setting) -> bool:
    """A verb has lost its "be": "Who says that the prisoner will questioned?"."""
    return any(
        token.tag_ == "MD" and token.dep_ == "aux" and token.head.tag_ == "VBN" and _has_no_other(token)
        for token in draft.tokens
    )


def _has_no_other(modal: Token) -> bool:
    return not any(child.dep_ in {"aux", "auxpass"} and child.i != modal.i for child in modal.head.lefts)


_BUT = re.compile(r"(?<!, )\b(?:except|excepting|excluding|with the exception of)\b", re.IGNORECASE)
_ALL = re.compile(r"\b(?:all|always|any\w*|each|entire|every\w*|never|no|none|nothing|whole)\b", re.IGNORECASE)


def but_of_nothing(draft: Draft, setting: Setting) -> bool:
    """What is excepted has lost what it is excepted from: "Who founded the state except for the north?"."""
    return bool(_BUT.search(draft.stem)) and not _ALL.search(draft.stem)


def at_last(draft: Draft, setting: Setting) -> bool:
    """The cause of the last of several is that of all: "delayed twice by rain", of "twice, most recently by rain"."""
    return any(
        recently.lower_ == "recently" and recently.i not in draft.kept and by.pos_ == "ADP" and by.i in draft.kept
        for recently, by in pairwise(draft.standing.clause.anchor.sent)
        if not recently.is_sent_start and recently.nbor(-1).lower_ == "most"
    )


CHECKS = (torn_answer, no_predicate, at_last)
"""What makes a question wrong."""

DOUBTS = (
    but_of_nothing,
    ends_in_a_short_word,
    broken_at_a_short_word,
    without_its_noun,
    state_of_a_time,
    bare_gerund,
    asked_in_its_purpose,
    first_of_those_who,
    cut_name,
    adjective_alone,
    year_of_the_subject,
    was_it_in_a_year,
    bare_participle,
)
"""What makes a question one for a person to look at."""

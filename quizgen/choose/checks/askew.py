"""Checks of what is told of another than the passage tells it of: each says what it stops, with an example."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.choose.checks.hanging import asks_by_phrase
from quizgen.language.clause import ClauseKind, Role
from quizgen.language.relations import ERAS
from quizgen.language.sorts import PLACES
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft


def inside_the_title(draft: Draft, setting: Setting) -> bool:
    """The passage's title is taken apart: "In which city did she write A Dane?", of "She wrote A Dane in Oslo"."""
    words, fact = setting.title.split(), draft.standing.fact
    if len(words) < _SHORTEST_TITLE or fact.kind is not Kind.NAME or not asks_by_phrase(draft):
        return False
    asked = draft.standing.constituent.head
    first = range(max(asked.i - len(words), 0), asked.i)
    return any(
        [token.text for token in asked.doc[start : start + len(words)]] == words and fact.head.i < start + len(words)
        for start in first
    )


_SHORTEST_TITLE = 3


def done_by_a_time(draft: Draft, setting: Setting) -> bool:
    """What is told of a thing is told of its time: "Who took 1911?", of "a house of 1911, which Anna took"."""
    clause = draft.standing.clause
    loose = clause.kind in {ClauseKind.RELATIVE, ClauseKind.PARTICIPIAL}
    nouns = (clause.subject_head, clause.anchor.head)
    return loose and any(map(_is_a_year, nouns)) and clause.subject_head.ent_type_ != "PERSON"


def _is_a_year(noun: Token) -> bool:
    return noun.text in ERAS or (noun.ent_type_ in {"DATE", "TIME"} and noun.tag_ == "CD")


def bracket_of_another(draft: Draft, setting: Setting) -> bool:
    """A clause in brackets is told of a name further off: "Who had mines?", of "Berg and Lund (who had mines)"."""
    clause = draft.standing.clause
    left = clause.anchor.left_i
    if clause.kind is not ClauseKind.RELATIVE or left <= clause.anchor.head.i + 2:
        return False
    doc, head = clause.anchor.doc, clause.anchor.head
    apart = any(token.ent_type_ == "" for token in doc[head.i : left - 2])
    return doc[left - 1].text in {"(", "["} and doc[left - 2].dep_ == "conj" and apart


def part_of_the_count(draft: Draft, setting: Setting) -> bool:
    """Some of what is counted is left beside it: "In how many plays did he act in 51 as a king?"."""
    if draft.standing.fact.kind is not Kind.NUMBER:
        return False
    counts = (token for token in draft.tokens if _is_a_bare_count(token))
    return any(f"{token.head.lower_} how many" in draft.stem.lower() for token in counts)


def _is_a_bare_count(token: Token) -> bool:
    return token.tag_ == "CD" and token.dep_ == "pobj" and token.ent_type_ == "CARDINAL"


def ranked_after(draft: Draft, setting: Setting) -> bool:
    """What comes before it in a rank is asked: "After which country is Norway the largest exporter of oil?"."""
    part, clause = draft.standing.constituent, draft.standing.clause
    if part.preposition not in {"after", "behind"} or not asks_by_phrase(draft) or not clause.group.is_copula:
        return False
    attributes = (other for other in clause.constituents[1:] if other.role is Role.ATTRIBUTE)
    return any(token.tag_ in {"JJS", "RBS"} for other in attributes for token in other.tokens)


def half_of_a_name(draft: Draft, setting: Setting) -> bool:
    """A place has lost what tells it from a namesake: "To which country did it go? Albania", of "Swedish Albania"."""
    fact = draft.standing.fact
    if fact.kind is not Kind.NAME or fact.type not in PLACES or fact.start <= fact.head.sent.start:
        return False
    before = fact.head.doc[fact.start - 1]
    told = before.tag_ in {"JJ", "NNP"} and before.text[:1].isupper() and before.dep_ in {"amod", "compound", "nmod"}
    return told and before.head.i == fact.head.i and before.text not in fact.answer.split()


_AS = re.compile(r"\b(?:is|was|are|were) as (?:\w+ly )?\w+ed\b(?!.* as )")


def taken_as(draft: Draft, setting: Setting) -> bool:
    """What one takes another for is told of the first: "Who is as settled in Oslo?", of "describes them as settled"."""
    return bool(_AS.search(draft.stem))


def told_of_its_neighbour(draft: Draft, setting: Setting) -> bool:
    """What is told of one is told of the next: "Besides B, what did he found?", of "A, which he founded, and B"."""
    standing, anchor = draft.standing, draft.standing.clause.anchor
    if standing.clause.kind not in {ClauseKind.RELATIVE, ClauseKind.PARTICIPIAL} or not anchor.head.conjuncts:
        return False
    behind = {token.i for token in anchor.head.conjuncts if token.i > anchor.i}
    asked = {standing.fact.head.i, *(token.i for other in standing.others for token in other)}
    subject = standing.constituent.role is Role.SUBJECT and anchor.head.i < anchor.i
    return subject and not behind.isdisjoint(asked)


CHECKS = (inside_the_title, done_by_a_time, bracket_of_another, part_of_the_count, taken_as, told_of_its_neighbour)
"""What makes a question wrong."""

DOUBTS = (ranked_after, half_of_a_name)
"""What makes a question one for a person to look at."""

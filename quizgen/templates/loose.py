"""Phrases that a sentence opens or ends with, and that a question on the rest of it reads better without.

"Among other things, Anna Berger founded the school" and "The council set up a board with a wide range of duties" tell
more than one thing: asked at the end, "among other things" and "with a wide range" only trail.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.language.clause import Role
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import is_person_noun
from quizgen.language.phrases import completes_a_bare_noun, left_edge_after_comma, subtree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.facts.standing import Standing
    from quizgen.language.clause import Clause, Constituent
    from quizgen.language.tokens import Token


def loose(standing: Standing) -> Iterator[list[Token]]:
    """The tokens of each phrase that only trails."""
    clause = standing.clause
    for part in clause.constituents[1:]:
        if part.role is Role.ADVERBIAL and part.within is None and _only_trails(part, standing):
            yield list(part.tokens)
    for token in clause.rest:
        if _is_absolute(token, clause):
            yield subtree(token)
        if _is_cut_purpose(token, clause):
            yield subtree(token.head)
        if _is_end_of_a_place(token) or _parts_a_name(token):
            yield [token]


def _only_trails(part: Constituent, standing: Standing) -> bool:
    """Whether a phrase of the verb can go without a loss."""
    clause = standing.clause
    return (
        _is_among_others(part, clause)
        or _is_origin(part, clause)
        or _is_what_it_has(part, clause)
        or _goes_on_from_another(part, clause)
        or _is_year_of_a_name(part, standing)
    )


def _is_among_others(part: Constituent, clause: Clause) -> bool:
    """Whether a phrase at either end names what else there was: "among countless other deeds"."""
    others = part.noun is not None and any(child.lower_ == "other" for child in part.noun.lefts)
    last = bool(clause.rest) and part.tokens[-1].i == clause.rest[-1].i
    return (
        others and (last or _opens(part, clause)) and part.preposition in {"alongside", "among", "amongst", "besides"}
    )


def _is_origin(part: Constituent, clause: Clause) -> bool:
    """Whether a phrase in front says where somebody came from: "Originally from Halden, Anna wrote a book"."""
    before = part.head.nbor(-1) if part.head.i > 0 else None
    return part.preposition == "from" and before is not None and before.lower_ == "originally" and _opens(part, clause)


def _opens(part: Constituent, clause: Clause) -> bool:
    """Whether a phrase stands before the subject."""
    return part.head.i < clause.subject_head.i


def _is_what_it_has(part: Constituent, clause: Clause) -> bool:
    """Whether a "with" says what the thing itself has: "With an area of 9 km, ... is", "set up ... with a range of"."""
    if part.preposition != "with" or part.noun is None:
        return False
    if _opens(part, clause):
        return clause.group.lemma in {"be", "become", "have", "rank", "remain"}
    behind = any(child.dep_ == "dobj" and child.i < part.head.i for child in clause.anchor.rights)
    passive = clause.group.tag == "VBN" and bool(clause.group.auxiliaries)
    return lemma(part.noun) in _HAD and (behind or passive) and clause.group.lemma in _SET_UP


_HAD = frozenset(
    {"aim", "area", "array", "budget", "capacity", "goal", "length", "mandate", "membership", "number", "population",
     "purpose", "range", "staff", "total", "variety"}
)  # fmt: skip
_SET_UP = frozenset(
    {"build", "complete", "construct", "create", "erect", "establish", "form", "found", "launch", "open", "set",
     "start"}
)  # fmt: skip


def _goes_on_from_another(part: Constituent, clause: Clause) -> bool:
    """Whether a phrase only goes on from one before it: "on the need of rest, and of sleep"."""
    if part.head.i <= clause.anchor.i or part.head.i < 2:  # noqa: PLR2004 - the comma and the "and"
        return False
    joint = part.head.nbor(-1)
    joined = joint.dep_ == "cc" and joint.nbor(-1).text == "," and joint.i not in {token.i for token in clause.rest}
    return joined and part.preposition == "of"


_YEAR = re.compile(r"1\d{3}|20\d{2}")


def _is_year_of_a_name(part: Constituent, standing: Standing) -> bool:
    """Whether a year is that of a name in the same clause: "In 1861 Anna signed the Harbour Act of 1861"."""
    year = part.noun
    if year is None or part.preposition != "in" or len(part.tokens) > 2 or not _YEAR.fullmatch(year.text):  # noqa: PLR2004 - "in 1911"
        return False
    asked, clause = standing.constituent, standing.clause
    gone = asked.indices | {token.i for token in standing.phrase}
    if asked.role is Role.SUBJECT:
        gone |= {token.i for token in clause.subject}
    told = (*clause.subject, *clause.rest)
    return any(token.text == year.text and token.i != year.i and token.i not in gone for token in told)


def _is_absolute(verb: Token, clause: Clause) -> bool:
    """Whether this is a clause of its own without a tense: ", the first having become law"."""
    if verb.pos_ not in {"AUX", "VERB"} or verb.i < clause.anchor.i or not left_edge_after_comma(verb):
        return False
    own = any(child.dep_ in {"nsubj", "nsubjpass"} for child in verb.lefts)
    return own and any(child.tag_ == "VBG" and child.dep_ in {"aux", "auxpass"} for child in verb.lefts)


def _is_cut_purpose(to: Token, clause: Clause) -> bool:
    """Whether this opens a purpose of which a part is not told: "to give proof" of "to give proof that ..."."""
    verb = to.head
    if to.lower_ != "to" or to.dep_ != "aux" or verb.dep_ != "advcl" or verb.head.i != clause.anchor.i:
        return False
    said = {token.i for token in clause.rest}
    return verb.i > clause.anchor.i and any(
        token.lower_ == "that" and token.dep_ == "mark" and token.i not in said for token in subtree(verb)
    )


def _is_end_of_a_place(token: Token) -> bool:
    """Whether the parse took the end of a place for punctuation: the "D.C." of "in Washington, D.C."."""
    if token.dep_ != "punct" or token.pos_ != "PROPN" or token.i < 2:  # noqa: PLR2004 - the town and its comma
        return False
    return token.nbor(-1).text == "," and token.nbor(-2).pos_ == "PROPN"


def _parts_a_name(comma: Token) -> bool:
    """Whether a comma stands between a bare noun and the name it needs: "met club president, Anna Berger"."""
    if comma.text != "," or comma.i + 1 >= len(comma.doc):
        return False
    name = comma.nbor(1)
    while name.dep_ == "compound" and name.head.i > name.i:
        name = name.head
    return completes_a_bare_noun(name) and name.left_i == comma.i + 1


def colouring(name: Token) -> list[Token]:
    """The words before a person's name that only colour it: "the aged" of "the aged Anna Berger"."""
    before = [child for child in name.lefts if child.dep_ != "compound"]
    if (
        name.ent_type_ != "PERSON"
        or name.pos_ != "PROPN"
        or [child.lower_ for child in before if child.dep_ == "det"] != ["the"]
    ):
        return []
    beside = [child for child in name.lefts if child.dep_ == "compound" and not child.text.istitle()]
    colour = all(child.tag_ == "JJ" and child.is_lower and not is_person_noun(child.lower_) for child in before[1:])
    told = any(child.dep_ in {"acl", "appos", "prep", "relcl"} for child in name.rights)
    bare = all(child.left_i == child.right_i for child in before)
    return before if len(before) > 1 and colour and bare and not (beside or told) else []

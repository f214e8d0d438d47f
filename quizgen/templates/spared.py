"""What a question says better without: "as a town of the north", ", as part of a plan", "late in her life"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.clause import Role
from quizgen.language.english import english
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import is_person_noun
from quizgen.language.phrases import left_edge_after_comma, subtree
from quizgen.quiz import Kind
from quizgen.templates.loose import loose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.facts.standing import Standing
    from quizgen.language.clause import Constituent
    from quizgen.language.tokens import Token


def spared(standing: Standing) -> set[int]:
    """Token indices of what can go, unless it holds what is asked for."""
    gone: set[int] = set()
    for tokens in _needless(standing):
        if not any(standing.fact.covers(token.i) for token in tokens):
            gone |= {token.i for token in tokens}
    return gone


def _needless(standing: Standing) -> Iterator[list[Token]]:
    clause = standing.clause
    for part in clause.constituents[1:]:
        if _is_beside_a_thing(part, standing) or _is_apart(part, standing):
            yield list(part.tokens)
        if any(child.lower_ == "while" and child.dep_ == "mark" for child in part.head.lefts):
            yield _meanwhile(part)
    yield from loose(standing)
    words = (*clause.front, *clause.rest)
    for token in words:
        if token.lower_ == "time" and _points_back(token):
            yield list(token.doc[token.i - 2 : token.i + 1])
        if standing.fact.kind is Kind.DATE and token.lower_ in {"late", "early"} and token.dep_ == "advmod":
            yield _part_of_a_life(token)


def _meanwhile(part: Constituent) -> list[Token]:
    """The tokens of "While at a school in the north" without a date in them: who was where is another question."""
    dated = {node.i for node in part.tokens if node.dep_ == "prep" and any(t.ent_type_ == "DATE" for t in node.rights)}
    return subtree(part.head, dated)


def _is_beside_a_thing(part: Constituent, standing: Standing) -> bool:
    """Whether a phrase in front says what a thing is: "As a town of the north, Halden has a port"; not "as a child"."""
    clause = standing.clause
    opens = bool(clause.front) and part.head.i == clause.front[0].i and part.preposition == "as"
    if not opens or part.noun is None or part.role is not Role.ADVERBIAL or clause.group.lemma in english().as_what:
        return False
    head = clause.subject_head
    return not (head.ent_type_ == "PERSON" or head.pos_ == "PRON" or is_person_noun(lemma(part.noun)))


def _is_apart(part: Constituent, standing: Standing) -> bool:
    """Whether an "as ..." ends the clause behind a comma: ", as part of the new plan"."""
    if part.preposition != "as" or part.within is not None or part.head.i < standing.clause.anchor.i:
        return False
    part_of = part.noun is not None and part.noun.lower_ in {"part", "parts"}
    return part_of and left_edge_after_comma(part.head)


def _points_back(time: Token) -> bool:
    """Whether this is "at the time", which the passage has told: not "at the time of the war", "when they met"."""
    if time.i < 2 or [token.lower_ for token in time.doc[time.i - 2 : time.i]] != ["at", "the"]:  # noqa: PLR2004 - both
        return False
    return not any(child.dep_ == "relcl" or child.lower_ in {"of", "when", "that"} for child in time.rights)


def _part_of_a_life(early: Token) -> list[Token]:
    """The tokens of "late in her life", which says less than the date that is asked for; none of "late in 1931"."""
    within = [early.head, *early.rights]
    phrase = next((token for token in within if token.lower_ == "in"), None)
    if phrase is None or not any(noun.lower_ in _OF_A_LIFE for noun in phrase.rights):
        return []
    return subtree(phrase if phrase.i == early.head.i else early)


_OF_A_LIFE = frozenset({"career", "childhood", "life", "reign"})

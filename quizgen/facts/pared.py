"""Facts asked for in a clause pared down around them, when there is no other way: kept for `--all`.

"Hugo Brandt, who had taught at the university of Halden, was followed in 1911 by Clara Wood from Norway" gives
"Hugo Brandt was followed by Clara Wood from which country?".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.fact import NumberType
from quizgen.facts.inplace import number_phrase
from quizgen.facts.standing import Stance, Standing, denies
from quizgen.language.clause import Constituent, Role
from quizgen.language.pared import STEPS, clauses_around, pared, path
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Span, Token

    from quizgen.facts.fact import Fact
    from quizgen.language.clause import Clause

Phrase = tuple["Token", ...]

_POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
_BEFORE = frozenset({"det", "amod", "compound", "nmod", "poss", "case", "nummod", "quantmod", "advmod", "predet"})
_MODIFIERS = frozenset({"compound", "nmod", "amod", "npadvmod"})
_NOUNS = frozenset({"NOUN", "PROPN"})


def standings_pared(fact: Fact, known: Sequence[Clause], sentence: Span) -> Iterator[Standing]:
    """The fact in each clause around it, whole at first and then pared further and further."""
    found = _replaced(fact)
    if found is None:
        return
    stance, phrase = found
    ends = (phrase[0], fact.head, phrase[-1])
    for clause in clauses_around(fact.head, known, sentence):
        way = {index for token in ends for index in path(token, clause)} | {token.i for token in phrase}
        seen: set[tuple[int, ...]] = set()
        for step in range(STEPS):
            small = pared(clause, way, step)
            tokens = tuple(token.i for token in (*small.subject, *small.rest)) if small else ()
            if small is None or tokens in seen or not {token.i for token in phrase} <= set(tokens):
                continue
            seen.add(tokens)
            if any(denies(token) for token in (*small.subject, *small.rest)):
                continue
            part = Constituent(_role(phrase, small), fact.head, None, "", phrase)
            yield Standing(fact, small, part, stance, phrase=phrase)


def _role(phrase: Phrase, clause: Clause) -> Role:
    return Role.SUBJECT if any(token.i == phrase[0].i for token in clause.subject) else Role.OBJECT


def _replaced(fact: Fact) -> tuple[Stance, Phrase] | None:
    """What the question word replaces, and how; None where it would tear a phrase."""
    if fact.kind is Kind.NUMBER:
        phrase = _counting(fact)
        return (Stance.PLACE, phrase) if phrase else None
    doc, end = fact.head.doc, fact.end
    after = doc[end] if end < len(doc) else None
    if after is not None and after.lower_ in _POSSESSIVES and fact.kind is Kind.NAME:
        return Stance.OWNER_PLACE, (*_from_left(fact.head, fact), after)
    if after is not None and after.text in {"-", "–", "/"}:
        return None
    noun = fact.head.head
    if fact.head.dep_ in _MODIFIERS and noun.pos_ in _NOUNS and noun.i >= fact.end:
        return Stance.NAME_PLACE, _from_left(noun, fact)
    if fact.kind is Kind.DATE:
        return Stance.PLACE, tuple(doc[fact.start : fact.end])
    if fact.head.dep_ == "appos" and noun.pos_ == "NOUN" and noun.i < fact.start:
        return Stance.PLACE, _from_left(noun, fact)
    return Stance.PLACE, _from_left(fact.head, fact)


def _from_left(noun: Token, fact: Fact) -> Phrase:
    """The tokens from the left end of a noun's phrase to the end of the fact: "the young Anna Berger"."""
    doc = noun.doc
    first = min(fact.start, noun.i)
    lefts = [child.left_edge.i for child in noun.lefts if child.dep_ in _BEFORE]
    return tuple(doc[min([first, *lefts]) : fact.end])


def _counting(fact: Fact) -> Phrase:
    """The tokens of a number without its unit, where it stands right before what it counts, or alone."""
    doc = fact.head.doc
    counted = fact.counted
    if fact.end < len(doc) and doc[fact.end].text in {"-", "–", "/"}:
        return ()
    if counted is not None and counted.i >= fact.start and fact.type is not NumberType.PERCENT:
        between = doc[fact.end : counted.i]
        if any(token.is_punct or token.pos_ in {"VERB", "ADP"} for token in between):
            return ()
        if counted.dep_ in {"compound", "nmod", "npadvmod"} and counted.tag_ == "NN":
            return ()  # "a 40 foot wall"
        if any(child.dep_ == "poss" for child in counted.lefts):
            return ()
    if fact.type is NumberType.AGE and doc[fact.start - 1].lower_ == "age":
        return tuple(doc[fact.start - 1 : fact.end])
    return number_phrase(fact, range(len(doc)))

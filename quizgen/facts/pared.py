"""Facts asked for in a clause pared down around them, when there is no other way: kept for `--all`.

"Hugo Brandt, who had taught at the university of Halden, was followed in 1911 by Clara Wood from Norway" gives
"Hugo Brandt was followed by Clara Wood from which country?".
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.facts.fact import NumberType
from quizgen.facts.inplace import number_phrase
from quizgen.facts.standing import Stance, Standing, denies
from quizgen.language.clause import Constituent, Role
from quizgen.language.namelists import name_lists
from quizgen.language.pared import STEPS, clauses_around, fronted, measured, moved_out, pared, path
from quizgen.language.phrases import SUBJECTS
from quizgen.language.verbs import plural_noun
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.language.clause import Clause
    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token

Phrase = tuple["Token", ...]

_POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
_NAMES_OF_THINGS = frozenset({"EVENT", "FAC", "LAW", "ORG", "PRODUCT", "WORK_OF_ART"})
_BEFORE = frozenset({"det", "amod", "compound", "nmod", "poss", "case", "nummod", "quantmod", "advmod", "predet"})
_MODIFIERS = frozenset({"compound", "nmod", "amod", "nummod"})


def standings_pared(fact: Fact, known: Sequence[Clause], sentence: Span) -> Iterator[Standing]:
    """The fact in each clause around it, whole at first and then pared further and further."""
    if (measure := _measure(fact)) is not None:
        yield measure
    found = _replaced(fact)
    if found is None:
        return
    stance, phrase = found
    ends = (phrase[0], fact.head, phrase[-1])
    for clause in clauses_around(fact.head, known, sentence):
        way = {index for token in ends for index in path(token, clause)} | {token.i for token in phrase}
        seen: set[tuple[int, ...]] = set()
        for small in _smaller(clause, way, phrase):
            tokens = (*small.front, *small.subject, *small.rest)
            order = tuple(token.i for token in tokens)
            if order not in seen and _fits(phrase, tokens) and not _is_only_a_date(fact, phrase, small):
                seen.add(order)
                yield Standing(fact, small, _part(fact, phrase, small), stance, phrase=phrase)


def _measure(fact: Fact) -> Standing | None:
    """A measure before what it measures: "the 70 meter tower" gives "How many meters is the tower?"."""
    if fact.type not in _MEASURES or fact.counted is None:
        return None
    clause = measured(fact.head, fact.counted)
    if clause is None:
        return None
    noun = f"square {plural_noun(fact.counted.text)}" if "square" in fact.answer else plural_noun(fact.counted.text)
    return Standing(replace(fact, noun=noun), clause, clause.constituents[1], Stance.DEGREE)


_MEASURES = frozenset({NumberType.DISTANCE, NumberType.DURATION, NumberType.MEASURE})


def _smaller(clause: Clause, way: set[int], phrase: Phrase) -> Iterator[Clause]:
    """The clause pared step by step, with what is asked for in front where little else goes there with it."""
    for step in range(STEPS):
        small = pared(clause, way, step)
        if small is None:
            continue
        found: list[Clause | None] = [small]
        moved = fronted(small, way, step)
        if moved is not None:
            before = sum(token.i < phrase[0].i for token in moved.front)
            far = before > _FAR and moved.front[0].pos_ != "ADP"
            found.insert(0 if before <= _NEAR else 1, None if far else moved)
        else:
            found.append(moved_out(small, way, phrase, step))
        yield from (small for small in found if small is not None)


_NEAR = 1
"""Words before the question word that begin a question: "in which town"."""

_FAR = 3
"""Words before it in an object: "the support of which town"; with more, it is hard to tell that it is the object."""


def _is_only_a_date(fact: Fact, phrase: Phrase, clause: Clause) -> bool:
    """Whether the subject is nothing but a date: "1911, which saw the strike"."""
    return fact.kind is Kind.DATE and all(token in phrase for token in clause.subject)


def _part(fact: Fact, phrase: Phrase, clause: Clause) -> Constituent:
    inside = any(token.i == phrase[0].i for token in clause.subject)
    return Constituent(Role.SUBJECT if inside else Role.OBJECT, fact.head, None, "", phrase)


_TOO_FAR = 12
"""Tokens before the question word of which some may belong together; `MOST_WORDS_BEFORE` says how many words may."""


def _fits(phrase: Phrase, tokens: Phrase) -> bool:
    """Whether the phrase is among the tokens, with no comma before it, and none of them denies what is said."""
    kept = {token.i for token in tokens}
    place = next((at for at, token in enumerate(tokens) if token.i == phrase[0].i), 0)
    apart = place > 0 and tokens[place - 1].text in {",", ";", ":", "–", "—"}
    return (
        not apart
        and not all(token in phrase for token in tokens)
        and all(token.i in kept for token in phrase)
        and not any(denies(token) for token in tokens)
    )


def _replaced(fact: Fact) -> tuple[Stance, Phrase] | None:
    """What the question word replaces, and how; None where it would tear a phrase."""
    head, doc, end = fact.head, fact.head.doc, fact.end
    if head.dep_ in SUBJECTS and head.i > head.head.i:
        return None  # "..., says Clara Wood"
    if fact.kind is Kind.NUMBER:
        phrase = _counting(fact)
        return (Stance.PLACE, phrase) if phrase else None
    after = doc[end] if end < len(doc) else None
    if after is not None and after.lower_ in _POSSESSIVES:
        phrase = (*_from_left(head, fact), after)
        return (Stance.OWNER_PLACE if fact.kind is Kind.NAME else Stance.NAME_PLACE), phrase
    if after is not None and after.text in {"-", "–", "/"}:
        return None
    noun = head.head
    if head.dep_ in _MODIFIERS and noun.i >= end and (head.dep_ != "nummod" or fact.kind is Kind.DATE):
        top = _modified(noun)
        return (Stance.NAME_PLACE, _from_left(top, fact)) if top is not None else None
    if fact.kind is Kind.DATE and head.dep_ == "npadvmod":
        return None  # "arrived yesterday" gives no "arrived what date"
    if fact.kind is Kind.DATE:
        return Stance.PLACE, _with_article(fact.start, fact)
    if head.dep_ == "appos" and noun.i < fact.start:
        return (Stance.PLACE, _from_left(noun, fact)) if noun.pos_ == "NOUN" else None
    return Stance.PLACE, _from_left(head, fact)


def _modified(noun: Token) -> Token | None:
    """The common noun that what stands before it goes with: "harbour" in "the Oslo harbour"; none before a name."""
    while noun.dep_ in {"compound", "nmod"} and noun.head.i > noun.i:
        noun = noun.head
    after = noun.nbor(1) if noun.i + 1 < len(noun.doc) else None
    common = noun.pos_ == "NOUN" or (noun.pos_ == "PROPN" and noun.lower_ in name_lists().last)
    named = after is not None and (after.pos_ == "PROPN" or after.text == "-") and after.head.i in {noun.i, noun.head.i}
    return noun if common and not named else None


def _from_left(noun: Token, fact: Fact) -> Phrase:
    """The tokens from the left end of a noun's phrase to the end of the fact: "the young Anna Berger"."""
    first = min(fact.start, noun.i)
    lefts = [child.left_i for child in noun.lefts if child.dep_ in _BEFORE]
    return _with_article(min([first, *lefts]), fact)


def _with_article(first: int, fact: Fact) -> Phrase:
    """The tokens from an index to the end of the fact, and the article before them."""
    doc = fact.head.doc
    article = first > 0 and doc[first - 1].dep_ == "det" and doc[first - 1].lower_ in _ARTICLES
    return tuple(doc[first - article : fact.end])


_ARTICLES = frozenset({"the", "a", "an"})


def _counting(fact: Fact) -> Phrase:
    """The tokens of a number without its unit, where it stands right before what it counts, or alone."""
    doc = fact.head.doc
    counted = fact.counted
    if doc[fact.start].ent_type_ in _NAMES_OF_THINGS or (counted is not None and counted.ent_type_ == "EVENT"):
        return ()  # "the Seven Years' War"
    if fact.end < len(doc) and doc[fact.end].text in {"-", "–", "/"}:
        return ()
    if fact.type is NumberType.PERCENT:
        return tuple(doc[fact.start : fact.end])
    if counted is not None and counted.i >= fact.start:
        between = doc[fact.end : counted.i]
        if any(token.is_punct or token.pos_ in {"VERB", "ADP"} for token in between):
            return ()
        if counted.dep_ in {"compound", "nmod", "npadvmod"} and counted.tag_ == "NN":
            return ()  # "a 40 foot wall"
        if any(child.dep_ == "poss" for child in counted.lefts):
            return ()
    if fact.type is NumberType.AGE:
        return _age(fact)
    phrase = number_phrase(fact, range(len(doc)))
    torn = counted is not None and any(
        child.i < phrase[0].i and child.dep_ in _BEFORE - {"predet"} for child in counted.lefts if phrase
    )
    return () if torn else phrase


def _age(fact: Fact) -> Phrase:
    """The words "age 39" or "the age of 39"; of other ages, the number before its years."""
    doc, first = fact.head.doc, fact.start
    before = doc[first - 2 : first].text.lower() if first > 1 else ""
    if before.endswith("age"):
        return tuple(doc[first - 1 : fact.end])
    return _with_article(first - 2, fact) if before == "age of" else ()

"""Checks of what a stem means: each says what it stops, with an example."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.choose.times import YEAR
from quizgen.facts.fact import DateType, NumberType
from quizgen.language.described import is_empty
from quizgen.language.lemmas import lemma
from quizgen.language.sorts import PLACES
from quizgen.quiz import Kind
from quizgen.templates.template import is_range

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.choose.setting import Setting
    from quizgen.language.clause import Constituent
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft


def _is_no_description(parts: Sequence[Constituent]) -> bool:
    """Whether what a subject is said to be is a plural, or "the name of ...": no answer to "who" or "which" is that."""
    return any(part.role == "attribute" and (part.head.tag_ == "NNS" or lemma(part.head) == "name") for part in parts)


def empty_copula(draft: Draft, setting: Setting) -> bool:
    """A name as attribute of nothing that tells: "Who was one?"; "there" where nothing is counted."""
    clause = draft.standing.clause
    if clause.group.is_copula and draft.standing.constituent.role == "subject":
        if clause.rest and (clause.rest[0].tag_ == "CD" or _is_no_description(clause.constituents[1:])):
            return True
        return len(clause.rest) < 2 or (clause.rest[0].tag_ in {"JJ", "VBG", "RB"} and len(clause.rest) < 3)  # noqa: PLR2004 - "was born", "is important"
    return False


def _is_conditional(verb: Token) -> bool:
    """Whether what the verb tells hangs on something that was not so."""
    return any(child.dep_ == "advcl" or child.lower_ == "without" for child in verb.children)


def odd_clause(draft: Draft, setting: Setting) -> bool:
    """The clause is a guess, an order or a fragment: "let", "would have", a subject that is a number or a clause."""
    clause = draft.standing.clause
    head = clause.subject_head
    counted = head.tag_ == "CD" and any(child.lower_ == "of" for child in head.children)
    if (
        not counted
        and head.tag_ in {"CD", "WP", "WDT", "WRB", "DT", "EX"}
        and head.dep_ != "expl"
        and draft.standing.constituent.role != "subject"
    ):
        return True
    first, *others = (*clause.group.auxiliaries, "")
    if first in {"would", "might", "could"} and "have" in others and _is_conditional(clause.anchor):
        return True  # what did not happen: "she might have conquered Crete"
    if draft.standing.constituent.role != "subject" and _is_time(clause.subject[0]):
        return True
    empty = head.lower_ == "it" and (head.dep_ == "expl" or is_empty(head))
    return clause.anchor.lower_ in {"let", "lets"} or empty


def _is_time(token: Token) -> bool:
    """Whether a subject begins with a date: the parse took "By 207 BC the army ..." for one phrase."""
    return token.tag_ == "CD" and (token.ent_type_ == "DATE" or token.text.isdigit())


def many_of_one(draft: Draft, setting: Setting) -> bool:
    """One person or thing is said to be several: "How many men was Lucius Paullus?"."""
    fact, clause = draft.standing.fact, draft.standing.clause
    counting = draft.standing.role in {"count-of-attribute", "place-in-attribute"}
    of_attribute = counting and clause.group.is_copula and fact.type is NumberType.COUNT
    of_attribute = of_attribute and (
        not draft.standing.phrase or (fact.counted is not None and fact.counted.head.i == clause.anchor.i)
    )
    one = clause.subject_head.tag_ == "NNP" and not any(child.dep_ == "conj" for child in clause.subject_head.children)
    return of_attribute and (one or not clause.plural) and clause.subject_head.dep_ != "expl"


def weak_date(draft: Draft, setting: Setting) -> bool:
    """The answer is a day without its year although the stem tells no year: "When did they meet? May 28"."""
    fact, group = draft.standing.fact, draft.standing.clause.group
    if fact.type is DateType.MONTH and not group.is_past and group.auxiliaries in {(), ("is",), ("are",)}:
        return False  # what is done every May
    return (
        fact.type in {DateType.DAY, DateType.MONTH}
        and not re.search(r"\d{4}", fact.answer)
        and not re.search(r"\b\d{4}\b", draft.stem)
    )


def asked_twice(draft: Draft, setting: Setting) -> bool:
    """The stem has another time or place beside the one asked for: "In which country was he born in Groningen?"."""
    fact, part = draft.standing.fact, draft.standing.constituent
    if part.role != "adverbial":
        return False
    if fact.type in PLACES and part.preposition in {"in", "at", "near"}:
        beside = [token for token in draft.tokens if token.i not in part.indices]
        return any(map(_is_place_phrase, draft.tokens)) or any(map(_is_called_place, beside))
    timed = fact.kind is Kind.DATE or fact.type is NumberType.DURATION
    return (
        timed
        and bool(YEAR.search(draft.stem))
        and any(_YEARS.fullmatch(t.text) and t.dep_ in {"pobj", "conj"} for t in draft.tokens)
    )


_YEARS = re.compile(r"(?:1\d{3}|20\d{2})(?:[–-]\d{2,4})?")


_ERAS = frozenset({"BC", "BCE", "CE", "AD", "B.C.", "A.D."})


def _is_called_place(token: Token) -> bool:
    """Whether the token is the village of "in the village of Grimsvik"."""
    inside = token.dep_ == "pobj" and token.head.lower_ == "in" and token.head.head.pos_ in {"VERB", "AUX"}
    return inside and any(
        node.lower_ == "of" and any(child.pos_ == "PROPN" for child in node.rights) for node in token.rights
    )


def _is_place_phrase(token: Token) -> bool:
    at_home = (
        token.dep_ == "pobj" and token.head.lower_ in {"in", "at", "from"} and token.head.head.pos_ in {"VERB", "AUX"}
    )
    return (
        at_home
        and token.pos_ == "PROPN"
        and token.ent_type_ not in {"DATE", "EVENT", "WORK_OF_ART", "LANGUAGE"}
        and token.text not in _ERAS
    )


def no_longer(draft: Draft, setting: Setting) -> bool:
    """What began is asked of something that was done once: "Since when did Brock become the second player?"."""
    standing = draft.standing
    since = standing.fact.kind is Kind.DATE and standing.constituent.preposition == "since"
    return since and not {"has", "have", "had"} & set(standing.clause.group.auxiliaries)


def timeless(draft: Draft, setting: Setting) -> bool:
    """A year is asked of what is so still, or has been: "In what year is Oslo the capital?"."""
    group, fact = draft.standing.clause.group, draft.standing.fact
    if fact.kind is not Kind.DATE or draft.standing.constituent.preposition not in {"in", "on", "during"}:
        return False
    present = not group.is_past and group.is_copula and not group.auxiliaries
    return present or group.auxiliaries[:1] in {("has",), ("have",)}


def new_name(draft: Draft, setting: Setting) -> bool:
    """What is named is mixed up with its name: "Which fort did they rename? San Mateo"."""
    naming = {"rename", "name", "call", "dub", "christen", "nickname", "title"}
    standing = draft.standing
    return standing.clause.group.lemma in naming and standing.role in {"object", "name-of-object", "place-in-object"}


def half_a_range(draft: Draft, setting: Setting) -> bool:
    """One end of a range is asked for, and both are the answer: "From how many acres did it grow? 2 to 5"."""
    standing = draft.standing
    if standing.fact.kind is not Kind.NUMBER:
        return False
    both = standing.constituent.preposition in {"from", "to"} and is_range(standing.fact.answer)
    return both and draft.template.range is not True


def one_of_its_kind(draft: Draft, setting: Setting) -> bool:
    """The noun asked with comes again as what the thing is: "Which language is a language of Senegal?"."""
    standing = draft.standing
    if (
        "noun" not in draft.template.slots
        or not standing.clause.group.is_copula
        or standing.constituent.role != "subject"
    ):
        return False
    heads = [part.head for part in standing.clause.constituents[1:] if part.role == "attribute"]
    noun = standing.fact.noun.rsplit(maxsplit=1)[-1:]
    indefinite = any(child.lower_ in {"a", "an"} for head in heads for child in head.lefts)
    return indefinite and any([head.lower_] == noun for head in heads)


def done_to_oneself(draft: Draft, setting: Setting) -> bool:
    """One of two objects is the doer: "Who did Anna teach? Japanese", where she taught herself Japanese."""
    anchor = draft.standing.clause.anchor
    selves = [child for child in anchor.rights if child.lower_.endswith(("self", "selves")) and child.tag_ == "PRP"]
    return bool(selves) and any(child.dep_ == "dobj" and child not in selves for child in anchor.rights)


def noun_comes_back(draft: Draft, setting: Setting) -> bool:
    """The noun asked with comes again: "Which country left the country?", "Which award was awarded?"."""
    noun = draft.standing.fact.noun
    if draft.stem.lower().startswith("what "):
        return False  # "What was the first island?", which does not ask with it
    if noun and "noun" in draft.template.slots and draft.standing.clause.group.lemma == noun:
        return True
    again = [token for token in draft.tokens if token.lower_ == noun and token.dep_ not in {"compound", "attr"}]
    return "noun" in draft.template.slots and any(child.lower_ == "the" for token in again for child in token.lefts)


CHECKS = (
    empty_copula,
    odd_clause,
    many_of_one,
    asked_twice,
    timeless,
    new_name,
    half_a_range,
    one_of_its_kind,
    done_to_oneself,
    no_longer,
    noun_comes_back,
)
"""What makes a question wrong."""

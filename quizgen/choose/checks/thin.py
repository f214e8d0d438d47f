"""Checks of whether a stem tells enough for who has not read the passage: each says what it stops, with an example."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.choose.times import DAY, YEAR
from quizgen.facts.units import units
from quizgen.language.clause import Role
from quizgen.language.english import english
from quizgen.language.groups import is_plural
from quizgen.language.lemmas import lemma
from quizgen.language.phrases import SUBJECTS
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft

PLACES_AND_PEOPLES = frozenset({"GPE", "LOC", "NORP", "LANGUAGE"})
"""Labels of names that a reader knows without the passage, and of which much may be told."""

TELLING = frozenset({"NOUN", "PROPN", "NUM", "ADJ"})


def bare_object(draft: Draft, setting: Setting) -> bool:
    """To whom or what it was done, and not when, where or how: "Which city did the French capture?"."""
    standing = draft.standing
    asked = standing.constituent.role is Role.OBJECT and standing.fact.kind is Kind.NAME
    if not asked or standing.clause.group.is_copula or standing.clause.group.adverbs:
        return False
    return not any(token.pos_ in TELLING or token.tag_ == "RB" for token in rest_of(draft))


def thin_deed(draft: Draft, setting: Setting) -> bool:
    """Who did what many do, with no name, date or number to tell which time: "Who joined the forces?"."""
    if not _is_nameless_deed(draft, setting) or '"' in draft.stem or "“" in draft.stem:
        return False
    if any(token.head.dep_ == "dobj" and _LARGE.fullmatch(token.text) for token in rest_of(draft)):
        return False  # "Who described 700 medicines?"
    nouns = [token for token in rest_of(draft) if token.pos_ == "NOUN"]
    return len(nouns) <= 1 or (len(nouns) <= 3 and _begins_with_any(draft))  # noqa: PLR2004 - "a change in the summer"


_LARGE = re.compile(r"\d{3,}|\d[\d,]{3,}")


def passing_moment(draft: Draft, setting: Setting) -> bool:
    """A moment of a day that only the passage tells: "Who conceded a penalty in the 62nd minute?"."""
    return _is_nameless_deed(draft, setting) and any(lemma(token) in english().moments for token in draft.tokens)


def only_a_place(draft: Draft, setting: Setting) -> bool:
    """Nothing but a place or people tells which deed is meant: "Who converted to Islam?", "Who moved to Oslo?"."""
    if not _is_deed(draft) or any(token.pos_ == "ADV" for token in rest_of(draft)):
        return False
    told = [token for token in rest_of(draft) if token.pos_ in {"NOUN", "PROPN", "NUM"} and token.dep_ != "compound"]
    counted = draft.standing.fact.kind is Kind.NUMBER  # "How many people left Norway in 1911?"
    if draft.standing.clause.group.lemma in english().ways | {"leave", "visit"} and not counted:
        told = [t for t in told if t.ent_type_ != "DATE" or lemma(t) in units().time]  # many do so in any year
    return bool(told) and all(token.ent_type_ in PLACES_AND_PEOPLES for token in told) and len(told) == 1


def rest_of(draft: Draft) -> list[Token]:
    """What the stem keeps of the clause beside subject and verb, without what is asked for."""
    kept = draft.kept
    clause, fact = draft.standing.clause, draft.standing.fact
    return [token for token in (*clause.front, *clause.rest) if token.i in kept and not fact.covers(token.i)]


def is_asked_first(draft: Draft) -> bool:
    """Whether the question begins with its subject: "who", "which city", "whose brother"."""
    return draft.standing.constituent.role is Role.SUBJECT and not draft.standing.phrase


def _is_deed(draft: Draft) -> bool:
    """Whether the stem asks who did something once."""
    group = draft.standing.clause.group
    return is_asked_first(draft) and group.is_past and not group.is_copula


def _is_nameless_deed(draft: Draft, setting: Setting) -> bool:
    """Whether the stem asks who did something, and nothing in it has a name, a date or stands in the title."""
    return _is_deed(draft) and not any(tells_which(token, draft, setting) for token in draft.tokens)


def tells_which(token: Token, draft: Draft, setting: Setting) -> bool:
    """Whether a word of the stem has a meaning of its own: a name, what stands for one, a date, a word of the title."""
    named = token.pos_ == "PROPN" or token.i in draft.swaps or token.lower_ in setting.known
    return named or bool(YEAR.fullmatch(token.text)) or (token.tag_ == "CD" and token.ent_type_ == "DATE")


def _begins_with_any(draft: Draft) -> bool:
    rest = rest_of(draft)
    return bool(rest) and rest[0].lower_ in {"a", "an"}


def loose_definite(draft: Draft, setting: Setting) -> bool:
    """A subject whose adjectives do not tell which is meant: "When did the trial flight begin?"."""
    return any(token.dep_ in SUBJECTS for token in loose_definites(draft, setting))


def loose_definites(draft: Draft, setting: Setting) -> Iterator[Token]:
    """Nouns with "the" whose adjectives do not tell which is meant: "the trial flight"."""
    kept = draft.kept
    for noun in () if draft.where else draft.tokens:
        if noun.pos_ != "NOUN" or noun.i in draft.swaps or lemma(noun) in setting.known or noun.lower_ in setting.known:
            continue
        below = [child for child in noun.children if child.i in kept]
        definite = any(child.lower_ == "the" for child in below)
        told = any(child.dep_ in {"prep", "relcl", "acl", "appos", "poss", "nummod"} for child in below)
        told = told or any(child.tag_ == "JJS" or child.lower_ in _UNIQUE_MAKING for child in below)
        told = told or lemma(noun) in english().unique
        if (
            definite
            and not told
            and not any(_names_within(token, noun, kept, draft, setting) for token in noun.subtree)
        ):
            yield noun


_UNIQUE_MAKING = frozenset({"first", "last", "only", "most", "least"})


def _names_within(token: Token, noun: Token, kept: frozenset[int], draft: Draft, setting: Setting) -> bool:
    """Whether a word below a noun says which one it is."""
    if token.i == noun.i or token.i not in kept:
        return False
    return token.pos_ in {"PROPN", "NUM"} or bool(token.ent_type_) or tells_which(token, draft, setting)


def any_of_them(draft: Draft, setting: Setting) -> bool:
    """What is told of a bare plural, or of many, is told of some that only the passage knows: "soldiers", "many"."""
    head = draft.standing.clause.subject_head
    if draft.where or is_asked_first(draft) or head.i in draft.swaps or lemma(head) in setting.known:
        return False
    if draft.standing.fact.kind is Kind.DATE and _is_anchored(draft, setting):
        return False  # when prices fell in Norway is a fact, whose they were or not
    if head.lower_ in _QUANTIFIERS:
        return not any(token.pos_ == "PROPN" or token.i in draft.swaps for token in _subject(draft))
    bare = head.tag_ == "NNS" and not any(child.dep_ in {"det", "poss", "nummod"} for child in head.children)
    return bare and not any(tells_which(token, draft, setting) or token.ent_type_ for token in _subject(draft))


def _is_anchored(draft: Draft, setting: Setting) -> bool:
    """Whether a name, or a thing that all share, tells of what a date is asked, and it is no deed with "a" thing."""
    if any(token.lower_ in {"a", "an"} for token in draft.tokens):
        return False
    return any(
        (token.ent_type_ != "DATE" and tells_which(token, draft, setting)) or lemma(token) in english().unique
        for token in draft.tokens
    )


_QUANTIFIERS = frozenset({"many", "most", "much", "some", "several", "few", "others", "all", "both", "each"})


def _subject(draft: Draft) -> list[Token]:
    fact = draft.standing.fact
    return [token for token in draft.standing.clause.subject if not fact.covers(token.i)]


def other_than_said(draft: Draft, setting: Setting) -> bool:
    """Others than those that the passage has told of before: "What did other groups build?", "local tribes"."""
    return any(
        (token.lower_ in {"other", "others"} and not _says_than_what(token, draft))
        or (token.lower_ in _RESPECTIVE and token.dep_ in {"amod", "compound"})
        or (token.lower_ in _NEAR_SOMETHING and token.dep_ == "amod" and not _has_name(token.head, draft))
        for token in draft.tokens
    )


_RESPECTIVE = frozenset({"adjacent", "aforementioned", "alleged", "fellow", "respective"})
_NEAR_SOMETHING = frozenset({"local", "nearby", "neighboring", "neighbouring", "surrounding"})


def _says_than_what(token: Token, draft: Draft) -> bool:
    """Whether "other" is told apart in the stem: "than other cities of Norway", "one another"."""
    than = any(other.lower_ in {"than", "besides", "among"} for other in draft.tokens)
    return than or (token.head.dep_ not in SUBJECTS and _has_name(token.head, draft))


def _has_name(noun: Token, draft: Draft) -> bool:
    kept = draft.kept
    return any(token.i in kept and (token.pos_ == "PROPN" or token.ent_type_) for token in noun.subtree)


def of_method(draft: Draft, setting: Setting) -> bool:
    """How a study was made or where it is cited: "How many participants left?", "in a paper by Berger"."""
    return any(
        token.pos_ in {"NOUN", "PROPN"}
        and lemma(token) in english().method
        and token.lower_ not in setting.known
        and (token.pos_ == "NOUN" or _is_numbered(token))
        and (token.lower_ != "comparison" or any(child.dep_ == "det" for child in token.lefts))
        and not _is_no_method(token)
        for token in draft.tokens
    )


def _is_no_method(token: Token) -> bool:
    """Whether a word for a study's means tells of other things: "her papers", "state papers", "radio waves"."""
    owned = any(child.dep_ == "poss" for child in token.lefts)
    if lemma(token) == "wave":
        return any(child.dep_ in {"amod", "compound"} and not child.is_digit for child in token.lefts)
    if lemma(token) in {"appendix", "table"}:
        return owned
    if lemma(token) == "participant":
        return any(child.pos_ == "PROPN" for child in token.lefts)
    kinds = [child.lower_ for child in token.lefts if child.dep_ in {"amod", "compound"}]
    if token.lower_ == "paper" and token.i + 1 < len(token.doc) and token.nbor(1).text in {'"', "“"}:
        return True  # her paper "The Tides"
    return token.lower_ == "papers" and (owned or bool(set(kinds) & _PAPERS))


_PAPERS = frozenset({"identity", "official", "personal", "private", "state"})


def _is_numbered(token: Token) -> bool:
    """Whether this is the "Figure" of "Figure 2"."""
    return token.i + 1 < len(token.doc) and token.nbor(1).tag_ == "CD"


def there_are_somewhere(draft: Draft, setting: Setting) -> bool:
    """How many there were is asked without a place or time: "How many households were there?"."""
    counted = draft.standing.clause.subject_head.dep_ == "expl" and draft.standing.fact.kind is Kind.NUMBER
    return counted and not any(tells_which(token, draft, setting) for token in draft.tokens)


def lost_owner(draft: Draft, setting: Setting) -> bool:
    """One is asked for, and "their" stands for others: "Which bridge was named in their honor?"."""
    standing = draft.standing
    if not is_asked_first(draft) or " and " in draft.answer or standing.stance:
        return False
    subject = standing.clause.subject_head
    several = standing.constituent.role is Role.SUBJECT and not standing.others and is_plural(subject)
    anchor = standing.clause.anchor.i
    lost = [token for token in draft.tokens if token.lower_ == "their" and token.i not in draft.swaps]
    return any(not several or _verb_above(token).i != anchor for token in lost)


def _verb_above(token: Token) -> Token:
    """The verb of the clause that a word stands in, or the word itself."""
    return next((node for node in token.ancestors if node.pos_ in {"AUX", "VERB"}), token)


def unreal(draft: Draft, setting: Setting) -> bool:
    """What would have been so, had something else been: "What would have cost five million?"."""
    first, *others = (*draft.standing.clause.group.auxiliaries, "")
    return first in {"would", "might", "could"} and "have" in others


def empty_deed(draft: Draft, setting: Setting) -> bool:
    """What was done is a mere word for something done: "When did Anna Berger take matters into her own hands?"."""
    return any(
        token.dep_ == "dobj"
        and token.head.i == draft.standing.clause.anchor.i
        and lemma(token) in english().shell | english().roles
        and not any(child.dep_ not in {"det", "punct"} or child.lower_ == "the" for child in _kept_below(token, draft))
        for token in rest_of(draft)
    )


def _kept_below(noun: Token, draft: Draft) -> list[Token]:
    kept = draft.kept
    return [child for child in noun.children if child.i in kept]


def only_a_date(draft: Draft, setting: Setting) -> bool:
    """Nothing but the day or year tells who did what: "Who was elected in May 2002?".

    What began on a day is told by it, when its kind is said: "Which commission was established on 4 May 1911?".
    """
    if not is_asked_first(draft) or draft.standing.clause.group.is_copula:
        return False
    if draft.standing.clause.group.lemma in _BEGUN and _asks_which(draft) and DAY.search(draft.stem):
        return False
    told = [token for token in draft.tokens if token.pos_ in TELLING | {"VERB"} and not _is_verb_asked(token, draft)]
    dated = any(token.ent_type_ == "DATE" for token in told)
    return dated and all(token.ent_type_ == "DATE" or _is_head_asked(token, draft) for token in told)


def _asks_which(draft: Draft) -> bool:
    """Whether the kind of what is asked for is said, with or without where: "In Norway, which commission ...?"."""
    return draft.stem.startswith("Which ") or (bool(draft.where) and ", which " in draft.stem)


_BEGUN = frozenset({"create", "establish", "form", "found", "incorporate", "inaugurate", "launch", "open"})


def _is_verb_asked(token: Token, draft: Draft) -> bool:
    return token.i == draft.standing.clause.anchor.i


def _is_head_asked(token: Token, draft: Draft) -> bool:
    """Whether this is the noun that is counted or named: the "bridges" of "How many bridges were opened in 1911?"."""
    return token.i == draft.standing.clause.subject_head.i and token.pos_ == "NOUN"


def was_doing(draft: Draft, setting: Setting) -> bool:
    """What somebody was doing when the passage tells of it: "Who was studying folk songs?"."""
    group = draft.standing.clause.group
    doing = group.tag == "VBG" and group.auxiliaries[:1] in {("was",), ("were",)}
    dated = any(token.ent_type_ == "DATE" or token.lower_ in {"when", "while"} for token in draft.tokens)
    return doing and not dated and draft.standing.fact.kind is not Kind.DATE


def lost_name(draft: Draft, setting: Setting) -> bool:
    """A noun's name was left out, and nothing else tells which is meant: "Who was the host of a series?"."""
    kept = draft.kept
    return any(
        token.dep_ == "pobj"
        and token.tag_ == "NN"
        and lemma(token) in english().pointing
        and not any(child.dep_ in {"prep", "relcl", "acl"} for child in _kept_below(token, draft))
        and any(_is_left_name(child, kept, draft) for child in token.children)
        for token in draft.tokens
    )


def _is_left_name(child: Token, kept: frozenset[int], draft: Draft) -> bool:
    gone = child.i not in kept and not draft.standing.fact.covers(child.i)
    return gone and child.dep_ == "appos" and (child.pos_ == "PROPN" or bool(child.ent_type_))


DOUBTS = (
    bare_object,
    thin_deed,
    passing_moment,
    only_a_place,
    loose_definite,
    any_of_them,
    other_than_said,
    of_method,
    there_are_somewhere,
    lost_owner,
    unreal,
    empty_deed,
    only_a_date,
    was_doing,
    lost_name,
)
"""What makes a question one for a person to look at."""

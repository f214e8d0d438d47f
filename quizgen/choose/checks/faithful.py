"""Doubts about what the sentence says in other words or of more: each says what it stops, with an example.

A question may change nothing of its sentence but the order: no quotation, no title, no side of a "not".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.choose.checks.hanging import WHERE, asks_by_phrase
from quizgen.choose.times import YEAR
from quizgen.language.clause import Role
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType
from quizgen.language.phrases import left_edge_after_comma
from quizgen.language.sorts import PLACES
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft


def changed_quotation(draft: Draft, setting: Setting) -> bool:
    """Words between quotation marks are not those of the text: 'Who said it "must be thought out"?', of "well"."""
    if '"' not in draft.stem and "“" not in draft.stem:
        return False
    text = _plain(draft.standing.clause.anchor.doc.text)
    return any(_plain(said).strip(" ,.;:") not in text for said in _QUOTED.findall(draft.stem))


def _plain(text: str) -> str:
    """The text in lower case, with one kind of quotation marks."""
    return " ".join(text.casefold().replace("’", "'").split())


_QUOTED = re.compile(r"[\"“]([^\"“”]+)[\"”]")


def in_a_title(draft: Draft, setting: Setting) -> bool:
    """A phrase is taken out of a title: "On which lake did he write it?", of "He wrote it, On the Lake of Halden"."""
    head = draft.standing.constituent.head
    asked = asks_by_phrase(draft) and head.pos_ == "ADP" and head.i > head.sent.start
    return asked and head.text[:1].isupper() and head.nbor(-1).text not in {":", '"', "“", "—", "–"}


def half_a_title(draft: Draft, setting: Setting) -> bool:
    """The answer goes on behind a dash: "What did Anna write? Harbour", of "the play Harbour – Distant Lights"."""
    fact = draft.standing.fact
    doc = fact.head.doc
    if fact.kind is not Kind.NAME or fact.end + 1 >= len(doc) or doc[fact.end].text not in {"–", "—"}:
        return False
    after = doc[fact.end + 1]
    closed = any(token.text == doc[fact.end].text for token in doc[fact.end + 1 : after.sent.end])
    return after.pos_ == "PROPN" and fact.head.is_ancestor(after) and not closed and bool(doc[fact.end].whitespace_)


def not_before_how(draft: Draft, setting: Setting) -> bool:
    """An adverb has changed sides with "not": "Whose plan is not obviously good?", of "is obviously not good"."""
    anchor = draft.standing.clause.anchor
    negations = [child for child in anchor.children if child.dep_ == "neg" and child.i > anchor.sent.start]
    before = [child.nbor(-1) for child in negations]
    told = set(draft.stem.casefold().split())
    return any(word.dep_ == "advmod" and word.head.i == anchor.i and word.lower_ in told for word in before)


def where_one_is_asked(draft: Draft, setting: Setting) -> bool:
    """Where somebody is who is to do something: "Where did Oslo ask the Institute of Law to write a report?"."""
    part, anchor = draft.standing.constituent, draft.standing.clause.anchor
    asked = part.within is Role.OBJECT and part.preposition in WHERE and draft.standing.fact.type in PLACES
    if not asked or not asks_by_phrase(draft):
        return False
    noun = part.head.head
    to_do = any(_is_to_do(verb) and verb.i > part.head.i for verb in anchor.rights)
    return noun.pos_ == "PROPN" and to_do and lemma(anchor) in _ASKING


def _is_to_do(verb: Token) -> bool:
    """Whether this is "to write a report"."""
    return verb.dep_ in {"advcl", "ccomp", "xcomp"} and any(child.lower_ == "to" for child in verb.lefts)


_ASKING = frozenset(
    {"advise", "allow", "appoint", "ask", "assign", "authorise", "authorize", "beg", "choose", "command", "commission",
     "contract", "convince", "direct", "elect", "enable", "encourage", "engage", "force", "get", "help", "hire",
     "instruct", "invite", "order", "pay", "permit", "persuade", "press", "prompt", "request", "select", "tell", "urge"}
)  # fmt: skip


def in_a_story(draft: Draft, setting: Setting) -> bool:
    """Where a figure of a story is, is no place: "In which city did Anna use him as a character in Murder?"."""
    part = draft.standing.constituent
    asked = part.preposition in WHERE and draft.standing.fact.type in PLACES and asks_by_phrase(draft)
    return asked and lemma(part.head.head) in _OF_STORIES


_OF_STORIES = frozenset({"chapter", "character", "episode", "hero", "heroine", "narrator", "protagonist", "villain"})


def over_a_gap(draft: Draft, setting: Setting) -> bool:
    """What stood in an aside is told of all: "Which league was a union in 1911?", of "a union, broken up in 1911"."""
    clause = draft.standing.clause
    kept = {token.i for token in (*clause.front, *clause.subject, *clause.rest)}
    return any(
        token.dep_ in _LOOSE and token.i > clause.anchor.i and _follows_an_aside(token, clause.anchor, kept)
        for token in (*draft.tokens, draft.standing.constituent.head)
    )


_LOOSE = frozenset({"advmod", "attr", "npadvmod", "prep"})


def _follows_an_aside(token: Token, anchor: Token, kept: set[int]) -> bool:
    """Whether the phrase goes on, without a comma, where a clause was cut that began with one."""
    before = token.doc[token.left_edge.i - 1]
    if before.i in kept or before.is_punct or before.i <= anchor.i:
        return False
    if before.dep_ == "dep":
        return True  # the parse did not know what the word before belongs to
    cut = [node for node in (before, *before.ancestors) if node.dep_ in _ASIDES and node.i > anchor.i]
    return bool(cut) and left_edge_after_comma(cut[-1]) and not any(node.i == token.i for node in cut)


_ASIDES = frozenset({"acl", "advcl", "prep", "relcl"})


def half_of_two(draft: Draft, setting: Setting) -> bool:
    """Where one of two is, is told of the other: "by Danes in the east", of "by Danes in the west and Poles in the".

    A name that "and" joins to a plain noun is one of two as well: "borders Norway to the north and Poland to the east".
    """
    kept = {token.i for token in draft.tokens}
    gone = set(draft.standing.constituent.indices) | {token.i for token in draft.standing.phrase}
    of_object = draft.standing.constituent.role is Role.OBJECT
    return any(
        token.dep_ == "prep"
        and _is_joined_noun(token.nbor(-1), token.lower_)
        and (token.i - 1 not in kept | gone or (of_object and _is_unlike(token.nbor(-1))))
        for token in draft.tokens
        if token.i > token.sent.start
    )


def _is_joined_noun(noun: Token, preposition: str) -> bool:
    """Whether "and" joins a noun to one that stands behind the same preposition."""
    return noun.dep_ == "conj" and noun.pos_ in {"NOUN", "PROPN"} and noun.head.head.lower_ == preposition


def _is_unlike(noun: Token) -> bool:
    """Whether a name is joined to what is none."""
    return noun.pos_ == "PROPN" and bool(noun.ent_type_) and noun.head.pos_ == "NOUN" and not noun.head.ent_type_


def any_such(draft: Draft, setting: Setting) -> bool:
    """The answer has an "a" and is no name: "Which republic was set up?", of "a People's Republic was set up"."""
    fact = draft.standing.fact
    if fact.type not in _BODIES or "noun" not in draft.template.slots or draft.standing.phrase:
        return False
    articles = [child for child in fact.head.lefts if child.dep_ == "det" and not fact.covers(child.i)]
    return any(article.lower_ in {"a", "an"} for article in articles)


_BODIES = frozenset({NameType.COUNTRY, NameType.ORGANIZATION, NameType.PLACE, NameType.STATE, NameType.WORK})


def doer_beside(draft: Draft, setting: Setting) -> bool:
    """What one did who was beaten is told of the other: "Who beat Anna before winning?", of "was beaten before"."""
    asked = draft.standing.constituent.role is Role.AGENT and "active" in " ".join(draft.template.slots)
    verb = draft.standing.clause.anchor.i
    return asked and any(
        token.tag_ == "VBG" and token.dep_ in {"advcl", "pcomp"} and verb in {token.head.i, token.head.head.i}
        for token in draft.tokens
    )


def two_by_one_verb(draft: Draft, setting: Setting) -> bool:
    """Two go to two places with one verb: "Who went to Oslo and Hugo to Bergen?", "To which city and Hugo?"."""
    told = {token.i for token in draft.tokens} | {draft.standing.fact.head.i}
    phrases = (child for child in draft.standing.clause.anchor.rights if child.dep_ in _PHRASES)
    return any(told & second for phrase in phrases for second in _second_halves(phrase))


_PHRASES = frozenset({"agent", "dative", "prep"})


def _second_halves(phrase: Token) -> Iterator[set[int]]:
    """The words of the "and Hugo to Bergen" behind a phrase, where it names another and its own place."""
    for noun in (child for child in phrase.rights if child.dep_ == "pobj"):
        for other in (child for child in noun.rights if child.dep_ == "conj" and child.i + 1 < len(child.doc)):
            again = other.nbor(1)
            place = next((child for child in again.rights if child.dep_ == "pobj"), None)
            same = again.dep_ in _PHRASES and again.lower_ == phrase.lower_ and place is not None
            unlike = other.ent_type_ == "PERSON" or bool(noun.ent_type_ and other.ent_type_)
            unlike = unlike and noun.ent_type_ != other.ent_type_
            if same and place is not None and place.ent_type_ != "DATE" and unlike:
                yield {other.i, again.i, place.i}


def partner_lost(draft: Draft, setting: Setting) -> bool:
    """One of two did it alone: "Who met in Oslo? Hugo Brandt", of "Hugo Brandt, a painter, and Anna Berg met"."""
    head = draft.standing.clause.subject_head
    aside = (child for child in head.rights if child.dep_ == "appos" and child.pos_ == "NOUN")
    joined = (other for noun in aside for other in noun.rights if other.dep_ == "conj" and other.pos_ == "PROPN")
    return head.pos_ == "PROPN" and any(other.ent_type_ == head.ent_type_ for other in joined)


def half_a_span(draft: Draft, setting: Setting) -> bool:
    """The first of two years stands for both: "Who taught in Oslo in 1909?", of "in 1909 – 1910"."""
    kept = {token.i for token in draft.tokens}
    return any(_begins_a_span(token) and token.i + 2 not in kept for token in draft.tokens if token.is_digit)


def _begins_a_span(year: Token) -> bool:
    """Whether a dash and another year follow a year."""
    dash, other = (*year.doc[year.i + 1 : year.i + 3], year, year)[:2]
    return dash.text in {"–", "-"} and bool(YEAR.fullmatch(year.text)) and bool(YEAR.fullmatch(other.text))


def beyond_which(draft: Draft, setting: Setting) -> bool:
    """Where something is not is asked: "Outside which country are these signs used?"."""
    return draft.standing.constituent.preposition in _BEYOND and asks_by_phrase(draft)


_BEYOND = frozenset({"beyond", "except", "outside", "unlike", "without"})


def name_behind(draft: Draft, setting: Setting) -> bool:
    """A noun has lost its name behind a comma: "Who was cast on the BBC series?", of "the BBC series, Harbour"."""
    kept = {token.i for token in draft.tokens}
    return any(token.dep_ == "pobj" and token.tag_ == "NN" and _names_it(token, kept, draft) for token in draft.tokens)


def _names_it(noun: Token, kept: set[int], draft: Draft) -> bool:
    """Whether a name that is left out stands behind the noun's comma, though the parse hangs it on the verb."""
    comma, name = (*noun.doc[noun.i + 1 : noun.i + 3], noun, noun)[:2]
    gone = name.i not in kept and not draft.standing.fact.covers(name.i)
    return comma.text == "," and name.dep_ == "oprd" and name.pos_ == "PROPN" and gone


CHECKS = (
    changed_quotation,
    in_a_title,
    where_one_is_asked,
    in_a_story,
    two_by_one_verb,
    half_of_two,
    doer_beside,
    half_a_span,
)
"""What makes a question wrong."""

DOUBTS = (half_a_title, not_before_how, over_a_gap, any_such, partner_lost, beyond_which, name_behind)
"""What makes a question one for a person to look at."""

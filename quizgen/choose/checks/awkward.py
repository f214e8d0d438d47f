"""Doubts about stems that run on, break off or begin awkwardly: each says what it stops, with an example."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.language.clause import ClauseKind
from quizgen.language.english import english
from quizgen.language.groups import past_around, tells_an_event
from quizgen.language.phrases import completes_a_bare_noun
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft


def runs_on(draft: Draft, setting: Setting) -> bool:
    """What stood behind a comma follows without it: "In which town did the fire destroy 50 houses almost a third?"."""
    kept = draft.kept
    before = kept | draft.standing.constituent.indices
    return draft.standing.clause.kind is not ClauseKind.APPOSITIVE and any(
        edge.i in kept
        and edge.i - 1 not in kept
        and edge.i - 2 in before
        and not re.search(rf", {re.escape(edge.text)}\b", draft.stem)
        for edge in (token.left_edge for token in draft.tokens if _says_it_again(token))
        if edge.i > 1 and edge.nbor(-1).text == ","
    )


def _says_it_again(noun: Token) -> bool:
    """Whether a noun describes the one before it: an apposition, or what the parse takes for a second object."""
    second = noun.dep_ == "dobj" and any(child.dep_ == "dobj" and child.i < noun.i for child in noun.head.rights)
    return (noun.dep_ == "appos" and not completes_a_bare_noun(noun)) or second


def breaks_off(draft: Draft, setting: Setting) -> bool:
    """The last verb has lost what it is done to: "Near which city did they meet to watch?", of "watch the race"."""
    last = max(draft.tokens, key=lambda token: token.i, default=None)
    if last is None or last.i + 1 >= len(last.doc) or not draft.stem.endswith(f" {last.text}?"):
        return False
    after = last.nbor(1)
    if last.tag_ == "CD":
        return after.text in _DASHES
    infinitive = last.tag_ == "VB" and any(child.dep_ == "aux" and child.lower_ == "to" for child in last.lefts)
    asked = draft.standing.constituent.indices | {token.i for token in draft.standing.phrase}
    return infinitive and after.i not in asked and after.pos_ in {"ADJ", "DET", "NOUN", "NUM", "PROPN"}


_DASHES = frozenset({"-", "–", "—"})


def joined_to_how(draft: Draft, setting: Setting) -> bool:
    """A second thing is joined to how it is done: "Which language does Anna speak fluently and some Latin?"."""
    return any(
        token.dep_ == "conj" and token.head.dep_ == "advmod" and token.pos_ in {"NOUN", "PROPN"}
        for token in draft.tokens
    )


def done_by(draft: Draft, setting: Setting) -> bool:
    """Who did it stands behind a verb that is not passive: "In what year did the tax change by the government?"."""
    group = draft.standing.clause.group
    passive = group.tag == "VBN" and bool({"was", "were", "is", "are", "be", "been", "being"} & set(group.auxiliaries))
    agents = [child for child in draft.standing.clause.anchor.rights if child.dep_ == "agent"]
    kept = draft.kept
    return not passive and any(agent.i in kept and _is_doer(agent) for agent in agents)


def _is_doer(agent: Token) -> bool:
    """Whether a phrase with "by" names who does something, and not when or how: no "by 1931", no "by walking"."""
    return any(child.dep_ == "pobj" and child.ent_type_ not in {"DATE", "TIME", "CARDINAL"} for child in agent.rights)


def of_an_extent(draft: Draft, setting: Setting) -> bool:
    """How far something reaches does what it does: "The extent of which wall spanned the valley?"."""
    return bool(_EXTENTS.search(draft.stem))


_EXTENTS = re.compile(
    r"\b(?:breadth|extent|half|height|length|majority|rest|size|stretch|width) of which ", re.IGNORECASE
)


def object_ahead(draft: Draft, setting: Setting) -> bool:
    """The question word is deep in an object at the front: "Control of which country did Norway take?"."""
    name = draft.template.name
    moved = name == "of-which-adverbial" and draft.standing.constituent.preposition not in _WHERE
    return name == "of-which-object" or moved


_WHERE = frozenset({"at", "during", "in", "near", "off", "on"})


def of_no_noun(draft: Draft, setting: Setting) -> bool:
    """What could stand at the front is asked for at the end: "Anna Berger lived in which city?", not "a guest of"."""
    if draft.template.name != "of-which-at-the-end":
        return False
    head = draft.standing.fact.head
    while head.dep_ == "conj":
        head = head.head
    above = head.head
    inside = head.dep_ == "pobj" and above.lower_ in _OF and above.head.pos_ in {"NOUN", "PROPN"}
    return not inside or above.head.i not in draft.kept


_OF = frozenset({"between", "for", "of", "to", "with"})


def owner_at_the_end(draft: Draft, setting: Setting) -> bool:
    """An owner is asked for in its place: "Anna Berger became which country's new president?"."""
    return draft.template.name == "which-owner-in-place"


def which_owner_of_a_person(draft: Draft, setting: Setting) -> bool:
    """What belongs to the owner is a person by name: "Which country's keeper Hugo Brandt was hurt?"."""
    subject, head = draft.standing.clause.subject, draft.standing.clause.subject_head
    owner = any(token.i == draft.standing.fact.head.i for token in subject)
    names = any(token.ent_type_ == "PERSON" and token.i > draft.standing.fact.head.i for token in subject)
    return owner and names and head.i in draft.kept and bool(_OWNER.search(draft.stem))


_OWNER = re.compile(r"\bwhich \w+['’]s ", re.IGNORECASE)


def was_for_is(draft: Draft, setting: Setting) -> bool:
    """Where a thing lies is told as over: "Where was the firm's office located?", of "met at its office located in"."""
    clause = draft.standing.clause
    verb = clause.anchor
    lies = clause.kind is ClauseKind.PARTICIPIAL and clause.group.lemma in english().lying
    return lies and draft.standing.fact.kind is not Kind.DATE and past_around(verb) and not tells_an_event(verb)


DOUBTS = (
    runs_on,
    breaks_off,
    joined_to_how,
    done_by,
    of_an_extent,
    object_ahead,
    of_no_noun,
    owner_at_the_end,
    which_owner_of_a_person,
    was_for_is,
)
"""What makes a question one for a person to look at."""

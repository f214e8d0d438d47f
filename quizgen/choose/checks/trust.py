"""Checks of whether the parse can be trusted: each says what it stops, with an example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.standing import Stance
from quizgen.language.clause import ClauseKind, Role
from quizgen.language.english import english
from quizgen.language.groups import subject_of
from quizgen.language.namelists import NameType
from quizgen.language.phrases import FINITE, left_edge_after_comma
from quizgen.language.verbs import lemma_of

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.language.clause import Clause
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft

_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
_BARE = frozenset({"VB", "VBG"})
_OF_AMOUNTS = frozenset({"DATE", "TIME", "QUANTITY", "MONEY", "PERCENT", "CARDINAL", "ORDINAL"})


def _is_passive(clause: Clause) -> bool:
    return clause.group.tag == "VBN" and bool(clause.group.auxiliaries) and clause.group.auxiliaries[-1] in _BE


def odd_passive(draft: Draft, setting: Setting) -> bool:
    """A passive with an object, or of what nobody does to anything: "Who was stopped cards?", "Who is migrated?"."""
    clause = draft.standing.clause
    if not _is_passive(clause):
        return False
    lemma = clause.group.lemma
    if lemma in english().never_passive or (lemma == "follow" and clause.kind is ClauseKind.PARTICIPIAL):
        return True  # "with 60%, followed by Norway with 13%"
    if sum(child.dep_ == "oprd" for child in clause.anchor.rights) > 1:
        return True  # "was named Halden after the Haldens, the lords": what stands behind the comma is no name
    takes_one = english().ditransitive | english().ranking | english().naming
    return lemma not in takes_one and any(_is_stray_object(child) for child in clause.anchor.rights)


def _is_stray_object(child: Token) -> bool:
    """Whether a noun behind a passive verb has no place there: an object, or a plural that is no time or amount."""
    if child.dep_ == "dobj":
        return child.tag_ not in {"CD", "PRP"} and child.ent_type_ not in _OF_AMOUNTS
    loose = child.dep_ == "npadvmod" and child.tag_ in {"NNS", "NNPS"} and child.ent_type_ not in _OF_AMOUNTS
    return loose and not any(other.dep_ in {"nummod", "det"} for other in child.lefts)


def two_subjects(draft: Draft, setting: Setting) -> bool:
    """The verb has two subjects of its own: the parse has joined two statements.

    A nationality does not hang on the verb.
    """
    if draft.standing.stance is Stance.ORIGIN:
        return False
    anchor = draft.standing.clause.anchor
    subjects = [child for child in anchor.children if child.dep_ in {"nsubj", "nsubjpass"}]
    return len(subjects) > 1 and not (len(subjects) == _A_PAIR and _is_a_title(*subjects))


_A_PAIR = 2


def _is_a_title(noun: Token, title: Token) -> bool:
    """Whether the second is in quotes right behind the first, and names it: "her paper "The Tides" was printed"."""
    first = title.doc[title.left_i]
    opened = first.text in _OPENING or (first.i > 0 and first.nbor(-1).text in _OPENING)
    return opened and noun.i < title.i and noun.i >= first.i - 2


_OPENING = frozenset({'"', "“"})


def mixed_forms(draft: Draft, setting: Setting) -> bool:
    """A finite verb is joined to one that is not: "When did she begin writing but continued to act?"."""
    return any(
        token.dep_ == "conj" and token.tag_ in FINITE and token.head.tag_ in _BARE and subject_of(token) is None
        for token in draft.tokens
        if token.pos_ in {"VERB", "AUX"} and not any(child.dep_ == "aux" for child in token.lefts)
    )


def broken_off(draft: Draft, setting: Setting) -> bool:
    """A verb has lost what follows it behind a comma: "before moving, in 1972, to Oslo"."""
    anchor = draft.standing.clause.anchor
    below = [token for child in anchor.rights for token in child.rights if token.dep_ == "pcomp"]
    cut = {"pcomp", "xcomp", "advcl", "relcl"}
    return any(token.dep_ in cut and _is_cut_short(token) for token in (*draft.tokens, *below))


def _is_cut_short(verb: Token) -> bool:
    """Whether a comma stands right behind a verb that has nothing of its own, and then a phrase with a preposition."""
    doc, i = verb.doc, verb.i
    if i + 2 >= len(doc) or doc[i + 1].text != "," or doc[i + 2].pos_ != "ADP":
        return False
    return not any(child.dep_ in {"dobj", "prep", "attr", "acomp"} and child.right_i < i for child in verb.children)


def loose_relative(draft: Draft, setting: Setting) -> bool:
    """A relative word stands in the question without its clause: "Which book did he backdate which to May?"."""
    anchor = draft.standing.clause.anchor
    return draft.standing.clause.kind is ClauseKind.RELATIVE and any(
        token.tag_ in {"WDT", "WP", "WP$"} and _verb_above(token).i == anchor.i for token in draft.tokens
    )


def open_relative(draft: Draft, setting: Setting) -> bool:
    """A clause opened by a comma runs on without another: "who had denied the theft came up, left", of the theft."""
    clause = draft.standing.clause
    anchor = clause.anchor
    if clause.kind is not ClauseKind.RELATIVE or not left_edge_after_comma(anchor):
        return False
    end = anchor.right_i + 1
    return end < anchor.sent.end and anchor.doc[end].pos_ in {"VERB", "AUX"}


def several_did(draft: Draft, setting: Setting) -> bool:
    """One person is asked for where the verb tells of several: "Anna Lund, clerk Brandt and Wood were each fined"."""
    standing = draft.standing
    if standing.constituent.role is not Role.SUBJECT or standing.fact.type is not NameType.PERSON:
        return False
    helped = any(child.lower_ in {"were", "are", "have", "each"} for child in standing.clause.anchor.lefts)
    head = standing.clause.subject_head
    return helped and head.tag_ == "NNP" and standing.fact.covers(head.i)


def lost_there(draft: Draft, setting: Setting) -> bool:
    """Who was there to do something is not who was to do it: "Who was to see the mayor?"."""
    clause = draft.standing.clause
    there = (child for child in clause.anchor.rights if child.lower_ in {"here", "there"} and child.i not in draft.kept)
    return clause.group.is_copula and any(child.nbor(1).lower_ == "to" for child in there)


def _verb_above(token: Token) -> Token:
    return next((node for node in token.ancestors if node.pos_ in {"VERB", "AUX"}), token)


def left_unsaid(draft: Draft, setting: Setting) -> bool:
    """The verb's other half is missing: "Who did not do?", "Who dubbed the long quarrel?"."""
    clause, part = draft.standing.clause, draft.standing.constituent
    lemma = clause.group.lemma
    roles = {other.role for other in clause.constituents[1:]}
    if _is_passive(clause):
        return lemma == "call" and part.role is Role.SUBJECT and not any(map(_goes_on_calling, clause.anchor.rights))
    if lemma == "do" and Role.OBJECT not in roles:
        return True
    if lemma not in english().naming or part.role is Role.ATTRIBUTE:
        return False
    return not any(
        child.dep_ in {"oprd", "xcomp", "ccomp", "attr", "acomp"} for child in clause.anchor.rights
    ) and not any(other.preposition == "as" for other in clause.constituents)


def _goes_on_calling(child: Token) -> bool:
    """Whether what stands behind "called" says what, for what or by whom: "called Anna", "called upon to speak"."""
    behind = child.dep_ in {"acomp", "attr", "ccomp", "dative", "dobj", "oprd", "prt", "xcomp"}
    named = behind and not left_edge_after_comma(child)  # "is called, the French form of Caesar"
    return named or child.lower_ in {"as", "by", "for", "into", "on", "to", "upon"}


def kin_of_a_place(draft: Draft, setting: Setting) -> bool:
    """A person's relation is told of a place: "Which city was the daughter of Anna?"."""
    clause = draft.standing.clause
    head = clause.subject_head
    if not clause.group.is_copula or head.ent_type_ not in {"GPE", "LOC", "FAC"}:
        return False
    return any(
        part.role is Role.ATTRIBUTE and part.head.lower_ in english().personal - {"heir", "will"}
        for part in clause.constituents[1:]
    )


def any_of_nothing(draft: Draft, setting: Setting) -> bool:
    """An "any" without the "not" or "end" it hangs on: "Who had any doubts?", of "ended any doubts they had"."""
    clause = draft.standing.clause
    if clause.kind is not ClauseKind.RELATIVE or clause.group.negated:
        return False
    return any(token.lower_ == "any" and token.head.i == clause.anchor.head.i for token in draft.tokens)


def lost_preposition(draft: Draft, setting: Setting) -> bool:
    """A place or year has lost its "to" or "in": "Who moved Oslo?", "Who was elected a Fellow 1750?"."""
    clause, part = draft.standing.clause, draft.standing.constituent
    if clause.kind is ClauseKind.APPOSITIVE and clause.anchor.tag_ == "CD" and part.role is Role.SUBJECT:
        return True  # the year of "Harbour Lights (1931)" has none
    words = part.tokens if part.role is Role.OBJECT else ()
    return any(_lacks_preposition(token) for token in (*draft.tokens, *words))


def _lacks_preposition(token: Token) -> bool:
    if token.dep_ == "dobj" and token.ent_type_ in {"GPE", "LOC"}:
        return lemma_of(token.head.text) in english().ways
    return token.dep_ == "npadvmod" and token.tag_ == "CD" and token.text.isdigit() and len(token) == _YEAR_LENGTH


_YEAR_LENGTH = 4


def two_statements(draft: Draft, setting: Setting) -> bool:
    """A statement hangs on a verb that tells of none: "What hit the songs ended in May?"."""
    telling = english().reporting | english().factive | english().thinking
    return any(
        token.dep_ == "ccomp"
        and token.tag_ in {"VBD", "VBZ"}
        and not any(child.dep_ == "mark" or child.tag_ in _ASKING for child in token.lefts)
        and lemma_of(token.head.text) not in telling
        and token.head.pos_ == "VERB"
        for token in draft.tokens
    )


_ASKING = frozenset({"WP", "WDT", "WRB"})


def torn_title(draft: Draft, setting: Setting) -> bool:
    """A title has lost what stands behind its colon: "Who wrote Harbour?", of "Harbour: The Early Songs"."""
    kept = draft.kept
    return any(_goes_on(token) for token in draft.tokens if token.i + 2 not in kept)


def _goes_on(token: Token) -> bool:
    """Whether a colon and another word of a title follow a name."""
    if token.pos_ != "PROPN" or token.i + 2 >= len(token.doc) or token.nbor(1).text != ":":
        return False
    return token.nbor(2).text[:1].isupper() and not token.nbor(2).is_sent_start and not token.nbor(1).is_sent_end


def active_by(draft: Draft, setting: Setting) -> bool:
    """What somebody did is told as done by another: "By whom did Anna propose in May?"."""
    standing, part = draft.standing, draft.standing.constituent
    asked = part.preposition == "by" and not standing.phrase
    return asked and "{preposition} whom" in draft.template.question and not _is_passive(standing.clause)


def second_object(draft: Draft, setting: Setting) -> bool:
    """One of two objects of a verb that has one only: "What did she begin her career the season?"."""
    part = draft.standing.constituent
    if part.role is not Role.OBJECT or draft.standing.phrase:
        return False
    verb = part.head.head
    others = [child for child in verb.rights if child.dep_ == "dobj" and child.i != part.head.i]
    two = english().ditransitive | english().ranking | english().naming
    return bool(others) and verb.pos_ == "VERB" and lemma_of(verb.text) not in two


def half_a_place(draft: Draft, setting: Setting) -> bool:
    """The country of a town is left beside the question word: "Anna was born in which city Norway?"."""
    asked = {token.i for token in draft.standing.phrase}
    return any(token.dep_ == "appos" and token.ent_type_ == "GPE" and token.head.i in asked for token in draft.tokens)


def more_than_its_letters(draft: Draft, setting: Setting) -> bool:
    """What letters stand for has words beside theirs: "What does TR stand for? Net Tidal Range"."""
    standing = draft.standing
    rest = standing.clause.rest
    lettered = standing.clause.group.verb == "stands"
    return lettered and bool(rest) and (standing.fact.start, standing.fact.end) != (rest[0].i, rest[-1].i + 1)


CHECKS = (
    more_than_its_letters,
    half_a_place,
    odd_passive,
    broken_off,
    loose_relative,
    open_relative,
    several_did,
    lost_there,
    left_unsaid,
    kin_of_a_place,
    any_of_nothing,
    lost_preposition,
    active_by,
    second_object,
)
"""What makes a question wrong."""

DOUBTS = (
    two_subjects,
    mixed_forms,
    two_statements,
    torn_title,
)
"""What makes a question one for a person to look at."""

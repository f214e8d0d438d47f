"""Checks of stems of which a part is lost, out of place or told twice: each says what it stops, with an example."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.language.clause import ClauseKind, Role
from quizgen.language.english import english
from quizgen.language.phrases import DOERS
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft


_OUT_OF_PLACE = re.compile(
    r"\b(?:what which\b|which (?:(?:Mrs?|Ms|Dr|Sir|Prof|lesser|greater)\b|\w+ (?:an?|the) )"
    r"|how many (?:first|last|next|past)\b|thens\b|(?:do|does|did) there\b|not because\b|many the\b"
    r"|^[Ww]hich \w+ and [A-Z]|^[Ww]hose (?:An?|The) "
    r"|^[Ww]hich (?:awards|games|islands|mountains|wars) (?:has|is|was)\b"
    r"|[Oo]n which event\b|[Aa]t which (?:country|county|province|region|state)\b)|^At how much (?:is|was)\b"
)
_OWNER_OUT_OF_PLACE = re.compile(r"['’]s? which\b|^[^'’]*[a-rt-z]['’] \w")


def out_of_place(draft: Draft, setting: Setting) -> bool:
    """A word stands where none can: "Anna Berger's which friend", "how many last years", "does there bring"."""
    stem = draft.stem
    return bool(_OUT_OF_PLACE.search(stem) or (("'" in stem or "’" in stem) and _OWNER_OUT_OF_PLACE.search(stem)))


def unlike_joined(draft: Draft, setting: Setting) -> bool:
    """A number is joined to what is none: "How many clubs have joined the league and two since?"."""
    kept = draft.kept
    return any(
        token.dep_ == "conj"
        and token.head.i in kept
        and (token.tag_ == "CD") != (token.head.tag_ == "CD")
        and token.pos_ in {"NUM", "NOUN", "PROPN"}
        for token in draft.tokens
    )


def verb_left_out(draft: Draft, setting: Setting) -> bool:
    """A second statement has lost its verb: "Who was on 31 and Hugo Brandt eight?"."""
    kept = draft.kept
    return any(
        token.tag_ == "CD"
        and token.i > 1
        and token.nbor(-1).pos_ == "PROPN"
        and token.nbor(-1).i in kept
        and token.ent_type_ != "DATE"
        and token.ent_type_ != token.nbor(-1).ent_type_
        and any(before.dep_ == "cc" for before in token.doc[max(0, token.i - 4) : token.i])
        for token in draft.tokens
    )


def no_deed(draft: Draft, setting: Setting) -> bool:
    """A participle that is a preposition is told as a deed: "Who followed graduation in 1931?"."""
    clause = draft.standing.clause
    participle = clause.kind is ClauseKind.PARTICIPIAL and clause.anchor.tag_ == "VBG"
    return participle and clause.group.lemma in english().like_prepositions


def either_alone(draft: Draft, setting: Setting) -> bool:
    """An "either" has lost its "or": "Between which years did the league send either the Oslo Bears?"."""
    return bool(re.search(r"\beither (?:an?|the)\b(?!.*\bor\b)|\bneither (?:an?|the)\b(?!.*\bnor\b)", draft.stem))


def comma_in_subject(draft: Draft, setting: Setting) -> bool:
    """A comma opens an aside in the subject without an end: "In which city do homes, mainly in the north burn?"."""
    standing, kept = draft.standing, draft.kept
    if standing.constituent.role is Role.SUBJECT and not standing.phrase and standing.fact.kind is not Kind.NUMBER:
        return False
    return sum(token.text == "," for token in standing.clause.subject if token.i in kept) == 1


def no_and(draft: Draft, setting: Setting) -> bool:
    """A list ends without an "and": "Who wanted a treaty with the South, the farmers?"."""
    kept = draft.kept
    return any(_is_cut_list(token, kept) for token in draft.tokens if token.dep_ != "conj")


def _is_cut_list(first: Token, kept: frozenset[int]) -> bool:
    """Whether a word is joined to others of the stem by commas alone."""
    if first.pos_ not in {"NOUN", "PROPN", "VERB"} or not any(child.dep_ == "conj" for child in first.rights):
        return False
    if _is_place_in_place(first):
        return False
    listed = [
        first,
        *(token for token in first.conjuncts if token.i in kept and token.ent_type_ != "GPE" and token.ent_iob_ != "I"),
    ]
    joints = [child for token in listed for child in token.children if child.dep_ == "cc" and child.i in kept]
    return len(listed) > 1 and not joints and any(token.nbor(-1).text == "," for token in _edges(listed[1:]))


def _is_place_in_place(first: Token) -> bool:
    """Whether a comma joins two names, the second of which tells where the first is: "in Halden, Norway"."""
    others = first.conjuncts
    both = [first, *others]
    return (
        len(others) == 1
        and first.dep_ == "pobj"
        and first.head.lower_ in {"in", "at", "of", "near", "from"}
        and all(token.pos_ == "PROPN" and not any(child.dep_ == "det" for child in token.lefts) for token in both)
    )


def _edges(tokens: list[Token]) -> Iterator[Token]:
    return (token.left_edge for token in tokens if token.left_i > 0)


def buried_in_subject(draft: Draft, setting: Setting) -> bool:
    """The question word is deep in the subject: "Pupils at which school won?", "Anna Berger of which town left?"."""
    if not draft.template.question.startswith(("{whole}", "{before}")):
        return False
    noun, subject = _noun_asked(draft), draft.standing.clause.subject
    if not any(token.i == noun.i for token in subject) or subject[0].i >= draft.standing.fact.start:
        return False
    above = noun.head
    return above.lower_ != "of" or above.head.pos_ == "PROPN" or above.head.dep_ not in DOERS


def _noun_asked(draft: Draft) -> Token:
    """The top of what the question word stands for: the "editor" of "the editor Anna Berger"."""
    node, phrase = draft.standing.fact.head, {token.i for token in draft.standing.phrase}
    while node.head.i != node.i and (node.head.i in phrase or node.dep_ == "appos"):
        node = node.head
    return node


_LATE, _END = 7, 4
"""Words before the question word, and with it at the end: whoever listens should know early or at once."""


def late_word(draft: Draft, setting: Setting) -> bool:
    """The question word comes late: "Anna Berger was in charge of ordering supplies at which school for the town?"."""
    if not draft.template.question.startswith(("{whole}", "{before}")):
        return False
    before = re.split(r"\b(?:which|whom?|what|how)\b", draft.stem, maxsplit=1, flags=re.IGNORECASE)[0].split()
    return len(before) >= _LATE and len(draft.stem.split()) - len(before) > _END


def count_told(draft: Draft, setting: Setting) -> bool:
    """All that are counted are named: "How many rivers of Norway are the Glomma and the Otra?"."""
    clause = draft.standing.clause
    if not clause.group.is_copula or not re.match(r"How many\b", draft.stem):
        return False
    said = [part.head for part in clause.constituents[1:] if part.role is Role.ATTRIBUTE]
    if any(child.lower_ == "the" for noun in said for child in noun.lefts):
        return True
    return any(
        token.dep_ == "conj" and token.pos_ in {"NOUN", "PROPN"} and token.head.dep_ != "pobj" for token in draft.tokens
    )


def is_another(draft: Draft, setting: Setting) -> bool:
    """When or where one thing was another: "In what year was the first woman to fly Anna Berger?"."""
    clause, head = draft.standing.clause, draft.standing.clause.subject_head
    if not clause.group.is_copula or draft.standing.constituent.role is not Role.ADVERBIAL:
        return False
    if head.dep_ == "expl" or head.pos_ == "PROPN" or head.i in draft.swaps:
        return False
    said = [part.noun for part in clause.constituents[1:] if part.role is Role.ATTRIBUTE and part.noun is not None]
    return any(
        noun.pos_ == "PROPN" or noun.ent_type_ == "WORK_OF_ART" or any(map(_makes_definite, noun.lefts))
        for noun in said
    )


def _makes_definite(child: Token) -> bool:
    return child.lower_ == "the" or (child.dep_ == "poss" and child.pos_ == "PROPN")


_FIRST_OF_A_PEOPLE = re.compile(r"\b(?:first|last|only) [A-Z]\w+(?: (?:in|on) [\w ,]*\d{4})?\?$")


def first_of_what(draft: Draft, setting: Setting) -> bool:
    """The first or only one of a people, and not to do what: "Who became the first Norwegian in 1931?"."""
    return bool(_FIRST_OF_A_PEOPLE.search(draft.stem)) and not draft.stem.startswith("Which")


def called_what(draft: Draft, setting: Setting) -> bool:
    """What something without a name of its own is called: "What was a village near Oslo called?"."""
    head = draft.standing.clause.subject_head
    asked = draft.template.name in {"what-called", "what-known-as"} or draft.stem.startswith("As which")
    return asked and head.pos_ != "PROPN" and head.i not in draft.swaps


_OVER = re.compile(r"(?:1\d|20[01])\d\d?s?")


def told_as_now(draft: Draft, setting: Setting) -> bool:
    """What is over is told in the present: "Which country surpasses Norway in the 1990s?"."""
    clause = draft.standing.clause
    if clause.group.auxiliaries or clause.group.is_past or clause.group.lemma == "date":
        return False
    return any(
        _OVER.fullmatch(token.text)
        and token.ent_type_ == "DATE"
        and token.head.lower_ in {"in", "until", "between", "during"}
        and token.head.head.i == clause.anchor.i
        for token in (*clause.rest, *clause.front)
    )


def particle_behind(draft: Draft, setting: Setting) -> bool:
    """A particle has come away from its verb: "Who carries the duties of the king in Oslo out?"."""
    active = "{active" in draft.template.question
    return active and any(child.dep_ == "prt" for child in draft.standing.clause.anchor.children)


_BARE_EVENT = re.compile(
    r"\b(?:in|after|before|during|join(?:ed|s)?|enter(?:ed|s)?|from|to|by|against) "
    r"(?!World)(?:[A-Z]\w+ )+(?:War|Revolution|Empire|Union)\b"
)


def bare_event(draft: Draft, setting: Setting) -> bool:
    """A war or realm has lost its article: "Which country joined Great Northern War?"."""
    return bool(_BARE_EVENT.search(draft.stem))


def respectively(draft: Draft, setting: Setting) -> bool:
    """One of two that are told of by turns: "Which language do two schools use respectively?"."""
    return "respectively" in draft.stem


def of_nothing(draft: Draft, setting: Setting) -> bool:
    """A preposition of the subject has lost its noun: "When were shells from found?", of "from 400 years ago"."""
    verb = draft.standing.clause.anchor
    return any(
        token.dep_ == "prep"
        and not any(node.i in draft.kept for node in token.subtree if node.i != token.i)
        and f" {token.text} {draft.standing.clause.group.verb}" in draft.stem
        for token in draft.tokens
        if token.i < verb.i
    )


CHECKS = (of_nothing, out_of_place, verb_left_out, no_deed)
"""What makes a question wrong."""

DOUBTS = (
    unlike_joined,
    either_alone,
    comma_in_subject,
    no_and,
    buried_in_subject,
    late_word,
    count_told,
    is_another,
    first_of_what,
    called_what,
    told_as_now,
    particle_behind,
    bare_event,
    respectively,
)
"""What makes a question one for a person to look at."""

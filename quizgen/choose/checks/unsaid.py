"""Doubts about stems that leave a place, owner, time or occasion unsaid: each says what it stops, with an example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.choose.checks.figures import is_definite
from quizgen.choose.checks.hanging import asks_by_phrase
from quizgen.choose.checks.occasion import ONCE
from quizgen.choose.checks.thin import PLACES_AND_PEOPLES, is_asked_first, rest_of
from quizgen.choose.times import YEAR
from quizgen.language.clause import ClauseKind
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType
from quizgen.language.phrases import SUBJECTS
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft


def of_which_state(draft: Draft, setting: Setting) -> bool:
    """What every state has is not said whose: "By what percentage did the economy grow in 1911?"."""
    if draft.stem.startswith("Whose ") or any(token.ent_type_ in _NAMED for token in draft.tokens):
        return False
    owned = [token for token in draft.tokens if token.lower_ in _OF_A_STATE and not draft.standing.fact.covers(token.i)]
    return any(is_definite(token) and not _is_told(token, draft) for token in owned)


_OF_A_STATE = frozenset(
    {"capital", "constitution", "currency", "economy", "language", "legislature", "parliament", "religion"}
)


def _is_told(noun: Token, draft: Draft) -> bool:
    """Whether the stem tells which one a noun means: "the economy of the north", "the Norwegian economy"."""
    kept = draft.kept
    below = [child for child in noun.children if child.i in kept]
    named = any(child.ent_type_ == "NORP" or child.text[:1].isupper() for child in below)
    return named or any(child.dep_ in _TELLING and not _is_a_time(child) for child in below)


def _is_a_time(prep: Token) -> bool:
    """Whether this is "in 1911"."""
    return prep.dep_ == "prep" and any(child.ent_type_ == "DATE" for child in prep.rights)


_TELLING = frozenset({"acl", "appos", "poss", "prep", "relcl"})


def beside_another_one(draft: Draft, setting: Setting) -> bool:
    """One is told apart from another that only the passage names: "the smaller coin", "the subsequent war"."""
    if " than " in draft.stem:
        return False
    kept = draft.kept
    return any(
        token.i in kept and token.dep_ == "amod" and _is_beside(token) and is_definite(token.head)
        for token in draft.tokens
        if token.head.pos_ in {"NOUN", "PROPN"} and token.head.i in kept
    )


def _is_beside(adjective: Token) -> bool:
    if adjective.lower_ in _BESIDE:
        return True
    return adjective.tag_ == "JJR" and lemma(adjective.head) not in _HALVES and adjective.lower_ not in _OF_KIN


_BESIDE = frozenset({"aforementioned", "ensuing", "preceding", "resulting", "subsequent"})
_HALVES = frozenset({"half", "house", "part"})
_OF_KIN = frozenset({"elder", "lower", "major", "minor", "older", "upper", "younger"})


def only_one_of_whom(draft: Draft, setting: Setting) -> bool:
    """Whose child or the like is not said: "Who was the only child to live in Oslo?"."""
    kept = draft.kept
    return is_asked_first(draft) and any(
        lemma(token) in _KIN
        and token.head.lower_ in _BEING
        and any(child.lower_ == "the" for child in token.lefts)
        and not any(child.i in kept and (child.dep_ == "poss" or child.lower_ == "of") for child in token.children)
        for token in rest_of(draft)
    )


_BEING = frozenset({"is", "was"})
_KIN = frozenset({"brother", "child", "daughter", "heir", "sibling", "sister", "son"})


def any_declaration(draft: Draft, setting: Setting) -> bool:
    """A thing that many have, or a person of whom the passage tells more: "When was a declaration affirmed?"."""
    clause, fact = draft.standing.clause, draft.standing.fact
    head = clause.subject_head
    if fact.kind is not Kind.DATE or head.dep_ not in SUBJECTS | {"attr", "dobj", "pobj"} or head.i not in draft.kept:
        return False
    if not any(child.lower_ in {"a", "an"} for child in head.lefts):
        return False
    relative = clause.kind in {ClauseKind.RELATIVE, ClauseKind.PARTICIPIAL}
    return relative and not any(token.ent_type_ in _NAMED for token in clause.subject if token.i in draft.kept)


_NAMED = frozenset({"EVENT", "FAC", "GPE", "LOC", "ORG", "PERSON"})


def first_of_where(draft: Draft, setting: Setting) -> bool:
    """The first that every land has had is not said where: "When was the first referendum held?"."""
    if any(token.ent_type_ in PLACES_AND_PEOPLES or token.i in draft.swaps for token in draft.tokens):
        return False
    return any(
        lemma(token).lower() in _OF_EVERY_LAND
        and any(child.lower_ == "first" for child in token.lefts)
        and not any(child.dep_ in {"compound", "poss"} for child in token.lefts)
        for token in draft.tokens
    )


_OF_EVERY_LAND = frozenset({"census", "constitution", "election", "newspaper", "parliament", "railway", "referendum"})


def sections_of_what(draft: Draft, setting: Setting) -> bool:
    """Parts are counted, and not of what; or reasons, and not for what: "How many sections end in a chorus?"."""
    noun = draft.standing.fact.counted
    if draft.standing.fact.kind is not Kind.NUMBER or noun is None or lemma(noun) not in _PARTS:
        return False
    kept = draft.kept
    told = any(child.i in kept and child.dep_ in {"acl", "compound", "prep", "relcl"} for child in noun.children)
    return (
        not told
        and not any(token.lower_ in {"for", "into", "of", "to"} for token in rest_of(draft))
        and not _is_had(draft)
    )


_PARTS = frozenset(
    {"argument", "article", "chapter", "clause", "episode", "example", "movement", "part", "reason", "section", "stage",
     "step", "verse", "volume"}
)  # fmt: skip


def _is_had(draft: Draft) -> bool:
    """Whether the subject is what has the parts: "How many sections does the song have?"."""
    return draft.standing.clause.group.lemma in {"comprise", "contain", "have", "include"}


def communities_of_where(draft: Draft, setting: Setting) -> bool:
    """How many places there are is asked without where: "How many towns have a railway?"."""
    noun = draft.standing.fact.counted
    if draft.standing.fact.kind is not Kind.NUMBER or noun is None or not is_asked_first(draft):
        return False
    places = any(token.ent_type_ in {"GPE", "LOC"} and token.dep_ == "pobj" for token in draft.tokens)
    told = any(child.i in draft.kept and child.dep_ in _TELLING for child in noun.children)
    return lemma(noun) in _SETTLED and not places and not told and not draft.standing.clause.group.is_past


_SETTLED = frozenset(
    {"airport", "city", "community", "county", "district", "municipality", "province", "region", "school", "town",
     "village"}
)  # fmt: skip


def joined_where(draft: Draft, setting: Setting) -> bool:
    """Somebody was joined or followed, and not where or in what: "Who followed Anna Berger in 1911?"."""
    clause = draft.standing.clause
    if clause.group.lemma not in _JOINING or clause.group.particle:
        return False
    parts = [child for child in clause.anchor.rights if child.dep_ == "dobj"] + [clause.subject_head]
    if not all(_is_somebody(token, draft) for token in parts):
        return False
    told = [t for t in rest_of(draft) if t.ent_type_ != "DATE" and t.dep_ not in {"poss", "dobj", "compound", "agent"}]
    return not any(token.pos_ in {"NOUN", "PROPN", "VERB"} and token.head.dep_ != "agent" for token in told)


_JOINING = frozenset({"accompany", "follow", "join", "relieve", "replace"})


def _is_somebody(token: Token, draft: Draft) -> bool:
    possessed = token.pos_ == "NOUN" and any(child.dep_ == "poss" for child in token.lefts)
    return token.ent_type_ == "PERSON" or token.i in draft.swaps or token.pos_ == "PRON" or possessed


def fled_when(draft: Draft, setting: Setting) -> bool:
    """Where somebody fled is asked without when or from what: "To which city did Anna Berger escape?"."""
    if not asks_by_phrase(draft) or draft.standing.clause.group.lemma not in _FLEEING:
        return False
    return not any(token.pos_ in {"NOUN", "PROPN", "NUM", "VERB"} for token in rest_of(draft))


_FLEEING = frozenset({"advance", "escape", "flee", "retire", "retreat", "withdraw"})


def sent_where(draft: Draft, setting: Setting) -> bool:
    """Where people were sent, or what for, is not said: "How many men did Anna Berger send in 1911?"."""
    clause = draft.standing.clause
    people = draft.standing.fact.counted
    if clause.group.lemma not in {"dispatch", "send"} or people is None or draft.standing.fact.kind is not Kind.NUMBER:
        return False
    told = {token.lower_ for token in rest_of(draft)}
    return not told & _WHERE_TO and not any(token.dep_ in {"advmod", "dative"} for token in rest_of(draft))


_WHERE_TO = frozenset({"across", "against", "for", "into", "over", "through", "to", "toward", "towards"})


def promised_to_whom(draft: Draft, setting: Setting) -> bool:
    """To whom it was given or promised is gone: "Which king promised land?", of "promised them land"."""
    kept = draft.kept | draft.standing.constituent.indices
    return any(child.dep_ == "dative" and child.i not in kept for child in draft.standing.clause.anchor.rights)


def which_match(draft: Draft, setting: Setting) -> bool:
    """A moment or round of a match is told, and not of which: "In which minute did Anna Berger score?"."""
    if YEAR.search(draft.stem) or any(token.ent_type_ == "EVENT" for token in draft.tokens):
        return False
    if "which minute" in draft.stem:
        return True
    return is_asked_first(draft) and any(_is_moment(token, draft) for token in draft.tokens)


def _is_moment(token: Token, draft: Draft) -> bool:
    """Whether this is "the divisional round", not "the first round of the Halden Cup"."""
    if token.dep_ != "pobj" or lemma(token) not in _OF_A_MATCH or not is_definite(token):
        return False
    below = [node for node in token.subtree if node.i in draft.kept]
    return not any(node.pos_ == "PROPN" or node.i in draft.swaps or node.lower_ in ONCE for node in below)


_OF_A_MATCH = frozenset({"final", "game", "inning", "match", "quarterfinal", "round", "semifinal"})


def office_in_letters(draft: Draft, setting: Setting) -> bool:
    """An office of what only the passage spells out: "Who is the head of the NHB?", of "the NHB (Halden Bank)"."""
    group = draft.standing.clause.group
    if not group.is_copula or not is_asked_first(draft) or draft.standing.fact.type is not NameType.PERSON:
        return False
    return any(_is_spelled_out(token) for token in rest_of(draft))


def _is_spelled_out(token: Token) -> bool:
    """Whether brackets behind letters tell what they stand for."""
    letters = token.text.isupper() and token.text.isalpha() and len(token.text) > 1
    if not letters or token.i + 2 >= len(token.doc):
        return False
    return token.nbor(1).text == "(" and token.nbor(2).text[:1].isupper()


def lost_its_time(draft: Draft, setting: Setting) -> bool:
    """The time that the sentence points back to is gone: "What was Oslo called?", of "was then called"."""
    if draft.standing.fact.kind is not Kind.NAME or YEAR.search(draft.stem):
        return False
    told = draft.kept | draft.standing.constituent.indices
    if any(token.ent_type_ in {"DATE", "EVENT"} for token in draft.tokens):
        return False
    verb = draft.standing.clause.anchor
    verbs = (verb, *(child for child in verb.rights if child.dep_ == "xcomp"))
    return any(child.i not in told and _is_then(child) for node in verbs for child in node.children)


def _is_then(child: Token) -> bool:
    """Whether this is the "then" of "was then called", or "during this period"."""
    if child.dep_ == "advmod":
        return (
            child.lower_ == "then" and child.i > child.sent.start and "AUX" in {child.nbor(-1).pos_, child.nbor(1).pos_}
        )
    nouns: Iterable[Token] = (node for node in child.rights if node.dep_ == "pobj") if child.dep_ == "prep" else ()
    return any(lemma(noun) in _TIMES and any(node.lower_ in {"this", "that"} for node in noun.lefts) for noun in nouns)


_TIMES = frozenset({"century", "decade", "era", "period", "point", "stage", "time", "year"})


DOUBTS = (
    of_which_state,
    beside_another_one,
    only_one_of_whom,
    any_declaration,
    first_of_where,
    sections_of_what,
    communities_of_where,
    joined_where,
    fled_when,
    sent_where,
    promised_to_whom,
    which_match,
    office_in_letters,
    lost_its_time,
)
"""What makes a question one for a person to look at."""

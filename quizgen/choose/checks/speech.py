"""Checks of who said so: each says what it stops, with an example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.clause import ClauseKind
from quizgen.language.english import english
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import is_person_noun
from quizgen.language.phrases import SUBJECTS, subtree

if TYPE_CHECKING:
    from collections.abc import Collection

    from quizgen.choose.setting import Setting
    from quizgen.language.clause import Clause
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft


def lost_speaker(draft: Draft, setting: Setting) -> bool:
    """Somebody said so, but who is a pronoun or a vague phrase; those of a calling are none: "According to police"."""
    speaker = draft.standing.clause.speaker
    if not speaker or _are_of_a_calling(speaker):
        return False
    named = any(token.pos_ == "PROPN" for token in speaker) or any(
        draft.swaps.get(token.i, "the") != "the" for token in speaker
    )
    return not named or len(speaker) > 10  # noqa: PLR2004 - a longer phrase buries the question


def _are_of_a_calling(speaker: tuple[Token, ...]) -> bool:
    """Whether it is said by all who do some work, bare and without a number: "police", "fire officials"."""
    last = speaker[-1]
    several = (last.tag_ == "NNS" and last.lower_ != "others") or last.lower_ == "police"
    bare = all(token.pos_ in {"NOUN", "PROPN", "ADJ"} for token in speaker)
    return several and bare and (lemma(last) in _AT_WORK or is_person_noun(lemma(last)))


_AT_WORK = frozenset(
    {"authority", "firefighter", "official", "organiser", "organizer", "police", "researcher", "witness"}
)

_SAYING = frozenset({"add", "claim", "comment", "explain", "note", "say", "state", "write"})
_TELLING_SOMEBODY = frozenset({"ask", "assure", "inform", "remind", "tell", "warn"})


def only_saying(draft: Draft, setting: Setting) -> bool:
    """The question asks who said something, and not much of it: "Who told the BBC?", "When did Anna say it rains?"."""
    clause = draft.standing.clause
    speaks = clause.group.lemma in english().reporting
    if _is_done_to_the_named(clause):
        return False
    if clause.group.lemma in _TELLING_SOMEBODY and not any(child.dep_ == "dative" for child in clause.anchor.children):
        told = [child for child in clause.anchor.children if child.dep_ == "dobj"]
        if len(told) <= 1 and all(map(_is_a_listener, told)):
            return True  # "Who told the BBC?": what was told has gone
    kept = draft.kept
    said = [child for child in clause.anchor.children if child.dep_ in {"dobj", "ccomp", "xcomp"} and child.i in kept]
    if clause.group.lemma in _SAYING and not said and draft.standing.constituent.role != "object":
        return True
    if speaks and not any(child.dep_ in {"dobj", "ccomp", "prep", "xcomp"} for child in clause.anchor.children):
        return True
    return (
        clause.kind is not ClauseKind.PARTICIPIAL
        and clause.group.lemma in english().reporting
        and any(child.dep_ == "ccomp" for child in clause.anchor.children)
        and not _asks_who_holds(draft, kept)
    )


def _is_done_to_the_named(clause: Clause) -> bool:
    """Whether something with a name was written or announced: "The Salt Road was written by Clara Wood"."""
    if clause.group.lemma in _TELLING_SOMEBODY:
        return False
    passive = clause.group.tag == "VBN" and clause.group.auxiliaries[-1:] in {("is",), ("was",), ("were",), ("been",)}
    return passive and (clause.subject_head.pos_ == "PROPN" or clause.subject_head.ent_type_ == "WORK_OF_ART")


def _is_a_listener(noun: Token) -> bool:
    """Whether a noun is or bears a name, as who is told something does: "the BBC", "the Halden news agency"."""
    return noun.pos_ == "PROPN" or bool(noun.ent_type_) or any(child.pos_ == "PROPN" for child in noun.lefts)


_TELLS_ENOUGH = 4  # words of what was said: fewer may be anybody's


def _asks_who_holds(draft: Draft, kept: Collection[int]) -> bool:
    """Whether the speaker is asked for by a whole, telling statement: "Who argued that the tower leans west?"."""
    standing = draft.standing
    said = [child for child in standing.clause.anchor.rights if child.dep_ == "ccomp"]
    if standing.constituent.role != "subject" or standing.stance or len(said) != 1 or standing.clause.front:
        return False
    words = [token for token in subtree(said[0]) if not token.is_punct]
    telling = [token for token in words if token.pos_ in {"NOUN", "PROPN", "VERB", "ADJ", "NUM"}]
    whole = all(token.i in kept for token in words)
    return whole and len(telling) >= _TELLS_ENOUGH and any(child.dep_ in SUBJECTS for child in said[0].lefts)


CHECKS = (lost_speaker,)
"""What makes a question wrong."""

DOUBTS = (only_saying,)
"""What makes a question one for a person to look at."""

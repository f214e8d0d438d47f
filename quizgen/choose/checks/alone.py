"""Checks of whether a stem can be understood alone: each says what it stops, with an example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.fact import NumberType
from quizgen.language.clause import ClauseKind
from quizgen.language.deedwords import deed_words
from quizgen.language.described import is_empty
from quizgen.language.english import english
from quizgen.language.lemmas import lemma
from quizgen.language.phrases import SUBJECTS
from quizgen.language.pronouns import PRONOUNS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft


def dangling_pronoun(draft: Draft, setting: Setting) -> bool:
    """A pronoun stands for something only the passage tells: "When did he arrive?"."""
    for token in draft.tokens:
        if token.i in draft.free or token.i in draft.swaps:
            continue
        if token.i in setting.references.dangling or (
            token.lower_ in PRONOUNS and token.tag_ in {"PRP", "PRP$"} and token.dep_ != "expl" and not is_empty(token)
        ):
            return True
    return False


def guessed_pronoun(draft: Draft, setting: Setting) -> bool:
    """What a pronoun stands for is only likely: "Whom did the delegates choose?", said of "they"."""
    return any(token.i in setting.guessed for token in draft.tokens)


def vague_phrase(draft: Draft, setting: Setting) -> bool:
    """A bare noun that only the passage explains: "When did the company leave Oslo?", "Who won the match?"."""
    vague = [token for token in vague_nouns(draft.tokens, setting.known) if token.i not in draft.swaps]
    return len(vague) > 1 or any(token.dep_ in SUBJECTS or _points(lemma(token)) for token in vague)


def _points(noun: str) -> bool:
    return noun in english().shell or noun in english().pointing


def vague_nouns(tokens: Iterable[Token], known: Collection[str]) -> list[Token]:
    """Nouns with "the" and nothing else to tell which is meant."""
    kept = {token.i: token for token in tokens}
    return [token for token in kept.values() if token.pos_ == "NOUN" and _is_vague(token, kept, known)]


def _is_vague(noun: Token, kept: dict[int, Token], known: Collection[str]) -> bool:
    base = lemma(noun)
    unique = base in english().unique and (noun.lower_ == base or noun.tag_ != "NNS")  # there are many "laws"
    if unique or base in known or noun.lower_ in known or _is_a_persons_family(noun, kept):
        return False
    children = [child for child in noun.children if child.i in kept]
    definite = any(child.lower_ in {"the", "both", "all"} and child.dep_ in {"det", "predet"} for child in children)
    if not definite or any(_is_year(child) for child in children):
        return False
    telling = [
        child
        for child in children
        if child.dep_ in {"amod", "compound", "prep", "relcl", "acl", "poss", "nmod", "appos"}
        and child.lower_ not in _EMPTY_ADJECTIVES
    ]
    return not telling or (
        base in english().shell and not any(child.dep_ in {"prep", "relcl", "poss"} for child in telling)
    )


def _is_a_persons_family(noun: Token, kept: dict[int, Token]) -> bool:
    """Whether somebody is named before "the family" whose it must be: "Anna Berger left the family in 1911"."""
    named = any(token.ent_type_ == "PERSON" and token.i < noun.i for token in kept.values())
    return noun.lower_ == "family" and noun.dep_ in {"dobj", "pobj"} and named


def _is_year(token: Token) -> bool:
    """Whether a word tells which by its year: "the 1954 flood"."""
    return token.tag_ == "CD" and token.text.isdigit() and len(token) == _YEAR_LENGTH


_YEAR_LENGTH = 4
_EMPTY_ADJECTIVES = frozenset(
    {
        "entire",
        "whole",
        "same",
        "new",
        "old",
        "other",
        "main",
        "two",
        "three",
        "latter",
        "former",
        "current",
        "original",
        "first",
        "second",
        "third",
        "last",
        "final",
        "next",
        "resulting",
        "following",
        "previous",
    }
)


def content_words(draft: Draft) -> list[Token]:
    """The tokens of a stem that tell something by themselves."""
    telling = [t for t in draft.tokens if t.pos_ in {"NOUN", "PROPN", "NUM", "ADJ"} and lemma(t) not in english().shell]
    return telling + [t for t in draft.tokens if t.pos_ == "PRON" and t.i in draft.swaps]


def too_few_anchors(draft: Draft, setting: Setting) -> bool:
    """The stem says too little to have one answer: "When was the bridge built?" without saying which."""
    if draft.standing.clause.kind is ClauseKind.RELATIVE and _ends_with_verb(draft):
        return True
    if draft.standing.fact.type is NumberType.AGE and draft.standing.clause.group.lemma == "die":
        return False  # one dies once
    content = content_words(draft)
    named = any(t.pos_ in {"PROPN", "PRON"} for t in content)
    needed = 1 if named and _has_full_verb(draft) else 2
    return len(content) < needed


def _has_full_verb(draft: Draft) -> bool:
    """Whether the clause has another verb than "be", also where the text leaves it out: what "NTR" stands for."""
    clause = draft.standing.clause
    titled = clause.group.verb == "came" and sum(token.text[0].isupper() for token in clause.subject) > 1
    deed = clause.kind is ClauseKind.APPOSITIVE and clause.anchor.lower_ in deed_words()
    return clause.anchor.pos_ == "VERB" or clause.group.verb in {"stands", "lived"} or titled or deed


def _ends_with_verb(draft: Draft) -> bool:
    """Whether nothing follows the verb of a relative clause: what it was done to stood outside the clause."""
    standing = draft.standing
    asked = standing.constituent.indices
    own = any(child.dep_ in SUBJECTS and child.tag_ not in _RELATIVE for child in standing.clause.anchor.lefts)
    if not own and (standing.clause.subject_head.pos_ == "PROPN" or _is_the_named(standing.clause.subject)):
        return False  # "the Halden Museum, which opened in 1921": the subject is what the clause tells about
    return standing.constituent.role != "subject" and all(token.i in asked for token in standing.clause.rest)


def _is_the_named(subject: tuple[Token, ...]) -> bool:
    """Whether a subject points to one thing by a name: "Lund's theorem", "the port of Halden"."""
    owned = any(token.dep_ == "poss" and token.pos_ == "PROPN" for token in subject)
    definite = bool(subject) and subject[0].lower_ == "the" and subject[-1].tag_ not in {"NNS", "NNPS"}
    return owned or (definite and any(token.pos_ == "PROPN" for token in subject))


def unnamed_subject(draft: Draft, setting: Setting) -> bool:
    """What is told of "a" thing, or beside it, may be true of many: "In what year was a bridge opened?"."""
    clause = draft.standing.clause
    head = clause.subject_head
    if draft.standing.constituent.role == "subject" or head.pos_ != "NOUN":
        return False
    if any(t.pos_ == "PROPN" or t.tag_ == "CD" or t.ent_type_ or t.i in draft.swaps for t in clause.subject):
        return False
    if clause.kind in _TOLD_BESIDE and head.dep_ not in SUBJECTS:
        return True  # "a song written by ...", "rules which govern ..."
    indefinite = any(child.lower_ in {"a", "an", "another"} and child.dep_ == "det" for child in head.lefts)
    return indefinite and head.dep_ in SUBJECTS


_RELATIVE = frozenset({"WDT", "WP"})
_TOLD_BESIDE = frozenset({ClauseKind.PARTICIPIAL, ClauseKind.RELATIVE})


CHECKS = (dangling_pronoun,)
"""What makes a question wrong."""

DOUBTS = (
    guessed_pronoun,
    vague_phrase,
    too_few_anchors,
    unnamed_subject,
)
"""What makes a question one for a person to look at."""

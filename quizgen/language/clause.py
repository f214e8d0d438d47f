"""What a clause is: one verb with its parts, as every room to the right sees it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.language.tokens import Token
    from quizgen.language.verbs import VerbGroup


class Role(StrEnum):
    """What a constituent is to its clause."""

    SUBJECT = "subject"
    OBJECT = "object"
    INDIRECT = "indirect-object"
    ATTRIBUTE = "attribute"
    AGENT = "agent"
    ADVERBIAL = "adverbial"


class ClauseKind(StrEnum):
    """Where a clause was found."""

    MAIN = "main"
    COORDINATED = "coordinated"
    RELATIVE = "relative"
    PARTICIPIAL = "participial"
    APPOSITIVE = "appositive"
    SUBORDINATE = "subordinate"
    COMPLEMENT = "complement"
    PARED = "pared"


@dataclass(frozen=True, slots=True)
class Constituent:
    """A part of a clause that can be asked for.

    Attributes:
        role: What it is to the clause.
        head: Its top token: a noun, or the preposition.
        noun: The noun it is about, or None ("quickly").
        preposition: In lower case, or empty.
        tokens: All of it that is kept, in order.
        within: The role of the constituent whose noun it hangs under, as "in Paris" in "a treaty in Paris"; else None.
        indices: Token indices.
    """

    role: Role
    head: Token
    noun: Token | None
    preposition: str
    tokens: tuple[Token, ...]
    within: Role | None = None
    indices: frozenset[int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "indices", frozenset([token.i for token in self.tokens]))


@dataclass(frozen=True, slots=True)
class Clause:
    """One verb with its parts.

    Attributes:
        anchor: The token it hangs on: the verb, or the head of an appositive.
        kind: Where it was found.
        group: Its auxiliaries and verb.
        subject: Kept tokens of the subject.
        subject_head: The subject's noun.
        plural: Whether the subject is plural.
        front: Kept tokens before the subject ("In 1950").
        rest: Kept tokens after the verb, in reading order.
        constituents: What can be asked for, the subject first.
        speaker: Kept tokens of the phrase that says who said so; empty when the text itself does.
        kept: Token indices of subject and rest.
    """

    anchor: Token
    kind: ClauseKind
    group: VerbGroup
    subject: tuple[Token, ...]
    subject_head: Token
    plural: bool
    front: tuple[Token, ...]
    rest: tuple[Token, ...]
    constituents: tuple[Constituent, ...]
    speaker: tuple[Token, ...] = ()
    kept: frozenset[int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "kept", frozenset([token.i for token in (*self.subject, *self.rest)]))

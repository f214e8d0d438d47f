"""A clause as a statement in two halves, around what is asked for in its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.language.phrases import tidy

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from quizgen.language.tokens import Token
    from quizgen.language.verbs import VerbGroup

MOST_WORDS_BEFORE = 9
"""Words before the question word: whoever listens should know soon that it is a question."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The tokens of a statement.

    Attributes:
        subject: Those before the verb.
        rest: Those after it.
        phrase: Those that the question word replaces.
        gone: Indices of those that are left out, the phrase among them.
        spare: Indices of phrases that may be left out as well, if too much stands before the question word.
        opens: Whether the question word may be the whole subject.
        front: Those before the subject; with the phrase among them, the statement turns into a question.
        plural: Whether the subject is plural.
    """

    subject: Sequence[Token]
    rest: Sequence[Token]
    phrase: Sequence[Token]
    gone: Collection[int]
    spare: Sequence[frozenset[int]] = ()
    opens: bool = False
    front: Sequence[Token] = ()
    plural: bool = False


def statement(parts: Parts, group: VerbGroup, text: Callable[[Sequence[Token]], str]) -> tuple[str, str] | None:
    """The words before and behind the question word; None when too many stand before it, or the phrase is not there.

    Args:
        parts: The statement's tokens.
        group: Its verb.
        text: How tokens read.
    """
    if any(token.i == parts.phrase[0].i for token in parts.front):
        return _turned(parts, group, text)
    whole = all(token.is_punct or token in parts.phrase for token in parts.subject)
    if (whole and not parts.opens) or not any(token.i == parts.phrase[0].i for token in (*parts.subject, *parts.rest)):
        return None
    gone = set(parts.gone)
    for spared in (frozenset(), *parts.spare):
        gone |= spared
        before, after = _around(parts, gone, group.after_subject(), text)
        if len(before.split()) <= MOST_WORDS_BEFORE:
            return before, after
    return None


def fronted(part: Sequence[Token], phrase: Sequence[Token], text: Callable[[Sequence[Token]], str]) -> tuple[str, str]:
    """A part around its question word, to stand before the verb: "With a crew of how many men did ..."."""
    asked = {token.i for token in phrase}
    place = next(token.i for token in part if token.i in asked)
    first, second = _halves(part, place, asked)
    return text(first), text(tidy(second))


def _around(parts: Parts, gone: Collection[int], verb: str, text: Callable[[Sequence[Token]], str]) -> tuple[str, str]:
    place = parts.phrase[0].i
    subject = [token for token in parts.subject if token.i not in gone]
    rest = [token for token in parts.rest if token.i not in gone]
    if any(token.i == place for token in parts.subject):
        first, second = _halves(parts.subject, place, gone)
        return text(first), f"{text(second)} {verb} {text(tidy(rest))}".strip()
    first, second = _halves(parts.rest, place, gone)
    return f"{text(subject)} {verb} {text(first)}".strip(), text(tidy(second))


def _turned(parts: Parts, group: VerbGroup, text: Callable[[Sequence[Token]], str]) -> tuple[str, str] | None:
    """The words around the question word in front of the subject: "In which town | did Clara Wood live?"."""
    first, second = _halves(parts.front, parts.phrase[0].i, parts.gone)
    if len(first) > MOST_WORDS_BEFORE:
        return None
    auxiliary, verb = group.inverted(plural=parts.plural)
    subject, rest = (text([t for t in half if t.i not in parts.gone]) for half in (parts.subject, parts.rest))
    return text(first), f"{text(tidy(second))} {auxiliary} {subject} {verb} {rest}".strip()


def _halves(tokens: Sequence[Token], place: int, gone: Collection[int]) -> tuple[list[Token], list[Token]]:
    """The tokens before and behind the place, wherever in the sentence they stood."""
    at = next(index for index, token in enumerate(tokens) if token.i == place)
    first, second = tokens[:at], tokens[at:]
    return [token for token in first if token.i not in gone], [token for token in second if token.i not in gone]

"""Whether a text's title is the name of the person that it tells about: "Clara Wood", not "Clara Harbour"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.antecedents import GENDER, comes_first
from quizgen.language.bearers import is_like_a_name
from quizgen.language.evidence import shows_person
from quizgen.language.namelists import is_generic, is_given, is_title
from quizgen.language.namespans import is_full_person
from quizgen.language.phrases import SUBJECTS
from quizgen.language.tongues import has_article

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizgen.language.doc import Doc
    from quizgen.language.spans import Span

_PLACES = frozenset({"GPE", "LOC", "FAC", "NORP"})
_FEWEST_PRONOUNS = 3


def is_hero(title: str, spans: Sequence[Span]) -> bool:
    """Whether the title is the name of the person that the passage tells about, by its first name or its surname."""
    words = title.split()
    if not is_like_a_name(title) or is_title(words[0]):
        return False
    if any(is_full_person(span) and span[0].text == words[0] for span in spans):
        return True
    surnames = [span for span in spans if len(span) == 1 and span.text == words[-1]]
    persons = sum(span.label_ == "PERSON" or shows_person(span) for span in surnames)
    docs = list({id(span.doc): span.doc for span in spans}.values())
    if is_given(words[0]):
        return persons * 2 > len(surnames) or _is_nothing_else(words[-1], surnames)
    if _is_on_somebody(docs) and (persons * 2 > len(surnames) or any(map(_goes_on_as_person, surnames))):
        return True
    return any(map(_owns_as_person, surnames))


def surname_of_title(title: str) -> str:
    """The last word of a title that begins with a given name, and which no kind of thing ends with."""
    words = title.split()
    named = is_like_a_name(title) and is_given(words[0]) and not is_generic(words[-1])
    return words[-1] if named else ""


def _is_nothing_else(word: str, surnames: Sequence[Span]) -> bool:
    """Whether a title's last word, behind a given name, is mostly called no place, and has no "the" before it."""
    others = sum(span.label_ in _PLACES or has_article(span) for span in surnames)
    return bool(surnames) and not is_generic(word) and others * 2 < len(surnames)


def _is_on_somebody(docs: Iterable[Doc]) -> bool:
    """Whether a passage says "he" or "she" again and again."""
    return sum(token.lower_ in GENDER for doc in docs for token in doc) >= _FEWEST_PRONOUNS


def _goes_on_as_person(span: Span) -> bool:
    """Whether the next sentence begins with "he" or "she" for this subject: "Lund was granted a visa. She left."."""
    if span.root.dep_ not in SUBJECTS or has_article(span):
        return False
    after = span.doc[span.sent.end :]
    sentence = after[0].sent if len(after) else span.sent
    subject = next((token for token in sentence.root.lefts if token.dep_ in SUBJECTS), None)
    others = span.doc[span.end : sentence.start]
    alone = not any(token.ent_type_ == "PERSON" for token in others)
    return alone and subject is not None and subject.lower_ in {"he", "she"} and comes_first(subject)


def _owns_as_person(span: Span) -> bool:
    """Whether "her" of the same sentence is the subject's or its owner's: "Lund sold her house", "Lund's ... her"."""
    subject = span.root.head if span.root.dep_ == "poss" else span.root
    if subject.dep_ not in SUBJECTS or subject.head.dep_ != "ROOT" or has_article(span):
        return False
    after = span.doc[span.end : span.sent.end]
    owned = next((token for token in after if token.lower_ in GENDER or token.ent_type_ == "PERSON"), None)
    return owned is not None and owned.tag_ == "PRP$" and owned.lower_ in {"her", "his"}

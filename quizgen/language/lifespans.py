"""When a person was born and died, told in brackets: "Hugo Brandt (3 April 1878 – 9 May 1943)", "(born 1978)"."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from quizgen.language.clause import Clause, ClauseKind, Constituent, Role
from quizgen.language.phrases import tidy
from quizgen.language.verbs import VerbGroup

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.language.doc import Doc
    from quizgen.language.tokens import Token

_LONGEST_BRACKET = 40  # tokens: with the name in another script, its pronunciation and both dates
_LONGEST_NAME = 6
_LONGEST_HONOUR = 4  # letters: "FRS", "OBE", "PhD" are no part of the name
_BORN = VerbGroup(("was",), "born", "VBN")
_DIED = VerbGroup((), "died", "VBD")
_LIVED = VerbGroup((), "lived", "VBD")
_SPAN = re.compile(r"(\d{4})[–-](\d{4})")
_LIVES = range(15, 111)  # years from birth to death
_TOLD = {"born": _BORN, "b.": _BORN, "died": _DIED, "d.": _DIED}
_BETWEEN = frozenset({"–", "-", "—", "to"})
_PARTICLES = frozenset(
    {"de", "da", "del", "della", "di", "du", "der", "la", "le", "van", "von", "al", "bin", "ibn", "-"}
)


def lifespans(closing: Token) -> Iterator[Clause]:
    """The clauses of a closing bracket: "Hugo Brandt was born on 3 April 1878", "Hugo Brandt died on 9 May 1943"."""
    doc = closing.doc
    opening = _opening(closing)
    if opening is None:
        return
    name = _person_before(doc, opening) or _mistaken_before(doc, opening)
    if not name:
        return
    for group, date in _events(list(doc[opening + 1 : closing.i])):
        yield _clause(name, group, date)


def _opening(closing: Token) -> int | None:
    """Index of the bracket that this one closes."""
    depth = 0
    for index in range(closing.i - 1, max(-1, closing.i - _LONGEST_BRACKET), -1):
        text = closing.doc[index].text
        if text == "(" and depth == 0:
            return index
        depth += (text == ")") - (text == "(")
    return None


def _person_before(doc: Doc, end: int) -> tuple[Token, ...]:
    """The tokens of the person's name that ends right before the index; empty when no person's does."""
    while end > 1 and doc[end - 1].is_upper and len(doc[end - 1]) <= _LONGEST_HONOUR:
        end -= 1
    start = end
    while start > max(0, end - _LONGEST_NAME) and _is_of_a_name(doc[start - 1]):
        start -= 1
    tokens = tuple(doc[start:end])
    return tokens if any(token.ent_type_ == "PERSON" for token in tokens) and tokens[0].text[:1].isupper() else ()


def _mistaken_before(doc: Doc, end: int) -> tuple[Token, ...]:
    """The name right before the index that its label calls no person's, when "born" or another mention shows it is."""
    named = next((span for span in doc.ents if span.end == end and span.label_ in {"ORG", "GPE"}), None)
    if named is None or not 1 < len(named) <= _LONGEST_NAME or any(token.tag_ != "NNP" for token in named):
        return ()
    born = doc[end + 1].lower_ in {"born", "b."}
    known = any(token.ent_type_ == "PERSON" and token.text == named[-1].text for token in doc)
    return tuple(named) if born or known else ()


def _is_of_a_name(token: Token) -> bool:
    return token.ent_type_ == "PERSON" or (
        token.ent_type_ == "" and (token.pos_ == "PROPN" or token.lower_ in _PARTICLES)
    )


def _events(inside: Sequence[Token]) -> Iterator[tuple[VerbGroup, tuple[Token, ...]]]:
    """What the last part of a bracket tells, with the tokens of its date."""
    last = [list(part) for is_mark, part in groupby(inside, lambda token: token.text == ";") if not is_mark][-1:]
    tokens = last[0] if last else []
    if not tokens or len(tokens) > _LONGEST_BRACKET // 2:
        return
    if len(inside) == 1 and _is_life(tokens[0].text):
        yield _LIVED, (tokens[0],)
        return
    told = _TOLD.get(tokens[0].lower_)
    if told is not None:
        date = tokens[1:]
        if _is_date(date[1:] if date and date[0].lower_ in {"in", "on"} else date):
            yield told, tuple(token for token in date if token.lower_ not in {"in", "on"})
        return
    marks = [place for place, token in enumerate(tokens) if token.text in _BETWEEN]
    if len(marks) == 1:
        born, died = tokens[: marks[0]], tokens[marks[0] + 1 :]
        if len(born) == len(died) == 1 and not tokens[0].whitespace_ and _is_life(f"{born[0]}–{died[0]}"):
            yield _LIVED, tuple(tokens)
            return
        if _is_date(born) and _is_date(died):
            yield _BORN, tuple(born)
            yield _DIED, tuple(died)


def _is_life(text: str) -> bool:
    """Whether two years in one word can be those of a birth and a death: "1858–1940"."""
    years = _SPAN.fullmatch(text)
    return years is not None and int(years[2]) - int(years[1]) in _LIVES


def _is_date(tokens: Sequence[Token]) -> bool:
    """Whether the tokens are a day, month and year, or a year, and nothing else."""
    plain = [token for token in tokens if token.text != ","]
    years = [token for token in plain if token.text.isdigit() and len(token.text) == 4]  # noqa: PLR2004 - "1878"
    return len(years) == 1 and len(plain) <= 3 and all(token.tag_ == "CD" or token.pos_ == "PROPN" for token in plain)  # noqa: PLR2004 - day, month, year


def _clause(name: tuple[Token, ...], group: VerbGroup, date: tuple[Token, ...]) -> Clause:
    root = _root(date)
    preposition = "from" if group is _LIVED else "in" if len(date) == 1 else "on"
    subject = Constituent(Role.SUBJECT, name[-1], None, "", ())  # "Who was born in 1878?" may fit others
    when = Constituent(Role.ADVERBIAL, root, root, preposition, date)
    return Clause(
        anchor=root,
        kind=ClauseKind.APPOSITIVE,
        group=group,
        subject=tidy(name),
        subject_head=name[-1],
        plural=False,
        front=(),
        rest=date,
        constituents=(subject, when),
    )


def _root(date: Sequence[Token]) -> Token:
    """The token of the date on which its others hang."""
    return date[0].doc[date[0].i : date[-1].i + 1].root

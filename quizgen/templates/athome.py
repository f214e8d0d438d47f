"""What a stem leaves unsaid because the whole text is about one land: "the government of Norway", "In Norway, ..."."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from quizgen.language.clause import Role
from quizgen.language.english import english
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType
from quizgen.language.phrases import SUBJECTS
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from quizgen.facts.standing import Standing
    from quizgen.language.clause import Clause
    from quizgen.language.references import References
    from quizgen.language.tokens import Token

_NO_NAMES = frozenset({"", "CARDINAL", "DATE", "MONEY", "ORDINAL", "PERCENT", "QUANTITY", "TIME"})
_LANDS = frozenset({NameType.CONTINENT, NameType.COUNTRY, NameType.STATE})
_TELLING = frozenset({"acl", "appos", "poss", "prep", "relcl"})


def of_the_land(clause: Clause, references: References) -> dict[int, str]:
    """By token index, what every land has with the name of the one that the text is about: "capital of Norway"."""
    home = references.home
    if clause.anchor.sent.start not in home.sentences:
        return {}
    tokens = (*clause.front, *clause.subject, *clause.rest)
    if any(_names(token, home.name, references) for token in tokens):
        return {}
    owned = [token for token in tokens if _is_of_every_land(token)]
    often = Counter(token.lower_ for token in tokens)
    return {token.i: f"{token.text} of {home.name}" for token in owned if often[token.lower_] == 1}


def _names(token: Token, home: str, references: References) -> bool:
    """Whether a word names the land, its people, or stands for it."""
    return home.rsplit(maxsplit=1)[-1] in references.swaps.get(token.i, token.text) or token.ent_type_ == "NORP"


def _is_of_every_land(noun: Token) -> bool:
    """Whether this is "the government" or "the official language", and nothing says whose."""
    if lemma(noun).lower() not in english().of_every_land or noun.dep_ == "compound" or noun.tag_ in {"NNS", "NNPS"}:
        return False
    before = list(noun.lefts)
    if not any(child.lower_ == "the" for child in before) or any(child.dep_ in _TELLING for child in noun.children):
        return False
    return not any(child.pos_ == "PROPN" or child.ent_type_ not in _NO_NAMES for child in before)


def where(standing: Standing, used: Sequence[Token], references: References, swaps: Collection[int]) -> str:
    """Where it was, of a stem that names nothing and nobody: "in Norway"; or empty."""
    clause, home = standing.clause, references.home
    if clause.anchor.sent.start not in home.sentences or not _could_be_anywhere(standing):
        return ""
    if any(token.i in swaps for token in used) or _names_something(used, standing) or _holds(standing, home.name):
        return ""
    return f"in {home.name}"


def _holds(standing: Standing, home: str) -> bool:
    """Whether the answer has the land in it: "In Norway, which brigade was it? The Norwegian Fire Brigade"."""
    stem = home.rsplit(maxsplit=1)[-1][:_STEM]
    return any(token.text.startswith(stem) for token in standing.fact.head.doc[standing.fact.start : standing.fact.end])


_STEM = 4  # letters of "Norway" that "Norwegian" has as well


def _could_be_anywhere(standing: Standing) -> bool:
    """Whether a clause of its own tells what was the case there, so that a place can stand before it."""
    fact, clause = standing.fact, standing.clause
    if fact.type in _LANDS or standing.others or standing.phrase or clause.speaker:
        return False
    if fact.type is NameType.PERSON and clause.group.lemma in _ANYWHERE and not _took_office(standing):
        return False
    if fact.start > 0 and fact.head.doc[fact.start - 1].lower_ == "than":
        return False  # "was lower than 5%"
    if fact.kind is Kind.DATE and standing.constituent.head.head.i != clause.anchor.i:
        return False  # "until after a reform in 1911"
    return clause.anchor.dep_ in {"ROOT", "conj"} and any(child.dep_ in SUBJECTS for child in clause.anchor.lefts)


def _took_office(standing: Standing) -> bool:
    """Whether who became what every land has is asked: "In Norway, who became prime minister in 1911?"."""
    clause = standing.clause
    office = any(token.dep_ == "attr" and lemma(token).lower() in _OF_A_LAND for token in clause.rest)
    return office and clause.group.lemma == "become" and standing.constituent.role is Role.SUBJECT


_OF_A_LAND = frozenset({"chancellor", "emperor", "king", "minister", "premier", "president", "queen"})
_ANYWHERE = frozenset({"be", "bear", "become", "die", "educate", "live", "marry", "raise", "remain"})
"""What is told of a person wherever it was: of one born in 1911, a text about Oslo may tell because he came there."""


def _names_something(used: Iterable[Token], standing: Standing) -> bool:
    """Whether a word of the stem is a name, or tells where by "here", "worldwide" and the like."""
    there = any(child.dep_ == "expl" for child in standing.clause.anchor.lefts)  # "there were 250 Roman Catholics"
    return any(
        (
            ((token.pos_ == "PROPN" and token.ent_type_ != "DATE") or token.ent_type_ not in _NO_NAMES)
            and not _is_of_any_land(token)
        )
        or token.lower_ in _EVERYWHERE
        for token in used
        if not standing.fact.covers(token.i) and not (there and token.ent_type_ == "NORP")
    )


def _is_of_any_land(token: Token) -> bool:
    """Whether a word is of a body that many lands have by that name: "the Constitutional Court", "the High Court"."""
    body = token
    while body.dep_ in {"amod", "compound", "det"} and body.head.pos_ == "PROPN":
        body = body.head
    if lemma(body).lower() not in _BODIES or any(child.dep_ in _TELLING for child in body.rights):
        return False
    before = [child for child in body.lefts if child.dep_ != "det"]
    return all(child.lower_ in _ANY_LAND for child in before)


_BODIES = frozenset({"army", "assembly", "court", "council", "government", "navy", "parliament", "police", "senate"})
_ANY_LAND = frozenset(
    {"constitutional", "executive", "federal", "general", "high", "legislative", "national", "supreme"}
)

_EVERYWHERE = frozenset({"abroad", "elsewhere", "everywhere", "global", "globally", "here", "world", "worldwide"})

"""Clauses hidden in noun phrases: "Shoigu, the council's secretary", "the edict (1685)", "Korean economist Lee"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.bracketed import came_out_in
from quizgen.language.clause import Clause, Constituent, Role
from quizgen.language.dying import died_aged
from quizgen.language.english import english
from quizgen.language.groups import is_plural, past_around
from quizgen.language.hyphened import hyphened
from quizgen.language.namelists import has_date, is_title
from quizgen.language.parts import constituent
from quizgen.language.phrases import is_noun, left_edge_after_comma, spare_roots, subtree, tidy
from quizgen.language.relations import related
from quizgen.language.stated import being, stated, subject_named
from quizgen.language.verbs import VerbGroup
from quizgen.language.works import CAME_OUT, MADE, came_out

if TYPE_CHECKING:
    from quizgen.language.tokens import Token


def hidden(token: Token) -> Clause | None:
    """The clause that hangs on a token of a noun phrase, if there is one."""
    if not token.is_digit:
        return related(token) or _hanging(token)
    hanging, work = _hanging(token), came_out_in(token)
    if hanging is None or (work is not None and _is_torn(hanging, work)):
        return work or died_aged(token)
    return hanging


def _is_torn(hanging: Clause, work: Clause) -> bool:
    """Whether the parse has the end of a title only: the "Many a Boat" of "After Many a Boat (1954)"."""
    return hanging.group == CAME_OUT and hanging.subject[0].i > work.subject[0].i


def _hanging(token: Token) -> Clause | None:
    """The clause of a token that hangs on a noun as its parse says."""
    if token.dep_ in {"appos", "nummod", "npadvmod"} and is_age(token):
        return _aged(token)
    if token.dep_ == "appos":
        return _dated(token) if token.tag_ == "CD" else _appositive(token)
    if token.tag_ == "CD" and token.dep_ in {"nummod", "compound", "nmod", "amod"}:
        return hyphened(token) or came_out(token)
    if token.tag_ == "CD" and token.dep_ == "pobj" and token.head.lower_ == "of" and token.head.i == token.i - 1:
        return _dated(token)
    if token.ent_type_ == "NORP" and token.dep_ in {"amod", "compound"}:
        return _origin(token)
    return None


def _appositive(token: Token) -> Clause | None:
    """The clause of "Shoigu, the council's secretary": the name as subject, what it is called as attribute."""
    other = token.head
    if not (is_noun(token) and is_noun(other)) or not left_edge_after_comma(token):
        return None
    if any(child.dep_ == "conj" for node in (token, other) for child in node.children) or other.dep_ == "conj":
        return None
    if _is_listed(token) or _may_be_of_another(token) or _is_behind_a_time(other):
        return None
    name, title = (token, other) if _is_office(other) else (other, token)
    if title.ent_type_ == "WORK_OF_ART" or any(child.lower_ in {"a", "an"} for child in name.lefts):
        return None  # "her mother, originally a Protestant"
    if name.pos_ != "PROPN" or not _is_office(title) or is_plural(title) or is_plural(name):
        return None
    subject = tidy(subtree(name, spare_roots(name) | {title.i}))
    attribute = tuple(
        part for part in constituent(title, Role.ATTRIBUTE, {name.i}) if part.preposition not in {"from", "with"}
    )
    tells_more = len(attribute) > 1 and _is_indefinite(title)
    if not attribute or not (_defines(title) or tells_more):
        return None
    if any(child.lower_ in {"future", "eventual"} for child in title.lefts):
        return None
    past = past_around(token) and title.lower_ not in english().natural
    past = past or any(node.tag_ == "VBD" for node in attribute[0].tokens)
    past = past or any(child.lower_ in _PAST_OFFICES for child in title.lefts)
    return stated(token, being(past=past), subject_named(name, subject), *attribute)


def _may_be_of_another(token: Token) -> bool:
    """Whether a second description stands behind another name: "Halden, a town west of Oslo, the capital"."""
    last = token.doc[token.left_edge.i - 2] if token.left_edge.i - token.sent.start > 1 else token
    earlier = any(child.dep_ == "appos" and child.i < token.i for child in token.head.children)
    return earlier and last.pos_ == "PROPN" and token.head.i not in {last.i, last.head.i}


def _is_behind_a_time(other: Token) -> bool:
    """Whether a phrase is put in before the last of a list: "in Oslo, Bergen and, until the Long War, the north"."""
    start = other.head.left_i if other.dep_ == "pobj" else 0
    return start > 1 and other.doc[start - 1].text == "," and other.doc[start - 2].lower_ == "and"


def _is_listed(token: Token) -> bool:
    """Whether the parse took the second of three for an appositive: "in Oslo, the museum, and a barn"."""
    after = token.doc[token.right_i + 1 : token.right_i + 3]
    return (
        [node.lower_ for node in after] == [",", "and"] and after[1].head.i != token.head.i and _joins_nouns(after[1])
    )


def _joins_nouns(conjunction: Token) -> bool:
    """Whether a noun phrase, and no clause, follows the conjunction."""
    return any(is_noun(node) and node.i > conjunction.i for node in conjunction.head.children if node.dep_ == "conj")


_OLDEST = 120


def is_age(number: Token) -> bool:
    """Whether a number between commas behind a person is an age: "Clara Wood, 47, was elected"."""
    doc = number.doc
    apart = 0 < number.i < len(doc) - 1 and number.nbor(-1).text == "," == number.nbor(1).text
    return apart and number.text.isdigit() and int(number.text) < _OLDEST and number.head.ent_type_ == "PERSON"


def _aged(number: Token) -> Clause | None:
    """The clause of "Clara Wood, 47,": she is 47 years old."""
    name = number.head
    subject = tuple(token for token in name.subtree if token.ent_type_ == "PERSON" and token.i <= name.i)
    age = Constituent(Role.ATTRIBUTE, number, number, "", (number,))
    return stated(number, being(past=past_around(name)), subject_named(name, subject), age) if subject else None


_PAST_OFFICES = frozenset({"first", "last", "late", "former", "founding", "then", "second", "third"})
_DATED = frozenset({"EVENT", "LAW", "FAC", "WORK_OF_ART"})


def _dated(year: Token) -> Clause | None:
    """The clause of "the Edict of Fontainebleau (1685)", or "the Schools Act of 1996": it dates from that year."""
    after_of = year.dep_ == "pobj"
    name = year.head.head if after_of else _named_before(year)
    alone = after_of or (
        year.i > 0 and year.nbor(-1).text == "(" and year.i + 1 < len(year.doc) and year.nbor(1).text == ")"
    )
    if name.dep_ == "pobj" and name.head.lower_ == "of" and name.head.head.pos_ == "PROPN":
        name = name.head.head
    if (
        not alone
        or not (name.pos_ == "PROPN" or name.ent_type_ == "WORK_OF_ART")
        or not (name.ent_type_ in _DATED or has_date(name.lower_))
        or is_plural(name)
    ):
        return None
    subject = _named_alone(subtree(name, spare_roots(name) | {year.i, *([year.head.i] if after_of else [])}))
    group, preposition = _appearing(name)
    when = Constituent(Role.ADVERBIAL, year, year, preposition, (year,))
    return stated(year, group, subject_named(name, subject), when)


def _named_alone(tokens: list[Token]) -> tuple[Token, ...]:
    """The name without what says bare what it is: "Harbour", of "romantic comedy Harbour"."""
    kept = tidy(tokens)
    if any(token.dep_ in {"det", "poss"} for token in kept):
        return kept
    first = next((place for place, token in enumerate(kept) if token.pos_ == "PROPN" or token.ent_type_), 0)
    return kept[first:]


_FOUGHT = frozenset({"battle", "war", "siege", "campaign", "raid"})
_DATES = (VerbGroup((), "dates", "VBZ"), "from")


def _appearing(name: Token) -> tuple[VerbGroup, str]:
    """How something comes into the world in its year: battles are fought, other events take place, works come out."""
    words = {token.lower_ for token in (name, *name.lefts)}
    if words & _FOUGHT:
        return VerbGroup(("was",), "fought", "VBN"), "in"
    made = words & MADE or name.ent_type_ == "WORK_OF_ART"
    if name.ent_type_ == "EVENT" and not made:
        return VerbGroup((), "took", "VBD", particle="place"), "in"
    if made:
        return CAME_OUT, "in"
    return _DATES


def _named_before(year: Token) -> Token:
    """What the year in brackets is the year of: "their first song, "Harbour" (1971)" names the song."""
    apposed = [child for child in year.head.rights if child.dep_ == "appos" and child.i < year.i]
    return apposed[-1] if apposed and apposed[-1].ent_type_ in _DATED else year.head


def _origin(origin: Token) -> Clause | None:
    """The clause of "Korean economist Hoesung Lee": Hoesung Lee is a Korean economist."""
    trade = origin.head
    name = trade.head
    if trade.pos_ != "NOUN" or trade.dep_ not in {"compound", "nmod"} or name.ent_type_ != "PERSON" or trade.i > name.i:
        return None
    subject = tuple(
        token for token in name.subtree if token.i > trade.i and token.ent_type_ == "PERSON" and token.i <= name.i
    )
    if not subject:
        return None
    attribute = Constituent(Role.ATTRIBUTE, trade, trade, "", (origin, trade))
    return stated(origin, being(past=past_around(name)), subject_named(name, subject), attribute)


def _is_office(noun: Token) -> bool:
    """Whether a noun says what somebody or something is, also when it is written with a capital: "Secretary"."""
    return noun.pos_ == "NOUN" or (noun.pos_ == "PROPN" and is_title(noun.text))


def _is_indefinite(title: Token) -> bool:
    """Whether a description begins with "a", so that the name can be asked about but not for: "a doctor in Paris"."""
    return any(child.lower_ in {"a", "an"} and child.dep_ == "det" for child in title.lefts)


def _defines(title: Token) -> bool:
    """Whether a description fits one bearer only: "the first chair", "Russia's envoy", not "a doctor"."""
    return _is_bare_office(title) or (
        any(child.lower_ == "the" or child.dep_ == "poss" or child.ent_type_ == "ORDINAL" for child in title.children)
        and any(child.dep_ in {"prep", "poss", "amod", "compound", "relcl", "acl"} for child in title.children)
    )


def _is_bare_office(title: Token) -> bool:
    """Whether it is an office that stands without an article, and of what: "Anna Berger, leader of the Oslo Party"."""
    if title.lower_ not in _OFFICES or any(child.dep_ in {"det", "poss"} for child in title.lefts):
        return False
    return any(child.lower_ == "of" and any(node.pos_ == "PROPN" for node in child.subtree) for child in title.rights)


_OFFICES = frozenset(
    {"captain", "ceo", "chair", "chairman", "chairwoman", "chancellor", "commander", "director", "editor", "elector"}
    | {"emperor", "empress", "governor", "head", "king", "leader", "manager", "mayor", "premier", "president", "queen"}
)

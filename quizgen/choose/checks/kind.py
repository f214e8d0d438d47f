"""Checks of whether the question word fits the kind of what is asked for: each says what it stops, with an example."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.standing import Stance
from quizgen.language.clause import ClauseKind, Role
from quizgen.language.english import english
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType, is_person_noun, name_lists
from quizgen.language.names import HOMES_OF_TEAMS
from quizgen.language.phrases import SUBJECTS
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft

_PERSONAL = frozenset({NameType.PERSON, NameType.PEOPLE, NameType.SEVERAL})
_LIFELESS = frozenset(
    {NameType.WORK, NameType.EVENT, NameType.FACILITY, NameType.PLACE, NameType.LAW, NameType.LANGUAGE}
    | {NameType.CITY, NameType.STATE, NameType.CONTINENT}
)


def thing_for_person(draft: Draft, setting: Setting) -> bool:
    """A thing is asked for as a person: "Who was the regiment that led the march?"."""
    personal = draft.standing.fact.type is NameType.PERSON
    return personal and any(_names_a_thing(noun) for noun in _said_to_be(draft))


def _names_a_thing(noun: Token) -> bool:
    told = name_lists().last.get(noun.lower_)
    thing = told is not None and told[0] not in _PERSONAL
    return noun.tag_ == "NN" and (thing or noun.lower_ in english().units_of_men)


def person_for_thing(draft: Draft, setting: Setting) -> bool:
    """A person is asked for as a thing: "Which film was the icon painter?"."""
    lifeless = draft.standing.fact.type in _LIFELESS
    return lifeless and any(_is_trade(noun) for noun in _said_to_be(draft))


def _is_trade(noun: Token) -> bool:
    """Whether a noun is what only persons are: a painter, but no forerunner and no exporter."""
    return noun.tag_ == "NN" and is_person_noun(noun.lower_) and noun.lower_ not in english().like_persons


def team_by_its_city(draft: Draft, setting: Setting) -> bool:
    """A town stands for its team: "Which city is the title holder?"."""
    home = draft.standing.fact.type in HOMES_OF_TEAMS
    return home and any(noun.lower_ in english().of_contests for noun in _said_to_be(draft))


def _said_to_be(draft: Draft) -> Iterator[Token]:
    """The nouns that say what the answer is: "holder" for "Which city is the title holder?"."""
    standing = draft.standing
    clause = standing.clause
    if not clause.group.is_copula or standing.stance or standing.fact.kind is not Kind.NAME:
        return
    if standing.constituent.role is Role.SUBJECT:
        yield from (part.head for part in clause.constituents[1:] if part.role is Role.ATTRIBUTE)
    elif standing.constituent.role is Role.ATTRIBUTE:
        yield clause.subject_head


def who_of_a_thing(draft: Draft, setting: Setting) -> bool:
    """What "who" tells is told of a thing: "Which mill dines here?", of "a worker at the mill, who dines here"."""
    clause = draft.standing.clause
    thing = clause.subject_head
    if clause.kind is not ClauseKind.RELATIVE or thing.dep_ != "pobj" or not _is_no_person(thing):
        return False
    if not any(token.lower_ == "who" and token.dep_ in SUBJECTS for token in clause.anchor.lefts):
        return False
    before = thing.head.nbor(-1) if thing.head.i > 0 else thing
    return is_person_noun(thing.head.head.lower_) or any(map(_are_persons, {thing.head.head, before}))


def _is_no_person(noun: Token) -> bool:
    """Whether a noun is a body's or a place's name, or a common noun for neither persons nor those of a body."""
    if noun.pos_ == "PROPN" or noun.ent_type_ in NO_PERSON:
        return noun.ent_type_ in NO_PERSON
    return not is_person_noun(lemma(noun)) and lemma(noun) in _OF_PERSONS


_OF_PERSONS = frozenset(
    {"church", "city", "clan", "club", "college", "company", "country", "family", "firm", "group", "institution",
     "land", "nation", "region", "school", "society", "state", "team", "town", "tribe", "university", "village"}
)  # fmt: skip
"""What persons are from: "members from 70 countries who"."""


def _are_persons(noun: Token) -> bool:
    """Whether a plural noun or name is for persons: "members", "Danes"."""
    return noun.tag_ == "NNPS" or (noun.tag_ == "NNS" and lemma(noun) in english().bodily | _MEMBERS)


_MEMBERS = frozenset({"man", "member", "people", "person", "student", "woman"})


NO_PERSON = frozenset({"FAC", "GPE", "LOC", "ORG"})


def listed_in_a_place(draft: Draft, setting: Setting) -> bool:
    """Of a list only the last is there: "In which country are there mills in Oslo, Ulm and Bergen?", of Norway."""
    part, fact = draft.standing.constituent, draft.standing.fact
    if fact.kind is not Kind.NAME or part.preposition not in {"in", "on", "near"} or part.tokens[0].i == 0:
        return False
    last = part.tokens[0].nbor(-1)
    listed = last.dep_ == "conj" and last.ent_type_ in {"GPE", "LOC"} and last.head.ent_type_ in {"GPE", "LOC"}
    return listed and any(token.i == last.i for token in draft.tokens)


def gives_root_away(draft: Draft, setting: Setting) -> bool:
    """A word of the stem has the root of the answer: "Which navy guards Angola's coast? Angolan Navy"."""
    fact = draft.standing.fact
    if fact.kind is not Kind.NAME or fact.type in _PERSONAL or draft.standing.stance:
        return False
    named = {token.text for token in draft.tokens if token.pos_ in {"PROPN", "ADJ"} and token.text[:1].isupper()}
    told = [word for word in _WORD.findall(draft.answer) if word.lower() not in fact.noun]
    return len(told) == 1 and any(_are_of_one_root(*sorted((one, told[0]), key=len)) for one in named)


_WORD = re.compile(r"\w+")
_SHORTEST_ROOT = 4
_ENDINGS = frozenset({"n", "an", "ian", "i", "ese", "ish", "istan", "er", "ic"})


def _are_of_one_root(short: str, long: str) -> bool:
    """Whether one word is made from the other: "Angola" and "Angolan", "Italy" and "Italian"."""
    if len(short) < _SHORTEST_ROOT or short == long:
        return False
    root = short[:-1] if short[-1] in "aey" and not long.startswith(short) else short
    return long.startswith(root) and len(root) >= _SHORTEST_ROOT and long[len(root) :] in _ENDINGS


def any_from_there(draft: Draft, setting: Setting) -> bool:
    """Where one of many is from is no name of it: "Which group did he accuse? Kashmiri", of "a Kashmiri group"."""
    noun = draft.standing.constituent.noun
    if draft.standing.stance is not Stance.NAMED or noun is None or draft.standing.fact.type is NameType.PERSON:
        return False
    return draft.standing.fact.head.ent_type_ in {"GPE", "LOC", "NORP"} and any(
        child.lower_ in {"a", "an"} for child in noun.lefts
    )


def where_in_no_place(draft: Draft, setting: Setting) -> bool:
    """What is asked for by "where" is perhaps a table or a work: "Where did they finish first? AFC West"."""
    fact = draft.standing.fact
    if not draft.template.question.startswith("Where"):
        return False
    doc = fact.head.doc
    after = [token.text for token in doc[fact.end : fact.end + 3]]
    dated = after[:1] == ["("] and after[-1] == ")" and after[1].isdigit()
    return dated or (fact.guessed and any(_ACRONYM.fullmatch(word) for word in fact.answer.split()))


_ACRONYM = re.compile(r"[A-Z]{3,}")


def place_is_place(draft: Draft, setting: Setting) -> bool:
    """Of a place it is only said that it is another, as in a list: "Which country was Ancient Norway?"."""
    standing = draft.standing
    placed = standing.fact.type in HOMES_OF_TEAMS | {NameType.COUNTRY} and standing.clause.group.is_copula
    asked = placed and standing.constituent.role in {Role.SUBJECT, Role.ATTRIBUTE} and not standing.stance
    return asked and not any(token.pos_ in {"NOUN", "VERB", "NUM"} for token in draft.tokens)


def building_that_speaks(draft: Draft, setting: Setting) -> bool:
    """A building is said to have said something, which those inside have done: "Which building confirmed the loss?"."""
    standing = draft.standing
    speaks = standing.clause.group.lemma in english().reporting | english().factive
    return speaks and standing.constituent.role is Role.SUBJECT and standing.fact.noun in _BUILDINGS


_BUILDINGS = frozenset({"building", "castle", "fortress", "house", "palace", "place"})


def half_a_tongue(draft: Draft, setting: Setting) -> bool:
    """What sort of a language it is stands before its name: "Which language is it? English", of "Halden English"."""
    fact = draft.standing.fact
    if fact.type is not NameType.LANGUAGE or fact.start == 0:
        return False
    before = fact.head.doc[fact.start - 1]
    return before.text.istitle() and before.dep_ in {"amod", "compound"} and before.head.i < fact.end


def place_for_where(draft: Draft, setting: Setting) -> bool:
    """What "where" asks better is asked by "place", and the other way round: "In which place was Anna born?"."""
    if draft.template.name == "where-was-what":
        return draft.standing.fact.noun not in {"", "place"}
    return draft.stem.lower().startswith(("in which place ", "at which place "))


def within_a_body(draft: Draft, setting: Setting) -> bool:
    """A body is asked for that hangs deep in a phrase: "In which union is Norway a candidate for membership?"."""
    part, fact = draft.standing.constituent, draft.standing.fact
    if fact.type is not NameType.ORGANIZATION or part.preposition != "in" or draft.standing.phrase:
        return False
    above = part.head.head
    return part.within is not None and above.dep_ == "pobj" and above.pos_ == "NOUN"


def person_made(draft: Draft, setting: Setting) -> bool:
    """A work that bears a person's name is asked for as a person: "Who did Clara Wood direct in 1931?"."""
    standing = draft.standing
    personal = standing.fact.type is NameType.PERSON and standing.constituent.role is Role.OBJECT
    return personal and not standing.stance and standing.clause.group.lemma in english().making_works


def everybodys_place(draft: Draft, setting: Setting) -> bool:
    """Where everything is, is not worth asking: "In which system does the moon move?"."""
    return draft.standing.fact.kind is Kind.NAME and draft.answer.lower() in _EVERYWHERE


_EVERYWHERE = frozenset({"earth", "milky way", "solar system", "universe", "world"})


def body_of_where(draft: Draft, setting: Setting) -> bool:
    """A body that every country has is asked for without its country: "Which government wants reforms?"."""
    words = draft.answer.lower().split()
    if draft.standing.fact.kind is not Kind.NAME or len(words) != _ADJECTIVE_AND_NOUN:
        return False
    return words[0] in english().of_a_state and words[1] in english().bodies_of_a_state


_ADJECTIVE_AND_NOUN = 2


def university_by_its_city(draft: Draft, setting: Setting) -> bool:
    """A university is asked for as its city: "In which city is Anna Berger a professor of law? Oxford"."""
    part = draft.standing.constituent
    if part.preposition != "at" or draft.standing.fact.type is not NameType.CITY or draft.standing.phrase:
        return False
    clause = draft.standing.clause
    nouns = (lemma(other.head) for other in clause.constituents[1:] if other.role is Role.ATTRIBUTE)
    return clause.group.lemma in english().academic or any(noun in english().academic for noun in nouns)


def other_letters(draft: Draft, setting: Setting) -> bool:
    """The words are not those that the letters stand for: "What does CM stand for? Halden Command Module"."""
    if draft.template.verb != frozenset({"stand"}) or draft.standing.fact.kind is not Kind.NAME:
        return False
    letters = draft.standing.clause.subject_head.text
    words = [word for word in re.findall(r"[^\W_]+", draft.answer) if word[:1].isupper() or word not in _SMALL]
    return "".join(word[0] for word in words).upper() != letters.upper()


_SMALL = frozenset({"a", "an", "and", "for", "in", "of", "on", "the", "to"})


def of_no_office(draft: Draft, setting: Setting) -> bool:
    """What ends with "of which" does not say what somebody is there: "Clara Wood heard of the loss of which city?"."""
    if draft.template.name != "role-of-which":
        return False
    of = draft.standing.constituent.head
    above = of.head if of.pos_ == "ADP" else of
    held = lemma(above) in english().offices or is_person_noun(lemma(above))
    return not held or any(token.dep_ == "appos" for token in draft.tokens)


CHECKS = (
    of_no_office,
    thing_for_person,
    person_for_thing,
    who_of_a_thing,
    listed_in_a_place,
)
"""What makes a question wrong."""

DOUBTS = (
    team_by_its_city,
    gives_root_away,
    any_from_there,
    where_in_no_place,
    within_a_body,
    half_a_tongue,
    place_for_where,
    place_is_place,
    building_that_speaks,
    person_made,
    everybodys_place,
    body_of_where,
    university_by_its_city,
    other_letters,
)
"""What makes a question one for a person to look at."""

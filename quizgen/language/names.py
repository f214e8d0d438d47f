"""Names across a whole passage: one name, one kind; a surname belongs to the full name seen before.

spaCy labels every mention on its own and is often wrong about it ("Kursk" a product, a surname an organization).
What the whole text, the name's own words and the words around it say is stronger, and is asked first.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizgen.language.abbreviations import kinds_of_abbreviations
from quizgen.language.bearers import (
    MISTAKEN_FOR_PERSONS,
    acts_like_nobody_else,
    bears_title,
    is_located,
    is_made_of_its_namesake,
    is_of_authors,
    is_surely_a_person,
    is_surely_a_thing,
    is_told_of_things,
    persons_by_city,
)
from quizgen.language.bornout import borne_out
from quizgen.language.capitals import note_capitals
from quizgen.language.certain import ALSO_STATES, certain_kinds
from quizgen.language.evidence import acts_as_team, is_of_game, nouns_beside, shows_person
from quizgen.language.kinds import type_here
from quizgen.language.namelists import NameType, cities, is_person_noun, name_lists
from quizgen.language.namespans import is_full_person, name_spans, unlabelled_names
from quizgen.language.persons import Persons, ends_another_name
from quizgen.language.sorts import PLACES
from quizgen.language.titleheroes import surname_of_title
from quizgen.language.tongues import WITHIN, has_article, is_of_tongues, is_plural, tongue_or_people

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from quizgen.language.doc import Doc
    from quizgen.language.spans import Span


@dataclass(frozen=True, slots=True)
class Name:
    """A mention of a name.

    Attributes:
        start: First token's index in its document.
        end: Index after the last token.
        text: As it stands, without article and possessive ending.
        type: What it names.
        noun: The common noun to ask with ("university"), or empty when only the type is known.
        full: The fullest form of the name that the passage has given up to here.
        doubtful: Whether the words around it do not bear out its kind.
        sure: Whether it is certain that it names a thing, though no noun says which.
    """

    start: int
    end: int
    text: str
    type: NameType
    noun: str
    full: str
    doubtful: bool = False
    sure: bool = False


def names_of(docs: Sequence[Doc], title: str = "") -> list[tuple[Name, ...]]:
    """The names of each document of one passage, in order, with their kinds mended across the whole passage.

    Args:
        docs: The passage's paragraphs.
        title: The passage's title: of two who share a surname, the one named there is meant.
    """
    plain = note_capitals(docs).plain
    mentions = [[span for span in name_spans(doc) if not _is_plain_noun(span, plain)] for doc in docs]
    known = {span.text: span.label_ for spans in mentions for span in spans if len(span) == 1}
    known |= {
        word: "PERSON"
        for spans in mentions
        for span in spans
        if is_full_person(span)
        for word in span.text.split()[-1:]
    }
    known |= dict.fromkeys({surname_of_title(title)} - {"", *known}, "PERSON")
    mentions = [
        sorted([*spans, *unlabelled_names(doc, known)], key=lambda span: span.start)
        for doc, spans in zip(docs, mentions, strict=True)
    ]
    located = {span.text for spans in mentions for span in spans if is_located(span)}
    persons = Persons([span for spans in mentions for span in spans], title, located)
    votes: dict[str, Counter[NameType]] = defaultdict(Counter)
    nouns: dict[tuple[str, NameType], Counter[str]] = defaultdict(Counter)
    here = [[(span, *type_here(span)) for span in spans] for spans in mentions]
    for span, kind, noun in (each for found in here for each in found):
        votes[span.text][kind] += _WEIGHT_OF_NOUN if noun else 1
        nouns[span.text, kind].update([noun] if noun else [])
    shown = {span.text for spans in mentions for span in spans if shows_person(span)}
    borne = borne_out(span for spans in mentions for span in spans)
    teams = _teams(mentions) if is_of_game(docs) else frozenset()
    teams |= _short_for_teams(mentions) if plain & {"team", "teams"} else frozenset()
    of_tongues = is_of_tongues(docs)
    explained = kinds_of_abbreviations(docs)
    bearers = persons_by_city(span for spans in mentions for span in spans)
    doubles = {span.text for spans in mentions for span in spans if is_made_of_its_namesake(span)}
    portrayed = {text for text, kind in nouns if kind is NameType.WORK and nouns[text, kind]} & {
        span.text for spans in mentions for span in spans if is_surely_a_person(span)
    }
    surnames = {word for word, label in known.items() if label == "PERSON"}
    not_yet = _once_no_states(docs)
    things = _told_as_things(mentions)
    certain = certain_kinds(span for spans in mentions for span in spans)

    def told(span: Span, kind: NameType, noun: str) -> Name:
        kind, noun = (kind, noun) if noun else explained.get(span.text, (kind, noun))
        name = _as_city(_name(span, kind, noun, votes, nouns, persons), located)
        if name.text in bearers or (bears_title(span, title) and name.type in MISTAKEN_FOR_PERSONS):
            return replace(name, type=NameType.PERSON, noun="")
        if name.type is NameType.PERSON and _begins_as_a_title(span):
            return replace(name, type=NameType.THING, noun="", doubtful=True)
        if name.text in portrayed and not noun:
            return replace(name, type=NameType.PERSON, noun="", doubtful=not is_surely_a_person(span))
        if name.type is NameType.STATE and name.text in not_yet:
            return replace(name, type=NameType.PLACE, noun="territory")
        if name.text in doubles and not noun:
            return replace(name, noun="", doubtful=True)
        if name.type is NameType.ORGANIZATION and is_of_authors(span, surnames):
            return replace(name, type=NameType.THING, noun="", doubtful=True)
        name = _as_certain(_as_team(name, span, teams), span, certain)
        name = _as_tongue(_as_leader(name, span), span, of_tongues=of_tongues)
        thing = name.type is NameType.PERSON and not things.isdisjoint({name.text, name.text.split()[-1]})
        thing = thing or (_is_person_of_several_words(name) and borne.isdisjoint({name.full, *name.full.split()[-1:]}))
        name = replace(name, doubtful=name.doubtful or thing)
        return _as_doubtful(name, span, shown, located)

    return [tuple(told(*each) for each in found) for found in here]


def _begins_as_a_title(span: Span) -> bool:
    """Whether "The" in a capital letter stands before a name within its sentence: "saw The Hurt Locker"."""
    first = span[0] if span[0].text == "The" or span.start == 0 else span.doc[span.start - 1]
    return first.text == "The" and not first.is_sent_start


def _is_person_of_several_words(name: Name) -> bool:
    return name.type is NameType.PERSON and " " in name.full


def _once_no_states(docs: Iterable[Doc]) -> frozenset[str]:
    """Names that the passage has of a republic or territory, so that its time is perhaps not that of a state."""
    return frozenset(name for doc in docs for found in _NO_STATE.finditer(doc.text) for name in found.groups() if name)


_NO_STATE = re.compile(
    r"\b(?:Republic|Territory|Colony|Kingdom) of (?:the )?((?:[A-Z]\w+ )?[A-Z]\w+)"
    r"|\b((?:[A-Z]\w+ )?[A-Z]\w+) (?:Territory|Colony)\b"
)


def _told_as_things(mentions: Iterable[Iterable[Span]]) -> frozenset[str]:
    """Names of which the passage tells somewhere what is told of no person, and nowhere what is of persons only."""
    spans = [span for found in mentions for span in found]
    told = {span.text for span in spans if is_surely_a_thing(span)}
    return frozenset(told - {span.text for span in spans if span.text in told and is_surely_a_person(span)})


def _teams(mentions: Iterable[Iterable[Span]]) -> frozenset[str]:
    """Plural names of teams in a passage on games: "the Broncos"."""
    return frozenset(
        span.text
        for spans in mentions
        for span in spans
        if span.root.tag_ == "NNPS" and _is_of_many(span) and (acts_as_team(span) or span.label_ in {"ORG", "PRODUCT"})
    )


def _short_for_teams(mentions: Iterable[Iterable[Span]]) -> frozenset[str]:
    """Plural names that end a body's longer name in a passage on teams: "the Rovers", of "the Halden Rovers"."""
    spans = [span for found in mentions for span in found if span[-1].text.endswith("s")]
    long = {span[-1].text for span in spans if span.label_ == "ORG" and len(span) > 1 and _is_of_many(span)}
    return frozenset(span.text for span in spans if len(span) == 1 and span.text in long and _is_of_many(span))


def _is_of_many(span: Span) -> bool:
    """Whether a plural is no person's name that ends with "s": "the Halden Rovers", not "Anna Mertens"."""
    before = span.doc[span.start - 1] if span.start > 0 else None
    return before is not None and before.lower_ == "the"


def _as_certain(name: Name, span: Span, certain: Mapping[str, tuple[NameType, str]]) -> Name:
    """The name with what the whole passage leaves no doubt of, where no noun tells its kind."""
    kind, noun = certain.get(name.text, (name.type, ""))
    if name.noun or name.text not in certain or name.type in _OF_PERSONS_AND_TONGUES:
        return name
    if kind is NameType.THING:
        runs_on = span.end < len(span.doc) and span.doc[span.end].text[:1].isupper()
        return replace(name, sure=not runs_on)  # "the NTR Player of the Year" is no NTR
    return replace(name, type=kind, noun=noun)


_OF_PERSONS_AND_TONGUES = frozenset({NameType.PERSON, NameType.PEOPLE, NameType.LANGUAGE})

_LIKE_TEAMS = frozenset({NameType.ORGANIZATION, NameType.PRODUCT, NameType.PEOPLE, NameType.PLACE, NameType.THING})
HOMES_OF_TEAMS = frozenset({NameType.CITY, NameType.STATE, NameType.PLACE})


def _as_team(name: Name, span: Span, teams: Collection[str]) -> Name:
    """The name, known for a team's when it is one of the passage's, or a town that plays: "Denver's offense"."""
    plural = name.text in teams and name.type in _LIKE_TEAMS
    home = bool(teams) and name.type in HOMES_OF_TEAMS and span.label_ == "GPE" and acts_as_team(span)
    return replace(name, type=NameType.ORGANIZATION, noun="team") if plural or home else name


def _as_leader(name: Name, span: Span) -> Name:
    """The name, known for a person's where a people's would need an article: "the leader, Lund"."""
    bare = name.type is NameType.PEOPLE and not is_plural(span.root) and not has_article(span)
    told = bare and len(span) == 1 and span.root.tag_ == "NNP" and span.root.dep_ == "appos"
    shown = told and any(is_person_noun(noun.lower_) and noun.tag_ == "NN" for noun in nouns_beside(span))
    return replace(name, type=NameType.PERSON, noun="") if shown else name


def _as_tongue(name: Name, span: Span, *, of_tongues: bool) -> Name:
    """The name, known for a language's or a people's by what stands around it: "they were taught Danish"."""
    kind = tongue_or_people(span, name.type, of_tongues=of_tongues)
    if kind is name.type:
        return name
    return replace(name, type=kind, noun="language" if kind is NameType.LANGUAGE else "")


def _as_doubtful(name: Name, span: Span, shown: Collection[str], located: Collection[str]) -> Name:
    """The name, in doubt when the words around it do not bear out what the model's label or a list says."""
    if name.type is NameType.PERSON:
        known = name.text in name_lists().known
        unshown = not known and name.text not in shown and name.full == name.text and " " not in name.text
        doubtful = unshown or is_told_of_things(span.root) or _is_foreign(span)
    elif name.type is NameType.PEOPLE:
        root = span.root
        bare = root.dep_ not in WITHIN and not is_plural(root) and not has_article(span)
        doubtful = bare or is_told_of_things(root)
    else:
        alone = name.type in {NameType.CITY, NameType.STATE} and len(span) == 1 and name.text not in located
        doubtful = alone and acts_like_nobody_else(span)
    return replace(name, doubtful=True) if doubtful or ends_another_name(span) else name


def _is_foreign(span: Span) -> bool:
    """Whether a name begins as those of places, teams and ships do, and none is said to be who: "La Marina"."""
    first = span[0].text
    beside = any(is_person_noun(noun.lower_) for noun in nouns_beside(span))
    return len(span) > 1 and first in {"La", "Las", "Le", "Les", "El", "Los", "San", "Santa", "Radio"} and not beside


def _as_city(name: Name, located: Collection[str]) -> Name:
    """The name, known for a city's when the passage says of a large city's name that something is there."""
    is_city = name.type is NameType.PLACE and not name.noun and name.text in located and name.text in cities()
    is_city = is_city and name.text not in ALSO_STATES
    return replace(name, type=NameType.CITY, noun="city") if is_city else name


def _is_plain_noun(span: Span, plain: Collection[str]) -> bool:
    """Whether a "name" is a noun with the capital of a sentence's first word: the text has it without elsewhere."""
    return len(span) == 1 and span.start == span.sent.start and span.text.lower() in plain


_WEIGHT_OF_NOUN = 3
"""How many labels of the model a noun beside the name outweighs."""


def _name(  # noqa: PLR0913, PLR0917 - what the mention tells, and what the passage does
    span: Span,
    kind: NameType,
    noun: str,
    votes: dict[str, Counter[NameType]],
    nouns: dict[tuple[str, NameType], Counter[str]],
    persons: Persons,
) -> Name:
    full = persons.full(span)
    if full is not None and _elected(votes[span.text]) not in PLACES - {NameType.PLACE}:
        return Name(span.start, span.end, span.text, NameType.PERSON, "", full)
    if not noun:
        kind = _elected(votes[span.text])
        told = nouns[span.text, kind]
        noun = _most_told(told)  # said once, it holds in the whole passage
    return Name(span.start, span.end, span.text, kind, noun or _noun_elsewhere(kind), span.text)


def _most_told(told: Counter[str]) -> str:
    """The noun that the passage calls it by, if it has one or calls it so more often than anything else."""
    (noun, times), (_, other) = (*told.most_common(2), ("", 0), ("", 0))[:2]
    return noun if times > other else ""


def _elected(votes: Counter[NameType]) -> NameType:
    """The type that most mentions tell; of two that as many tell, a place, which only the words around it can say."""
    return max(votes, key=lambda kind: (votes[kind], kind in PLACES))


def _noun_elsewhere(kind: NameType) -> str:
    return kind.value if kind in {NameType.COUNTRY, NameType.STATE, NameType.CITY, NameType.CONTINENT} else ""

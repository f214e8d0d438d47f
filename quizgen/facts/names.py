"""Names as facts."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from quizgen.facts.fact import Fact
from quizgen.facts.whole import LONGEST, is_end_of_name, is_whole
from quizgen.language.abbreviations import expansions
from quizgen.language.english import english
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType, is_person_noun, name_lists
from quizgen.language.tongues import WITHIN, is_plural
from quizgen.language.verbs import lemma_of, plural_noun
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from quizgen.language.doc import Doc
    from quizgen.language.names import Name
    from quizgen.language.tokens import Token


DEFAULT_NOUNS = {
    NameType.ORGANIZATION: "organization", NameType.EVENT: "event", NameType.LAW: "document",
    NameType.LANGUAGE: "language", NameType.AWARD: "award", NameType.PEOPLE: "group",
}  # fmt: skip
"""What to ask with when the name itself does not tell: "Which event"."""

GUESSED_NOUNS = {
    NameType.ORGANIZATION: "organization", NameType.PLACE: "place", NameType.FACILITY: "place",
    NameType.WORK: "work", NameType.LAW: "document",
}  # fmt: skip
"""What the model's label alone says. Of what it calls a work or a place one in six is one (judged on 82), and of the
organizations only those that act as such are; so these questions are in doubt."""


def name_facts(doc: Doc, names: Sequence[Name]) -> Iterator[Fact]:
    """The names of a document that can be answers."""
    for name in names:
        if not is_whole(doc, name):
            continue
        kind, noun = _kind_and_noun(doc, name)
        unsure = not noun and kind is not NameType.PERSON and not name.sure
        regional = kind is NameType.PEOPLE and (name.text in _of_regions() or _is_of_a_part(name.text))
        guessed = unsure and (name.type in GUESSED_NOUNS or kind in {None, NameType.THING})
        article = _article(doc, name, kind or name.type)
        full, end = _with_land(doc, name)
        year = _year_of(doc, name) if kind is NameType.EVENT else ""
        full = f"{year} {full}".strip()
        yield Fact(
            kind=Kind.NAME,
            type=kind or name.type,
            start=name.start - bool(article or year),
            end=end,
            head=doc[name.start : name.end].root,
            answer=f"{article} {full}".strip(),
            key=full.casefold(),
            noun=GUESSED_NOUNS.get(name.type, "") if guessed else noun,
            accept=(name.text,) if article or full != name.text else (),
            guessed=guessed or name.doubtful or is_end_of_name(doc, name) or regional or _is_had(doc, name),
        )


def _with_land(doc: Doc, name: Name) -> tuple[str, int]:
    """A name and where it ends, with its state or country where it is another place's by itself: "Oslo, Minnesota"."""
    if name.text not in name_lists().namesakes or name.end + 2 > len(doc) or doc[name.end].text != ",":
        return name.full, name.end
    land = next((node for node in doc[name.end - 1].children if node.dep_ == "appos" and node.i > name.end), None)
    if land is None or land.left_edge.i != name.end + 1 or land.ent_type_ != "GPE" or name.full != name.text:
        return name.full, name.end
    listed = list(land.conjuncts) or (land.i + 1 < len(doc) and doc[land.i + 1].lower_ in {"and", "or"})
    return (name.full, name.end) if listed else (f"{name.full}, {doc[name.end + 1 : land.i + 1].text}", land.i + 1)


def _year_of(doc: Doc, name: Name) -> str:
    """The year that tells which of several an event is: "2009" of "the 2009 Halden Open"."""
    before = doc[name.start - 1] if name.start > 0 else None
    dated = before is not None and _YEAR.fullmatch(before.text) and before.head.i < name.end
    return before.text if dated and before is not None and before.head.i >= name.start else ""


_YEAR = re.compile(r"1\d{3}|20\d{2}")


def _is_had(doc: Doc, name: Name) -> bool:
    """Whether a body's name says nothing without the place that has it: "Norway's Foreign Ministry"."""
    owner = doc[name.start - 2] if name.start > 1 and doc[name.start - 1].tag_ == "POS" else None
    return owner is not None and name.type is NameType.ORGANIZATION and owner.ent_type_ == "GPE"


def expansion_facts(doc: Doc, taken: Collection[int]) -> Iterator[Fact]:
    """What abbreviations stand for, where no other name says it: "net tidal range (NTR)"."""
    for _, words in expansions(doc):
        if words.root.i not in taken:
            yield Fact(
                kind=Kind.NAME,
                type=NameType.THING,
                start=words.start,
                end=words.end,
                head=words.root,
                answer=words.text,
                key=words.text.casefold(),
                guessed=True,
            )


def _article(doc: Doc, name: Name, kind: NameType) -> str:
    """The article that belongs to a name: "The" of "in The Hague", "the" of "the French"."""
    before = doc[name.start - 1] if name.start > 0 else None
    if before is None or kind is NameType.PERSON:
        return ""
    root = doc[name.start : name.end].root
    if kind is NameType.PEOPLE and before.lower_ == "the" and root.dep_ not in WITHIN and not is_plural(root):
        return "the"
    named = not before.is_sent_start and before.text in {"The", "A", "An"}
    return str(before.text) if named and (name.type is NameType.WORK or before.text == "The") else ""


def _kind_and_noun(doc: Doc, name: Name) -> tuple[NameType | None, str]:
    """What a name names, and the noun to ask with; no type when only the model's label tells, and it may be a person's.

    Who or what "acquired the mine" can be asked for by "who", whether it is a person or a company.
    """
    head = doc[name.start : name.end].root
    if name.sure and not name.noun:
        noun = _default_noun(head, name.type)
        return (name.type if noun or name.type is NameType.PRODUCT else NameType.THING), noun
    if name.noun or not _may_be_a_person(doc, name):
        return name.type, name.noun or _default_noun(head, name.type)
    if _does_deeds(head):
        return NameType.PERSON, ""
    noun = _default_noun(head, name.type)
    return (name.type, noun) if noun else (None, "")


def _default_noun(head: Token, kind: NameType) -> str:
    """The noun to ask with for a name of this type, or nothing when the type itself is in doubt."""
    if kind is NameType.ORGANIZATION and _plays(head):
        return "team"
    if kind is NameType.ORGANIZATION and (not _acts_as_body(head) or _is_in_print(head) or _is_told_a_thing(head)):
        return ""
    return DEFAULT_NOUNS.get(kind, "") if kind is not NameType.LAW else ""


_DOUBTFUL = frozenset({NameType.ORGANIZATION, NameType.WORK, NameType.PRODUCT, NameType.THING, NameType.FACILITY})


def _may_be_a_person(doc: Doc, name: Name) -> bool:
    """Whether nothing tells that a name of a doubtful kind is not a person's: "Axel Lund", not "the Axel Lund"."""
    tokens = doc[name.start : name.end]
    before = doc[name.start - 1].lower_ if name.start > 0 else ""
    plain = all(token.is_title and token.is_alpha for token in tokens)
    return name.type in _DOUBTFUL and plain and before not in {"the", "a", "an", '"', "“", "'", "‘"}


def _plays(head: Token) -> bool:
    """Whether a plural name does what teams do: "the Rovers beat ...", "was signed by the Rovers"."""
    above = head.head
    verb = next((node for node in head.ancestors if node.pos_ == "VERB"), None)
    near = head.dep_ in {"nsubj", "nsubjpass", "dobj"} or (head.dep_ == "pobj" and above.lower_ in english().sides)
    return head.tag_ == "NNPS" and near and verb is not None and lemma_of(verb.text) in english().playing


def _does_deeds(head: Token) -> bool:
    """Whether the name does what only persons and bodies of people do: "X announced", "was founded by X"."""
    above = head.head
    if head.dep_ != "nsubj" and not (head.dep_ == "pobj" and above.dep_ == "agent"):
        return False
    verb = above.head if above.dep_ == "agent" else above
    return lemma_of(verb.text) in english().deeds | english().reporting


def _is_in_print(head: Token) -> bool:
    """Whether it is perhaps a newspaper or a magazine, and no organization: "The Halden Post printed the letter"."""
    return head.dep_ == "nsubj" and lemma_of(head.head.text) in {
        "publish",
        "print",
        "reprint",
        "serialise",
        "serialize",
    }


def _is_told_a_thing(head: Token) -> bool:
    """Whether a noun behind it says that it is no body of people: "the owner of Lowfield, a small farm"."""
    told = [child for child in head.rights if child.dep_ == "appos" and child.tag_ == "NN" and child.pos_ == "NOUN"]
    return any(noun.lower_ not in name_lists().last and not is_person_noun(noun.lower_) for noun in told)


def _acts_as_body(head: Token) -> bool:
    """Whether the name does or has what only bodies of people do or have: "X announced", "members of X"."""
    above = head.head
    if _does_deeds(head):
        return True
    if head.dep_ == "poss":
        return lemma(above) in english().bodily
    return head.dep_ == "pobj" and above.lower_ in {"of", "for", "at"} and lemma(above.head) in english().bodily


@cache
def _of_regions() -> frozenset[str]:
    """What people of states, regions and continents are called, which is no nationality: "Siberian"."""
    lists = name_lists()
    places = [name for name, kind in lists.places.items() if kind in {NameType.STATE, NameType.CONTINENT}]
    places += [name for name, kind in lists.known.items() if kind[0] is NameType.PLACE and not name.endswith("s")]
    return frozenset(made for name in places for made in (f"{name}n", f"{name}an", f"{name[:-1]}n", f"{name[:-1]}ian"))


def _is_of_a_part(people: str) -> bool:
    """Whether people are called by a part of their land: "West Australian", but not "South African"."""
    part, _, rest = people.partition(" ")
    return part in _PARTS and bool(rest) and rest not in _DIVIDED


_PARTS = frozenset({"Central", "East", "Eastern", "North", "Northern", "South", "Southern", "West", "Western"})
_DIVIDED = frozenset(
    {"African", "German", "Indian", "Irish", "Korean", "Macedonian", "Sudanese", "Timorese", "Vietnamese", "Yemeni"}
)

_MOST_TOGETHER = 4
_NUMBER_WORDS = {2: "two", 3: "three", 4: "four"}


def joined_names(doc: Doc, facts: Sequence[Fact]) -> Iterator[Fact]:
    """Names of one kind that are joined by "and", as one fact: "France and Spain" are two countries."""
    by_head = {fact.head.i: fact for fact in facts if fact.kind is Kind.NAME}
    for fact in by_head.values():
        if fact.head.dep_ == "conj" or (fact.head.dep_ == "appos" and fact.head.head.i in by_head):
            continue
        members = _members(fact, by_head)
        if len(members) > 1 and members[-1].end - fact.start <= LONGEST * 2:
            joined = _joined(doc, members)
            if joined is not None:
                yield joined


def _members(first: Fact, by_head: dict[int, Fact]) -> list[Fact]:
    """The fact and those joined to it, or nothing when something else is among them."""
    members = [first]
    token = first.head
    while True:
        following = [child for child in token.rights if child.dep_ == "conj" or _opens_list(child)]
        if not following:
            return members
        token = following[0]
        if token.i not in by_head or len(following) > 1:
            return []
        members.append(by_head[token.i])


def _opens_list(child: Token) -> bool:
    """Whether what the parse takes for an appositive is the second of a list: "Anna, Hugo and Clara"."""
    return child.dep_ == "appos" and child.pos_ == "PROPN" and any(node.dep_ == "conj" for node in child.children)


def _full_names(doc: Doc, members: Sequence[Fact]) -> str:
    """The names as they are joined in the text, each in its fullest form."""
    parts: list[str] = []
    for place, fact in enumerate(members):
        parts.append(fact.answer)
        if place + 1 < len(members):
            parts.append(doc[fact.end : members[place + 1].start].text_with_ws.replace("the ", ""))
    return " ".join(" ".join(parts).replace(" ,", ",").split())


def _joined(doc: Doc, members: Sequence[Fact]) -> Fact | None:
    first, last = members[0], members[-1]
    between = [token for token in doc[first.start : last.end] if not any(fact.covers(token.i) for fact in members)]
    plain = all(token.lower_ in {",", "and", "the"} for token in between) and any(
        token.lower_ == "and" for token in between
    )
    nouns = {fact.noun for fact in members}
    people = sum(fact.type is NameType.PERSON for fact in members) > len(members) / 2
    if (
        not plain
        or len(members) > _MOST_TOGETHER
        or (not people and (len({fact.type for fact in members}) > 1 or len(nouns) > 1))
    ):
        return None
    if not people and "" in nouns:
        return None
    noun = "people" if people else plural_noun(nouns.pop())
    answer = _full_names(doc, members)
    return Fact(
        kind=Kind.NAME, type=NameType.SEVERAL, start=first.start, end=last.end, head=first.head, answer=answer,
        key=answer.casefold(), noun=f"{_NUMBER_WORDS[len(members)]} {noun}",
        guessed=any(fact.guessed for fact in members),
    )  # fmt: skip

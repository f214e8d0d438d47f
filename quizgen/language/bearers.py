"""Names that tell of one kind of thing and are borne by another: General Lincoln is no city, Lund & Wood no company."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.language.english import english
from quizgen.language.evidence import is_kin, is_shown_by_title, is_who, nouns_beside, owns_as_person, undergoes
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType, cities, is_generic, is_given, is_person_noun, name_lists
from quizgen.language.relations import is_related
from quizgen.language.verbs import lemma_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token

_WITHIN = frozenset({"in", "near", "at", "around", "throughout", "outside"})
_TOWARDS = frozenset({"from", "to", "into", "across"})
_CITIES = frozenset({NameType.CITY, NameType.STATE})


def is_located(span: Span) -> bool:
    """Whether a mention says where: of a city that bears a person's name, "in Washington" is the city."""
    above = span.root.head
    if span.label_ != "GPE" or span.root.dep_ != "pobj":
        return False
    return above.lower_ in _WITHIN or (above.lower_ in _TOWARDS and _is_way(above.head))


def _is_way(verb: Token) -> bool:
    """Whether "from" and "to" tell of a way here: "moved to Oslo", "a road to Oslo", not "took the ball from Lund"."""
    while verb.pos_ in {"ADV", "ADP"} and verb.head.i != verb.i:
        verb = verb.head
    return verb.pos_ != "VERB" or lemma_of(verb.text) in english().ways | english().travelling


def persons_by_city(spans: Iterable[Span]) -> frozenset[str]:
    """Single names of cities or states that a person bears in this passage, where nothing is said to be there."""
    alone = [span for span in spans if len(span) == 1 and _is_of_a_city(span.text)]
    shown = {span.text for span in alone if _is_person(span)}
    return frozenset(shown - {span.text for span in alone if is_located(span)})


def _is_of_a_city(word: str) -> bool:
    return name_lists().places.get(word, NameType.CITY if word in cities() else None) in _CITIES


def _is_person(span: Span) -> bool:
    """Whether something stands here that is said of persons only: "Lincoln, who", "Lincoln was born"."""
    root = span.root
    if is_shown_by_title(span) or is_who(root) or is_related(root):
        return True
    return undergoes(root) or is_kin(root) or owns_as_person(root)


def acts_like_nobody_else(span: Span) -> bool:
    """Whether a city's name does what persons do: "Lincoln ordered the retreat"; it may be either."""
    root, above = span.root, span.root.head
    if root.dep_ == "poss":
        return lemma(above) in english().commanded
    if root.dep_ == "pobj" and above.dep_ == "agent":
        return lemma_of(above.head.text) in english().deeds
    return root.dep_ == "nsubj" and lemma_of(above.text) in english().deeds | english().reporting


def is_told_of_things(root: Token) -> bool:
    """Whether what is said of it is said of no person: "it contains", "was translated", "translated it"."""
    above, dep = root.head, root.dep_
    if dep == "nsubj" and above.pos_ == "VERB":
        grown = lemma_of(above.text) == "develop" and any(child.lower_ == "out" for child in above.rights)
        return grown or lemma_of(above.text) in english().of_things
    return dep in {"nsubjpass", "dobj"} and lemma_of(above.text) in english().done_to_things


def is_surely_a_thing(span: Span) -> bool:
    """Whether what stands here is told of no person, whatever the model calls it: "an old script is Gamma Runes"."""
    return is_told_of_things(span.root) or any(map(_is_kind_of_thing, _said_to_be(span.root)))


def _said_to_be(root: Token) -> list[Token]:
    """The common nouns that "be" says a name is: "script" of "Runes is a script"."""
    if lemma(root.head) != "be" or root.dep_ not in {"attr", "nsubj"}:
        return []
    other = "nsubj" if root.dep_ == "attr" else "attr"
    return [node for node in root.head.children if node.dep_ == other and node.tag_ == "NN"]


def _is_kind_of_thing(noun: Token) -> bool:
    told = name_lists().last.get(noun.lower_)
    return told is not None and told[0] in {NameType.THING, NameType.LANGUAGE} and not is_person_noun(noun.lower_)


def is_surely_a_person(span: Span) -> bool:
    """Whether what stands here is said of persons only, whatever else bears the name: "Lincoln, a painter"."""
    said = any(is_person_noun(noun.lower_) for noun in nouns_beside(span))
    return said or _is_person(span)


def is_strictly_a_person(span: Span) -> bool:
    """Whether what stands here is said of no team, town or firm either: "Lund, a painter", not "Lund, the winner"."""
    nouns = (noun for noun in nouns_beside(span) if noun.tag_ == "NN" and noun.lower_ not in english().like_persons)
    return any(is_person_noun(noun.lower_) for noun in nouns) or _is_person(span)


def is_like_a_thing(span: Span) -> bool:
    """Whether a thing is had, made or used: "she founded the Halda", "the use of the Halda"."""
    root = span.root
    return root.dep_ in {"dobj", "nsubjpass", "attr", "oprd"} or (root.dep_ == "pobj" and root.head.lower_ == "of")


def is_made_of_its_namesake(span: Span) -> bool:
    """Whether a work is told to come of another of the same name: "Harbour, an adaptation of the novel Harbour"."""
    told = (child for child in span.root.rights if child.dep_ == "appos")
    return any(token.text == span.root.text and _is_called_a_work(token) for child in told for token in child.subtree)


def _is_called_a_work(token: Token) -> bool:
    kind = name_lists().last.get(token.nbor(-1).lower_)
    return kind is not None and kind[0] is NameType.WORK


_MOST_WORDS_OF_A_NAME = 4


def is_like_a_name(title: str) -> bool:
    """Whether a text's title can be the name of the person it tells about."""
    words = title.split()
    return 1 < len(words) <= _MOST_WORDS_OF_A_NAME and all(word[:1].isupper() and word.isalpha() for word in words)


MISTAKEN_FOR_PERSONS = frozenset({NameType.ORGANIZATION, NameType.PRODUCT, NameType.WORK, NameType.THING})


def bears_title(span: Span, title: str) -> bool:
    """Whether a single word is the surname of the person whose name is the title: "Wood" in "Clara Wood"."""
    words = title.split()
    return (
        len(span) == 1
        and is_like_a_name(title)
        and words[-1] == span.text
        and is_given(words[0])
        and not is_generic(span.text)
    )


_PAIR = re.compile(r"[A-Z]\w+ (?:&|and) [A-Z]\w+")


def is_of_authors(span: Span, surnames: Collection[str]) -> bool:
    """Whether an "organization" is two authors cited together: "Lund & Wood (2011)"."""
    if not _PAIR.fullmatch(span.text):
        return False
    after = [token.text for token in span.doc[span.end : span.end + 2]]
    cited = after[:1] == ["("] and after[-1][:4].isdigit()
    return cited or bool({span[0].text, span[-1].text} & set(surnames))

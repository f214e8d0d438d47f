"""The nouns beside a name that say what it names: "the city of X", "X is a novella", "tribes such as X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType, is_person_noun, name_lists

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.language.tokens import Token

PLACES = frozenset({NameType.COUNTRY, NameType.STATE, NameType.CITY, NameType.CONTINENT, NameType.PLACE})
"""Types that answer "where"."""

Sort = tuple[NameType, str]


def sort_of(root: Token) -> Sort | None:
    """What the nouns beside a name say that it names, with what the noun's compound says: "soap opera"."""
    place = _before_of(root)
    if place is not None:
        return place
    for noun in _describing(root):
        sort = sort_by(noun)
        if sort is not None or _is_of_a_person(noun):
            return sort
    return None


def _is_of_a_person(noun: Token) -> bool:
    """Whether a noun is of persons only, so that what else is said is said of others: "Lund, head of the order"."""
    return noun.tag_ == "NN" and is_person_noun(noun.lower_)


def sort_by(noun: Token) -> Sort | None:
    """What a noun says of the name beside it: of "soap opera", a soap opera, and of "former colony", one that was."""
    beside = name_lists().beside
    word = lemma(noun) if noun.tag_ == "NNS" else noun.lower_
    before = noun.nbor(-1) if noun.i > 0 else noun
    both = f"{before.lower_} {word}"
    if both in beside and before.head.i == noun.i:
        return beside[both]
    if noun.pos_ != "NOUN" or not noun.is_lower or word not in beside:
        return None
    kind, told = beside[word]
    plain = before.dep_ == "compound" and before.head.i == noun.i and before.pos_ == "NOUN" and before.is_lower
    over = kind in PLACES and any(child.lower_ == "former" and child.dep_ == "amod" for child in noun.lefts)
    plain = plain and told == word and (before.i == 0 or before.nbor(-1).text != "-")  # "a break-away region"
    return kind, f"{before.text} {told}" if plain else f"{'former ' * over}{told}"


def bears_names(noun: Token) -> bool:
    """Whether a common noun is for things that are told apart by the name before it: "the Halda crops"."""
    told = name_lists().beside.get(lemma(noun))
    return noun.pos_ == "NOUN" and told is not None and told[0] in _TOLD_APART and told[1] not in _PLAIN


_TOLD_APART = frozenset({NameType.THING, NameType.PRODUCT, NameType.EVENT, NameType.WORK, NameType.LAW, NameType.AWARD})
_PLAIN = frozenset(
    {
        "class",
        "condition",
        "era",
        "format",
        "model",
        "order",
        "process",
        "story",
        "strategy",
        "style",
        "treatment",
        "tradition",
        "concept",
        "summit",
    }
)
"""Nouns that what stands before them only describes: "the Halden style"."""


def _describing(root: Token) -> Iterator[Token]:
    """The common nouns beside a name that may say what it names, the surest first."""
    yield from _right_before(root)
    yield from _apposed(root)
    yield from _is_said_to_be(_first_of(root))
    yield from _lists(_first_of(root))
    yield from _right_behind(root)


def _before_of(root: Token) -> Sort | None:
    """The noun of "the city of X"; "the institute of X" may be a person's, and "a colony of X" is not X."""
    of = root.head
    noun = of.head
    if root.dep_ != "pobj" or of.lower_ != "of" or noun.i != of.i - 1 or _is_any(noun) or noun.lower_ in _OF_OTHERS:
        return None
    told = name_lists().beside.get(noun.lower_)
    return told if told is not None and told[0] in PLACES else None


_OF_OTHERS = frozenset(
    {"area", "capital", "cave", "coast", "crater", "delta", "hill", "homeland", "moon", "nation", "peak", "planet"}
    | {"quarter", "site", "spring", "star", "tributary", "volcano", "waterfall", "wilderness", "metropolis", "seaport"}
)
"""Places that are another's: "the capital of Norway" is not Norway."""


def _is_any(noun: Token) -> bool:
    """Whether a noun is one of many that are the name's, and not what the name names: "a colony of Norway"."""
    return any(child.lower_ in {"a", "an"} for child in noun.lefts)


def _right_before(root: Token) -> Iterator[Token]:
    """The nouns that a name's words hang on: "the ship Norway", "the genus Halda"."""
    yield from (node for node in root.lefts if node.dep_ in {"compound", "nmod"} and node.pos_ == "NOUN")


def _apposed(root: Token) -> Iterator[Token]:
    """The noun right before or behind a name: "the order Haldales", "Mirrow, a town"; "a town called Mirrow"."""
    head = root.head
    start = root.left_edge if root.dep_ != "compound" else root
    if root.dep_ == "appos" and (head.i == start.i - 1 or _is_owned_before(head, start)):
        yield head
    if (
        root.dep_ in {"oprd", "attr", "dobj"}
        and head.lower_ in {"called", "named", "titled", "dubbed"}
        and head.dep_ == "acl"
    ):
        yield head.head
    yield from (child for child in root.rights if child.dep_ == "appos")


def _is_owned_before(noun: Token, start: Token) -> bool:
    """Whether a comma stands between a noun and its name, and somebody has it: "her novel, Harbour Lights"."""
    apart = noun.i == start.i - 2 and start.nbor(-1).text == ","
    return apart and any(child.dep_ == "poss" for child in noun.lefts)


def _is_said_to_be(root: Token) -> Iterator[Token]:
    """The noun that "be" joins to a name: "X is a town", "the film was X", "X, which was a town", "X became a town"."""
    clauses = [child for child in root.rights if child.dep_ == "relcl"]
    for clause in clauses:
        if lemma(clause) == "be" and any(child.lower_ == "which" and child.dep_ == "nsubj" for child in clause.lefts):
            yield from _attributes(clause, "attr")
    verb = root.head
    if root.dep_ == "nsubj" and lemma(verb) in {"be", "become", "remain"}:
        yield from _attributes(verb, "attr")
    if root.dep_ == "attr" and lemma(verb) == "be":
        yield from _attributes(verb, "nsubj")


def _attributes(verb: Token, role: str) -> Iterator[Token]:
    """The nouns that stand in this role of a verb that is not denied; of "one of the towns", the second."""
    if any(child.dep_ == "neg" for child in verb.children):
        return
    for child in verb.children:
        if child.dep_ == role and lemma(child) in _KINDS_OF:
            yield _second(child)
        elif child.dep_ == role and child.tag_ == "NN":
            yield child


_KINDS_OF = frozenset({"one", "type", "kind", "sort", "form", "variety", "species", "genus", "breed", "example"})


def _second(noun: Token) -> Token:
    """The noun behind the "of" of "one of the towns" and "a kind of cheese"."""
    below = (node for child in noun.rights if child.lower_ == "of" for node in child.rights if node.dep_ == "pobj")
    return next(below, noun)


def _first_of(root: Token) -> Token:
    """The first of the names that are joined with this one."""
    while root.dep_ == "conj" and root.head.pos_ == "PROPN":
        root = root.head
    return root


def _lists(root: Token) -> Iterator[Token]:
    """The plural that a list gives examples of: "tribes such as the Mirrow", "rivers like the Halda"."""
    above = root.head
    such = above.lower_ == "as" and any(child.lower_ == "such" for child in above.children)
    if root.dep_ == "pobj" and (such or above.lower_ in {"like", "including"}) and above.head.tag_ == "NNS":
        yield above.head


_BEHIND = frozenset({"dynasty", "language", "newspaper", "magazine", "peninsula", "river", "desert", "virus"})
"""Nouns with which a name can go or stand alone: "the Mirrow peninsula"."""


def _right_behind(root: Token) -> Iterator[Token]:
    """The noun that a name stands right before: "the Mirrow peninsula"."""
    noun = root.head
    if root.dep_ == "compound" and noun.i == root.i + 1 and noun.lower_ in _BEHIND:
        yield noun

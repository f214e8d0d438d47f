"""Facts asked for where they stand, without moving anything: "The sample consisted of how many pupils of the school?".

English asks so in quizzes ("echo" and "in-situ" questions, Huddleston & Pullum 2002, chapter 10.5.1); nothing is
inverted or moved out of a phrase, so that a fact deep inside other phrases can be asked for as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.fact import NumberType
from quizgen.facts.standing import Stance, Standing, denies, is_denied, is_told_of_none
from quizgen.language.clause import ClauseKind, Constituent, Role
from quizgen.language.groups import is_plural
from quizgen.language.namelists import NameType, is_person_noun, is_title
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from quizgen.facts.fact import Fact, FactType
    from quizgen.language.clause import Clause
    from quizgen.language.tokens import Token

_CLAUSES = frozenset({"relcl", "ccomp", "advcl", "csubj", "csubjpass", "parataxis"})
_POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
_DETERMINERS = frozenset({"the", "a", "an"})
_MEASURED = frozenset(
    {NumberType.MEASURE, NumberType.DISTANCE, NumberType.DURATION, NumberType.INTERVAL, NumberType.MONEY}
)


def standing_in_place(fact: Fact, clause: Clause) -> Standing | None:
    """The fact where it stands among the kept words of a clause; None when it cannot be asked for there."""
    kept = clause.kept
    if not kept.issuperset(range(fact.start, fact.end)) or not _is_open_to_questions(fact, clause):
        return None
    if clause.kind is ClauseKind.APPOSITIVE and (clause.anchor.tag_ == "CD" or clause.anchor.ent_type_ == "DATE"):
        return None  # "Hugo Brandt (born 1978)": what is told is told of the name
    if clause.subject and clause.subject[-1].tag_ == "PRP$":
        return None  # "her death in 1911": it is she who died
    phrase = _phrase(fact, kept)
    if not phrase or clause.subject[0].tag_ == "CD" or _is_denied(fact, clause):
        return None
    if _would_be_whom(fact, clause, phrase) or _is_said_of_it(clause, phrase):
        return None
    return _standing(fact, clause, phrase)


def _is_said_of_it(clause: Clause, phrase: tuple[Token, ...]) -> bool:
    """Whether the phrase holds what an appositive says of the name: "his teacher Plato", where Plato is his teacher."""
    named, said = {token.i for token in clause.subject}, {token.i for token in clause.rest}
    told = {token.i for token in phrase}
    return clause.kind is ClauseKind.APPOSITIVE and bool(named & told) and bool(said & told)


def _would_be_whom(fact: Fact, clause: Clause, phrase: tuple[Token, ...]) -> bool:
    """Whether the question would have "whom" as its subject: "whom believed in it"."""
    inside = any(token.i == fact.head.i for token in clause.subject) and fact.head.dep_ != "pobj"
    person = fact.type is NameType.PERSON and not description(phrase, fact)
    return inside and person and phrase[-1].lower_ not in _POSSESSIVES


def _standing(fact: Fact, clause: Clause, phrase: tuple[Token, ...]) -> Standing:
    stance = Stance.OWNER_PLACE if phrase[-1].lower_ in _POSSESSIVES else Stance.PLACE
    return Standing(fact, clause, _holder(fact, clause), stance, phrase=phrase)


def _is_denied(fact: Fact, clause: Clause) -> bool:
    """Whether a "no" stands in the clause, or "not" before the part that holds the fact."""
    if is_told_of_none(clause) or any(denies(token) for token in clause.rest):
        return True
    return any(is_denied(part) for part in clause.constituents if fact.head.i in part.indices)


def _is_open_to_questions(fact: Fact, clause: Clause) -> bool:
    """Whether no clause of its own stands between the fact and the clause's verb, and no list that it would break."""
    if _is_joined(fact) and not _is_listed(fact, clause):
        return False
    node = fact.head
    while node.i not in {clause.anchor.i, node.head.i}:
        if (node.dep_ in _CLAUSES and not _is_infinitive(node)) or (
            node.dep_ == "conj" and node.pos_ in {"VERB", "AUX"}
        ):
            return node.i == clause.anchor.i
        node = node.head
    return True


def _is_infinitive(verb: Token) -> bool:
    """Whether the verb only completes a noun: "the youngest man to cross the desert at the age of 12"."""
    return any(child.lower_ == "to" and child.dep_ == "aux" for child in verb.lefts)


def _is_joined(fact: Fact) -> bool:
    """Whether the fact is one of several of its rank, so that it is not the whole answer."""
    top = fact.counted if fact.counted is not None and fact.kind is Kind.NUMBER else fact.head
    if fact.kind is Kind.NUMBER and top.i != fact.head.i:
        return False  # each noun of a list has a number of its own
    joined = top.dep_ == "conj" or any(child.dep_ == "conj" and not fact.covers(child.i) for child in top.children)
    return joined and fact.type is not NameType.SEVERAL


_HEADS = frozenset({"pobj", "dobj", "attr", "appos", "poss", "nsubj", "nsubjpass", "dative", "nummod"})
_MODIFIERS = frozenset({"det", "amod", "compound", "nummod", "poss", "nmod", "case", "predet", "quantmod", "punct"})
_TIMES = frozenset(
    {
        "in",
        "of",
        "by",
        "since",
        "until",
        "from",
        "after",
        "before",
        "during",
        "for",
        "on",
        "between",
        "as",
        "around",
        "about",
        "through",
        "towards",
        "circa",
        "to",
    }
)


def _is_listed(fact: Fact, clause: Clause) -> bool:
    """Whether the other members of the fact's list stay: "a merger of Halden and which company?"."""
    if fact.type is NameType.SEVERAL:
        return False
    if any(token.i == fact.head.i for token in clause.subject):
        return False  # "Hugo Brandt and whom wrote"
    first = fact.head
    while first.dep_ == "conj":
        first = first.head
    return not any(
        child.lower_ in {"or", "nor", "but"} for node in (first, *first.conjuncts) for child in node.children
    )


_SHARES = frozenset({"predet", "det", "quantmod", "npadvmod", "advmod", "nmod", "compound"})
_OF_NUMBERS: dict[FactType, frozenset[str]] = {
    NumberType.FRACTION: _SHARES,
    NumberType.PORTION: _SHARES,
    NumberType.INTERVAL: frozenset({"npadvmod"}),
}


def _phrase(fact: Fact, kept: frozenset[int]) -> tuple[Token, ...]:
    """The tokens that the question word replaces: the fact with its article; nothing where it would not fit."""
    top = fact.counted if fact.kind is Kind.NUMBER and fact.counted is not None else fact.head
    if (
        fact.type is not NumberType.AGE
        and top.dep_ not in _HEADS | _OF_NUMBERS.get(fact.type, frozenset())
        and not (top.dep_ == "conj" and top.head.pos_ != "VERB")
    ):
        return ()
    finders = {Kind.NUMBER: number_phrase, Kind.NAME: _name_phrase, Kind.DATE: _date_phrase}
    phrase = finders[fact.kind](fact, kept)
    return () if phrase and _is_torn_from(phrase, fact) else phrase


def _is_torn_from(phrase: tuple[Token, ...], fact: Fact) -> bool:
    """Whether a word of the noun phrase stands before it ("the young Anna Berger") or behind it ("Oslo harbour")."""
    doc = fact.head.doc
    before = doc[phrase[0].i - 1] if phrase[0].i > 0 else None
    after = doc[phrase[-1].i + 1] if phrase[-1].i + 1 < len(doc) else None
    if before is not None and before.text == "-":
        return True
    if before is not None and before.dep_ in _MODIFIERS - {"punct"} and before.head.i >= phrase[0].i:
        return True
    if fact.kind is Kind.NUMBER or after is None or phrase[-1].lower_ in _POSSESSIVES:
        return False
    return after.text == "-" or (after.pos_ in {"NOUN", "PROPN", "NUM"} and after.dep_ != "npadvmod")


def _date_phrase(fact: Fact, kept: frozenset[int]) -> tuple[Token, ...]:
    head = fact.head
    timed = head.dep_ in {"pobj", "conj"} and fact.start > 0
    if not timed or not any(node.lower_ in _TIMES and node.i in kept for node in (head.head, head.head.head)):
        return ()
    before = head.doc[fact.start - 1]
    start = fact.start - (before.lower_ == "the" and before.i in kept)
    return tuple(head.doc[start : fact.end])


def _name_phrase(fact: Fact, kept: frozenset[int]) -> tuple[Token, ...]:
    doc = fact.head.doc
    first = fact.start
    while first > 0 and first - 1 in kept and _belongs_before(doc[first - 1], fact):
        first -= 1
    if fact.head.dep_ == "poss":
        owning = fact.end < len(doc) and doc[fact.end].lower_ in _POSSESSIVES
        return tuple(doc[first : fact.end + 1]) if owning else ()
    if fact.head.dep_ == "appos" and (first == fact.start or doc[fact.start - 1].pos_ != "NOUN"):
        return ()  # "Montgomery, Alabama"
    return tuple(doc[first : fact.end])


def _belongs_before(token: Token, fact: Fact) -> bool:
    """Whether the word goes with the name: its article, or what it is called by ("the Dutch painter Anna Berger")."""
    if token.lower_ in _DETERMINERS and token.dep_ == "det":
        return token.head.i == fact.head.i or fact.head.dep_ in {"compound", "nmod", "appos"}
    if fact.kind is not Kind.NAME or fact.head.dep_ == "poss":
        return False
    describes = token.dep_ in {"compound", "nmod"} and token.head.i == fact.head.i
    describes = describes and (token.pos_ == "NOUN" or fact.type is NameType.PERSON)
    apposed = fact.head.dep_ == "appos" and token.i == fact.head.head.i and token.tag_ == "NN"
    within = any(
        token.head.i == other.i and token.dep_ in {"amod", "compound", "det", "poss"} for other in _descriptions(fact)
    )
    return describes or apposed or within


def _descriptions(fact: Fact) -> Iterator[Token]:
    """The nouns right before a name that say what it is."""
    if fact.head.dep_ == "appos" and fact.head.head.i < fact.start:
        yield fact.head.head
    for child in fact.head.lefts:
        if child.dep_ in {"compound", "nmod"} and child.i < fact.start:
            yield child


def description(phrase: tuple[Token, ...], fact: Fact) -> tuple[Token, ...]:
    """What the phrase says of the name before it, without article or owner: "Dutch painter"."""
    words = [token for token in phrase if token.i < fact.start]
    while words and words[0].dep_ in {"det", "poss", "case"}:
        words.pop(0)
    return tuple(words) if words and _says_what(words[-1]) and not is_plural(words[-1]) else ()


def _says_what(noun: Token) -> bool:
    """Whether a word before a name says what it names: "painter", "Minister"."""
    return noun.pos_ == "NOUN" or (noun.pos_ == "PROPN" and (is_title(noun.text) or is_person_noun(noun.lower_)))


def number_phrase(fact: Fact, kept: Container[int]) -> tuple[Token, ...]:
    """The tokens of a number without its unit, and the article before it: "the 40" of "the 40 ships"."""
    doc = fact.head.doc
    if fact.type is NumberType.AGE:
        return _age_phrase(fact, kept)
    end = fact.end
    if fact.type in _MEASURED and fact.counted is not None:
        end = min(end, _unit_start(fact))
    if fact.counted is not None and (end not in kept or fact.counted.i not in kept or doc[end].is_punct):
        return ()
    before = doc[fact.start - 1] if fact.start > 0 else None
    with_article = before is not None and before.lower_ in _DETERMINERS and before.dep_ == "det" and before.i in kept
    return tuple(doc[fact.start - with_article : end])


def _age_phrase(fact: Fact, kept: Container[int]) -> tuple[Token, ...]:
    """The age with its noun: "the age of 12", "age 12"; nothing where no noun says that it is one."""
    doc = fact.head.doc
    start = fact.start - 1
    while start > 0 and doc[start].lower_ in {"of", "age"} and doc[start - 1].lower_ in {"the", "age"}:
        start -= 1
    said = any(token.lower_ == "age" for token in doc[max(start, 0) : fact.start])
    return tuple(doc[start : fact.end]) if said and start in kept else ()


def _unit_start(fact: Fact) -> int:
    """Index of the first word of the unit: "square" in "5,000 square kilometres"."""
    counted = fact.counted
    assert counted is not None
    index = counted.i
    while index - 1 > fact.start and fact.head.doc[index - 1].lower_ in {"square", "cubic", "metric", "nautical"}:
        index -= 1
    return index


def _holder(fact: Fact, clause: Clause) -> Constituent:
    """The part of the clause that the fact stands in: the smallest that is known."""
    holding = [part for part in clause.constituents if fact.head.i in part.indices]
    if holding:
        return min(holding, key=lambda part: len(part.tokens))
    tokens = tuple(fact.head.doc[fact.start : fact.end])
    inside = {token.i for token in clause.subject}
    return Constituent(Role.SUBJECT if fact.head.i in inside else Role.OBJECT, fact.head, None, "", tokens)

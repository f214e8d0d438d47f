"""What pronouns probably stand for, where it is not certain: for `--all`, whose questions a person looks at.

"The delegates met in Halden. They chose Hugo Brandt as governor." gives "Whom did the delegates choose as governor?".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.antecedents import GENDER, owns
from quizgen.language.described import is_empty
from quizgen.language.english import english
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType, gender_of
from quizgen.language.phrases import SUBJECTS, noun_phrase, render
from quizgen.language.pronouns import NEUTRAL, PERSONAL, PLURAL, PRONOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.language.doc import Doc
    from quizgen.language.names import Name
    from quizgen.language.references import References
    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token

_LONGEST = 8  # tokens: a longer phrase buries the question
_OBJECTS = frozenset({"dobj", "attr", "pobj", "dative"})
_AUTHORS = {"we": "the authors", "us": "the authors", "our": "the authors'"}
_POINTING = frozenset({"this", "these", "that", "those"})
_QUOTES = frozenset({'"', "“", "”"})


def guesses(doc: Doc, names: Sequence[Name], references: References, main: str = "") -> dict[int, str]:
    """By token index, what to write for a pronoun whose meaning is only likely, and for "this" before a noun.

    Args:
        doc: A paragraph.
        names: Its names.
        references: What is certain.
        main: The person whom the passage mentions most.
    """
    known = dict(references.swaps)
    found: dict[int, str] = {}
    study = _is_study(doc)
    persons = {
        index: name.full for name in names if name.type is NameType.PERSON for index in range(name.start, name.end)
    }
    before: Span | None = None
    for sentence in doc.sents:
        for token in sentence:
            if token.i in known or token.dep_ == "expl" or is_empty(token) or _is_expletive(token):
                continue
            guess = _authors(token) if study else ""
            guess = guess or _pointed_at(token) or _owned(token) or _guess(token, before, persons, known, main)
            if guess:
                known[token.i] = found[token.i] = guess
        before = sentence
    return found


def _is_expletive(token: Token) -> bool:
    """Whether "it" is empty: "it is time to ...", "it was not until 1911 that ..."."""
    after = list(token.head.rights)
    told = any(child.lower_ in {"time", "until"} or child.tag_ == "JJR" for child in after)
    return token.lower_ == "it" and lemma(token.head) == "be" and (told or any(c.pos_ == "ADJ" for c in after))


def _owned(token: Token) -> str:
    """The possessive itself, where the subject of its own clause stands before it: "the team named their robot"."""
    subject = _own_subject(token)
    fits = subject is not None and subject.i < token.i and token not in subject.subtree
    person = subject is not None and subject.ent_type_ == "PERSON"
    return token.lower_ if fits and token.tag_ == "PRP$" and token.lower_ in _OWNERS and not person else ""


_OWNERS = frozenset({"its", "their"})


def _own_subject(token: Token) -> Token | None:
    """The subject of the clause that a word stands in."""
    verb = next((node for node in token.ancestors if node.pos_ in {"VERB", "AUX"}), None)
    while verb is not None:
        subject = next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)
        if subject is not None or verb.dep_ not in {"xcomp", "conj", "advcl"} or verb.head.i == verb.i:
            return subject
        verb = verb.head
    return None


def _guess(token: Token, before: Span | None, persons: dict[int, str], known: dict[int, str], main: str) -> str:
    """What a pronoun probably stands for, as a possessive where it is one; empty when nothing agrees with it."""
    if token.pos_ != "PRON" or token.lower_ not in PERSONAL | NEUTRAL | PLURAL:
        return ""
    owning = token.tag_ == "PRP$" or owns(token)
    if token.lower_ in PERSONAL:
        name = _person(token, before, persons, known, main)
    else:
        name = _thing(token, before, known)
        if owning and len(name.split()) > _LONGEST_OWNER:
            return ""
    return (f"{name}'" if name.endswith("s") else f"{name}'s") if name and owning else name


_LONGEST_OWNER = 4  # words: "the committee of the town's report" is hard to read


def _person(token: Token, before: Span | None, persons: dict[int, str], known: dict[int, str], main: str) -> str:
    """The person who led the sentence before, or whom the passage is about, if "he" or "she" fits."""
    own = _own_subject(token)
    led = next((child for child in before.root.lefts if child.dep_ in SUBJECTS), None) if before is not None else None
    names: list[str] = []
    if led is not None and led.pos_ == "PROPN" and led.i not in persons:
        return ""  # a name of which it is not known that it is a person's
    if led is not None:
        names.append(persons.get(led.i, known.get(led.i, "") if led.lower_ in PERSONAL else ""))
    names.append(main)
    gender = GENDER[token.lower_]
    same = persons.get(own.i, known.get(own.i, "")) if own is not None and own.i != token.i else ""
    fitting = [name for name in names if name and gender_of(name) in {None, gender}]
    return fitting[0] if fitting and (fitting[0] != same or token.tag_ == "PRP$") else ""


def _thing(token: Token, before: Span | None, known: dict[int, str]) -> str:
    """The nearest subject that agrees: of a clause above in the same sentence, or of the sentence before."""
    own = _own_subject(token)
    same = _named(own, token, known) if own is not None and own.i != token.i else ""
    for nouns in _candidates(token, before):
        found = [_named(noun, token, known) for noun in nouns]
        told = [phrase for phrase in dict.fromkeys(found) if phrase and _bare(phrase) != _bare(same)]
        if told:
            sure = len(told) == 1 or (nouns[0].pos_ == "PROPN" and token.dep_ in SUBJECTS)
            return told[0] if sure else ""
    return ""


def _bare(phrase: str) -> str:
    return phrase.lower().removeprefix("the ")


def _named(noun: Token, pronoun: Token, known: dict[int, str]) -> str:
    """The phrase of a noun that a pronoun agrees with, or what a like pronoun stands for; else empty."""
    if noun.pos_ == "PRON":
        alike = (noun.lower_ in PLURAL) == (pronoun.lower_ in PLURAL) and noun.lower_ in NEUTRAL | PLURAL
        return known.get(noun.i, "") if alike else ""
    return _phrase(noun, known) if _agrees(noun, pronoun) else ""


def _candidates(token: Token, before: Span | None) -> Iterator[list[Token]]:
    """The subjects of the clauses above a pronoun, one by one, then subject and objects of the sentence before."""
    for verb in token.ancestors:
        clauses = [child for child in verb.lefts if child.dep_ in {"ccomp", "parataxis", "advcl"}]
        yield [child for clause in clauses for child in clause.lefts if child.dep_ in SUBJECTS and child.i < token.i]
        yield [child for child in verb.lefts if child.dep_ in SUBJECTS and child.i < token.left_i]
    if before is not None and (token.dep_ in SUBJECTS or token.tag_ == "PRP$"):
        first = [child for child in before.root.lefts if child.dep_ in SUBJECTS]
        yield first + [child for child in before.root.rights if child.dep_ in _OBJECTS]


def _agrees(noun: Token, pronoun: Token) -> bool:
    """Whether a noun is one or several as the pronoun is, and no person's where it is "it"."""
    several = noun.tag_ in {"NNS", "NNPS"} or any(child.dep_ == "conj" for child in noun.children)
    vague = noun.lower_ in {"others", "one", "some", "many", "both", "most"}
    fits = noun.pos_ in {"NOUN", "PROPN"} and several == (pronoun.lower_ in PLURAL) and not vague
    return fits and noun.ent_type_ not in {"PERSON", "DATE", "TIME", "CARDINAL"}


def _phrase(noun: Token, known: dict[int, str]) -> str:
    """The noun's phrase with its own pronouns resolved; empty where it would not tell which is meant."""
    phrase = noun_phrase(noun)
    if not 0 < len(phrase) <= _LONGEST or any(token.lower_ in PRONOUNS and token.i not in known for token in phrase):
        return ""
    if any(token.lower_ in {"no", "any", "each", "every", "he", "she"} for token in phrase):
        return ""
    first, *rest = phrase
    if first.lower_ in {"a", "an", "the", *_POINTING} and rest:
        return f"the {render(rest, known)}"
    return render(phrase, known)


def _authors(token: Token) -> str:
    """Who speaks as "we" in a study, outside of quotations."""
    authors = _AUTHORS.get(token.lower_, "")
    if not authors or not (token.dep_ == "poss" or token.head.tag_ in {"VBD", "VBN"}):
        return ""
    quoted = sum(before.text in _QUOTES for before in token.doc[: token.i]) % 2 == 1
    return "" if quoted else authors


def _is_study(doc: Doc) -> bool:
    """Whether the paragraph tells how a study was made."""
    return any(token.pos_ == "NOUN" and lemma(token) in _STUDIES | english().method for token in doc)


_STUDIES = frozenset({"analysis", "experiment", "replication", "review", "sample", "study", "survey"})


def _pointed_at(token: Token) -> str:
    """The article for "this" before a noun: "the small stadium" for "this small stadium"; not of times."""
    if token.lower_ not in _POINTING or token.dep_ != "det" or token.head.i < token.i:
        return ""
    noun = token.head
    timely = noun.ent_type_ in {"DATE", "TIME"} or lemma(noun) in _TIMES | _OF_THE_TEXT
    return "" if timely or noun.pos_ != "NOUN" else "the"


_TIMES = frozenset(
    {"afternoon", "autumn", "century", "date", "day", "decade", "era", "evening", "fall", "month", "moment", "morning"}
    | {"night", "period", "season", "spring", "stage", "summer", "time", "week", "weekend", "winter", "year"}
)
_OF_THE_TEXT = frozenset({"article", "chapter", "example", "figure", "section", "table"})

"""Who and what a paragraph has told of, up to a word of it: what a pronoun there can stand for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from quizgen.language.bearers import is_surely_a_person
from quizgen.language.namelists import NameType, is_person_noun, name_lists
from quizgen.language.phrases import SUBJECTS
from quizgen.language.pronouns import PERSONAL
from quizgen.language.quoted import in_speech

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.language.doc import Doc
    from quizgen.language.leadsubjects import Lead
    from quizgen.language.names import Name
    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token


class Mentions:
    """What one paragraph has told, sentence by sentence.

    Attributes:
        doc: The paragraph.
        names: Its names.
        by_token: The same by the indices of their tokens.
        main: Whom the text is about.
        titled: Whether its title names that person.
        genders: "m" or "f" for the persons of the text of whom it is known.
        swaps: What is written instead of a token, by its index.
        spoken: Indices of the tokens in direct speech.
        persons: Who was named or meant, in each sentence so far.
        quoted: Who was named in the direct speech that goes on.
        lost: The genders of the pronouns whose meaning is not certain, in each sentence so far.
        unnamed: Whether a name only tells whose son or spokesman the subject of this sentence is.
        unnamed_before: The same of the sentence before.
        leading: The person who is the subject of this sentence.
        before: The same of the sentence before.
        led: The name that is the subject of this sentence, of whatever type.
        led_before: The same of the sentence before.
        subject: What led the sentence before.
        couple: The two of whose marriage the paragraph told last.
    """

    def __init__(
        self, doc: Doc, names: Sequence[Name], main: str | None, genders: dict[str, str], *, titled: bool = False
    ) -> None:
        self.doc = doc
        self.names = names
        self.by_token = {index: name for name in names for index in range(name.start, name.end)}
        self.main = main
        self.titled = titled
        self.genders = genders
        self.swaps: dict[int, str] = {}
        self.spoken = in_speech(doc)
        self.persons: list[list[str]] = []
        self.quoted: list[str] = []
        self.lost: list[set[str]] = []
        self.unnamed = self.unnamed_before = False
        self.leading: str | None = None
        self.before: str | None = None
        self.led: str | None = None
        self.led_before: str | None = None
        self.subject: Lead | None = None
        self.couple: str | None = None

    def begin(self, sentence: Span, aside: frozenset[int]) -> None:
        """Go on to the next sentence, where the names at these indices are told by the way."""
        self.persons.append([])
        if sentence.start not in self.spoken or sentence.start - 1 not in self.spoken:
            self.quoted.clear()
        self.lost.append(set())
        self.before, self.leading = self.leading, self._leading_person(sentence)
        self.led_before, self.led = self.led, self._leading_name(sentence)
        self.unnamed_before = self.unnamed
        self.unnamed = bool(aside) and any(n.start in aside and n.type is NameType.PERSON for n in self.names)

    def parallel(self, token: Token) -> str | None:
        """What the same pronoun stands for in the clause that its own is joined to: "She sang, and in 1911 she ..."."""
        part = token.head if token.dep_ == "poss" else token
        if part.dep_ not in SUBJECTS or part.head.dep_ != "conj":
            return None
        owned = part is not token
        firsts = [child for child in part.head.head.lefts if child.dep_ in SUBJECTS]
        firsts = [owner for first in firsts for owner in (first.lefts if owned else (first,))]
        same = [first for first in firsts if first.lower_ == token.lower_ and (first.dep_ == "poss") == owned]
        named = self.swaps.get(same[0].i, "") if same else ""
        return named.removesuffix("'s").removesuffix("'") or None

    def article(self, name: Name) -> str:
        """The article that stands before a name, or nothing."""
        return "the " if name.start > 0 and self.doc[name.start - 1].lower_ == "the" else ""

    def remember(self, person: str, gender: str) -> str:
        """The person, from here on named in this sentence and known to be of this gender."""
        self.genders.setdefault(person, gender)
        self.persons[-1].append(person)
        return person

    def note_leader(self, pronoun: Token) -> None:
        """Note who is the subject of the sentence where a pronoun is: "He left Oslo when he was 14"."""
        if pronoun.dep_ in {"nsubj", "nsubjpass"} and pronoun.head.i == pronoun.sent.root.i:
            self.leading = self.swaps.get(pronoun.i)

    @cached_property
    def shown(self) -> frozenset[str]:
        """The persons of whom the paragraph tells somewhere what is told of persons only: "Berger was born"."""
        sure = (n for n in self.names if n.type is NameType.PERSON and not n.doubtful)
        return frozenset(name.full for name in sure if is_surely_a_person(self.doc[name.start : name.end]))

    def is_another(self, name: Name, person: str, gender: str) -> bool:
        """Whether a name is somebody else's of whom "he" may be said as well."""
        other = name.type is NameType.PERSON and name.full != person
        return other and self.genders.get(name.full, gender) == gender

    def is_owned_by_him(self, name: Name) -> bool:
        """Whether a name only says who somebody's relative or friend is: "on the advice of his teacher Karl Lund"."""
        head = self.doc[name.end - 1]
        noun = head.head if head.dep_ == "appos" else head
        return any(child.lower_ in PERSONAL and child.dep_ == "poss" for child in noun.lefts)

    def may_be_meant(self, name: Name) -> bool:
        """Whether "he" can stand for a name from here on: not for the brother of "his brother Karl"."""
        if name.type is not NameType.PERSON:
            return False
        last = self.doc[name.end - 1]
        leads = (last.head if last.dep_ == "appos" else last).dep_ in SUBJECTS
        return leads or not self.is_owned_by_him(name)

    def _leading_name(self, sentence: Span) -> str | None:
        """The name that is the subject of the sentence's main verb, of whatever type."""
        subject = next((child for child in sentence.root.lefts if child.dep_ in {"nsubj", "nsubjpass"}), None)
        name = self.by_token.get(subject.i) if subject is not None else None
        return name.full if name is not None and not _is_no_person(name, sentence.root) else None

    def _leading_person(self, sentence: Span) -> str | None:
        """The person who is the sentence's subject, or owns it: "Simpson's first score was ..., and he ..."."""
        subject = next((child for child in sentence.root.lefts if child.dep_ in {"nsubj", "nsubjpass"}), None)
        if subject is None or any(child.dep_ == "conj" for child in subject.children):
            return None
        owner = next((child for child in subject.lefts if child.dep_ == "poss"), subject)
        name = self.by_token.get(owner.i)
        return name.full if name is not None and name.type is NameType.PERSON else None


_NOBODY = frozenset({NameType.CITY, NameType.CONTINENT, NameType.COUNTRY, NameType.EVENT, NameType.STATE})


def _is_no_person(name: Name, verb: Token) -> bool:
    """Whether a subject's name is surely no person's: a country, or what is said to be a thing: "was her novel"."""
    if name.type is NameType.PERSON:
        return False
    said = [child for child in verb.rights if child.dep_ == "attr" and child.tag_ == "NN"]
    if said:
        return all(_is_kind_of_thing(child) for child in said)
    return name.type in _NOBODY


def _is_kind_of_thing(noun: Token) -> bool:
    """Whether a noun says what kind of thing a name is, and none of persons: "novel", "river"."""
    kind = name_lists().last.get(noun.lower_)
    return kind is not None and kind[0] is not NameType.PERSON and not is_person_noun(noun.lower_)

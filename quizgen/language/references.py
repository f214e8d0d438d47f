"""What pronouns and short names stand for, so that a question can be understood without its passage.

Only what is certain is resolved: one compatible antecedent near by, or none. After Heilman & Smith (2010) without
their statistical resolver: recency, agreement and parallel subjects, and silence where two candidates fit.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from quizgen.language.antecedents import (
    GENDER,
    clause_of_object,
    comes_first,
    is_before_the_same,
    is_unnamed,
    owns,
    spokesmen_in,
    subjects_of,
)
from quizgen.language.capitals import in_small
from quizgen.language.definite import definite_swaps
from quizgen.language.described import described, is_empty, told_before
from quizgen.language.genders import genders_of
from quizgen.language.namelists import NameType
from quizgen.language.persons import may_be_same, stands_whole
from quizgen.language.phrases import SUBJECTS
from quizgen.language.quoted import in_speech

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizgen.language.names import Name
    from quizgen.language.tokens import Doc, Span, Token

PERSONAL = frozenset({"he", "him", "his", "she", "her", "hers"})
NEUTRAL = frozenset({"it", "its"})
PLURAL = frozenset({"they", "them", "their", "theirs"})
PRONOUNS = PERSONAL | NEUTRAL | PLURAL | frozenset(
    {"i", "we", "us", "our", "my", "me", "you", "your", "himself", "herself", "itself", "themselves", "this", "that",
     "these", "those", "here", "there", "one", "ones", "mine", "ours", "yours", "hers", "theirs"}
)  # fmt: skip
_COURTESY = frozenset({"Mr", "Mrs", "Ms", "Miss"})
_UNSURE = frozenset({NameType.ORGANIZATION, NameType.PRODUCT, NameType.THING, NameType.WORK})
_MAIN_CHARACTER = 4  # times as often mentioned as anybody else: then the text is about this person
_FEWEST_MENTIONS = 3


@dataclass(frozen=True, slots=True)
class References:
    """What to write instead of a token of one document.

    Attributes:
        swaps: By token index, the fuller form of a short name or a resolved pronoun.
        dangling: Indices of pronouns whose meaning is not certain.
    """

    swaps: dict[int, str] = field(default_factory=dict)
    dangling: frozenset[int] = frozenset()


def references_of(docs: Sequence[Doc], names: Sequence[tuple[Name, ...]], title: str = "") -> list[References]:
    """The references of each document of a passage with this title."""
    main = _main_character(names, title)
    titled = main is not None and main == _titled([main], title)
    genders = genders_of(docs, names, main)
    found = [
        _Paragraph(doc, doc_names, main, genders, titled=titled).resolve()
        for doc, doc_names in zip(docs, names, strict=True)
    ]
    definite = definite_swaps(docs, names, title)
    return [
        replace(each, swaps=told_before(doc) | each.swaps | own)
        for doc, each, own in zip(docs, found, definite, strict=True)
    ]


def _main_character(names: Sequence[tuple[Name, ...]], title: str) -> str | None:
    """The person that the title names, or that the passage mentions far more often than anybody else."""
    counts = Counter(name.full for found in names for name in found if _may_lead(name, title))
    if not counts:
        return None
    titled = _titled(counts, title)
    if titled is not None:
        return titled
    (person, times), *others = counts.most_common(2)
    alone = not others or times >= _MAIN_CHARACTER * others[0][1]
    return person if times >= _FEWEST_MENTIONS and alone and " " in person else None


def _may_lead(name: Name, title: str) -> bool:
    """Whether a text can be about this name as a person: not about "Judo" that only the model takes for one."""
    if name.type is not NameType.PERSON:
        return False
    topic = title.split(":", maxsplit=1)[0].casefold().split()
    return not name.doubtful or " " in name.text or topic[:1] != [name.text.casefold()]


def _titled(persons: Iterable[str], title: str) -> str | None:
    """The person that the title names in full, or by the surname that only one of them has: "Emperor Norton"."""
    words = re.findall(r"[\w'’.-]*\w", title.casefold())
    named = [person for person in persons if f" {person.casefold()} " in f" {' '.join(words)} "]
    if not named and words:
        last = words[-1]
        named = [person for person in persons if " " in person and person.casefold().split()[-1] == last]
    return named[0] if len(named) == 1 else None


_FIRST_AND_LAST = 2


class _Paragraph:
    """One paragraph on its way from first to last sentence."""

    def __init__(
        self, doc: Doc, names: Sequence[Name], main: str | None, genders: dict[str, str], *, titled: bool = False
    ) -> None:
        self._titled = titled
        self._doc = doc
        self._by_token = {index: name for name in names for index in range(name.start, name.end)}
        self._names = names
        self._main = main
        self._genders = genders
        self._swaps: dict[int, str] = {}
        self._dangling: set[int] = set()
        self._spoken = in_speech(doc)
        self._persons: list[list[str]] = []
        self._quoted: list[str] = []
        self._unnamed = self._unnamed_before = False
        self._lost: list[set[str]] = []
        self._subject: tuple[str, NameType, bool] | None = None
        self._leading: str | None = None
        self._before: str | None = None
        self._led: str | None = None
        self._led_before: str | None = None

    def resolve(self) -> References:
        """The references of the paragraph."""
        for name in self._names:
            self._fill_out(name)
            if name.full == name.text or name.end - name.start > 1 or stands_whole(self._doc[name.start], name.full):
                continue
            if name.start > 0 and self._doc[name.start - 1].text.rstrip(".") in _COURTESY:
                self._swaps[name.start - 1] = ""  # "Mr Lund" is Axel Lund
                self._swaps[name.start] = name.full
            elif not self._has_title(name):
                self._swaps[name.start] = name.full
        for sentence in self._doc.sents:
            self._read(sentence)
        return References(self._swaps, frozenset(self._dangling))

    def _fill_out(self, name: Name) -> None:
        """Put the middle name back: "Anna Berger" for a text on Anna Maria Berger."""
        full, words = name.full.split(), name.text.split()
        if name.end - name.start == len(words) == _FIRST_AND_LAST < len(full) and words == [full[0], full[-1]]:
            self._swaps |= {name.start: name.full, name.end - 1: ""}

    def _has_title(self, name: Name) -> bool:
        head = self._doc[name.start]
        before = self._doc[name.start - 1] if name.start else None
        return head.dep_ == "compound" or (before is not None and before.dep_ == "compound" and before.head.i == head.i)

    def _read(self, sentence: Span) -> None:
        self._persons.append([])
        if sentence.start not in self._spoken or sentence.start - 1 not in self._spoken:
            self._quoted.clear()
        self._lost.append(set())
        self._before, self._leading = self._leading, self._leading_person(sentence)
        self._led_before, self._led = self._led, self._leading_name(sentence)
        aside = self._aside(sentence)
        self._unnamed_before = self._unnamed
        self._unnamed = bool(aside) and any(n.start in aside and n.type is NameType.PERSON for n in self._names)
        for token in sentence:
            name = self._by_token.get(token.i)
            if name is not None and token.i == name.start and token.i not in aside and self._may_be_meant(name):
                (self._quoted if token.i in self._spoken else self._persons[-1]).append(name.full)
            elif token.lower_ in PERSONAL and token.pos_ == "PRON":
                found = self._person_in_speech(token) if token.i in self._spoken else self._person_for(token)
                self._settle(token, found)
            elif token.lower_ in NEUTRAL | PLURAL and token.pos_ == "PRON" and not is_empty(token):
                self._settle(token, self._thing_for(token))
            elif (
                token.lower_ in PRONOUNS
                and token.pos_ == "PRON"
                and token.tag_ not in {"WDT", "WP"}
                and token.dep_ != "expl"
                and not is_empty(token)
            ):
                self._dangling.add(token.i)
        self._subject = self._subject_after(sentence)
        subject = next((child for child in sentence.root.lefts if child.dep_ in {"nsubj", "nsubjpass"}), None)
        if subject is not None and subject.lower_ in PERSONAL:
            self._leading = self._swaps.get(subject.i)

    @staticmethod
    def _aside(sentence: Span) -> frozenset[int]:
        """Indices of the names that only tell whose son or spokesman the subject is, who is "he" from here on."""
        prepositions = [c for noun in spokesmen_in(sentence) for c in noun.rights if c.dep_ == "prep"]
        told = (takewhile(lambda token: token.text != ",", preposition.subtree) for preposition in prepositions)
        return frozenset(token.i for tokens in told for token in tokens)

    def _settle(self, token: Token, name: str | None) -> None:
        if name is None:
            self._dangling.add(token.i)
            if token.i not in self._spoken:
                self._lost[-1].add(GENDER.get(token.lower_, ""))
        elif token.tag_ == "PRP$" or owns(token):
            self._swaps[token.i] = f"{in_small(name)}'" if name.endswith("s") else f"{in_small(name)}'s"
        else:
            self._swaps[token.i] = in_small(name)

    def _parallel(self, token: Token) -> str | None:
        """What the same pronoun stands for in the clause that its own is joined to: "She sang, and in 1911 she ..."."""
        part = token.head if token.dep_ == "poss" else token
        if part.dep_ not in SUBJECTS or part.head.dep_ != "conj":
            return None
        owned = part is not token
        firsts = [child for child in part.head.head.lefts if child.dep_ in SUBJECTS]
        firsts = [owner for first in firsts for owner in (first.lefts if owned else (first,))]
        same = [first for first in firsts if first.lower_ == token.lower_ and (first.dep_ == "poss") == owned]
        named = self._swaps.get(same[0].i, "") if same else ""
        return named.removesuffix("'s").removesuffix("'") or None

    def _whose_clause_leads(self, token: Token) -> str | None:
        """The person who did what a clause of time or reason hangs on: "Berger smiled when in 1911 she ..."."""
        verb = token.head
        if token.dep_ not in SUBJECTS or verb.dep_ != "advcl" or verb.head.i > verb.i:
            return None
        subjects = [child for child in verb.head.lefts if child.dep_ in SUBJECTS]
        name = self._by_token.get(subjects[0].i) if len(subjects) == 1 else None
        if name is None or name.type is not NameType.PERSON or any(c.dep_ == "conj" for c in subjects[0].children):
            return None
        others = [n for n in self._names if token.sent.start <= n.start < token.i and n.type is NameType.PERSON]
        return name.full if all(other.full == name.full for other in others) else None

    def _person_for(self, token: Token) -> str | None:
        gender = GENDER[token.lower_]
        parallel = self._parallel(token) or self._whose_clause_leads(token)
        if parallel is not None and self._genders.get(parallel, gender) == gender:
            return self._remember(parallel, gender)
        return self._person_nearby(token, gender)

    def _person_in_speech(self, token: Token) -> str | None:
        """Whom direct speech calls "he": the only one it names, or whom the text is about, if not the speaker."""
        gender = GENDER[token.lower_]
        named = self._distinct(self._quoted)
        if not named and self._titled and not self._may_speak(token.sent):
            named = [str(self._main)]
        return named[0] if len(named) == 1 and self._genders.get(named[0], gender) == gender else None

    def _may_speak(self, sentence: Span) -> bool:
        """Whether the one whom the text is about may be the speaker of a sentence: "..., he said"."""
        speakers = [token for token in subjects_of(sentence.root) if token.i not in self._spoken]
        return any(token.lower_ in PERSONAL or self._leading == self._main for token in speakers)

    def _subjects_of_object(self, token: Token) -> set[str]:
        """Who is the subject of the clause whose object a pronoun is: "Anna Berger met Clara Wood and praised her"."""
        verb = clause_of_object(token) if not owns(token) else None
        heads = list(subjects_of(verb))
        heads += [child for subject in heads for child in subject.rights if child.dep_ == "appos"]
        named = [self._by_token[head.i].full if head.i in self._by_token else self._swaps.get(head.i) for head in heads]
        return {name for name in named if name is not None}

    def _may_be_unnamed(self, token: Token) -> bool:
        """Whether somebody without a name was told of in the sentence after the last name: "police followed a man"."""
        if token.dep_ in SUBJECTS and token.head.dep_ == "conj" and self._leading in self._persons[-1]:
            return False  # "Berger says the man left, but he does not say why"
        if self._unnamed_before and not self._persons[-1]:
            return True
        names = [name.start for name in self._names if name.type is NameType.PERSON and name.start < token.i]
        told = [i for i in range(token.sent.start, token.i) if i in self._swaps and self._doc[i].lower_ in PERSONAL]
        begin = max([token.sent.start, *names[-1:], *told[-1:]])
        return any(is_unnamed(noun) for noun in token.doc[begin : token.i])

    def _may_be_unknown(self, token: Token) -> bool:
        """Whether "him" may be who the clause before tells of, by a name of unknown kind: "When Arun fell, ..."."""
        if clause_of_object(token) is None:
            return False
        verbs = (child for child in token.head.lefts if child.dep_ == "advcl")
        named = (self._by_token.get(subject.i) for verb in verbs for subject in subjects_of(verb))
        return any(name and not name.noun and name.type in _UNSURE and name.end - name.start == 1 for name in named)

    def _person_nearby(self, token: Token, gender: str) -> str | None:
        """The person whom the text is about, who owns the clause, or who alone was named near by."""
        if self._main and self._is_about_title(token):
            return self._remember(self._main, gender)
        owner = self._owner(token, gender)
        if owner is not None:
            return self._remember(owner, gender)
        if self._may_be_unnamed(token) or self._may_be_unknown(token):
            return None
        named = self._distinct([name for names in self._persons[-2:] for name in names])
        if not all(self._is_known(name) for name in named):
            return None  # a bare name of whom nothing is known may be meant as well
        if not self._persons[-1] and any(gender in lost for lost in self._lost[-2:]):
            return None  # whoever "he" was in the sentence before, he still is
        barred = self._subjects_of_object(token)
        near = [name for name in named if name not in barred]
        fitting = [name for name in near if self._genders.get(name, gender) == gender]
        sure = [name for name in fitting if self._genders.get(name) == gender]
        if self._main not in barred and self._genders.get(str(self._main)) == gender and sure in ([], [self._main]):
            alone = self._is_main_alone(token, fitting)
            return self._remember(str(self._main), gender) if alone else None
        found = fitting[0] if len(fitting) == 1 else self._one_of(token, near, fitting)
        right = found and found not in barred and self._genders.get(found, gender) == gender
        return self._remember(str(found), gender) if right else None

    def _is_main_alone(self, token: Token, fitting: Sequence[str]) -> bool:
        """Whether "she" is who the text is about: it says "she" of her, and the full name of anybody else."""
        here = self._persons[-1]
        if self._main in here:
            return token.dep_ in SUBJECTS or here[-1] == self._main or here[-1] not in fitting
        return all(name == self._main for name in fitting) and not self._another_led(str(self._main))

    def _one_of(self, token: Token, near: Sequence[str], fitting: Sequence[str]) -> str | None:
        """Who of several, or of nobody near by, leads the text where the pronoun leads its clause."""
        here = self._persons[-1]
        if self._leading in here and self._leading in fitting and token.dep_ in SUBJECTS:
            return self._leading if self._goes_on(token, fitting) else None
        if not near:
            earlier = self._distinct([name for names in self._persons for name in names])
            return earlier[0] if len(earlier) == 1 else (self._main if not earlier else None)
        return self._before if self._before in fitting and token.dep_ in SUBJECTS and not here else None

    def _goes_on(self, token: Token, fitting: Sequence[str]) -> bool:
        """Whether nobody else was acted upon before: in "Hugo thanked Karl for what he did", it may be Karl."""
        others = [
            name for name in self._names if token.sent.start < name.start < token.i and name.full != self._leading
        ]
        met = [name for name in others if name.full in fitting and self._doc[name.end - 1].dep_ == "dobj"]
        return not met or token.head.dep_ == "conj"

    def _owner(self, token: Token, gender: str) -> str | None:
        """The subject of the clause of a possessive, when that is a pronoun just resolved: "He sold his house"."""
        if token.tag_ != "PRP$":
            return None
        verb = next((node for node in token.ancestors if node.pos_ in {"VERB", "AUX"}), None)
        subjects = subjects_of(verb)
        if len(subjects) != 1 or subjects[0].i > token.i or GENDER.get(subjects[0].lower_) != gender:
            return None
        return self._swaps.get(subjects[0].i)

    def _is_about_title(self, token: Token) -> bool:
        """Whether "he" begins a sentence of a text about him, and the sentence before had no other for its subject."""
        if not self._titled or self._genders.get(str(self._main)) != GENDER[token.lower_]:
            return False
        part = token.head if token.dep_ == "poss" and comes_first(token) else token
        if is_before_the_same(token):
            part = next(child for child in token.sent.root.lefts if child.dep_ in SUBJECTS)
        before = [name for name in self._names if token.sent.start <= name.start < token.i]
        before = [name for name in before if not self._is_owned_by_him(name)]
        first = part.dep_ in SUBJECTS and part.head.dep_ == "ROOT"
        first = first and not any(name.type is NameType.PERSON for name in before)
        return first and all(may_be_same(name, self._main or "") for name in (self._led_before, self._before) if name)

    def _is_owned_by_him(self, name: Name) -> bool:
        """Whether a name only says who somebody's relative or friend is: "on the advice of his teacher Karl Lund"."""
        head = self._doc[name.end - 1]
        noun = head.head if head.dep_ == "appos" else head
        return any(child.lower_ in PERSONAL and child.dep_ == "poss" for child in noun.lefts)

    def _may_be_meant(self, name: Name) -> bool:
        """Whether "he" can stand for a name from here on: not for the brother of "his brother Karl"."""
        if name.type is not NameType.PERSON:
            return False
        last = self._doc[name.end - 1]
        leads = (last.head if last.dep_ == "appos" else last).dep_ in SUBJECTS
        return leads or not self._is_owned_by_him(name)

    def _another_led(self, person: str) -> bool:
        """Whether the sentence before or this one has another name for its subject, whatever the model calls it."""
        return any(name not in {None, person} and " " in str(name) for name in (self._led_before, self._led))

    def _is_known(self, name: str) -> bool:
        """Whether a name is surely a person's: a full one, or one whose gender is known."""
        return " " in name or name in self._genders

    def _remember(self, person: str, gender: str) -> str:
        self._genders.setdefault(person, gender)
        self._persons[-1].append(person)
        return person

    def _leading_name(self, sentence: Span) -> str | None:
        """The name that is the subject of the sentence's main verb, of whatever type."""
        subject = next((child for child in sentence.root.lefts if child.dep_ in {"nsubj", "nsubjpass"}), None)
        name = self._by_token.get(subject.i) if subject is not None else None
        return name.full if name is not None else None

    def _leading_person(self, sentence: Span) -> str | None:
        """The person who is the sentence's subject, or owns it: "Simpson's first score was ..., and he ..."."""
        subject = next((child for child in sentence.root.lefts if child.dep_ in {"nsubj", "nsubjpass"}), None)
        if subject is None or any(child.dep_ == "conj" for child in subject.children):
            return None
        owner = next((child for child in subject.lefts if child.dep_ == "poss"), subject)
        name = self._by_token.get(owner.i)
        return name.full if name is not None and name.type is NameType.PERSON else None

    @staticmethod
    def _distinct(names: list[str]) -> list[str]:
        return list(dict.fromkeys(names))

    def _thing_for(self, token: Token) -> str | None:
        """The named subject of the sentence before, for a pronoun that is this sentence's subject, and agrees."""
        beside = self._parallel(token) or self._subject_of_same_sentence(token) or self._thing_that_owns(token)
        if beside is not None:
            return beside
        part = token.head if token.tag_ == "PRP$" else token
        if (
            self._subject is None
            or part.dep_ not in {"nsubj", "nsubjpass"}
            or part.head.dep_ != "ROOT"
            or not comes_first(token)
        ):
            return None
        if is_empty(token):
            return None
        name, kind, plural = self._subject
        wants_plural = token.lower_ in PLURAL
        fits = plural == wants_plural and kind is not NameType.PERSON
        return name if fits else None

    def _thing_that_owns(self, token: Token) -> str | None:
        """The subject of the clause of a possessive, named or just resolved: "Microsoft sold its offices"."""
        if token.tag_ != "PRP$":
            return None
        verb = next((node for node in token.ancestors if node.pos_ in {"VERB", "AUX"}), None)
        subjects = subjects_of(verb)
        if len(subjects) != 1 or subjects[0].i > token.i or token in subjects[0].subtree:
            return None
        if subjects[0].lower_ in NEUTRAL | PLURAL:
            same = (subjects[0].lower_ in PLURAL) == (token.lower_ in PLURAL)
            return self._swaps.get(subjects[0].i) if same else None
        name = self._by_token.get(subjects[0].i)
        if name is None or name.type is NameType.PERSON or any(child.dep_ == "conj" for child in subjects[0].children):
            return None
        plural = subjects[0].tag_ == "NNPS" or (name.type is NameType.PEOPLE and subjects[0].text.endswith("s"))
        if plural != (token.lower_ in PLURAL):
            return None
        return f"{self._article(name)}{name.full}"

    def _article(self, name: Name) -> str:
        return "the " if name.start > 0 and self._doc[name.start - 1].lower_ == "the" else ""

    def _subject_of_same_sentence(self, token: Token) -> str | None:
        """The named subject of the clause that the pronoun's clause leans on: "The Nile rises before it ..."."""
        verb = token.head
        if token.dep_ not in {"nsubj", "nsubjpass"} or verb.dep_ not in {"advcl", "conj"}:
            return None
        subjects = [child for child in verb.head.children if child.dep_ in {"nsubj", "nsubjpass"} and child.i < token.i]
        name = self._by_token.get(subjects[0].i) if len(subjects) == 1 else None
        if name is None and len(subjects) == 1:
            told = described(subjects[0])
            fits = told is not None and told[1] is not NameType.PERSON and told[2] == (token.lower_ in PLURAL)
            return told[0] if told is not None and fits else None
        if name is None or name.type is NameType.PERSON or any(child.dep_ == "conj" for child in subjects[0].children):
            return None
        if (subjects[0].tag_ == "NNPS") != (token.lower_ in PLURAL):
            return None
        return f"{self._article(name)}{name.full}"

    def _subject_after(self, sentence: Span) -> tuple[str, NameType, bool] | None:
        """The sentence's subject, if it is a name, stands for one, or is a phrase that tells what it is."""
        subject = next((child for child in sentence.root.lefts if child.dep_ in {"nsubj", "nsubjpass"}), None)
        if subject is None:
            return None
        if subject.i in self._swaps and subject.pos_ == "PRON":
            if subject.lower_ in PERSONAL:
                return self._swaps[subject.i], NameType.PERSON, False
            return self._subject
        if any(child.dep_ == "conj" for child in subject.children):
            return self._joined(subject)
        name = self._by_token.get(subject.i)
        single = subject.tag_ not in {"NNPS", "NNS"}
        if single and any(child.dep_ == "dobj" and child.tag_ in {"NN", "NNP"} for child in sentence.root.rights):
            return None  # "Norway built a harbour. It cost ..."
        if name is None:
            return described(subject)
        plural = subject.tag_ == "NNPS" or (name.type is NameType.PEOPLE and subject.text.endswith("s"))
        return f"{self._article(name)}{name.full}", name.type, plural

    def _joined(self, subject: Token) -> tuple[str, NameType, bool] | None:
        """Two persons who are the subject together: "Anna Berger and Hugo Brandt"."""
        both = [self._by_token.get(token.i) for token in (subject, *subject.conjuncts)]
        names = [name.full for name in both if name is not None and name.type is NameType.PERSON]
        if len(names) != len(both) or len(names) != 2:  # noqa: PLR2004 - of three or more, "they" may be some
            return None
        return " and ".join(names), NameType.SEVERAL, True

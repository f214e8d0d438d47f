"""Verb groups: what stands around a verb, and how it turns into a question or agrees with another subject."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

_FULL = {"'s": "is", "’s": "is", "'ve": "have", "’ve": "have", "'re": "are", "’re": "are", "'ll": "will",
         "’ll": "will", "'d": "would", "’d": "would", "'m": "am", "’m": "am", "ca": "can", "wo": "will",
         "sha": "shall"}  # fmt: skip
_SINGULAR = {"are": "is", "were": "was", "have": "has", "do": "does"}
_PLURAL = {singular: plural for plural, singular in _SINGULAR.items()}

# Past and third-person forms where lemminflect's first choice is a rarer verb's (measured on 60 irregular verbs).
_LEMMAS = {"born": "bear", "lay": "lie", "lies": "lie", "found": "find", "founded": "found", "left": "leave",
           "led": "lead", "felt": "feel", "saw": "see", "wound": "wind", "ground": "grind", "bore": "bear",
           "rose": "rise", "fell": "fall", "bound": "bind", "shone": "shine", "shines": "shine",
           "dove": "dive", "borne": "bear", "held": "hold", "began": "begin", "lit": "light"}  # fmt: skip


def read_tables() -> None:
    """Read the tables of base forms and inflections, which the first question waits 0.8 s for otherwise."""
    lemma_of("quizzed")
    inflect("quiz", "VBD")


@lru_cache(maxsize=8192)
def lemma_of(form: str) -> str:
    """The base form of a verb form: "fought" gives "fight"."""
    lower = form.lower()
    if lower in _LEMMAS:
        return _LEMMAS[lower]
    from lemminflect import getLemma  # noqa: PLC0415 - reads its tables (0.3 s) when the first verb is asked for

    found = getLemma(lower, "VERB")
    return str(found[0]) if found else lower


@lru_cache(maxsize=8192)
def inflect(lemma: str, tag: str) -> str:
    """The form of a verb with a Penn Treebank tag: ("fight", "VBD") gives "fought"."""
    irregular = {("be", "VBZ"): "is", ("be", "VBD"): "was", ("be", "VBP"): "are", ("have", "VBZ"): "has"}
    if (lemma, tag) in irregular:
        return irregular[lemma, tag]
    from lemminflect import getInflection  # noqa: PLC0415 - as above

    found = getInflection(lemma, tag)
    return str(found[0]) if found else lemma


@lru_cache(maxsize=1024)
def plural_noun(noun: str) -> str:
    """The plural of a common noun: "country" gives "countries"."""
    from lemminflect import getInflection  # noqa: PLC0415 - as above

    head, _, last = noun.rpartition(" ")
    found = getInflection(last, "NNS")
    return f"{head} {found[0] if found else last + 's'}".strip()


def full_form(word: str) -> str:
    """An auxiliary without contraction, in lower case: "'ll" gives "will"."""
    lower = word.lower()
    return _FULL.get(lower, lower)


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """Auxiliaries and verb of one clause.

    Attributes:
        auxiliaries: In order, in full and lower case: ("would", "have", "been").
        verb: The main verb as it stands; for a copula, the form of "be".
        tag: Penn Treebank tag of the main verb.
        adverbs: What stands between subject and verb and belongs to it ("largely").
        negated: Whether "not" belongs to it.
        particle: What goes with the verb behind it ("place" of "took place").
    """

    auxiliaries: tuple[str, ...]
    verb: str
    tag: str
    adverbs: tuple[str, ...] = ()
    negated: bool = False
    particle: str = ""

    @property
    def lemma(self) -> str:
        """Base form of the main verb."""
        return "be" if self.is_copula else lemma_of(self.verb)

    @property
    def is_copula(self) -> bool:
        """Whether the main verb is a form of "be"."""
        return full_form(self.verb) in {"is", "are", "was", "were", "am", "be", "been", "being"}

    @property
    def is_past(self) -> bool:
        """Whether what it tells lies in the past."""
        first = self.auxiliaries[0] if self.auxiliaries else full_form(self.verb)
        return first in {"was", "were", "had", "did"} or (not self.auxiliaries and self.tag == "VBD")

    def inverted(self, *, plural: bool) -> tuple[str, str]:
        """What stands before and after the subject in a question: "sent" gives ("did", "send")."""
        negation = ("not",) if self.negated else ()
        if self.auxiliaries:
            first, *others = self.auxiliaries
            return first, " ".join([*negation, *others, *self.adverbs, self.verb])
        if self.is_copula:
            return full_form(self.verb), " ".join([*negation, *self.adverbs])
        return self._do(plural=plural), " ".join([*negation, *self.adverbs, self.lemma, self.particle]).strip()

    def _do(self, *, plural: bool) -> str:
        if self.tag == "VBD":
            return "did"
        return "do" if plural else "does"

    def agreeing(self, *, plural: bool) -> VerbGroup:
        """The same group with a finite verb that fits a singular or plural third person."""
        table = _PLURAL if plural else _SINGULAR
        if self.auxiliaries:
            first, *others = self.auxiliaries
            return replace(self, auxiliaries=(table.get(first, first), *others))
        if self.is_copula:
            return replace(self, verb=table.get(full_form(self.verb), full_form(self.verb)))
        if self.tag in {"VBZ", "VBP"}:
            tag = "VBP" if plural else "VBZ"
            return replace(self, verb=self.lemma if plural else inflect(self.lemma, "VBZ"), tag=tag)
        return self

    def in_simple_past(self, *, plural: bool) -> VerbGroup:
        """The same told without "had", which only fits beside another past: "had abolished" gives "abolished".

        "did", which only stresses, is left out as well, and "would", which tells what came later.
        """
        if self.auxiliaries in {("did",), ("would",)} and self.tag == "VB" and not self.negated:
            return replace(self, auxiliaries=(), verb=inflect(self.lemma, "VBD"), tag="VBD")
        if self.auxiliaries[:1] != ("had",) or self.tag not in {"VBN", "VBG"} or self.negated:
            return self  # who "had not visited it for ten years" did so then
        be = "were" if plural else "was"
        if self.auxiliaries == ("had", "been"):
            return replace(self, auxiliaries=(be,))
        if self.auxiliaries != ("had",):
            return self
        if self.is_copula:
            return replace(self, auxiliaries=(), verb=be, tag="VBD")
        return replace(self, auxiliaries=(), verb=inflect(self.lemma, "VBD"), tag="VBD")

    def once(self) -> VerbGroup:
        """The same told of a time that is over: "has declined" gives "declined", beside "between 2004 and 2014"."""
        if self.auxiliaries[:1] not in {("has",), ("have",)} or self.negated:
            return self
        return replace(self, auxiliaries=("had", *self.auxiliaries[1:]))

    def after_subject(self) -> str:
        """The whole group as it follows its subject: "would not have been sent"."""
        negation = ("not",) if self.negated else ()
        if self.auxiliaries:
            first, *others = self.auxiliaries
            return " ".join([first, *negation, *others, *self.adverbs, self.verb])
        if self.is_copula:
            return " ".join([full_form(self.verb), *negation, *self.adverbs])
        if self.negated:
            return " ".join([self._do(plural=self.tag == "VBP"), "not", *self.adverbs, self.lemma])
        return " ".join([*self.adverbs, self.verb, self.particle]).strip()

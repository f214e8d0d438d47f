"""Clauses laid open: who does what to whom, when and where, for every verb a question can be built on.

The simplifications are those of Heilman & Smith (2010, "Extracting simplified statements for factual question
generation"): coordinated verbs, relative clauses, participles and appositives each give a clause of their own;
nothing is taken from under "if", and what somebody said keeps its speaker.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from quizgen.language.english import english
from quizgen.language.names import is_title
from quizgen.language.phrases import SUBJECTS, is_noun, left_edge_after_comma, noun_phrase, spare_roots, subtree, tidy
from quizgen.language.verbs import VerbGroup, full_form, inflect, lemma_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

LONGEST_SENTENCE = 90
"""Tokens; the parse of a longer sentence is rarely right (Heilman & Smith cut at 60 to 70; the ranking distrusts from 45)."""


class Role(StrEnum):
    """What a constituent is to its clause."""

    SUBJECT = "subject"
    OBJECT = "object"
    INDIRECT = "indirect-object"
    ATTRIBUTE = "attribute"
    AGENT = "agent"
    ADVERBIAL = "adverbial"


class ClauseKind(StrEnum):
    """Where a clause was found."""

    MAIN = "main"
    COORDINATED = "coordinated"
    RELATIVE = "relative"
    PARTICIPIAL = "participial"
    APPOSITIVE = "appositive"
    SUBORDINATE = "subordinate"
    COMPLEMENT = "complement"


@dataclass(frozen=True, slots=True)
class Constituent:
    """A part of a clause that can be asked for.

    Attributes:
        role: What it is to the clause.
        head: Its top token: a noun, or the preposition.
        noun: The noun it is about, or None ("quickly").
        preposition: In lower case, or empty.
        tokens: All of it that is kept, in order.
        within: The role of the constituent whose noun it hangs under, as "in Paris" in "a treaty in Paris"; else None.
    """

    role: Role
    head: Token
    noun: Token | None
    preposition: str
    tokens: tuple[Token, ...]
    within: Role | None = None

    @property
    def indices(self) -> frozenset[int]:
        """Token indices."""
        return frozenset(token.i for token in self.tokens)


@dataclass(frozen=True, slots=True)
class Clause:
    """One verb with its parts.

    Attributes:
        anchor: The token it hangs on: the verb, or the head of an appositive.
        kind: Where it was found.
        group: Its auxiliaries and verb.
        subject: Kept tokens of the subject.
        subject_head: The subject's noun.
        plural: Whether the subject is plural.
        front: Kept tokens before the subject ("In 1950").
        rest: Kept tokens after the verb, in reading order.
        constituents: What can be asked for, the subject first.
        speaker: Kept tokens of the phrase that says who said so; empty when the text itself does.
    """

    anchor: Token
    kind: ClauseKind
    group: VerbGroup
    subject: tuple[Token, ...]
    subject_head: Token
    plural: bool
    front: tuple[Token, ...]
    rest: tuple[Token, ...]
    constituents: tuple[Constituent, ...]
    speaker: tuple[Token, ...] = ()


def clauses(sentence: Span) -> Iterator[Clause]:
    """Every clause of the sentence that a question can be built on, in the order of the text."""
    if not can_be_read(sentence):
        return
    for token in sentence:
        if token.pos_ in {"VERB", "AUX"}:
            clause = _of_verb(token)
            if clause:
                yield clause
        elif token.dep_ == "appos" and token.tag_ == "CD":
            clause = _of_year(token)
            if clause:
                yield clause
        elif token.dep_ == "appos":
            clause = _of_appositive(token)
            if clause:
                yield clause
        elif token.ent_type_ == "NORP" and token.dep_ in {"amod", "compound"}:
            clause = _of_origin(token)
            if clause:
                yield clause


def can_be_read(sentence: Span) -> bool:
    """Whether the sentence's parse can be trusted at all: a statement of usual length under a verb."""
    text = sentence.text.rstrip(" \"'”’)")
    ends_well = text.endswith((".", "!", ";", ":")) or len(sentence) > 6  # noqa: PLR2004 - a fragment is shorter
    return not text.endswith("?") and len(sentence) <= LONGEST_SENTENCE and ends_well


def _of_verb(verb: Token) -> Clause | None:
    """The clause of a verb; laid open once, though others lean on it for their subject."""
    known = verb.doc.user_data
    key = ("quizgen.clause", verb.i)
    if key not in known:
        known[key] = _found(verb)
    return known[key]  # type: ignore[no-any-return]  # user_data holds what we put there


def _found(verb: Token) -> Clause | None:
    if verb.dep_ in {"ROOT", "parataxis"}:
        return _finite(verb, ClauseKind.MAIN)
    if verb.dep_ == "conj" and verb.head.pos_ in {"VERB", "AUX"}:
        return _coordinated(verb)
    if verb.dep_ == "relcl":
        return _relative(verb)
    if verb.dep_ == "acl" and verb.tag_ in {"VBN", "VBG"}:
        return _participial(verb)
    if verb.dep_ == "ccomp":
        return _complement(verb)
    if verb.tag_ == "VBG" and verb.dep_ in {"advcl", "pcomp"}:
        return _beside(verb)
    if verb.tag_ == "VBN" and verb.dep_ == "advcl" and _subordinator(verb) == "":
        return _done_beside(verb)
    if verb.dep_ == "advcl" and _subordinator(verb) in english().true_subordinators:
        return _finite(verb, ClauseKind.SUBORDINATE)
    return None


def _subordinator(verb: Token) -> str:
    """The word that opens a subordinate clause, or nothing."""
    for child in verb.children:
        if child.i > verb.i:
            break
        if child.dep_ == "mark" or (child.dep_ == "advmod" and child.tag_ == "WRB"):
            return str(child.lower_)
    return ""


def is_open(verb: Token) -> bool:
    """Whether the clause of this verb depends on a condition: under "if", or with an "if" of its own."""
    words = english().open_subordinators
    for node in (verb, *verb.ancestors):
        if _subordinator(node) in words:
            return True
    return any(
        child.dep_ in {"advcl", "prep"} and (_subordinator(child) in words or (child.lower_ in words and not _subject_of(child)))
        for child in verb.children
    )


# --- the verb group ---------------------------------------------------------------------------------------------


def _group(verb: Token) -> VerbGroup:
    """The auxiliaries and adverbs of the verb as they stand; it may be non-finite."""
    auxiliaries: list[str] = []
    adverbs: list[str] = []
    negated = False
    for child in verb.lefts:
        if child.dep_ in {"aux", "auxpass"}:
            auxiliaries.append(_auxiliary(child, verb))
        elif child.dep_ == "neg" and child.lower_ != "never":
            negated = True
        elif _is_kept_adverb(child, verb):
            adverbs.append(child.text)
    negated = negated or any(child.dep_ == "neg" and child.lower_ != "never" for child in verb.rights)
    tag = "VBD" if not auxiliaries and _is_past_in_disguise(verb) else verb.tag_
    return VerbGroup(tuple(auxiliaries), verb.text.lower(), tag, tuple(adverbs), negated)


_UNCHANGING = frozenset({"beat", "bet", "burst", "cast", "cost", "cut", "hit", "hurt", "let", "put", "read", "set", "shed",
                         "shut", "split", "spread", "thrust"})  # fmt: skip


def _is_past_in_disguise(verb: Token) -> bool:
    """Whether a verb whose past looks like its base form has a singular subject: "it cost" can only be past."""
    subject = _subject_of(verb)
    return verb.lower_ in _UNCHANGING and verb.tag_ in {"VBP", "VB"} and subject is not None and not is_plural(subject)


def _auxiliary(token: Token, verb: Token) -> str:
    """In full; "'s" and "'d" before a participle stand for "has" and "had" unless it is passive."""
    if token.text in {"'s", "’s"} and verb.tag_ == "VBN" and token.dep_ == "aux":
        return "has"
    if token.text in {"'d", "’d"} and verb.tag_ == "VBN":
        return "had"
    return full_form(token.text)


def _is_kept_adverb(child: Token, verb: Token) -> bool:
    """An adverb between subject and verb that says how, not one that ties sentences together."""
    if child.dep_ == "neg" and child.lower_ == "never":
        return True
    if child.dep_ != "advmod" or list(child.children) or child.tag_ == "WRB":
        return False
    between = any(other.i < child.i and other.dep_ in SUBJECTS | {"aux", "auxpass"} for other in verb.lefts)
    return between and child.lower_ not in english().connectives


def _is_finite(group: VerbGroup, verb: Token) -> bool:
    if "to" in group.auxiliaries:
        return False
    if group.auxiliaries:
        return True
    return verb.tag_ in {"VBD", "VBZ", "VBP"}


# --- the parts --------------------------------------------------------------------------------------------------


def _subject_of(verb: Token) -> Token | None:
    return next((child for child in verb.lefts if child.dep_ in {"nsubj", "nsubjpass"}), None)


def _finite(verb: Token, kind: ClauseKind, speaker: tuple[Token, ...] = ()) -> Clause | None:
    """The clause of a finite verb with a subject of its own."""
    group = _group(verb)
    subject = _subject_of(verb) or next((child for child in verb.lefts if child.dep_ == "expl"), None)
    if subject is None or not _is_finite(group, verb) or is_open(verb):
        return None
    return _lay_open(verb, kind, group, _subject_phrase(subject), subject, speaker)


def _subject_phrase(subject: Token) -> tuple[Token, ...]:
    """The subject's phrase; where a name stands beside a common noun, the name: "their leader, William, ..." is William."""
    if subject.pos_ == "NOUN":
        for child in subject.rights:
            if child.dep_ == "appos" and child.pos_ == "PROPN" and left_edge_after_comma(child) and not list(child.conjuncts):
                return noun_phrase(child)
    return noun_phrase(subject)


def _coordinated(verb: Token) -> Clause | None:
    """The clause of a verb joined to another by "and", with that one's subject if it has none of its own."""
    if _subject_of(verb) or any(child.dep_ == "expl" for child in verb.lefts):
        return _finite(verb, ClauseKind.COORDINATED)
    first = verb.head
    while first.dep_ == "conj" and first.head.pos_ in {"VERB", "AUX"} and not _subject_of(first):
        first = first.head
    group, leading = _group(verb), _group(first)
    if not group.auxiliaries and verb.tag_ in {"VBN", "VB", "VBG"} and verb.tag_ == first.tag_:
        group = VerbGroup(leading.auxiliaries, group.verb, group.tag, group.adverbs, group.negated)
    base = _of_verb(first) if first.dep_ != "conj" else _finite(first, ClauseKind.COORDINATED)
    if base is None or not _is_finite(group, verb) or any(c.lower_ in {"or", "nor", "but"} for c in _joining(verb)):
        return None
    return _lay_open(verb, ClauseKind.COORDINATED, group, base.subject, base.subject_head, base.speaker)


def _is_surely_passive(verb: Token) -> bool:
    """Whether a coordinated participle cannot be a simple past: "was weighed and put", not "was ill and studied"."""
    agent = any(child.dep_ == "agent" for child in verb.children)
    return agent or inflect(lemma_of(verb.text), "VBD") != verb.lower_


def _joining(verb: Token) -> Iterator[Token]:
    """The conjunctions between a coordinated verb and the one before it; "but" is allowed with a new subject."""
    return (child for child in verb.head.children if child.dep_ == "cc" and child.i < verb.i and child.lower_ != "but")


def _relative(verb: Token) -> Clause | None:
    """The clause of "who took office", with what it tells about as its subject or object."""
    group = _group(verb)
    if not _is_finite(group, verb) or is_open(verb) or not is_noun(verb.head):
        return None
    antecedent = _antecedent_phrase(verb)
    subject = _subject_of(verb)
    if subject is not None and subject.tag_ in {"WP", "WDT"}:
        group = group.agreeing(plural=is_plural(verb.head)) if group.tag != "VBD" else group
        return _lay_open(verb, ClauseKind.RELATIVE, group, antecedent, verb.head)
    if subject is None or any(child.tag_ == "WP$" for child in subject.children):
        return None
    if _is_adverbial_relative(verb):
        return _lay_open(verb, ClauseKind.RELATIVE, group, noun_phrase(subject), subject)
    if _is_object_relative(verb):
        return _lay_open(verb, ClauseKind.RELATIVE, group, noun_phrase(subject), subject, given=(verb.head, antecedent))
    return None


def _is_adverbial_relative(verb: Token) -> bool:
    """Whether the clause is joined by "where", "when" or "in which"."""
    return any(
        child.tag_ == "WRB" or (child.dep_ == "prep" and any(node.tag_ == "WDT" for node in child.children))
        for child in verb.lefts
    )


def _is_object_relative(verb: Token) -> bool:
    """Whether what the clause tells about is its object: "the song that Anna wrote", "the song Anna wrote"."""
    objects = [child for child in verb.children if child.dep_ in {"dobj", "attr", "oprd", "acomp", "ccomp", "xcomp"}]
    if any(child.dep_ == "prep" and not list(child.children) for child in verb.children):
        return False
    return all(child.dep_ == "dobj" and child.tag_ in {"WDT", "WP"} for child in objects) and _is_transitive(verb)


def _is_transitive(verb: Token) -> bool:
    """Whether a verb without a visible object can have one: it is neither passive nor "be"."""
    return verb.pos_ == "VERB" and not any(child.dep_ == "auxpass" for child in verb.children)


def _beside(verb: Token) -> Clause | None:
    """The clause of ", replacing the old one": with the subject and the tense of the clause it stands beside."""
    head = verb.head
    marked = left_edge_after_comma(verb) or verb.left_edge.i == verb.sent.start
    if verb.dep_ == "pcomp":
        marked = head.lower_ in {"by", "after", "before"} and head.dep_ == "prep"
        head = head.head
    if head.pos_ not in {"VERB", "AUX"} or not marked or _subject_of(verb) or _subordinator(verb) not in {"", "while"}:
        return None
    own = _group(verb)
    base = _of_verb(head)
    if base is None or own.auxiliaries or any(word in {"was", "were", "is", "are", "been", "be"} for word in base.group.auxiliaries):
        return None
    group = _finite_group(own, base.group, plural=base.plural)
    return _lay_open(verb, ClauseKind.PARTICIPIAL, group, base.subject, base.subject_head, base.speaker)


def _done_beside(verb: Token) -> Clause | None:
    """The passive clause of ", led by Montcalm" or "Built in 1904, ...": with the subject it stands beside."""
    base = _of_verb(verb.head) if verb.head.pos_ in {"VERB", "AUX"} else None
    marked = left_edge_after_comma(verb) or verb.left_edge.i == verb.sent.start
    own = _group(verb)
    begins = verb.left_edge.i == verb.sent.start
    if base is None or not marked or own.auxiliaries or own.negated or not (begins or _is_surely_passive(verb)):
        return None
    past = base.group.is_past or _tells_an_event(verb)
    form = ("were" if base.plural else "was") if past else ("are" if base.plural else "is")
    group = VerbGroup((form,), own.verb, "VBN", own.adverbs)
    return _lay_open(verb, ClauseKind.PARTICIPIAL, group, base.subject, base.subject_head, base.speaker)


def _finite_group(own: VerbGroup, beside: VerbGroup, *, plural: bool) -> VerbGroup:
    """A participle made finite like the verb it stands beside: "has become ..., sending" gives "has sent"."""
    lemma = lemma_of(own.verb)
    if not beside.auxiliaries:
        tag = "VBD" if beside.is_past else ("VBP" if plural else "VBZ")
        form = lemma if tag == "VBP" else inflect(lemma, tag)
        return VerbGroup((), form, tag, own.adverbs, own.negated)
    perfect = beside.auxiliaries[-1] in {"has", "have", "had"}
    form = inflect(lemma, "VBN") if perfect else lemma
    auxiliaries = beside.auxiliaries if perfect else beside.auxiliaries[:1]
    return VerbGroup(auxiliaries, form, "VBN" if perfect else "VB", own.adverbs, own.negated)


def _antecedent_phrase(verb: Token) -> tuple[Token, ...]:
    spared = spare_roots(verb.head) | {verb.i}
    return tidy(subtree(verb.head, spared))


def _participial(verb: Token) -> Clause | None:
    """The clause of "designed by Pittard": "the graphics were designed by Pittard"."""
    if not is_noun(verb.head) or _subject_of(verb) or is_open(verb):
        return None
    own = _group(verb)
    plural = is_plural(verb.head)
    if own.auxiliaries or own.negated:
        return None
    if verb.tag_ == "VBG":
        tag = "VBD" if _past_around(verb) else ("VBP" if plural else "VBZ")
        form = own.lemma if tag == "VBP" else inflect(own.lemma, tag)
        active = VerbGroup((), form, tag, own.adverbs)
        return _lay_open(verb, ClauseKind.PARTICIPIAL, active, _antecedent_phrase(verb), verb.head)
    past = _past_around(verb) or _tells_an_event(verb)
    form = ("were" if plural else "was") if past else ("are" if plural else "is")
    group = VerbGroup((form,), own.verb, "VBN", own.adverbs)
    return _lay_open(verb, ClauseKind.PARTICIPIAL, group, _antecedent_phrase(verb), verb.head)


def _tells_an_event(verb: Token) -> bool:
    """Whether a participle beside a present-tense clause tells what once happened: it has a date, or an agent."""
    if any(node.ent_type_ == "DATE" for child in verb.rights for node in child.subtree):
        return True
    return lemma_of(verb.text) not in english().state_participles and any(child.dep_ == "agent" for child in verb.rights)


def _past_around(token: Token) -> bool:
    """Whether the nearest finite verb above the token is in the past."""
    for node in token.ancestors:
        if node.pos_ in {"VERB", "AUX"}:
            group = _group(node)
            if _is_finite(group, node):
                return group.is_past
    return False


def _complement(verb: Token) -> Clause | None:
    """The clause after a verb of saying or of finding out."""
    head = verb.head
    if head.pos_ not in {"VERB", "AUX"} or any(child.dep_ == "neg" for child in head.children):
        return None
    if _stands_alone(verb, head):
        return _finite(verb, ClauseKind.MAIN)
    lemma = lemma_of(head.text)
    if lemma in english().factive:
        return _finite(verb, ClauseKind.COMPLEMENT)
    speaker = _subject_of(head)
    if lemma not in english().reporting or speaker is None or _group(head).auxiliaries[:1] not in {(), ("has",), ("have",), ("had",)}:
        return None
    return _finite(verb, ClauseKind.COMPLEMENT, _speaker_phrase(head, speaker))


def _stands_alone(verb: Token, head: Token) -> bool:
    """Whether the parse hangs a whole statement under the next one: "ABC completed the change; the decade was ..."."""
    if verb.i > head.i or lemma_of(head.text) in english().reporting | english().factive:
        return False
    between = verb.doc[verb.i : head.i]
    return any(token.text in {";", ":", ","} for token in between) and not any(token.text in _QUOTES for token in verb.sent)


_QUOTES = frozenset({'"', "“", "”", "''", "``"})


def _speaker_phrase(head: Token, speaker: Token) -> tuple[Token, ...]:
    """The speaker; of a relative pronoun, what it stands for."""
    if speaker.tag_ in {"WP", "WDT"} and head.dep_ == "relcl":
        return _antecedent_phrase(head)
    return noun_phrase(speaker)


def _of_appositive(token: Token) -> Clause | None:
    """The clause of "Shoigu, the council's secretary": the name as subject, what it is called as attribute."""
    other = token.head
    if not (is_noun(token) and is_noun(other)) or not left_edge_after_comma(token):
        return None
    if any(child.dep_ == "conj" for node in (token, other) for child in node.children) or other.dep_ == "conj":
        return None
    name, title = (token, other) if _is_office(other) else (other, token)
    if name.pos_ != "PROPN" or not _is_office(title) or not _defines(title) or is_plural(title) or is_plural(name):
        return None
    subject = tidy(subtree(name, spare_roots(name) | {title.i}))
    phrase = tidy(subtree(title, spare_roots(title) | {name.i}))
    past = _past_around(token) or any(node.tag_ == "VBD" for node in phrase)
    group = VerbGroup((), "was" if past else "is", "VBD" if past else "VBZ")
    parts = (Constituent(Role.SUBJECT, name, name, "", subject), Constituent(Role.ATTRIBUTE, title, title, "", phrase))
    return Clause(token, ClauseKind.APPOSITIVE, group, subject, name, plural=False, front=(), rest=phrase, constituents=parts)


_DATED = frozenset({"EVENT", "LAW", "WORK_OF_ART", "ORG", "FAC", ""})


def _of_year(year: Token) -> Clause | None:
    """The clause of "the Edict of Fontainebleau (1685)": the edict dates from 1685."""
    name = year.head
    alone = year.i > 0 and year.nbor(-1).text == "(" and year.i + 1 < len(year.doc) and year.nbor(1).text == ")"
    if name.dep_ == "pobj" and name.head.lower_ == "of" and name.head.head.pos_ == "PROPN":
        name = name.head.head
    if not alone or name.pos_ != "PROPN" or name.ent_type_ not in _DATED or is_plural(name):
        return None
    subject = tidy(subtree(name, spare_roots(name) | {year.i}))
    parts = (Constituent(Role.SUBJECT, name, name, "", subject), Constituent(Role.ADVERBIAL, year, year, "from", (year,)))
    group = VerbGroup((), "dates", "VBZ")
    return Clause(year, ClauseKind.APPOSITIVE, group, subject, name, plural=False, front=(), rest=(year,), constituents=parts)


def _of_origin(origin: Token) -> Clause | None:
    """The clause of "Korean economist Hoesung Lee": Hoesung Lee is a Korean economist."""
    trade = origin.head
    name = trade.head
    if trade.pos_ != "NOUN" or trade.dep_ not in {"compound", "nmod"} or name.ent_type_ != "PERSON" or trade.i > name.i:
        return None
    subject = tuple(token for token in name.subtree if token.i > trade.i and token.ent_type_ == "PERSON" and token.i <= name.i)
    if not subject:
        return None
    past = _past_around(name)
    group = VerbGroup((), "was" if past else "is", "VBD" if past else "VBZ")
    phrase = (origin, trade)
    parts = (Constituent(Role.SUBJECT, name, name, "", subject), Constituent(Role.ATTRIBUTE, trade, trade, "", phrase))
    return Clause(origin, ClauseKind.APPOSITIVE, group, subject, name, plural=False, front=(), rest=phrase, constituents=parts)


def _is_office(noun: Token) -> bool:
    """Whether a noun says what somebody or something is, also when it is written with a capital: "Secretary"."""
    return noun.pos_ == "NOUN" or (noun.pos_ == "PROPN" and is_title(noun.text))


def _defines(title: Token) -> bool:
    """Whether a description fits one bearer only: "the first chair", "Russia's envoy", not "a doctor"."""
    return any(
        child.lower_ == "the" or child.dep_ == "poss" or child.ent_type_ == "ORDINAL" for child in title.children
    ) and any(child.dep_ in {"prep", "poss", "amod", "compound", "relcl", "acl"} for child in title.children)


def is_plural(noun: Token) -> bool:
    """Whether a noun phrase takes a plural verb."""
    if any(child.dep_ == "conj" for child in noun.children) and any(c.lower_ == "and" for c in noun.children):
        return True
    if noun.pos_ == "PRON":
        return noun.lower_ in {"they", "we", "these", "those", "both", "many", "few", "several"}
    return noun.tag_ in {"NNS", "NNPS"} and "Number=Sing" not in str(noun.morph)


def _other_preposition(prep: Token) -> Token | None:
    """The second of two joined phrases with other prepositions: "in his essay, and later by Gandhi"."""
    return next((node for node in prep.rights if node.dep_ == "conj" and node.pos_ == "ADP" and node.lower_ != prep.lower_), None)


def _set_apart(noun: Token) -> list[Token]:
    """What is joined to a noun behind a comma, and can be spared: "is the largest city, and the oldest"."""
    joined = [child for child in noun.children if child.dep_ == "conj"]
    commas = [child for child in noun.rights if child.text == "," and joined and child.i < joined[0].left_edge.i]
    return joined if commas and not list(joined[0].conjuncts)[1:] else []


_ASIDES = frozenset({"npadvmod", "oprd", "appos", "amod", "acomp", "acl"})
"""After a comma, these tell something beside the clause: "was born in Vienna, the third of eight children"."""

_DROPPED_DEPS = SUBJECTS | {"aux", "auxpass", "neg", "cc", "preconj", "mark", "intj", "meta", "parataxis", "dep"}
_KEPT_SUBORDINATORS = frozenset({"when", "after", "before", "until"})
_LONGEST_SUBORDINATE = 9  # tokens: a longer "when ..." buries the question


def _lay_open(
    verb: Token,
    kind: ClauseKind,
    group: VerbGroup,
    subject: tuple[Token, ...],
    subject_head: Token,
    speaker: tuple[Token, ...] = (),
    given: tuple[Token, tuple[Token, ...]] | None = None,
) -> Clause | None:
    if not subject:
        return None
    first = min((token.i for token in verb.children if token.dep_ in SUBJECTS), default=verb.i)
    cut = _cut_roots(verb)
    source = _according_to(verb)
    front: list[Token] = []
    rest: list[Token] = []
    for child in verb.children:
        if child.i in cut or child.dep_ in _DROPPED_DEPS or (child.dep_ == "punct" and child.i < verb.i):
            continue
        tokens = subtree(child, cut | spare_roots(child))
        if child.right_edge.i < first and child.i < verb.i:
            front += tokens if _is_kept_front(child) else []
        elif child.i > verb.i:
            rest += tokens
        elif not (child.dep_ == "advmod" and not list(child.children)) and child.tag_ not in {"WDT", "WP", "WRB"}:
            rest += tokens
    rest_kept = (given[1] if given else ()) + _until_break(tidy(rest))
    parts = (Constituent(Role.SUBJECT, subject_head, subject_head, "", subject), *_given_part(given), *_constituents(verb, cut))
    kept = {token.i for token in rest_kept} | {token.i for token in tidy(front)}
    parts = parts[:1] + tuple(part for part in parts[1:] if all(token.i in kept for token in part.tokens if not token.is_punct))
    return Clause(
        anchor=verb,
        kind=kind,
        group=group,
        subject=subject,
        subject_head=subject_head,
        plural=_subject_plural(verb, subject_head),
        front=tidy(front),
        rest=rest_kept,
        constituents=parts,
        speaker=speaker or source,
    )


def _given_part(given: tuple[Token, tuple[Token, ...]] | None) -> tuple[Constituent, ...]:
    return (Constituent(Role.OBJECT, given[0], given[0], "", given[1]),) if given else ()


def _subject_plural(verb: Token, subject: Token) -> bool:
    """What the verb's form says where it says it, what the noun says otherwise."""
    forms = [full_form(child.text) for child in verb.lefts if child.dep_ in {"aux", "auxpass"}][:1] or [full_form(verb.text)]
    if forms[0] in {"are", "were", "have", "do"} or (forms == [full_form(verb.text)] and verb.tag_ == "VBP" and not _is_past_in_disguise(verb)):
        return True
    if forms[0] in {"is", "was", "has", "does"} or verb.tag_ == "VBZ":
        return False
    return is_plural(subject)


def _cut_roots(verb: Token) -> set[int]:
    """Roots below the verb that are clauses of their own, or can be spared."""
    cut: set[int] = set()
    for child in verb.children:
        if child.dep_ == "conj" and child.pos_ in {"VERB", "AUX"}:
            cut.add(child.i)
        elif child.dep_ == "advcl" and not _is_kept_subordinate(child):
            cut.add(child.i)
        elif child.dep_ == "advmod" and child.lower_ in english().connectives:
            cut.add(child.i)
        elif child.dep_ in _ASIDES and child.i > verb.i and left_edge_after_comma(child) and child.ent_type_ != "DATE":
            cut.add(child.i)
        elif child.dep_ == "prep" and (child.text.lower() == "according" or phrase_text(child) in english().connective_phrases):
            cut.add(child.i)
        elif child.dep_ in {"prep", "agent"} and (other := _other_preposition(child)) is not None:
            cut |= {other.i} | {node.i for node in child.children if node.dep_ == "cc"}
        elif child.dep_ in {"attr", "dobj"} and len(apart := _set_apart(child)) == 1:
            cut |= {node.i for node in apart} | {node.i for node in child.children if node.dep_ == "cc"}
        elif child.dep_ in {"xcomp", "acomp", "ccomp"}:
            cut |= {root for root in _cut_roots(child) if child.doc[root].dep_ != "conj"}
    return cut


def phrase_text(token: Token) -> str:
    """The whole phrase below a token, in lower case."""
    return " ".join(str(node.lower_) for node in token.subtree if not node.is_punct)


def _is_kept_subordinate(child: Token) -> bool:
    """A short "when ..." says which time is meant; "to ..." says why; other clauses can be spared."""
    if left_edge_after_comma(child) or child.i < child.head.i:
        return False
    length = child.right_edge.i - child.left_edge.i + 1
    word = _subordinator(child)
    purpose = not word and any(aux.lower_ == "to" for aux in child.lefts)
    return length <= _LONGEST_SUBORDINATE and (word in _KEPT_SUBORDINATORS or purpose)


def _according_to(verb: Token) -> tuple[Token, ...]:
    """Who says so, from "according to ..."; empty when nobody is named."""
    for child in verb.children:
        if child.lower_ == "according":
            for node in child.subtree:
                if node.dep_ == "pobj" and node.head.lower_ == "to":
                    return noun_phrase(node)
    return ()


def _is_kept_front(child: Token) -> bool:
    """A phrase before the subject that says when or where."""
    return child.dep_ in {"prep", "npadvmod"} and not any(
        node.lower_ in {"this", "that", "these", "those", "such", "which", "it", "him", "them"} for node in child.subtree
    )


def _until_break(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """What stands before a colon, semicolon or dash: after it, another thought begins."""
    for place, token in enumerate(tokens):
        if token.text in {":", ";", "—", "–", "--"} and token.dep_ == "punct":
            return tidy(tokens[:place])
    return tokens


_ROLES = {
    "dobj": Role.OBJECT, "dative": Role.INDIRECT, "attr": Role.ATTRIBUTE, "oprd": Role.ATTRIBUTE, "agent": Role.AGENT,
    "prep": Role.ADVERBIAL, "npadvmod": Role.ADVERBIAL, "acomp": Role.ATTRIBUTE,
}  # fmt: skip


def _constituents(verb: Token, cut: set[int]) -> Iterator[Constituent]:
    """The parts of the verb that can be asked for, and those of the infinitive that completes it."""
    for child in verb.children:
        if child.i in cut:
            continue
        if child.dep_ in {"xcomp", "ccomp"} and not _subject_of(child):
            yield from _constituents(child, cut)
        elif child.dep_ in _ROLES:
            yield from _constituent(child, _ROLES[child.dep_], cut)
        elif child.dep_ == "advcl" and any(aux.lower_ == "to" for aux in child.lefts):
            yield from _constituents(child, cut)


def _constituent(child: Token, role: Role, cut: set[int], within: Role | None = None) -> Iterator[Constituent]:
    tokens = tidy(subtree(child, cut | spare_roots(child)))
    if not tokens:
        return
    noun: Token | None = child
    preposition = ""
    if child.dep_ in {"prep", "agent"} or (child.dep_ == "dative" and child.pos_ == "ADP"):
        noun = next((node for node in child.rights if node.dep_ == "pobj"), None)
        preposition = child.lower_
    yield Constituent(role, child, noun, preposition, tokens, within)
    if noun is not None:
        for prep in noun.rights:
            if prep.dep_ == "prep" and prep.i not in spare_roots(child):
                yield from _constituent(prep, Role.ADVERBIAL, cut, role)



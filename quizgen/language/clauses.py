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
from quizgen.language.phrases import SUBJECTS, is_noun, left_edge_after_comma, noun_phrase, spare_roots, subtree, tidy
from quizgen.language.verbs import VerbGroup, full_form, lemma_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

LONGEST_SENTENCE = 60
"""Tokens; the parse of a longer sentence is rarely right (Heilman & Smith use 60 to 70)."""


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
        nested: It hangs under another constituent's noun, as "in Paris" in "a treaty in Paris".
    """

    role: Role
    head: Token
    noun: Token | None
    preposition: str
    tokens: tuple[Token, ...]
    nested: bool = False

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
        elif token.dep_ == "appos":
            clause = _of_appositive(token)
            if clause:
                yield clause


def can_be_read(sentence: Span) -> bool:
    """Whether the sentence's parse can be trusted at all: a statement of usual length under a verb."""
    text = sentence.text.rstrip(" \"'”’)")
    ends_well = text.endswith((".", "!", ";", ":")) or len(sentence) > 6  # noqa: PLR2004 - a fragment is shorter
    return not text.endswith("?") and len(sentence) <= LONGEST_SENTENCE and ends_well


def _of_verb(verb: Token) -> Clause | None:
    if verb.dep_ in {"ROOT", "parataxis"}:
        return _finite(verb, ClauseKind.MAIN)
    if verb.dep_ == "conj" and verb.head.pos_ in {"VERB", "AUX"}:
        return _coordinated(verb)
    if verb.dep_ == "relcl":
        return _relative(verb)
    if verb.dep_ == "acl" and verb.tag_ == "VBN":
        return _participial(verb)
    if verb.dep_ == "ccomp":
        return _complement(verb)
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
    return any(child.dep_ == "advcl" and _subordinator(child) in words for child in verb.children)


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
    return _lay_open(verb, kind, group, noun_phrase(subject), subject, speaker)


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
    return None


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
    past = _past_around(verb) or _tells_an_event(verb)
    form = ("were" if plural else "was") if past else ("are" if plural else "is")
    group = VerbGroup((form,), own.verb, "VBN", own.adverbs)
    return _lay_open(verb, ClauseKind.PARTICIPIAL, group, _antecedent_phrase(verb), verb.head)


def _tells_an_event(verb: Token) -> bool:
    """Whether a participle beside a present-tense clause tells what once happened: it has a date, or an agent."""
    if lemma_of(verb.text) in english().state_participles:
        return False
    return any(child.dep_ == "agent" or any(t.ent_type_ == "DATE" for t in child.subtree) for child in verb.rights)


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
    lemma = lemma_of(head.text)
    if lemma in english().factive:
        return _finite(verb, ClauseKind.COMPLEMENT)
    speaker = _subject_of(head)
    if lemma not in english().reporting or speaker is None or _group(head).auxiliaries[:1] not in {(), ("has",), ("have",), ("had",)}:
        return None
    return _finite(verb, ClauseKind.COMPLEMENT, _speaker_phrase(head, speaker))


def _speaker_phrase(head: Token, speaker: Token) -> tuple[Token, ...]:
    """The speaker; of a relative pronoun, what it stands for."""
    if speaker.tag_ in {"WP", "WDT"} and head.dep_ == "relcl":
        return _antecedent_phrase(head)
    return noun_phrase(speaker)


def _of_appositive(token: Token) -> Clause | None:
    """The clause of "Shoigu, the council's secretary": the name as subject, what it is called as attribute."""
    other = token.head
    if not (is_noun(token) and is_noun(other)) or not left_edge_after_comma(token) or token.ent_type_ == other.ent_type_ != "":
        return None
    name, title = (other, token) if other.pos_ == "PROPN" else (token, other)
    if name.pos_ != "PROPN" or title.pos_ != "NOUN" or not _defines(title) or is_plural(title) or is_plural(name):
        return None
    subject = tidy(subtree(name, spare_roots(name) | {title.i}))
    phrase = tidy(subtree(title, spare_roots(title) | {name.i}))
    group = VerbGroup((), "was" if _past_around(token) else "is", "VBD" if _past_around(token) else "VBZ")
    parts = (Constituent(Role.SUBJECT, name, name, "", subject), Constituent(Role.ATTRIBUTE, title, title, "", phrase))
    return Clause(token, ClauseKind.APPOSITIVE, group, subject, name, plural=False, front=(), rest=phrase, constituents=parts)


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
    rest_kept = _until_break(tidy(rest))
    parts = (Constituent(Role.SUBJECT, subject_head, subject_head, "", subject), *_constituents(verb, cut))
    kept = {token.i for token in rest_kept} | {token.i for token in tidy(front)}
    parts = parts[:1] + tuple(part for part in parts[1:] if all(token.i in kept for token in part.tokens))
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
        elif child.dep_ == "prep" and (child.text.lower() == "according" or phrase_text(child) in english().connective_phrases):
            cut.add(child.i)
        elif child.dep_ in {"xcomp", "acomp", "ccomp"}:
            cut |= _cut_roots(child)
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


def _constituent(child: Token, role: Role, cut: set[int], *, nested: bool = False) -> Iterator[Constituent]:
    tokens = tidy(subtree(child, cut | spare_roots(child)))
    if not tokens:
        return
    noun: Token | None = child
    preposition = ""
    if child.dep_ in {"prep", "agent"} or (child.dep_ == "dative" and child.pos_ == "ADP"):
        noun = next((node for node in child.rights if node.dep_ == "pobj"), None)
        preposition = child.lower_
    yield Constituent(role, child, noun, preposition, tokens, nested)
    if noun is not None:
        for prep in noun.rights:
            if prep.dep_ == "prep" and prep.i not in spare_roots(child):
                yield from _constituent(prep, Role.ADVERBIAL, cut, nested=True)



"""Verbs in their sentence: their auxiliaries, their tense, what they depend on and whom they agree with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.language.english import english
from quizgen.language.phrases import SUBJECTS, left_edge_after_comma
from quizgen.language.verbs import VerbGroup, full_form, inflect, lemma_of

if TYPE_CHECKING:
    from quizgen.language.tokens import Token


def subordinator(verb: Token) -> str:
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
        if subordinator(node) in words:
            return True
    return any(
        child.dep_ in {"advcl", "prep"}
        and (subordinator(child) in words or (child.lower_ in words and not subject_of(child)))
        for child in verb.children
    )


def group_of(verb: Token) -> VerbGroup:
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
    tag = "VBD" if not auxiliaries and (is_past_in_disguise(verb) or _is_past_for_sure(verb)) else verb.tag_
    return VerbGroup(tuple(auxiliaries), verb.text.lower(), tag, tuple(adverbs), negated)


_UNCHANGING = frozenset(
    "beat bet burst cast cost cut hit hurt let put read set shed shut split spread thrust".split()  # noqa: SIM905 - reads as a list
)


def is_past_in_disguise(verb: Token) -> bool:
    """Whether a verb whose past looks like its base form has a singular subject: "it cost" can only be past."""
    subject = subject_of(verb)
    return verb.lower_ in _UNCHANGING and verb.tag_ in {"VBP", "VB"} and subject is not None and not is_plural(subject)


def _is_past_for_sure(verb: Token) -> bool:
    """Whether what the tagger took for a participle is the past of a main verb: "the delegates reconvened in April"."""
    if verb.tag_ != "VBN" or verb.dep_ not in {"ROOT", "conj"} or inflect(lemma_of(verb.text), "VBD") != verb.lower_:
        return False
    subject = subject_of(verb)
    return subject is not None and subject.dep_ == "nsubj"


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
    between = between or (verb.dep_ == "acl" and verb.tag_ == "VBN" and child.tag_ != "RBR")
    first = child.lower_ == "first" and child.i + 1 < len(child.doc) and child.nbor(1).i == verb.i
    return between and (child.lower_ == "only" or first or child.lower_ not in english().connectives)


def is_finite(group: VerbGroup, verb: Token) -> bool:
    """Whether the verb group has a tense of its own: no infinitive, no bare participle."""
    if "to" in group.auxiliaries:
        return False
    if group.auxiliaries:
        return True
    return group.tag in {"VBD", "VBZ", "VBP"} and not _is_participle_for_sure(verb)


def _is_participle_for_sure(verb: Token) -> bool:
    """Whether what the tagger took for a past can only be a participle: "the language spoken in Oslo is Norwegian"."""
    if verb.tag_ != "VBD" or verb.pos_ == "AUX":
        return False
    lemma = lemma_of(verb.text)
    return verb.lower_ == inflect(lemma, "VBN") != inflect(lemma, "VBD")


def subject_of(verb: Token) -> Token | None:
    """The noun that is the verb's own subject, or None."""
    return next((child for child in verb.lefts if child.dep_ in {"nsubj", "nsubjpass"}), None)


def subject_taken_away(verb: Token) -> Token | None:
    """The noun before a coordinated verb that the parse joined to one before it: "went to Oslo and Anna was sent"."""
    if verb.dep_ != "conj" or verb.tag_ not in {"VBN", "VBD", "VBZ", "VBP"}:
        return None
    own = {child.i for child in verb.lefts if child.dep_ in {"aux", "auxpass", "neg", "advmod"}} | {verb.i}
    place = verb.i
    while place in own:
        place -= 1
    noun = verb.doc[place]
    if noun.dep_ != "conj" or noun.pos_ not in {"NOUN", "PROPN"} or verb.is_ancestor(noun) or place < verb.sent.start:
        return None
    before = verb.doc[noun.left_edge.i - 1]
    alone = sum(child.dep_ == "conj" for child in noun.head.children) == 1
    return noun if before.lower_ == "and" and before.head.i == noun.head.i and alone else None


def is_paired(first: Token, second: Token) -> bool:
    """Whether two verbs tell one thing under one auxiliary: "could read and write Norwegian", "both loved and feared".

    Neither is true enough alone, while of "was tried and executed" each is.
    """
    tokens = first.doc.tokens
    beside = second.dep_ == "conj" and second.i == first.i + 2 and tokens[first.i + 1].lower_ == "and"
    if not beside or first.tag_ != second.tag_ or first.tag_ not in {"VB", "VBN"}:
        return False
    helped = [child for child in first.lefts if child.dep_ in {"aux", "auxpass"} and child.lower_ != "to"]
    by_turns = any(child.lower_ in _BY_TURNS for child in first.lefts)
    modal = bool(helped) and helped[0].tag_ == "MD" and helped[0].lower_ in {"can", "could", "may", "must"}
    return (
        bool(helped)
        and (modal or by_turns)
        and all(child.i > second.i or child.dep_ == "cc" or child is second for child in first.rights)
    )


_BY_TURNS = frozenset({"alternately", "alternatively", "both", "simultaneously", "variously"})


def is_surely_passive(verb: Token) -> bool:
    """Whether a coordinated participle cannot be a simple past: "was weighed and put", not "was ill and studied"."""
    agent = any(child.dep_ == "agent" for child in verb.children)
    return agent or inflect(lemma_of(verb.text), "VBD") != verb.lower_


def is_one_of_several_deeds(verb: Token) -> bool:
    """Whether "or" joins another verb to this one: of those who "fled, died or were sold", not all fled."""
    joined = next((child for child in verb.rights if child.dep_ == "conj" or _is_next_in_a_list(child, verb)), None)
    while joined is not None and joined.pos_ in {"VERB", "AUX"} and not subject_of(joined):
        after = next((child for child in joined.rights if child.dep_ == "conj"), None)
        before = (*joined.head.rights, *joined.lefts) if joined.dep_ == "conj" else ()
        if any(child.dep_ == "cc" and child.lower_ == "or" for child in before):
            return True
        joined = after
    return False


def _is_next_in_a_list(verb: Token, first: Token) -> bool:
    """Whether the parse hangs the second of "fled, migrated or died" below the first as a participle."""
    return verb.dep_ == "advcl" and verb.tag_ in {"VBN", "VBD"} and verb.left_i == verb.i == first.i + 2


def is_done_too(verb: Token) -> bool:
    """Whether a participle joined to a passive looks past: "renamed" of "was walled and renamed", with no object."""
    plain = verb.tag_ == "VBD" and not any(child.dep_ in {"aux", "dobj", "nsubj"} for child in verb.children)
    lemma = lemma_of(verb.text)
    return plain and lemma in english().always_done and inflect(lemma, "VBN") == verb.lower_


def is_surely_past(verb: Token) -> bool:
    """Whether a verb without auxiliary can be no participle: "became", "took"."""
    lemma = lemma_of(verb.text)
    return verb.tag_ == "VBD" and verb.lower_ == inflect(lemma, "VBD") != inflect(lemma, "VBN")


def finite_group(own: VerbGroup, beside: VerbGroup, *, plural: bool) -> VerbGroup:
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


def tells_an_event(verb: Token) -> bool:
    """Whether a participle beside a present-tense clause tells an event: it has a date, an agent, or a sequel."""
    # "written and sung in 1911" has its year with the next verb, "located in Oslo and founded in 1911" has none.
    own = [child for child in verb.rights if child.dep_ not in {"cc", "conj", "punct"}]
    if any(_dates(node) for child in own or verb.rights for node in child.subtree):
        return True
    if lemma_of(verb.text) in english().state_participles:
        return False
    by = any(node.dep_ == "agent" for child in verb.rights for node in (child, *(() if own else child.rights)))
    return by or _is_before_a_perfect(verb)


def _is_before_a_perfect(verb: Token) -> bool:
    """Whether it leads to what has been done since: "Nine men, seized near Oslo, have been moved to Halden"."""
    above = next((node for node in verb.ancestors if node.pos_ in {"VERB", "AUX"}), None)
    if above is None or verb.i > above.i or not left_edge_after_comma(verb):
        return False
    return group_of(above).auxiliaries[:1] in {("has",), ("have",)}


def _dates(token: Token) -> bool:
    """Whether a word is of a date: by its label, as a year that has another, or as "century"."""
    return token.ent_type_ == "DATE" or token.lower_ == "century" or bool(_YEAR.fullmatch(token.text))


_YEAR = re.compile(r"1\d{3}|20\d{2}")


def past_around(token: Token) -> bool:
    """Whether the nearest finite verb above the token is in the past."""
    for node in token.ancestors:
        if node.pos_ in {"VERB", "AUX"}:
            group = group_of(node)
            if is_finite(group, node) and group.auxiliaries[:1] not in _PAST_BESIDE_PAST:
                return group.is_past
    return False


_PAST_BESIDE_PAST = frozenset({("could",), ("might",), ("would",)})
"""What these tell is past under a past: "knew that she could not return"."""


def is_plural(noun: Token) -> bool:
    """Whether a noun phrase takes a plural verb."""
    if any(child.dep_ == "conj" for child in noun.children) and any(c.lower_ == "and" for c in noun.children):
        return True
    if noun.pos_ == "PRON":
        return noun.lower_ in {"they", "we", "these", "those", "both", "many", "few", "several"}
    return noun.tag_ in {"NNS", "NNPS"} and "Number=Sing" not in str(noun.morph)

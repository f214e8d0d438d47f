"""The parts of a clause: what stands before and after its verb, what can be asked for, and what can be spared."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.language.asides import is_aside, is_over
from quizgen.language.clause import Clause, ClauseKind, Constituent, Role
from quizgen.language.english import english
from quizgen.language.groups import is_paired, is_past_in_disguise, is_plural, subject_of, subordinator
from quizgen.language.phrases import (
    SUBJECTS,
    in_brackets,
    is_hyphen,
    left_edge_after_comma,
    noun_phrase,
    spare_roots,
    subtree,
    tidy,
)
from quizgen.language.purposes import LONGEST_SUBORDINATE, is_behind_an_aside, is_of_an_aside, is_purpose, told_beside
from quizgen.language.verbs import VerbGroup, full_form, lemma_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from quizgen.language.subjects import Subject
    from quizgen.language.tokens import Token


def _other_preposition(prep: Token) -> Token | None:
    """The second of two joined phrases with other prepositions: "in his essay, and later by Gandhi"."""
    return next(
        (node for node in prep.rights if node.dep_ == "conj" and node.pos_ == "ADP" and node.lower_ != prep.lower_),
        None,
    )


def _set_apart(noun: Token) -> list[Token]:
    """What is joined to a noun behind a comma, and can be spared: "is the largest city, and the oldest"."""
    joined = [child for child in noun.children if child.dep_ == "conj"]
    commas = [child for child in noun.rights if child.text == "," and joined and child.i < joined[0].left_i]
    return joined if commas and not list(joined[0].conjuncts)[1:] else []


_ASIDES = frozenset({"npadvmod", "oprd", "appos", "amod", "acomp", "acl"})
"""After a comma, these tell something beside the clause: "was born in Vienna, the third of eight children"."""


_DROPPED_DEPS = SUBJECTS | {
    "aux",
    "auxpass",
    "neg",
    "cc",
    "preconj",
    "mark",
    "intj",
    "meta",
    "parataxis",
    "dep",
}


_KEPT_SUBORDINATORS = frozenset({"when", "after", "before", "until"})


def lay_open(  # noqa: PLR0913 - each argument but the first is a part of the clause
    verb: Token,
    kind: ClauseKind,
    group: VerbGroup,
    subject: Subject,
    *,
    speaker: tuple[Token, ...] = (),
    given: Subject | None = None,
) -> Clause | None:
    """The clause of a verb with this subject; None when nothing of the subject is left.

    Args:
        verb: The main verb.
        kind: Where the clause was found.
        group: The verb's auxiliaries and form, finite.
        subject: The subject, which may stand elsewhere in the sentence.
        speaker: Who said so, when it is reported.
        given: The object, when it stands before the clause ("the song that Anna wrote").
    """
    if not subject.tokens:
        return None
    cut = _cut_roots(verb) | _put_in(verb)
    front, rest = _around(verb, cut)
    rest = (given.tokens if given else ()) + rest
    found = [Constituent(Role.SUBJECT, subject.head, subject.head, "", subject.tokens)]
    if given:
        found.append(Constituent(Role.OBJECT, given.head, given.head, "", given.tokens))
    kept = {token.i for token in (*front, *rest)}
    plural = _subject_plural(verb, subject.head)
    if is_over(verb):
        group = group.once()
    found += [
        part for part in _constituents(verb, cut) if all(token.i in kept for token in part.tokens if not token.is_punct)
    ]
    return Clause(
        anchor=verb,
        kind=kind,
        group=_told(verb, group, kept, plural=plural),
        subject=subject.tokens,
        subject_head=subject.head,
        plural=plural,
        front=front,
        rest=rest,
        constituents=tuple(found),
        speaker=speaker or _according_to(verb),
    )


def _told(verb: Token, group: VerbGroup, kept: Collection[int], *, plural: bool) -> VerbGroup:
    """The verb as the clause tells it by itself, in the simple past where "had" or "would" only fit beside another."""
    if _stays_open(verb, group, kept):
        return group
    already = next((child for child in verb.lefts if child.lower_ == "already" and child.dep_ == "advmod"), None)
    dated = any(token.ent_type_ == "DATE" for token in verb.subtree if token.i in kept)
    if already is not None and dated and group.auxiliaries[:1] == ("had",):
        return replace(group, adverbs=(*group.adverbs, already.text))  # done by then, and not at that time
    return group.in_simple_past(plural=plural)


_LAST_SURE_YEAR = 2020
"""What would happen in a later year may still have lain ahead when the text was written."""

_YEAR = re.compile(r"1\d{3}|20\d{2}")


def _stays_open(verb: Token, group: VerbGroup, kept: Collection[int]) -> bool:
    """Whether "would" may tell what never came: with the year in which it happened, it tells what came later."""
    if group.auxiliaries != ("would",):
        return False
    years = [token for token in verb.subtree if token.i in kept and _YEAR.fullmatch(token.text)]
    return not any(int(year.text) <= _LAST_SURE_YEAR and year.head.lower_ != "by" for year in years)


def _around(verb: Token, cut: set[int]) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """What is kept of the clause before its subject, and after its verb."""
    first = min((token.i for token in verb.children if token.dep_ in SUBJECTS), default=verb.i)
    opens = next((token.i for token in verb.lefts if token.dep_ == "mark"), 0)
    front: list[Token] = []
    rest: list[Token] = []
    for child in verb.children:
        if (
            child.i in cut
            or (child.dep_ in _DROPPED_DEPS and not _joins_a_pair(child, verb))
            or (child.dep_ == "punct" and child.i < verb.i)
        ):
            continue
        if child.right_i < opens:
            continue  # "in May, a week after they had left": it tells when something else was
        tokens = subtree(child, cut | spare_roots(child))
        if child.right_i < first and child.i < verb.i:
            front += tokens if _is_kept_front(child) else []
        elif child.i > verb.i:
            rest += tokens
        elif not (_belongs_to_group(child) or _is_of_the_subject(child)):
            front += tokens
    return tidy(front), _until_break(tidy(rest))


def _joins_a_pair(conjunction: Token, verb: Token) -> bool:
    """Whether this is the "and" of "read and write"."""
    near = conjunction.dep_ == "cc" and conjunction.i == verb.i + 1
    return near and any(is_paired(verb, child) for child in verb.rights)


def _is_of_the_subject(child: Token) -> bool:
    """Whether a phrase between commas tells of the subject before it: "Clara Wood, originally from Oslo, wrote"."""
    after = child.doc[child.right_i + 1] if child.right_i + 1 < len(child.doc) else child
    apart = child.dep_ == "prep" and left_edge_after_comma(child) and after.text == ","
    from_where = child.lower_ == "from" and not any(node.ent_type_ == "DATE" for node in child.subtree)
    return apart and (from_where or any(node.lower_ in {"formerly", "originally"} for node in child.lefts))


def _belongs_to_group(child: Token) -> bool:
    """Whether what stands between subject and verb is an adverb of the verb group, or a relative word."""
    return (child.dep_ == "advmod" and not list(child.children)) or child.tag_ in {"WDT", "WP", "WRB"}


def _subject_plural(verb: Token, subject: Token) -> bool:
    """What the verb's form says where it says it, what the noun says otherwise."""
    forms = [full_form(child.text) for child in verb.lefts if child.dep_ in {"aux", "auxpass"}][:1] or [
        full_form(verb.text)
    ]
    if forms[0] in {"are", "were", "have", "do"} or (
        forms == [full_form(verb.text)] and verb.tag_ == "VBP" and not is_past_in_disguise(verb)
    ):
        return True
    if forms[0] in {"is", "was", "has", "does"} or verb.tag_ == "VBZ":
        return False
    return is_plural(subject)


def _cut_roots(verb: Token) -> set[int]:
    """Roots below the verb that are clauses of their own, or can be spared."""
    cut = _before_its_mark(verb)
    for child in verb.children:
        if child.i in cut:
            continue
        if _is_cut(child, verb):
            cut.add(child.i)
        elif child.dep_ == "advcl":
            cut |= told_beside(child)
        elif child.dep_ in {"prep", "agent", "attr", "dobj"}:
            cut |= _joined_roots(child)
        elif child.dep_ in {"xcomp", "acomp", "ccomp"}:
            cut |= {root for root in _cut_roots(child) if child.doc[root].dep_ != "conj"}
    return cut


def _put_in(verb: Token) -> set[int]:
    """Roots of what stands in brackets beside the verb: the English title behind a German one."""
    inside = in_brackets(verb)
    return {child.i for child in verb.children if child.left_i in inside and child.right_i in inside}


def _before_its_mark(verb: Token) -> set[int]:
    """Roots before the word that opens a clause: the "On May 3" of "On May 3, after the mill had burnt, Anna left"."""
    mark = next((child.i for child in verb.lefts if child.dep_ == "mark"), 0) if verb.dep_ == "advcl" else 0
    return {child.i for child in verb.lefts if child.i < mark}


def _is_cut(child: Token, verb: Token) -> bool:
    """Whether a child of the verb is a clause of its own, a connective or an aside."""
    if child.dep_ == "conj":
        return child.pos_ in {"VERB", "AUX"} and not is_paired(verb, child)
    if child.dep_ == "advcl":
        return not _is_kept_subordinate(child)
    if child.dep_ == "ccomp" and _is_absolute(child):
        return True
    if child.dep_ == "advmod":
        if child.tag_ == "JJ" and child.i > verb.i and left_edge_after_comma(child):
            return True  # ", second only to Norway"
        return child.lower_ in english().connectives and not (child.lower_ == "only" and child.i > verb.i)
    if child.dep_ == "dobj" and _says_what_it_is(child):
        return True
    if child.dep_ == "prep":
        return (
            child.lower_ == "according" or is_aside(child, verb) or phrase_text(child) in english().connective_phrases
        )
    aside = child.dep_ in _ASIDES and child.i > verb.i and not _tells_the_day(child)
    return aside and left_edge_after_comma(child)


def _tells_the_day(child: Token) -> bool:
    """Whether this is a date, or "last night"."""
    return child.ent_type_ == "DATE" or (child.ent_type_ == "TIME" and child.lower_ in _PARTS_OF_A_DAY)


_PARTS_OF_A_DAY = frozenset({"afternoon", "evening", "morning", "night"})


def _is_absolute(child: Token) -> bool:
    """Whether a statement without a tense stands beside the clause: "sold both boats, the first having sunk"."""
    having = any(node.lower_ in {"having", "being"} and node.dep_ in {"aux", "auxpass"} for node in child.lefts)
    return having and left_edge_after_comma(child) and any(node.dep_ in SUBJECTS for node in child.lefts)


def _says_what_it_is(noun: Token) -> bool:
    """Whether an "object" behind a comma describes the noun before it: "studied law in Oslo, a town of the north"."""
    again = any(child.dep_ == "dobj" and child.i < noun.i for child in noun.head.rights)
    return again and noun.left_edge.lower_ in {"a", "an"} and left_edge_after_comma(noun)


def _joined_roots(child: Token) -> set[int]:
    """Roots of what is joined to a phrase and can be spared, with its conjunction."""
    if child.dep_ in {"prep", "agent"}:
        other = _other_preposition(child)
        spared = [other] if other is not None else []
    else:
        spared = _set_apart(child)
    return {node.i for node in spared} | {node.i for node in child.children if spared and node.dep_ == "cc"}


def phrase_text(token: Token) -> str:
    """The whole phrase below a token, in lower case."""
    return " ".join(str(node.lower_) for node in token.subtree if not node.is_punct)


def _is_kept_subordinate(child: Token) -> bool:
    """A short "when ..." says which time is meant; "to ..." says why; other clauses can be spared."""
    if (left_edge_after_comma(child) and not is_behind_an_aside(child)) or child.i < child.head.i:
        return False
    if is_of_an_aside(child):
        return False
    length = len(subtree(child, told_beside(child)))
    word = subordinator(child)
    return length <= LONGEST_SUBORDINATE and (word in _KEPT_SUBORDINATORS or is_purpose(child))


def _according_to(verb: Token) -> tuple[Token, ...]:
    """Who says so, from "according to ..."; empty when nobody is named."""
    for child in verb.children:
        if child.lower_ == "according":
            for node in child.subtree:
                if node.dep_ == "pobj" and node.head.lower_ == "to":
                    return noun_phrase(node)
    return ()


def _is_kept_front(child: Token) -> bool:
    """A phrase before the subject that says when or where; no name that the subject explains: "Alma, the first ..."."""
    named = child.dep_ == "npadvmod" and child.pos_ == "PROPN" and child.ent_type_ not in {"DATE", "TIME"}
    return (
        child.dep_ in {"prep", "npadvmod"}
        and not named
        and not any(
            node.lower_ in {"this", "that", "these", "those", "such", "which", "it", "him", "them"}
            for node in child.subtree
        )
    )


def _until_break(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """What stands before a colon, semicolon or dash: after it, another thought begins."""
    for place, token in enumerate(tokens):
        if token.text in {":", ";", "—", "–", "--"} and token.dep_ == "punct" and not is_hyphen(token):
            return tidy(tokens[:place])
    return tokens


_ROLES = {
    "dobj": Role.OBJECT, "dative": Role.INDIRECT, "attr": Role.ATTRIBUTE, "oprd": Role.ATTRIBUTE, "agent": Role.AGENT,
    "prep": Role.ADVERBIAL, "npadvmod": Role.ADVERBIAL, "acomp": Role.ATTRIBUTE,
}  # fmt: skip


_HOW_OFTEN = frozenset({"twice", "thrice"})


def _constituents(verb: Token, cut: set[int]) -> Iterator[Constituent]:
    """The parts of the verb that can be asked for, and those of the infinitive that completes it."""
    for child in verb.children:
        if child.i in cut:
            continue
        if child.dep_ in {"xcomp", "ccomp"} and not subject_of(child):
            yield from _constituents(child, cut)
        elif child.dep_ in _ROLES:
            yield from constituent(child, _ROLES[child.dep_], cut)
        elif child.lower_ in _HOW_OFTEN and child.dep_ == "advmod":
            yield Constituent(Role.ADVERBIAL, child, child, "", (child,))
        elif child.lower_ == "back" and child.dep_ == "advmod" and lemma_of(verb.text) == "date":
            yield from _behind(child, cut)
        elif child.dep_ == "advcl" and any(aux.lower_ == "to" for aux in child.lefts):
            yield from _constituents(child, cut)


def _behind(back: Token, cut: Collection[int]) -> Iterator[Constituent]:
    """The phrase behind "back": "dates back to 1898"."""
    for prep in back.rights:
        if prep.dep_ == "prep":
            yield from constituent(prep, Role.ADVERBIAL, cut)


def constituent(child: Token, role: Role, cut: Collection[int], within: Role | None = None) -> Iterator[Constituent]:
    """The part that hangs on `child` without the subtrees at `cut`, then the phrases inside it that stand for more."""
    tokens = tidy(subtree(child, spare_roots(child).union(cut)))
    if not tokens:
        return
    noun: Token | None = child
    preposition = ""
    if child.dep_ in {"prep", "agent"} or (child.dep_ == "dative" and child.pos_ == "ADP"):
        noun = next((node for node in child.rights if node.dep_ == "pobj"), None)
        preposition = child.lower_
        of = next((node for node in child.rights if node.lower_ == "of"), None) if preposition == "out" else None
        if noun is None and of is not None:  # "out of 13 candidates"
            noun, preposition = next((node for node in of.rights if node.dep_ == "pobj"), None), "out of"
    yield Constituent(role, child, noun, preposition, tokens, within)
    if noun is not None:
        for prep in noun.rights:
            if prep.dep_ == "prep" and prep.i not in spare_roots(child):
                yield from constituent(prep, Role.ADVERBIAL, cut, role)

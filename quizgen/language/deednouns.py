"""Deeds told by a noun: "after the capture of Halden in 1716" tells that Halden was captured in 1716."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.clause import Clause, ClauseKind, Constituent, Role
from quizgen.language.deedwords import Deed, deed_words, unsure_words
from quizgen.language.groups import is_open, is_plural, past_around
from quizgen.language.parts import constituent
from quizgen.language.phrases import DOERS, VERBS, is_noun, spare_roots, subtree, tidy
from quizgen.language.verbs import VerbGroup, inflect

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from quizgen.language.tokens import Token

Phrase = tuple["Token", ...]


def deed_of(noun: Token) -> Clause | None:
    """The clause of a noun for a deed, when its time or its doer is told with it."""
    deed = deed_words().get(noun.lower_) if noun.tag_ == "NN" else None
    if deed is None or not _has_happened(noun):
        return None
    owner = next((child for child in noun.lefts if child.dep_ == "poss"), None)
    if owner is not None and owner.lower_ in {"his", "her"} and _may_be_of_two(owner):
        return None
    when = tuple(_times(noun))
    return _done_by_itself(noun, deed, owner, when) if deed.own else _done_to(noun, deed, owner, when)


def _may_be_of_two(pronoun: Token) -> bool:
    """Whether two persons are named before it in its sentence: "Lund chose Brandt to help him until his death"."""
    before = pronoun.doc[pronoun.sent.start : pronoun.i]
    persons = sum(token.ent_type_ == "PERSON" and token.ent_iob_ == "B" for token in before)
    acting = sum(token.pos_ == "PROPN" and token.dep_ in DOERS | {"dobj"} for token in before)
    return max(persons, acting) > 1


def _done_by_itself(noun: Token, deed: Deed, owner: Token | None, when: Phrase) -> Clause | None:
    """The clause of "the death of Anna Berger in 1911": she died."""
    of, reached = _behind(noun, "of"), _behind(noun, "to") if deed.verb in _WITH_OBJECT else None
    doer = owner or of
    if doer is None or not when or (owner is not None and of is not None):
        return None
    if (deed.verb in _WITH_OBJECT) != (reached is not None) or _is_a_time(doer):
        return None
    verb, _, particle = deed.verb.partition(" ")
    group = VerbGroup((), inflect(verb, "VBD"), "VBD", particle=particle)
    if verb == "bear":
        group = VerbGroup(("were" if _is_many(doer) else "was",), "born", "VBN")
    return _told(noun, group, doer, reached, when, asked=reached is not None)


def _done_to(noun: Token, deed: Deed, owner: Token | None, when: Phrase) -> Clause | None:
    """The clause of "the capture of Halden by Hugo Brandt", or of "Brandt's capture of Halden": who captured it."""
    of, by = _behind(noun, "of"), _behind(noun, "by")
    if owner is not None and of is not None:
        active = VerbGroup((), inflect(deed.verb, "VBD"), "VBD")
        return _told(noun, active, owner, of, when, asked=True) if when and by is None else None
    undergone = of or (owner if owner is not None and _underwent(owner, deed) else None)
    if undergone is None or not (when or (by is not None and past_around(noun))) or _is_a_time(undergone):
        return None
    passive = VerbGroup(("were" if _is_many(undergone) else "was",), inflect(deed.verb, "VBN"), "VBN")
    return _told(noun, passive, undergone, None, when, asked=False)


_WITH_OBJECT = frozenset({"marry", "visit"})
"""Verbs whose object stands behind "to" when a noun tells them: "his visit to Oslo"."""


def _told(  # noqa: PLR0913 - each argument is a part of the clause
    noun: Token, group: VerbGroup, doer: Token, done_to: Token | None, when: Phrase, *, asked: bool
) -> Clause | None:
    """The clause with its phrases in the order of a sentence: what it was done to, how and where, and when."""
    dated = {token.i for token in when}
    subject = _phrase(doer, dated)
    if not subject or any(token.pos_ == "PRON" and token.tag_ != "PRP$" for token in subject):
        return None
    found = [Constituent(Role.SUBJECT, doer, doer if asked else None, "", subject if asked else ())]
    if done_to is not None:
        found.append(Constituent(Role.OBJECT, done_to, done_to, "", _phrase(done_to, dated)))
    rest = found[-1].tokens if done_to is not None else ()
    for child in noun.rights:
        if child.dep_ != "prep" or child.i in dated or _leads_to(child, {doer, done_to}) or child.lower_ == "of":
            continue
        role = Role.AGENT if child.lower_ == "by" and group.tag == "VBN" else Role.ADVERBIAL
        parts = list(constituent(child, role, dated))
        found += parts
        rest += parts[0].tokens if parts else ()
    for token in when:
        tokens = tuple(subtree(token))
        date = token if token.tag_ == "CD" else next(child for child in token.rights if child.dep_ == "pobj")
        found.append(Constituent(Role.ADVERBIAL, token, date, "in" if date is token else token.lower_, tokens))
        rest += () if date is token else tokens
    return Clause(
        anchor=noun,
        kind=ClauseKind.APPOSITIVE,
        group=group,
        subject=subject,
        subject_head=doer,
        plural=_is_many(doer),
        front=(),
        rest=rest,
        constituents=tuple(found),
    )


def _phrase(noun: Token, dated: Collection[int]) -> Phrase:
    """The phrase of a noun without the time that the parse hung on it, and of an owner without its "'s"."""
    case = {child.i for child in noun.rights if child.dep_ == "case"}
    return tidy(subtree(noun, spare_roots(noun) | case | set(dated)))


def _behind(noun: Token, preposition: str) -> Token | None:
    """The noun behind a preposition of the noun: "Halden" of "capture of Halden"."""
    found = [child for child in noun.rights if child.lower_ == preposition and child.dep_ in {"prep", "agent"}]
    nouns = [node for child in found[:1] for node in child.rights if node.dep_ == "pobj"]
    return nouns[0] if nouns and is_noun(nouns[0]) and nouns[0].ent_type_ not in {"DATE", "TIME"} else None


def _leads_to(preposition: Token, told: Collection[Token | None]) -> bool:
    return any(child is node for child in preposition.rights for node in told)


def _times(noun: Token) -> Iterator[Token]:
    """The year before the noun, or the preposition of the time behind it, wherever the parse hung that."""
    year = next((child for child in noun.lefts if child.ent_type_ == "DATE" and child.tag_ == "CD"), None)
    if year is not None and year.i == noun.i - 1:
        yield year
        return
    inside = [noun, *(node for prep in noun.rights for node in prep.rights if node.dep_ == "pobj")]
    for holder in inside:
        for child in holder.rights:
            if child.lower_ in {"in", "on"} and child.dep_ == "prep" and _holds_a_date(child):
                yield child
                return


def _holds_a_date(preposition: Token) -> bool:
    dates = [child for child in preposition.rights if child.dep_ == "pobj"]
    return len(dates) == 1 and dates[0].ent_type_ == "DATE" and any(token.tag_ == "CD" for token in dates[0].subtree)


def _has_happened(noun: Token) -> bool:
    """Whether the text takes for granted that it happened once: "after the fall of Halden", not "for its fall"."""
    for child in noun.lefts:
        if child.lower_ in unsure_words() or child.lower_ in _ANY or child.ent_type_ in {"ORDINAL", "CARDINAL"}:
            return False
        if child.dep_ == "compound":
            return False
    if _is_known_by_its_year(noun):
        return True
    top = noun
    while top.dep_ == "conj" and is_noun(top.head):
        top = top.head
    verb = next((node for node in top.ancestors if node.pos_ in VERBS), None)
    if verb is None or is_open(verb):
        return False
    if top.dep_ in DOERS:
        return past_around(top) and top.head.pos_ in VERBS
    return top.dep_ == "pobj" and _is_taken_for_granted(top.head)


def _is_known_by_its_year(noun: Token) -> bool:
    """Whether a year and an owner, or "the", stand before it: what "the 1829 abolition of slavery" tells did happen."""
    year = next((child for child in noun.lefts if child.tag_ == "CD" and child.ent_type_ == "DATE"), None)
    definite = any(child.lower_ == "the" or child.dep_ == "poss" for child in noun.lefts)
    return definite and year is not None and year.i == noun.i - 1


_ANY = frozenset({"a", "an", "any", "each", "every", "no", "that", "these", "this", "those", "whose"})


def _is_taken_for_granted(preposition: Token) -> bool:
    """Whether what stands behind the preposition happened: "after", and "of" in "at the time of"."""
    if preposition.lower_ == "of":
        return preposition.head.lower_ in _MOMENTS
    if preposition.lower_ == "to":
        above = (preposition.head, *preposition.head.ancestors)
        beside = (node for top in above for node in (top, *top.children))
        return any(node.lower_ == "from" and node.dep_ == "prep" and node.i < preposition.i for node in beside)
    return preposition.lower_ in _GRANTING


_GRANTING = frozenset(
    {"after", "at", "before", "by", "despite", "during", "following", "from", "in", "on", "since", "till", "until"}
    | {"upon", "with"}
)
_MOMENTS = frozenset({"aftermath", "date", "day", "eve", "moment", "news", "time", "wake", "year"})


def _underwent(owner: Token, deed: Deed) -> bool:
    """Whether the noun's owner is who or what it was done to: "her election", "the mill's foundation"."""
    person = owner.lower_ in {"his", "her"} or owner.ent_type_ == "PERSON"
    return deed.by_persons if person else deed.by_things


def _is_many(noun: Token) -> bool:
    return noun.lower_ == "their" or is_plural(noun)


def _is_a_time(noun: Token) -> bool:
    """Whether it is a time that ends or begins: "the end of the year"."""
    return noun.ent_type_ in {"DATE", "TIME"} or noun.lower_ in _TIMES


_TIMES = frozenset({"century", "day", "decade", "month", "season", "period", "term", "week", "year"})

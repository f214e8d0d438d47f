"""Doubts about stems that tell half of a statement: each says what it stops, with an example."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.language.clause import ClauseKind, Role
from quizgen.language.elected import says_to_what
from quizgen.language.groups import subordinator
from quizgen.language.phrases import left_edge_after_comma
from quizgen.language.verbs import lemma_of
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft


def elected_to_what(draft: Draft, setting: Setting) -> bool:
    """Nothing says to what somebody was called: "When was Anna Berger appointed?"."""
    clause = draft.standing.clause
    passive = clause.group.tag == "VBN" and clause.group.lemma in _CALLING
    if not passive or says_to_what(clause.anchor) or clause.subject_head.ent_type_ not in {"PERSON", ""}:
        return False
    return not any(token.i < clause.anchor.i for token in clause.rest)  # "elected president", which stood before


_CALLING = frozenset({"appoint", "elect", "nominate", "reappoint", "reelect"})


def one_of_some(draft: Draft, setting: Setting) -> bool:
    """One of several is told without which: "Who joined Anna as one of six women?", of "one of six women to win it"."""
    for token in draft.tokens:
        noun = next((child for child in token.rights if child.dep_ == "pobj"), None)
        if token.lower_ != "of" or token.head.lower_ != "one" or noun is None or noun.i + 1 >= len(noun.doc):
            continue
        after = noun.nbor(1)
        goes_on = after.lower_ in {"to", "who", "that", "whose"} and after.dep_ != "prep"
        if goes_on and noun.i in draft.kept and after.i not in draft.kept:
            return True
    return False


def member_of_what(draft: Draft, setting: Setting) -> bool:
    """Of what somebody became a member stands in another sentence: "When did Norway become a full member?"."""
    bare = re.search(r"\ba(?: \w+)? (?:member|signatory|partner)\b(?! of\b| to\b| in\b| state\b|s\b|-)", draft.stem)
    return bool(bare) and not re.search(r"\b(?:of|to|in) (?:which|what|whom|whose)\b", draft.stem, re.IGNORECASE)


def second_to_do_what(draft: Draft, setting: Setting) -> bool:
    """Who was the second to do it, without what: "Who became only the second pupil in Oslo?"."""
    if not draft.standing.clause.group.is_copula and draft.standing.clause.group.lemma != "become":
        return False
    verb = draft.standing.clause.anchor
    told = [child for child in verb.rights if child.dep_ == "attr" and any(map(_counts, child.lefts))]
    cut = [node for child in told for node in (*child.rights, *verb.rights) if _is_infinitive(node)]
    return any(node.i not in draft.kept for node in cut)


def _counts(word: Token) -> bool:
    return word.ent_type_ == "ORDINAL" or word.lower_ in {"first", "last", "only"}


def _is_infinitive(node: Token) -> bool:
    return node.dep_ in {"acl", "advcl", "relcl", "xcomp"} and any(child.tag_ == "TO" for child in node.lefts)


def one_as_several(draft: Draft, setting: Setting) -> bool:
    """One of a list is asked for as if it were all: "Who was the only two pupils of the school?"."""
    standing = draft.standing
    asked = standing.constituent.role is Role.SUBJECT and standing.clause.group.is_copula and not standing.others
    if not asked or standing.fact.kind is not Kind.NAME or not draft.stem.startswith(("Who was ", "Who is ", "Which ")):
        return False
    told = next((token for token in standing.clause.rest if token.pos_ in {"NOUN", "PROPN"}), None)
    counted = told is not None and told.tag_ == "NNS" and any(child.dep_ == "nummod" for child in told.lefts)
    return counted and re.search(r"^(?:Who|Which (?:\w+ )?\w+) (?:was|is) ", draft.stem) is not None


def from_a_person(draft: Draft, setting: Setting) -> bool:
    """Where somebody was from is told of a meeting: "From which state did Anna meet Hugo Berg?"."""
    standing = draft.standing
    verb = standing.clause.anchor
    if lemma_of(verb.text) not in _MEETING:
        return False
    person = next((child for child in verb.rights if child.dep_ == "dobj" and child.ent_type_ == "PERSON"), None)
    if person is None or person.nbor(1).lower_ != "from":
        return False
    whom = standing.fact.covers(person.i) and person.i + 1 in draft.kept
    return whom or standing.constituent.head.i == person.i + 1


_MEETING = frozenset({"beat", "befriend", "date", "defeat", "encounter", "interview", "know", "marry", "meet", "visit"})


def years_at_both_ends(draft: Draft, setting: Setting) -> bool:
    """Each end of a change has its year, and one has lost its number: "From how many did it fall in 1911 to 9?"."""
    standing = draft.standing
    asked = standing.fact.kind is Kind.NUMBER and standing.constituent.preposition in {"from", "to"}
    return asked and bool(_BOTH_ENDS.search(draft.stem))


_BOTH_ENDS = re.compile(
    r"\bin (?:\w+ )?[12]\d{3} (?:from|to) |\bfrom \S+ (?:\w+ )?in (?:\w+ )?[12]\d{3} in [12]\d{3}\b"
)


def cut_at_a_short_form(draft: Draft, setting: Setting) -> bool:
    """The sentence ends with a short form that something must follow: "editor of Harbour Songs, Vols."."""
    tokens = [token for token in draft.standing.fact.head.sent if not token.is_space]
    last = tokens[-2:] if tokens[-1].text == "." else tokens[-1:]
    return last[0].lower_.rstrip(".") in _SHORT_FORMS | _RANKS and last[0].text[:1].isupper()


_RANKS = frozenset({"brig", "capt", "col", "dr", "gen", "lt", "maj", "mr", "mrs", "sgt"})
_SHORT_FORMS = frozenset({"ch", "chap", "ed", "eds", "fig", "no", "nos", "op", "pp", "vol", "vols"})


def ordinal_alone(draft: Draft, setting: Setting) -> bool:
    """The subject is only counted: "In what year did a second peak at number 82?"."""
    subject = draft.standing.clause.subject_head
    alone = subject.ent_type_ == "ORDINAL" and subject.pos_ in {"ADJ", "NUM"}
    return alone and subject.i in draft.kept and not any(child.dep_ == "prep" for child in subject.rights)


def not_until(draft: Draft, setting: Setting) -> bool:
    """Who did something late is asked, and not when: "Who did not begin to write until 1911?"."""
    asked = draft.standing.constituent.role is Role.SUBJECT and draft.standing.clause.group.negated
    return asked and " until " in draft.stem


def over_how_many(draft: Draft, setting: Setting) -> bool:
    """The "over" of a number is taken for a preposition: "Over how many species is the total number of plants?"."""
    standing, part = draft.standing, draft.standing.constituent
    if standing.fact.kind is not Kind.NUMBER or part.preposition not in {"about", "around", "over"}:
        return False
    is_so_many = standing.clause.group.is_copula and part.head.head.i == standing.clause.anchor.i
    return is_so_many or standing.fact.covers(part.head.i)


def done_to_the_doer(draft: Draft, setting: Setting) -> bool:
    """A whole sentence is told as done to its subject: "How many were deserted?", of "900 men deserted in 1911."."""
    clause = draft.standing.clause
    noun = clause.anchor.head
    bare = clause.kind is ClauseKind.PARTICIPIAL and noun.dep_ == "ROOT" and clause.anchor.tag_ == "VBN"
    agent = any(child.dep_ == "agent" for child in clause.anchor.rights)
    return bare and noun.pos_ in {"NOUN", "PROPN"} and clause.anchor.i == noun.i + 1 and not agent


def with_whom_gone(draft: Draft, setting: Setting) -> bool:
    """What the verb needs is only told by a pronoun, and gone: "When did Anna partner?", of "partnered with him"."""
    verb = draft.standing.clause.anchor
    first = next((child for child in verb.rights if child.dep_ not in {"punct", "advmod"}), None)
    if first is None or first.dep_ != "prep" or first.lower_ not in _NEEDED or first.i in draft.kept:
        return False
    pronoun = any(node.dep_ == "pobj" and node.pos_ == "PRON" for node in first.rights)
    passive = draft.standing.clause.group.tag == "VBN"
    return pronoun and not passive and draft.standing.constituent.head.i != first.i


_NEEDED = frozenset({"against", "for", "from", "on", "to", "with"})


def of_a_doing(draft: Draft, setting: Setting) -> bool:
    """Who is a part of what is done is told of: "Who is like a storm?", of "Dating Clara Wood is like a storm"."""
    subject = draft.standing.clause.subject
    first = subject[0] if subject else None
    return first is not None and first.tag_ == "VBG" and bool(first.is_sent_start) and first.dep_ == "compound"


def published_person(draft: Draft, setting: Setting) -> bool:
    """What is done to books is told of a person: "When was Anna published?", of "(The Poems) by Anna, published"."""
    clause = draft.standing.clause
    return (
        clause.kind is ClauseKind.PARTICIPIAL
        and clause.group.tag == "VBN"
        and clause.group.lemma in {"compose", "print", "publish", "release", "translate", "write"}
        and clause.subject_head.head.lower_ == "by"
    )


_FIRST_TIME = re.compile(r"\bin (?:how many|what) (?:years|months|weeks|days|decades)\b.*\bfor the first time\b")


def first_time_in(draft: Draft, setting: Setting) -> bool:
    """The time since the last is asked as the time it took: "In how many years did he sing for the first time?"."""
    return bool(_FIRST_TIME.search(draft.stem.lower()))


def will_be_when(draft: Draft, setting: Setting) -> bool:
    """What will be has lost its condition: "How many ships will Norway have?", of "When all are built, Norway will"."""
    clause = draft.standing.clause
    if clause.group.auxiliaries[:1] not in {("will",), ("shall",)}:
        return False
    when = [child for child in clause.anchor.children if child.dep_ == "advcl" and subordinator(child) in _CONDITIONS]
    return any(child.i not in draft.kept for child in when)


_CONDITIONS = frozenset({"after", "once", "until", "when"})


def from_the_first(draft: Draft, setting: Setting) -> bool:
    """The first of a range is asked for: "From whom did she sway many?", of "many, from Anna to the young"."""
    part = draft.standing.constituent
    if draft.standing.fact.kind is not Kind.NAME or part.preposition != "from" or not left_edge_after_comma(part.head):
        return False
    return any(child.lower_ == "to" and child.i > part.head.i for child in (*part.head.head.rights, *part.head.rights))


DOUBTS = (
    will_be_when,
    from_the_first,
    done_to_the_doer,
    with_whom_gone,
    of_a_doing,
    published_person,
    first_time_in,
    elected_to_what,
    member_of_what,
    one_of_some,
    second_to_do_what,
    one_as_several,
    from_a_person,
    years_at_both_ends,
    cut_at_a_short_form,
    ordinal_alone,
    not_until,
    over_how_many,
)
"""What makes a question one for a person to look at."""

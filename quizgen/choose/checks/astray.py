"""Doubts about clauses that went astray: each says what it stops, with an example.

What hangs on a noun may tell of another noun near by: "the war with Norway, which began in 1911".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.choose.checks.lacking import WHERES
from quizgen.language.clause import ClauseKind, Role
from quizgen.language.english import english
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import is_person_noun
from quizgen.language.phrases import left_edge_after_comma
from quizgen.language.verbs import lemma_of

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft


def part_of_a_body(draft: Draft, setting: Setting) -> bool:
    """Where one part is, is asked of the body: "Where is the army based?", of "a brigade of the army based"."""
    clause = draft.standing.clause
    body, of = clause.anchor.head, clause.anchor.head.head
    if clause.kind is not ClauseKind.PARTICIPIAL or clause.anchor.dep_ != "acl" or of.lower_ != "of":
        return False
    lies = lemma_of(clause.anchor.text) in english().lying | {"base", "station"}
    return lies and body.dep_ == "pobj" and body.ent_type_ in {"ORG", "NORP"} and of.head.pos_ in {"NOUN", "PROPN"}


def done_to_a_person(draft: Draft, setting: Setting) -> bool:
    """What is done to works only is told of a person: "Who directed the star of Harbour Lights?"."""
    clause = draft.standing.clause
    person = clause.subject_head.tag_ == "NN" and is_person_noun(clause.subject_head.lower_)
    person = person or clause.subject_head.lower_ in {"star", "lead"}
    return person and clause.group.tag == "VBN" and clause.group.lemma in english().done_to_things


def which_of_both(draft: Draft, setting: Setting) -> bool:
    """A second "which" may tell of the first: "a war that grew into Norway, which was to be known as the Long War"."""
    clause = draft.standing.clause
    if clause.kind is not ClauseKind.RELATIVE or not _opens_with_which(clause.anchor):
        return False
    noun = clause.anchor.head
    behind = noun.dep_ == "pobj" and noun.ent_type_ in WHERES
    others = (node for node in noun.ancestors if node.dep_ == "relcl")
    return behind and any(child.lower_ == "which" for node in others for child in node.lefts)


def what_the_deed_did(draft: Draft, setting: Setting) -> bool:
    """What came of a deed is told of its last noun: "Who caused unrest?", of "declared war on Norway, which caused"."""
    clause = draft.standing.clause
    if clause.kind is not ClauseKind.RELATIVE or not _opens_with_which(clause.anchor):
        return False
    noun = clause.anchor.head
    named = noun.ent_type_ in WHERES | {"PERSON", "NORP"} and noun.dep_ in {"dobj", "pobj"}
    return named and clause.group.lemma in _EFFECTS and clause.subject_head.i == noun.i


_EFFECTS = frozenset(
    {"accelerate", "allow", "cause", "complicate", "delay", "enable", "encourage", "end", "ensure", "expand", "force",
     "help", "increase", "lead", "make", "mean", "prevent", "prompt", "provoke", "result", "spark", "start", "trigger"}
)  # fmt: skip


def _opens_with_which(verb: Token) -> bool:
    """Whether ", which" opens the clause of a verb."""
    return any(child.lower_ == "which" for child in verb.lefts) and left_edge_after_comma(verb)


def way_of_another(draft: Draft, setting: Setting) -> bool:
    """Where something was taken is told of its making: "When did he make the clock to school?", of "he brought"."""
    clause = draft.standing.clause
    bare = clause.kind is ClauseKind.RELATIVE and not any(child.tag_ in _RELATIVES for child in clause.anchor.lefts)
    if not bare or clause.group.lemma in _carrying():
        return False
    above = lemma_of(clause.anchor.head.head.text)
    return above in _carrying() and any(child.lower_ in {"into", "onto", "to"} for child in clause.anchor.rights)


_RELATIVES = frozenset({"WDT", "WP", "WRB", "WP$", "IN"})


def _carrying() -> frozenset[str]:
    """Verbs of going and of taking somewhere."""
    return english().ways | english().travelling | {"deliver", "hand", "send", "ship", "take"}


def only_reported(draft: Draft, setting: Setting) -> bool:
    """What reports or fears are of is told as so: "How many were hurt?", of "reports of 50 people hurt"."""
    clause = draft.standing.clause
    noun = clause.anchor.head
    told = clause.kind in {ClauseKind.PARTICIPIAL, ClauseKind.RELATIVE} and noun.dep_ == "pobj"
    if not told or noun.head.lower_ not in {"about", "of"}:
        return False
    above = noun.head.head
    return lemma(above) in (_SPEAKING if above.pos_ == "VERB" else _REPORTS)


_SPEAKING = frozenset({"boast", "complain", "dream", "hear", "speak", "talk", "tell", "think", "warn"})
_REPORTS = frozenset(
    {"accusation", "allegation", "charge", "claim", "dream", "fear", "hope", "idea", "legend", "myth", "possibility",
     "prospect", "report", "risk", "rumor", "rumour", "story", "suggestion", "suspicion", "tale", "threat", "warning"}
)  # fmt: skip


def how_far_something_had(draft: Draft, setting: Setting) -> bool:
    """How large what one has is, is told of who has it: "How many miles does Oslo cover?", of "has woods, covering"."""
    clause = draft.standing.clause
    beside = clause.kind is ClauseKind.PARTICIPIAL and clause.anchor.dep_ == "advcl" and clause.anchor.tag_ == "VBG"
    if not beside or clause.group.lemma not in _EXTENT:
        return False
    return any(child.dep_ == "dobj" and child.i < clause.anchor.i for child in clause.anchor.head.rights)


_EXTENT = frozenset(
    {"amount", "cover", "extend", "measure", "number", "occupy", "range", "reach", "span", "stretch", "total", "vary"}
)


def no_event(draft: Draft, setting: Setting) -> bool:
    """A war's beginning is told of whose it was: "When did Norway begin?", of "the war with Norway, which began"."""
    clause = draft.standing.clause
    thing = clause.subject_head.ent_type_ in WHERES | {"PERSON", "NORP"}
    return thing and clause.kind is ClauseKind.RELATIVE and clause.group.lemma in _HAPPENING


_HAPPENING = frozenset({"begin", "break", "erupt", "happen", "last", "occur", "start"})


def who_of_the_two(draft: Draft, setting: Setting) -> bool:
    """Either of two may be meant: "Who ruled Oslo?", of "a son of Hugo Brandt, who ruled Oslo"."""
    clause = draft.standing.clause
    person = clause.anchor.head
    if clause.kind is not ClauseKind.RELATIVE or person.dep_ != "pobj" or person.head.lower_ != "of":
        return False
    above = person.head.head
    two = above.tag_ == "NN" and (lemma(above) in english().kin or is_person_noun(above.lower_))
    comma = clause.anchor.doc[clause.anchor.left_edge.i - 1].text == ","
    return two and comma and any(child.lower_ == "who" for child in clause.anchor.lefts)


def some_told_as_all(draft: Draft, setting: Setting) -> bool:
    """What picks out some is told of all: "Which town did Anna's pupils leave?", of "her pupils who left it"."""
    clause = draft.standing.clause
    noun = clause.subject_head
    if clause.kind is not ClauseKind.RELATIVE or noun.tag_ != "NNS" or draft.standing.constituent.role is Role.SUBJECT:
        return False
    picked = any(child.dep_ in {"det", "poss"} for child in noun.lefts) and not left_edge_after_comma(clause.anchor)
    return picked and not any(child.dep_ == "nummod" for child in noun.lefts)


CHECKS = (done_to_a_person, way_of_another, no_event, some_told_as_all)
"""What makes a question wrong."""

DOUBTS = (part_of_a_body, which_of_both, what_the_deed_did, only_reported, how_far_something_had, who_of_the_two)
"""What makes a question one for a person to look at."""

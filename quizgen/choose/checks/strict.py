"""Doubts of a strict editor, who would change a word of the stem: each says what it stops, with an example."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from quizgen.choose.checks.hanging import asks_by_phrase
from quizgen.facts.units import units
from quizgen.language.clause import Role
from quizgen.language.english import english
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType, is_person_noun, name_lists
from quizgen.language.phrases import left_edge_after_comma
from quizgen.language.sorts import PLACES
from quizgen.quiz import Kind
from quizgen.templates.possessives import is_possessive

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft


def not_moved(draft: Draft, setting: Setting) -> bool:
    """The "not" stands before another word: "Whose plan is not obviously new?", of "is obviously not new"."""
    return any(
        token.dep_ == "advmod" and token.i + 1 < len(token.doc) and token.nbor(1).lower_ == "not"
        and re.search(rf"\bnot {re.escape(token.text)}\b", draft.stem)
        for token in draft.standing.clause.rest
    )  # fmt: skip


def torn_so_far(draft: Draft, setting: Setting) -> bool:
    """What limits the statement is torn off: "Whose theory does she follow in so far?"."""
    return bool(_SO_FAR.search(draft.stem))


_SO_FAR = re.compile(r"\b(?:in (?:so )?far|insofar|in as much|inasmuch|as long|as well|in order|so much)\?$")


def had_a_loss(draft: Draft, setting: Setting) -> bool:
    """A noun stands for the verb that would say it: "In which round did Anna have an early loss to Clara Wood?"."""
    clause, kept = draft.standing.clause, {token.i for token in draft.tokens}
    if clause.group.lemma != "have":
        return False
    return any(child.dep_ == "dobj" and child.i in kept and lemma(child) in _DEEDS for child in clause.anchor.rights)


_DEEDS = frozenset(
    {"arrival", "collapse", "defeat", "departure", "entry", "escape", "exit", "loss", "return", "triumph", "victory",
     "win"}
)  # fmt: skip


def contained_from(draft: Draft, setting: Setting) -> bool:
    """Where what something has is from, is asked as if it moved: "From how many lands does the club have members?"."""
    part = draft.standing.constituent
    asked = part.preposition == "from" and asks_by_phrase(draft)
    return asked and draft.standing.clause.group.lemma in {"comprise", "contain", "feature", "have", "include"}


def one_of_a_place(draft: Draft, setting: Setting) -> bool:
    """Where a thing is trails behind what it belongs to: "Of which league is Halden a town in the north?"."""
    part = draft.standing.constituent
    if part.within is not Role.ATTRIBUTE or part.preposition != "of" or not asks_by_phrase(draft):
        return False
    kept = {token.i for token in draft.tokens}
    placed = [child for child in part.head.head.subtree if child.i > part.head.i and child.i in kept]
    return any(
        token.dep_ == "prep" and token.lower_ in {"in", "off", "near"} and _is_placing(token) for token in placed
    )


def _is_placing(preposition: Token) -> bool:
    return any(child.dep_ == "pobj" and child.ent_type_ not in {"DATE", "TIME"} for child in preposition.rights)


def ranked_behind(draft: Draft, setting: Setting) -> bool:
    """Who stands before somebody in a list is asked for by place: "Behind whom was her rank third?"."""
    part = draft.standing.constituent
    return part.preposition in {"above", "ahead", "behind", "below", "beneath"} and asks_by_phrase(draft)


def by_whom_it_was_meant(draft: Draft, setting: Setting) -> bool:
    """Who stands behind "by" did not what the active verb tells: "By whom did Anna repel every attack?"."""
    return bool(_BY_WHOM_DID.search(draft.stem))


_BY_WHOM_DID = re.compile(r"\bby whom (?:did|do|does)\b", re.IGNORECASE)


def his_of_two(draft: Draft, setting: Setting) -> bool:
    """The "his" may be either's: "In what year was Karl invited by Hugo Berg to teach his son?"."""
    clause, kept = draft.standing.clause, {token.i for token in draft.tokens}
    active = draft.standing.constituent.role is Role.AGENT
    agents = [child for child in clause.anchor.rights if child.dep_ == "agent"]
    named = [node for agent in agents for node in agent.rights if node.dep_ == "pobj" and node.pos_ == "PROPN"]
    subject = clause.subject_head
    man = subject.ent_type_ == "PERSON" or subject.lower_ in {"he", "she"}
    if not man or not (active or any(node.i in kept for node in named)):
        return False
    behind = [token for token in draft.tokens if token.i > clause.anchor.i and is_possessive(token)]
    return any(token.lower_ in {"her", "his"} and f" {token.text} " in draft.stem for token in behind)


def dated_again(draft: Draft, setting: Setting) -> bool:
    """A time is told beside the one that is asked for: "In what year was the feast set for the year 1991?"."""
    return bool(_FOR_THE_YEAR.search(draft.stem)) or (
        draft.standing.fact.kind is Kind.DATE
        and draft.standing.constituent.role is Role.ADVERBIAL
        and bool(_BESIDE_A_DATE.search(draft.stem))
    )


_FOR_THE_YEAR = re.compile(r"\bfor the years? \d{4}\b")
_BESIDE_A_DATE = re.compile(
    r"\bfor the (?:next|following|previous) \w+ (?:days|weeks|months|years|decades)\b"
    r"|\bat the (?:beginning|start|end|outbreak|height|close) of\b",
    re.IGNORECASE,
)


def lost_its_number(draft: Draft, setting: Setting) -> bool:
    """The number of a name has stayed behind: "At which school did Anna enrol No. 5?"."""
    return bool(_NUMBER.search(draft.stem))


_NUMBER = re.compile(r"\b[a-z]+ (?:№|No\.|Nr\.|#) ?\d+")


def into_the_tongue_of(draft: Draft, setting: Setting) -> bool:
    """The tongue into which something was translated has stuck to a name: "rendered into Danish Anna Lund's"."""
    return any(
        token.ent_type_ in {"LANGUAGE", "NORP"}
        and token.i > 0
        and token.nbor(-1).lower_ == "into"
        and token.i + 1 < len(token.doc)
        and token.nbor(1).ent_type_ == "PERSON"
        for token in draft.tokens
    )


def day_without_on(draft: Draft, setting: Setting) -> bool:
    """A day has lost its "on": "Who won day five of the fair?"."""
    return bool(_DAY.search(draft.stem))


_DAY = re.compile(r"(?<!\bon )(?<!\bof )(?<!\bin )\bday (?:one|two|three|four|five|six|seven|\d+) of\b")


def office_without_article(draft: Draft, setting: Setting) -> bool:
    """An office has lost its article: "Head of which council told of it?"."""
    first = draft.standing.clause.subject[0]
    bare = first.tag_ in {"NN", "NNP"} and first.dep_ in {"nsubj", "nsubjpass"} and f"{first.text} of " in draft.stem
    return bare and (is_person_noun(first.lower_) or first.lower_ in english().offices or first.text.isupper())


def years_back(draft: Draft, setting: Setting) -> bool:
    """How far back is asked for as how many: "How many years does the craft date back?"."""
    return draft.standing.fact.kind is Kind.NUMBER and bool(_BACK.search(draft.stem))


_BACK = re.compile(r"\bhow many (?:\w+ )?(?:years|decades|centuries|generations)\b.* back\?$", re.IGNORECASE)


def named_again_whole(draft: Draft, setting: Setting) -> bool:
    """A whole name comes twice: "Who directed the film Anna Lund about Anna Lund?"."""
    return any(times > 1 for times in Counter(_WHOLE_NAME.findall(draft.stem)).values())


_WHOLE_NAME = re.compile(r"\b[A-Z][\w.]+(?: [A-Z][\w.]+)+(?!['’-])")


def place_in_print(draft: Draft, setting: Setting) -> bool:
    """A place is asked for of which only a title tells: "Which continent was published in 1931?"."""
    told = draft.standing.clause.group
    asked = draft.standing.fact.type in PLACES and draft.standing.constituent.role is Role.SUBJECT
    return asked and not draft.standing.stance and told.tag == "VBN" and told.lemma in _PRINTED


_PRINTED = frozenset({"edit", "publish", "reprint", "serialise", "serialize", "translate", "write"})


def elder_in_full(draft: Draft, setting: Setting) -> bool:
    """Which of two bears the name is told beside the name in full: "the senior Hugo Berg", of "the senior Berg"."""
    return any(
        token.lower_ in {"elder", "junior", "old", "older", "senior", "young", "younger"}
        and token.dep_ == "amod"
        and " " in draft.swaps.get(token.i + 1, "")
        for token in draft.tokens
    )


def some_years(draft: Draft, setting: Setting) -> bool:
    """How long is told by a word for many: "How many years did the work take?", of "hundreds of years"."""
    noun = draft.standing.constituent.noun
    vague = draft.standing.fact.type == "many" and noun is not None
    return vague and any(lemma(token) in units().time for token in draft.tokens if token.dep_ == "pobj")


def begins_a_title(draft: Draft, setting: Setting) -> bool:
    """A title that begins with a preposition is torn: "On which art did she write it?", of "her book, On the Art"."""
    head = draft.standing.constituent.head
    return asks_by_phrase(draft) and head.pos_ == "ADP" and head.text.istitle() and left_edge_after_comma(head)


def place_in_a_title(draft: Draft, setting: Setting) -> bool:
    """A title with a place in it is torn: "In which city did Hugo put her as a nurse in Lost?", of "Lost in Oslo"."""
    part, fact = draft.standing.constituent, draft.standing.fact
    if part.preposition != "in" or fact.kind is not Kind.NAME or part.head.i == 0 or fact.end >= len(part.head.doc):
        return False
    return _is_in_an_unknown(part.head.nbor(-1)) or (_is_in_an_unknown(fact.head) and _is_in(fact.head.doc[fact.end]))


def _is_in(token: Token) -> bool:
    return token.lower_ == "in" and any(child.pos_ == "PROPN" for child in token.rights)


def _is_in_an_unknown(name: Token) -> bool:
    """Whether a name of which nothing is known stands behind "in": no place, no year, no body."""
    return name.pos_ == "PROPN" and name.dep_ == "pobj" and name.head.lower_ == "in" and not name.ent_type_


def range_without_end(draft: Draft, setting: Setting) -> bool:
    """A range has lost its end: "Who painted the rooms from the hall?", of "from the hall (1931) to the attic"."""
    kept = {token.i for token in draft.tokens}
    last = max(kept, default=0)
    return any(token.lower_ == "from" and _end_is_lost(token, kept, last) for token in draft.tokens)


def _end_is_lost(preposition: Token, kept: set[int], last: int) -> bool:
    end = preposition.right_edge.i + 1
    doc = preposition.doc
    if preposition.right_edge.text == ")" and end < len(doc) and preposition.right_edge.i not in kept:
        return doc[end].lower_ == "to" and doc[end].pos_ == "ADP" and end not in kept and last < end
    return False


def known_as_another(draft: Draft, setting: Setting) -> bool:
    """A place is said to be known as what no place is: "Which region was later known as the Great War?"."""
    if draft.standing.fact.type not in PLACES or draft.standing.constituent.role is not Role.SUBJECT:
        return False
    known = re.search(r"\bknown as .*?(\w+)\?$", draft.stem)
    told = name_lists().last.get(known[1].lower()) if known is not None else None
    return told is not None and told[0] in {NameType.EVENT, NameType.LAW, NameType.WORK}


CHECKS = (not_moved, torn_so_far)
"""What makes a question wrong."""

DOUBTS = (
    had_a_loss,
    contained_from,
    one_of_a_place,
    ranked_behind,
    by_whom_it_was_meant,
    his_of_two,
    dated_again,
    lost_its_number,
    into_the_tongue_of,
    day_without_on,
    office_without_article,
    years_back,
    named_again_whole,
    place_in_print,
    elder_in_full,
    some_years,
    begins_a_title,
    place_in_a_title,
    range_without_end,
    known_as_another,
)
"""What makes a question one for a person to look at."""

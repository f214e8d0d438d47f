"""Doubts about what a phrase hangs on that is asked for at the front: each says what it stops, with an example.

"In which city did Anna teach?" asks what the verb tells. Where the phrase belongs to a noun, an adjective or another
verb, the front takes it away from there: "In which city did Anna live with her mother?".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.choose.checks.kind import NO_PERSON
from quizgen.choose.checks.occasion import ONCE
from quizgen.facts.fact import NumberType
from quizgen.language.clause import ClauseKind, Role
from quizgen.language.english import english
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import name_lists
from quizgen.language.phrases import SUBJECTS
from quizgen.language.relations import ERAS
from quizgen.language.sorts import PLACES
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft

WHERE = frozenset({"at", "in", "near"})
"""Prepositions of where something is."""


def asks_by_phrase(draft: Draft) -> bool:
    """Whether the question word comes behind a preposition, or stands for one with its noun: "in which", "where"."""
    standing, part = draft.standing, draft.standing.constituent
    moved = part.role in {Role.ADVERBIAL, Role.INDIRECT} and bool(part.preposition) and not standing.phrase
    counted = {"preposition", "counted"} <= set(draft.template.slots) and standing.fact.type not in _TIMED
    return moved and (standing.fact.kind is Kind.NAME or counted)


_TIMED = frozenset({NumberType.DURATION, NumberType.RANK})


def above(draft: Draft) -> list[Token]:
    """The words that the phrase hangs on, from its own governor up to the clause's verb, which is not among them."""
    anchor, found = draft.standing.clause.anchor, []
    apposed = draft.standing.clause.kind is ClauseKind.APPOSITIVE
    node = draft.standing.constituent.head.head
    while node.i != anchor.i and not (apposed and node.pos_ in {"AUX", "VERB"}):
        found.append(node)
        if node.head.i == node.i:
            break
        node = node.head
    return found


def inside_another(draft: Draft, setting: Setting) -> bool:
    """The phrase hangs on a noun inside another: "In which city did Anna live with her mother?"."""
    part, nouns = draft.standing.constituent, above(draft)
    if not nouns or not asks_by_phrase(draft):
        return False
    noun = nouns[0]
    if noun.dep_ in SUBJECTS and draft.standing.clause.kind is not ClauseKind.APPOSITIVE:
        return True
    if part.within is not Role.ADVERBIAL:
        return False
    if noun.i not in {token.i for token in draft.tokens}:
        return False  # "at a meeting in Oslo" has gone as a whole
    if any(map(_is_as, nouns)) or _is_a_time(draft, noun) or _is_some_of_ones_own(nouns):
        return False  # "as president of the club in Oslo", "much of his life in Oslo"
    event = nouns[-1].dep_ in {"attr", "dobj"} and lemma(nouns[-1]).lower() in _EVENTS
    works = any(lemma(verb) in _WORKING for verb in (*nouns, draft.standing.clause.anchor))
    works = works and any(token.lower_ in _EMPLOYERS for token in nouns[1:2])
    return not (part.preposition == "in" and (event or works))


_EVENTS = frozenset({"conference", "congress", "convention", "exhibition", "fair", "festival", "meeting", "summit"})
_WORKING = frozenset({"serve", "study", "teach", "train", "volunteer", "work"})
_EMPLOYERS = frozenset({"at", "for", "under"})


def _is_as(token: Token) -> bool:
    """Whether this is the "as" of "as president", not that of "such as"."""
    such = token.i > 0 and token.nbor(-1).lower_ == "such"
    return token.lower_ == "as" and token.dep_ == "prep" and not such


def _is_a_time(draft: Draft, noun: Token) -> bool:
    """Whether a time stands between verb and place, which is no noun of its own: "was born in 384 BC in Halden"."""
    timed = (noun.ent_type_ == "DATE" or noun.text in ERAS) and noun.head.lower_ in {"in", "on"}
    return timed and draft.standing.constituent.preposition in WHERE


def _is_some_of_ones_own(nouns: list[Token]) -> bool:
    """Whether what was done is a share of somebody's own: "two of her books", "most of his life"."""
    share = [token.dep_ for token in nouns[1:]] == ["prep", "dobj"] and nouns[1].lower_ == "of"
    return share and any(child.dep_ == "poss" for child in nouns[0].lefts)


def below_a_purpose(draft: Draft, setting: Setting) -> bool:
    """The phrase belongs to what somebody did it for: "At which school did Anna leave to become a teacher?"."""
    if not asks_by_phrase(draft):
        return False
    head = draft.standing.constituent.head
    return any(_is_purpose(verb) and head.i != verb.i + 1 for verb in above(draft))


def _is_purpose(verb: Token) -> bool:
    """Whether a verb says what for: "moved to study", "asked her to study", "left to become a teacher"."""
    if verb.pos_ not in {"AUX", "VERB"} or _is_raised(verb):
        return False
    done_to = verb.dep_ == "xcomp" and any(child.dep_ in _DONE_TO for child in verb.head.children)
    return verb.dep_ == "advcl" or done_to or (verb.dep_ == "xcomp" and lemma(verb.head) in _DONE_ALREADY)


def _is_raised(verb: Token) -> bool:
    """Whether it is what somebody did, as others say: the "studied" of "is known to have studied"."""
    return verb.dep_ == "xcomp" and verb.pos_ == "VERB" and lemma(verb.head) in _RAISING


_RAISING = frozenset({"believe", "know", "report", "say", "suppose", "think"})
_DONE_TO = frozenset({"dative", "dobj", "nsubjpass"})
_DONE_ALREADY = frozenset({"come", "go", "leave", "move", "return", "stay", "travel"})
"""Verbs that say all by themselves, so that an infinitive after them only says why."""


def where_what_is(draft: Draft, setting: Setting) -> bool:
    """Where a thing is that somebody is, or by whom, or from where: "In which sea is Halden an island?"."""
    part = draft.standing.constituent
    if part.within is not Role.ATTRIBUTE or not asks_by_phrase(draft):
        return False
    noun = part.head.head
    if noun.lower_ in _KNOWN_BY and part.preposition in {"for", "with"}:
        return False  # "For which festival is Halden famous?"
    if any(child.tag_ in {"JJS", "RBS"} or child.lower_ in ONCE for child in noun.children):
        return False
    if part.preposition == "to":
        head = draft.standing.clause.subject_head  # "To which king was Anna a counsellor?"
        return head.ent_type_ != "PERSON" and head.i not in draft.swaps
    return part.preposition in _LOOSE or noun.dep_ == "acomp" or _is_seat_of_learning(draft)


_KNOWN_BY = frozenset({"acquainted", "famed", "familiar", "famous", "notable", "noted", "renowned"})
_LOOSE = frozenset({"by", "from", "in", "near", "on"})


def _is_seat_of_learning(draft: Draft) -> bool:
    """Whether a town stands for its university: "a professor at Oxford" is not one in the city."""
    return draft.standing.constituent.preposition == "at" and draft.standing.fact.type in PLACES


def rest_of_what_is(draft: Draft, setting: Setting) -> bool:
    """More is told behind: "Of which church is he a priest and a painter?", "Of whom was Anna a pupil who left?"."""
    part = draft.standing.constituent
    if part.within is not Role.ATTRIBUTE or not asks_by_phrase(draft):
        return False
    kept = {token.i for token in draft.tokens}
    noun = part.head.head
    behind = [child for child in noun.rights if child.i > part.head.i and child.i in kept]
    return any(child.dep_ in {"acl", "conj", "relcl"} for child in behind)


def lost_of_whom(draft: Draft, setting: Setting) -> bool:
    """Whose it is that somebody was has gone: "At which school was Anna a colleague?", of "a colleague of his at"."""
    part = draft.standing.constituent
    if part.within is not Role.ATTRIBUTE or not asks_by_phrase(draft):
        return False
    kept = {token.i for token in draft.tokens}
    return any(
        child.lower_ == "of" and child.i != part.head.i and child.i not in kept for child in part.head.head.rights
    )


def of_many_lands(draft: Draft, setting: Setting) -> bool:
    """What several lands may share is asked as if it were one's own: "Of which country is Danish the language?"."""
    part = draft.standing.constituent
    asked = part.within is Role.ATTRIBUTE and part.preposition == "of" and draft.standing.fact.type in PLACES
    return asked and lemma(part.head.head) in {"currency", "language", "religion"} and asks_by_phrase(draft)


def of_whom_a_thing(draft: Draft, setting: Setting) -> bool:
    """What is somebody's is no person: "Of whom was Halden the home?"."""
    standing = draft.standing
    asked = standing.constituent.preposition in {"for", "of"} and standing.constituent.within is Role.ATTRIBUTE
    if not asked or " whom " not in draft.template.question:
        return False
    head = standing.clause.subject_head
    return head.i not in draft.swaps and (head.pos_ != "PROPN" or head.ent_type_ in NO_PERSON)


def torn_from_its_noun(draft: Draft, setting: Setting) -> bool:
    """A noun has lost what it is with or for: "With which country did Norway settle the war?", "the support"."""
    part = draft.standing.constituent
    if not asks_by_phrase(draft) or part.preposition not in _COMPLETING:
        return False
    noun = next((child for child in verb_above(draft).rights if child.dep_ == "dobj" and child.i < part.head.i), None)
    verb = lemma(verb_above(draft))
    if noun is None or lemma(noun) not in _TWO_SIDED or verb in _MAKING:
        return False
    if part.preposition == "to" and verb in english().ditransitive:
        return False  # "promised help to Anna"
    return any(child.dep_ == "poss" or child.lower_ == "the" for child in noun.lefts) or noun.i == part.head.i - 1


_COMPLETING = frozenset({"against", "between", "for", "from", "in", "on", "over", "to", "toward", "towards", "with"})
_TWO_SIDED = frozenset(
    {"access", "agreement", "alliance", "battle", "belief", "border", "conflict", "contact", "crisis", "demand",
     "dispute", "interest", "link", "need", "peace", "preference", "quarrel", "relation", "relations", "relationship",
     "resemblance", "search", "similarity", "support", "sympathy", "talk", "tension", "tie", "treaty", "truce", "war"}
)  # fmt: skip
_MAKING = frozenset(
    {"begin", "build", "conclude", "declare", "develop", "establish", "fight", "form", "gain", "have", "hold", "lose",
     "maintain", "make", "negotiate", "reach", "seek", "share", "sign", "start", "wage", "win"}
)  # fmt: skip


def verb_above(draft: Draft) -> Token:
    """The verb next above the phrase: the clause's own, or one that completes it."""
    verbs = [token for token in above(draft) if token.pos_ in {"AUX", "VERB"}]
    return verbs[0] if verbs else draft.standing.clause.anchor


def again_one(draft: Draft, setting: Setting) -> bool:
    """The noun asked with comes again: "Of which colony was Halden a colony?"."""
    part = draft.standing.constituent
    asked = part.within is Role.ATTRIBUTE and "noun" in draft.template.slots and asks_by_phrase(draft)
    return asked and lemma(part.head.head) == draft.standing.fact.noun


def persons() -> frozenset[str]:
    """Nouns for persons, by what they do or belong to."""
    return name_lists().person_nouns | english().bodily


def members_from(draft: Draft, setting: Setting) -> bool:
    """Persons have lost where they come from: "From how many lands does the club contain members?"."""
    part = draft.standing.constituent
    if part.preposition != "from" or not asks_by_phrase(draft):
        return False
    counted = draft.standing.fact.kind is Kind.NUMBER and part.within is None
    asked = part.within is Role.OBJECT or (counted and draft.standing.clause.group.lemma in _HOLDING)
    return asked and (draft.standing.fact.kind is Kind.NUMBER or lemma(part.head.head) in persons())


_HOLDING = frozenset({"comprise", "contain", "have", "include"})


def such_as_which(draft: Draft, setting: Setting) -> bool:
    """One example of many is asked for by "as": "As which language does the family include old ones?"."""
    part = draft.standing.constituent
    return part.preposition == "as" and part.head.i > 0 and part.head.nbor(-1).lower_ == "such"


def past_a_phrase(draft: Draft, setting: Setting) -> bool:
    """Where something went is told of another noun: "To which city did they take part across the hills?"."""
    part, verb = draft.standing.constituent, verb_above(draft)
    if part.preposition not in _TOWARDS or part.within is not None or part.head.i < verb.i or not asks_by_phrase(draft):
        return False
    return any(
        child.dep_ == "prep"
        and verb.i < child.i < part.head.i
        and child.lower_ not in _BEFORE_A_GOAL
        and not any(noun.dep_ == "pobj" and noun.ent_type_ in {"DATE", "TIME"} for noun in child.rights)
        for child in verb.rights
    )


_TOWARDS = frozenset({"into", "onto", "to", "toward", "towards"})
_BEFORE_A_GOAL = frozenset({"as", "by", "for", "from", "on", "with"})


def half_a_way(draft: Draft, setting: Setting) -> bool:
    """One end of a stretch is asked for and the other left: "To which town is the road closed from Halden?"."""
    part = draft.standing.constituent
    other = {"from": "to", "to": "from"}.get(part.preposition)
    if other is None or part.within is not None or not asks_by_phrase(draft):
        return False
    kept, verb = {token.i for token in draft.tokens}, verb_above(draft)
    ends = [child for child in verb.rights if child.lower_ == other and child.dep_ == "prep" and child.i in kept]
    return bool(ends) and lemma(verb) not in english().ways | english().travelling - _REACHING


_REACHING = frozenset({"extend", "lead", "run", "stretch"})


DOUBTS = (
    inside_another,
    below_a_purpose,
    where_what_is,
    rest_of_what_is,
    lost_of_whom,
    of_many_lands,
    of_whom_a_thing,
    torn_from_its_noun,
    again_one,
    members_from,
    such_as_which,
    past_a_phrase,
    half_a_way,
)
"""What makes a question one for a person to look at."""

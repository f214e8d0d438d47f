"""Doubts about how a stem is put together: each says what it stops, with an example."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.language.clause import Role
from quizgen.language.english import english
from quizgen.language.namelists import NameType, name_lists
from quizgen.language.phrases import is_noun
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.choose.setting import Setting
    from quizgen.language.clause import Constituent
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft

_PLACING = frozenset({"at", "in", "on"})
_LASTING = frozenset({"until", "between", "since", "throughout"})
_LONGEST_SUBJECT = 12


def _kept_adverbials(draft: Draft) -> Iterator[Constituent]:
    """The adverbials of the clause's own verb that are whole in the stem."""
    kept = draft.kept
    asked = draft.standing.constituent.indices
    for part in draft.standing.clause.constituents[1:]:
        if part.role is Role.ADVERBIAL and part.within is None and part.head.i in kept and part.indices <= kept | asked:
            yield part


def _is_time(part: Constituent) -> bool:
    return part.noun is not None and any(token.ent_type_ in {"DATE", "TIME"} for token in part.tokens)


def stacked(draft: Draft, setting: Setting) -> bool:
    """Two phrases of one kind stand side by side: "at the inn at the fair", "in 1981 late in his life"."""
    places = [part for part in _kept_adverbials(draft) if part.preposition in _PLACING and not _is_time(part)]
    prepositions = [part.preposition for part in places]
    again = any(prepositions.count(word) > 1 for word in ("at", "on"))
    times = [part for part in _kept_adverbials(draft) if _is_time(part) and part.preposition in {"in", "on", ""}]
    late = any(
        token.dep_ == "advmod" and token.lower_ in {"late", "early"} for token in draft.tokens if _heads_phrase(token)
    )
    if draft.standing.phrase and draft.stem.count(" at ") + draft.stem.count(" on ") < _SEVERAL:
        return False
    return again or (bool(times) and late)


_SEVERAL = 2


def _heads_phrase(token: Token) -> bool:
    """Whether an adverb has a phrase of its own: "late in her life"."""
    return any(child.dep_ == "prep" for child in token.rights)


def beside_a_span(draft: Draft, setting: Setting) -> bool:
    """A date is asked for beside another span: "In what year did she live there until her death?"."""
    standing = draft.standing
    if standing.fact.kind is not Kind.DATE or standing.constituent.role is not Role.ADVERBIAL:
        return False
    if _is_time_of_another(standing.constituent) or _DATED.search(draft.stem):
        return True
    others = [part for part in _kept_adverbials(draft) if part.indices.isdisjoint(standing.constituent.indices)]
    ranged = standing.constituent.preposition in {"from", "between"}
    lasting = _LASTING | ({"for"} if ranged else set())
    return any(part.preposition in lasting and (part.preposition != "for" or _is_time(part)) for part in others)


_DATED = re.compile(r"\b(?:in|during) \d{4}\b")


def _is_time_of_another(part: Constituent) -> bool:
    """Whether a date is that of what came before or after: "worked until her death in 1931"."""
    noun = part.head.head
    return part.within is not None and noun.dep_ == "pobj" and noun.head.lower_ in _BESIDE


_BESIDE = frozenset({"until", "till", "since", "after", "before", "following"})


def loose_comma(draft: Draft, setting: Setting) -> bool:
    """A phrase behind a comma hangs loosely at the end: "Who saved the shot, by Anna Berger?"."""
    return len(_ASIDE.findall(draft.stem)) % 2 == 1


_ASIDE = re.compile(r", (?:by|at|of|to|with|for|on|over|into)\b(?! (?:who|what|which|how))")


def same_by_another_name(draft: Draft, setting: Setting) -> bool:
    """The subject has two names: "What nationality was Anna Berger or Anna B. Berger?"."""
    subject = draft.standing.clause.subject
    return any(
        token.lower_ == "or" and token.dep_ == "cc" and token.head.pos_ == "PROPN"
        for token in subject
        if token in draft.tokens
    )


def no_article(draft: Draft, setting: Setting) -> bool:
    """A noun for a person or a room stands bare: "named after early entrepreneur", "walked into lobby of the house"."""
    return any(_lacks_article(token) for token in draft.tokens)


_TRADES = ("ist", "ian", "man", "woman", "eer", "eur")


def _lacks_article(token: Token) -> bool:
    if token.tag_ != "NN" or token.dep_ != "pobj" or token.head.lower_ in {"as", "of", "per", "by", "like"}:
        return False
    if any(child.dep_ in {"det", "poss", "nummod", "predet", "appos", "conj"} for child in token.children):
        return False
    person = token.lower_ in name_lists().person_nouns | english().like_persons or token.lower_.endswith(_TRADES)
    person = person and not (token.i + 1 < len(token.doc) and is_noun(token.nbor(1)))
    into = token.head.lower_ == "into" and any(
        child.lower_ == "of" and any(node.lower_ == "the" for node in child.subtree) for child in token.rights
    )
    return person or into


def long_subject(draft: Draft, setting: Setting) -> bool:
    """The verb comes too late: "To which land did many who moved to Oslo at the call of the king not ... return?"."""
    standing = draft.standing
    words = [token for token in standing.clause.subject if not token.is_punct]
    asked_inside = standing.constituent.role is Role.SUBJECT
    told = any(token.dep_ in {"relcl", "acl"} for token in words)
    return not asked_inside and told and len(words) > _LONGEST_SUBJECT


def what_one_is(draft: Draft, setting: Setting) -> bool:
    """What somebody is, is asked about as if it were done: "From which town was Anna a linguist?"."""
    clause = draft.standing.clause
    if not clause.group.is_copula or not clause.rest or clause.rest[0].lower_ not in {"a", "an"}:
        return False
    part = draft.standing.constituent
    if part.within is Role.ATTRIBUTE and part.preposition == "from" and draft.standing.fact.kind is not Kind.DATE:
        return True
    origin = len(clause.rest) > 1 and clause.rest[1].ent_type_ == "NORP" and clause.rest[1] in draft.tokens
    return origin and clause.rest[0] in draft.tokens


def beside_others(draft: Draft, setting: Setting) -> bool:
    """The subject is one beside somebody told of before: "Who did other choirs include?", "the fellow singer"."""
    subject = [token for token in draft.standing.clause.subject if token in draft.tokens]
    return any(token.lower_ in _OTHERS and token.dep_ in {"amod", "compound", "det"} for token in subject) or (
        draft.standing.constituent.role is Role.SUBJECT
        and bool(re.search(r"\b(?:each other|respective)\b", draft.stem))
    )


_OTHERS = frozenset({"other", "fellow", "another", "further", "additional"})


def hedged(draft: Draft, setting: Setting) -> bool:
    """A phrase of which the text is not sure hangs loosely: "In which city did she arrive possibly in May 1849?"."""
    return any(
        token.lower_ in english().hedges and token.i + 1 < len(token.doc) and token.nbor(1).pos_ == "ADP"
        for token in draft.tokens
    )


def asked_below(draft: Draft, setting: Setting) -> bool:
    """The object of a verb below the clause's is asked for at the front: "What is the show sent using?"."""
    part = draft.standing.constituent
    moved = part.role is Role.OBJECT and not draft.standing.phrase
    return moved and part.head.head.tag_ == "VBG" and part.head.head.i != draft.standing.clause.anchor.i


def half_said(draft: Draft, setting: Setting) -> bool:
    """A verb stands without the object it shares with the next: "When did Anna design?", of "designed and built it"."""
    verb = draft.standing.clause.anchor
    if verb.i + 2 >= len(verb.doc) or verb.nbor(1).dep_ != "cc":
        return False
    second = verb.nbor(2)
    shares = second.dep_ == "conj" and second.head.i == verb.i and second.tag_ == verb.tag_
    return shares and any(child.dep_ == "dobj" for child in second.rights)


def who_their(draft: Draft, setting: Setting) -> bool:
    """Several are asked for as one: "Who was known for their songs?", "Besides Anna, who was proud of their house?"."""
    asked = draft.standing.constituent.role is Role.SUBJECT and not draft.standing.phrase
    one = re.search(r"\bwho (?:is|was|has|does)\b", draft.stem, re.IGNORECASE)
    return asked and bool(one) and any(token.lower_ == "their" and token.i in draft.free for token in draft.tokens)


def is_to(draft: Draft, setting: Setting) -> bool:
    """What somebody is to do is asked for at the front: "What are they to travel to?"."""
    clause, part = draft.standing.clause, draft.standing.constituent
    below = part.head.head.dep_ == "xcomp" and part.head.head.head.i == clause.anchor.i
    return clause.group.is_copula and below and not draft.standing.phrase


def what_for_whom(draft: Draft, setting: Setting) -> bool:
    """Who acts like a person is asked for as a thing: "What decided to name the ship?", "What beat the Lions?"."""
    standing = draft.standing
    asked = standing.constituent.role is Role.SUBJECT and draft.template.question.startswith("What ")
    if not asked or standing.clause.group.tag == "VBN":
        return False
    words = english()
    if standing.fact.type not in _ACTING:
        return standing.fact.type is NameType.PRODUCT and standing.clause.group.lemma in words.thinking
    acts = words.deeds | words.playing | words.reporting | words.factive | words.thinking
    return standing.clause.group.lemma in acts


_ACTING = frozenset({NameType.ORGANIZATION, NameType.THING, NameType.PEOPLE, NameType.PERSON, NameType.PLACE})


DOUBTS = (
    what_for_whom,
    stacked,
    beside_a_span,
    loose_comma,
    same_by_another_name,
    no_article,
    long_subject,
    what_one_is,
    beside_others,
    hedged,
    asked_below,
    half_said,
    who_their,
    is_to,
)
"""What makes a question one for a person to look at."""

"""Doubts about deeds and offices that fit many, or that hang on the passage: each with an example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.choose.checks.thin import is_asked_first, rest_of
from quizgen.choose.times import DAY, YEAR
from quizgen.language.clause import Role
from quizgen.language.firsts import is_of_one
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType, is_person_noun
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft

_TIMES = frozenset({"DATE", "TIME"})
_TELLING = frozenset({"acl", "prep", "relcl"})


def post_of_where(draft: Draft, setting: Setting) -> bool:
    """Who got a post that many have is not said where: "Who was appointed professor in 1911?"."""
    clause = draft.standing.clause
    if not _asks_who(draft) or clause.group.lemma not in _GETTING_A_POST or draft.where:
        return False
    posts = [token for token in rest_of(draft) if token.dep_ in {"attr", "oprd"} and token.pos_ == "NOUN"]
    return bool(posts) and not any(_tells(token) or is_of_one(token) for token in _words(draft))


_GETTING_A_POST = frozenset({"appoint", "become", "elect", "make", "name"})


def _asks_who(draft: Draft) -> bool:
    """Whether the question is who did or was something."""
    person = draft.standing.fact.type is NameType.PERSON
    return person and is_asked_first(draft) and not draft.standing.stance and draft.stem.startswith(("Who ", "In "))


def _tells(token: Token) -> bool:
    """Whether a word is a name, other than of a people or time: "Halden", not "Norwegian" or "May"."""
    return token.pos_ == "PROPN" and token.ent_type_ not in {"NORP", *_TIMES}


def _words(draft: Draft) -> Iterator[Token]:
    """The words of the stem beside subject and verb, with what stands for a name of its own."""
    for token in rest_of(draft):
        yield token
        if token.i in draft.swaps:
            yield draft.standing.fact.head


def office_of_a_land(draft: Draft, setting: Setting) -> bool:
    """A land's office, which many have held, is told without a time: "Who was Norway's foreign minister?"."""
    clause = draft.standing.clause
    if not _asks_who(draft) or not clause.group.is_copula or YEAR.search(draft.stem):
        return False
    rest = rest_of(draft)
    if not clause.group.is_past and not any(token.lower_ == "new" for token in rest):
        return False
    if any(is_of_one(token) or token.ent_type_ in {"DATE", "EVENT", "ORDINAL"} for token in rest):
        return False
    if any(token.ent_type_ in {"GPE", "NORP", "PERSON"} for token in rest[3:]):
        return False
    held = [token for token in rest if lemma(token).lower() in _OFFICES and token.head.dep_ != "poss"]
    owned = any(
        (token.dep_ == "poss" and token.ent_type_ in {"GPE", "NORP"}) or token.ent_type_ == "NORP" for token in rest[:2]
    )
    nobodys = rest[0].lower_ == "the" and all(token.is_lower for token in rest[1:])  # "the senate leader"
    return bool(held) and (owned or nobodys)


def officers_of_what(draft: Draft, setting: Setting) -> bool:
    """Who held an office is told in a capital letter and no more: "When did the Commissioners arrive?"."""
    return any(
        token.tag_ in {"NNPS", "NNS"}
        and token.text.istitle()
        and token.i in draft.kept
        and token.i not in draft.swaps
        and token.ent_type_ in {"", "ORG"}
        and is_person_noun(lemma(token).lower().removesuffix("s"))
        and [child.lower_ for child in token.children] == ["the"]
        for token in draft.tokens
    )


_OFFICES = frozenset(
    {"ambassador", "chancellor", "chief", "commander", "general", "governor", "leader", "minister", "premier",
     "president", "secretary"}
)  # fmt: skip


def went_from_where(draft: Draft, setting: Setting) -> bool:
    """When somebody left or came is asked without from or to where: "When did Anna Berger depart?"."""
    clause = draft.standing.clause
    if draft.standing.fact.kind is not Kind.DATE or clause.group.lemma not in _GOING or clause.group.particle:
        return False
    return not any(token.pos_ in {"ADV", "NOUN", "NUM", "PROPN", "VERB"} for token in rest_of(draft))


_GOING = frozenset({"arrive", "come", "depart", "go", "leave", "move", "return", "sail", "travel"})


def talk_of_what(draft: Draft, setting: Setting) -> bool:
    """Who spoke or replied to whom is told without of what: "Who talked to Anna Berger in May?"."""
    clause, part = draft.standing.clause, draft.standing.constituent
    named = draft.standing.fact.type in {NameType.PEOPLE, NameType.PERSON} and clause.group.lemma in _TALKING
    if not named or not (is_asked_first(draft) or part.preposition in {"to", "with"}):
        return False
    about = {token.lower_ for token in rest_of(draft) if token.head.i == clause.anchor.i}
    return not (about & _ABOUT or YEAR.search(draft.stem) or any(token.dep_ == "dobj" for token in rest_of(draft)))


_TALKING = frozenset({"chat", "reply", "respond", "speak", "talk"})
_ABOUT = frozenset({"about", "against", "as", "at", "by", "for", "of", "on", "out"})


def one_that_listened(draft: Draft, setting: Setting) -> bool:
    """Who was where many were: "Who attended a speech in which Anna Berger promised peace?"."""
    clause = draft.standing.clause
    if not _asks_who(draft) or clause.group.lemma not in {"attend", "witness"}:
        return False
    heard = (token for token in rest_of(draft) if token.dep_ == "dobj" and token.head.i == clause.anchor.i)
    return any(lemma(token) in _HEARD and any(child.lower_ in {"a", "an"} for child in token.lefts) for token in heard)


_HEARD = frozenset(
    {"concert", "conference", "lecture", "meeting", "performance", "rally", "reception", "session", "speech"}
)


def report_on_what(draft: Draft, setting: Setting) -> bool:
    """A paper or bargain is told by nothing but its time: "Which office published a January report?"."""
    if draft.standing.constituent.preposition in {"about", "for", "on", "with"}:
        return False
    kept = draft.kept
    return any(
        lemma(token) in _ON_SOMETHING
        and token.dep_ in {"dobj", "nsubj", "nsubjpass"}
        and _is_any_or_ones(token)
        and not any(child.i in kept and child.dep_ in _TELLING_MORE for child in token.rights)
        and not any(child.dep_ in {"amod", "compound"} and child.ent_type_ not in _TIMES for child in token.lefts)
        and not any(_tells_what(child, kept) for child in token.head.rights if child.i > token.i)
        for token in draft.tokens
    )


_ON_SOMETHING = frozenset({"agreement", "article", "contract", "deal", "report", "study", "treaty"})
_TELLING_MORE = _TELLING | {"appos", "ccomp"}


def _is_any_or_ones(noun: Token) -> bool:
    return any(child.lower_ in {"a", "an"} or child.tag_ == "PRP$" for child in noun.lefts)


def _tells_what(child: Token, kept: frozenset[int]) -> bool:
    """Whether something behind a verb says with whom, on what or that what: "signed a deal with Norway"."""
    if child.i not in kept:
        return False
    when = child.dep_ == "prep" and any(node.ent_type_ in _TIMES for node in child.rights)
    return child.dep_ in {"advcl", "ccomp", "prep", "xcomp"} and not when


def one_of_the_laws(draft: Draft, setting: Setting) -> bool:
    """Which of many laws somebody signed is told by the year alone: "Which law did Anna Berger sign in 1911?"."""
    standing = draft.standing
    asked = standing.fact.type is NameType.LAW and standing.constituent.role is Role.OBJECT and not standing.phrase
    if not asked or standing.clause.group.lemma not in _MAKING_LAWS or DAY.search(draft.stem):
        return False
    telling = [token for token in rest_of(draft) if token.pos_ in {"NOUN", "PROPN", "VERB"}]
    return all(token.ent_type_ in _TIMES for token in telling)


_MAKING_LAWS = frozenset({"adopt", "approve", "enact", "pass", "ratify", "sign"})


def one_year_of_several(draft: Draft, setting: Setting) -> bool:
    """The text tells several years: "In what year did the club win the cup?", of "in 1907, 1909 and 1911"."""
    fact = draft.standing.fact
    if fact.kind is not Kind.DATE or not YEAR.fullmatch(fact.answer):
        return False
    doc = fact.head.doc
    behind = doc[fact.end : fact.end + 2]
    return (
        len(behind) == len(_COMMA_AND_YEAR)
        and behind[0].lower_ in {",", "and"}
        and YEAR.fullmatch(behind[1].text) is not None
    )


_COMMA_AND_YEAR = (",", "1911")


def one_of_two_phrases(draft: Draft, setting: Setting) -> bool:
    """Where or with whom else is told behind "and": "In which cup does the club play?", of "in ... and in ..."."""
    part = draft.standing.constituent
    if draft.standing.fact.kind is not Kind.NAME or not part.preposition or draft.standing.others:
        return False
    kept = draft.kept
    return any(
        child.dep_ == "conj" and child.lower_ == part.preposition and child.i not in kept and _has_a_name(child)
        for child in part.head.rights
    )


def _has_a_name(preposition: Token) -> bool:
    return any(child.dep_ == "pobj" and child.pos_ == "PROPN" for child in preposition.rights)


def bargain_of_the_titled(draft: Draft, setting: Setting) -> bool:
    """Whom the title names made a bargain that others made too, at no time: "Who signed a deal with Hald Mills?"."""
    clause = draft.standing.clause
    if not _asks_who(draft) or clause.group.lemma != "sign" or YEAR.search(draft.stem):
        return False
    titled = draft.answer.lower().rsplit(maxsplit=1)[-1] in setting.known
    return titled and any(lemma(t) in {"contract", "deal"} and t.dep_ == "dobj" for t in rest_of(draft))


DOUBTS = (
    post_of_where,
    office_of_a_land,
    officers_of_what,
    went_from_where,
    talk_of_what,
    one_that_listened,
    report_on_what,
    one_of_the_laws,
    one_year_of_several,
    one_of_two_phrases,
    bargain_of_the_titled,
)
"""What makes a question one for a person to look at."""

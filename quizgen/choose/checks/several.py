"""Doubts about questions that more than one may answer, or that turn a text round: each with an example."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.choose.checks.thin import is_asked_first, rest_of
from quizgen.choose.times import YEAR
from quizgen.facts.standing import Stance
from quizgen.language.clause import ClauseKind
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType
from quizgen.quiz import Kind
from quizgen.templates.template import is_passive

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft


def one_of_its_wars(draft: Draft, setting: Setting) -> bool:
    """Years tell a war from another of two peoples, and are gone: "the Dano-Norwegian War", of "War (1801)"."""
    if YEAR.search(draft.stem) or draft.standing.fact.kind is Kind.DATE or not _OF_TWO_PEOPLES.search(draft.stem):
        return False
    return any(token.text == "War" and _has_years_behind(token) for token in draft.tokens)


def _has_years_behind(token: Token) -> bool:
    """Whether years in brackets stand behind a name."""
    brackets = token.i + 2 < len(token.doc) and token.nbor(1).text == "("
    return brackets and token.nbor(2).text[:1].isdigit()


def years_of_a_war(draft: Draft, setting: Setting) -> bool:
    """Two peoples may have fought several wars: "In which years was the Dano-Norwegian War fought?"."""
    return draft.template.name == "in-which-years" and bool(_OF_TWO_PEOPLES.search(draft.stem))


_OF_TWO_PEOPLES = re.compile(r"\bthe [A-Z]\w+[-–][A-Z]\w+ War\b")


def stem_of_the_answer(draft: Draft, setting: Setting) -> bool:
    """A name in the stem gives away one made of it: "Which empire did Hald found? Haldid Empire"."""
    if draft.standing.fact.kind is not Kind.NAME or draft.standing.fact.type is NameType.PERSON:
        return False
    asked = {word for word in _WORD.findall(draft.answer) if word[:1].isupper()}
    told = {word for word in _WORD.findall(draft.stem) if word[:1].isupper()}
    return any(word != other and _is_made_of(word, other) for word in asked for other in told)


_WORD = re.compile(r"\w+")
_LONG, _ENDING = 5, 3


def _is_made_of(word: str, other: str) -> bool:
    """Whether a word is the other with an ending: "Haldenian", of "Halden"."""
    return len(other) >= _LONG and word.startswith(other) and 1 < len(word) - len(other) <= _ENDING


def one_of_the_children(draft: Draft, setting: Setting) -> bool:
    """Who a son was is asked where the text tells of several: "Who was Anna Berger's son?"."""
    if not is_asked_first(draft) or draft.standing.clause.kind is not ClauseKind.APPOSITIVE:
        return False
    kin = [token for token in rest_of(draft) if lemma(token) in _CHILDREN]
    if not kin or any(child.dep_ == "amod" for child in kin[0].lefts):
        return False
    return any(
        token.i != kin[0].i
        and lemma(token) == lemma(kin[0])
        and (token.tag_ == "NNS" or any(child.lower_ in _ORDERED or child.tag_ == "JJS" for child in token.lefts))
        for token in kin[0].doc
    )


_CHILDREN = frozenset({"brother", "child", "daughter", "nephew", "niece", "sister", "son"})
_ORDERED = frozenset({"another", "elder", "first", "fourth", "older", "other", "second", "third", "younger"})


def one_that_serves(draft: Draft, setting: Setting) -> bool:
    """A place has several such: "Which highway serves Halden?"."""
    clause = draft.standing.clause
    now = not clause.group.is_past or (is_passive(draft.standing) and "is" in clause.group.auxiliaries)
    asked = clause.group.lemma in {"cross", "link", "serve"} and draft.standing.fact.kind is Kind.NAME and now
    objects = [token for token in draft.tokens if token.pos_ in {"NOUN", "PROPN"}]
    return asked and bool(objects) and all(token.ent_type_ in {"GPE", "LOC"} for token in objects)


def one_of_those(draft: Draft, setting: Setting) -> bool:
    """Who was what several may be to one or in one: "Who was an influence on Anna?", "a member of the choir"."""
    clause, part = draft.standing.clause, draft.standing.constituent
    if not clause.group.is_copula or draft.standing.fact.type is not NameType.PERSON or part.preposition:
        return False
    return any(
        lemma(token) in _OF_SEVERAL
        and any(child.lower_ in {"a", "an"} for child in token.lefts)
        and not any(YEAR.fullmatch(node.text) for node in draft.tokens)
        for token in draft.tokens
    )


_OF_SEVERAL = frozenset(
    {"admirer", "advocate", "critic", "fan", "follower", "friend", "influence", "inspiration", "member", "opponent",
     "proponent", "supporter"}
)  # fmt: skip


def which_ruler(draft: Draft, setting: Setting) -> bool:
    """A land has had many rulers, and no time or number tells which: "Who was king of Norway?"."""
    clause = draft.standing.clause
    if not clause.group.is_copula or not is_asked_first(draft) or draft.standing.fact.type is not NameType.PERSON:
        return False
    rest = rest_of(draft)
    if any(token.ent_type_ in {"DATE", "EVENT", "ORDINAL"} or token.tag_ == "JJS" for token in rest):
        return False
    return any(lemma(token).lower() in _RULERS and token.dep_ in {"appos", "attr"} for token in rest) and not any(
        token.lower_ in {"last", "only", "when", "during", "under"} or token.i in draft.swaps for token in rest
    )


_RULERS = frozenset(
    {"bishop", "caliph", "count", "duke", "elector", "emperor", "empress", "king", "pope", "prince", "queen", "shah",
     "sultan", "tsar"}
)  # fmt: skip


def headed_when(draft: Draft, setting: Setting) -> bool:
    """Who headed or represented a body is asked without when: "Who headed the Halden Institute?"."""
    if not is_asked_first(draft) or draft.standing.fact.type is not NameType.PERSON or YEAR.search(draft.stem):
        return False
    clause = draft.standing.clause
    rest = [token for token in rest_of(draft) if token.dep_ in {"prep", "advcl"} and token.head.i == clause.anchor.i]
    objects = [child for child in clause.anchor.rights if child.dep_ == "dobj"]
    bodies = any(token.ent_type_ == "ORG" or lemma(token) in {"party", "state"} for token in objects)
    return clause.group.lemma in {"chair", "head", "represent"} and bodies and not rest


def led_some(draft: Draft, setting: Setting) -> bool:
    """Some of whom any may be told, without a name or time: "Who led army reinforcements?"."""
    leading = draft.standing.clause.group.lemma in {"command", "lead"}
    if draft.template.name != "who-agent" or not leading or YEAR.search(draft.stem):
        return False
    noun = draft.standing.clause.subject_head
    bare = noun.tag_ == "NNS" and not any(child.dep_ in {"det", "nummod", "poss", "prep"} for child in noun.children)
    return bare and not any(token.ent_type_ in _NAMED and token.dep_ == "pobj" for token in draft.tokens)


_NAMED = frozenset({"DATE", "EVENT", "GPE", "LOC", "ORG", "PERSON", "WORK_OF_ART"})


def anybodys_course(draft: Draft, setting: Setting) -> bool:
    """Whom the title names is asked for by what many do: "Who attended the Halden School in 1911?".

    Many are elected to a house in any year; who was for or against what has a name is told apart.
    """
    if not _asks_for_the_titled(draft, setting) or draft.standing.clause.group.is_copula:
        return False
    clause = draft.standing.clause
    verb = clause.group.lemma
    if verb == "elect":
        return any(token.lower_ == "to" and token.head.i == clause.anchor.i for token in rest_of(draft))
    if verb in _SIDING and any(_is_named_object(child) for child in clause.anchor.rights):
        return False
    teaching = verb == "teach" and not any(
        token.ent_type_ == "PERSON" and token.dep_ == "dobj" for token in clause.anchor.rights
    )
    return (verb in _COMMON or teaching) and not any(_is_one(token) for token in draft.tokens)


_COMMON = frozenset({"attend", "audition", "enlist", "enrol", "enroll", "graduate", "oppose", "support"})
_SIDING = frozenset({"oppose", "support"})


def _is_named_object(child: Token) -> bool:
    """Whether it is what or whom somebody is for or against, by its name: "the Halden Act", "by the Liberals"."""
    nouns = list(child.rights) if child.dep_ == "agent" else [child] if child.dep_ == "dobj" else []
    return any(noun.pos_ == "PROPN" for noun in nouns)


def merely_with(draft: Draft, setting: Setting) -> bool:
    """Whom the title names is asked for by a tie to another: "Who is in a relationship with Clara Wood?"."""
    if not _asks_for_the_titled(draft, setting) or not draft.standing.clause.group.is_copula:
        return False
    return any(lemma(token) in {"partnership", "relationship"} for token in rest_of(draft))


def titled_but_unnamed(draft: Draft, setting: Setting) -> bool:
    """Whom the title names is asked for by a deed without a name, year or number: "Who took up the idea?"."""
    if not _asks_for_the_titled(draft, setting) or draft.standing.clause.group.is_copula:
        return False
    return not any(
        token.ent_type_ or token.text[:1].isupper() or token.pos_ == "NUM" or token.i in draft.swaps or _is_one(token)
        for token in draft.tokens
    ) and not any(quote in draft.stem for quote in '"“')


def _asks_for_the_titled(draft: Draft, setting: Setting) -> bool:
    """Whether "who" asks for the person whom the title names."""
    if not is_asked_first(draft) or draft.standing.stance or not draft.stem.startswith("Who "):
        return False
    person = draft.standing.fact.type is NameType.PERSON
    return person and draft.answer.lower().rsplit(maxsplit=1)[-1] in setting.known


def _is_one(token: Token) -> bool:
    return token.tag_ in {"JJS", "RBS"} or token.lower_ in {"first", "last", "only"}


def titled_owner(draft: Draft, setting: Setting) -> bool:
    """Whose it was is what the title tells: "Which country's ports were opened in 1911?", of "Norway's trade"."""
    if draft.template.name != "which-owner-subject" or draft.answer.lower() not in setting.known:
        return False
    return not any(_is_one(token) or token.ent_type_ == "CARDINAL" for token in draft.tokens)


def spoken_by_whom(draft: Draft, setting: Setting) -> bool:
    """Lands may share a language: "Norwegian is the official language of which country?"."""
    place = draft.standing.fact.type is NameType.COUNTRY
    return place and any(token.lower_ == "language" and token.head.lower_ in {"is", "was"} for token in draft.tokens)


def only_a_source(draft: Draft, setting: Setting) -> bool:
    """Who told what is no matter of the text: "Who stated Anna left Oslo?", "Who tweeted to Anna?"."""
    verb = draft.standing.clause.group.lemma
    asked = is_asked_first(draft) and draft.stem.startswith("Who ") and not draft.standing.stance
    if not asked or verb not in _TELLING_SOURCE:
        return False
    return not any(child.dep_ == "dobj" for child in draft.standing.clause.anchor.rights)


_TELLING_SOURCE = frozenset({"learn", "post", "report", "state", "tweet"})


def captain_of_the_day(draft: Draft, setting: Setting) -> bool:
    """The nationality of who did something in passing: "Norwegian captain Anna Berger won the award"."""
    standing = draft.standing
    if standing.stance is not Stance.ORIGIN or any(
        t.lower_ in setting.known for t in draft.tokens if t.pos_ == "PROPN"
    ):
        return False
    head = standing.clause.subject_head
    by = head.dep_ == "pobj" and head.head.lower_ == "by"
    return by or standing.fact.head.head.lower_ in {"captain", "coach", "forward", "goalkeeper", "player"}


def for_example_now(draft: Draft, setting: Setting) -> bool:
    """What is so of one for example is so of others: "Which school teaches music?"."""
    standing = draft.standing
    if not is_asked_first(draft) or standing.fact.kind is not Kind.NAME or standing.fact.type is NameType.PERSON:
        return False
    clause = standing.clause
    if clause.group.is_past or clause.group.is_copula or clause.kind in {ClauseKind.RELATIVE, ClauseKind.APPOSITIVE}:
        return False
    first = clause.subject[0]
    if any(token.tag_ == "CD" or token.ent_type_ == "CARDINAL" for token in clause.rest):
        return False
    return bool(_EXAMPLE.search(first.doc[max(first.sent.start, first.i - 4) : first.i].text))


_EXAMPLE = re.compile(r"\bfor (?:example|instance)\b", re.IGNORECASE)


DOUBTS = (
    one_of_its_wars,
    years_of_a_war,
    stem_of_the_answer,
    one_of_the_children,
    one_that_serves,
    one_of_those,
    which_ruler,
    headed_when,
    led_some,
    anybodys_course,
    merely_with,
    titled_but_unnamed,
    titled_owner,
    spoken_by_whom,
    only_a_source,
    captain_of_the_day,
    for_example_now,
)
"""What makes a question one for a person to look at."""

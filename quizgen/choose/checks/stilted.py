"""Doubts about stems that nobody would put so: each says what it stops, with an example."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.choose.checks.hanging import asks_by_phrase, persons
from quizgen.choose.checks.thin import is_asked_first
from quizgen.language.clause import Role
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft


def share_it_had(draft: Draft, setting: Setting) -> bool:
    """From what share something had gone down: "From what percentage had the town's largest group declined?"."""
    return draft.stem.startswith(_SHARE)


_SHARE = (
    "From what percentage had ",
    "To what percentage had ",
    "Before what century was ",
    "Before what century were ",
)


def not_before(draft: Draft, setting: Setting) -> bool:
    """Until when something was not is asked by "before": "Before what year did Oslo not have a wall?"."""
    return draft.standing.clause.group.negated and draft.stem.startswith("Before what ")


def half_of_all(draft: Draft, setting: Setting) -> bool:
    """The "all" of a share has lost its noun: "How much of all does Oslo have?"."""
    return bool(_ALL.search(draft.stem))


_ALL = re.compile(
    r"\bof all (?:across|at|in|on|within)\b"
    r"|^How (?:many|much) of all (?:are|can|could|did|do|does|had|has|have|is|was|were|will)\b"
)


def described_as_only(draft: Draft, setting: Setting) -> bool:
    """Who is meant is told by a torn "only": "When did the small force only in Oslo leave?"."""
    return any(_ONLY.search(named) for named in draft.swaps.values()) and bool(_ONLY.search(draft.stem))


_ONLY = re.compile(r"\b(?!the|an?|not|was|were|is|are)\w+ only (?:at|by|for|from|in|on|to|with)\b")


def has_been_doing(draft: Draft, setting: Setting) -> bool:
    """What somebody is at by the time of a story: "Who has been reading the letters?"."""
    group = draft.standing.clause.group
    goes_on = group.tag == "VBG" and group.auxiliaries[:2] in {("has", "been"), ("have", "been")}
    return goes_on and not re.search(r"\b(?:for|since)\b", draft.stem)


def abstract_of_which(draft: Draft, setting: Setting) -> bool:
    """The question word hangs on a state or deed: "Oslo feels the impact of its proximity to which lake?"."""
    if draft.template.name != "of-which-at-the-end":
        return False
    above = draft.standing.fact.head.head
    if above.dep_ != "prep" or above.lower_ == "between":
        return False
    noun = above.head
    deep = noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.dep_ in {"appos", "attr"}
    return (
        deep
        or (lemma(noun).endswith(_ABSTRACT) and lemma(noun) not in _CONCRETE)
        or lemma(noun) in {"effect", "impact", "influence", "state"}
    )


_ABSTRACT = ("ance", "ence", "ity", "ness")
_CONCRETE = frozenset({"alliance", "city", "community", "conference", "university"})


def by_members_of_which(draft: Draft, setting: Setting) -> bool:
    """By whose members something was done is asked at the end: "Anna was helped by members of which club?"."""
    return draft.template.name in {"role-of-which", "of-which-at-the-end"} and bool(_BY_SOME.search(draft.stem))


_BY_SOME = re.compile(r"\bby (?:\w+ ){1,3}of which\b")


def which_had_they_left(draft: Draft, setting: Setting) -> bool:
    """The place seems to do what was done to it: "Which city had many people fled by 1911?"."""
    asked = draft.template.name in {"which-object", "which-several-object"}
    return asked and bool(re.search(r"\bwhich(?: \w+)+ had ", draft.stem, re.IGNORECASE)) and not draft.standing.phrase


def two_names_and_a_slash(draft: Draft, setting: Setting) -> bool:
    """What is called something else has two names as it is: "What is Hald/Halden officially known as?"."""
    called = draft.standing.clause.group.lemma in {"call", "know"} and not is_asked_first(draft)
    return called and bool(re.search(r"[^\W\d]/[^\W\d]", draft.stem))


def owner_of_an_owner(draft: Draft, setting: Setting) -> bool:
    """Two owners stand one behind the other: "Who was Anna Berger's husband's brother?"."""
    return bool(re.search(r"['’]s \w+['’]s \w", draft.stem))


def stated_it_was(draft: Draft, setting: Setting) -> bool:
    """The "that" is missing behind a verb that wants it: "Who stated Anna left Oslo in 1911?"."""
    clause = draft.standing.clause
    if not is_asked_first(draft) or clause.group.lemma not in _WITH_THAT:
        return False
    told = [child for child in clause.anchor.rights if child.dep_ == "ccomp" and child.i in draft.kept]
    return any(
        not any(_opens(word) and word.i in draft.kept for word in (*verb.lefts, verb.left_edge)) for verb in told
    )


_WITH_THAT = frozenset({"announce", "argue", "conclude", "learn", "note", "remark", "report", "state", "write"})


def _opens(word: Token) -> bool:
    return word.dep_ == "mark" or word.tag_ in {"WDT", "WP", "WRB"}


def is_as_described(draft: Draft, setting: Setting) -> bool:
    """What somebody is described as is told with its "as": "Who is as formerly located in Norway?"."""
    return bool(re.match(r"(?:Who|Which \w+) (?:is|was|are|were) as \w+ly \w+(?! as\b)", draft.stem))


def half_a_prefix(draft: Draft, setting: Setting) -> bool:
    """A prefix has lost its hyphen: "When did Oslo re affirm its wish?", of "re-affirmed"."""
    return any(
        token.lower_ in {"anti", "co", "non", "pre", "re", "self"}
        and token.i + 2 < len(token.doc)
        and token.nbor(1).text == "-"
        and token.nbor(1).i not in draft.kept
        for token in draft.tokens
    )


def what_contains(draft: Draft, setting: Setting) -> bool:
    """A thing is asked for by nothing but "what", and by what it holds: "What contains two layers of clay?"."""
    asked = is_asked_first(draft) and draft.template.name == "what-subject"
    return asked and draft.standing.clause.group.lemma in {"contain", "hold", "include"}


def was_in_its_own(draft: Draft, setting: Setting) -> bool:
    """Where one was is something of its own: "Which country was in its alliance with Norway?"."""
    return is_asked_first(draft) and bool(re.match(r"Which \w+ (?:is|was|were) in its ", draft.stem))


def lost_its_article(draft: Draft, setting: Setting) -> bool:
    """What somebody is stands bare: "Of whom is Anna opposite?", of "is opposite of Hugo"."""
    part = draft.standing.constituent
    if part.within is not Role.ATTRIBUTE or part.preposition != "of" or not asks_by_phrase(draft):
        return False
    noun = part.head.head
    bare = noun.tag_ == "NN" and not any(child.dep_ in {"det", "poss"} for child in noun.lefts)
    return bare and noun.dep_ == "attr" and lemma(noun) not in persons() | _BARE and noun.head.lower_ in _BEING


_BARE = frozenset({"capital", "head", "home", "part", "patron", "proof", "typical", "evidence"})
_BEING = frozenset({"are", "is", "was", "were"})


def composed_of_how_many(draft: Draft, setting: Setting) -> bool:
    """What something is made of is told of its number: "How many men were composed of the old guard?"."""
    return bool(re.match(r"How many [\w ]+ (?:are|is|was|were) (?:composed|comprised|made up) of ", draft.stem))


def named_of_whom(draft: Draft, setting: Setting) -> bool:
    """Whose a person by name is: "Of whom is the current head Anna Berger?", of "Anna Berger of the Liberals"."""
    part = draft.standing.constituent
    above = part.head.head
    asked = part.preposition == "of" and part.within is Role.ATTRIBUTE and asks_by_phrase(draft)
    return asked and above.pos_ == "PROPN" and above.ent_type_ == "PERSON"


def correspondent_at(draft: Draft, setting: Setting) -> bool:
    """What a land is in a union is asked for by "at": "At which union is Norway an observer?"."""
    part = draft.standing.constituent
    asked = part.preposition == "at" and draft.standing.clause.group.is_copula and asks_by_phrase(draft)
    return asked and draft.standing.clause.subject_head.ent_type_ == "GPE" and part.within is Role.ATTRIBUTE


def garbled_unit(draft: Draft, setting: Setting) -> bool:
    """A unit has stuck to a power: "Which office manages 87 e6acre?"."""
    return bool(re.search(r"\be\d[a-z]+\b", draft.stem))


def there_is(draft: Draft, setting: Setting) -> bool:
    """What there is, is told of a name beside it: "Who is a mention of Oslo?", of "there is a mention"."""
    clause = draft.standing.clause
    there = any(child.dep_ == "expl" or child.tag_ == "EX" for child in clause.anchor.lefts)
    return there and clause.group.is_copula and clause.subject_head.tag_ != "EX"


def what_team(draft: Draft, setting: Setting) -> bool:
    """A team is asked for as a thing: "What did Anna lead to victory?", the Rovers."""
    fact = draft.standing.fact
    many = fact.head.tag_ in {"NNPS", "NNS"} and fact.type is not NameType.WORK
    return many and draft.stem.startswith("What ") and any(child.lower_ == "the" for child in fact.head.lefts)


def after_how_many(draft: Draft, setting: Setting) -> bool:
    """A time is counted from what is not said: "After how many days was the fort taken?"."""
    return bool(_AFTER_HOW_MANY.search(draft.stem)) and " after " not in draft.stem


_AFTER_HOW_MANY = re.compile(r"^After how many (?:hours|days|weeks|months|years)\b")


def name_of_what(draft: Draft, setting: Setting) -> bool:
    """A name is told of, but not which: "To which language was the name given?"."""
    return bool(_THE_NAME_GIVEN.search(draft.stem))


_THE_NAME_GIVEN = re.compile(r"\bthe name (?:was )?given\b")


def begin_from(draft: Draft, setting: Setting) -> bool:
    """What begins in a year is said to begin from it on: "Where did Anna begin to teach from 1928 onwards?"."""
    return bool(_BEGIN_FROM.search(draft.stem))


_BEGIN_FROM = re.compile(r"\bbegin\b.*\bfrom \d{4} on(?:wards?)?\b")


DOUBTS = (
    garbled_unit,
    there_is,
    share_it_had,
    not_before,
    half_of_all,
    described_as_only,
    has_been_doing,
    abstract_of_which,
    by_members_of_which,
    which_had_they_left,
    two_names_and_a_slash,
    owner_of_an_owner,
    stated_it_was,
    is_as_described,
    half_a_prefix,
    what_contains,
    was_in_its_own,
    lost_its_article,
    composed_of_how_many,
    named_of_whom,
    correspondent_at,
    what_team,
    after_how_many,
    name_of_what,
    begin_from,
)
"""What makes a question one for a person to look at."""

"""Checks of what a question is worth: each says what it stops, with an example."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.choose.checks.anchors import anchors, is_amount, names_and_times
from quizgen.choose.checks.thin import PLACES_AND_PEOPLES, rest_of
from quizgen.choose.echo import is_plain_echo
from quizgen.choose.times import YEAR
from quizgen.facts.standing import Stance
from quizgen.language.clause import ClauseKind, Role
from quizgen.language.english import english
from quizgen.language.firsts import is_compared, is_of_one
from quizgen.language.namelists import NameType, name_lists
from quizgen.language.sorts import bears_names
from quizgen.language.verbs import lemma_of
from quizgen.quiz import Kind
from quizgen.templates.possessives import is_possessive
from quizgen.templates.template import is_passive

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft


def only_perhaps(draft: Draft, setting: Setting) -> bool:
    """The passage is not sure of it: "When did Anna arrive? 1849", where she "arrived possibly in 1849"."""
    standing = draft.standing
    anchor, part = standing.clause.anchor, standing.constituent
    near = [*anchor.children, *part.head.children, *standing.fact.head.children]
    near += [part.tokens[0].nbor(-1)] if part.tokens and part.tokens[0].i > 0 else []
    near += anchor.head.lefts if standing.clause.kind is ClauseKind.PARTICIPIAL and anchor.dep_ == "advcl" else []
    return any(token.lower_ in english().hedges and not standing.fact.covers(token.i) for token in near)


def own_affair(draft: Draft, setting: Setting) -> bool:
    """Who it was is asked by something of their own: "Who received his first championship ring?"."""
    standing = draft.standing
    if standing.fact.kind is Kind.NUMBER:
        return False  # "How many families of Halden lost their homes?"
    rest = [token for token in standing.clause.rest if not token.is_punct]
    asked = standing.constituent.role is Role.SUBJECT and not standing.phrase
    owned = [token for token in rest if is_possessive(token) and token.i not in draft.swaps]
    if standing.fact.type is NameType.PERSON and _is_in_title(draft.answer, setting):
        # "Who returned to his earlier work?" is anybody whom a text is about
        return asked and bool(owned) and not _is_told_beside(draft, owned)
    if not asked or not owned or owned[0] is not rest[0] or _tells_more(draft, owned[0]):
        return False
    return not _is_for_somebody(draft, owned[0].head)


def _tells_more(draft: Draft, possessive: Token) -> bool:
    """Whether a year, or for a thing a name, stands behind what is owned: "Which school got its library in 1911?"."""
    kept = draft.kept
    behind = [token for token in draft.standing.clause.rest if token.i > possessive.i and token.i in kept]
    personal = draft.standing.fact.type in {NameType.PERSON, NameType.PEOPLE}
    return any((token.pos_ == "PROPN" and not personal) or YEAR.fullmatch(token.text) for token in behind)


def _is_for_somebody(draft: Draft, thing: Token) -> bool:
    """Whether it was done to or for a named person: "dedicated his last song to Anna Berger"."""
    names = [token for token in rest_of(draft) if token.ent_type_ == "PERSON" or token.i in draft.swaps]
    return any(token.head.dep_ in {"dative", "prep"} and token.head.head.i == thing.head.i for token in names)


def _is_told_beside(draft: Draft, owned: list[Token]) -> bool:
    """Whether a name, date or number stands beside what is owned: "made her debut at the Halden Fair in 1911".

    A person named before may be the owner, and what is joined by "and" may have lost its verb.
    """
    clause, heads = draft.standing.clause, [token.head for token in owned]
    if not all(head.i in draft.kept for head in heads):
        return False
    between = [token for token in clause.rest if token.i < owned[-1].i]
    if any(token.dep_ == "agent" or (token.ent_type_ == "PERSON" and token.dep_ != "poss") for token in between):
        return False
    if any(head.dep_ in {"conj", "npadvmod"} for head in heads):
        return False
    told = [token for token in anchors(draft) if not any(_is_part_of(token, head) for head in heads)]
    named = any((token.pos_ == "PROPN" and token.ent_type_ != "DATE") or token.i in draft.swaps for token in told)
    return named or (len(told) >= _ENOUGH and any(token.pos_ == "NUM" for token in told))


def _is_part_of(token: Token, noun: Token) -> bool:
    """Whether a word stands below a noun, and is not only joined to it by "and"."""
    node = token
    while node.i != noun.i and node.dep_ != "conj" and node.head.i != node.i:
        node = node.head
    return node.i == noun.i


def _is_in_title(person: str, setting: Setting) -> bool:
    """Whether the title names this person, at least by the last name."""
    return person.lower().rsplit(maxsplit=1)[-1] in setting.known


def something_owned(draft: Draft, setting: Setting) -> bool:
    """What one of the things is that a company or team has: "What is the Halden Times' new series?"."""
    standing = draft.standing
    beside = standing.clause.kind is ClauseKind.APPOSITIVE and standing.constituent.role is Role.SUBJECT
    if not beside or standing.phrase or standing.fact.type in {NameType.PERSON, NameType.SEVERAL}:
        return False
    owners = [token for token in standing.clause.rest if token.dep_ == "poss"]
    return standing.fact.kind is Kind.NAME and bool(owners)


def one_of_many(draft: Draft, setting: Setting) -> bool:
    """Who it was is asked by what many are: "Who is an actor from Oslo?"."""
    clause, part = draft.standing.clause, draft.standing.constituent
    asked = part.role is Role.SUBJECT and not draft.standing.phrase and clause.group.is_copula
    if not asked or not clause.rest or clause.rest[0].lower_ not in {"a", "an"}:
        return False
    return not any(
        t.pos_ in {"PROPN", "NUM"} or t.i in draft.swaps for t in clause.rest if t.ent_type_ not in PLACES_AND_PEOPLES
    )


def who_for_what(draft: Draft, setting: Setting) -> bool:
    """A people's name that says what somebody is: "Who was she baptised? Protestant"; or "a Norman", of many."""
    standing = draft.standing
    if standing.fact.type is NameType.PEOPLE and any(child.lower_ in {"a", "an"} for child in standing.fact.head.lefts):
        return True
    people = standing.fact.type is NameType.PEOPLE and not standing.stance and standing.fact.head.tag_ != "NNPS"
    said_to_be = standing.constituent.role is Role.ATTRIBUTE
    return people and (said_to_be or (standing.constituent.role is Role.OBJECT and is_passive(standing)))


def bare_doing(draft: Draft, setting: Setting) -> bool:
    """Somebody did what can only be told with where, what or whom: "When did Voyager 2 follow?"."""
    clause, part = draft.standing.clause, draft.standing.constituent
    had = (
        part.role is Role.OBJECT and draft.standing.fact.kind is Kind.NAME and clause.group.lemma == "have"
    )  # "Who does the Doctor have?"
    if (
        (part.role is not Role.ADVERBIAL and not had)
        or clause.group.lemma not in english().incomplete
        or clause.group.particle
        or draft.standing.others
        or _is_told_at_length(draft)
    ):
        return False
    kept = draft.kept
    rest = [
        token for token in (*clause.front, *clause.rest) if token.i in kept and not draft.standing.fact.covers(token.i)
    ]
    return not any(token.pos_ in {"NOUN", "PROPN", "NUM", "ADJ", "VERB"} for token in rest)


def _is_told_at_length(draft: Draft) -> bool:
    """Whether who or what did it says enough: "the first book on Anna Berger's songs"."""
    kept = draft.kept
    subject = [token for token in draft.standing.clause.subject if token.i in kept]
    below = any(token.pos_ == "PROPN" and token.head.dep_ in {"poss", "prep"} for token in subject)
    return below and any(is_of_one(token) for token in subject)


def still_since(draft: Draft, setting: Setting) -> bool:
    """What is so since a day is told as if it were only so: "Who is the chair since 8 October 2015?"."""
    group = draft.standing.clause.group
    now = group.is_copula and not group.is_past and not group.auxiliaries
    return now and any(token.lower_ == "since" and token.dep_ == "prep" for token in draft.tokens)


def back_to_front(draft: Draft, setting: Setting) -> bool:
    """Who it was is asked by nothing but the time or place of birth or death: "Who was born on 19 March 2012?"."""
    standing = draft.standing
    if standing.fact.kind is Kind.NUMBER and YEAR.search(draft.stem):
        return False  # "How many people died of the plague in Oslo in 1931?"
    lived = standing.clause.group.lemma in {"bear", "die"} and standing.constituent.role is Role.SUBJECT
    named = any(token.pos_ == "PROPN" and token.ent_type_ not in {"DATE", "GPE"} for token in draft.tokens)
    return lived and not standing.phrase and not named


def guessed_kind(draft: Draft, setting: Setting) -> bool:
    """Only the model's label tells what kind of name it is: "Which organization plays here? Halden"."""
    words = draft.template.question.lower().split()
    kind = "noun" in draft.template.slots or bool({"who", "whom", "whose"} & set(words))
    told = kind or (words[0] == "what" and not draft.template.verb)
    return draft.standing.fact.guessed and told and not _is_told_by_its_verb(draft)


def _is_told_by_its_verb(draft: Draft) -> bool:
    """Whether what is done is done to texts or things only: "What did Clara Wood publish in 1931?"."""
    standing, verb = draft.standing, draft.standing.clause.group.lemma
    if not draft.template.name.startswith("what-") or standing.fact.type is NameType.PEOPLE or standing.phrase:
        return False
    if standing.constituent.role is Role.OBJECT:
        return verb in english().of_texts
    done = english().of_texts | english().done_to_things
    return standing.constituent.role is Role.SUBJECT and verb in (done if is_passive(standing) else english().of_things)


def title_itself(draft: Draft, setting: Setting) -> bool:
    """The answer is what the title names, and can be said unread: "Which city was hit by a storm?", of "Bergen".

    What only one thing can be, by a superlative or a number, is worth asking even so, and what two names or times tell:
    "the largest city of Norway", "joined the Halden League in 1911".
    """
    fact = draft.standing.fact
    title = _BEHIND_A_NAME.split(setting.title)[0]  # "Bergen: 19th century" tells of Bergen
    if fact.kind is not Kind.NAME or fact.type in {NameType.PERSON, NameType.SEVERAL} or not _is_named(title):
        return False
    title, answer = title.lower(), draft.answer.lower().removeprefix("the ")
    initials = "".join(word[0] for word in title.split())
    titled = answer in {title, title.split(maxsplit=1)[0], initials}
    if not titled or any(is_of_one(token) or is_compared(token) or is_amount(token) for token in draft.tokens):
        return False
    if any(token.lower_ in {"name", "term", "word"} for token in draft.standing.constituent.tokens):
        return True  # "The name Bergen comes from Norse words": not the city does
    return fact.type is NameType.WORK or not _is_told_apart(draft)


def _is_told_apart(draft: Draft) -> bool:
    """Whether two names or a name and a year tell a deed, or where something is: "between Norway and Denmark"."""
    named, group = names_and_times(draft), draft.standing.clause.group
    placed = sum(token.ent_type_ in {"GPE", "LOC"} for token in named) >= _ENOUGH
    once = group.is_past or placed or bool(YEAR.search(draft.stem))
    titled = group.lemma in english().of_texts | _SUNG  # "Anna Berger sang "Vienna"" tells of a song
    return len(named) >= _ENOUGH and once and not group.negated and not titled


_SUNG = frozenset({"perform", "record", "sing"})
_ENOUGH = 2
_BEHIND_A_NAME = re.compile(r"\s*[,:(–—]")
_FEWEST_IN_A_HEADLINE = 2


def _is_named(title: str) -> bool:
    """Whether a title is a name, not a headline: "Newcastle upon Tyne", but not "Storm leaves Oslo without power"."""
    small = [word for word in title.split() if word.islower() and len(word) > len("upon")]
    return bool(title) and len(small) < _FEWEST_IN_A_HEADLINE


def only_a_modifier(draft: Draft, setting: Setting) -> bool:
    """The name only stands before a noun that bears none: "Which debut did he make? Major League"."""
    standing = draft.standing
    noun = standing.constituent.noun
    if standing.stance is not Stance.NAMED or noun is None:
        return False
    quality = standing.fact.head.pos_ == "ADJ" or draft.answer.endswith(_OF_QUALITIES)
    quality = quality and noun.lower_ not in _OF_TONGUES
    return quality or not (noun.lower_ in name_lists().last or bears_names(noun))


_OF_QUALITIES = ("ic", "ary", "al")
"""How names end that only tell of a noun: "the Nordic hymns"."""
_OF_TONGUES = frozenset({"alphabet", "calendar", "language", "script"})
"""Nouns whose names end so: "the Cyrillic alphabet"."""


def clumsy(draft: Draft, setting: Setting) -> bool:
    """Its template says that a person should look at it, and it is no plain echo: "Anna sold what to the town?"."""
    return draft.template.doubtful and not is_plain_echo(draft)


def pared_down(draft: Draft, setting: Setting) -> bool:
    """Much of the sentence is left out: "Anna Berger was followed by Clara Wood from which country?"."""
    return draft.standing.clause.kind is ClauseKind.PARED


def some_of_a_people(draft: Draft, setting: Setting) -> bool:
    """What some or all of a people do or did is told of no named thing or time: "Who built boats?", of "the Danes".

    Who moved somewhere needs both.
    """
    standing = draft.standing
    if draft.template.name != "who-subject-people":
        return False
    clause = standing.clause
    plain = all(token.lower_ in _ALL_OR_MANY or standing.fact.covers(token.i) for token in clause.subject)
    done = clause.group.tag == "VBD" or (clause.group.tag == "VBN" and clause.group.auxiliaries == ("had",))
    if not plain or not done or clause.group.is_copula or clause.group.lemma in english().naming | {"name", "rename"}:
        return True
    named = names_and_times(draft)
    if len(named) >= _ENOUGH or clause.group.lemma in english().ways | {"leave"}:
        return len(named) < _ENOUGH
    objects = [child for child in clause.anchor.rights if child.dep_ == "dobj"]
    return not objects or not (any(map(_has_a_name, objects)) or any(token.ent_type_ == "DATE" for token in named))


_ALL_OR_MANY = frozenset({"many", "the"})


def _has_a_name(noun: Token) -> bool:
    return noun.pos_ == "PROPN" or any(child.ent_type_ and child.pos_ in {"PROPN", "ADJ"} for child in noun.lefts)


def origin_in_passing(draft: Draft, setting: Setting) -> bool:
    """Where somebody is from whom the text only mentions: "What nationality was Anna's teacher, Hugo Brandt?"."""
    clause = draft.standing.clause
    beside = clause.kind is ClauseKind.APPOSITIVE
    if draft.standing.stance is not Stance.ORIGIN or (beside and _does_something(clause.subject_head)):
        return False
    told = [token for token in draft.tokens if token.pos_ == "PROPN"]
    return not told or told[-1].lower_ not in setting.known  # another Anna than the one whom the title names is another


def _does_something(name: Token) -> bool:
    """Whether a name is who does what a sentence tells, and not only says it: "Swedish explorer Anna Berger sailed"."""
    while name.dep_ == "conj":
        name = name.head
    above = name.head
    if name.dep_ == "pobj":
        return above.lower_ == "by" and above.head.tag_ == "VBN"
    told = name.dep_ == "nsubj" and above.dep_ in {"ROOT", "relcl", "conj"} and above.pos_ in {"VERB", "AUX"}
    return told and lemma_of(above.text) not in english().reporting


CHECKS = (
    only_perhaps,
    still_since,
    who_for_what,
)
"""What makes a question wrong."""

DOUBTS = (
    origin_in_passing,
    pared_down,
    back_to_front,
    own_affair,
    one_of_many,
    bare_doing,
    guessed_kind,
    only_a_modifier,
    clumsy,
    title_itself,
    something_owned,
    some_of_a_people,
)
"""What makes a question one for a person to look at."""

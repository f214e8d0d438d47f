"""Who is meant by "he" and "she": one person near by who fits, or whom the text is about, or nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.antecedents import (
    GENDER,
    clause_of_object,
    comes_first,
    is_anybody,
    is_before_the_same,
    is_unnamed,
    owns,
    subjects_of,
)
from quizgen.language.namelists import NameType
from quizgen.language.owners import owner_of
from quizgen.language.persons import may_be_same
from quizgen.language.phrases import SUBJECTS
from quizgen.language.pronouns import PERSONAL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.language.mentions import Mentions
    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token

_UNSURE = frozenset({NameType.ORGANIZATION, NameType.PRODUCT, NameType.THING, NameType.WORK})


def person_for(told: Mentions, token: Token) -> str | None:
    """Whom a pronoun of the text itself means."""
    gender = GENDER[token.lower_]
    parallel = told.parallel(token) or _whose_clause_leads(told, token)
    parallel = parallel or _joined_to_the_owner(told, token) or _whose_work(told, token)
    if parallel is not None and told.genders.get(parallel, gender) == gender:
        return told.remember(parallel, gender)
    return _person_nearby(told, token, gender)


def person_in_speech(told: Mentions, token: Token) -> str | None:
    """Whom direct speech calls "he": the only one it names, or whom the text is about, if not the speaker."""
    gender = GENDER[token.lower_]
    named = _distinct(told.quoted)
    if not named and told.titled and not _may_speak(told, token.sent):
        named = [str(told.main)]
    return named[0] if len(named) == 1 and told.genders.get(named[0], gender) == gender else None


def _whose_clause_leads(told: Mentions, token: Token) -> str | None:
    """The person who did what a clause of time or reason hangs on: "Berger smiled when in 1911 she ..."."""
    verb = token.head
    if token.dep_ not in SUBJECTS or verb.dep_ != "advcl" or verb.head.i > verb.i:
        return None
    subjects = [child for child in verb.head.lefts if child.dep_ in SUBJECTS]
    name = told.by_token.get(subjects[0].i) if len(subjects) == 1 else None
    if name is None or name.type is not NameType.PERSON or any(c.dep_ == "conj" for c in subjects[0].children):
        return None
    others = [n for n in told.names if token.sent.start <= n.start < token.i and n.type is NameType.PERSON]
    others = [n for n in others if told.doc[n.end - 1].dep_ != "poss"]  # "found no fault in Lund's book when she"
    return name.full if all(other.full == name.full for other in others) else None


def _joined_to_the_owner(told: Mentions, token: Token) -> str | None:
    """The person whom somebody of theirs is joined to: "the son of Hugo Brandt and his first wife"."""
    if token.dep_ != "poss" or token.head.dep_ != "conj":
        return None
    name = told.by_token.get(token.head.head.i)
    if name is None and token.i > 1 and token.nbor(-1).lower_ == "and":
        name = told.by_token.get(token.i - 2)
    return name.full if name is not None and name.type is NameType.PERSON else None


def _whose_work(told: Mentions, token: Token) -> str | None:
    """The subject that follows "In his book Harbour," where nobody else is named before."""
    if token.dep_ != "poss" or token.head.lower_ not in _WRITTEN:
        return None
    subject = next((child for child in token.sent.root.lefts if child.dep_ in SUBJECTS), None)
    if subject is None or subject.i < token.i:
        return None
    named = [subject, *(child for child in subject.rights if child.dep_ == "appos")]
    name = next((told.by_token[node.i] for node in named if node.i in told.by_token), None)
    if name is None or name.type is not NameType.PERSON:
        return None
    others = [n for n in told.names if token.sent.start <= n.start < name.start and n.type is NameType.PERSON]
    return None if others else name.full


_WRITTEN = frozenset(
    {"article", "autobiography", "biography", "book", "dissertation", "essay", "memoir", "memoirs", "paper", "study"}
    | {"thesis", "treatise"}
)


def _may_speak(told: Mentions, sentence: Span) -> bool:
    """Whether the one whom the text is about may be the speaker of a sentence: "..., he said"."""
    speakers = [token for token in subjects_of(sentence.root) if token.i not in told.spoken]
    return any(token.lower_ in PERSONAL or told.leading == told.main for token in speakers)


def _barred(told: Mentions, token: Token) -> set[str]:
    """Who acts upon a pronoun or is acted upon by it in one clause: "Anna Berger met Clara Wood and praised her"."""
    verb = clause_of_object(token) if not owns(token) else None
    heads = list(subjects_of(verb)) + _objects_before(token)
    heads += [child for subject in heads for child in subject.rights if child.dep_ == "appos"]
    named = [told.by_token[head.i].full if head.i in told.by_token else told.swaps.get(head.i) for head in heads]
    return {name for name in named if name is not None}


def _objects_before(token: Token) -> list[Token]:
    """To whom a subject does what a phrase before it tells: not "he" of "For betraying Lund, he was banished"."""
    if token.dep_ not in SUBJECTS:
        return []
    phrases = [child for child in token.head.lefts if child.dep_ in {"advcl", "prep"} and child.i < token.i]
    verbs = [node for phrase in phrases for node in phrase.subtree if node.tag_ == "VBG" and node.i < token.i]
    verbs = [verb for verb in verbs if verb.dep_ in {"advcl", "pcomp"} and not _has_subject(verb)]
    return [child for verb in verbs for child in verb.rights if child.dep_ in {"dative", "dobj"}]


def _has_subject(verb: Token) -> bool:
    return any(child.dep_ in SUBJECTS for child in verb.lefts)


def _may_be_unnamed(told: Mentions, token: Token) -> bool:
    """Whether somebody without a name was told of in the sentence after the last name: "police followed a man"."""
    if token.dep_ in SUBJECTS and token.head.dep_ == "conj" and told.leading in told.persons[-1]:
        return False  # "Berger says the man left, but he does not say why"
    if told.unnamed_before and not told.persons[-1]:
        return True
    names = [name.start for name in told.names if name.type is NameType.PERSON and name.start < token.i]
    pronouns = [i for i in range(token.sent.start, token.i) if i in told.swaps and told.doc[i].lower_ in PERSONAL]
    begin = max([token.sent.start, *names[-1:], *pronouns[-1:]])
    return any(is_unnamed(noun) for noun in token.doc[begin : token.i])


def _may_be_unknown(told: Mentions, token: Token) -> bool:
    """Whether "him" may be who the clause before tells of, by a name of unknown kind: "When Arun fell, ..."."""
    if clause_of_object(token) is None:
        return False
    verbs = (child for child in token.head.lefts if child.dep_ == "advcl")
    named = (told.by_token.get(subject.i) for verb in verbs for subject in subjects_of(verb))
    return any(name and not name.noun and name.type in _UNSURE and name.end - name.start == 1 for name in named)


def _person_nearby(told: Mentions, token: Token, gender: str) -> str | None:
    """The person whom the text is about, who owns the clause, or who alone was named near by."""
    if told.main and _is_about_title(told, token):
        return told.remember(told.main, gender)
    owner = owner_of(told, token, gender)
    if owner is not None:
        return told.remember(owner, gender)
    same = _still_the_same(told, token, gender)
    if same is not None:
        return told.remember(same, gender)
    if _may_be_unnamed(told, token) or _may_be_unknown(told, token):
        return None
    named = _distinct([name for names in told.persons[-2:] for name in names])
    if not all(_is_known(told, name) for name in named):
        return None  # a bare name of whom nothing is known may be meant as well
    if not told.persons[-1] and any(gender in lost for lost in told.lost[-2:]):
        return None  # whoever "he" was in the sentence before, he still is
    barred = _barred(told, token)
    near = [name for name in named if name not in barred]
    fitting = [name for name in near if told.genders.get(name, gender) == gender]
    sure = [name for name in fitting if told.genders.get(name) == gender]
    if told.main not in barred and told.genders.get(str(told.main)) == gender and sure in ([], [told.main]):
        alone = _is_main_alone(told, token, fitting)
        return told.remember(str(told.main), gender) if alone else None
    found = fitting[0] if len(fitting) == 1 else _one_of(told, token, near, fitting)
    right = found and found not in barred and told.genders.get(found, gender) == gender
    return told.remember(str(found), gender) if right else None


def _still_the_same(told: Mentions, token: Token, gender: str) -> str | None:
    """Whom the last "he" of the sentence meant, if nobody has come between: "He left five of his six houses; his"."""
    before = [word for word in told.doc[token.sent.start : token.i] if GENDER.get(word.lower_) == gender]
    leads = token.dep_ in SUBJECTS
    if not before or before[-1].i in told.spoken or not (leads or owns(token)):
        return None
    if leads and before[-1].dep_ not in SUBJECTS:
        return None  # "for betraying Lund, whose plan was his own, he was banished"
    person = told.swaps.get(before[-1].i, "").removesuffix("'s").removesuffix("'")
    between = told.doc[before[-1].i + 1 : token.i]
    others = (name for name in told.names if before[-1].i < name.start < token.i)
    if not person or any(told.is_another(other, person, gender) or other.doubtful for other in others):
        return None
    return None if any(word.tag_ == "NN" and is_anybody(word) for word in between) else person


def _is_main_alone(told: Mentions, token: Token, fitting: Sequence[str]) -> bool:
    """Whether "she" is who the text is about: it says "she" of her, and the full name of anybody else."""
    here = told.persons[-1]
    if told.main in here:
        return token.dep_ in SUBJECTS or here[-1] == told.main or here[-1] not in fitting
    return all(name == told.main for name in fitting) and not _another_led(told, str(told.main))


def _one_of(told: Mentions, token: Token, near: Sequence[str], fitting: Sequence[str]) -> str | None:
    """Who of several, or of nobody near by, leads the text where the pronoun leads its clause."""
    here = told.persons[-1]
    if told.leading in here and told.leading in fitting and token.dep_ in SUBJECTS:
        return told.leading if _goes_on(told, token, fitting) else None
    if not near:
        earlier = _distinct([name for names in told.persons for name in names])
        return earlier[0] if len(earlier) == 1 else (told.main if not earlier else None)
    return told.before if told.before in fitting and token.dep_ in SUBJECTS and not here else None


def _goes_on(told: Mentions, token: Token, fitting: Sequence[str]) -> bool:
    """Whether nobody else was acted upon before: in "Hugo thanked Karl for what he did", it may be Karl."""
    others = [name for name in told.names if token.sent.start < name.start < token.i and name.full != told.leading]
    others = [name for name in others if name.full in fitting]
    met = any(told.doc[name.end - 1].dep_ == "dobj" for name in others) and token.head.dep_ != "conj"
    return not met and not any(_leads_between(told.doc[name.end - 1], token) for name in others)


def _leads_between(other: Token, token: Token) -> bool:
    """Whether somebody else is the subject of a clause around the pronoun: "he met Lund, who said he would stay"."""
    within = [node for node in token.ancestors if node.i != token.sent.root.i]
    subjects = [child for node in within for child in node.lefts if child.dep_ in SUBJECTS]
    who = any(node.dep_ == "relcl" and node.head.i == other.i for node in within)
    who = who and any(child.lower_ == "who" for child in subjects)
    return who or any(child.i == other.i for child in subjects)


def _is_about_title(told: Mentions, token: Token) -> bool:
    """Whether "he" begins a sentence of a text about him, and the sentence before had no other for its subject."""
    if not told.titled or told.genders.get(str(told.main)) != GENDER[token.lower_]:
        return False
    part = token.head if token.dep_ == "poss" and comes_first(token) else token
    if is_before_the_same(token):
        part = next(child for child in token.sent.root.lefts if child.dep_ in SUBJECTS)
    before = [name for name in told.names if token.sent.start <= name.start < token.i]
    before = [name for name in before if not told.is_owned_by_him(name)]
    first = part.dep_ in SUBJECTS and part.head.dep_ == "ROOT"
    first = first and not any(name.type is NameType.PERSON for name in before)
    return first and all(may_be_same(name, told.main or "") for name in (told.led_before, told.before) if name)


def _another_led(told: Mentions, person: str) -> bool:
    """Whether the sentence before or this one has another name for its subject, whatever the model calls it."""
    gender = told.genders.get(person)
    others = [name for name in (told.led_before, told.led) if name not in {None, person} and " " in str(name)]
    return any(told.genders.get(str(name), gender) == gender for name in others)


def _is_known(told: Mentions, name: str) -> bool:
    """Whether a name is surely a person's: a full one, one whose gender is known, or of whom it shows."""
    return " " in name or name in told.genders or (name in told.shown and told.led in {None, name})


def _distinct(names: list[str]) -> list[str]:
    return list(dict.fromkeys(names))

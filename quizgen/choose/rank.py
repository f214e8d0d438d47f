"""How good a sound question is: named features, each with a weight that can be read in `weights.toml`."""

from __future__ import annotations

import math
import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from quizgen.choose.sense import content_words, vague_nouns, weak_date
from quizgen.choose.wording import words
from quizgen.facts.fact import DateType
from quizgen.facts.names import DEFAULT_NOUNS
from quizgen.language.clause import ClauseKind, Role
from quizgen.language.namelists import NameType, gender_of
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from quizgen.choose.setting import Setting
    from quizgen.facts.fact import Fact
    from quizgen.language.clause import Clause
    from quizgen.templates.fill import Draft

_USUAL_LENGTH = 14
_MOST_NAMES = 3
_OPEN_LISTS = frozenset({"include", "contain", "feature", "involve", "comprise"})
_TELLING = 3
_LONG_SENTENCE = 45
_MODALS = frozenset({"would", "could", "may", "might", "should", "must", "can"})


@cache
def weights() -> dict[str, float]:
    """The weight of each feature."""
    return dict(tomllib.loads((files("quizgen.choose") / "weights.toml").read_text(encoding="utf-8")))


def features(draft: Draft, setting: Setting, sentence_number: int) -> dict[str, float]:
    """What the ranking sees of a question, by name; features that are zero are left out."""
    clause, fact = draft.standing.clause, draft.standing.fact
    head = clause.subject_head
    subject_asked = draft.standing.constituent.role is Role.SUBJECT
    named = sum(
        1 for token in draft.tokens if token.pos_ == "PROPN" and (token.i == 0 or token.nbor(-1).pos_ != "PROPN")
    )
    named += sum(1 for token in draft.tokens if token.i in draft.swaps)
    found = {
        "bias": 1.0,
        "template": draft.template.weight - 0.5,
        "words_over_14": max(0, len(words(draft.stem)) - _USUAL_LENGTH),
        "vague": len(vague_nouns(draft.tokens, setting.known)),
        "vague_subject": not subject_asked and head in vague_nouns(draft.standing.clause.subject, setting.known),
        "named_subject": not subject_asked and (head.pos_ == "PROPN" or head.i in draft.swaps),
        "subject_asked": subject_asked,
        "indefinite_subject": not subject_asked and _is_indefinite(draft),
        "names_in_stem": min(_MOST_NAMES, named),
        "no_name_in_stem": named == 0,
        "thin": named == 0 and len(content_words(draft)) < _TELLING,
        "negated": clause.group.negated,
        "modal": bool(_MODALS & set(clause.group.auxiliaries)),
        "reported": bool(clause.speaker),
        "pronoun_resolved": sum(1 for t in draft.tokens if t.i in draft.swaps and t.pos_ == "PRON"),
        "coordinated": clause.kind is ClauseKind.COORDINATED,
        "relative": clause.kind is ClauseKind.RELATIVE,
        "participial": clause.kind is ClauseKind.PARTICIPIAL,
        "subordinate": clause.kind is ClauseKind.SUBORDINATE,
        "appositive": clause.kind is ClauseKind.APPOSITIVE,
        "bare_name_answer": fact.kind is Kind.NAME
        and len(draft.standing.constituent.tokens) <= fact.end - fact.start + 1,
        "exact_date": fact.type in {DateType.DAY, DateType.MONTH, DateType.YEAR},
        "quotes": draft.stem.count('"') + draft.stem.count("“"),
        "commas": draft.stem.count(",") - bool(clause.speaker),
        "first_sentences": sentence_number <= 2,  # noqa: PLR2004 - where a text says what it is about
        "kept_clause": any(token.dep_ == "advcl" for token in draft.tokens),
        "guessed_noun": fact.kind is Kind.NAME
        and "noun" in draft.template.slots
        and fact.noun in DEFAULT_NOUNS.values(),
        "answer_in_title": _is_title(fact, setting),
        "abbreviation": sum(
            1
            for word in _CAPITALS.findall(draft.stem)
            if word not in _KNOWN_CAPITALS and word.lower() not in setting.known
        ),
        "indefinite_attribute": subject_asked and clause.group.is_copula and _begins_indefinitely(clause.rest),
        "open_list": clause.group.lemma in _OPEN_LISTS and not subject_asked,
        "born_when": subject_asked and clause.group.lemma == "bear",
        "indefinite_object": subject_asked and named == 0 and _acts_on_something(clause),
        "bare_person": fact.type is NameType.PERSON and " " not in fact.answer and gender_of(fact.answer) is None,
        "people_answer": fact.type is NameType.PEOPLE,
        "long_sentence": len(clause.anchor.sent) > _LONG_SENTENCE,
        "one_of_several": bool(draft.standing.others),
        "weak_date": weak_date(draft, setting),
    }
    return {name: float(value) for name, value in found.items() if value}


def _is_title(fact: Fact, setting: Setting) -> bool:
    """Whether the answer is what the whole text is about, or its abbreviation."""
    mine = [word for word in words(fact.answer) if len(word) > 2]  # noqa: PLR2004 - shorter ones are articles
    initials = "".join(word[0] for word in setting.title.lower().split())
    titled = all(word in setting.known for word in mine) or mine == [initials]
    titled = titled or (fact.type is NameType.PERSON and bool(mine) and mine[-1] in setting.known)
    return fact.kind is Kind.NAME and bool(mine) and titled


def _acts_on_something(clause: Clause) -> bool:
    """Whether all that is told of the subject is what it did to "a" thing."""
    return not clause.group.is_copula and _begins_indefinitely(clause.rest)


def _begins_indefinitely(rest: tuple[Token, ...]) -> bool:
    return bool(rest) and rest[0].lower_ in {"a", "an"}


_CAPITALS = re.compile(r"\b[A-Z]{2,}[a-z]?[A-Z]?\b|\b[A-Z][a-z][A-Z]\b")
_KNOWN_CAPITALS = frozenset(
    "US UK USA UN EU NATO NASA BBC AD BC BCE CE DNA TV AIDS HIV USSR "  # noqa: SIM905 - reads as a list
    "II III IV VI VII VIII IX XI XII XIII XIV XV XVI".split()
)


def _is_indefinite(draft: Draft) -> bool:
    head = draft.standing.clause.subject_head
    if head.pos_ != "NOUN":
        return False
    determiners = {child.lower_ for child in head.children if child.dep_ in {"det", "poss", "nummod"}}
    return not determiners or bool(determiners & {"a", "an", "some", "many", "several", "most"})


def score(found: dict[str, float]) -> float:
    """The score of a question with these features, from 0 to 1, rounded so that files stay readable."""
    total = sum(weights()[name] * value for name, value in found.items())
    return round(1 / (1 + math.exp(-total)), 3)

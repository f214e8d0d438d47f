"""What the ranking sees of a sound question: named features, each a number; those that are zero are left out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.choose.checks.alone import content_words, vague_nouns
from quizgen.choose.checks.sense import weak_date
from quizgen.choose.checks.untold import is_title
from quizgen.choose.rank import TEMPLATE
from quizgen.choose.salience import of_passage, of_predicate
from quizgen.choose.times import DAY, YEAR
from quizgen.choose.words import words
from quizgen.facts.fact import DateType, NumberType
from quizgen.facts.names import DEFAULT_NOUNS
from quizgen.facts.standing import Stance
from quizgen.language.clause import ClauseKind, Role
from quizgen.language.english import english
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType, gender_of
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.language.clause import Clause
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft

_USUAL_LENGTH = 14
_FEW_WORDS = 7
_MOST_NAMES = 3
_OPEN_LISTS = frozenset({"include", "contain", "feature", "involve", "comprise"})
_TELLING = 3
_LONG_SENTENCE = 45
_MODALS = frozenset({"would", "could", "may", "might", "should", "must", "can"})
_FIRST = 2  # sentences where a text says what it is about


def features(draft: Draft, setting: Setting, sentence_number: int) -> dict[str, float]:
    """What the ranking sees of a question, by name."""
    found: dict[str, float] = {"bias": 1.0, "template": draft.template.weight - 0.5}
    found |= _of_wording(draft, setting)
    found |= _of_subject(draft, setting)
    found |= _of_clause(draft)
    found |= _of_fact(draft, setting)
    found |= of_passage(draft, setting)
    found |= of_predicate(draft)
    found["first_sentences"] = sentence_number <= _FIRST
    found[f"{TEMPLATE}{draft.template.name}"] = 1.0
    return {name: float(value) for name, value in found.items() if value}


def _of_wording(draft: Draft, setting: Setting) -> dict[str, float]:
    """What the stem's own words tell."""
    length = len(words(draft.stem))
    named = _names_in(draft)
    return {
        "words_over_14": max(0, length - _USUAL_LENGTH),
        "words_under_7": max(0, _FEW_WORDS - length),
        "vague": len(vague_nouns(draft.tokens, setting.known)),
        "definite_unnamed": len(_unnamed(draft, setting, frozenset({"the"}))),
        "indefinite_unnamed": len(_unnamed(draft, setting, frozenset({"a", "an"}))),
        "names_in_stem": min(_MOST_NAMES, named),
        "no_name_in_stem": named == 0,
        "title_in_stem": any(word in setting.known for word in words(draft.stem)),
        "thin": named == 0 and len(content_words(draft)) < _TELLING,
        "quotes": draft.stem.count('"') + draft.stem.count("“"),
        "commas": draft.stem.count(",") - bool(draft.standing.clause.speaker),
        "abbreviation": _abbreviations(draft, setting),
        "year_in_stem": bool(YEAR.search(draft.stem)),
        "day_without_year": bool(DAY.search(draft.stem)) and not YEAR.search(draft.stem),
        "prepositions": sum(token.dep_ == "prep" for token in draft.tokens),
        "possessive_pronoun": sum(token.tag_ == "PRP$" and token.i not in draft.swaps for token in draft.tokens),
        "kept_clause": any(token.dep_ == "advcl" for token in draft.tokens),
        "infinitive": any(token.tag_ == "TO" for token in draft.tokens),
        "one_of_several": bool(draft.standing.others),
        "in_place": bool(draft.standing.phrase),
    }


def _of_subject(draft: Draft, setting: Setting) -> dict[str, float]:
    """What the subject tells, and whether it is asked for."""
    clause = draft.standing.clause
    head = clause.subject_head
    asked = draft.standing.constituent.role is Role.SUBJECT
    return {
        "subject_asked": asked,
        "object_asked": draft.standing.constituent.role is Role.OBJECT,
        "inside_asked": draft.standing.stance is Stance.INSIDE,
        "nested_asked": draft.standing.constituent.within is not None,
        "vague_subject": not asked and head in vague_nouns(clause.subject, setting.known),
        "named_subject": not asked and (head.pos_ == "PROPN" or head.i in draft.swaps),
        "indefinite_subject": not asked and _is_indefinite(draft),
        "pronoun_resolved": sum(t.i in draft.swaps and t.pos_ == "PRON" for t in draft.tokens),
        "noun_resolved": sum(t.i in draft.swaps and t.pos_ == "NOUN" for t in draft.tokens),
        "indefinite_object": asked and _names_in(draft) == 0 and _acts_on_something(clause),
        "indefinite_attribute": asked and clause.group.is_copula and _begins_indefinitely(clause.rest),
        "who_was_what": asked and clause.group.is_copula,
        "born_when": asked and clause.group.lemma == "bear",
        "says": asked and clause.group.lemma in english().reporting,
        "open_list": clause.group.lemma in _OPEN_LISTS and not asked,
    }


def _of_clause(draft: Draft) -> dict[str, float]:
    """Where the clause was found, and how much of it is left in the stem."""
    clause, sentence = draft.standing.clause, draft.standing.clause.anchor.sent
    kept = {token.i for token in draft.tokens} | draft.standing.constituent.indices
    return {
        "negated": clause.group.negated,
        "modal": bool(_MODALS & set(clause.group.auxiliaries)),
        "perfect": bool({"has", "have", "had"} & set(clause.group.auxiliaries)),
        "present": not clause.group.is_past,
        "copula": clause.group.is_copula,
        "reported": bool(clause.speaker),
        "coordinated": clause.kind is ClauseKind.COORDINATED,
        "relative": clause.kind is ClauseKind.RELATIVE,
        "participial": clause.kind is ClauseKind.PARTICIPIAL,
        "subordinate": clause.kind is ClauseKind.SUBORDINATE,
        "complement": clause.kind is ClauseKind.COMPLEMENT,
        "appositive": clause.kind is ClauseKind.APPOSITIVE,
        "left_out": min(5, sum(token.i not in kept for token in (*clause.front, *clause.rest))) / 5,
        "long_sentence": len(sentence) > _LONG_SENTENCE,
        "sentence_length": min(60, len(sentence)) / 30,
        "sentence_verbs": min(6, sum(token.pos_ == "VERB" for token in sentence)) / 3,
        "sentence_marks": any(token.text in {";", ":", "(", "—", "–"} for token in sentence),
        "sentence_quotes": any(token.text in {'"', "“", "”"} for token in sentence),
    }


def _of_fact(draft: Draft, setting: Setting) -> dict[str, float]:
    """What kind of answer is asked for, and how surely it is of that kind."""
    fact = draft.standing.fact
    named = fact.kind is Kind.NAME
    guessed = named and "noun" in draft.template.slots and fact.noun in DEFAULT_NOUNS.values()
    return {
        "number_answer": fact.kind is Kind.NUMBER,
        "date_answer": fact.kind is Kind.DATE,
        "person_answer": fact.type is NameType.PERSON,
        "full_person": fact.type is NameType.PERSON and gender_of(fact.answer) is not None and " " in fact.answer,
        "bare_person": fact.type is NameType.PERSON and " " not in fact.answer and gender_of(fact.answer) is None,
        "people_answer": fact.type is NameType.PEOPLE,
        "place_answer": fact.type in {NameType.CITY, NameType.COUNTRY, NameType.STATE},
        "thing_answer": fact.type in {NameType.THING, NameType.PRODUCT, NameType.WORK},
        "share_answer": fact.type in {NumberType.PERCENT, NumberType.FRACTION},
        "small_number": fact.type is NumberType.COUNT and fact.answer.lower() in _SMALL,
        "guessed_noun": guessed,
        "guessed_place": guessed and fact.noun == "place",
        "told_noun": named and "noun" in draft.template.slots and not guessed,
        "bare_name_answer": named and len(draft.standing.constituent.tokens) <= fact.end - fact.start + 1,
        "exact_date": fact.type in {DateType.DAY, DateType.MONTH, DateType.YEAR},
        "weak_date": weak_date(draft, setting),
        "answer_in_title": is_title(fact, setting),
        "answer_has_and": " and " in fact.answer,
    }


_SMALL = frozenset({"two", "three", "2", "3"})


def _names_in(draft: Draft) -> int:
    """How many names stand in the stem, pronouns that were replaced by one among them."""
    named = sum(t.pos_ == "PROPN" and (t.i == 0 or t.nbor(-1).pos_ != "PROPN") for t in draft.tokens)
    return named + bool(draft.where) + sum(1 for token in draft.tokens if token.i in draft.swaps)


def _unnamed(draft: Draft, setting: Setting, articles: frozenset[str]) -> list[Token]:
    """Nouns with one of these articles and no name, number or known word in their phrase: "the ongoing conflict"."""
    kept = draft.kept
    nouns = [token for token in draft.tokens if token.pos_ == "NOUN" and token.i not in draft.swaps]
    with_article = [noun for noun in nouns if any(child.lower_ in articles for child in noun.lefts)]
    return [noun for noun in with_article if not _is_told(noun, kept, setting)]


def _is_told(noun: Token, kept: frozenset[int], setting: Setting) -> bool:
    """Whether a word of the noun's phrase says which is meant."""
    if lemma(noun) in english().unique:
        return True
    phrase = [token for token in noun.subtree if token.i in kept]
    return any(t.pos_ in {"PROPN", "NUM"} or t.lower_ in setting.known or t.ent_type_ for t in phrase)


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


def _abbreviations(draft: Draft, setting: Setting) -> int:
    """How many abbreviations of the stem only the passage explains."""
    found = [word for word in _CAPITALS.findall(draft.stem) if word not in _KNOWN_CAPITALS]
    return sum(word.lower() not in setting.known for word in found)


def _is_indefinite(draft: Draft) -> bool:
    head = draft.standing.clause.subject_head
    if head.pos_ != "NOUN":
        return False
    determiners = {child.lower_ for child in head.children if child.dep_ in {"det", "poss", "nummod"}}
    return not determiners or bool(determiners & {"a", "an", "some", "many", "several", "most"})

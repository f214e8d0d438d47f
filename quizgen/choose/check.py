"""Is a drafted question sound? A question that fails any check is not asked: silence is better than a wrong question.

Each check is a small function with a name that `--explain` shows, and an example of what it stops.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.facts.fact import DateType, NumberType
from quizgen.language.clauses import ClauseKind
from quizgen.language.english import english
from quizgen.language.phrases import SUBJECTS
from quizgen.language.references import PRONOUNS
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from spacy.tokens import Token

    from quizgen.language.references import References
    from quizgen.templates.fill import Draft

SHORTEST, LONGEST = 4, 25
"""Words of a stem. Heilman & Smith cut at 30; people's questions on the same texts have 10, nine in ten under 17."""

LONGEST_ANSWER = 8
"""Words of an answer: a longer one cannot be typed or remembered."""

_DEICTIC = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|currently|recently|nowadays|ago|now"
    r"|(?:this|last|next) (?:\w+ )?(?:week|month|year|summer|winter|spring|autumn|fall|decade|century|season)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\w'’.-]*\w")
_POINTING = re.compile(r"\b(?:this|these|those|such(?! as)|the (?:latter|former|above|following|same)|aforementioned|the others?)\b", re.IGNORECASE)
_TORN_END = frozenset({"a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "of", "on", "or", "than", "that", "the", "to", "which", "who", "with", "into", "including", "both", "between", "why", "how", "what", "whether", "its", "their", "his", "her"})
_FIRST_PERSON = frozenset({"i", "we", "us", "our", "my", "me", "you", "your", "mine", "ours", "yours"})


@dataclass(frozen=True, slots=True)
class Setting:
    """What a check needs to know besides the draft.

    Attributes:
        references: What the paragraph's pronouns stand for.
        known: Lemmas of the passage's title: what a reader may be taken to know.
    """

    references: References
    known: Collection[str]




def words(text: str) -> list[str]:
    """The words of a text in lower case."""
    return [word.lower() for word in _WORD.findall(text)]


def words_as_written(text: str) -> set[str]:
    """The words of a text, without possessive endings."""
    return {word.removesuffix("'s").removesuffix("’s") for word in _WORD.findall(text)}


def answer_in_stem(draft: Draft, setting: Setting) -> bool:
    """The stem gives the answer away: "Which river does the River Tyne cross?"."""
    stem = f" {' '.join(words(draft.stem))} "
    answers = {draft.answer, *draft.standing.fact.accept}
    if any(f" {' '.join(words(answer))} " in stem for answer in answers):
        return True
    fact = draft.standing.fact
    if fact.kind is not Kind.NAME:
        return False
    if _abbreviates(draft.answer, draft.stem) or any(_abbreviates(word, draft.answer) for word in draft.stem.split()):
        return True
    telling = [word for word in words(draft.answer) if len(word) > 3 and word not in _COMMON_IN_NAMES]  # noqa: PLR2004 - shorter words are articles and particles
    capitalised = {word for word in words_as_written(draft.stem) if word[:1].isupper()}
    return any(word.capitalize() in capitalised or word.upper() in capitalised for word in telling if word != fact.noun)


def _abbreviates(short: str, text: str) -> bool:
    """Whether a word of capitals is made of the initials of words that follow each other in the text."""
    letters = short.strip(".,;:?!'’").replace(".", "")
    if not 2 <= len(letters) <= 8 or not letters.isupper():  # noqa: PLR2004 - the length of an abbreviation
        return False
    initials = "".join(word[0] for word in words(text) if word not in {"of", "the", "and", "for", "on", "in"})
    return letters.lower() in initials


_COMMON_IN_NAMES = frozenset({"university", "north", "south", "east", "west", "great", "saint", "united", "states", "national", "international", "river", "lake", "city", "president", "king", "queen", "college", "school", "battle", "from", "with", "general", "american", "british", "france", "royal", "association", "first", "second", "county", "street", "park"})


def dangling_pronoun(draft: Draft, setting: Setting) -> bool:
    """A pronoun stands for something only the passage tells: "When did he arrive?"."""
    for token in draft.tokens:
        if token.i in draft.free or token.i in draft.swaps:
            continue
        if token.i in setting.references.dangling or (token.lower_ in PRONOUNS and token.tag_ in {"PRP", "PRP$"} and token.dep_ != "expl"):
            return True
    return False


def somebody_speaks(draft: Draft, setting: Setting) -> bool:
    """The stem has the words of somebody who is not there: "What did we find in our country?"."""
    return bool(_FIRST_PERSON & set(words(draft.stem)))


def points_back(draft: Draft, setting: Setting) -> bool:
    """The stem points at something said before: "Who led this committee?"."""
    return bool(_POINTING.search(draft.stem)) or any(token.lower_ == "that" and token.dep_ == "det" for token in draft.tokens)


def vague_phrase(draft: Draft, setting: Setting) -> bool:
    """Two bare nouns, or an empty one, whose meaning only the passage tells: "When did the company leave the city?"."""
    vague = vague_nouns(draft.tokens, setting.known)
    return len(vague) > 1 or any(token.lemma_.lower() in english().shell for token in vague)


def vague_nouns(tokens: Iterable[Token], known: Collection[str]) -> list[Token]:
    """Nouns with "the" and nothing else to tell which is meant."""
    kept = {token.i: token for token in tokens}
    return [token for token in kept.values() if token.pos_ == "NOUN" and _is_vague(token, kept, known)]


def _is_vague(noun: Token, kept: dict[int, Token], known: Collection[str]) -> bool:
    lemma = noun.lemma_.lower()
    if lemma in english().unique or lemma in known or noun.lower_ in known:
        return False
    children = [child for child in noun.children if child.i in kept]
    definite = any(child.lower_ in {"the", "both", "all"} and child.dep_ in {"det", "predet"} for child in children)
    if not definite:
        return False
    telling = [child for child in children if child.dep_ in {"amod", "compound", "prep", "relcl", "acl", "poss", "nmod", "appos"} and child.lower_ not in _EMPTY_ADJECTIVES]
    return not telling or (lemma in english().shell and not any(child.dep_ in {"prep", "relcl", "poss"} for child in telling))


_EMPTY_ADJECTIVES = frozenset({"entire", "whole", "same", "new", "old", "other", "main", "two", "three", "latter", "former", "current", "original", "first", "second", "third", "last", "final", "next", "resulting", "following", "previous"})


def only_today(draft: Draft, setting: Setting) -> bool:
    """The stem holds a time that means something on one day only: "Who resigned last week?"."""
    return bool(_DEICTIC.search(draft.stem))


def wrong_length(draft: Draft, setting: Setting) -> bool:
    """The stem is a fragment, or too long to be read out."""
    return not SHORTEST <= len(words(draft.stem)) <= LONGEST


def long_answer(draft: Draft, setting: Setting) -> bool:
    """The answer is too long to be typed."""
    return not 0 < len(words(draft.answer)) <= LONGEST_ANSWER


def unbalanced(draft: Draft, setting: Setting) -> bool:
    """A quotation or bracket is torn: 'Who called it “a kind of help?'."""
    stem = draft.stem
    pairs = (("“", "”"), ("(", ")"), ("[", "]"), ("‘", "’ "))
    return stem.count('"') % 2 == 1 or any(stem.count(a) != stem.count(b) for a, b in pairs[:3])


def stray_symbol(draft: Draft, setting: Setting) -> bool:
    """Something other than words and their punctuation is in the stem."""
    return bool(re.search(r"[\[\]{}<>_|=@#*;:]|https?|\.\.\.|…|[\"“]\s|[.,!][\"”]|\s[\"“]\w+[\"”]\?", draft.stem))


def torn_phrase(draft: Draft, setting: Setting) -> bool:
    """A phrase has lost its end or its beginning: "Who was the head of?", "in in 1950", "the the"."""
    found = words(draft.stem)
    if found[-1] in _TORN_END and "stranded" not in draft.template.slots and not draft.template.question.endswith(f" {found[-1]}?"):
        return True
    kept = {token.i for token in draft.tokens}
    if any(token.dep_ == "conj" and token.head.i not in kept and token.head.i < token.i and token.pos_ != "VERB" for token in draft.tokens):
        return True
    for first, second in zip(found, found[1:], strict=False):
        if first == second and first not in {"had", "that"}:
            return True
        if first in {"the", "a", "an", "of"} and second in {"of", "in", "to", "and", "was", "were", "is", "did", "on", "at", "for"}:
            return True
    return bool(re.search(r",\s*,|\(\s*\)|,\s*\?|, (?:then|now|still|later|also|and|or)\b", draft.stem))


def content_words(draft: Draft) -> list[Token]:
    """The tokens of a stem that tell something by themselves."""
    telling = [t for t in draft.tokens if t.pos_ in {"NOUN", "PROPN", "NUM", "ADJ"} and t.lemma_.lower() not in english().shell]
    return telling + [t for t in draft.tokens if t.pos_ == "PRON" and t.i in draft.swaps]


def too_few_anchors(draft: Draft, setting: Setting) -> bool:
    """The stem says too little to have one answer: "When was the bridge built?" without saying which."""
    content = content_words(draft)
    verb = draft.standing.clause.anchor
    named = any(t.pos_ in {"PROPN", "PRON"} for t in content)
    needed = 1 if named and verb.pos_ == "VERB" else 2
    return len(content) < needed


def empty_copula(draft: Draft, setting: Setting) -> bool:
    """A name as attribute of nothing that tells: "Who was one?"; "there" where nothing is counted."""
    clause = draft.standing.clause
    if clause.group.is_copula and draft.standing.constituent.role == "subject":
        return len(clause.rest) < 2 or clause.rest[0].tag_ in {"JJ", "VBG", "RB"} and len(clause.rest) < 3  # noqa: PLR2004 - "was born", "is important"
    return False


def odd_clause(draft: Draft, setting: Setting) -> bool:
    """The clause is a guess, an order or a fragment: "let", "would have", a subject that is a number or a clause."""
    clause = draft.standing.clause
    head = clause.subject_head
    counted = head.tag_ == "CD" and any(child.lower_ == "of" for child in head.children)
    if not counted and head.tag_ in {"CD", "WP", "WDT", "WRB", "DT", "EX"} and head.dep_ != "expl" and draft.standing.constituent.role != "subject":
        return True
    if draft.standing.constituent.role != "subject" and _is_time(clause.subject[0]):
        return True
    return clause.anchor.lower_ in {"let", "lets"} or (head.dep_ == "expl" and head.lower_ == "it")


def _is_time(token: Token) -> bool:
    """Whether a subject begins with a date: the parse took "By 207 BC the army ..." for one phrase."""
    return token.tag_ == "CD" and (token.ent_type_ == "DATE" or token.text.isdigit())


def many_of_one(draft: Draft, setting: Setting) -> bool:
    """One person or thing is said to be several: "How many men was Lucius Paullus?"."""
    fact, clause = draft.standing.fact, draft.standing.clause
    of_attribute = draft.standing.role == "count-of-attribute" and fact.type is NumberType.COUNT
    one = clause.subject_head.tag_ == "NNP" and not any(child.dep_ == "conj" for child in clause.subject_head.children)
    return of_attribute and (one or not clause.plural) and clause.subject_head.dep_ != "expl"


def lost_speaker(draft: Draft, setting: Setting) -> bool:
    """Somebody said so, but who is a pronoun or a vague phrase."""
    speaker = draft.standing.clause.speaker
    if not speaker:
        return False
    named = any(token.pos_ == "PROPN" for token in speaker) or any(token.i in draft.swaps for token in speaker)
    return not named or len(speaker) > 10  # noqa: PLR2004 - a longer phrase buries the question


def only_saying(draft: Draft, setting: Setting) -> bool:
    """The question asks who said something: "Who said that it would rain?"."""
    clause = draft.standing.clause
    return clause.kind is not ClauseKind.PARTICIPIAL and clause.group.lemma in english().reporting and any(
        child.dep_ == "ccomp" for child in clause.anchor.children
    )


def weak_date(draft: Draft, setting: Setting) -> bool:
    """The answer is a day without its year although the stem tells no year: "When did they meet? May 28"."""
    fact = draft.standing.fact
    return fact.type is DateType.DAY and not re.search(r"\d{4}", fact.answer) and not re.search(r"\b\d{4}\b", draft.stem)


CHECKS: dict[str, Callable[[Draft, Setting], bool]] = {
    check.__name__.replace("_", " "): check
    for check in (
        answer_in_stem, dangling_pronoun, somebody_speaks, points_back, vague_phrase, only_today, wrong_length,
        long_answer, unbalanced, stray_symbol, torn_phrase, too_few_anchors, empty_copula, odd_clause, lost_speaker,
        only_saying, many_of_one,
    )
}  # fmt: skip
"""All checks by the name that `--explain` shows."""


def problem(draft: Draft, setting: Setting) -> str | None:
    """The name of the first check that the draft fails, or None when it is sound."""
    return next((name for name, check in CHECKS.items() if check(draft, setting)), None)

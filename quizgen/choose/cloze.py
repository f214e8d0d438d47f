"""Gaps in sentences: a fact is left out of its sentence, where the sentence can stand without its passage."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.choose.checks.alone import vague_nouns
from quizgen.choose.checks.pointing import is_of_one_day, points_at_something
from quizgen.choose.checks.wording import LONGEST_ANSWER
from quizgen.choose.question import Asking, Candidate, question_of
from quizgen.choose.words import words
from quizgen.facts.fact import DateType
from quizgen.language.clauses import can_be_read
from quizgen.language.english import english
from quizgen.language.namelists import NameType
from quizgen.language.phrases import SUBJECTS
from quizgen.language.pronouns import PRONOUNS
from quizgen.quiz import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.choose.question import Place
    from quizgen.choose.setting import Setting
    from quizgen.facts.fact import Fact
    from quizgen.language.spans import Span

GAP = "_____"
"""What stands for the answer in the stem."""

SHORTEST, LONGEST = 8, 32
"""Words of a sentence with a gap: a shorter one tells too little, a longer one cannot be taken in at a glance."""

MOST_GAPS = 3
"""Gaps a sentence: each has a card of its own (Agarwal & Mannem 2011 left out one word a sentence)."""

_FEWEST_ANCHORS = 2


def gaps(facts: Sequence[Fact], place: Place, setting: Setting) -> Iterator[Candidate]:
    """The gaps of one sentence, the best three in the order of the text; none when it cannot stand alone.

    Args:
        facts: The facts of the sentence.
        place: The sentence.
        setting: What is known in its passage.
    """
    sentence = place.sentence.span
    if objection(sentence, setting):
        return
    fitting = [fact for fact in facts if _can_be_left_out(fact, sentence)]
    best = sorted(fitting, key=lambda fact: (-_worth(fact), fact.start))[:MOST_GAPS]
    for fact in sorted(best, key=lambda fact: fact.start):
        yield _candidate(fact, place)


def objection(sentence: Span, setting: Setting) -> str:
    """Why the sentence cannot stand without its passage; empty when it can."""
    text = sentence.text.strip()
    if not SHORTEST <= len(words(text)) <= LONGEST or not can_be_read(sentence) or not text.endswith("."):
        return "wrong length"
    if sentence[0].lower_ in english().connectives or sentence[0].dep_ == "cc" or _points_back(sentence):
        return "points back"
    if is_of_one_day(text):
        return "only today"
    if any(_is_lost(token.i, sentence, setting) for token in sentence):
        return "dangling pronoun"
    if any(noun.dep_ in SUBJECTS for noun in vague_nouns(sentence, setting.known)):
        return "vague phrase"
    return "unbalanced" if text.count('"') % 2 or text.count("“") != text.count("”") else ""


def _points_back(sentence: Span) -> bool:
    """Whether a word stands for something said before: "this treaty", "that protection"."""
    return points_at_something(sentence.text) or any(t.lower_ == "that" and t.dep_ == "det" for t in sentence)


def _is_lost(index: int, sentence: Span, setting: Setting) -> bool:
    """Whether the token stands for something that the sentence has not named before it."""
    token = sentence.doc[index]
    if token.i in setting.references.dangling:
        return True
    if token.lower_ not in PRONOUNS or token.tag_ not in {"PRP", "PRP$"} or token.dep_ == "expl":
        return False
    meant = re.sub(r"['’]s?$", "", setting.references.swaps.get(index, ""))
    before = sentence.doc[sentence.start : index].text
    return not meant or meant.split()[-1] not in before


def _can_be_left_out(fact: Fact, sentence: Span) -> bool:
    """Whether the fact is whole, said once, and leaves enough to know it by."""
    if fact.type is NameType.SEVERAL or len(words(fact.answer)) > LONGEST_ANSWER:
        return False
    shown = sentence.doc[fact.start : fact.end]
    told_again = sum(token.lower_ == shown.root.lower_ for token in sentence) > 1
    bracketed = any(
        token.text in {"(", "["} for token in sentence.doc[max(sentence.start, fact.start - 1) : fact.start]
    )
    anchors = [t for t in sentence if not fact.covers(t.i) and (t.pos_ == "PROPN" or t.tag_ in {"CD", "NN", "NNS"})]
    return not told_again and not bracketed and len(anchors) >= _FEWEST_ANCHORS


def _worth(fact: Fact) -> float:
    """How well a gap is remembered by: exact dates, then numbers, then what has a name; bare labels last."""
    if fact.kind is Kind.DATE:
        return 0.9 if fact.type in {DateType.YEAR, DateType.DAY, DateType.MONTH} else 0.7
    if fact.kind is Kind.NUMBER:
        return 0.75
    return 0.5 if fact.type in {NameType.PEOPLE, NameType.LANGUAGE, NameType.THING} else 0.8


def _candidate(fact: Fact, place: Place) -> Candidate:
    sentence = place.sentence.span
    shown = sentence.doc[fact.start : fact.end]
    first = shown.start_char - sentence.start_char
    text = sentence.text.rstrip()
    stem = f"{text[:first]}{GAP}{text[first + len(shown.text) :]}"
    asking = Asking(stem, shown.text, f"cloze-{fact.kind}", Form.CLOZE)
    question = question_of(fact, place, asking, _worth(fact))
    stem_words = frozenset(re.findall(r"\w+", stem.lower())) | {str(fact.start)}
    return Candidate(question, _worth(fact), {}, fact.key, stem_words, fact)

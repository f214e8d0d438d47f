"""Which sound questions make the quiz: the best ones, one for a fact, spread over the text and over kinds."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.choose.question import in_doubt
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.choose.question import Candidate

PER_100_WORDS = 8.0
"""How many questions a text is good for at most: well over the 2.5 that people ask on a paragraph, since many texts
hold fewer sound ones, and what a rich paragraph has more of is as good as the rest."""

LOWEST_SCORE = 0.65
"""A question below this is not asked by default: strict readers took half of those below, five in six of the rest."""

LOWEST_NAMELESS = 0.75
"""The same for a question that holds no name and no year and asks for no date: half of those below were good."""

LOWEST_IN_DOUBT = 0.8
"""The same for a question that something speaks against: of those between 0.5 and 0.8 one in three was accepted."""

LOWEST_AGAIN = 0.75
"""The same for a second question on a name by another thing that it did: of those below, every second was rejected."""

ASKED = "the fact is asked for already"

WORDS_FOR_ONE = 300
"""A text of so many words gets a question, whatever its score, and whatever speaks against it if there is no other: a
teacher should not stand there with nothing. More of that kind help nobody: of those below the bounds, half are poor."""

_PER_SENTENCE = 6
"""A sentence of a life or a battle may tell so many things; readers took .9 of what is asked with this bound."""
_PER_ANSWER = 3
_WORDS_PER_ANSWER = 120
"""So many words may ask for the same answer once more: a life of 900 words tells of seven deeds of its hero."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The candidates that make the quiz, in the order of the text, and why each of the others does not."""

    chosen: tuple[Candidate, ...]
    passed_over: dict[int, str]


def select(
    candidates: Sequence[Candidate], words: int, count: int | None = None, per_section: int | None = None
) -> Choice:
    """The default selection of a passage's questions.

    Args:
        candidates: All sound questions, in the order of the text.
        words: How many words of prose the passage has.
        count: How many questions are wanted; None for as many as the text's length asks for.
        per_section: How many questions a section may have; None for any number.
    """
    wanted = count if count is not None else max(1, round(words * PER_100_WORDS / 100))
    state = _Taken(per_section, max(_PER_ANSWER, words // _WORDS_PER_ANSWER))
    chosen: list[int] = []
    reasons: dict[int, str] = {}
    order = sorted(range(len(candidates)), key=lambda place: (-candidates[place].score, place))
    for place in order:
        candidate = candidates[place]
        reason = in_doubt(candidate.doubts) if candidate.score < LOWEST_IN_DOUBT else ""
        reason = reason or state.objection(candidate)
        reason = reason or ("lower score than those chosen" if len(chosen) >= wanted else "")
        needed = not chosen and words >= WORDS_FOR_ONE
        if not reason and count is None and not needed and candidate.score < _lowest(candidate):
            reason = "score too low"
        if reason:
            reasons[place] = reason
        else:
            state.take(candidate)
            chosen.append(place)
    for place in [place for place in order if reasons.get(place) == ASKED]:
        candidate = candidates[place]
        if candidate.score >= LOWEST_AGAIN and len(chosen) < wanted and not state.objection(candidate, again=True):
            state.take(candidate)
            chosen.append(place)
            del reasons[place]
    if not chosen and words >= WORDS_FOR_ONE:
        chosen = order[:1]
        reasons = {place: reason for place, reason in reasons.items() if place not in chosen}
    return Choice(tuple(candidates[place] for place in sorted(chosen)), reasons)


def _lowest(candidate: Candidate) -> float:
    """The score that the candidate needs."""
    found = candidate.features
    nameless = "no_name_in_stem" in found and "year_in_stem" not in found and "date_answer" not in found
    return LOWEST_NAMELESS if nameless else LOWEST_SCORE


class _Taken:
    """What the chosen questions already ask."""

    def __init__(self, per_section: int | None, per_answer: int) -> None:
        self._per_section = per_section
        self._per_answer = per_answer
        self._lists: set[int] = set()
        self._sections: Counter[str] = Counter()
        self._facts: dict[tuple[int, int], frozenset[str]] = {}
        self._stems: list[frozenset[str]] = []
        self._sentences: Counter[int] = Counter()
        self._answers: Counter[str] = Counter()

    def objection(self, candidate: Candidate, *, again: bool = False) -> str:
        """Why the candidate would be one too many, or nothing.

        Args:
            candidate: The question.
            again: Whether it may ask for a name that is asked for already, by another thing that it did.
        """
        if self._asks_for(candidate) and not (again and self._tells_another(candidate)):
            return ASKED
        if self._sentences[candidate.question.sentence_number] >= _PER_SENTENCE:
            return "the sentence is asked from already"
        if self._per_section is not None and self._sections[candidate.question.section] >= self._per_section:
            return "the section has its questions"
        if self._answers[candidate.key] >= self._per_answer:
            return "the answer is asked for already"
        if "one_of_several" in candidate.features and candidate.question.sentence_number in self._lists:
            return "another of its list is asked for already"
        if any(_alike(candidate.stem_words, other) for other in self._stems):
            return "nearly the same question is asked already"
        return ""

    def _asks_for(self, candidate: Candidate) -> list[tuple[int, int]]:
        """Where what is asked for already touches what the candidate asks for."""
        question = candidate.question
        return [(start, end) for start, end in self._facts if start < question.end and question.start < end]

    def _tells_another(self, candidate: Candidate) -> bool:
        """Whether it tells another thing of a name: "Anna Berger, a judge in Oslo, won the race in 1911"."""
        place = (candidate.question.start, candidate.question.end)
        if self._asks_for(candidate) != [place] or candidate.question.kind is not Kind.NAME:
            return False
        return _shared(candidate.stem_words, self._facts[place]) <= _OF_ANOTHER_DEED

    def take(self, candidate: Candidate) -> None:
        """Remember what the candidate asks."""
        self._facts[candidate.question.start, candidate.question.end] = candidate.stem_words
        self._stems.append(candidate.stem_words)
        self._sentences[candidate.question.sentence_number] += 1
        self._answers[candidate.key] += 1
        self._sections[candidate.question.section] += 1
        if "one_of_several" in candidate.features:
            self._lists.add(candidate.question.sentence_number)


_OF_ANOTHER_DEED = 0.25  # share of words in common of two questions on one name by two deeds
_ALIKE = 0.8  # share of words in common; two questions on one sentence usually share 0.5


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return _shared(one, other) >= _ALIKE


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of words that two stems have in common."""
    return len(one & other) / max(1, len(one | other))

"""Which question of a quiz made before is which of the quiz made now.

A question is its fact: source, sentence, kind, and place in the sentence. What did not move is found by that. Then, of
those that are left on both sides, one takes over from the other if it shows the same card, asks the same of a corrected
answer, or says the same in a sentence that was slightly reworded. When in doubt it does not: a learner then meets a
new card, instead of an old card's intervals on a fact that was never learnt.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from difflib import SequenceMatcher
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence

    from quizgen.quiz import Question, Source

_ALIKE = 0.6
"""Share of the words around the answer that a reworded sentence has in common with what it was, at least."""

_ALIKE_IN_PLACE = 0.75
"""The same, where a name or a number changed: only a sentence that stands where the other stood is that sentence."""

_SAME_TEXT = 0.5
"""Share of the sentences asked from that a renamed text has in common with what it was, at least."""

_COMPARED = 8
_COMMON = 200
"""A word around the answer that more questions of one answer have than this tells nothing about which is which."""

_WORD = re.compile(r"\w+")


def sources_now(
    made: Sequence[Source], before: Sequence[Source], shared: Mapping[tuple[str, str], float]
) -> dict[str, str]:
    """The name that each source of before goes by now: by path, by file name, by title, or by what it says.

    Args:
        made: The sources now.
        before: The sources then.
        shared: For names of before and now, the share of sentences in common.
    """
    found: dict[str, str] = {}
    keys: tuple[Callable[[Source], str], ...] = (
        lambda source: source.name,
        lambda source: PurePath(source.name).name,
        lambda source: source.title,
    )
    for key in keys:
        free = {key(source): source.name for source in reversed(made) if source.name not in found.values()}
        for source in before:
            if source.name not in found and key(source) in free:
                found[source.name] = free.pop(key(source))
    for (old, new), share in sorted(shared.items(), key=lambda item: -item[1]):
        if share >= _SAME_TEXT and old not in found and new not in found.values():
            found[old] = new
    return found


def shared_sentences(made: Iterable[Question], before: Iterable[Question]) -> dict[tuple[str, str], float]:
    """For each two sources, of before and now, the share of sentences asked from that both have."""
    now, then = _anchors(made), _anchors(before)
    return {
        (old, new): len(then[old] & now[new]) / min(len(then[old]), len(now[new]))
        for old in then
        for new in now
        if then[old] & now[new]
    }


def matches(made: Sequence[Question], before: Sequence[Question]) -> dict[int, int]:
    """For places in `made`, the place in `before` of what is the same question.

    Both hold questions of one source, in the order of the text; no place is given twice.
    """
    pairs = _Pairs(made, before)
    for key in (_identity, _fact_and_template, _fact, _card):
        pairs.join(key)
    pairs.join(_gap, allowed=lambda new, old: not _names_differ(new, old))
    pairs.join(_asked)
    pairs.join_reworded()
    return pairs.found


class _Pairs:
    """The questions paired so far."""

    def __init__(self, made: Sequence[Question], before: Sequence[Question]) -> None:
        self.found: dict[int, int] = {}
        self._made = made
        self._before = before
        self._left_made = set(range(len(made)))
        self._left_before = set(range(len(before)))

    def join(
        self,
        key: Callable[[Question], Hashable],
        allowed: Callable[[Question, Question], bool] = lambda _new, _old: True,
    ) -> None:
        """Pair those left that agree in `key`, one by one; where more are on one side, nothing says which is which."""
        then = self._grouped(self._before, self._left_before, key)
        for value, new in self._grouped(self._made, self._left_made, key).items():
            old = then.get(value, [])
            if len(new) == len(old):
                for place, earlier in zip(new, old, strict=True):
                    if allowed(self._made[place], self._before[earlier]):
                        self._pair(place, earlier)

    def join_reworded(self) -> None:
        """Pair those left with the same answer whose sentences are most alike."""
        then = self._grouped(self._before, self._left_before, _answer)
        alike: list[tuple[float, int, int]] = []
        for value, new in self._grouped(self._made, self._left_made, _answer).items():
            index = _index(self._before, then.get(value, []))
            for place in new:
                alike += [(-self._likeness(place, old), place, old) for old in _likeliest(self._made[place], index)]
        for likeness, place, old in sorted(alike):
            if likeness and place in self._left_made and old in self._left_before:
                self._pair(place, old)

    def _likeness(self, place: int, earlier: int) -> float:
        """How alike the sentences are, or 0 if too little to be the same."""
        new, old = self._made[place], self._before[earlier]
        ratio = _ratio(_around(new), _around(old))
        if _names_differ(new, old):
            return ratio if ratio >= _ALIKE_IN_PLACE and self._in_place(place, earlier) else 0.0
        return ratio if ratio >= _ALIKE else 0.0

    def _in_place(self, place: int, earlier: int) -> bool:
        """Whether it stands after what is known to have stood before it, and before what stood after it."""
        now_of = {old: new for new, old in self.found.items()}
        after = next((now_of[old] for old in range(earlier - 1, -1, -1) if old in now_of), -1)
        before = next((now_of[old] for old in range(earlier + 1, len(self._before)) if old in now_of), len(self._made))
        return after < place < before

    def _pair(self, place: int, earlier: int) -> None:
        self.found[place] = earlier
        self._left_made.discard(place)
        self._left_before.discard(earlier)

    @staticmethod
    def _grouped(
        questions: Sequence[Question], places: Iterable[int], key: Callable[[Question], Hashable]
    ) -> dict[Hashable, list[int]]:
        groups: dict[Hashable, list[int]] = defaultdict(list)
        for place in sorted(places):
            groups[key(questions[place])].append(place)
        return groups


def _index(questions: Sequence[Question], places: Iterable[int]) -> dict[str, list[int]]:
    """The places of the questions by each word around the answer."""
    index: dict[str, list[int]] = defaultdict(list)
    for place in places:
        for word in dict.fromkeys(_around(questions[place])):
            index[word].append(place)
    return index


def _likeliest(question: Question, index: Mapping[str, Sequence[int]]) -> list[int]:
    """The places of those questions that have most words in common with it, so that few sentences are compared."""
    shared: Counter[int] = Counter()
    for word in dict.fromkeys(_around(question)):
        places = index.get(word, ())
        if len(places) <= _COMMON:
            shared.update(places)
    return [place for place, _ in shared.most_common(_COMPARED)]


def _identity(question: Question) -> str:
    return question.id


def _fact(question: Question) -> tuple[Hashable, ...]:
    return _words(question.sentence), question.kind, len(_words(question.sentence[: question.answer_start]))


def _fact_and_template(question: Question) -> tuple[Hashable, ...]:
    return *_fact(question), question.template


def _card(question: Question) -> tuple[Hashable, ...]:
    """What it shows: the same card is the same question wherever it stands."""
    return question.form, _words(question.stem), _words(question.answer)


def _gap(question: Question) -> tuple[Hashable, ...]:
    """Its sentence without the answer: another answer there is a correction."""
    before, after = _halves(question)
    return question.kind, question.form, before, after


def _asked(question: Question) -> tuple[Hashable, ...]:
    return question.kind, question.form, _words(question.stem)


def _answer(question: Question) -> tuple[Hashable, ...]:
    return question.kind, question.form, _words(question.answer)


def _around(question: Question) -> tuple[str, ...]:
    before, after = _halves(question)
    return before + after


def _halves(question: Question) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return _words(question.sentence[: question.answer_start]), _words(question.sentence[question.answer_end :])


def _names_differ(one: Question, other: Question) -> bool:
    """Whether each stem has a name or a number that the other has not: they may ask about different things."""
    mine, theirs = set(_names(one.stem)), set(_names(other.stem))
    return bool(mine - theirs) and bool(theirs - mine)


def _names(stem: str) -> Iterator[str]:
    """Words with a capital or a digit, but for the first, which always has one."""
    return (word for word in _WORD.findall(stem)[1:] if not word.islower())


def _ratio(one: Sequence[str], other: Sequence[str]) -> float:
    """Share of the words in common, in order; 0 at once where even in any order there are too few."""
    common = len(set(one) & set(other))
    if common < _ALIKE * min(len(set(one)), len(set(other))):
        return 0.0
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold()))


def _anchors(questions: Iterable[Question]) -> dict[str, set[tuple[str, ...]]]:
    anchors: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for question in questions:
        anchors[question.source].add(_words(question.sentence))
    return anchors

"""A quiz made again: each question as who it was, with what a person decided and the time it last changed."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizgen.again.content import dated, fingerprint, same_card
from quizgen.again.matching import matches, shared_sentences, sources_now
from quizgen.chapters import chapters
from quizgen.quiz import Status

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

    from quizgen.quiz import Question, Quiz

_FEWEST_OPTIONS = 2
"""Wrong options that a question needs to be asked by options."""


def first_made(made: Quiz) -> Quiz:
    """A quiz that was never made before, with the time and fingerprint of each question and the deck's parts."""
    return replace(dated(made, made.made), chapters=made.chapters or chapters(made))


def made_again(made: Quiz, before: Quiz, spare: Sequence[Question] = ()) -> Quiz:
    """The quiz as made now, with what is known from before.

    A question that is found again keeps its identity, and its time as long as its card is the same. What a person
    decided stands, also when the text would not give the question any more; where the text now says something else,
    a kept question says it too, and so does an edited one whose answer is still the text's own. Questions that are
    gone are kept in `past`, so that they come back with identity and time.

    Args:
        made: The quiz as it is made from its texts now; a question may say since when its text is as it is.
        before: The quiz as it was, its questions dated.
        spare: Other questions that the texts give, without wrong options. One that was in the quiz before stays in it,
            or a card that somebody learns from would never hear of a correction again.
    """
    before = told_apart(before)
    now = sources_now(made.sources, before.sources, shared_sentences(made.questions, (*before.questions, *before.past)))
    current, past = (_renamed(questions, now) for questions in (before.questions, before.past))
    merged = replace(
        made,
        title=before.title,
        made=max(made.made, before.made),
        multiple_choice=made.multiple_choice or before.multiple_choice,
    )
    questions = _questions(merged, before, _Earlier(current, past), spare)
    stays, gone = _left([*current, *past], {question.id for question in questions}, made)
    merged = replace(merged, questions=_in_order([*questions, *stays], made), past=tuple(gone))
    parts = tuple(replace(chapter, source=now.get(chapter.source, chapter.source)) for chapter in before.chapters)
    return replace(merged, chapters=chapters(merged, parts))


def told_apart(quiz: Quiz) -> Quiz:
    """The quiz with an identity for each question: a block that was copied in an editor has that of its model."""
    taken: set[str] = set()
    return replace(quiz, questions=tuple(_told_apart(question, taken) for question in quiz.questions))


@dataclass(frozen=True, slots=True)
class _Earlier:
    """The questions of before, their sources by the names they go by now: those in the quiz, and those of the past."""

    current: Sequence[Question]
    past: Sequence[Question]


def _questions(made: Quiz, before: Quiz, earlier: _Earlier, spare: Sequence[Question]) -> list[Question]:
    """The questions as made now, those known from before as who they were, and of the spare ones those that were."""
    again = _Again(made, before)
    found = _found(made.questions, earlier.current, earlier.past)
    taken = {old.id for old in (*earlier.current, *earlier.past)}
    questions = [
        again.same(question, found[place]) if place in found else again.new(_told_apart(question, taken))
        for place, question in enumerate(made.questions)
    ]
    known = {question.id for question in questions}
    back = _found(spare, [old for old in earlier.current if old.id not in known])
    return questions + [again.same(_with_options(spare[place], old), old) for place, old in back.items()]


def _with_options(spare: Question, old: Question) -> Question:
    """A spare question with the wrong options it had, but for those that are right by now."""
    accept = tuple(dict.fromkeys([*spare.accept, *(old.accept if spare.answer == old.answer else ())]))
    return replace(spare, accept=accept, distractors=_still_wrong(old.distractors, spare))


def _still_wrong(options: Sequence[str], question: Question) -> tuple[str, ...]:
    right = {question.answer, *question.accept}
    return tuple(option for option in options if option not in right)


class _Again:
    """How a question of before goes on."""

    def __init__(self, made: Quiz, before: Quiz) -> None:
        self._when = made.made
        self._before = before.made
        self._choice = made.multiple_choice
        self._was_choice = made.multiple_choice and before.multiple_choice

    def new(self, question: Question) -> Question:
        """One that was never asked."""
        return replace(question, changed=question.changed or self._when, fingerprint=fingerprint(question))

    def same(self, new: Question, old: Question) -> Question:
        """One that was asked before."""
        now = replace(_decided(new, old), id=old.id, status=old.status if old.status is not Status.MADE else new.status)
        if self._was_choice:
            now = _with_steady_options(now, old)
        changed = old.changed or self._before
        if not same_card(now, old, choice=self._choice):
            changed = max(new.changed or self._when, changed + 1)
        return replace(now, changed=changed, fingerprint=fingerprint(now))


def _decided(new: Question, old: Question) -> Question:
    """The question with the words that it has from a person."""
    same_answer = new.answer == old.answer or old.answer in new.accept
    if old.status is Status.MADE:
        return new
    if old.status is Status.EDITED:
        answered = old.sentence[old.answer_start : old.answer_end] == old.answer
        if same_answer or not answered:
            return _with_words(new if same_answer else _in_sentence(new, old), old)
        return replace(new, stem=old.stem)
    return _with_words(new, old) if same_answer and new.sentence == old.sentence else new


def _with_words(new: Question, old: Question) -> Question:
    return replace(new, stem=old.stem, answer=old.answer, accept=old.accept, distractors=old.distractors, form=old.form)


def _in_sentence(new: Question, old: Question) -> Question:
    return replace(new, sentence=old.sentence, answer_start=old.answer_start, answer_end=old.answer_end)


def _with_steady_options(now: Question, old: Question) -> Question:
    """The question, in multiple choice, with its options as long as they hold.

    A card with options and one without are notes of two types to Anki, which cannot turn one into the other.
    """
    had = len(old.distractors) >= _FEWEST_OPTIONS
    kept = _still_wrong(old.distractors, now)
    if not had:
        return replace(now, distractors=())
    if same_card(now, old, choice=False) or len(now.distractors) < _FEWEST_OPTIONS <= len(kept):
        return replace(now, distractors=kept)
    return now


def _renamed(questions: Iterable[Question], now: Mapping[str, str]) -> list[Question]:
    return [replace(question, source=now.get(question.source, question.source)) for question in questions]


def _found(made: Sequence[Question], *earlier: Sequence[Question]) -> dict[int, Question]:
    """For places in the quiz, the question of before; those of the first list go before those of the second."""
    found: dict[int, Question] = {}
    for questions in earlier:
        then = _by_source(questions, ())
        for source, places in _by_source(made, found).items():
            old = [questions[place] for place in then.get(source, [])]
            pairs = matches([made[place] for place in places], old)
            found |= {places[new]: old[place] for new, place in pairs.items()}
    return found


def _by_source(questions: Sequence[Question], without: Container[int]) -> dict[str, list[int]]:
    """The places of each source's questions, in the order of the text."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, question in sorted(enumerate(questions), key=lambda item: (item[1].sentence_number, item[1].start)):
        if place not in without:
            places[question.source].append(place)
    return places


def _left(before: Iterable[Question], found: Container[str], made: Quiz) -> tuple[list[Question], list[Question]]:
    """Those not found again: what a person decided about a text that is still there stays, the rest is past."""
    names = {source.name for source in made.sources}
    left = [question for question in before if question.id not in found]
    stays = [question for question in left if question.status is not Status.MADE and question.source in names]
    gone = [question for question in left if question.status is Status.MADE or question.source not in names]
    return stays, gone


def _told_apart(question: Question, taken: set[str]) -> Question:
    """The question, with an identity of its own if another has it; `taken` learns of it."""
    name, number = question.id, 1
    while name in taken:
        number += 1
        name = f"{question.id}-copy{number}"
    taken.add(name)
    return question if name == question.id else replace(question, id=name)


def _in_order(questions: Iterable[Question], made: Quiz) -> tuple[Question, ...]:
    places = {source.name: place for place, source in enumerate(made.sources)}
    return tuple(sorted(questions, key=lambda one: (places[one.source], one.sentence_number, one.start)))

"""A review as plain steps: what is shown, what was decided, and what can be taken back. No screen, no file."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from quizgen.again.content import is_edited
from quizgen.quiz import Quiz, Status
from quizgen.review.filter import Filter
from quizgen.review.wording import Wording, reworded

if TYPE_CHECKING:
    from quizgen.quiz import Question


@dataclass(frozen=True, slots=True)
class Change:
    """One question as it was before and after a step.

    Attributes:
        before: The question before; None when the step brought it into the quiz.
        after: The question after; None when the step took it out again.
    """

    before: Question | None
    after: Question | None

    @property
    def id(self) -> str:
        """The identity of the question."""
        question = self.after or self.before
        return question.id if question else ""

    def taken_back(self) -> Change:
        """The change the other way round."""
        return Change(self.after, self.before)

    def applied(self, quiz: Quiz) -> Quiz:
        """The quiz with this change; the question is found by its identity, wherever it stands."""
        questions = list(quiz.questions)
        place = next((place for place, question in enumerate(questions) if question.id == self.id), None)
        if self.after is None:
            questions = [question for question in questions if question.id != self.id]
        elif place is None:
            questions.insert(_place_for(self.after, quiz), self.after)
        else:
            questions[place] = self.after
        return replace(quiz, questions=tuple(questions))


@dataclass(frozen=True)
class Review:
    """A quiz under review. Each step gives a new one.

    Attributes:
        quiz: The quiz as it is now; its questions have identities of their own.
        wanted: Which questions are shown.
        at: The place, among the shown ones, of the question that is looked at; 0 when none is shown.
        done: The changes so far, the last one last.
        undone: The changes that were taken back, the last one last.
    """

    quiz: Quiz
    wanted: Filter = field(default_factory=Filter)
    at: int = 0
    done: tuple[Change, ...] = ()
    undone: tuple[Change, ...] = ()

    @cached_property
    def shown(self) -> tuple[int, ...]:
        """The places in the quiz of the questions that pass the filter."""
        return self.wanted.places(self.quiz.questions)

    @cached_property
    def statuses(self) -> Counter[Status]:
        """How many questions there are of each status."""
        return Counter(question.status for question in self.quiz.questions)

    @property
    def question(self) -> Question | None:
        """The question that is looked at, if any is shown."""
        return self.quiz.questions[self.shown[self.at]] if self.shown else None

    def move(self, to: int) -> Review:
        """Look at the shown question at this place, or at the nearest there is."""
        moved = replace(self, at=min(max(to, 0), max(0, len(self.shown) - 1)))
        # The same quiz and the same filter: what was found out about them holds, and takes 20 ms to find out on 10,000.
        moved.__dict__.update({name: self.__dict__[name] for name in ("shown", "statuses") if name in self.__dict__})
        return moved

    def look_at(self, identity: str) -> Review:
        """Look at this question, without a filter if it does not pass."""
        shown = any(self.quiz.questions[place].id == identity for place in self.shown)
        return (self if shown else replace(self, wanted=Filter())).follow(identity)

    def follow(self, identity: str) -> Review:
        """Look at this question if it is shown; else at what has taken the place of the one looked at."""
        for at, place in enumerate(self.shown):
            if self.quiz.questions[place].id == identity:
                return self.move(at)
        return self.move(self.at)

    def narrow(self, wanted: Filter) -> Review:
        """Show other questions; the one looked at stays, or the next one takes its place."""
        here = self.shown[self.at] if self.shown else 0
        narrowed = replace(self, wanted=wanted)
        return narrowed.move(next((at for at, place in enumerate(narrowed.shown) if place >= here), len(self.shown)))

    def keep(self) -> Review:
        """Mark the question as good and go on to the next; an edited one stays edited, also after it was dropped."""
        question = self.question
        if question is None:
            return self
        edited = question.status is Status.EDITED or is_edited(question) or self._was_edited(question)
        return self._decide(Status.EDITED if edited else Status.KEPT)

    def drop(self) -> Review:
        """Take the question out of decks and games, and go on to the next; it stays in the file."""
        return self._decide(Status.DROPPED)

    def reword(self, wording: Wording) -> Review:
        """Give the question other words; the answer to whether it changed is whether `done` grew."""
        question = self.question
        if question is None or reworded(question, wording) == question:
            return self
        return self._changed(Change(question, reworded(question, wording)))

    def add(self, question: Question) -> Review:
        """Bring a question into the quiz and look at it; one that is there already is kept instead."""
        there = next((old for old in self.quiz.questions if old.id == question.id), None)
        if there is not None and there.stem == question.stem:
            change = Change(there, replace(there, status=Status.KEPT))
        else:
            change = Change(None, replace(question, id=self._free(question.id)))
        return self._changed(change).look_at(change.id)

    def undo(self) -> Review:
        """Take the last change back and look at its question, if it is shown."""
        if not self.done:
            return self
        change = self.done[-1]
        before = replace(self, quiz=change.taken_back().applied(self.quiz), done=self.done[:-1])
        return replace(before, undone=(*self.undone, change)).follow(change.id)

    def redo(self) -> Review:
        """Make the change again that was taken back last."""
        if not self.undone:
            return self
        change = self.undone[-1]
        after = replace(self, quiz=change.applied(self.quiz), undone=self.undone[:-1])
        return replace(after, done=(*self.done, change)).follow(change.id)

    def change_since(self, before: Review) -> Change | None:
        """What the last step changed: the step that led from `before` to here."""
        if len(self.done) > len(before.done):
            return self.done[-1]
        return self.undone[-1].taken_back() if len(self.done) < len(before.done) else None

    def with_quiz(self, quiz: Quiz) -> Review:
        """The same review of a quiz that was changed elsewhere."""
        here = self.question.id if self.question else ""
        return replace(self, quiz=quiz).move(self.at).follow(here)

    def _decide(self, status: Status) -> Review:
        question = self.question
        if question is None:
            return self
        here = self.shown[self.at]
        review = self
        if question.status is not status:
            review = self._changed(Change(question, replace(question, status=status)))
        # A question that does not pass the filter any more has made room for the next one.
        gone = here not in review.shown
        return review.move(self.at if gone else self.at + 1)

    def _changed(self, change: Change) -> Review:
        quiz = change.applied(self.quiz)
        return replace(self, quiz=quiz, done=(*self.done, change), undone=()).move(self.at)

    def _was_edited(self, question: Question) -> bool:
        edited = (change.after for change in self.done if change.id == question.id)
        return any(after is not None and after.status is Status.EDITED for after in edited)

    def _free(self, identity: str) -> str:
        taken = {question.id for question in self.quiz.questions}
        return _own(identity, taken)


def _own(identity: str, taken: set[str]) -> str:
    number, own = 1, identity
    while own in taken:
        number += 1
        own = f"{identity}-{number}"
    return own


def _place_for(question: Question, quiz: Quiz) -> int:
    """Where a question belongs: after those that stand before it in the texts."""
    order = {source.name: place for place, source in enumerate(quiz.sources)}

    def standing(other: Question) -> tuple[int, int, int]:
        return order[other.source], other.sentence_number, other.start

    here = standing(question)
    return next((place for place, other in enumerate(quiz.questions) if standing(other) > here), len(quiz.questions))

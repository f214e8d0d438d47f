"""What a question says, when that last changed, and whether a person changed it."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from quizgen.quiz import Form, Question, Quiz, Status

_END = "\x1f"  # between texts, so that no two different lists of them are joined alike


def fingerprint(question: Question) -> str:
    """Of a question's words: one part for what its card shows, one for the rest that a person may change."""
    return f"{_digest(_shown(question))}-{_digest(_rest(question))}"


def is_edited(question: Question) -> bool:
    """Whether its words are not those that quizgen last wrote; of a question without fingerprint, its status tells."""
    if not question.fingerprint:
        return question.status is Status.EDITED
    return question.fingerprint != fingerprint(question)


def same_card(one: Question, other: Question, *, choice: bool) -> bool:
    """Whether both make the same card; where it stands in the text does not count.

    A paragraph put in at the beginning moves every sentence, and a new heading every section. If that counted, each
    such change would write over everything that a learner added in Anki.
    """
    return _shown(one) == _shown(other) and (not choice or one.distractors == other.distractors)


def dated(quiz: Quiz, when: int) -> Quiz:
    """The quiz with the time of each question's last change, those that a person edited since as of `when`."""
    return replace(quiz, questions=tuple(_dated(question, quiz, when) for question in quiz.questions))


def _dated(question: Question, quiz: Quiz, when: int) -> Question:
    before = question.changed or quiz.made
    now = fingerprint(question)
    if not is_edited(question):
        return replace(question, changed=before, fingerprint=now)
    decided = Status.DROPPED if question.status is Status.DROPPED else Status.EDITED
    as_before = now.partition("-")[0] == question.fingerprint.partition("-")[0] and not quiz.multiple_choice
    changed = before if as_before else max(when, before + 1)
    return replace(question, status=decided, changed=changed, fingerprint=now)


def _shown(question: Question) -> tuple[str, ...]:
    place = f"{question.answer_start} {question.answer_end}"
    asked = () if question.form is Form.CLOZE else (question.stem, question.answer)
    return (question.form, question.kind, question.sentence, place, *asked)


def _rest(question: Question) -> tuple[str, ...]:
    asked = (question.stem, question.answer) if question.form is Form.CLOZE else ()
    return (*asked, _END, *question.accept, _END, *question.distractors)


def _digest(texts: tuple[str, ...]) -> str:
    return hashlib.sha256(_END.join(texts).encode("utf-8", "surrogatepass")).hexdigest()[:12]

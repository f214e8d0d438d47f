"""How far the making of a quiz is, for those who wait for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizgen.language.model import Model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from spacy.tokens import Doc

    from quizgen.passage import Passage
    from quizgen.portion import Portion

_READING = 0.7
"""The language model's share of the work; the rest is asking (`benchmarks/making.py`)."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the work is.

    Attributes:
        texts: How many texts there are.
        texts_done: Of how many all facts have been asked for.
        size: Characters of prose in all texts.
        read: Characters that the language model has read.
        asked: Characters whose facts have been asked for.
        sentences: Sentences read.
        questions: Questions made so far.
    """

    texts: int
    size: int
    texts_done: int = 0
    read: int = 0
    asked: int = 0
    sentences: int = 0
    questions: int = 0

    @property
    def part(self) -> float:
        """The part of the work that is done, from 0 to 1."""
        return (_READING * self.read + (1 - _READING) * self.asked) / max(1, self.size)


class Watch:
    """Counts what is read and asked, and tells it."""

    def __init__(self, passages: Sequence[Passage], tell: Callable[[Progress], None]) -> None:
        self._tell = tell
        self._now = Progress(len(passages), sum(map(_size, passages)))

    def watched(self, model: Model) -> Model:
        """The same model, whose reading is counted."""
        return _Watched(model.name, model.nlp, self._read)

    def done(self, passage: Passage, portion: Portion, *, elsewhere: bool = False) -> None:
        """A text is done; what another process read of it has not been counted yet."""
        now, size = self._now, _size(passage)
        if elsewhere:
            now = replace(now, read=now.read + size, sentences=now.sentences + portion.sentences)
        questions = now.questions + len(portion.questions)
        self._update(replace(now, texts_done=now.texts_done + 1, asked=now.asked + size, questions=questions))

    def _read(self, doc: Doc) -> None:
        now = self._now
        sentences = sum(1 for _ in doc.sents)
        self._update(replace(now, read=now.read + len(doc.text), sentences=now.sentences + sentences))

    def _update(self, now: Progress) -> None:
        self._now = now
        self._tell(now)


@dataclass(frozen=True, slots=True)
class _Watched(Model):
    """A model that tells of every paragraph it has read."""

    seen: Callable[[Doc], None]

    def parse(self, texts: Iterable[str]) -> Iterator[Doc]:
        # `super()` without arguments fails in a dataclass with slots, which is a class made anew.
        for doc in Model.parse(self, texts):
            self.seen(doc)
            yield doc


def _size(passage: Passage) -> int:
    return sum(len(paragraph.prose) for paragraph in passage.paragraphs)

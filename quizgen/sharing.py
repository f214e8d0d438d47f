"""Many texts shared out between this process and a second one, so that both cores of a small machine have work.

Two threads do not do: the language model and the asking both want Python's lock, and on some machines the one gains
nothing from the other's waiting. What both ways take is measured by `benchmarks/making.py`.

The second process takes from the end of the list what this one, which works from its start, has not come to. It is a
gain and never a need: whatever happens to it, this one does the work.
"""

from __future__ import annotations

import os
from collections import deque
from contextlib import contextmanager
from dataclasses import dataclass
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING

from quizgen.portion import portions
from quizgen.second import second_process

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from quizgen.language.model import Model
    from quizgen.passage import Passage
    from quizgen.portion import Portion, Wishes
    from quizgen.second import Second

WORTH_SHARING = 12_000
"""Words from which a second process saves time: where it loads a model of its own, this one does 10,000 meanwhile."""

_WORDS_A_SHARE = 1_500
"""Words that are handed over at once: as many as the model reads in one batch, and few enough that neither process
waits long for the other's last share."""


@dataclass(frozen=True, slots=True)
class Done:
    """A text that is done.

    Attributes:
        place: Its index among the passages.
        portion: What it gives.
        elsewhere: Whether the second process did it.
    """

    place: int
    portion: Portion
    elsewhere: bool = False


def shared_out(
    passages: Sequence[Passage], wishes: Wishes, model: Model, least: int = WORTH_SHARING
) -> Generator[Done, None, None]:
    """Each of the passages when it is done, in any order.

    Args:
        passages: The texts.
        wishes: What is asked of the quiz.
        model: The language model.
        least: Words of all texts from which the work is shared.
    """
    if _cores() == 1 or len(passages) == 1 or sum(map(_words, passages)) < least:
        yield from _done_here(range(len(passages)), passages, wishes, model)
        return
    work = _Work(passages, deque(_shares(passages)), SimpleQueue())
    missing = len(passages)
    with _second_at_work(work, wishes, model):
        while missing:
            share = work.first()
            for done in _done_here(share, passages, wishes, model) if share else work.finished.get():
                missing -= 1
                yield done


def _cores() -> int:
    """How many processes the machine lets this program run at once."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _words(passage: Passage) -> int:
    return sum(len(paragraph.prose.split()) for paragraph in passage.paragraphs)


def _shares(passages: Sequence[Passage]) -> Iterator[range]:
    """Places of texts that follow each other and together have about as many words as are handed over at once."""
    start = words = 0
    for place, passage in enumerate(passages):
        words += _words(passage)
        if words >= _WORDS_A_SHARE or place == len(passages) - 1:
            yield range(start, place + 1)
            start, words = place + 1, 0


def _done_here(share: range, passages: Sequence[Passage], wishes: Wishes, model: Model) -> Iterator[Done]:
    texts = passages[share.start : share.stop]
    for place, portion in zip(share, portions(texts, wishes, model), strict=True):
        yield Done(place, portion)


@dataclass(frozen=True, slots=True)
class _Work:
    """What both processes share.

    Attributes:
        passages: The texts.
        left: Shares that neither has begun; taking one from either end cannot be broken in upon.
        finished: What the second process has done; an empty list where it gave its share back.
    """

    passages: Sequence[Passage]
    left: deque[range]
    finished: SimpleQueue[list[Done]]

    def first(self) -> range | None:
        """The first share that is left, taken; None when there is none."""
        try:
            return self.left.popleft()
        except IndexError:
            return None

    def last(self) -> range | None:
        """The last share that is left, taken; None when there is none."""
        try:
            return self.left.pop()
        except IndexError:
            return None

    def give_back(self, share: range) -> None:
        """Leave the share to the others, and wake who waits for it."""
        self.left.append(share)
        self.finished.put([])


@contextmanager
def _second_at_work(work: _Work, wishes: Wishes, model: Model) -> Iterator[None]:
    """A second process takes shares from the end, for as long as the block runs; none where there can be none."""
    try:
        second = second_process(wishes, model)
    except OSError:
        yield
        return
    thread = Thread(target=_keep_busy, args=(second, work), name="quizgen-second", daemon=True)
    thread.start()
    try:
        yield
    finally:
        second.end()
        thread.join()
        second.close()


def _keep_busy(second: Second, work: _Work) -> None:
    """Hand it one share after the other; one that it fails at is given back, and no other handed over."""
    try:
        second.get_ready()
    except (OSError, EOFError):
        return
    while (share := work.last()) is not None:
        try:
            given = second.portions(work.passages[share.start : share.stop])
        except (OSError, EOFError):
            work.give_back(share)
            return
        work.finished.put([Done(place, one, elsewhere=True) for place, one in zip(share, given, strict=True)])

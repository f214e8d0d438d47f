"""Work done ahead: the model reads the next paragraphs on one core while the last ones are asked from on another.

Nine tenths of the model's time are spent in multiplications outside Python's lock, so a thread is enough.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import dataclass
from queue import Full, Queue
from threading import Event, Thread
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Item = TypeVar("Item")

_HANDS_OVER = 0.0005  # seconds that a thread waits for Python's lock: with the usual 0.005 half of the gain is lost
_LOOKS_UP = 0.1  # seconds after which a full queue is left to see whether anybody still waits for it


@dataclass(frozen=True, slots=True)
class _Made(Generic[Item]):
    item: Item


@dataclass(frozen=True, slots=True)
class _Failed:
    error: BaseException


_Entries = Queue["_Made[Item] | _Failed | None"]


def ahead(items: Iterable[Item], most: int, meanwhile: Callable[[], None] | None = None) -> Iterator[Item]:
    """The items in their order, up to `most` of them made by another thread before they are asked for.

    What making an item raises is raised here, at its place. When the caller stops asking, the thread ends.

    Args:
        items: What is made.
        most: How many are made before they are asked for.
        meanwhile: Work that is done while the first item is made.
    """
    entries: _Entries[Item] = Queue(most)
    with _maker(items, entries):
        if meanwhile is not None:
            meanwhile()
        while (entry := entries.get()) is not None:
            if isinstance(entry, _Failed):
                raise entry.error
            yield entry.item


@contextmanager
def _maker(items: Iterable[Item], entries: _Entries[Item]) -> Iterator[None]:
    """A thread that fills the queue, for as long as the block runs."""
    unwanted = Event()
    usual = sys.getswitchinterval()
    sys.setswitchinterval(_HANDS_OVER)
    thread = Thread(target=_fill, args=(items, entries, unwanted), name="quizgen-ahead", daemon=True)
    thread.start()
    try:
        yield
    finally:
        unwanted.set()
        thread.join()
        sys.setswitchinterval(usual)


def _fill(items: Iterable[Item], entries: _Entries[Item], unwanted: Event) -> None:
    try:
        for item in items:
            if not _put(entries, _Made(item), unwanted):
                return
    except BaseException as error:  # noqa: BLE001 - it is raised again where the item would have been asked for
        _put(entries, _Failed(error), unwanted)
    _put(entries, None, unwanted)


def _put(entries: _Entries[Item], entry: _Made[Item] | _Failed | None, unwanted: Event) -> bool:
    """Put an entry into the queue when there is room; false when nobody wants it any more."""
    while not unwanted.is_set():
        try:
            entries.put(entry, timeout=_LOOKS_UP)
        except Full:
            continue
        return True
    return False

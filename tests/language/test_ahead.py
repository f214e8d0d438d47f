from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest

from quizgen.language.ahead import ahead

if TYPE_CHECKING:
    from collections.abc import Iterator


def test_items_come_in_their_order() -> None:
    assert list(ahead(range(100), 3)) == list(range(100))


def test_nothing_gives_nothing() -> None:
    assert list(ahead([], 3)) == []


def test_what_making_an_item_raises_is_raised_at_its_place() -> None:
    def items() -> Iterator[int]:
        yield 1
        raise ValueError("torn")

    found = ahead(items(), 3)
    assert next(found) == 1
    with pytest.raises(ValueError, match="torn"):
        next(found)


def test_the_thread_ends_when_the_caller_stops_asking() -> None:
    found = ahead(range(1000), 2)
    next(found)
    found.close()  # type: ignore[attr-defined]  # a generator has it
    assert all(thread.name != "quizgen-ahead" for thread in threading.enumerate())


def test_no_more_items_are_made_than_there_is_room_for() -> None:
    made: list[int] = []

    def items() -> Iterator[int]:
        for number in range(100):
            made.append(number)
            yield number

    found = ahead(items(), 2)
    next(found)
    found.close()  # type: ignore[attr-defined]  # as above
    assert len(made) <= 5  # one given out, two in the queue, one waiting, one begun


def test_the_interpreter_is_left_as_it_was() -> None:
    usual = sys.getswitchinterval()
    list(ahead(range(3), 2))
    assert sys.getswitchinterval() == usual

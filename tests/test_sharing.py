"""Texts shared out between two processes: who does them changes nothing."""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from quizgen import second, sharing
from quizgen.portion import Portion, Wishes, portions
from quizgen.read.outline import make_passage
from quizgen.read.plain import plain_blocks
from quizgen.sharing import shared_out

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.language.model import Model
    from quizgen.passage import Passage

pytestmark = pytest.mark.model

WISHES = Wishes(everything=True)


def passage(number: int) -> Passage:
    text = f"In {1900 + number}, Clara Wood opened {number} schools in Cairo.\n"
    return make_passage(f"{number}.txt", text, plain_blocks(text))


@pytest.fixture(scope="module")
def passages() -> list[Passage]:
    return [passage(number) for number in range(2, 8)]


@pytest.fixture(scope="module")
def alone(passages: Sequence[Passage], model: Model) -> list[Portion]:
    """What one process makes of the texts."""
    return list(portions(passages, WISHES, model))


@pytest.fixture
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sharing, "_cores", lambda: 2)
    monkeypatch.setattr(sharing, "_WORDS_A_SHARE", 5)  # each of the texts is a share


@pytest.fixture
def other_thread() -> Iterator[None]:
    """Another thread of this process, so that it must not be forked."""
    over = threading.Event()
    thread = threading.Thread(target=over.wait)
    thread.start()
    yield
    over.set()
    thread.join()


def _in_order(passages: Sequence[Passage], model: Model) -> list[Portion]:
    done = sorted(shared_out(passages, WISHES, model, least=0), key=lambda one: one.place)
    assert [one.place for one in done] == list(range(len(passages)))
    return [one.portion for one in done]


@pytest.mark.usefixtures("two_cores")
def test_two_processes_give_what_one_gives(passages: Sequence[Passage], alone: Sequence[Portion], model: Model) -> None:
    assert alone[0].questions
    assert _in_order(passages, model) == alone


@pytest.mark.usefixtures("two_cores", "other_thread")
def test_beside_other_threads_the_second_process_is_started_afresh(
    passages: Sequence[Passage], alone: Sequence[Portion], model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(second, "_forked", raising=False)
    assert _in_order(passages, model) == alone


@pytest.mark.usefixtures("two_cores")
def test_the_second_process_does_what_the_first_leaves(
    passages: Sequence[Passage], alone: Sequence[Portion], model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sharing._Work, "first", lambda _: None)
    done = list(shared_out(passages, WISHES, model, least=0))
    assert all(one.elsewhere for one in done)
    assert [one.portion for one in reversed(done)] == alone


@pytest.mark.usefixtures("two_cores")
def test_what_the_second_process_fails_at_is_done_here(
    passages: Sequence[Passage], alone: Sequence[Portion], model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> list[Portion]:
        raise EOFError

    monkeypatch.setattr(second.Second, "portions", fail)
    assert _in_order(passages, model) == alone


@pytest.mark.usefixtures("two_cores")
def test_a_second_process_that_never_gets_ready_is_not_waited_for(
    passages: Sequence[Passage], alone: Sequence[Portion], model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> None:
        raise OSError

    monkeypatch.setattr(second.Second, "get_ready", fail)
    assert _in_order(passages, model) == alone


@pytest.mark.usefixtures("two_cores")
def test_where_no_process_can_be_started_the_work_is_done_all_the_same(
    passages: Sequence[Passage], alone: Sequence[Portion], model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(sharing, "second_process", fail)
    assert _in_order(passages, model) == alone


@pytest.mark.usefixtures("two_cores")
@pytest.mark.skipif(sys.platform != "linux", reason="where processes are no children of each other")
def test_who_stops_asking_leaves_no_process_behind(passages: Sequence[Passage], model: Model) -> None:
    work = shared_out(passages, WISHES, model, least=0)
    next(work)
    work.close()
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


@pytest.mark.parametrize("case", [(1, 3, 0), (2, 1, 0), (2, 3, 100_000)], ids=["one core", "one text", "few words"])
def test_little_work_is_not_shared(
    passages: Sequence[Passage], model: Model, monkeypatch: pytest.MonkeyPatch, case: tuple[int, int, int]
) -> None:
    def fail(*_: object) -> None:
        raise AssertionError

    cores, texts, least = case
    monkeypatch.setattr(sharing, "_cores", lambda: cores)
    monkeypatch.setattr(sharing, "_second_at_work", fail)
    done = list(shared_out(passages[:texts], WISHES, model, least=least))
    assert [one.place for one in done] == list(range(texts))

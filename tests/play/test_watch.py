from __future__ import annotations

from quizgen.play.watch import Watch


def test_a_new_watch_stands() -> None:
    assert Watch().seconds(99.0) == 0
    assert not Watch().going


def test_a_watch_counts_only_while_it_goes() -> None:
    watch = Watch().go(10.0).halt(13.0).go(20.0)
    assert watch.seconds(21.5) == 4.5


def test_starting_a_going_watch_changes_nothing() -> None:
    watch = Watch().go(10.0)
    assert watch.go(12.0) == watch


def test_halting_twice_changes_nothing() -> None:
    watch = Watch().go(10.0).halt(12.0)
    assert watch.halt(99.0) == watch

"""What those who wait for a quiz are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizgen.making import make_quiz
from quizgen.portion import Portion
from quizgen.progress import Progress, Watch
from quizgen.read.outline import make_passage
from quizgen.read.plain import plain_blocks

if TYPE_CHECKING:
    from quizgen.language.model import Model
    from quizgen.passage import Passage

WOOD = "In 1911, Clara Wood opened a school in Cairo.\n\nAbout 400 pupils visited the new school in 1912.\n"


def passage(name: str, text: str = WOOD) -> Passage:
    return make_passage(name, text, plain_blocks(text))


@pytest.mark.parametrize(
    ("progress", "part"),
    [
        (Progress(1, 100), 0.0),
        (Progress(1, 100, read=50), 0.35),
        (Progress(1, 100, read=100), 0.7),
        (Progress(1, 100, read=100, asked=100), 1.0),
        (Progress(0, 0), 0.0),
    ],
)
def test_reading_is_most_of_the_work(progress: Progress, part: float) -> None:
    assert progress.part == pytest.approx(part)


@pytest.mark.model
def test_every_paragraph_and_every_text_is_told_in_growing_parts(model: Model) -> None:
    told: list[Progress] = []
    made = make_quiz([passage("a.txt"), passage("b.txt")], model=model, progress=told.append)
    parts = [progress.part for progress in told]
    assert parts == sorted(parts)
    assert parts[-1] == pytest.approx(1.0)
    assert (told[-1].texts, told[-1].texts_done, told[-1].sentences) == (2, 2, 4)
    assert told[-1].questions == len(made.quiz.questions)
    assert len(told) == 6


def test_what_another_process_read_counts_as_well() -> None:
    told: list[Progress] = []
    text = passage("a.txt")
    watch = Watch([text, text], told.append)
    watch.done(text, Portion((), (), 2), elsewhere=True)
    assert told[-1].part == pytest.approx(0.5)
    assert (told[-1].texts_done, told[-1].sentences) == (1, 2)


@pytest.mark.model
def test_being_watched_changes_nothing(model: Model) -> None:
    passages = [passage("a.txt")]
    assert make_quiz(passages, model=model, progress=lambda _: None).quiz == make_quiz(passages, model=model).quiz


@pytest.mark.model
def test_what_the_watcher_raises_ends_the_work(model: Model) -> None:
    def stop(_: Progress) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make_quiz([passage("a.txt")], model=model, progress=stop)
